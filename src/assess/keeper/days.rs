//! The days a line of the tables comes to.

use super::found::Found;
use crate::kernel::{Day, add_months, days_from};
use crate::status::lines::{From, Line, Shift};
use crate::status::standings::Standing;
use chrono::Months;

/// The day a line hangs on.
pub(super) fn anchor(line: &Line, found: &Found) -> Option<Day> {
    match line.from {
        From::Nothing => None,
        From::Permit | From::WorkEnd => found.work_end,
        From::StayEnd => found.stay_end,
        // A reading that cannot tell keeps the earliest day status may have ended.
        From::Lost if found.standing == Standing::NotKnown => found.stay_end,
        From::Lost => found.lost,
        From::Passport => found.passport,
        From::LeaveBy => found.leave_by,
        From::Breach => found.breach,
    }
}

/// A day so far from another.
pub(super) fn shifted(day: Day, shift: Shift) -> Day {
    match shift {
        Shift::Days(days) => days_from(day, days),
        Shift::MonthsBefore(months) => day
            .checked_sub_months(Months::new(months))
            .unwrap_or(Day::MIN),
        Shift::WithinMonths(months) => days_from(add_months(day, months), -1),
    }
}
