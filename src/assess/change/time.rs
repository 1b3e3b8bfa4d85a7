//! What comes by itself when a person goes on as now.

use super::{Params, Proposal};
use crate::facts::{Facts, Lever, hours_reached};
use crate::kernel::{Day, days_from};
use crate::profile::{Maybe, Profile};

/// Going on in the same job: the hours of the class, and the next complete year.
pub(super) fn in_time(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    let status = profile.status.as_ref().and_then(Maybe::as_option);
    let permit_ends = status
        .and_then(|status| status.expires)
        .map(|expires| expires.least);
    let mut wait = |[id, after_extending]: [&'static str; 2], day: Day, years| {
        // Work after the permit counts only with a right to it: that is said in the same sentence.
        let ends_before = permit_ends.is_some_and(|ends| ends < day);
        all.push(Proposal {
            id: if ends_before { after_extending } else { id },
            lever: Lever::Time,
            set: Vec::new(),
            day: Some(day),
            params: Params {
                years,
                ..Params::default()
            },
            apply: Box::new(|_| {}),
        });
    };
    let facts = Facts::derive(profile, on);
    const A_YEAR: i32 = 1_560;
    if facts.work.skilled_hours.range.least < A_YEAR
        && let Some(day) = hours_reached(profile, A_YEAR, on)
        && day > on
    {
        wait(
            ["work-until-hours", "extend-and-work-until-hours"],
            day,
            None,
        );
    }
    let years = facts.work.canadian_years.range.least;
    let next = |day: Day| Facts::derive(profile, day).work.canadian_years.range.least > years;
    // A year of work takes 52 weeks at the least: a day sooner cannot be right twice over.
    const TWO_YEARS: i32 = 740;
    if next(days_from(on, TWO_YEARS)) {
        let (mut too_soon, mut enough) = (0_i32, TWO_YEARS);
        while enough.saturating_sub(too_soon) > 1 {
            let middle = too_soon.saturating_add(enough.saturating_sub(too_soon) / 2);
            if next(days_from(on, middle)) {
                enough = middle;
            } else {
                too_soon = middle;
            }
        }
        wait(
            ["work-another-year", "extend-and-work-another-year"],
            days_from(on, enough),
            Some(years.saturating_add(1)),
        );
    }
}
