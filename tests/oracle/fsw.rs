//! Federal Skilled Worker: the minimum, the grid of 100 and the funds (1.4, 2.2).
//!
//! Typed from the tables with plain ifs. `generous` decides what is left open
//! in favour of the person; without it, against.

use super::calendar::{Date, age, calendar, date, years_later};
use super::offers::{Situation, arranged};
use super::reading::{
    all_sittings, at_least, day_of, in_canada, is_completed, is_recognised, is_skilled, is_tested,
    list, no, number, sittings, word, yes,
};
use super::working::{
    A_YEAR, countable, ever_before, in_occupation, longest_run, occupations, works, years_before,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// Rows of the grid before the limit of adaptability.
pub(crate) struct Points {
    pub(crate) rows: BTreeMap<&'static str, i32>,
    pub(crate) total: i32,
}

pub(crate) fn points(person: &Value, day: Date, generous: bool) -> Points {
    let (first, second) = languages(person, day);
    let arranged = arranged(person, day, generous).is_some();
    let mut rows = BTreeMap::from([
        ("first-language", first),
        ("second-language", second),
        ("education", education(person, day)),
        ("experience", experience(person, day)),
        ("age", age_points(age(day_of(person, "born").unwrap(), day))),
        ("arranged-employment", if arranged { 10 } else { 0 }),
    ]);
    let outside: i32 = rows.values().sum();
    let adaptability = adaptability(person, day, generous, arranged);
    let within: i32 = adaptability.iter().map(|(_, points)| points).sum();
    rows.extend(adaptability);
    Points {
        rows,
        total: outside + within.min(10),
    }
}

/// First and second official language under the declaration that gives most.
fn languages(person: &Value, day: Date) -> (i32, i32) {
    let mut best = (0, 0);
    let another_reaches_seven = [false, true].into_iter().any(|french| {
        sittings(person, day, french)
            .into_iter()
            .any(|four| at_least(four, 7))
    });
    for french_first in [false, true] {
        // A language never tested cannot be declared the first.
        if !is_tested(person, french_first) {
            continue;
        }
        let mut first = 0;
        for four in sittings(person, day, french_first) {
            // Declared first, it must reach level 7 throughout where another result does.
            if another_reaches_seven && !at_least(four, 7) {
                continue;
            }
            first = first.max(four.into_iter().map(first_points).sum());
        }
        let second = sittings(person, day, !french_first)
            .into_iter()
            .any(|four| at_least(four, 5));
        let points = (first, if second { 4 } else { 0 });
        if points.0 + points.1 > best.0 + best.1 {
            best = points;
        }
    }
    best
}

fn first_points(level: u8) -> i32 {
    match level {
        ..=6 => 0,
        7 => 4,
        8 => 5,
        9.. => 6,
    }
}

/// The highest single result, never added up.
fn education(person: &Value, day: Date) -> i32 {
    let (mut best, mut post_secondary, mut of_three_years) = (0, 0, 0);
    for credential in list(person, "education") {
        if !is_recognised(credential, day) {
            continue;
        }
        let points = match word(credential, "level") {
            "secondary" => 5,
            "one-year" => 15,
            "two-year" => 19,
            "three-year" => 21,
            "bachelor" if yes(credential, "entryToPractice") => 23,
            "bachelor" => 21,
            "master" | "professional" => 23,
            "doctorate" => 25,
            other => panic!("no such level: {other}"),
        };
        best = best.max(points);
        post_secondary += i32::from(points >= 15);
        of_three_years += i32::from(points >= 21);
    }
    if post_secondary >= 2 && of_three_years >= 1 {
        best = best.max(22);
    }
    best
}

fn experience(person: &Value, day: Date) -> i32 {
    let works = works(person);
    let counts: Vec<_> = works
        .iter()
        .filter(|work| work.paid && is_skilled(&work.noc))
        .collect();
    experience_points(countable(&counts, years_before(day, 10)) / A_YEAR)
}

pub(crate) fn experience_points(years: i64) -> i32 {
    match years {
        ..=0 => 0,
        1 => 9,
        2 | 3 => 11,
        4 | 5 => 13,
        6.. => 15,
    }
}

#[rustfmt::skip]
pub(crate) fn age_points(age: i32) -> i32 {
    match age {
        ..=17 => 0,
        18..=35 => 12,
        36 => 11, 37 => 10, 38 => 9, 39 => 8, 40 => 7, 41 => 6,
        42 => 5, 43 => 4, 44 => 3, 45 => 2, 46 => 1,
        47.. => 0,
    }
}

fn adaptability(
    person: &Value,
    day: Date,
    generous: bool,
    arranged: bool,
) -> Vec<(&'static str, i32)> {
    let partner = &person["partner"];
    let comes = yes(partner, "accompanying");
    let at_home = match word(partner, "status") {
        "citizen" => true,
        "permanent-resident" => yes(partner, "livesInCanada"),
        _ => false,
    };
    let helps = comes && !at_home;
    let speaks = all_sittings(partner, day)
        .into_iter()
        .any(|four| at_least(four, 4));
    let five = |is: bool| if is { 5 } else { 0 };
    vec![
        ("partner-language", five(helps && speaks)),
        ("past-study", five(studied(person, day, generous))),
        (
            "partner-past-study",
            five(helps && studied(partner, day, generous)),
        ),
        ("past-work", 2 * five(worked(person, day, true))),
        (
            "partner-past-work",
            five(helps && worked(partner, day, false)),
        ),
        ("arranged-adaptability", five(arranged)),
        ("relative", five(has_relative(person, day, comes))),
    ]
}

fn months_later(day: Date, months: u32) -> Date {
    use chrono::{Datelike, Months};
    (calendar(day) + Months::new(months)).num_days_from_ce()
}

/// Two academic years of full-time study in Canada.
pub(crate) fn studied(of: &Value, day: Date, generous: bool) -> bool {
    list(of, "education").iter().any(|credential| {
        if !in_canada(credential) || no(credential, "fullTime") || yes(credential, "distance") {
            return false;
        }
        let (from, to) = (day_of(credential, "from"), day_of(credential, "completed"));
        if !is_completed(credential, day) {
            // The credential is not needed, two academic years are: those behind, in a long program.
            let behind = from.map_or(generous, |from| months_later(from, 16) <= day);
            return behind && long_enough(credential, from, Some(day), generous);
        }
        long_enough(credential, from, to, generous)
    })
}

fn long_enough(credential: &Value, from: Option<Date>, to: Option<Date>, generous: bool) -> bool {
    let months = number(credential, "lengthMonths");
    match word(credential, "level") {
        "one-year" => false,
        "secondary" => match (from, to) {
            (Some(from), Some(to)) => months_later(from, 16) <= to,
            _ => generous,
        },
        "master" if months.is_none() => generous,
        _ => months.is_none_or(|months| months >= 16.0),
    }
}

/// A year of full-time work in Canada with the right to do it.
fn worked(of: &Value, day: Date, skilled: bool) -> bool {
    let works = works(of);
    let counts: Vec<_> = works
        .iter()
        .filter(|work| work.in_canada && work.paid && work.authorized && work.pace >= 300)
        .filter(|work| !skilled || is_skilled(&work.noc))
        .collect();
    countable(&counts, ever_before(day)) >= A_YEAR
}

fn has_relative(person: &Value, day: Date, partner_comes: bool) -> bool {
    list(person, "relatives").iter().any(|relative| {
        let adult = day_of(relative, "born").is_none_or(|born| age(born, day) >= 18);
        let settled = matches!(word(relative, "status"), "citizen" | "permanent-resident");
        let near = matches!(
            word(relative, "relation"),
            "sibling"
                | "parent"
                | "grandparent"
                | "child"
                | "grandchild"
                | "aunt-or-uncle"
                | "niece-or-nephew"
        );
        let counts_for = word(relative, "of") != "partner" || partner_comes;
        in_canada(relative) && adult && settled && near && counts_for
    })
}

/// FSW-1 to FSW-9.
pub(crate) fn is_met(person: &Value, day: Date, generous: bool) -> bool {
    let exempt = matches!(
        arranged(person, day, generous),
        Some(Situation::AssessedPermit | Situation::ExemptPermit | Situation::AuthorizedOtherwise)
    );
    work_and_education(person, day)
        && all_sittings(person, day)
            .into_iter()
            .any(|four| at_least(four, 7))
        && points(person, day, generous).total >= 67
        && (exempt || has_funds(person, day))
        && outside_quebec(person)
}

pub(crate) fn outside_quebec(person: &Value) -> bool {
    list(person, "intends")
        .iter()
        .any(|province| province != "QC")
}

/// A year without a break in one occupation, and a credential; five occupations
/// need the assessment of the body of their profession.
fn work_and_education(person: &Value, day: Date) -> bool {
    let works = works(person);
    occupations(&works).into_iter().any(|noc| {
        let jobs = in_occupation(&works, noc, |work| work.paid);
        let has_body = matches!(noc, "31100" | "31101" | "31102" | "31120" | "21200");
        let educated = list(person, "education").iter().any(|credential| {
            is_recognised(credential, day)
                && (in_canada(credential) || !has_body || yes(credential, "professionalBody"))
        });
        is_skilled(noc) && educated && longest_run(&jobs, years_before(day, 10)) >= A_YEAR
    })
}

/// The person, the partner and dependent children, wherever they live (PF-5).
pub(crate) fn family_size(person: &Value, day: Date) -> usize {
    let children = list(person, "children")
        .iter()
        .filter(|child| {
            let born = day_of(child, "born").unwrap();
            (day < years_later(born, 22) && !yes(child, "partnered")) || yes(child, "dependent")
        })
        .count();
    1 + usize::from(person["partner"].is_object()) + children
}

#[rustfmt::skip]
pub(crate) fn settlement_funds(day: Date, family: usize) -> i64 {
    let (table, each_more) = if day >= date(2025, 7, 7) {
        ([15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392], 4_112)
    } else if day >= date(2024, 5, 28) {
        ([14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875], 3_958)
    } else if day >= date(2023, 4, 25) {
        ([13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407], 3_706)
    } else {
        panic!("the amounts of 2022 are not known")
    };
    if family <= 7 {
        table[family - 1]
    } else {
        table[6] + each_more * (family as i64 - 7)
    }
}

pub(crate) fn has_funds(person: &Value, day: Date) -> bool {
    let needed = settlement_funds(day, family_size(person, day));
    number(person, "funds").unwrap() >= needed as f64
}
