//! What comes by itself when a person goes on as now.

use super::Proposal;
use crate::facts::{Facts, Lever, hours_reached};
use crate::kernel::{Day, UnitKind, Verdict, days_from, days_until};
use crate::law::{Need, Test};
use crate::profile::{Maybe, Profile};
use crate::programmes;
use crate::values::terms::A_YEAR_OF_WORK;

/// Going on in the same job: the hours of the class, and the next complete year.
pub(super) fn in_time(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    let status = profile.status.as_ref().and_then(Maybe::as_option);
    let permit_ends = status
        .and_then(|status| status.expires)
        .map(|expires| expires.least);
    let mut wait = |[id, after_extending]: [&'static str; 2], day: Day, years| {
        // Work after the permit counts only with a right to it: that is said in the same sentence.
        let ends_before = permit_ends.is_some_and(|ends| ends < day);
        let id = if ends_before { after_extending } else { id };
        let mut proposal = Proposal::new(id, Lever::Time, Vec::new());
        proposal.day = Some(day);
        proposal.params.years = years;
        all.push(proposal);
    };
    let facts = Facts::derive(profile, on);
    if facts.work.skilled_hours.range.least < A_YEAR_OF_WORK
        && let Some(day) = hours_reached(profile, A_YEAR_OF_WORK, on)
        && day > on
    {
        wait(
            ["work-until-hours", "extend-and-work-until-hours"],
            day,
            None,
        );
    }
    for day in other_needs(profile, &facts, on) {
        wait(["go-on-working", "extend-and-go-on-working"], day, None);
    }
    let years = facts.work.canadian_years.range.least;
    let next = |day: Day| Facts::derive(profile, day).work.canadian_years.range.least > years;
    // A year of work takes 52 weeks at the least: a day sooner cannot be right twice over.
    const TWO_YEARS: i32 = 740;
    let latest = days_from(on, TWO_YEARS);
    if next(latest) {
        wait(
            ["work-another-year", "extend-and-work-another-year"],
            first_day(on, latest, &next),
            Some(years.saturating_add(1)),
        );
    }
}

/// The first day on which something is so that is not on `too_soon`, and is on `enough`.
fn first_day(mut too_soon: Day, mut enough: Day, is_so: &dyn Fn(Day) -> bool) -> Day {
    while days_until(too_soon, enough) > 1 {
        let middle = days_from(too_soon, days_until(too_soon, enough) / 2);
        if is_so(middle) {
            enough = middle;
        } else {
            too_soon = middle;
        }
    }
    enough
}

/// Days on which another need that counts hours is reached by going on as now.
///
/// Looks four years ahead, four weeks at a time, then day by day within them.
fn other_needs(profile: &Profile, now: &Facts, on: Day) -> Vec<Day> {
    const FOUR_WEEKS: i32 = 28;
    const STEPS: i32 = 52;
    let mut days = Vec::new();
    let jobs = profile.work.as_deref().unwrap_or_default();
    if jobs
        .iter()
        .all(|job| matches!(job.to, Some(Maybe::Some(_))))
    {
        return days;
    }
    let mut open: Vec<&'static Need> = Vec::new();
    for programme in programmes::in_force(on) {
        for need in programme.needs {
            if need.id != "cec.skilled-work" && grows_with_time(need, now) {
                open.push(need);
            }
        }
    }
    let mut before = on;
    for _ in 0..STEPS {
        if open.is_empty() {
            break;
        }
        let day = days_from(before, FOUR_WEEKS);
        let facts = Facts::derive(profile, day);
        for need in std::mem::take(&mut open) {
            if need.judge(&facts).verdict == Verdict::Met {
                let met = |on| need.judge(&Facts::derive(profile, on)).verdict == Verdict::Met;
                days.push(first_day(before, day, &met));
            } else {
                open.push(need);
            }
        }
        before = day;
    }
    days
}

/// A need that counts hours of which there are some, and too few.
fn grows_with_time(need: &Need, now: &Facts) -> bool {
    let counts_hours = matches!(need.test, Test::AtLeast { fact, unit: UnitKind::Hours, .. } if fact.lever == Lever::Time);
    if !counts_hours {
        return false;
    }
    let judged = need.judge(now);
    judged.verdict == Verdict::NotMet && judged.have.is_some_and(|(have, _)| have.range.least > 0)
}
