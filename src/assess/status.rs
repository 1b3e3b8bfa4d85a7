//! Deadlines of the person's papers, and doubts worth saying.

use crate::facts::Facts;
use crate::kernel::{Day, When, add_years, days_from, days_until, sort_by};
use crate::profile::{Maybe, Profile, TestName, TestResult, Warning};
use crate::values::funds::MAY_BE_OLD_SINCE;
use crate::values::language_tests::VALID_YEARS;

/// A paper that ends within this many days is worth a warning.
const SOON: i32 = 180;

/// What ends, or has ended, soonest first.
pub(super) fn deadlines(profile: &Profile, on: Day) -> Vec<Warning> {
    let mut found = Vec::new();
    if let Some(Maybe::Some(status)) = &profile.status {
        if let Some(expires) = status.expires {
            found.extend(ending(
                "permit-ended",
                "permit-ends",
                "status.expires",
                expires,
                on,
            ));
        }
        if let Some(expires) = status.passport_expires {
            found.extend(ending(
                "passport-ended",
                "passport-ends",
                "status.passportExpires",
                expires,
                on,
            ));
        }
    }
    let tests = profile.tests.as_deref().unwrap_or_default();
    for (n, test) in tests
        .iter()
        .enumerate()
        .filter(|(_, test)| test.test != Some(TestName::Clb))
    {
        let path = ["tests[", &n.to_string(), "]"].concat();
        if let Some(last) = last_day(test) {
            found.extend(ending(
                "test-ended",
                "test-ends",
                &path,
                When::exactly(last),
                on,
            ));
        }
    }
    sort_by(&mut found, |a, b| a.on < b.on);
    found
}

/// The last day on which a result can be used.
fn last_day(test: &TestResult) -> Option<Day> {
    let dated = test.result.or(test.taken)?;
    Some(days_from(add_years(dated.least, VALID_YEARS), -1))
}

fn ending(
    ended: &'static str,
    ends: &'static str,
    path: &str,
    last: When,
    on: Day,
) -> Option<Warning> {
    let days = days_until(on, last.least);
    let code = if last.least < on { ended } else { ends };
    (days <= SOON).then(|| Warning {
        code,
        paths: vec![path.to_owned()],
        on: Some(last.least),
        days: Some(days),
    })
}

/// Readings of the story on which the sources disagree.
pub(super) fn doubts(profile: &Profile, facts: &Facts) -> Vec<Warning> {
    let mut found = Vec::new();
    // Who needs no funds need not know that their table may have moved.
    if facts.day >= MAY_BE_OLD_SINCE && profile.funds.is_some() {
        found.push(Warning::about("funds-may-be-old", ["funds".to_owned()]));
    }
    let work = &facts.work;
    // Only a different step of the grid is worth saying: none, one to two, three and more.
    let step = |years: i32| i32::from(years >= 1) + i32::from(years >= 3);
    if profile.work.is_some()
        && step(work.foreign_years_together.range.least) > step(work.foreign_years.range.most)
    {
        found.push(Warning::about(
            "several-occupations-abroad",
            ["work".to_owned()],
        ));
    }
    for (n, job) in profile
        .work
        .as_deref()
        .unwrap_or_default()
        .iter()
        .enumerate()
    {
        let foreign_employer = job
            .employer_country
            .is_some_and(|country| !country.is_canada());
        let in_canada = job.country.is_some_and(|country| country.is_canada());
        if in_canada && foreign_employer {
            let path = ["work[", &n.to_string(), "].employerCountry"].concat();
            found.push(Warning::about("foreign-employer-in-canada", [path]));
        }
        if in_canada && job.authorized == Some(false) && job.basis.is_none() {
            let path = ["work[", &n.to_string(), "].authorized"].concat();
            found.push(Warning::about("work-without-authority", [path]));
        }
    }
    found
}
