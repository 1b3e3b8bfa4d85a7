//! Runs the worked cases of days in Canada, and counts random stays a second time, day by day.
//!
//! In a case, `residency` and `citizenship` are verdicts (`none!`: not a permanent
//! resident); numbers are exact or `[fewest, most]`; days are one or `[earliest,
//! latest]`; `none!` says that nothing is told.

#![cfg(not(target_arch = "wasm32"))]

#[path = "cases/profile.rs"]
mod profile;

use permit_to_pr::{Day, DayCounts, Profile, Reached, Span, Why, day, days};
use profile::told;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    base: toml::Table,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    on: String,
    #[serde(default)]
    with: toml::Table,
    #[serde(default)]
    without: Vec<String>,
    expect: BTreeMap<String, toml::Value>,
}

#[test]
fn days_in_canada() {
    let file: File = toml::from_str(include_str!("../src/assess/days.toml")).unwrap();
    let mut names = BTreeSet::new();
    let mut failed = Vec::new();
    for case in &file.case {
        assert!(names.insert(&case.name), "{} is there twice", case.name);
        let counts =
            read(&file.base, case).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        for (what, wanted) in &case.expect {
            let got = found(&counts, what);
            let wanted = said(wanted);
            if wanted != got {
                failed.push(format!(
                    "{} (on {}): {what}: expected {wanted}, got {got}",
                    case.name, case.on
                ));
            }
        }
        assert!(!case.expect.is_empty(), "{} expects nothing", case.name);
    }
    assert!(file.case.len() >= 40, "{} cases", file.case.len());
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

fn read(base: &toml::Table, case: &Case) -> Result<DayCounts, String> {
    let told = told(base, &case.without, &case.with)?;
    let profile = Profile::parse(&told).map_err(|error| error.to_string())?;
    Ok(days(&profile, day(&case.on).ok_or("on: no such day")?))
}

fn said(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Array(ends) => ends.iter().map(said).collect::<Vec<_>>().join(" to "),
        other => other.to_string(),
    }
}

fn found(counts: &DayCounts, what: &str) -> String {
    let residency = counts.residency.as_ref();
    let citizenship = &counts.citizenship;
    let none = || "none!".to_owned();
    let word = |why: Option<Why>| {
        let word = serde_json::to_value(why).unwrap_or_default();
        word.as_str().unwrap_or("none!").to_owned()
    };
    let date = |day: Option<Day>| day.map_or_else(none, |day| day.to_string());
    if let Some(id) = what.strip_prefix("condition ") {
        let condition = citizenship.conditions.iter().find(|one| one.id == id);
        return condition.map_or_else(none, |one| one.verdict.word().replace('-', " "));
    }
    match what {
        "residency" => residency.map_or_else(none, |one| one.verdict.word().replace('-', " ")),
        "residency why" => word(residency.and_then(|one| one.why)),
        "residency days" => span(residency.and_then(|one| one.days)),
        "possible" => span(residency.and_then(|one| one.possible)),
        "first years" => residency
            .and_then(|one| one.first_years)
            .map_or_else(none, |first| first.to_string()),
        "residency from" => date(residency.and_then(|one| one.from)),
        "residency to" => date(residency.and_then(|one| one.to)),
        "residency reached" => reached(residency.and_then(|one| one.reached)),
        "citizenship" => citizenship.verdict.word().replace('-', " "),
        "citizenship why" => word(citizenship.why),
        "days" => span(citizenship.days),
        "permanent" => span(citizenship.permanent),
        "temporary" => span(citizenship.temporary),
        "half" => span(citizenship.half),
        "from" => citizenship.from.to_string(),
        "reached" => reached(citizenship.reached),
        "tests" => citizenship.tests.word().to_owned(),
        other => format!("unknown expectation {other}"),
    }
}

fn span(span: Option<Span>) -> String {
    match span {
        None => "none!".to_owned(),
        Some(Span { least, most }) if least == most => least.to_string(),
        Some(Span { least, most }) => format!("{least} to {most}"),
    }
}

fn reached(reached: Option<Reached>) -> String {
    match reached {
        None => "none!".to_owned(),
        Some(Reached { earliest, latest }) if earliest == latest => earliest.to_string(),
        Some(Reached { earliest, latest }) => format!("{earliest} to {latest}"),
    }
}

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

