//! Runs the worked cases of the steps to a work permit.
//!
//! `step` ids must be there for certain, `maybe` with a reason, `no_step` not at
//! all; `fee` is in cents by id (`not known`, `none!`), `total` one number or
//! `[least, most]`; the rest are words or days.

#![cfg(not(target_arch = "wasm32"))]

#[path = "cases/profile.rs"]
mod profile;

use permit_to_pr::process::permit_steps::{ALL, STAGES, TIMES};
use permit_to_pr::{Day, PermitSteps, Profile, day, permit_steps};
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
    permit: Option<String>,
    #[serde(default)]
    with: toml::Table,
    #[serde(default)]
    without: Vec<String>,
    #[serde(default)]
    step: Vec<String>,
    #[serde(default)]
    maybe: Vec<String>,
    #[serde(default)]
    no_step: Vec<String>,
    #[serde(default)]
    fee: BTreeMap<String, toml::Value>,
    #[serde(default)]
    expect: BTreeMap<String, toml::Value>,
}

fn said(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Array(ends) => ends.iter().map(said).collect::<Vec<_>>().join(" to "),
        other => other.to_string(),
    }
}

fn read(base: &toml::Table, case: &Case) -> Result<PermitSteps, String> {
    let told = told(base, &case.without, &case.with)?;
    let profile = Profile::parse(&told).map_err(|error| error.to_string())?;
    Ok(permit_steps(
        &profile,
        case.permit.as_deref(),
        day(&case.on).ok_or("on: no such day")?,
    ))
}

#[test]
fn from_an_offer_to_the_first_weeks() {
    let file: File = toml::from_str(include_str!("../src/assess/permit_steps.toml")).unwrap();
    let mut names = BTreeSet::new();
    let mut failed = Vec::new();
    for case in &file.case {
        assert!(names.insert(&case.name), "{} is there twice", case.name);
        let found = read(&file.base, case).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let mut same = |what: &str, wanted: &str, got: &str| {
            if wanted != got {
                failed.push(format!(
                    "{} (on {}): {what}: expected {wanted}, got {got}",
                    case.name, case.on
                ));
            }
        };
        let state = |id: &str| {
            assert!(ALL.iter().any(|item| item.id == id), "no item {id}");
            match found.steps.iter().find(|step| step.id == id) {
                None => "absent",
                Some(step) if step.why.is_some() => "maybe",
                Some(_) => "there",
            }
        };
        for (wanted, ids) in [
            ("there", &case.step),
            ("maybe", &case.maybe),
            ("absent", &case.no_step),
        ] {
            for id in ids {
                same(id, wanted, state(id));
            }
        }
        for (id, wanted) in &case.fee {
            let row = found.fees.iter().find(|row| row.id == id);
            let got = row.map_or("none!".to_owned(), |row| {
                row.cents
                    .map_or("not known".to_owned(), |cents| cents.to_string())
            });
            same(id, &said(wanted), &got);
        }
        let date = |day: Option<Day>| day.map_or("none!".to_owned(), |day| day.to_string());
        for (what, wanted) in &case.expect {
            let got = match what.as_str() {
                "total" => found.total.map_or("not known".to_owned(), |total| {
                    if total.least == total.most {
                        total.least.to_string()
                    } else {
                        format!("{} to {}", total.least, total.most)
                    }
                }),
                "why" => {
                    let why = serde_json::to_value(found.why).unwrap_or_default();
                    why.as_str().unwrap_or("none!").to_owned()
                }
                "biometrics" => found.biometrics.word().to_owned(),
                "medical" => found.medical.word().to_owned(),
                "letter until" => date(found.letter_until),
                "assessment from" => date(found.assessment_from),
                "file by" => date(found.file_by),
                "times" => {
                    let ids: Vec<&str> = found.times.iter().map(|time| time.id).collect();
                    ids.join(" ")
                }
                other => panic!("unknown expectation {other}"),
            };
            same(what, &said(wanted), &got);
        }
        let expected = case.step.len()
            + case.maybe.len()
            + case.no_step.len()
            + case.fee.len()
            + case.expect.len();
        assert!(expected > 0, "{} expects nothing", case.name);
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn items_stand_in_the_order_of_the_stages_each_once() {
    let stages: Vec<_> = ALL.iter().map(|item| item.stage).collect();
    let order: Vec<_> = STAGES.iter().map(|(stage, _)| *stage).collect();
    let mut places: Vec<usize> = stages
        .iter()
        .filter_map(|stage| order.iter().position(|one| one == stage))
        .collect();
    assert_eq!(places.len(), ALL.len());
    assert!(places.windows(2).all(|two| two[0] <= two[1]));
    places.dedup();
    assert_eq!(places.len(), STAGES.len());
    let ids: BTreeSet<&str> = ALL.iter().map(|item| item.id).collect();
    assert_eq!(ids.len(), ALL.len());
    let times: BTreeSet<&str> = TIMES.iter().map(|time| time.id).collect();
    assert_eq!(times.len(), TIMES.len());
}

#[test]
fn nothing_told_leaves_out_nothing_but_other_programs() {
    let found = permit_steps(&Profile::default(), None, day("2026-11-22").unwrap());
    let ids: Vec<&str> = found.steps.iter().map(|step| step.id).collect();
    let all = ALL.iter().map(|item| item.id);
    let all: Vec<&str> = all.filter(|id| *id != "inside-only").collect();
    assert_eq!(ids, all);
}
