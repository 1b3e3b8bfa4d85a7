//! Runs the worked cases that stand beside the law.
//!
//! `[base]` is a profile; each `[[case]]` says only how it differs and what must
//! come out. TOML has no null: the text `none!` stands for it, and in `points`
//! and `rows` for "nothing of the kind".
//!
//! - `with` replaces: tables are merged, anything else takes the old one's place.
//!   A key such as `"work[0]"` goes into one item of a list.
//! - `without` takes answers away, by path, before `with`.
//! - `expect` and `why` are by programme or need; `hours` is what
//!   `cec.skilled-work` has; `have` and `need` are by need; `points`, `rows` and
//!   `indicative` are of the file's `grid`, which is `crs` unless it says so.
//! - `ask` is a question that must be asked, about `ask_path`; `no_ask` must not.
//! - `change` must be among the changes offered, `no_change` must not.
//! - `ruling` is by job, over the uses of work the file's `counts` names; `warning` is a code; `no_warning`
//!   must not be there.
//!
//! An unknown key, a case that expects nothing and a name used twice are failures.

#[path = "cases/languages.rs"]
mod languages;
#[path = "cases/profile.rs"]
mod profile;

use permit_to_pr::facts::{Purpose, evidence};
use permit_to_pr::{
    Change, Finding, Profile, Score, assess, changes, day, explain, points, programmes, questions,
};
use profile::told;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_case_beside_the_law_holds() {
    let mut files = Vec::new();
    for folder in ["src/programmes", "src/grids"] {
        find(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
            &mut files,
        );
    }
    files.sort();
    let failed: Vec<String> = files
        .iter()
        .map(|path| {
            let text = fs::read_to_string(path).unwrap_or_default();
            run(&path.display().to_string(), &text)
        })
        .filter(|said| !said.is_empty())
        .collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn every_programme_and_grid_has_its_cases() {
    let mut files = Vec::new();
    for folder in ["src/programmes", "src/grids"] {
        find(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
            &mut files,
        );
    }
    let stems: BTreeSet<String> = files
        .iter()
        .filter_map(|path| Some(path.file_stem()?.to_str()?.replace('_', "-")))
        .collect();
    let ids = programmes::ALL.iter().map(|programme| programme.id);
    for id in ids.chain(programmes::GRIDS.iter().map(|grid| grid.id)) {
        let stem = id.strip_prefix("category-").unwrap_or(id);
        assert!(stems.contains(stem), "no cases for {id}");
    }
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).into_iter().flatten();
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            files.push(path);
        }
    }
}

#[test]
fn a_key_nobody_knows_is_refused() {
    let text =
        "[base]\n[[case]]\nname = \"x\"\non = \"2026-11-02\"\nexepct = { cec = \"unknown\" }\n";
    let said = read(text).err().unwrap_or_default();
    assert!(said.contains("unknown field `exepct`"), "{said}");
}

#[test]
fn a_wrong_expectation_is_reported() {
    let text = "[base]\n[[case]]\nname = \"x\"\non = \"2026-11-02\"\nexpect = { cec = \"met\" }\n";
    let file = read(text).unwrap();
    let said = file
        .case
        .first()
        .map(|case| check(&file, case))
        .unwrap_or_default();
    assert_eq!(said, ["cec: expected met, got unknown (not-asked)"]);
}

/// A file of cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// The grid that `points` and `rows` are of.
    #[serde(default = "crs")]
    grid: String,
    /// What work is counted for, where `ruling` is asked.
    #[serde(default)]
    counts: Vec<Counted>,
    base: toml::Table,
    case: Vec<Case>,
}

fn crs() -> String {
    "crs".to_owned()
}

/// A use of work, by name.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Counted {
    Class,
    CanadianForCrs,
    Foreign,
    PartnerCanadian,
    SkilledWorker,
    Trade,
    PastWork,
    PartnerPastWork,
}

