//! Telling people to the crate, and noting where it answers otherwise.

use super::calendar::{Date, calendar, text};
use super::fsw;
use super::random::Random;
use permit_to_pr::{Profile, Score, Verdict, explain, points};
use serde_json::Value;
use std::collections::BTreeMap;

pub(crate) fn people() -> u64 {
    let told = std::env::var("ORACLE_PEOPLE").ok();
    told.map_or(6_000, |count| count.parse().unwrap())
}

/// People who leave answers out are completed many times over, so fewer are tried.
pub(crate) fn fewer_people() -> u64 {
    people() / 10
}

/// What went wrong, by kind: how often, and the shortest story that shows it.
#[derive(Default)]
pub(crate) struct Wrong(BTreeMap<String, (usize, String)>);

impl Wrong {
    pub(crate) fn note(&mut self, kind: &str, what: String) {
        let (count, shown) = self.0.entry(kind.to_owned()).or_default();
        *count += 1;
        if shown.is_empty() || what.len() < shown.len() {
            *shown = what;
        }
    }

    pub(crate) fn report(&self, tried: u64) {
        let lines = self
            .0
            .iter()
            .map(|(kind, (count, shown))| format!("{kind}: {count} of {tried}\n{shown}"));
        assert!(
            self.0.is_empty(),
            "{}",
            lines.collect::<Vec<_>>().join("\n\n")
        );
    }
}

pub(crate) fn profile(json: &Value) -> Profile {
    let text = json.to_string();
    Profile::parse(&text).unwrap_or_else(|error| panic!("not a profile: {error}\n{text}"))
}

pub(crate) fn score(json: &Value, grid: &str, on: Date) -> Score {
    points(&profile(json), grid, calendar(on)).unwrap()
}

pub(crate) fn verdict(json: &Value, id: &str, on: Date) -> Verdict {
    explain(&profile(json), id, calendar(on)).unwrap().verdict
}

pub(crate) fn seed_of(test: u64, n: u64) -> Random {
    // The first number mixes the seed, so that neighbours are strangers.
    let mut mixed = Random::seeded((test + 100) << 40 | n);
    let seed = mixed.next();
    Random::seeded(seed)
}

/// Against the person and in favour: the same, or unknown.
pub(crate) fn settled(against: bool, in_favour: bool) -> Verdict {
    match (against, in_favour) {
        (true, true) => Verdict::Met,
        (false, false) => Verdict::NotMet,
        _ => Verdict::Unknown,
    }
}

pub(crate) fn check_total(
    fast: &Score,
    (least, most): (i32, i32),
    wrong: &mut Wrong,
    kind: &str,
    json: &Value,
) {
    if (fast.least, fast.most) != (Some(least), Some(most)) {
        let engine = (fast.least, fast.most);
        let on = fast.on;
        wrong.note(
            kind,
            format!("on {on}: engine {engine:?}, slow {least}..{most}\n{json}"),
        );
    }
    if let (Some(least), Some(most)) = (fast.least, fast.most) {
        let sums: (i32, i32) = fast
            .factors
            .iter()
            .fold((0, 0), |sums, row| (sums.0 + row.least, sums.1 + row.most));
        if sums != (least, most) {
            wrong.note("rows do not add up", format!("{sums:?}\n{json}"));
        }
    }
}

/// Each row of a person with everything settled. Which language comes first may be a toss-up.
pub(crate) fn check_rows(fast: &Score, slow: &fsw::Points, wrong: &mut Wrong, json: &Value) {
    let has = |id: &str, limit: bool| -> i32 {
        fast.factors
            .iter()
            .filter(|row| row.id == id && (row.section == "limit") == limit)
            .map(|row| row.least)
            .sum()
    };
    let mut adaptability = 0;
    for (id, points) in &slow.rows {
        let (fast, slow) = if *id == "first-language" {
            let both = has(id, false) + has("second-language", false);
            (both, points + slow.rows["second-language"])
        } else if *id == "second-language" {
            continue;
        } else {
            (has(id, false), *points)
        };
        if fast != slow {
            wrong.note(
                &format!("row {id}"),
                format!("engine {fast}, slow {slow}\n{json}"),
            );
        }
        let outside = [
            "first-language",
            "education",
            "experience",
            "age",
            "arranged-employment",
        ];
        if !outside.contains(id) {
            adaptability += points;
        }
    }
    let (fast, slow) = (has("adaptability", true), (10 - adaptability).min(0));
    if fast != slow {
        wrong.note(
            "limit of adaptability",
            format!("engine {fast}, slow {slow}\n{json}"),
        );
    }
}

pub(crate) fn check_verdict(id: &str, day: Date, slow: Verdict, wrong: &mut Wrong, json: &Value) {
    let fast = verdict(json, id, day);
    if fast != slow {
        wrong.note(
            &format!("{id}: {} for {}", fast.word(), slow.word()),
            format!("on {}\n{json}", text(day)),
        );
    }
}
