//! How long a post-graduation permit lasts. No condition rests on it: it is what a person gets.

use super::super::open;
use super::{LEAST_MONTHS, best, degree, merits};
use crate::facts::Facts;
use crate::facts::fact::{Core, Fact, Lever};
use crate::kernel::{Count, Day, Reading, Why, Whys, add_months, on, text};
use crate::profile::{Credential, Level, Maybe, Said};

/// Months of a program, or of two together, from which the permit is for three years.
const LONG_PROGRAM: i32 = 24;
/// Months of the longest permit.
const LONGEST_PERMIT: i32 = 36;
/// First day of the three years for a master’s degree of less than two years.
const SHORT_MASTERS_SINCE: Day = on(2024, 2, 15);

/// Months of the permit, before the passport cuts it: 0 where the program is too short.
pub static PGWP_MONTHS: Fact<Count> = Fact::new(Core {
    id: "pgwp-months",
    says: text(
        "Months of the post-graduation work permit",
        "Mois du permis de travail postdiplôme",
    ),
    rests_on: &["education"],
    lever: Lever::Fixed,
    read: length,
    sums: None,
});

/// Months of the permit that rests on the studies told, for an application on the day.
///
/// A program counts with its own length, whoever finished it faster. The hours of a vocational
/// program of Quebec, credits from elsewhere and a change of school are not in a profile.
fn length(facts: &Facts) -> Reading {
    let day = facts.day;
    let Some(all) = facts.told.education.as_deref() else {
        return open(0, LONGEST_PERMIT);
    };
    let Some(last) = best(facts, all) else {
        return Reading::exactly(0);
    };
    // A vocational program of Quebec of 900 hours or more counts by hours, 8 months at least.
    let vocational = facts.told.said(Said::QuebecVocational);
    if vocational == Some(true) && degree(last) != Some(true) {
        return open(LEAST_MONTHS, LONGEST_PERMIT);
    }
    let Some(months) = last.length_months else {
        return open(LEAST_MONTHS, LONGEST_PERMIT);
    };
    let months = months.floor();
    if months < LEAST_MONTHS {
        return match vocational {
            None if degree(last) != Some(true) => open(0, LONGEST_PERMIT),
            _ => Reading::exactly(0),
        };
    }
    if last.level == Some(Level::Master) && day >= SHORT_MASTERS_SINCE {
        return Reading::exactly(LONGEST_PERMIT);
    }
    let (mut least, mut most) = (months, months);
    for other in all {
        let (sure, perhaps) = adds(facts, other, last);
        least = least.max(months.saturating_add(sure));
        most = most.max(months.saturating_add(perhaps));
    }
    Reading::between(months_of(least), months_of(most), Whys::of(Why::NotAsked))
}

const fn months_of(program: i32) -> i32 {
    if program >= LONG_PROGRAM {
        LONGEST_PERMIT
    } else {
        program
    }
}

