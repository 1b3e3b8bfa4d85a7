//! Does this job need a labour market impact assessment? And if so: who acts, at what cost, in how long.

mod duties;

pub(crate) use duties::DUTIES;
pub use duties::Duty;
use duties::Falls;

use super::{Measure, Row, is_shown, row};
use crate::facts::Facts;
use crate::facts::permits::CANADIAN;
use crate::facts::permits::jobs::{employer_allowed, open_permit_covers, under_old_permit};
use crate::facts::permits::lmia::{at_line, farm_work, home_care};
use crate::kernel::{
    Cite, Day, Range, Reading, Step, UnitKind, Verdict, Why, answer, in_force, on, words,
};
use crate::law::{Kind, Status};
use crate::profile::{Lmia, LmiaStream, Maybe, Offer, Profile, Said, Sector};
use crate::programmes;
use crate::values::lmia::{FEE, STREAMS, TIMES_LAW, TIMES_OF, TIMES_PUBLISHED};
use crate::values::low_wage_areas;
use crate::values::sources::IRPR;
use crate::values::wages;

words! {
    /// Whether an assessment is needed.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Needed {
        /// No permit is needed for this work, or by this person.
        NoPermit = "no-permit",
        /// A permit that needs none is held or within reach.
        No = "no",
        /// Yes, unless one of the exemptions that are still open applies.
        Unless = "unless",
        /// Yes: no exemption applies.
        Yes = "yes",
        /// There is a positive one.
        Has = "has",
    }
}

answer! {
    /// The decision on one offer, with its reasons.
    #[derive(Debug)]
    pub struct Assessed {
        /// The day asked about.
        pub on: Day = "on",
        /// Whether an assessment is needed.
        pub needed: Needed = "needed",
        /// Permits without an assessment whose conditions are met, the filing of the offer apart, and
        /// work that needs no permit.
        pub exempt: Vec<&'static str> = "exempt",
        /// Those that are still open, because something was not told or is not known.
        pub open: Vec<&'static str> = "open",
        /// Whether the wage is at or over the line between low and high wage.
        pub high_wage: Verdict = "highWage",
        /// Why that is unknown.
        pub why: Option<Why> = "why" if any,
        /// The wage, in cents an hour.
        pub wage: Option<Measure> = "wage" if any,
        /// The line of the province or territory, in cents an hour: that of the day, or of the day on
        /// which a positive assessment was issued.
        pub line: Option<Measure> = "line" if any,
        /// The line before, when that of the day is not known: it may have changed.
        pub line_last: Option<Measure> = "lineLast" if any,
        /// A value shown is that of an earlier day, because the one of the day is not known.
        pub stale: bool = "stale",
        /// Since when that line holds.
        pub line_since: Option<Day> = "lineSince" if any,
        /// Where the line stands.
        pub line_law: Option<Cite> = "lineLaw" if any,
        /// Low-wage requests for the area are refused or suspended on that day, exempt sectors apart;
        /// none when it is not known.
        pub area_closed: Option<bool> = "areaClosed" if any,
        /// What the last list that named the area said, when that of the day is not known.
        pub area_last: Option<LastKnown> = "areaLast" if any,
        /// Where that stands.
        pub area_law: Option<Cite> = "areaLaw" if any,
        /// The fee of the employer, in dollars, never the worker's; none when it depends on what was
        /// not told.
        pub fee: Option<i32> = "fee" if any,
        /// Where the fee stands.
        pub fee_law: Cite = "feeLaw",
        /// Published times, in business days, oldest first.
        pub times: Vec<Time> = "times",
        /// Where they were read.
        pub times_law: Cite = "timesLaw",
        /// Who does what, in order.
        pub duties: Vec<&'static Duty> = "duties",
    }
}

answer! {
    /// What held for a quarter that is over.
    #[derive(Debug)]
    pub struct LastKnown {
        /// Low-wage requests for the area were refused.
        pub closed: bool = "closed",
        /// Last day of that quarter.
        pub to: Day = "to",
    }
}

answer! {
    /// A published time.
    #[derive(Debug)]
    pub struct Time {
        /// The stream.
        pub stream: &'static str = "stream",
        /// The month it was measured in.
        pub month: &'static str = "month",
        /// Business days.
        pub days: i32 = "days",
    }
}

/// First days on which the times of each month were known. That of August 2025 was
/// not read: the first day of the next month stands in for it.
const PUBLISHED: [Day; 2] = [on(2025, 9, 1), TIMES_PUBLISHED];

