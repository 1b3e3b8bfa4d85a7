//! Test scores to levels: every cell of every table, and cases on single results.

use super::profile::json;
use super::{Number, said};
use permit_to_pr::profile::TestResult;
use permit_to_pr::{Converted, Profile, convert, day};
use serde::Deserialize;
use std::collections::BTreeMap;

const PATH: &str = "src/values/language_tests.toml";

/// The order of the columns of a table.
const ABILITIES: [&str; 4] = ["listening", "reading", "writing", "speaking"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    table: Vec<Table>,
    case: Vec<Case>,
}

/// Least scores by level, as printed in the sources.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    test: String,
    on: String,
    taken: String,
    /// Best scores there are.
    highest: [f64; 4],
    /// From one score to the next.
    step: f64,
    /// Scores in the order of the abilities.
    least: BTreeMap<String, [f64; 4]>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    on: String,
    result: toml::Table,
    /// Levels by ability, or `lowest`.
    #[serde(default)]
    levels: BTreeMap<String, Number>,
    counts: Option<String>,
    language: Option<String>,
    scale: Option<String>,
}

#[test]
fn language_tests() {
    let file: File = toml::from_str(include_str!("../../src/values/language_tests.toml")).unwrap();
    let mut wrong: Vec<String> = Vec::new();
    let mut cells = 0_usize;
    for table in &file.table {
        cells += walk(table, &mut wrong).unwrap();
    }
    for case in &file.case {
        match check(case) {
            Ok(said) if said.is_empty() => {}
            Ok(said) => wrong.push(format!(
                "{} (on {})\n  {}",
                case.name,
                case.on,
                said.join("\n  ")
            )),
            Err(error) => wrong.push(format!("{}: {error}", case.name)),
        }
    }
    println!(
        "{PATH}: {cells} scores of tables, {} cases, {} failed",
        file.case.len(),
        wrong.len()
    );
    assert!(
        wrong.is_empty(),
        "{PATH}: {} wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Every cell at the score and one step under, and each ability at its ends.
fn walk(table: &Table, wrong: &mut Vec<String>) -> Result<usize, String> {
    let mut rows: Vec<(i32, [f64; 4])> = Vec::new();
    for (level, scores) in &table.least {
        rows.push((
            level
                .parse()
                .map_err(|_| format!("{level}: expected a level"))?,
            *scores,
        ));
    }
    rows.sort_by_key(|(level, _)| *level);
    if rows.iter().map(|(level, _)| *level).ne(4..=10) {
        return Err(format!("{}: expected the levels 4 to 10", table.test));
    }
    let mut scores = 0;
    for (n, ability) in ABILITIES.iter().enumerate() {
        let column: Vec<(i32, f64)> = rows
            .iter()
            .map(|(level, scores)| (*level, scores.get(n).copied().unwrap_or_default()))
            .collect();
        let mut wanted: Vec<(f64, i32)> =
            vec![(table.highest.get(n).copied().unwrap_or_default(), 10)];
        for (level, score) in &column {
            let under = if *level == 4 { 0 } else { level - 1 };
            wanted.extend([(*score, *level), (score - table.step, under)]);
        }
        for (score, level) in wanted {
            scores += 1;
            let told =
                serde_json::json!({ "test": table.test, "taken": table.taken, *ability: score });
            let got = ability_of(&converted(&told, &table.on)?, ability)?;
            if got != (level, level) {
                let got = said(Some(got));
                wrong.push(format!(
                    "{} {ability} {score}: expected {level}, got {got}",
                    table.test
                ));
            }
        }
    }
    Ok(scores)
}

fn converted(told: &serde_json::Value, on: &str) -> Result<Converted, String> {
    let on = day(on).ok_or("on: expected a day")?;
    let result: TestResult =
        Profile::parse_test(&told.to_string()).map_err(|error| error.to_string())?;
    Ok(convert(&result, on))
}

fn ability_of(converted: &Converted, ability: &str) -> Result<(i32, i32), String> {
    let span = match ability {
        "listening" => converted.listening,
        "reading" => converted.reading,
        "writing" => converted.writing,
        "speaking" => converted.speaking,
        "lowest" => converted.lowest,
        other => return Err(format!("levels: no ability {other}")),
    };
    Ok((span.least, span.most))
}

fn check(case: &Case) -> Result<Vec<String>, String> {
    let converted = converted(&json(&toml::Value::Table(case.result.clone()))?, &case.on)?;
    let mut wrong = Vec::new();
    let mut expected = 0;
    for (ability, wanted) in &case.levels {
        expected += 1;
        let got = ability_of(&converted, ability)?;
        if Some(got) != wanted.pair() {
            wrong.push(format!(
                "{ability}: expected {}, got {}",
                said(wanted.pair()),
                said(Some(got))
            ));
        }
    }
    for (what, wanted, got) in [
        (
            "counts",
            &case.counts,
            converted.counts.word().replace('-', " "),
        ),
        ("language", &case.language, converted.language.to_owned()),
        ("scale", &case.scale, converted.scale.to_owned()),
    ] {
        let Some(wanted) = wanted else { continue };
        expected += 1;
        if *wanted != got {
            wrong.push(format!("{what}: expected {wanted}, got {got}"));
        }
    }
    if expected == 0 {
        return Err("the case expects nothing".to_owned());
    }
    Ok(wrong)
}
