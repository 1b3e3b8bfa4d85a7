//! Runs the worked cases of red flags of an offer.
//!
//! `[base]` is an offer that shows nothing; each `[[case]]` says only how it
//! differs (`with`, `without`, as in `tests/cases.rs`) and what must come out.
//!
//! - `flags`: all of them, in order, as `id severity kind`.
//! - `flag`: by id, its numbers in cents an hour, its day, the grade of its first source.
//! - `law`: by id, every provision in order.
//! - `not_known`: all of them, in order, as `id why path…`; `not_known_has`: some.
//! - `province`: what its law says, `?` for what was not read; `none` without one.
//! - `report`, `none`, `signs_open` (how many).

#![cfg(not(target_arch = "wasm32"))]

#[path = "cases/profile.rs"]
mod profile;

use permit_to_pr::kernel::text_of;
use permit_to_pr::profile::Sign;
use permit_to_pr::safety::statutes::Statute;
use permit_to_pr::safety::{places, rules};
use permit_to_pr::{Flag, OfferCheck, OfferToCheck, check_offer, day};
use profile::{json, merge, remove, told};
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
    flags: Option<Vec<String>>,
    #[serde(default)]
    flag: BTreeMap<String, Wanted>,
    #[serde(default)]
    law: BTreeMap<String, Vec<String>>,
    not_known: Option<Vec<String>>,
    #[serde(default)]
    not_known_has: Vec<String>,
    report: Option<Vec<String>>,
    none: Option<bool>,
    signs_open: Option<usize>,
    province: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    have: Option<i32>,
    need: Option<i32>,
    since: Option<String>,
    grade: Option<String>,
}

fn file() -> Result<File, String> {
    let text = include_str!("../src/assess/offer_check.toml");
    toml::from_str(text).map_err(|error| error.to_string())
}

#[test]
fn red_flags_of_an_offer() {
    let file = file().unwrap();
    let mut names = BTreeSet::new();
    let mut failed = String::new();
    for case in &file.case {
        let mut wrong = check(&file.base, case).unwrap_or_else(|error| vec![error]);
        if !names.insert(case.name.as_str()) {
            wrong.push("the name is used twice".to_owned());
        }
        if !wrong.is_empty() {
            let wrong = wrong.join("\n  ");
            failed.push_str(&format!("\n{} (on {})\n  {wrong}\n", case.name, case.on));
        }
    }
    println!("src/assess/offer_check.toml: {} cases", file.case.len());
    assert!(failed.is_empty(), "{failed}");
}

fn check(base: &toml::Table, case: &Case) -> Result<Vec<String>, String> {
    let told = told(base, &case.without, &case.with)?;
    let found = read(&told.to_string(), &case.on)?;
    let mut wrong = Vec::new();
    let mut expected = 0;
    let mut same = |what: &str, wanted: String, got: String| {
        expected += 1;
        if wanted != got {
            wrong.push(format!("{what}: expected {wanted}, got {got}"));
        }
    };
    if let Some(wanted) = &case.flags {
        let got: Vec<String> = found.flags.iter().map(shown).collect();
        same("flags", wanted.join(", "), got.join(", "));
    }
    for (id, wanted) in &case.flag {
        let flag = flag(&found, id)?;
        let amount = |measure: Option<permit_to_pr::Measure>| {
            measure.map(|one| (one.least == one.most).then_some(one.least))
        };
        if wanted.have.is_some() {
            let got = amount(flag.have).flatten();
            same(&format!("{id} have"), word(wanted.have), word(got));
        }
        if wanted.need.is_some() {
            let got = amount(flag.need).flatten();
            same(&format!("{id} need"), word(wanted.need), word(got));
        }
        if let Some(since) = &wanted.since {
            let got = flag.since.map(text_of).unwrap_or_default();
            same(&format!("{id} since"), since.clone(), got);
        }
        if let Some(grade) = &wanted.grade {
            let got = flag.law.first().map(|law| law.grade.word());
            same(&format!("{id} grade"), grade.clone(), word(got));
        }
    }
    for (id, wanted) in &case.law {
        let got: Vec<&str> = flag(&found, id)?
            .law
            .iter()
            .map(|law| law.provision)
            .collect();
        same(&format!("{id} law"), wanted.join(" | "), got.join(" | "));
    }
    let open: Vec<String> = found
        .not_known
        .iter()
        .map(|one| {
            [&[one.id, one.why.word()], one.paths.as_slice()]
                .concat()
                .join(" ")
        })
        .collect();
    if let Some(wanted) = &case.not_known {
        same("not known", wanted.join(", "), open.join(", "));
    }
    for wanted in &case.not_known_has {
        let got = if open.contains(wanted) {
            wanted.clone()
        } else {
            open.join(", ")
        };
        same("not known, among others", wanted.clone(), got);
    }
    if let Some(wanted) = &case.report {
        same("report", wanted.join(", "), found.report_to.join(", "));
    }
    if let Some(wanted) = case.none {
        same("none", wanted.to_string(), found.none.to_string());
    }
    if let Some(wanted) = case.signs_open {
        let got = found.signs_open.len();
        same("signs open", wanted.to_string(), got.to_string());
    }
    if let Some(wanted) = &case.province {
        let got = found.province.map_or("none".to_owned(), law_of);
        same("province", wanted.clone(), got);
    }
    if expected == 0 {
        return Err("the case expects nothing".to_owned());
    }
    Ok(wrong)
}

