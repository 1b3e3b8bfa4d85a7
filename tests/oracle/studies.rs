//! Education: what counts on a day, and every way of telling what is missing.

use super::calendar::{Date, date, year_of, years_later};
use super::law::{Schooling, Studies, StudyInCanada};
use super::story::{Assessed, Completed, Credential};

const BOTH: [bool; 2] = [false, true];

/// Nothing, one credential here or abroad, two or more, and the highest either way.
pub(crate) fn any_studies() -> Vec<Studies> {
    use Schooling::{Doctorate, LessThanSecondary, OneYear, Secondary, ThreeYears, TwoOrMore};
    use StudyInCanada::{No, OneOrTwoYears, ThreeYearsOrMore};
    let one = |level, in_canada| Studies {
        level,
        entry_to_practice: false,
        in_canada,
    };
    vec![
        one(LessThanSecondary, No),
        one(Secondary, No),
        one(OneYear, OneOrTwoYears),
        one(ThreeYears, No),
        one(TwoOrMore, ThreeYearsOrMore),
        one(Doctorate, No),
        one(Doctorate, ThreeYearsOrMore),
    ]
}

pub(crate) fn studies(told: &[Credential], day: Date) -> Vec<Studies> {
    let mut all = Vec::new();
    settle(told, day, &mut all);
    all.sort_unstable();
    all.dedup();
    all
}

fn settle(credentials: &[Credential], day: Date, all: &mut Vec<Studies>) {
    let open = credentials
        .iter()
        .enumerate()
        .find_map(|(n, one)| Some((n, next(one, day)?)));
    let Some((n, ways)) = open else {
        all.push(judge(credentials, day));
        return;
    };
    for way in ways {
        let mut told = credentials.to_vec();
        told[n] = way;
        settle(&told, day, all);
    }
}

fn next(one: &Credential, day: Date) -> Option<Vec<Credential>> {
    let Some(in_canada) = one.in_canada else {
        return Some(
            BOTH.map(|yes| Credential {
                in_canada: Some(yes),
                ..one.clone()
            })
            .into(),
        );
    };
    if one.level.is_none() {
        let words = [
            "secondary",
            "one-year",
            "two-year",
            "three-year",
            "bachelor",
            "master",
            "professional",
            "doctorate",
        ];
        return Some(
            words
                .map(|word| Credential {
                    level: Some(word),
                    ..one.clone()
                })
                .into(),
        );
    }
    match one.assessed {
        None if !in_canada => {
            let ways = [Assessed::Never, Assessed::On(day)];
            return Some(
                ways.map(|way| Credential {
                    assessed: Some(way),
                    ..one.clone()
                })
                .into(),
            );
        }
        Some(Assessed::YearOf(truth)) => {
            let days = [
                date(year_of(truth), 1, 1),
                truth,
                date(year_of(truth), 12, 31),
            ];
            return Some(
                days.map(|day| Credential {
                    assessed: Some(Assessed::On(day)),
                    ..one.clone()
                })
                .into(),
            );
        }
        _ => {}
    }
    if in_canada && one.full_time.is_none() {
        return Some(
            BOTH.map(|yes| Credential {
                full_time: Some(yes),
                ..one.clone()
            })
            .into(),
        );
    }
    None
}

/// Education as told (ED-1 to ED-8, CRS-R10 to CRS-R13).
fn judge(credentials: &[Credential], day: Date) -> Studies {
    let mut level = Schooling::LessThanSecondary;
    let mut entry_to_practice = false;
    let mut in_canada = StudyInCanada::No;
    let (mut post_secondary, mut three_years_or_more) = (0, 0);
    for one in credentials {
        let done = match one.completed {
            None => true,
            Some(Completed::Going) => false,
            Some(Completed::On(completed)) => completed <= day,
        };
        let recognised = one.in_canada == Some(true)
            || match one.assessed {
                Some(Assessed::On(report)) => report <= day && day < years_later(report, 5),
                _ => false,
            };
        let (schooling, bonus) = match one.level.unwrap() {
            "secondary" => (Schooling::Secondary, StudyInCanada::No),
            "one-year" => (Schooling::OneYear, StudyInCanada::OneOrTwoYears),
            "two-year" => (Schooling::TwoYears, StudyInCanada::OneOrTwoYears),
            "three-year" | "bachelor" => (Schooling::ThreeYears, StudyInCanada::ThreeYearsOrMore),
            "master" | "professional" => (
                Schooling::MasterOrProfessional,
                StudyInCanada::ThreeYearsOrMore,
            ),
            "doctorate" => (Schooling::Doctorate, StudyInCanada::ThreeYearsOrMore),
            other => panic!("no such level: {other}"),
        };
        if done && recognised {
            level = level.max(schooling);
            // A degree, so never less than three years.
            entry_to_practice |= one.entry_to_practice && schooling >= Schooling::ThreeYears;
            post_secondary += i32::from(schooling >= Schooling::OneYear);
            three_years_or_more += i32::from(schooling >= Schooling::ThreeYears);
        }
        let waived = match (one.from, one.completed) {
            (Some(from), Some(Completed::On(to))) => {
                from >= date(2020, 3, 1) && to <= date(2022, 8, 31)
            }
            _ => false,
        };
        let present = one.full_time == Some(true)
            && one.months.is_none_or(|months| months >= 8)
            && !one.distance;
        let kind = !one.language_program && !one.return_scholarship;
        if done && one.in_canada == Some(true) && (waived || present) && kind {
            in_canada = in_canada.max(bonus);
        }
    }
    if post_secondary >= 2 && three_years_or_more >= 1 {
        level = level.max(Schooling::TwoOrMore);
    }
    Studies {
        level,
        entry_to_practice,
        in_canada,
    }
}