/// What the permits and exemptions come to for one offer.
#[derive(Default)]
struct Roads {
    /// Met: permits without an assessment, and work without a permit.
    exempt: Vec<&'static str>,
    /// Neither met nor shut.
    open: Vec<&'static str>,
    /// No permit is needed.
    no_permit: bool,
    /// A permit without an assessment is there, or within reach.
    without: bool,
    /// One that is met must still be asked for, one that names the employer among them.
    asked: bool,
    /// The employer files the offer for one of them.
    filed: bool,
}

fn roads(facts: &Facts, on: Day) -> Roads {
    let mut roads = Roads::default();
    if CANADIAN.read(facts).range.least == 1 {
        roads.no_permit = true;
        return roads;
    }
    roads.without = open_permit_covers(facts).range.least == 1;
    // Nobody may take a new job with an employer declared ineligible, R196.1; the old one goes on.
    let allowed = employer_allowed(facts);
    let same = facts.told.offer.as_ref().and_then(Maybe::as_option);
    let same = Reading::told(same.and_then(|offer| offer.permit_employer));
    let files = facts.told.said(Said::ExemptEmployer) != Some(true);
    for programme in programmes::in_force(on).filter(|one| is_shown(one, on)) {
        let filed = match (programme.kind, programme.permit) {
            (Kind::Exemption, _) => false,
            (Kind::Permit, Some(permit)) if !permit.assessment => permit.compliance && files,
            _ => continue,
        };
        let Row { id, verdict, .. } = row(programme, facts);
        let drawn = programme.status(on).map(|step| step.status) == Some(Status::ByInvitation);
        let verdict = match verdict {
            // Who meets the conditions of a pool has not been drawn yet.
            Verdict::Met if drawn => Verdict::Unknown,
            // The old conditions go on, the employer among them, R186(u).
            Verdict::Met if id == "maintained-work" => under_old_permit(facts).range.at_least(1),
            other => other,
        };
        let may = if id == "maintained-work" {
            allowed.max(same)
        } else {
            allowed
        };
        let verdict = verdict.min(may.range.at_least(1));
        match verdict {
            Verdict::Met => {
                let exemption = programme.kind == Kind::Exemption;
                roads.no_permit |= exemption;
                roads.without |= !exemption;
                roads.asked |= !exemption;
                roads.filed |= filed;
                roads.exempt.push(id);
            }
            Verdict::Unknown => roads.open.push(id),
            Verdict::NotMet => {}
        }
    }
    roads
}

/// Whether the job of the offer needs an assessment, as far as was told.
///
/// An offer the employer has still to file takes no exemption away: filing is a step.
pub fn lmia(profile: &Profile, on: Day) -> Assessed {
    let mut told = profile.clone();
    let circumstances = told.circumstances.get_or_insert_default();
    circumstances.suppose(Said::OfferNumber, Some(true));
    let facts = Facts::derive(&told, on);
    let offer = profile.offer.as_ref().and_then(Maybe::as_option);
    let roads = roads(&facts, on);
    let has = offer.is_some_and(|offer| offer.lmia == Some(Lmia::Positive));
    let needed = if roads.no_permit {
        Needed::NoPermit
    } else if roads.without {
        Needed::No
    } else if has {
        Needed::Has
    } else if roads.open.is_empty() {
        Needed::Yes
    } else {
        Needed::Unless
    };
    let assessed = matches!(needed, Needed::Unless | Needed::Yes | Needed::Has);
    let asks = needed == Needed::No && roads.asked;
    let mut duties = Vec::new();
    for duty in DUTIES {
        let falls = match duty.falls {
            Falls::Assessed => assessed,
            Falls::Filed => asks && roads.filed,
            Falls::Asked => assessed || asks,
            Falls::Always => true,
        };
        if falls {
            duties.push(duty);
        }
    }
    let mut found = Assessed {
        on,
        needed,
        exempt: roads.exempt,
        open: roads.open,
        high_wage: Verdict::Unknown,
        why: Some(Why::NotAsked),
        wage: None,
        line: None,
        line_last: None,
        stale: false,
        line_since: None,
        line_law: None,
        area_closed: None,
        area_last: None,
        area_law: None,
        fee: None,
        fee_law: IRPR.at("315.2"),
        times: Vec::new(),
        times_law: TIMES_LAW,
        duties,
    };
    if let Some(offer) = offer {
        of_wage(offer, &facts, &mut found);
        of_place(offer, on, &mut found);
        found.fee = fee(offer, &facts);
        of_stream(offer, on, &mut found);
    }
    found
}