fn read(told: &str, on: &str) -> Result<OfferCheck, String> {
    let offer = OfferToCheck::parse(told).map_err(|error| error.to_string())?;
    let on = day(on).ok_or("on: expected a day like 2026-11-02")?;
    Ok(check_offer(&offer, on))
}

fn shown(flag: &Flag) -> String {
    [flag.id, flag.severity.word(), flag.ground.word()].join(" ")
}

fn flag<'c>(found: &'c OfferCheck, id: &str) -> Result<&'c Flag, String> {
    let flag = found.flags.iter().find(|flag| flag.id == id);
    flag.ok_or_else(|| format!("{id}: no such flag"))
}

fn word(value: Option<impl ToString>) -> String {
    value.map_or("none".to_owned(), |value| value.to_string())
}

fn law_of(law: &Statute) -> String {
    let yes = |flag: Option<bool>| flag.map_or("?", |flag| if flag { "yes" } else { "no" });
    let (licence, registration) = (yes(law.licence), yes(law.registration));
    let (fees, papers, grade) = (yes(law.fee_ban), yes(law.papers), law.law.grade.word());
    format!(
        "{} licence {licence} registration {registration} fees {fees} papers {papers} {grade}",
        law.id
    )
}

#[test]
fn every_sign_and_every_rule_has_a_case() {
    let told: BTreeSet<String> = file()
        .unwrap()
        .case
        .iter()
        .flat_map(|case| case.flags.iter().flatten())
        .filter_map(|flag| Some(flag.split(' ').next()?.to_owned()))
        .collect();
    let ids = Sign::ALL.iter().map(|sign| sign.word());
    for id in ids.chain(rules::ALL.iter().map(|rule| rule.id)) {
        assert!(told.contains(id), "{id}");
    }
}

#[test]
fn every_open_check_has_its_words_and_every_place_too() {
    let checks: BTreeSet<&str> = rules::CHECKS.iter().map(|(id, _)| *id).collect();
    let file = file().unwrap();
    let open = file
        .case
        .iter()
        .flat_map(|case| case.not_known.iter().flatten());
    for row in open {
        let id = row.split(' ').next().unwrap();
        assert!(checks.contains(id), "{id}");
    }
    for rule in rules::ALL {
        for id in rule.report {
            assert!(
                places::ALL
                    .iter()
                    .any(|place| place.id == *id && !place.check),
                "{id}"
            );
        }
    }
}

#[test]
fn a_sign_in_both_lists_is_an_error_with_its_path() {
    let told = r#"{ "seen": ["threat", "no-address"], "notSeen": ["no-address", "no-interview", "threat"] }"#;
    let error = OfferToCheck::parse(told).unwrap_err();
    let said: Vec<String> = error.problems().iter().map(|one| one.to_string()).collect();
    assert_eq!(error.code(), "seen-and-not-seen");
    assert_eq!(
        said,
        [
            "notSeen[0]: expected a sign that is not in `seen`, found `no-address`",
            "notSeen[2]: expected a sign that is not in `seen`, found `threat`",
        ]
    );
}

