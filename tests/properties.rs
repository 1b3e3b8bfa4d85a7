//! What must hold for anyone, whoever they are and whatever they leave out.
//!
//! Answering more never turns a yes into a no and never widens a range; a
//! suggested change, applied, does what it says; a question names something
//! unanswered; and nothing a profile can hold stops the library.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what is wrong by stopping; modules are shared with other tests"
)]

#[path = "oracle/answers.rs"]
mod answers;
#[path = "oracle/calendar.rs"]
mod calendar;
#[path = "oracle/gaps.rs"]
mod gaps;
#[path = "oracle/hours.rs"]
mod hours;
#[path = "oracle/law.rs"]
mod law;
#[path = "oracle/people.rs"]
mod people;
#[path = "oracle/random.rs"]
mod random;
#[path = "oracle/story.rs"]
mod story;
#[path = "oracle/studies.rs"]
mod studies;
#[path = "oracle/telling.rs"]
mod telling;

use answers::{answers, mutate, set, told};
use calendar::{Date, calendar, date};
use permit_to_pr::law::total;
use permit_to_pr::programmes::GRIDS;
use permit_to_pr::{
    Ask, Finding, Profile, Score, Verdict, assess, changes, clocks, day, explain, partners, points,
    process, questions,
};
use random::Random;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use story::Story;

/// What went wrong, by kind: how often, and the shortest story that shows it.
#[derive(Default)]
struct Wrong(BTreeMap<String, (usize, String)>);

impl Wrong {
    fn note(&mut self, kind: &str, what: String) {
        let (count, shown) = self.0.entry(kind.to_owned()).or_default();
        *count += 1;
        if shown.is_empty() || what.len() < shown.len() {
            *shown = what;
        }
    }

    fn report(&self) {
        let lines = self
            .0
            .iter()
            .map(|(kind, (count, shown))| format!("{kind}: {count} times\n{shown}"));
        assert!(
            self.0.is_empty(),
            "{}",
            lines.collect::<Vec<_>>().join("\n\n")
        );
    }
}

fn seed_of(test: u64, n: u64) -> Random {
    let seed = Random::seeded(test << 40 | n).next();
    Random::seeded(seed)
}

fn profile(json: &Value) -> Profile {
    let text = json.to_string();
    Profile::parse(&text).unwrap_or_else(|error| panic!("not a profile: {error}\n{text}"))
}

