//! Days in Canada: the residency obligation of permanent residents, and citizenship.
//!
//! A day is one day, however many stays cover it: the best standing counts. The
//! first and the last day of a stay are both days in Canada; the facts we have
//! say nothing on them, so that is graded C. A window "before" a day leaves that
//! day out.
//!
//! Left aside: days in prison, on parole or on probation, which count for nothing
//! (Citizenship Act, section 21), and what bars a grant (section 22).

mod calendar;
mod citizenship;

use calendar::Calendar;
use citizenship::citizenship;

use crate::kernel::{
    Cite, Dated, Day, Days, Range, Verdict, When, Why, add_years, answer, days_from, days_until,
    in_force, since, words, years_before,
};
use crate::profile::{Country, Maybe, Profile, Said, StatusKind, Stay, StayStanding};
use crate::values::sources::{CITIZENSHIP_ACT, IRPA, LIFE_IN_CANADA};

/// Days in Canada that a permanent resident needs in five years. Our sources do not say since when.
pub(crate) static RESIDENCY_DAYS: Dated<Days> = Dated::new(&[
    since(2015, 1, 1).is_not_known(),
    since(2026, 3, 26).is(730).by(IRPA.at("28(2)(a)")),
]);

/// Days in the five years before an application for citizenship. Our sources do not say since when.
pub(crate) static CITIZENSHIP_DAYS: Dated<Days> = Dated::new(&[
    since(2015, 1, 1).is_not_known(),
    since(2025, 12, 29).is(1_095).by(CITIZENSHIP_ACT.at("5(1)")),
]);

/// Most days that time as a temporary resident or protected person can give; each day gives half a day.
pub(crate) const MOST_FROM_HALF_DAYS: i32 = 365;

/// Years over which both are counted.
pub(crate) const YEARS: u32 = 5;

/// First age at which citizenship asks for language and knowledge, and the first at which it no longer does.
pub(crate) const TEST_AGES: (u32, u32) = (18, 55);

/// Where the counting of the first and the last day of a stay stands.
pub(crate) const EDGES: Cite = LIFE_IN_CANADA.at("Days of arrival and departure");

answer! {
    /// What the stays of a person add up to.
    #[derive(Debug)]
    pub struct DayCounts {
        /// The day asked about.
        pub on: Day = "on",
        /// The obligation of a permanent resident; none for somebody who is not one.
        pub residency: Option<Residency> = "residency" if any,
        /// What citizenship asks.
        pub citizenship: Citizenship = "citizenship",
        /// How sure it is that the first and the last day of a stay count.
        pub edges: Cite = "edges",
    }
}

answer! {
    /// Days, from least to most.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Span {
        /// Fewest.
        pub least: i32 = "least",
        /// Most.
        pub most: i32 = "most",
    }
}

answer! {
    /// A day that depends on answers which are only known roughly.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Reached {
        /// The earliest it can be.
        pub earliest: Day = "earliest",
        /// The latest it can be.
        pub latest: Day = "latest",
    }
}

answer! {
    /// The residency obligation, section 28 of the Act.
    #[derive(Debug)]
    pub struct Residency {
        /// Met, or still possible in the first five years.
        pub verdict: Verdict = "verdict",
        /// Why that is unknown.
        pub why: Option<Why> = "why" if any,
        /// Days needed.
        pub need: Option<i32> = "need" if any,
        /// Days in Canada so far in the five years that count.
        pub days: Option<Span> = "days" if any,
        /// Less than five years a permanent resident: the five years have begun, and are not over.
        pub first_years: Option<bool> = "firstYears" if any,
        /// First day of the five years; the earliest it can be.
        pub from: Option<Day> = "from" if any,
        /// Last day of the five years; the earliest it can be.
        pub to: Option<Day> = "to" if any,
        /// Days so far, and all that are left of the first five years from the day asked.
        pub possible: Option<Span> = "possible" if any,
        /// Day on which the need is reached by staying from the day asked.
        pub reached: Option<Reached> = "reached" if any,
        /// Where it stands.
        pub law: Cite = "law",
    }
}

answer! {
    /// What the grant of citizenship asks, section 5 of its Act.
    #[derive(Debug)]
    pub struct Citizenship {
        /// Whether all conditions below are met.
        pub verdict: Verdict = "verdict",
        /// Why that is unknown.
        pub why: Option<Why> = "why" if any,
        /// Days needed.
        pub need: Option<i32> = "need" if any,
        /// First day of the five years before the day asked.
        pub from: Day = "from",
        /// Days that count: whole days, half days rounded down.
        pub days: Option<Span> = "days" if any,
        /// Days in Canada as a permanent resident.
        pub permanent: Option<Span> = "permanent" if any,
        /// Days in Canada as a temporary resident or protected person.
        pub temporary: Option<Span> = "temporary" if any,
        /// What these give: half, 365 at most.
        pub half: Option<Span> = "half" if any,
        /// First day on which to apply, by staying from the day asked; for permanent residents.
        pub reached: Option<Reached> = "reached" if any,
        /// The conditions one by one.
        pub conditions: Vec<Condition> = "conditions",
        /// Language and knowledge, by age on the day asked.
        pub tests: Required = "tests",
        /// Where those stand.
        pub tests_law: Cite = "testsLaw",
        /// Where the days stand.
        pub law: Cite = "law",
    }
}

answer! {
    /// One condition.
    #[derive(Debug)]
    pub struct Condition {
        /// Which one: its sentence is in the catalogue.
        pub id: &'static str = "id",
        /// Whether it is met.
        pub verdict: Verdict = "verdict",
        /// Why that is unknown.
        pub why: Option<Why> = "why" if any,
        /// Where it stands.
        pub law: Cite = "law",
    }
}