impl Counted {
    fn purpose(self) -> Purpose {
        match self {
            Counted::Class => Purpose::CanadianExperienceClass,
            Counted::CanadianForCrs => Purpose::CanadianForCrs,
            Counted::Foreign => Purpose::Foreign,
            Counted::PartnerCanadian => Purpose::PartnerCanadian,
            Counted::SkilledWorker => Purpose::SkilledWorker,
            Counted::Trade => Purpose::Trade,
            Counted::PastWork => Purpose::PastWork,
            Counted::PartnerPastWork => Purpose::PartnerPastWork,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    on: String,
    /// Where the example is from, when it is not ours.
    source: Option<String>,
    #[serde(default)]
    with: toml::Table,
    #[serde(default)]
    without: Vec<String>,
    #[serde(default)]
    expect: BTreeMap<String, String>,
    #[serde(default)]
    why: BTreeMap<String, String>,
    hours: Option<Number>,
    #[serde(default)]
    have: BTreeMap<String, Number>,
    #[serde(default)]
    need: BTreeMap<String, Number>,
    points: Option<Number>,
    #[serde(default)]
    rows: BTreeMap<String, Number>,
    indicative: Option<Number>,
    ask: Option<String>,
    ask_path: Option<String>,
    #[serde(default)]
    no_ask: Vec<String>,
    #[serde(default)]
    change: Vec<Wanted>,
    #[serde(default)]
    no_change: Vec<String>,
    #[serde(default)]
    ruling: BTreeMap<String, Words>,
    warning: Option<Words>,
    #[serde(default)]
    no_warning: Vec<String>,
}

/// One number, least and most, or `none!`.
#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Exactly(i32),
    Between([i32; 2]),
    Nothing(Nothing),
}

#[derive(Deserialize)]
enum Nothing {
    #[serde(rename = "none!")]
    Nothing,
}

impl Number {
    fn pair(&self) -> Option<(i32, i32)> {
        match self {
            Number::Exactly(number) => Some((*number, *number)),
            Number::Between([least, most]) => Some((*least, *most)),
            Number::Nothing(Nothing::Nothing) => None,
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Words {
    One(String),
    Several(Vec<String>),
}

impl Words {
    fn all(&self) -> &[String] {
        match self {
            Words::One(word) => std::slice::from_ref(word),
            Words::Several(words) => words,
        }
    }
}

/// A change that must be offered.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    id: String,
    on: Option<String>,
    opens: Option<String>,
    gain: Option<i32>,
    level: Option<i32>,
}

impl Wanted {
    fn is(&self, change: &Change) -> bool {
        let opens = |id: &String| change.opens.contains(&id.as_str());
        let together = change.together.iter().any(|part| part.id == self.id);
        (change.id == self.id || together)
            && self
                .on
                .as_ref()
                .is_none_or(|on| change.on.as_ref() == Some(on))
            && self.opens.as_ref().is_none_or(opens)
            && self
                .gain
                .is_none_or(|gain| change.points.is_some_and(|points| points.gain == gain))
            && self
                .level
                .is_none_or(|level| change.params.level == Some(level))
    }

    fn said(&self) -> String {
        let mut said = self.id.clone();
        for (name, value) in [
            ("on", self.on.clone()),
            ("opens", self.opens.clone()),
            ("gain", self.gain.map(|gain| gain.to_string())),
            ("level", self.level.map(|level| level.to_string())),
        ] {
            if let Some(value) = value {
                said.push_str(&format!(", {name} {value}"));
            }
        }
        said
    }
}

fn read(text: &str) -> Result<File, String> {
    toml::from_str(text).map_err(|error| error.to_string())
}

/// Runs every case of a file and says all that is wrong; nothing when all hold.
fn run(path: &str, text: &str) -> String {
    let file = match read(text) {
        Ok(file) => file,
        Err(error) => return format!("{path}: {error}"),
    };
    let mut names = BTreeSet::new();
    let mut failed = 0_usize;
    let mut said = String::new();
    for case in &file.case {
        let mut wrong = check(&file, case);
        if !names.insert(case.name.as_str()) {
            wrong.push("the name is used twice".to_owned());
        }
        if case.source.as_ref().is_some_and(|source| source.is_empty()) {
            wrong.push("source: expected where the example is from".to_owned());
        }
        if !wrong.is_empty() {
            failed += 1;
            said.push_str(&format!(
                "\n{} (on {})\n  {}\n",
                case.name,
                case.on,
                wrong.join("\n  ")
            ));
        }
    }
    let count = file.case.len();
    println!("{path}: {count} cases, {failed} failed");
    if failed == 0 {
        String::new()
    } else {
        format!("{path}: {failed} of {count} cases failed\n{said}")
    }
}

/// What is wrong with a case; empty when it holds.
fn check(file: &File, case: &Case) -> Vec<String> {
    match checked(file, case) {
        Ok(wrong) => wrong,
        Err(error) => vec![error],
    }
}

fn checked(file: &File, case: &Case) -> Result<Vec<String>, String> {
    let on = day(&case.on).ok_or("on: expected a day like 2026-11-02")?;
    let told = told(&file.base, &case.without, &case.with)?;
    let profile = Profile::parse(&told).map_err(|error| error.to_string())?;
    let mut wrong = Vec::new();
    let mut expected = 0_usize;
    let mut compare = |what: &str, wanted: &str, got: &str, holds: bool| {
        expected += 1;
        if !holds {
            wrong.push(format!("{what}: expected {wanted}, got {got}"));
        }
    };

    for (id, wanted) in &case.expect {
        let (verdict, why) = verdict(&profile, id, on)?;
        if !["met", "not-met", "unknown"].contains(&wanted.replace(' ', "-").as_str()) {
            return Err(format!(
                "{id}: expected met, not met or unknown, found {wanted}"
            ));
        }
        let got = if why.is_empty() {
            verdict.clone()
        } else {
            format!("{verdict} ({why})")
        };
        compare(id, wanted, &got, verdict == *wanted);
    }
    let score = points(&profile, &file.grid, on).map_err(|error| error.to_string())?;
    for (id, wanted) in &case.why {
        let got = match id.as_str() {
            id if id == file.grid => word(&score.why),
            _ => verdict(&profile, id, on)?.1,
        };
        compare(&format!("why of {id}"), wanted, &got, got == *wanted);
    }
    if let Some(wanted) = &case.hours {
        let have = need(&profile, "cec.skilled-work", on)?.have;
        let got = have.map(|hours| (hours.least, hours.most));
        compare(
            "hours",
            &said(wanted.pair()),
            &said(got),
            got == wanted.pair(),
        );
    }
    for (id, wanted) in &case.have {
        let got = need(&profile, id, on)?
            .have
            .map(|have| (have.least, have.most));
        compare(
            &format!("have of {id}"),
            &said(wanted.pair()),
            &said(got),
            got == wanted.pair(),
        );
    }
    for (id, wanted) in &case.need {
        let got = need(&profile, id, on)?
            .need
            .map(|need| (need.least, need.most));
        compare(
            &format!("need of {id}"),
            &said(wanted.pair()),
            &said(got),
            got == wanted.pair(),
        );
    }
    if let Some(wanted) = &case.points {
        let got = score.least.zip(score.most);
        compare(
            "points",
            &said(wanted.pair()),
            &said(got),
            got == wanted.pair(),
        );
    }
    if let Some(wanted) = &case.indicative {
        let got = score
            .indicative
            .as_ref()
            .map(|before| (before.least, before.most));
        compare(
            "indicative",
            &said(wanted.pair()),
            &said(got),
            got == wanted.pair(),
        );
    }
    for (id, wanted) in &case.rows {
        let got = row(&score, id);
        compare(
            &format!("row {id}"),
            &said(wanted.pair()),
            &said(got),
            got == wanted.pair(),
        );
    }
    // Whatever the case is about, rows must add up.
    let totals = [
        (score.least.zip(score.most), &score.factors),
        (
            score
                .indicative
                .as_ref()
                .map(|before| (before.least, before.most)),
            score
                .indicative
                .as_ref()
                .map_or(&score.factors, |before| &before.factors),
        ),
    ];
    for (total, rows) in totals {
        let Some(total) = total else { continue };
        let sum = rows
            .iter()
            .fold((0, 0), |sum, row| (sum.0 + row.least, sum.1 + row.most));
        if sum != total {
            compare(
                "sum of the rows",
                &said(Some(total)),
                &said(Some(sum)),
                false,
            );
        }
    }

    let asked: Vec<(&str, String)> = questions(&profile, on, None)
        .into_iter()
        .map(|ask| (ask.id, ask.path))
        .collect();
    if let Some(id) = &case.ask {
        let right = |(known, path): &(&str, String)| {
            known == id && case.ask_path.as_ref().is_none_or(|wanted| wanted == path)
        };
        let wanted = format!(
            "{id} about {}",
            case.ask_path.as_deref().unwrap_or("anything")
        );
        compare(
            "ask",
            &wanted,
            &format!("{asked:?}"),
            asked.iter().any(right),
        );
    } else if case.ask_path.is_some() {
        return Err("ask_path: expected an ask beside it".to_owned());
    }
    for id in &case.no_ask {
        let quiet = asked.iter().all(|(known, _)| known != id);
        compare("no_ask", &format!("not {id}"), &format!("{asked:?}"), quiet);
    }
    if !case.change.is_empty() || !case.no_change.is_empty() {
        let offered = changes(&profile, on, None);
        let list: Vec<String> = offered.iter().map(short).collect();
        for wanted in &case.change {
            let found = offered.iter().any(|change| wanted.is(change));
            compare("change", &wanted.said(), &format!("{list:?}"), found);
        }
        for id in &case.no_change {
            let found = offered.iter().any(|change| {
                change.id == id.as_str()
                    || change.together.iter().any(|part| part.id == id.as_str())
            });
            compare(
                "no_change",
                &format!("not {id}"),
                &format!("{list:?}"),
                !found,
            );
        }
    }
    for (path, wanted) in &case.ruling {
        let ruled: Vec<&str> = file
            .counts
            .iter()
            .flat_map(|counted| evidence(&profile, counted.purpose(), on))
            .filter(|job| job.path == *path)
            .flat_map(|job| job.rulings)
            .map(|ruling| ruling.id)
            .collect();
        let none = wanted.all().iter().all(|word| word == "none!");
        let holds = if none {
            ruled.is_empty()
        } else {
            wanted
                .all()
                .iter()
                .all(|word| ruled.contains(&word.as_str()))
        };
        compare(
            &format!("ruling of {path}"),
            &wanted.all().join(", "),
            &format!("{ruled:?}"),
            holds,
        );
    }
    let codes: Vec<&str> = assess(&profile, on)
        .warnings
        .iter()
        .map(|warning| warning.code)
        .collect();
    for code in case.warning.iter().flat_map(Words::all) {
        let found = codes.contains(&code.as_str());
        compare("warning", code, &format!("{codes:?}"), found);
    }
    for code in &case.no_warning {
        let quiet = !codes.contains(&code.as_str());
        compare(
            "no_warning",
            &format!("not {code}"),
            &format!("{codes:?}"),
            quiet,
        );
    }
    if expected == 0 {
        return Err("the case expects nothing".to_owned());
    }
    Ok(wrong)
}

fn short(change: &Change) -> String {
    let on = change.on.as_deref().unwrap_or("now");
    let gain = change.points.map_or(0, |points| points.gain);
    let level = change
        .params
        .level
        .map(|level| format!(" {level}"))
        .unwrap_or_default();
    format!(
        "{}{level} {:?} on {on}, opens {:?}, gain {gain}",
        change.id, change.together, change.opens
    )
}

fn said(pair: Option<(i32, i32)>) -> String {
    match pair {
        None => "nothing".to_owned(),
        Some((least, most)) if least == most => least.to_string(),
        Some((least, most)) => format!("{least} to {most}"),
    }
}

/// The word something has in JSON, with a space for a hyphen in verdicts.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|json| json.as_str().map(str::to_owned))
        .unwrap_or_default()
}

fn verdict(profile: &Profile, id: &str, on: permit_to_pr::Day) -> Result<(String, String), String> {
    let (verdict, why) = if id.contains('.') {
        let found = need(profile, id, on)?;
        (found.verdict, found.why)
    } else {
        let found = explain(profile, id, on).map_err(|error| error.to_string())?;
        (found.verdict, found.why)
    };
    Ok((verdict.word().replace('-', " "), word(&why)))
}

fn need(profile: &Profile, id: &str, on: permit_to_pr::Day) -> Result<Finding, String> {
    fn find(parts: Vec<Finding>, id: &str) -> Option<Finding> {
        parts.into_iter().find_map(|mut part| {
            let inner = std::mem::take(&mut part.parts);
            if part.id == id {
                Some(part)
            } else {
                find(inner, id)
            }
        })
    }
    let programme = id.split('.').next().unwrap_or_default();
    if !matches!(programme, "offer" | "permit") {
        let explained = explain(profile, programme, on).map_err(|error| error.to_string())?;
        return find(explained.parts, id).ok_or_else(|| format!("{id}: no such need"));
    }
    // Programmes share the conditions of an offer, and permits some of theirs: the same words,
    // the same facts, the same verdict in each.
    programmes::ALL
        .iter()
        .filter_map(|programme| explain(profile, programme.id, on).ok())
        .find_map(|explained| find(explained.parts, id))
        .ok_or_else(|| format!("{id}: no such need"))
}

/// A row of the score, or of the grid before when the one of the day is not known.
fn row(score: &Score, id: &str) -> Option<(i32, i32)> {
    let rows = score
        .indicative
        .as_ref()
        .map_or(&score.factors, |before| &before.factors);
    rows.iter()
        .find(|row| row.id == id)
        .map(|row| (row.least, row.most))
}
