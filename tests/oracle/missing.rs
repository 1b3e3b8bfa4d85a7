//! Answers left out of a profile, and ways of giving them.
//!
//! One list says what each part of a profile must tell before everything is
//! told, and which answers to try; the same list says what may be left out.

use super::calendar::{Date, text, years_later};
use super::random::Random;
use super::reading::day_of;
use serde_json::{Value, json};

#[derive(Clone, Copy)]
enum Part {
    Person,
    Test,
    Credential,
    Job,
    Partner,
    Relative,
    Child,
    Status,
    Offer,
}

/// A field of one part, as the pointer to the part and the name.
type Place = (String, &'static str);

/// Takes answers away, as many as asked; only from the given top fields and what is in them.
pub(crate) fn forget(
    person: &mut Value,
    day: Date,
    top: &[&str],
    count: usize,
    random: &mut Random,
) {
    for _ in 0..count {
        let places: Vec<Place> = wanted(person, day, top)
            .into_iter()
            .map(|(place, _)| place)
            .filter(|(part, name)| person.pointer(part).unwrap().get(name).is_some())
            .collect();
        if places.is_empty() {
            return;
        }
        let (part, name) = places[random.below(places.len())].clone();
        let fields = person.pointer_mut(&part).unwrap().as_object_mut().unwrap();
        if name == "born" && fields["born"].as_str().unwrap().len() > 4 && random.chance(60) {
            let year = fields["born"].as_str().unwrap()[..4].to_owned();
            fields["born"] = json!(year);
            continue;
        }
        fields.remove(name);
        // A test without its day of result still has a day, that of the sitting.
        if matches!(name, "taken" | "result") {
            fields.remove("taken");
            fields.remove("result");
        }
    }
}

/// One way of telling everything, picked at random.
pub(crate) fn complete(person: &Value, day: Date, top: &[&str], random: &mut Random) -> Value {
    let mut told = person.clone();
    while let Some(((part, name), ways)) = gap(&told, day, top) {
        told.pointer_mut(&part).unwrap()[name] = ways[random.below(ways.len())].clone();
    }
    told
}

/// The first thing that is missing, and answers to try.
fn gap(person: &Value, day: Date, top: &[&str]) -> Option<(Place, Vec<Value>)> {
    wanted(person, day, top)
        .into_iter()
        .find(|((part, name), _)| {
            let told = person.pointer(part).unwrap().get(name);
            let only_a_year =
                *name == "born" && told.is_some_and(|told| told.as_str().unwrap().len() == 4);
            told.is_none() || only_a_year
        })
}

fn wanted(person: &Value, day: Date, top: &[&str]) -> Vec<(Place, Vec<Value>)> {
    let mut all = Vec::new();
    for (pointer, part) in parts(person, top) {
        let told = person.pointer(&pointer).unwrap();
        for (name, ways) in fields(part, told, day) {
            if pointer.is_empty() && !top.contains(&name) {
                continue;
            }
            all.push(((pointer.clone(), name), ways));
        }
    }
    all
}

fn parts(person: &Value, top: &[&str]) -> Vec<(String, Part)> {
    let mut all = vec![(String::new(), Part::Person)];
    for (field, part) in [
        ("status", Part::Status),
        ("offer", Part::Offer),
        ("partner", Part::Partner),
    ] {
        if top.contains(&field) && person[field].is_object() {
            all.push((format!("/{field}"), part));
        }
    }
    for (list, part) in [
        ("/tests", Part::Test),
        ("/education", Part::Credential),
        ("/work", Part::Job),
        ("/relatives", Part::Relative),
        ("/children", Part::Child),
        ("/partner/tests", Part::Test),
        ("/partner/education", Part::Credential),
        ("/partner/work", Part::Job),
    ] {
        let field = list.split('/').nth(1).unwrap();
        let told = person.pointer(list).and_then(Value::as_array);
        for n in 0..told.filter(|_| top.contains(&field)).map_or(0, Vec::len) {
            all.push((format!("{list}/{n}"), part));
        }
    }
    all
}

fn days(all: &[Date]) -> Vec<Value> {
    all.iter().map(|day| json!(text(*day))).collect()
}

fn yes_or_no() -> Vec<Value> {
    vec![json!(true), json!(false)]
}

fn words(all: &[&str]) -> Vec<Value> {
    all.iter().map(|word| json!(word)).collect()
}

fn fields(part: Part, told: &Value, day: Date) -> Vec<(&'static str, Vec<Value>)> {
    match part {
        Part::Person => of_person(told, day),
        Part::Test => of_test(told, day),
        Part::Credential => of_credential(told, day),
        Part::Job => of_job(told),
        Part::Partner => of_partner(told, day),
        Part::Relative => {
            let mut all = vec![
                ("relation", words(&["sibling", "other"])),
                ("status", words(&["citizen", "foreign"])),
            ];
            if told["province"].is_null() {
                all.push(("country", words(&["CA", "IN"])));
            }
            all
        }
        Part::Child => {
            let grown = told["born"]
                .as_str()
                .filter(|born| born.len() > 4)
                .is_some_and(|_| years_later(day_of(told, "born").unwrap(), 22) <= day);
            let mut all = vec![("born", births(told, day, &[5, 21, 22, 30]))];
            if grown {
                all.push(("dependent", yes_or_no()));
            }
            all
        }
        Part::Status => of_status(told, day),
        Part::Offer => {
            // An offer of so many months is not permanent.
            let limited = told.get("lengthMonths").is_some();
            let permanent = if limited {
                vec![json!(false)]
            } else {
                yes_or_no()
            };
            let mut all = vec![
                ("noc", words(&["21231", "00012", "72201", "65200"])),
                ("hoursPerWeek", vec![json!(20), json!(30), json!(40)]),
                ("permanent", permanent),
            ];
            if told["permanent"] == false {
                all.push(("lengthMonths", vec![json!(11), json!(12)]));
            }
            all.extend([
                ("lmia", words(&["positive", "none", "exempt"])),
                ("permitEmployer", yes_or_no()),
                ("yearWithEmployer", yes_or_no()),
            ]);
            all
        }
    }
}

/// Of a year, its ends and its middle; of nothing, ages around the limits.
fn births(told: &Value, day: Date, ages: &[i32]) -> Vec<Value> {
    if let Some(year) = told["born"].as_str().filter(|born| born.len() == 4) {
        return ["01-01", "12-31", "06-30"]
            .map(|rest| json!(format!("{year}-{rest}")))
            .into();
    }
    ages.iter()
        .map(|age| json!(text(years_later(day, -age))))
        .collect()
}

fn of_person(told: &Value, day: Date) -> Vec<(&'static str, Vec<Value>)> {
    let clb = |language: &str, level: i32| {
        json!({ "test": "clb", "language": language, "listening": level, "reading": level,
            "writing": level, "speaking": level })
    };
    let job = |noc: &str, country: &str| {
        json!({ "noc": noc, "country": country, "from": text(day - 1_800),
            "hoursPerWeek": 30, "authorized": true, "selfEmployed": false, "fullTimeStudent": false })
    };
    let degree = json!({ "level": "bachelor", "country": "CA", "fullTime": true });
    vec![
        ("born", births(told, day, &[16, 17, 18, 25, 35, 36, 46, 47])),
        (
            "tests",
            vec![
                json!([]),
                json!([clb("en", 7)]),
                json!([clb("en", 10), clb("fr", 10)]),
                json!([clb("fr", 7)]),
            ],
        ),
        (
            "education",
            vec![
                json!([]),
                json!([degree]),
                json!([{ "level": "doctorate", "country": "IN" }]),
            ],
        ),
        (
            "work",
            vec![
                json!([]),
                json!([job("21231", "IN")]),
                json!([job("31102", "CA"), job("72200", "CA")]),
                json!([job("41200", "CA")]),
            ],
        ),
        (
            "status",
            vec![
                Value::Null,
                json!({ "kind": "worker" }),
                json!({ "kind": "student" }),
                json!({ "kind": "visitor" }),
            ],
        ),
        (
            "offer",
            vec![
                Value::Null,
                json!({ "lmia": "positive" }),
                json!({ "permitEmployer": true, "permanent": true }),
            ],
        ),
        ("certificateOfQualification", yes_or_no()),
        (
            "partner",
            vec![
                Value::Null,
                json!({}),
                json!({ "accompanying": true, "status": "foreign" }),
            ],
        ),
        (
            "children",
            vec![json!([]), json!([{}]), json!([{}, {}, {}, {}])],
        ),
        ("relatives", vec![json!([]), json!([{}])]),
        ("intends", vec![json!(["ON"]), json!(["QC"])]),
        ("funds", vec![json!(0), json!(20_000), json!(1_000_000)]),
        ("militaryYears", vec![json!(0), json!(10)]),
        ("forcesOffer", yes_or_no()),
    ]
}

fn of_test(told: &Value, day: Date) -> Vec<(&'static str, Vec<Value>)> {
    let test = told["test"].as_str().unwrap();
    let scores = |ability: &str| -> Vec<Value> {
        match (test, ability) {
            ("ielts-general", _) => vec![json!(3), json!(5), json!(6.5), json!(9)],
            ("pte-core", _) => vec![json!(10), json!(45), json!(70), json!(90)],
            ("tcf-canada", "writing" | "speaking") => {
                vec![json!(0), json!(6), json!(10), json!(20)]
            }
            ("tef-canada" | "tcf-canada", _) => vec![json!(0), json!(390), json!(500), json!(699)],
            _ => vec![json!(3), json!(4), json!(5), json!(7), json!(10)],
        }
    };
    let mut all: Vec<(&'static str, Vec<Value>)> = ["listening", "reading", "writing", "speaking"]
        .into_iter()
        .map(|ability| (ability, scores(ability)))
        .collect();
    if test != "clb" {
        let told_result = told.get("result").is_some();
        let field = if told_result { "result" } else { "taken" };
        all.push((field, days(&[day - 10, day - 740])));
    }
    all
}

fn of_credential(told: &Value, day: Date) -> Vec<(&'static str, Vec<Value>)> {
    let mut all = vec![
        (
            "level",
            words(&[
                "secondary",
                "one-year",
                "two-year",
                "bachelor",
                "master",
                "doctorate",
            ]),
        ),
        ("country", words(&["CA", "IN"])),
    ];
    if told["country"] == "CA" {
        all.push(("fullTime", yes_or_no()));
    } else if told["country"].is_string() {
        let reports = [day - 100, years_later(day, -5)];
        let mut ways = days(&reports);
        ways.push(Value::Null);
        all.push(("assessed", ways));
        all.push(("professionalBody", yes_or_no()));
    }
    all
}

fn of_job(told: &Value) -> Vec<(&'static str, Vec<Value>)> {
    let mut all = vec![
        (
            "noc",
            words(&["21231", "31102", "72200", "63201", "41200", "65200"]),
        ),
        ("country", words(&["CA", "IN"])),
        (
            "hoursPerWeek",
            vec![json!(0), json!(15), json!(29.9), json!(30), json!(168)],
        ),
        ("selfEmployed", yes_or_no()),
        ("fullTimeStudent", yes_or_no()),
    ];
    if told["country"] == "CA" {
        let field = if told.get("basis").is_some() {
            "basis"
        } else {
            "authorized"
        };
        let ways = if field == "basis" {
            Vec::new()
        } else {
            yes_or_no()
        };
        all.push((field, ways));
    }
    all
}

fn of_partner(told: &Value, day: Date) -> Vec<(&'static str, Vec<Value>)> {
    let mut all = vec![
        ("accompanying", yes_or_no()),
        (
            "status",
            words(&["citizen", "permanent-resident", "foreign"]),
        ),
    ];
    if told["status"] == "permanent-resident" {
        all.push(("livesInCanada", yes_or_no()));
    }
    let of_one = of_person(&Value::Null, day);
    let lists = ["tests", "education", "work"];
    all.extend(of_one.into_iter().filter(|(name, _)| lists.contains(name)));
    all
}

fn of_status(told: &Value, day: Date) -> Vec<(&'static str, Vec<Value>)> {
    let mut all = vec![("kind", words(&["worker", "student", "visitor", "none"]))];
    if told["kind"] == "worker" {
        all.push(("permit", words(&["lmia", "employer-specific", "pgwp"])));
        all.push(("expires", days(&[day - 1, day, day + 100])));
        if matches!(told["permit"].as_str(), Some("lmia" | "employer-specific")) {
            all.push(("noc", words(&["21231", "72201", "65200"])));
        }
        if told["permit"] == "employer-specific" {
            all.push(("exemption", words(&["canadian-interests", "other"])));
        }
    }
    if told["kind"] == "student" {
        all.push(("mayWork", yes_or_no()));
    }
    all
}