fn of_wage(offer: &Offer, facts: &Facts, found: &mut Assessed) {
    let cents = |amount: i32| Measure::of(Range::between(amount, amount), UnitKind::CentsPerHour);
    let wage = offer
        .wage
        .and_then(|wage| i32::try_from(wage.hundredths()).ok());
    found.wage = wage.map(cents);
    let high = at_line(facts, offer);
    found.high_wage = high.range.at_least(1);
    found.why = high.whys.first().filter(|_| !high.range.is_exact());
    let Some(province) = offer.province else {
        return;
    };
    // An assessment that was issued went by the line of its own time.
    let issued = offer
        .lmia_issued
        .filter(|_| offer.lmia == Some(Lmia::Positive));
    let day = issued.map_or(facts.day, |issued| issued.most.min(facts.day));
    let steps = wages::line(province);
    let step: Option<&'static Step> = in_force(steps, day);
    let line = step.and_then(|step| step.value);
    found.line = line.map(cents);
    found.line_since = step.map(|step| step.since);
    found.line_law = step.and_then(|step| step.by);
    if line.is_none() {
        if found.high_wage == Verdict::Unknown {
            found.why = Some(Why::RuleNotKnown);
        }
        let before = steps.iter().rev().filter(|step| step.since <= day);
        found.line_last = before.filter_map(|step| step.value).map(cents).next();
        found.stale |= found.line_last.is_some();
    }
}

fn of_place(offer: &Offer, on: Day, found: &mut Assessed) {
    let Some(area) = offer.area else {
        return;
    };
    let (listed, suspended) = (
        low_wage_areas::closed(area, on),
        low_wage_areas::suspended(area, on),
    );
    found.area_law = Some(low_wage_areas::law(on));
    found.area_closed = match (listed, suspended) {
        (Some(true), _) => Some(true),
        (_, Some(true)) => {
            found.area_law = low_wage_areas::suspension(area).map(|one| one.by);
            Some(true)
        }
        (Some(false), Some(false)) => Some(false),
        (_, _) => None,
    };
    if found.area_closed.is_none() {
        let last = low_wage_areas::last_known(area, on);
        found.area_last = last.map(|(closed, to)| LastKnown { closed, to });
        found.stale |= found.area_last.is_some();
    }
}

/// The fee of the employer in dollars; nothing where it depends on what was not told.
fn fee(offer: &Offer, facts: &Facts) -> Option<i32> {
    /// The first digit of the occupations in natural resources and agriculture.
    const ON_THE_LAND: u32 = 8;
    let farm = farm_work(offer).range;
    if offer.stream == Some(LmiaStream::SeasonalAgricultural) || farm.least == 1 {
        return Some(0);
    }
    let noc = offer.noc.map(|noc| noc.code() / 10_000);
    let told_as_farm = offer.sector == Some(Sector::PrimaryAgriculture)
        || offer.stream == Some(LmiaStream::Agricultural);
    let may_be_farm =
        farm.most == 1 && (told_as_farm || noc.is_none_or(|first| first == ON_THE_LAND));
    // For permanent residence alone nothing is due; for care in a home it depends on the family.
    let may_be_free = offer.stream == Some(LmiaStream::Permanent)
        || (home_care(facts, offer).range.most == 1
            && facts.told.said(Said::PrivateHome) != Some(false))
        || may_be_farm;
    if may_be_free {
        return None;
    }
    in_force(FEE.steps(), facts.day).and_then(|step| step.value)
}

fn of_stream(offer: &Offer, on: Day, found: &mut Assessed) {
    let stream = offer
        .stream
        .map(LmiaStream::word)
        .or(match found.high_wage {
            Verdict::Met => Some("high-wage"),
            Verdict::NotMet => Some("low-wage"),
            Verdict::Unknown => None,
        });
    for one in STREAMS {
        if stream.is_some_and(|id| id != one.id) {
            continue;
        }
        let of_months = one.days.iter().zip(TIMES_OF).zip(PUBLISHED);
        for ((days, month), published) in of_months {
            if let Some(days) = days
                && published <= on
            {
                found.times.push(Time {
                    stream: one.id,
                    month,
                    days: *days,
                });
            }
        }
    }
}
