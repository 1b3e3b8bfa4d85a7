//! Runs the worked cases of clocks and of what comes after an invitation.
//!
//! `[base]` is a profile; each `[[case]]` says only how it differs (`with`,
//! `without`, as in `tests/cases.rs`) and what must come out.
//!
//! - `clock`: by id, or by id and path (`"language tests[1]"`); `none!` says
//!   there is none. Only what is written is compared.
//! - `order`: ids from the first on. `all` asks for every rule.
//! - `met`, `exempt`: what the person is invited under; 0, 1, or absent.
//! - `under`, `total`, `fee`, `times`: numbers, `[least, most]`, `{ from = n }`
//!   when nothing bounds it, or `not known`.
//! - `paper`, `no_paper`, `step`, `no_step`: `id who path…`, from the left;
//!   a `?` before says that it may not be needed.

#![cfg(not(target_arch = "wasm32"))]

#[path = "cases/profile.rs"]
mod profile;

use permit_to_pr::kernel::{Range, Reading, Whys};
use permit_to_pr::{
    AfterInvitation, Amount, Clock, Day, Profile, Why, after_invitation, clocks, day,
};
use profile::told;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn clocks_of_a_person() {
    let failed = run(
        "src/assess/clocks.toml",
        include_str!("../src/assess/clocks.toml"),
    );
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn after_an_invitation() {
    let failed = run(
        "src/assess/process.toml",
        include_str!("../src/assess/process.toml"),
    );
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn birthdays_that_lower_points_are_those_of_the_grid() {
    use permit_to_pr::law::{Award, Values};
    let (first, last) = permit_to_pr::process::clocks::CRS_BIRTHDAYS;
    let grid = permit_to_pr::programmes::grid("crs").unwrap();
    let mut seen = 0;
    for version in grid.versions {
        let Values::Known(sections) = &version.values else {
            continue;
        };
        let factors = sections.iter().flat_map(|section| section.factors);
        for factor in factors.filter(|factor| factor.id == "age") {
            let Award::Rows { rows, .. } = &factor.award else {
                panic!("age is a table");
            };
            let lower: Vec<u32> = rows
                .windows(2)
                .filter(|pair| pair[1].1 < pair[0].1)
                .map(|pair| pair[1].0.unsigned_abs())
                .collect();
            assert_eq!(lower, (first..=last).collect::<Vec<_>>());
            seen += 1;
        }
    }
    assert!(seen > 0);
}

#[test]
fn every_id_stands_once_and_every_consequence_too() {
    use permit_to_pr::process::{clocks, papers, steps};
    let lists: [Vec<&str>; 4] = [
        clocks::ALL.iter().map(|rule| rule.id).collect(),
        clocks::ALL.iter().map(|rule| rule.lapse.id).collect(),
        papers::ALL.iter().map(|paper| paper.id).collect(),
        steps::ALL.iter().map(|step| step.id).collect(),
    ];
    for ids in lists {
        assert_eq!(
            ids.iter().collect::<BTreeSet<_>>().len(),
            ids.len(),
            "{ids:?}"
        );
    }
}

#[test]
fn rows_of_fees_add_up_whoever_the_family_is() {
    let partners = [
        "null",
        "{}",
        r#"{"accompanying":true,"status":"foreign","born":"1940"}"#,
        r#"{"accompanying":false,"status":"foreign"}"#,
        r#"{"status":"citizen"}"#,
    ];
    let children = [
        "[]",
        "[{}]",
        r#"[{"born":"2012-11"},{"born":"2001"},{"born":"2020"}]"#,
    ];
    for partner in partners {
        for child in children {
            for on in [
                "2019-01-01",
                "2026-04-29",
                "2026-04-30",
                "2026-11-22",
                "2030-01-01",
            ] {
                let told = format!(r#"{{"born":"1990","partner":{partner},"children":{child}}}"#);
                let after = read(&told, on, &["cec"], None).unwrap();
                let sum = after.fees.rows.iter().try_fold((0, Some(0)), |sum, row| {
                    let amount = row.amount?;
                    Some((
                        sum.0 + amount.least,
                        sum.1.zip(amount.most).map(|(a, b)| a + b),
                    ))
                });
                let total = after.fees.total.map(|total| (total.least, total.most));
                assert_eq!(sum, total, "{told} on {on}");
                let exact = total.is_some_and(|(least, most)| most == Some(least));
                assert_eq!(after.fees.why.is_none(), exact, "{told} on {on}");
            }
        }
    }
}

fn read(
    told: &str,
    on: &str,
    met: &[&'static str],
    exempt: Option<i32>,
) -> Result<AfterInvitation, String> {
    let reading = exempt.map_or(
        Reading {
            range: Range { least: 0, most: 1 },
            whys: Whys::of(Why::NotAsked),
        },
        Reading::exactly,
    );
    let profile = Profile::parse(told).map_err(|error| error.to_string())?;
    let on = day(on).ok_or("on: expected a day like 2026-11-02")?;
    Ok(after_invitation(&profile, on, met, reading))
}

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
    all: bool,
    #[serde(default)]
    clock: BTreeMap<String, Wanted>,
    #[serde(default)]
    order: Vec<String>,
    #[serde(default)]
    met: Vec<String>,
    exempt: Option<i32>,
    under: Option<Vec<String>>,
    not_told: Option<Vec<String>>,
    total: Option<Number>,
    #[serde(default)]
    fee: BTreeMap<String, Number>,
    #[serde(default)]
    times: BTreeMap<String, Number>,
    #[serde(default)]
    paper: Vec<String>,
    #[serde(default)]
    no_paper: Vec<String>,
    #[serde(default)]
    step: Vec<String>,
    #[serde(default)]
    no_step: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Exactly(i32),
    Between([i32; 2]),
    From { from: i32 },
    Words(String),
}

impl Number {
    fn said(&self) -> String {
        match self {
            Number::Exactly(number) => number.to_string(),
            Number::Between([least, most]) => format!("{least} to {most}"),
            Number::From { from } => format!("{from} or more"),
            Number::Words(words) => words.clone(),
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Wanted {
    Nothing(String),
    Clock(Box<WantedClock>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WantedClock {
    last: Option<String>,
    plan: Option<String>,
    days: Option<i32>,
    lapsed: Option<bool>,
    earliest: Option<bool>,
    turns: Option<u32>,
    why: Option<String>,
    consequence: Option<String>,
    grade: Option<String>,
}

fn run(path: &str, text: &str) -> String {
    let file: File = match toml::from_str(text) {
        Ok(file) => file,
        Err(error) => return format!("{path}: {error}"),
    };
    let mut names = BTreeSet::new();
    let mut said = String::new();
    for case in &file.case {
        let mut wrong = check(&file.base, case).unwrap_or_else(|error| vec![error]);
        if !names.insert(case.name.as_str()) {
            wrong.push("the name is used twice".to_owned());
        }
        if !wrong.is_empty() {
            said.push_str(&format!(
                "\n{} (on {})\n  {}\n",
                case.name,
                case.on,
                wrong.join("\n  ")
            ));
        }
    }
    println!("{path}: {} cases", file.case.len());
    said
}

fn check(base: &toml::Table, case: &Case) -> Result<Vec<String>, String> {
    let on = day(&case.on).ok_or("on: expected a day like 2026-11-02")?;
    let told = told(base, &case.without, &case.with)?;
    let profile = Profile::parse(&told).map_err(|error| error.to_string())?;
    let mut found = Compared::default();
    let running = clocks(&profile, on, case.all);
    for (name, wanted) in &case.clock {
        one_clock(name, wanted, &running, &mut found);
    }
    if !case.order.is_empty() {
        let ids: Vec<&str> = running
            .iter()
            .map(|clock| clock.id)
            .take(case.order.len())
            .collect();
        found.same("order", &case.order.join(", "), &ids.join(", "));
    }

    let met: Vec<&'static str> = ["cec", "fsw", "fst"]
        .into_iter()
        .filter(|id| case.met.iter().any(|met| met == id))
        .collect();
    let after = read(&told, &case.on, &met, case.exempt)?;
    if let Some(under) = &case.under {
        found.same("under", &under.join(", "), &after.under.join(", "));
    }
    if let Some(wanted) = &case.not_told {
        found.same("not told", &wanted.join(", "), &after.not_told.join(", "));
    }
    if let Some(wanted) = &case.total {
        found.same("total", &wanted.said(), &amount(after.fees.total));
    }
    for (id, wanted) in &case.fee {
        let row = after.fees.rows.iter().find(|row| row.id == id);
        let got = row.map_or("none".to_owned(), |row| amount(row.amount));
        found.same(&format!("fee {id}"), &wanted.said(), &got);
    }
    for (id, wanted) in &case.times {
        let time = after.times.iter().find(|time| time.id == id);
        let months = |time: &permit_to_pr::ProcessingTime| {
            time.months
                .map_or("not known".to_owned(), |months| months.to_string())
        };
        found.same(
            &format!("time {id}"),
            &wanted.said(),
            &time.map_or("none".to_owned(), months),
        );
    }
    let mark = |why: Option<Why>| if why.is_some() { "?" } else { "" };
    let papers: Vec<String> = after
        .papers
        .iter()
        .map(|one| {
            format!(
                "{}{} {} {}",
                mark(one.why),
                one.id,
                one.who,
                one.paths.join(" ")
            )
        })
        .collect();
    let steps: Vec<String> = after
        .steps
        .iter()
        .map(|one| {
            format!(
                "{}{} {}",
                mark(one.why),
                one.id,
                one.by.as_deref().unwrap_or("")
            )
        })
        .collect();
    found.among("paper", &case.paper, &papers, true);
    found.among("no paper", &case.no_paper, &papers, false);
    found.among("step", &case.step, &steps, true);
    found.among("no step", &case.no_step, &steps, false);
    if found.expected == 0 {
        return Err("the case expects nothing".to_owned());
    }
    Ok(found.wrong)
}

#[derive(Default)]
struct Compared {
    expected: usize,
    wrong: Vec<String>,
}

impl Compared {
    fn same(&mut self, what: &str, wanted: &str, got: &str) {
        self.expected += 1;
        if wanted != got {
            self.wrong
                .push(format!("{what}: expected {wanted}, got {got}"));
        }
    }

    /// Whole words from the left; what may not be needed is found with or without its mark when it must be absent.
    fn among(&mut self, what: &str, wanted: &[String], all: &[String], there: bool) {
        for one in wanted {
            self.expected += 1;
            let begins = |said: &String| {
                let said = if there {
                    said.as_str()
                } else {
                    said.trim_start_matches('?')
                };
                let rest = said.strip_prefix(one.as_str());
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
            };
            if all.iter().any(begins) != there {
                self.wrong.push(format!("{what}: {one}, got {all:#?}"));
            }
        }
    }
}

fn one_clock(name: &str, wanted: &Wanted, running: &[Clock], found: &mut Compared) {
    let (id, path) = name.split_once(' ').unwrap_or((name, ""));
    let of = |clock: &&Clock| clock.id == id && (path.is_empty() || clock.paths == [path]);
    let clock = running.iter().find(of);
    match (wanted, clock) {
        (Wanted::Nothing(word), clock) => {
            found.same(name, word, clock.map_or("none!", |_| "a clock"));
        }
        (Wanted::Clock(_), None) => found.same(name, "a clock", "none"),
        (Wanted::Clock(wanted), Some(clock)) => {
            let mut same = |what: &str, wanted: Option<String>, got: String| {
                if let Some(wanted) = wanted {
                    found.same(&format!("{name}, {what}"), &wanted, &got);
                }
            };
            let said = |day: Option<Day>| day.map_or("none!".to_owned(), |day| day.to_string());
            let word = |value: serde_json::Value| value.as_str().unwrap_or("none!").to_owned();
            same("last", wanted.last.clone(), said(clock.last));
            same("plan", wanted.plan.clone(), said(clock.plan_for));
            let days = clock
                .days
                .map_or("none".to_owned(), |days| days.to_string());
            same("days", wanted.days.map(|days| days.to_string()), days);
            same(
                "lapsed",
                wanted.lapsed.map(|flag| flag.to_string()),
                clock.lapsed.to_string(),
            );
            let earliest = wanted.earliest.map(|flag| flag.to_string());
            same("earliest", earliest, clock.earliest.to_string());
            let turns = clock.turns.map_or("none".to_owned(), |age| age.to_string());
            same("turns", wanted.turns.map(|age| age.to_string()), turns);
            let why = word(serde_json::to_value(clock.why).unwrap_or_default());
            same("why", wanted.why.clone(), why);
            let consequence = clock.consequence.to_owned();
            same("consequence", wanted.consequence.clone(), consequence);
            let grade = word(serde_json::to_value(clock.law.grade).unwrap_or_default());
            same("grade", wanted.grade.clone(), grade);
        }
    }
}

fn amount(amount: Option<Amount>) -> String {
    match amount {
        None => "not known".to_owned(),
        Some(Amount { least, most: None }) => format!("{least} or more"),
        Some(Amount {
            least,
            most: Some(most),
        }) if least == most => least.to_string(),
        Some(Amount {
            least,
            most: Some(most),
        }) => format!("{least} to {most}"),
    }
}
