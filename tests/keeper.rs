//! Runs the worked cases of keeping status, and what must hold for anyone.
//!
//! `[base]` is a profile; each `[[case]]` says only how it differs (`with`,
//! `without`, as in `tests/cases.rs`) and what must come out. Only what is
//! written is compared; an unknown key is refused.
//!
//! - `until`, `work_until`, `stay_until`, `lost`: a day, `day..day`, or `none!`.
//! - `deadline.<id>`: what it must be, or `none!`; `order` says the first ids.
//! - `steps`, `remark`, `consequence` must be there, with `no_` they must not.
//! - `fee.<id>`: cents, `not known` or `none!`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what is wrong by stopping; modules are shared with other tests"
)]

#[path = "cases/profile.rs"]
mod profile;
#[path = "oracle/random.rs"]
mod random;

use permit_to_pr::kernel::days_from;
use permit_to_pr::status::lines::{CONSEQUENCES, REMARKS, STEPS};
use permit_to_pr::status::{fees, standings};
use permit_to_pr::{Between, Day, Keeper, May, Profile, Standing, day, keeper};
use profile::told;
use random::Random;
use serde::Deserialize;
use serde_json::{Value, json as object};
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
    standing: Option<String>,
    between: Option<Vec<String>>,
    why: Option<String>,
    missing: Option<Vec<String>>,
    stay: Option<String>,
    work: Option<String>,
    limits: Option<String>,
    study: Option<String>,
    study_limits: Option<String>,
    #[serde(rename = "return")]
    returns: Option<String>,
    return_limits: Option<String>,
    until: Option<String>,
    work_until: Option<String>,
    stay_until: Option<String>,
    lost: Option<String>,
    #[serde(default)]
    deadline: BTreeMap<String, Wanted>,
    #[serde(default)]
    order: Vec<String>,
    #[serde(default)]
    steps: Vec<String>,
    #[serde(default)]
    no_step: Vec<String>,
    #[serde(default)]
    remark: Vec<String>,
    #[serde(default)]
    no_remark: Vec<String>,
    #[serde(default)]
    consequence: Vec<String>,
    #[serde(default)]
    fee: BTreeMap<String, toml::Value>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Wanted {
    Nothing(String),
    Deadline(WantedDeadline),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WantedDeadline {
    last: Option<String>,
    opens: Option<String>,
    days: Option<i32>,
    lapsed: Option<bool>,
    earliest: Option<bool>,
    advice: Option<bool>,
    utc: Option<bool>,
    grade: Option<String>,
}

#[test]
fn worked_cases() {
    let file: File = toml::from_str(include_str!("../src/assess/keeper.toml")).unwrap();
    let mut names = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut said = String::new();
    for case in &file.case {
        let mut wrong = Wrong::default();
        match check(&file.base, case, &mut wrong) {
            Ok(standing) => {
                seen.insert(standing.word());
            }
            Err(error) => wrong.lines.push(error),
        }
        wrong.same(
            "name",
            "once",
            if names.insert(&case.name) {
                "once"
            } else {
                "twice"
            },
        );
        if !wrong.lines.is_empty() {
            said += &format!(
                "\n{} (on {})\n  {}\n",
                case.name,
                case.on,
                wrong.lines.join("\n  ")
            );
        }
    }
    println!("{} cases", file.case.len());
    assert!(said.is_empty(), "{said}");
    let every: BTreeSet<&str> = standings::ALL
        .iter()
        .map(|row| row.standing.word())
        .collect();
    assert_eq!(seen, every, "every standing has a case");
}

#[derive(Default)]
struct Wrong {
    lines: Vec<String>,
    expected: usize,
}

impl Wrong {
    fn same(&mut self, what: &str, wanted: &str, got: &str) {
        self.expected += 1;
        if wanted != got {
            self.lines
                .push(format!("{what}: expected {wanted}, got {got}"));
        }
    }

    fn maybe(&mut self, what: &str, wanted: Option<&String>, got: &str) {
        if let Some(wanted) = wanted {
            self.same(what, wanted, got);
        }
    }

    fn among(&mut self, what: &str, wanted: &[String], got: &[&str], there: bool) {
        for one in wanted {
            self.expected += 1;
            if got.contains(&one.as_str()) != there {
                self.lines.push(format!("{what}: {one}, got {got:?}"));
            }
        }
    }
}

fn word(value: impl serde::Serialize) -> String {
    match serde_json::to_value(value).unwrap() {
        Value::String(word) => word,
        Value::Null => "none!".to_owned(),
        other => other["id"].as_str().unwrap_or("none!").to_owned(),
    }
}

fn between(days: Option<Between>) -> String {
    match days {
        None => "none!".to_owned(),
        Some(Between(days)) if days.is_exact() => days.least.to_string(),
        Some(Between(days)) => format!("{}..{}", days.least, days.most),
    }
}

fn check(base: &toml::Table, case: &Case, wrong: &mut Wrong) -> Result<Standing, String> {
    let on = day(&case.on).ok_or("on: expected a day like 2026-11-02")?;
    let told = told(base, &case.without, &case.with)?;
    let profile = Profile::parse(&told).map_err(|error| error.to_string())?;
    let found = keeper(&profile, on);
    wrong.maybe("standing", case.standing.as_ref(), found.standing.word());
    let all = |list: &[Standing]| {
        list.iter()
            .map(|one| one.word())
            .collect::<Vec<_>>()
            .join(", ")
    };
    if let Some(wanted) = &case.between {
        wrong.same("between", &wanted.join(", "), &all(&found.between));
    }
    if let Some(wanted) = &case.missing {
        wrong.same("missing", &wanted.join(", "), &found.missing.join(", "));
    }
    wrong.maybe("why", case.why.as_ref(), &word(found.why));
    wrong.maybe("stay", case.stay.as_ref(), found.may_stay.word());
    wrong.maybe("work", case.work.as_ref(), found.may_work.word());
    wrong.maybe("limits", case.limits.as_ref(), &word(found.limits));
    wrong.maybe("study", case.study.as_ref(), found.may_study.word());
    wrong.maybe(
        "study_limits",
        case.study_limits.as_ref(),
        &word(found.study_limits),
    );
    wrong.maybe("return", case.returns.as_ref(), found.may_return.word());
    wrong.maybe(
        "return_limits",
        case.return_limits.as_ref(),
        &word(found.return_limits),
    );
    wrong.maybe("until", case.until.as_ref(), &between(found.until));
    wrong.maybe(
        "work_until",
        case.work_until.as_ref(),
        &between(found.work_until),
    );
    wrong.maybe(
        "stay_until",
        case.stay_until.as_ref(),
        &between(found.stay_until),
    );
    wrong.maybe("lost", case.lost.as_ref(), &between(found.lost));
    for (id, wanted) in &case.deadline {
        deadline(id, wanted, &found, wrong);
    }
    let ids: Vec<&str> = found.deadlines.iter().map(|one| one.id).collect();
    if !case.order.is_empty() {
        let first = &ids[..case.order.len().min(ids.len())];
        wrong.same("order", &case.order.join(", "), &first.join(", "));
    }
    let steps: Vec<&str> = found.steps.iter().map(|one| one.id).collect();
    wrong.among("steps", &case.steps, &steps, true);
    wrong.among("no_step", &case.no_step, &steps, false);
    let remarks: Vec<&str> = found.remarks.iter().map(|one| one.id).collect();
    wrong.among("remark", &case.remark, &remarks, true);
    wrong.among("no_remark", &case.no_remark, &remarks, false);
    let consequences: Vec<&str> = found.consequences.iter().map(|one| one.id).collect();
    wrong.among("consequence", &case.consequence, &consequences, true);
    for (id, wanted) in &case.fee {
        let fee = found.fees.iter().find(|fee| fee.id == id);
        let got = match fee.map(|fee| fee.cents) {
            None => "none!".to_owned(),
            Some(None) => "not known".to_owned(),
            Some(Some(cents)) => cents.to_string(),
        };
        let wanted = wanted.as_str().map_or(wanted.to_string(), str::to_owned);
        wrong.same(&format!("fee {id}"), &wanted, &got);
    }
    if wrong.expected == 0 {
        return Err("the case expects nothing".to_owned());
    }
    Ok(found.standing)
}

fn deadline(id: &str, wanted: &Wanted, found: &Keeper, wrong: &mut Wrong) {
    let there = found.deadlines.iter().find(|one| one.id == id);
    let wanted = match wanted {
        Wanted::Nothing(word) => {
            return wrong.same(id, word, there.map_or("none!", |_| "a deadline"));
        }
        Wanted::Deadline(wanted) => wanted,
    };
    let Some(there) = there else {
        return wrong.same(id, "a deadline", "none!");
    };
    let mut same = |what: &str, wanted: Option<String>, got: String| {
        wrong.maybe(&format!("{id}, {what}"), wanted.as_ref(), &got);
    };
    let said = |day: Option<Day>| day.map_or("none!".to_owned(), |day| day.to_string());
    same("last", wanted.last.clone(), said(Some(there.last)));
    same("opens", wanted.opens.clone(), said(there.opens));
    same(
        "days",
        wanted.days.map(|days| days.to_string()),
        there.days.to_string(),
    );
    let flag = |flag: Option<bool>| flag.map(|flag| flag.to_string());
    same("lapsed", flag(wanted.lapsed), there.lapsed.to_string());
    same(
        "earliest",
        flag(wanted.earliest),
        there.earliest.to_string(),
    );
    same("advice", flag(wanted.advice), there.advice.to_string());
    same("utc", flag(wanted.utc), there.utc.to_string());
    same("grade", wanted.grade.clone(), word(there.law.grade));
}

#[test]
fn every_id_stands_once_and_every_standing_has_a_row() {
    let lists: [Vec<&str>; 3] = [
        [STEPS, REMARKS, CONSEQUENCES]
            .iter()
            .flat_map(|lines| lines.iter().map(|line| line.entry.id))
            .collect(),
        standings::ALL
            .iter()
            .map(|row| row.standing.word())
            .collect(),
        fees::ALL.iter().map(|fee| fee.id).collect(),
    ];
    for ids in lists {
        assert_eq!(
            ids.iter().collect::<BTreeSet<_>>().len(),
            ids.len(),
            "{ids:?}"
        );
    }
    for fee in fees::ALL {
        assert!(
            fee.cents
                .windows(2)
                .all(|pair| pair[0].since < pair[1].since),
            "{}",
            fee.id
        );
    }
    for line in [STEPS, REMARKS, CONSEQUENCES].into_iter().flatten() {
        assert_ne!(line.when, 0, "{} belongs nowhere", line.entry.id);
        // Advice never reads as a rule of the law, and a rule never as advice.
        let from_law = ["irpr", "irpa"].contains(&line.entry.law.source.id);
        assert!(
            !line.advice || !from_law || line.entry.id == "passport",
            "{}",
            line.entry.id
        );
    }
}

/// A day of 2026 or 2027, as its number from 1 January 2026.
fn random_day(random: &mut Random) -> Day {
    let first = day("2026-01-01").unwrap();
    days_from(first, random.between(0, 600))
}

/// A story told to the day.
fn story(random: &mut Random) -> Value {
    let kinds = [
        "worker",
        "worker",
        "worker",
        "student",
        "visitor",
        "maintained",
        "restoration",
        "none",
        "refugee-claimant",
    ];
    let permits = [
        "pgwp",
        "lmia",
        "employer-specific",
        "spousal",
        "bridging",
        "iec",
        "open",
    ];
    let when = |random: &mut Random| Value::from(random_day(random).to_string());
    let mut status = object!({ "kind": random.pick(&kinds), "expires": when(random) });
    for (field, percent) in [
        ("passportExpires", 30),
        ("leaveBy", 15),
        ("studyExpires", 15),
        ("from", 10),
    ] {
        if random.chance(percent) {
            status[field] = when(random);
        }
    }
    if random.chance(80) {
        status["permit"] = random.pick(&permits).into();
    }
    if random.chance(60) {
        status["mayWork"] = random.chance(50).into();
    }
    if random.chance(5) {
        status["code"] = random.pick(&["H82", "C43", "S61"]).into();
    }
    let asked = [
        "work-permit",
        "work-permit",
        "study-permit",
        "visitor",
        "restoration",
        "permanent-residence",
    ];
    let mut applications = Vec::new();
    for _ in 0..random.below(4) {
        let filed = random_day(random);
        let mut one = object!({ "kind": random.pick(&asked), "filed": filed.to_string() });
        if random.chance(50) {
            let days = random.between(1, 250);
            one["decided"] = (days_from(filed, days)).to_string().into();
            one["refused"] = random.chance(60).into();
        }
        if random.chance(15) {
            one["code"] = random.pick(&["C21", "A75"]).into();
        }
        applications.push(one);
    }
    let mut told = object!({ "status": status, "applications": applications });
    if random.chance(15) {
        told["statusLost"] = when(random);
    }
    if random.chance(15) {
        told["breachEnded"] = when(random);
    }
    if random.chance(15) {
        let left = random_day(random);
        let back = days_from(left, random.between(1, 60));
        told["stays"] = object!([
            { "from": "2024-01-01", "to": left.to_string() }, { "from": back.to_string() },
        ]);
    }
    if random.chance(15) {
        told["education"] = object!([{ "country": "CA", "completed": when(random) }]);
        if random.chance(50) {
            told["study"] = Value::Null;
        }
    }
    if random.chance(10) {
        told["iec"] = object!({ "category": "working-holiday" });
    }
    told
}

/// The same story with less said.
fn blurred(told: &Value, random: &mut Random) -> Value {
    let mut less = told.clone();
    let month = |value: &mut Value, random: &mut Random| {
        if let Some(text) = value.as_str().map(str::to_owned)
            && random.chance(40)
        {
            *value = text[..if random.chance(80) { 7 } else { 4 }].into();
        }
    };
    for field in ["expires", "leaveBy", "studyExpires", "passportExpires"] {
        month(&mut less["status"][field], random);
    }
    for field in ["statusLost", "breachEnded"] {
        month(&mut less[field], random);
    }
    for one in less["applications"].as_array_mut().unwrap() {
        month(&mut one["filed"], random);
        month(&mut one["decided"], random);
        for field in ["kind", "filed"] {
            if random.chance(10) {
                one.as_object_mut().unwrap().remove(field);
            }
        }
    }
    let kind = told["status"]["kind"].as_str().unwrap();
    let has_permit = !(told["status"]["permit"].is_null() && told["status"]["code"].is_null());
    let status = less["status"].as_object_mut().unwrap();
    for (field, percent) in [("expires", 5), ("kind", 5), ("permit", 10), ("mayWork", 10)] {
        // Absent, these say no by themselves.
        let says_no = field == "mayWork" && told["status"]["kind"] == "visitor"
            || field == "expires" && ["none", "restoration", "maintained"].contains(&kind)
            || field == "kind" && has_permit;
        let changes_base = field == "permit" && told["status"]["kind"] != "worker";
        if random.chance(percent) && !says_no && !changes_base {
            status.remove(field);
        }
    }
    status.retain(|_, value| !value.is_null());
    let object = less.as_object_mut().unwrap();
    object.retain(|name, value| name == "study" || !value.is_null());
    for one in object["applications"].as_array_mut().unwrap() {
        one.as_object_mut()
            .unwrap()
            .retain(|_, value| !value.is_null());
    }
    less
}

fn read(told: &Value, on: Day) -> Keeper {
    let profile =
        Profile::parse(&told.to_string()).unwrap_or_else(|error| panic!("{error}\n{told}"));
    keeper(&profile, on)
}

const WORKING: &[Standing] = &[
    Standing::WorkPermit,
    Standing::StudyPermit,
    Standing::Visitor,
    Standing::MaintainedWork,
    Standing::RefugeeClaimant,
    Standing::PermanentResident,
    Standing::Citizen,
];

#[test]
fn whoever_it_is() {
    for n in 0..20_000 {
        let mut random = Random::seeded(n);
        let told = story(&mut random);
        let mut was_out = false;
        let mut on = random_day(&mut random);
        for _ in 0..6 {
            let found = read(&told, on);
            let about = format!("{told} on {on}: {}", serde_json::to_string(&found).unwrap());
            if found.may_work == May::Yes {
                // A graduate's right to work does not depend on having stayed.
                let works = |one: &Standing| {
                    WORKING.contains(one)
                        || *one == Standing::CameBack
                            && found
                                .limits
                                .is_none_or(|limits| limits.id == "after-studies")
                };
                let between = found.between.iter().all(works);
                let known = found.standing != Standing::NotKnown || !found.between.is_empty();
                let works = works(&found.standing) || !found.between.is_empty();
                assert!(known && works && between, "{about}");
            }
            assert!(
                found
                    .deadlines
                    .windows(2)
                    .all(|pair| pair[0].last <= pair[1].last),
                "{about}"
            );
            for one in &found.deadlines {
                assert_eq!(one.lapsed, one.last < on, "{about}");
                assert_eq!(one.lapsed, one.days < 0, "{about}");
            }
            for step in &found.steps {
                assert!(step.last.is_none_or(|last| last >= on), "{about}");
            }
            let unknown = found.standing == Standing::NotKnown || found.may_work == May::Unknown;
            assert_eq!(unknown, found.why.is_some(), "{about}");
            let h82 = told["status"]["code"] == "H82";
            assert!(!unknown || h82 || !found.missing.is_empty(), "{about}");
            let lost_and_stays = found.may_stay == May::Yes && found.lost.is_some();
            assert!(!lost_and_stays, "{about}");
            if was_out {
                let stays_out = [Standing::OutOfStatus, Standing::Abroad, Standing::NotKnown];
                assert!(stays_out.contains(&found.standing), "{about}");
            }
            was_out |= found.standing == Standing::OutOfStatus;
            on = days_from(on, random.between(1, 120));
        }
    }
}

#[test]
fn what_half_a_story_says_is_true_of_the_whole_one() {
    let mut known = 0;
    for n in 0..40_000 {
        let mut random = Random::seeded(1 << 40 | n);
        let told = story(&mut random);
        // Lost later than the papers say, with no request that explains it: not one story.
        if told["statusLost"].as_str() > told["status"]["expires"].as_str() {
            continue;
        }
        let less = blurred(&told, &mut random);
        let on = random_day(&mut random);
        let (whole, half) = (read(&told, on), read(&less, on));
        let about = || {
            format!(
                "{told}\n{less}\non {on}\n{}\n{}",
                serde_json::to_string(&whole).unwrap(),
                serde_json::to_string(&half).unwrap()
            )
        };
        if half.standing != Standing::NotKnown {
            let waits = [
                Standing::MaintainedWork,
                Standing::MaintainedStay,
                Standing::Maintained,
            ];
            let within = half.standing == whole.standing
                || (half.standing == Standing::Maintained && waits.contains(&whole.standing));
            assert!(within, "{}", about());
            known += 1;
        }
        if half.may_work != May::Unknown {
            assert_eq!(half.may_work, whole.may_work, "{}", about());
        }
        for (part, all) in [
            (half.until, whole.until),
            (half.lost, whole.lost),
            (half.work_until, whole.work_until),
        ] {
            if let (Some(Between(part)), Some(Between(all))) = (part, all) {
                assert!(
                    part.least <= all.least && all.most <= part.most,
                    "{}",
                    about()
                );
            }
        }
        for one in &whole.deadlines {
            let there = half.deadlines.iter().find(|other| other.id == one.id);
            let safe = there.is_none_or(|there| match one.id {
                "bar-on-permits" => there.last >= one.last,
                _ => there.last <= one.last,
            });
            assert!(safe, "{}: {}", one.id, about());
        }
    }
    assert!(known > 10_000, "{known}");
}

/// Readings of status and the permits that rest on it are written apart: they must not part ways.
#[test]
fn permits_that_rest_on_status_agree_with_it() {
    use Standing::*;
    use permit_to_pr::{Verdict, explain};
    let mut wrong: BTreeMap<&str, (usize, String)> = BTreeMap::new();
    let mut seen: BTreeSet<(&str, String)> = BTreeSet::new();
    for n in 0..20_000 {
        let mut random = Random::seeded(2 << 40 | n);
        let mut told = story(&mut random);
        told["circumstances"] = object!({ "sameConditions": true, "leftAfterEnd": false });
        if random.chance(30) {
            told = blurred(&told, &mut random);
        }
        let on = random_day(&mut random);
        let profile = Profile::parse(&told.to_string()).unwrap();
        let found = keeper(&profile, on);
        let waits = explain(&profile, "maintained-work", on).unwrap().verdict;
        let right = explain(&profile, "bridging", on).unwrap().parts;
        let right = right.iter().find(|part| part.id == "bridging.right");
        let right = right.unwrap().verdict;
        // Who is abroad works again once back; students and graduates work by rules of their own.
        let graduate = found
            .limits
            .is_some_and(|limit| limit.id == "after-studies");
        let student = told["status"]["kind"] == "student" || found.standing == StudyPermit;
        if found.standing == Abroad || student || graduate {
            continue;
        }
        let may_be = |all: &[Standing]| {
            all.contains(&found.standing)
                || found.standing == NotKnown
                    && (found.between.is_empty()
                        || found
                            .between
                            .iter()
                            .any(|one| *one == NotKnown || all.contains(one)))
        };
        seen.insert(("waits", word(waits)));
        seen.insert(("right", word(right)));
        let checks = [
            (
                "works while it waits, and may not work",
                waits == Verdict::Met && found.may_work == May::No,
            ),
            (
                "works while it waits, and does not wait",
                waits == Verdict::Met
                    && !may_be(&[WorkPermit, MaintainedWork, Maintained, RefugeeClaimant]),
            ),
            (
                "waits and works, and is told not to",
                found.standing == MaintainedWork && waits == Verdict::NotMet,
            ),
            (
                "bridges without the status of a worker",
                right == Verdict::Met
                    && !may_be(&[
                        WorkPermit,
                        MaintainedWork,
                        Maintained,
                        CanRestore,
                        RestorationAsked,
                    ]),
            ),
            (
                "does not bridge with the status of a worker",
                right == Verdict::NotMet && matches!(found.standing, WorkPermit | MaintainedWork),
            ),
        ];
        for (kind, is_wrong) in checks {
            if is_wrong {
                let about = format!(
                    "{told} on {on}: {:?} {:?} {:?} waits {waits:?} right {right:?}",
                    found.standing, found.between, found.may_work
                );
                let (count, shortest) = wrong.entry(kind).or_default();
                *count += 1;
                if shortest.is_empty() || about.len() < shortest.len() {
                    *shortest = about;
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(seen.len(), 6, "{seen:?}");
}