words! {
    /// Whether something is required.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Required {
        /// It is.
        Yes = "yes",
        /// It is not.
        No = "no",
        /// It cannot be told.
        Unknown = "unknown",
    }
}

impl Required {
    /// Required when the condition holds.
    pub(super) fn when(verdict: Verdict) -> Required {
        match verdict {
            Verdict::Met => Required::Yes,
            Verdict::NotMet => Required::No,
            Verdict::Unknown => Required::Unknown,
        }
    }
}

/// Counts the days of a person on a day.
///
/// ```
/// use permit_to_pr::{Profile, day, days};
/// let profile = Profile::parse(r#"{
///     "status": { "kind": "permanent-resident" },
///     "stays": [{ "from": "2023-01-02", "to": "2024-12-31", "as": "temporary" },
///               { "from": "2025-01-01", "as": "permanent-resident" }]
/// }"#)?;
/// let counts = days(&profile, day("2026-11-22").ok_or("no day")?);
/// assert_eq!(counts.citizenship.half.map(|half| half.most), Some(365));
/// assert_eq!(counts.citizenship.reached.map(|day| day.earliest), day("2027-01-01"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn days(profile: &Profile, on: Day) -> DayCounts {
    let stays = profile.stays.as_deref();
    let resident = is_resident(profile);
    DayCounts {
        on,
        residency: (resident != Verdict::NotMet).then(|| residency(profile, stays, resident, on)),
        citizenship: citizenship(profile, stays, resident, on),
        edges: EDGES,
    }
}

/// A permanent resident now, and no citizen: as told, or by a stay as one that goes on.
fn is_resident(profile: &Profile) -> Verdict {
    let by_stays = || {
        let goes_on = |stay: &Stay| {
            stay.standing == Some(StayStanding::PermanentResident)
                && !matches!(stay.to, Some(Maybe::Some(_)))
        };
        match profile.stays.as_deref() {
            Some(stays) if stays.iter().any(goes_on) => Verdict::Met,
            Some(_) | None => Verdict::Unknown,
        }
    };
    let citizenships = profile.citizenships.as_deref().unwrap_or_default();
    if citizenships.contains(&Country::CANADA) {
        return Verdict::NotMet;
    }
    match &profile.status {
        Some(Maybe::None) => Verdict::NotMet,
        Some(Maybe::Some(status)) => match status.kind {
            Some(StatusKind::PermanentResident) => Verdict::Met,
            Some(_) => Verdict::NotMet,
            None => by_stays(),
        },
        None => by_stays(),
    }
}

fn residency(profile: &Profile, stays: Option<&[Stay]>, resident: Verdict, on: Day) -> Residency {
    let step = in_force(RESIDENCY_DAYS.steps(), on);
    let need = step.and_then(|step| step.value);
    let mut found = Residency {
        verdict: Verdict::Unknown,
        why: Some(Why::NotAsked),
        need,
        days: None,
        first_years: None,
        from: None,
        to: None,
        possible: None,
        reached: None,
        law: IRPA.at("28(2)"),
    };
    let (Some(stays), Verdict::Met) = (stays, resident) else {
        return found;
    };
    let Some(landed) = landed(stays) else {
        return found;
    };
    let [fewest, most] = [(true, landed.most), (false, landed.least)].map(|(sure, landed)| {
        let calendar = Calendar::of(stays, on, sure, sure);
        let ends = add_years(landed, YEARS);
        let left = days_until(on, ends).max(0);
        let have = calendar.permanent;
        (calendar, have, ends, have.saturating_add(left))
    });
    found.days = Some(span(fewest.1, most.1));
    let possible = Range::between(fewest.3, most.3);
    let first = (on < most.2, on < fewest.2);
    if first.0 == first.1 {
        found.first_years = Some(first.0);
        let from = if first.0 {
            landed.least
        } else {
            years_before(on, YEARS)
        };
        found.from = Some(from);
        found.to = Some(if first.0 {
            days_from(most.2, -1)
        } else {
            days_from(on, -1)
        });
    }
    if first.1 {
        found.possible = Some(span(possible.least, possible.most));
    }
    let Some(need) = need else {
        found.why = Some(Why::RuleNotKnown);
        return found;
    };
    found.reached = Some(Reached {
        earliest: most.0.reached(on, need, false),
        latest: fewest.0.reached(on, need, false),
    });
    (found.verdict, found.why) = enough(profile, possible, need, Said::ResidencyAbroad);
    found
}

/// Whether the days are enough. Too few is a no only for somebody whose days abroad cannot count.
fn enough(profile: &Profile, days: Range<i32>, need: i32, abroad: Said) -> (Verdict, Option<Why>) {
    let said = profile.said(abroad);
    match days.at_least(need) {
        Verdict::NotMet if said != Some(false) => (Verdict::Unknown, Some(Why::NotAsked)),
        Verdict::Unknown => (Verdict::Unknown, Some(Why::NotAsked)),
        told => (told, None),
    }
}

/// The day of becoming a permanent resident: the first day of the first stay as one.
fn landed(stays: &[Stay]) -> Option<When> {
    let mut landed: Option<When> = None;
    for stay in stays {
        if stay.standing == Some(StayStanding::PermanentResident) {
            let from = stay.from?;
            landed = Some(landed.map_or(from, |earlier| When {
                least: earlier.least.min(from.least),
                most: earlier.most.min(from.most),
            }));
        }
    }
    landed
}

fn span(one: i32, other: i32) -> Span {
    Span {
        least: one.min(other),
        most: one.max(other),
    }
}