/// Months an earlier program adds, surely and perhaps: completed within two years before.
fn adds(facts: &Facts, other: &Credential, last: &Credential) -> (i32, i32) {
    let (Some(Maybe::Some(first)), Some(Maybe::Some(second))) = (other.completed, last.completed)
    else {
        return (0, 0);
    };
    let within = |first, second| second <= add_months(first, 24);
    let [long, full_time, in_person, field, language, ..] = merits(facts, other);
    let passes = Reading::every(&[long, full_time, in_person, field, language]);
    let may = other.in_canada() == Some(true)
        && passes.range.most == 1
        && first.least < second.most
        && within(first.most, second.least);
    let months = other
        .length_months
        .map_or(LONG_PROGRAM, |months| months.floor());
    if !may || months < LEAST_MONTHS {
        return (0, 0);
    }
    let sure = other.full_time == Some(true)
        && other.length_months.is_some()
        && first.most < second.least
        && within(first.least, second.most);
    (if sure { months } else { 0 }, months)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profile;

    fn months(education: &str, day: Day) -> (i32, i32) {
        let profile = Profile::parse(&["{\"education\":[", education, "]}"].concat()).unwrap();
        let range = PGWP_MONTHS.read(&Facts::derive(&profile, day)).range;
        (range.least, range.most)
    }

    fn one(level: &str, length: i32) -> String {
        format!(
            r#"{{"level":"{level}","country":"CA","completed":"2026-06-30","lengthMonths":{length},"fullTime":true}}"#
        )
    }

    const DAY: Day = on(2026, 9, 1);

    #[test]
    fn a_program_below_two_years_gives_its_own_length() {
        assert_eq!(months(&one("one-year", 7), DAY), (0, 36));
        assert_eq!(months(&one("bachelor", 7), DAY), (0, 0));
        assert_eq!(months(&one("one-year", 8), DAY), (8, 8));
        assert_eq!(months(&one("two-year", 23), DAY), (23, 23));
    }

    #[test]
    fn two_years_give_three() {
        assert_eq!(months(&one("two-year", 24), DAY), (36, 36));
        assert_eq!(months(&one("bachelor", 48), DAY), (36, 36));
    }

    #[test]
    fn a_short_master_gives_three_years_since_15_february_2024() {
        assert_eq!(months(&one("master", 16), DAY), (36, 36));
        assert_eq!(months(&one("master", 7), DAY), (0, 0));
        let old = one("master", 16).replace("2026-06-30", "2023-12-20");
        assert_eq!(months(&old, on(2024, 2, 14)), (16, 16));
        assert_eq!(months(&old, on(2024, 2, 15)), (36, 36));
    }

    #[test]
    fn two_programs_add_up_when_the_second_ends_within_two_years() {
        let first = one("one-year", 12).replace("2026-06-30", "2024-06-30");
        assert_eq!(
            months(&[first, one("one-year", 8)].join(","), DAY),
            (20, 20)
        );
        let long = one("one-year", 16).replace("2026-06-30", "2024-06-30");
        assert_eq!(months(&[long, one("one-year", 8)].join(","), DAY), (36, 36));
        let early = one("one-year", 12).replace("2026-06-30", "2024-06-29");
        assert_eq!(months(&[early, one("one-year", 8)].join(","), DAY), (8, 8));
        let short = one("one-year", 7).replace("2026-06-30", "2025-06-30");
        assert_eq!(months(&[short, one("one-year", 8)].join(","), DAY), (8, 8));
    }

    #[test]
    fn what_was_not_told_leaves_the_length_open() {
        let untold = r#"{"level":"bachelor","country":"CA","completed":"2026-06-30"}"#;
        assert_eq!(months(untold, DAY), (8, 36));
        let first = one("one-year", 12)
            .replace("2026-06-30", "2025-06-30")
            .replace(r#","fullTime":true"#, "");
        assert_eq!(months(&[first, one("one-year", 8)].join(","), DAY), (8, 20));
    }

    #[test]
    fn the_length_follows_the_program_that_passes() {
        let degree = one("bachelor", 44).replace("2026-06-30", "2026-05-31");
        assert_eq!(
            months(&[degree, one("one-year", 4)].join(","), DAY),
            (36, 36)
        );
    }

    #[test]
    fn a_vocational_program_of_quebec_gives_eight_months_at_least() {
        let of = |said: &str| {
            let education = [one("one-year", 7), "],\"circumstances\":{".to_owned()].concat();
            let json = [
                "{\"education\":[",
                &education,
                "\"quebecVocational\":",
                said,
                "}}",
            ];
            let profile = Profile::parse(&json.concat()).unwrap();
            let range = PGWP_MONTHS.read(&Facts::derive(&profile, DAY)).range;
            (range.least, range.most)
        };
        assert_eq!(of("true"), (8, 36));
        assert_eq!(of("false"), (0, 0));
    }

    #[test]
    fn studies_elsewhere_give_nothing() {
        assert_eq!(months(&one("master", 16).replace("CA", "FR"), DAY), (0, 0));
    }
}
