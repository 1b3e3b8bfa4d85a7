//! Steps with their last day, advice, remarks and consequences: one line each.
//!
//! A line names the standings it belongs to, whom it is for, the day it hangs
//! on and how far from it its last day lies. Advice comes from published
//! times and is no rule; every such line says so.

mod remarks;
mod steps;

pub use remarks::{CONSEQUENCES, REMARKS};
pub use steps::STEPS;

use super::Entry;
use crate::kernel::{Cite, Day, Text, on};

/// Day of the instruction that the last day ends at midnight UTC; how it was counted before is in no source.
pub const UTC_KNOWN_SINCE: Day = on(2025, 12, 22);

/// Whom a line is for, among those in its standings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everyone.
    Anyone,
    /// Whose permit names an employer, or may.
    Tied,
    /// Whose permit rests on a labour market impact assessment, high-wage stream.
    HighWage,
    /// The same, any other stream.
    OtherLmia,
    /// Whose employer needed none.
    EmployerSpecific,
    /// Whose kind of permit is not simply given again.
    NoGround,
    /// Who needs an assessment, and has none that is positive.
    PendingLmia,
    /// Who applied for permanent residence in a class and at a stage that opens a bridging permit.
    Bridging,
    /// Whose request for permanent residence waits.
    Resident,
    /// Who asked in time for another work permit.
    WorkAsked,
    /// Who asked in time for something else.
    StayAsked,
    /// Whose request under International Experience Canada waits.
    Iec,
    /// Whose stay goes on after the permit.
    TwoDates,
    /// Who worked after status had ended.
    WorkedAfter,
    /// Whose stay rests on a temporary resident permit.
    ByPermit,
    /// Whose stay does not.
    NotByPermit,
}

/// Which request in time makes a line needless.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unless {
    /// None does.
    Never,
    /// One for a work permit.
    WorkAsked,
    /// Any.
    Asked,
}

/// The day a line hangs on. Without that day the line is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// None: the step has no last day.
    Nothing,
    /// The end of the work permit; without one the step has no last day.
    Permit,
    /// The end of the work permit.
    WorkEnd,
    /// The end of the authorized stay.
    StayEnd,
    /// The day status ended; where that is open the step has no last day.
    Lost,
    /// The end of the passport.
    Passport,
    /// The day printed as "must leave Canada by".
    LeaveBy,
    /// The end of work or study without authorization.
    Breach,
}

/// How far from that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// Calendar days later; negative earlier.
    Days(i32),
    /// Months earlier.
    MonthsBefore(u32),
    /// The last day of so many months later.
    WithinMonths(u32),
}

/// One line.
#[derive(Debug)]
pub struct Line {
    /// Its id, where it stands, and its words.
    pub entry: Entry,
    /// The standings it belongs to, one bit each.
    pub when: u32,
    /// Whom it is for.
    pub who: Who,
    /// What makes it needless.
    pub unless: Unless,
    /// What its days hang on.
    pub from: From,
    /// Its last day.
    pub last: Shift,
    /// Its first day; none where it is open already.
    pub opens: Option<Shift>,
    /// Advice from published times, no rule.
    pub advice: bool,
    /// The last day ends at midnight UTC, when IRCC must have received it.
    pub utc: bool,
    /// Still listed once its last day has passed.
    pub keeps: bool,
    /// A day to wait for, nothing to do.
    pub waits: bool,
    /// First day on which it is known to hold.
    pub since: Option<Day>,
}

/// A line of its standings for everyone, without days.
const fn line(id: &'static str, law: Cite, when: u32, says: Text) -> Line {
    Line {
        entry: Entry { id, law, says },
        when,
        who: Who::Anyone,
        unless: Unless::Never,
        from: From::Nothing,
        last: Shift::Days(0),
        opens: None,
        advice: false,
        utc: false,
        keeps: false,
        waits: false,
        since: None,
    }
}
