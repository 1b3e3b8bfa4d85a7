//! Runs the worked cases of studying while on a work permit.
//!
//! `permit`, and answers such as `letter`, are `yes`, `no` or `unknown`; with a
//! reason after a space where it matters. `way` is a verdict by id, `until` a
//! day by id, `risk` and `no_risk` are ids.

#![cfg(not(target_arch = "wasm32"))]

#[path = "cases/profile.rs"]
mod profile;

use permit_to_pr::{Profile, Ruled, StudyAnswer, day, study};
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
    #[serde(default)]
    expect: BTreeMap<String, String>,
    #[serde(default)]
    way: BTreeMap<String, String>,
    #[serde(default)]
    until: BTreeMap<String, String>,
    #[serde(default)]
    risk: Vec<String>,
    #[serde(default)]
    no_risk: Vec<String>,
}

fn answer(base: &toml::Table, case: &Case) -> Result<StudyAnswer, String> {
    let told = told(base, &case.without, &case.with)?;
    let profile = Profile::parse(&told).map_err(|error| error.to_string())?;
    Ok(study(&profile, day(&case.on).ok_or("on: no such day")?))
}

#[test]
fn studying_as_a_worker() {
    let file: File = toml::from_str(include_str!("../src/assess/study.toml")).unwrap();
    let mut names = BTreeSet::new();
    let mut failed = Vec::new();
    for case in &file.case {
        assert!(names.insert(&case.name), "{} is there twice", case.name);
        let found =
            answer(&file.base, case).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let mut same = |what: &str, wanted: &str, got: &str| {
            let short = got.split(' ').next().unwrap_or_default();
            if wanted != got && wanted != short {
                failed.push(format!(
                    "{} (on {}): {what}: expected {wanted}, got {got}",
                    case.name, case.on
                ));
            }
        };
        for (what, wanted) in &case.expect {
            let ruled = |one: &Ruled| format!("{} {}", one.is.word(), one.because);
            let got = match what.as_str() {
                "permit" => found.permit.word().to_owned(),
                "letter" => ruled(&found.letter),
                "inside" => ruled(&found.inside),
                "hours count" => ruled(&found.hours_count),
                "graduate" => ruled(&found.graduate),
                "limited" => ruled(&found.limited),
                "off campus" => found
                    .off_campus
                    .map_or("none!".to_owned(), |hours| hours.to_string()),
                other => panic!("unknown expectation {other}"),
            };
            same(what, wanted, &got);
        }
        for (id, wanted) in &case.way {
            let way = found.ways.iter().find(|way| way.id == id).unwrap();
            same(id, wanted, &way.verdict.word().replace('-', " "));
        }
        for (id, wanted) in &case.until {
            let way = found.ways.iter().find(|way| way.id == id).unwrap();
            let until = way.until.map_or("none!".to_owned(), |day| day.to_string());
            same(id, wanted, &until);
        }
        let risks: Vec<&str> = found.risks.iter().map(|risk| risk.id).collect();
        for id in &case.risk {
            let there = risks.contains(&id.as_str());
            same("risk", id, if there { id } else { "not there" });
        }
        for id in &case.no_risk {
            let there = risks.contains(&id.as_str());
            same("no risk", "fine", if there { id } else { "fine" });
        }
        let expected = case.expect.len()
            + case.way.len()
            + case.until.len()
            + case.risk.len()
            + case.no_risk.len();
        assert!(expected > 0, "{} expects nothing", case.name);
    }
    assert!(file.case.len() >= 40, "{} cases", file.case.len());
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn an_answer_more_never_turns_a_needed_permit_into_an_unknown_one() {
    let base = r#""status":{"kind":"worker","expires":"2027-12-31"},"born":"1990-01-01""#;
    let said = [
        r#""distance":true"#,
        r#""level":"bachelor""#,
        r#""lengthMonths":5"#,
        r#""lengthMonths":24"#,
        r#""kind":"college""#,
        r#""fullTime":true"#,
        r#""from":"2027-01-10""#,
    ];
    let on = day("2026-11-22").unwrap();
    for one in said {
        for other in said {
            let (name, next) = (one.split(':').next(), other.split(':').next());
            if name == next {
                continue;
            }
            let read = |study_told: &str| {
                let told = format!("{{{base},\"study\":{{{study_told}}}}}");
                study(&Profile::parse(&told).unwrap(), on).permit.word()
            };
            let (before, after) = (read(one), read(&format!("{one},{other}")));
            assert!(
                before == "unknown" || before == after,
                "{one} then {other}: {before} then {after}"
            );
        }
    }
}