/// What is said of a profile: every programme, the class with its needs and hours, the scores.
struct Said {
    class: Vec<(&'static str, Verdict)>,
    measures: Vec<(&'static str, i32, i32)>,
    score: (i32, i32),
    selection: (i32, i32),
}

/// A need and the needs it is made of.
fn add(
    part: &Finding,
    class: &mut Vec<(&'static str, Verdict)>,
    measures: &mut Vec<(&'static str, i32, i32)>,
) {
    class.push((part.id, part.verdict));
    // Of several sittings the one that serves best is shown, which may become another.
    let of_a_sitting = part.id.ends_with("-oral") || part.id.ends_with("-written");
    let have = part.have.filter(|_| !of_a_sitting);
    measures.extend(have.map(|have| (part.id, have.least, have.most)));
    measures.extend(
        part.need
            .map(|need| (part.law.provision, need.least, need.most)),
    );
    for inner in &part.parts {
        add(inner, class, measures);
    }
}

fn said(json: &Value, on: Date) -> Said {
    let profile = profile(json);
    let (mut class, mut measures) = (Vec::new(), Vec::new());
    for id in ["cec", "fsw", "fst"] {
        let explained = explain(&profile, id, calendar(on)).unwrap();
        class.push((id, explained.verdict));
        for part in &explained.parts {
            add(part, &mut class, &mut measures);
        }
    }
    let assessed = assess(&profile, calendar(on));
    let rows = assessed.routes.iter().chain(&assessed.categories);
    class.extend(
        rows.filter(|row| row.id.starts_with("category-"))
            .map(|row| (row.id, row.verdict)),
    );
    Said {
        class,
        measures,
        score: range(&points(&profile, "crs", calendar(on)).unwrap()),
        selection: range(&points(&profile, "fsw-67", calendar(on)).unwrap()),
    }
}

fn range(score: &Score) -> (i32, i32) {
    match (&score.indicative, score.least, score.most) {
        (Some(before), _, _) => (before.least, before.most),
        (None, least, most) => (least.unwrap(), most.unwrap()),
    }
}

fn story_json(story: &Story, intends: &[&str]) -> Value {
    let mut json = story.json();
    if !intends.is_empty() {
        json["intends"] = json!(intends);
    }
    json
}

fn intends(random: &mut Random) -> &'static [&'static str] {
    random.pick::<&[&str]>(&[&["ON"], &["ON"], &["QC"], &["QC", "BC"]])
}

#[test]
fn answering_more_never_takes_back_a_verdict_nor_widens_a_range() {
    let mut wrong = Wrong::default();
    for n in 0..2_500 {
        let random = &mut seed_of(21, n);
        let mut story = people::person_on(random, date(2026, 11, 2) + random_day(n));
        let intends = intends(random);
        let mut after = story_json(&story, intends);
        let mut more = said(&after, story.day);
        for _ in 0..6 {
            gaps::forget_one(&mut story, random);
            let before = story_json(&story, if random.chance(90) { intends } else { &[] });
            let less = said(&before, story.day);
            compare(
                &less,
                &more,
                &mut wrong,
                &format!("{}\nless {before}\nmore {after}", calendar(story.day)),
            );
            // The intention comes back at the next step.
            (after, more) = (
                story_json(&story, intends),
                said(&story_json(&story, intends), story.day),
            );
        }
    }
    wrong.report();
}

fn random_day(n: u64) -> i32 {
    if n.is_multiple_of(3) {
        (n % 300) as i32
    } else {
        0
    }
}

fn compare(less: &Said, more: &Said, wrong: &mut Wrong, story: &str) {
    for ((id, before), (_, after)) in less.class.iter().zip(&more.class) {
        if *before != Verdict::Unknown && before != after {
            wrong.note(
                &format!("{id} taken back"),
                format!("{before:?} then {after:?}: {story}"),
            );
        }
    }
    for ((id, least, most), (_, new_least, new_most)) in less.measures.iter().zip(&more.measures) {
        if new_least < least || new_most > most {
            wrong.note(
                &format!("{id} wider"),
                format!("{least}..{most} then {new_least}..{new_most}: {story}"),
            );
        }
    }
    if more.score.0 < less.score.0 || more.score.1 > less.score.1 {
        wrong.note(
            "score wider",
            format!("{:?} then {:?}: {story}", less.score, more.score),
        );
    }
}

#[test]
fn a_suggested_change_applied_does_what_it_says() {
    let mut wrong = Wrong::default();
    let mut seen = 0;
    for n in 0..300 {
        let random = &mut seed_of(22, n);
        let mut story = people::person_on(random, date(2026, 11, 2) + random_day(n));
        for _ in 0..random.below(3) {
            gaps::forget_one(&mut story, random);
        }
        let before = story_json(&story, intends(random));
        let today = calendar(story.day);
        let was = assess(&profile(&before), today);
        for change in changes(&profile(&before), today, None) {
            seen += 1;
            let mut after = before.clone();
            for one in &change.set {
                set(
                    &mut after,
                    &one.path,
                    serde_json::to_value(&one.value).unwrap(),
                );
            }
            let on = change.on.as_deref().map_or(today, |on| day(on).unwrap());
            let now = assess(&profile(&after), on);
            let what = || {
                format!(
                    "{today} {}\n{before}",
                    serde_json::to_string(&change).unwrap()
                )
            };
            let name = || {
                format!(
                    "{} {}",
                    change.id,
                    change
                        .together
                        .iter()
                        .map(|part| part.id)
                        .collect::<Vec<_>>()
                        .join("+")
                )
            };
            for id in &change.opens {
                let verdict = |all: &permit_to_pr::Assessment| {
                    let mut rows = all.routes.iter().chain(&all.categories);
                    rows.find(|row| row.id == *id).unwrap().verdict
                };
                if verdict(&was) == Verdict::Met || verdict(&now) != Verdict::Met {
                    wrong.note(&format!("{}: does not open", name()), what());
                }
            }
            if let Some(gain) = change.points {
                let old = range(&points(&profile(&before), "crs", today).unwrap());
                let new = range(&points(&profile(&after), "crs", on).unwrap());
                let gained = (new.0 - old.0).min(new.1 - old.1);
                if new != (gain.least, gain.most) || gained != gain.gain || gain.gain <= 0 {
                    wrong.note(
                        &format!("{}: other points", name()),
                        format!("{old:?} to {new:?} {}", what()),
                    );
                }
            }
            if change.opens.is_empty() && change.points.is_none() {
                wrong.note(&format!("{}: does nothing", name()), what());
            }
        }
    }
    assert!(seen > 1_000, "changes were seen");
    wrong.report();
}

/// Whether some answer, or some answers to the same question one after another, move what it lists.
fn can_move(before: &Value, less: &Said, ask: &Ask, day: Date, depth: usize) -> bool {
    let mut next = Vec::new();
    for answer in answers(&ask.path) {
        let mut after = before.clone();
        set(&mut after, &ask.path, answer);
        let Ok(parsed) = Profile::parse(&after.to_string()) else {
            continue;
        };
        let more = said(&after, day);
        let needs = less.class != more.class || less.measures != more.measures;
        let scores = less.score != more.score || less.selection != more.selection;
        if needs || scores {
            return true;
        }
        let again = questions(&parsed, calendar(day), Some("routes"))
            .into_iter()
            .find(|again| again.id == ask.id);
        next.extend(again.map(|again| (after, again)));
    }
    depth > 0
        && next
            .iter()
            .any(|(after, again)| can_move(after, less, again, day, depth - 1))
}

#[test]
fn a_question_names_what_is_not_answered_and_some_answer_changes_what_it_lists() {
    let mut wrong = Wrong::default();
    let (mut asked, mut idle) = (0, 0);
    let mut idle_by: BTreeMap<String, usize> = BTreeMap::new();
    for n in 0..600 {
        let random = &mut seed_of(23, n);
        let mut story = people::person_on(random, date(2026, 11, 2));
        for _ in 0..=random.below(4) {
            gaps::forget_one(&mut story, random);
        }
        let before = story_json(
            &story,
            if random.chance(80) {
                intends(random)
            } else {
                &[]
            },
        );
        let less = said(&before, story.day);
        for ask in questions(&profile(&before), calendar(story.day), Some("routes")) {
            // What a status is worth for an offer shows once the offer is told.
            if ask.id == "status" {
                continue;
            }
            let field = ask.path.rsplit('.').next().unwrap();
            let what = || format!("{} changes {:?}\n{before}", ask.path, ask.changes);
            let year_only = told(&before, &ask.path)
                .is_some_and(|value| value.as_str().is_some_and(|text| text.len() < 10));
            if told(&before, &ask.path).is_some() && !year_only {
                wrong.note(
                    &format!("{}, {field}: asked though answered", ask.id),
                    what(),
                );
                continue;
            }
            let moved = can_move(&before, &less, &ask, story.day, 3);
            asked += 1;
            if !moved && ask.changes == ["crs"] && less.score.0 == less.score.1 {
                wrong.note(
                    &format!("{}, {field}: asked though the score is one number", ask.id),
                    what(),
                );
            } else if !moved {
                idle += 1;
                *idle_by.entry(format!("{}, {field}", ask.id)).or_default() += 1;
            }
        }
    }
    wrong.report();
    // A limit or a better result may absorb every answer: only scoring them all would tell.
    assert!(
        idle * 50 <= asked,
        "{idle} of {asked} questions change nothing: {idle_by:?}"
    );
}

#[test]
fn more_work_never_means_fewer_hours() {
    let mut wrong = Wrong::default();
    for n in 0..20_000 {
        let random = &mut seed_of(24, n);
        let story = people::person(random);
        let other = people::person_on(random, story.day);
        let (before, mut after) = (story.json(), story.json());
        for job in other.json()["work"].as_array().unwrap() {
            after["work"].as_array_mut().unwrap().push(job.clone());
        }
        let hours = |json: &Value| {
            let explained = explain(&profile(json), "cec", calendar(story.day)).unwrap();
            explained
                .parts
                .iter()
                .find(|part| part.id == "cec.skilled-work")
                .unwrap()
                .have
                .unwrap()
        };
        let (less, more) = (hours(&before), hours(&after));
        if more.least < less.least || more.most < less.most {
            wrong.note("fewer hours", format!("{less:?} then {more:?}\n{after}"));
        }
        let score = |json: &Value| {
            points(&profile(json), "crs", calendar(story.day))
                .unwrap()
                .least
        };
        if score(&after) < score(&before) {
            wrong.note("fewer points", after.to_string());
        }
    }
    wrong.report();
}

/// First days of the versions of the CRS.
const VERSIONS: [(i32, u32, u32); 7] = [
    (2015, 1, 1),
    (2016, 11, 19),
    (2017, 6, 6),
    (2020, 10, 1),
    (2020, 11, 5),
    (2025, 3, 25),
    (2026, 11, 3),
];

#[test]
fn the_total_alone_is_what_the_rows_add_up_to() {
    let mut wrong = Wrong::default();
    let (mut open, mut before) = (0, 0);
    for n in 0..20_000 {
        let random = &mut seed_of(26, n);
        let (year, month, first) = random.pick(&VERSIONS);
        let day = if random.chance(50) {
            date(year, month, first) + random.between(-1, 1)
        } else {
            random.between(date(2014, 12, 1), date(2027, 3, 1))
        };
        let mut story = people::person_on(random, day);
        for _ in 0..random.pick(&[0, 0, 1, 2, 6]) {
            gaps::forget_one(&mut story, random);
        }
        let mut json = story_json(&story, intends(random));
        if random.chance(20) {
            json["invited"] = json!("2025-01-10");
        }
        if random.chance(20) {
            mutate(&mut json, random);
        }
        let Ok(profile) = Profile::parse(&json.to_string()) else {
            continue;
        };
        let on = calendar(day);
        for grid in GRIDS {
            let score = points(&profile, grid.id, on).unwrap();
            let (rows, range) = match (&score.indicative, score.least.zip(score.most)) {
                (Some(shown), _) => (&shown.factors, Some((shown.least, shown.most))),
                (None, range) => (&score.factors, range),
            };
            let sum = rows.iter().fold((0, 0), |(least, most), row| {
                (least + row.least, most + row.most)
            });
            let told = total(grid, &profile, on);
            let points = told.map(|told| (told.points.least, told.points.most));
            let indicative = told.is_some_and(|told| told.indicative);
            let adds_up = points.is_none_or(|points| points == sum);
            if points != range || !adds_up || indicative != score.indicative.is_some() {
                let what = format!("{told:?}, {range:?}, rows {sum:?}, {day} {json}");
                wrong.note(grid.id, what);
            }
            open += usize::from(points.is_some_and(|(least, most)| least < most));
            before += usize::from(indicative);
        }
    }
    wrong.report();
    assert!(
        open > 3_000 && before > 500,
        "{open} were ranges, {before} on the grid before"
    );
}

#[test]
fn no_mutated_profile_stops_the_library() {
    let days = [
        "1900-01-01",
        "2013-01-01",
        "2024-02-29",
        "2025-03-25",
        "2026-11-02",
        "2026-11-03",
        "2100-12-31",
    ];
    let mut read = 0;
    for n in 0..12_000 {
        let random = &mut seed_of(25, n);
        let mut story = people::person(random);
        gaps::forget_one(&mut story, random);
        let mut json = story_json(&story, &["ON"]);
        json["invited"] = Value::Null;
        json["status"] = json!({ "kind": "worker", "permit": "pgwp", "expires": "2027-01-31" });
        for _ in 0..=random.below(3) {
            mutate(&mut json, random);
        }
        let mut text = json.to_string();
        if random.chance(10) {
            text.truncate(random.below(text.len()));
        }
        let Ok(profile) = Profile::parse(&text) else {
            continue;
        };
        read += 1;
        let on = day(random.pick(&days)).unwrap();
        assess(&profile, on);
        for id in [
            "cec",
            "fsw",
            "fst",
            "category-physicians",
            "high-skilled-proposal",
        ] {
            explain(&profile, id, on).unwrap();
        }
        points(&profile, "crs", on).unwrap();
        points(&profile, "fsw-67", on).unwrap();
        partners(&profile, on);
        clocks(&profile, on, n % 2 == 0);
        process(&profile, on);
        if n % 10 == 0 {
            changes(&profile, on, None);
        }
    }
    assert!(read > 1_200, "{read} mutated profiles were still profiles");
}