/// A stay as it was: first day, last day, standing.
type Stay = (Day, Day, &'static str);

/// The best standing of one day: 2 permanent resident, 1 temporary, 0 nothing.
fn standing(stays: &[Stay], day: Day) -> i32 {
    stays
        .iter()
        .filter(|(from, to, _)| *from <= day && day <= *to)
        .map(|(_, _, standing)| match *standing {
            "permanent-resident" => 2,
            "temporary" => 1,
            _ => 0,
        })
        .max()
        .unwrap_or(0)
}

/// The day with the same number five years before, or the last of its month.
fn five_years_before(on: Day) -> Day {
    use chrono::Datelike;
    let year = on.year() - 5;
    let same = Day::from_ymd_opt(year, on.month(), on.day());
    same.or_else(|| Day::from_ymd_opt(year, 2, 28))
        .unwrap_or(on)
}

/// Permanent and temporary days in the five years before a day, when all days from `today` are
/// spent in Canada as a permanent resident.
fn counted(stays: &[Stay], on: Day, today: Day) -> (i32, i32) {
    let mut all = (0, 0);
    let mut one = five_years_before(on);
    while one < on {
        match if one >= today {
            2
        } else {
            standing(stays, one)
        } {
            2 => all.0 += 1,
            1 => all.1 += 1,
            _ => {}
        }
        one = one + chrono::Days::new(1);
    }
    all
}

/// Half a day each, and never more than 365.
fn in_halves((permanent, temporary): (i32, i32)) -> i32 {
    2 * permanent + temporary.min(730)
}

#[test]
fn a_second_count_day_by_day_agrees_over_random_stays() {
    let mut dice = Dice(0x5eed_cafe_f00d_1234);
    let start = day("2018-01-01").unwrap();
    for person in 0..150 {
        let today = start + chrono::Days::new(3_000 + dice.roll(600));
        let mut stays: Vec<Stay> = Vec::new();
        for _ in 0..=dice.roll(7) {
            let from = start + chrono::Days::new(dice.roll(3_400));
            let to = from + chrono::Days::new(dice.roll(700));
            let standing = ["temporary", "permanent-resident", "none"][dice.roll(3) as usize];
            stays.push((from, to, standing));
        }
        let told: Vec<String> = stays
            .iter()
            .map(|(from, to, standing)| {
                format!(r#"{{"from":"{from}","to":"{to}","as":"{standing}"}}"#)
            })
            .collect();
        let told = format!(
            r#"{{"status":{{"kind":"permanent-resident"}},"stays":[{}]}}"#,
            told.join(",")
        );
        let counts = days(&Profile::parse(&told).unwrap(), today);
        let (permanent, temporary) = counted(&stays, today, today);
        let all = in_halves((permanent, temporary));
        let context = format!("person {person} on {today}: {told}");
        let citizenship = &counts.citizenship;
        let exactly = |span: Option<Span>| span.map(|span| (span.least, span.most));
        assert_eq!(
            exactly(citizenship.days),
            Some((all / 2, all / 2)),
            "{context}"
        );
        assert_eq!(
            exactly(citizenship.permanent),
            Some((permanent, permanent)),
            "{context}"
        );
        assert_eq!(
            exactly(citizenship.temporary),
            Some((temporary, temporary)),
            "{context}"
        );
        if today >= day("2025-12-29").unwrap() {
            let mut first = today;
            while in_halves(counted(&stays, first, today)) < 2 * 1_095 {
                first = first.succ_opt().unwrap();
            }
            let reached = citizenship.reached.map(|day| (day.earliest, day.latest));
            assert_eq!(reached, Some((first, first)), "{context}");
        }
        let landed = stays
            .iter()
            .filter(|(_, _, standing)| *standing == "permanent-resident")
            .map(|(from, _, _)| *from)
            .min();
        let residency = counts.residency.as_ref().unwrap();
        let Some(landed) = landed else {
            assert_eq!(residency.days, None, "{context}");
            continue;
        };
        assert_eq!(
            exactly(residency.days),
            Some((permanent, permanent)),
            "{context}"
        );
        let over = day(&format!(
            "{}{}",
            landed.to_string()[..4].parse::<i32>().unwrap() + 5,
            landed.to_string()[4..].replace("-02-29", "-02-28")
        ))
        .unwrap();
        assert_eq!(residency.first_years, Some(today < over), "{context}");
        if today < over {
            let left = (over - today).num_days() as i32;
            assert_eq!(
                exactly(residency.possible),
                Some((permanent + left, permanent + left)),
                "{context}"
            );
        }
    }
}

#[test]
fn one_more_day_told_never_lowers_the_count() {
    let mut dice = Dice(77);
    let start = day("2021-06-01").unwrap();
    let today = day("2026-11-22").unwrap();
    for _ in 0..200 {
        let from = start + chrono::Days::new(dice.roll(1_900));
        let length = dice.roll(500);
        let standing = ["temporary", "permanent-resident"][dice.roll(2) as usize];
        let count = |more: u64| {
            let to = from + chrono::Days::new(length + more);
            let told = format!(
                r#"{{"stays":[{{"from":"2022-05","to":"2023-01","as":"temporary"}},
                   {{"from":"{from}","to":"{to}","as":"{standing}"}}]}}"#
            );
            days(&Profile::parse(&told).unwrap(), today)
                .citizenship
                .days
                .unwrap()
        };
        let (before, after) = (count(0), count(1));
        assert!(after.least >= before.least && after.most >= before.most);
        assert!(after.most - before.most <= 1);
    }
}