#[test]
fn what_no_form_asks_for_is_refused() {
    for (told, code, path) in [
        (r#"{ "employer": "A" }"#, "unknown-field", "employer"),
        (r#"{ "seen": ["feeling"] }"#, "not-a-choice", "seen[0]"),
        (r#"{ "area": "london" }"#, "not-a-choice", "area"),
        (
            r#"{ "area": "ottawa-gatineau", "province": "BC" }"#,
            "area-not-in-province",
            "area",
        ),
        (r#"{ "wage": 36.925 }"#, "too-many-decimals", "wage"),
        (r#"{ "wage": -1 }"#, "out-of-range", "wage"),
        (r#"{ "noc": "99999" }"#, "not-an-occupation", "noc"),
        (
            r#"{ "familyPermitPromised": "yes" }"#,
            "not-a-flag",
            "familyPermitPromised",
        ),
        (r#"{ "lmiaFiled": "2026-02-30" }"#, "not-a-day", "lmiaFiled"),
        ("[]", "not-an-object", ""),
    ] {
        let error = OfferToCheck::parse(told).unwrap_err();
        assert_eq!((error.code(), error.path()), (code, path), "{told}");
    }
    for province in ["ON", "QC"] {
        let told = format!(r#"{{ "area": "ottawa-gatineau", "province": "{province}" }}"#);
        assert!(OfferToCheck::parse(&told).is_ok(), "{province}");
    }
    let many = vec!["\"threat\""; 41].join(",");
    let error = OfferToCheck::parse(&format!("{{ \"seen\": [{many}] }}")).unwrap_err();
    assert_eq!((error.code(), error.path()), ("too-many", "seen"));
}

/// Saying more of the signs never takes away what was found, and none is never said beside a flag.
#[test]
fn one_more_sign_seen_only_adds() {
    let file = file().unwrap();
    for case in &file.case {
        let mut told = json(&toml::Value::Table(file.base.clone())).unwrap();
        for path in &case.without {
            remove(&mut told, path).unwrap();
        }
        merge(
            &mut told,
            &json(&toml::Value::Table(case.with.clone())).unwrap(),
        )
        .unwrap();
        let before = read(&told.to_string(), &case.on).unwrap();
        assert!(!before.none || before.flags.is_empty(), "{}", case.name);
        let fields = told.as_object_mut().unwrap();
        fields.remove("notSeen");
        let seen = fields
            .entry("seen")
            .or_insert_with(|| serde_json::json!([]));
        if seen.as_array().unwrap().len() > 1 {
            continue;
        }
        seen.as_array_mut().unwrap().push("no-contract".into());
        let after = read(&told.to_string(), &case.on).unwrap();
        assert!(!after.none);
        for flag in &before.flags {
            assert!(
                after.flags.iter().any(|other| other.id == flag.id),
                "{}",
                case.name
            );
        }
    }
}

#[test]
fn an_answer_is_told_with_its_names() {
    let found = read(
        r#"{ "province": "ON", "wage": 20, "lmiaWage": 21.5, "permitPromised": "open" }"#,
        "2026-11-22",
    )
    .unwrap();
    let told = serde_json::to_value(&found).unwrap();
    assert_eq!(told["on"], "2026-11-22");
    assert_eq!(told["flags"][0]["kind"], "follows-from-rules");
    assert_eq!(
        told["flags"][0]["need"],
        serde_json::json!({ "least": 2150, "most": 2150, "unit": "cents-per-hour" })
    );
    assert_eq!(told["flags"][0]["law"][0]["source"], "irpr");
    assert_eq!(told["province"]["registration"], serde_json::Value::Null);
    assert_eq!(told["checkAt"].as_array().unwrap().len(), 5);
    assert_eq!(told["mayRepresent"].as_array().unwrap().len(), 5);
    assert_eq!(told["none"], false);
}
