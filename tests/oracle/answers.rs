//! Answers to try, set by path in the JSON of a profile, and values thrown at random.

use super::random::Random;
use serde_json::{Value, json};

/// Sets a value by a path such as `partner.tests[1]`; one past the end of a list appends.
pub(crate) fn set(json: &mut Value, path: &str, value: Value) {
    let mut at = json;
    for step in path.split('.') {
        let (name, index) = match step.split_once('[') {
            Some((name, index)) => (
                name,
                Some(index.trim_end_matches(']').parse::<usize>().unwrap()),
            ),
            None => (step, None),
        };
        at = &mut at[name];
        if let Some(index) = index {
            let list = at.as_array_mut().unwrap();
            assert!(
                index <= list.len(),
                "{path} is past the end of a list of {}",
                list.len()
            );
            if index == list.len() {
                list.push(Value::Null);
            }
            at = &mut list[index];
        }
    }
    *at = value;
}

/// What the profile says at a path; `None` when nothing.
pub(crate) fn told<'j>(json: &'j Value, path: &str) -> Option<&'j Value> {
    let pointer = ["/", &path.replace(['.', '['], "/").replace(']', "")].concat();
    json.pointer(&pointer)
}

/// Values worth trying at a path, by the name of its last field.
pub(crate) fn answers(path: &str) -> Vec<Value> {
    let job = json!({ "noc": "21231", "country": "CA", "from": "2022-01-03", "hoursPerWeek": 30,
        "authorized": true, "selfEmployed": false, "fullTimeStudent": false });
    let levels = |language: &str, level: i32| {
        json!({ "test": "clb", "language": language, "listening": level, "reading": level,
            "writing": level, "speaking": level })
    };
    if path == "status" {
        return vec![
            Value::Null,
            json!({ "kind": "worker", "permit": "open", "expires": "2030-01-02" }),
        ];
    }
    match path.rsplit(['.']).next().unwrap() {
        "work" => vec![json!([]), json!([job])],
        "tests" => vec![json!([]), json!([levels("en", 10), levels("fr", 10)])],
        "education" => vec![
            json!([]),
            json!([{ "level": "doctorate", "country": "CA", "fullTime": true }]),
        ],
        "partner" => vec![
            Value::Null,
            json!({ "accompanying": true, "status": "foreign" }),
            json!({ "accompanying": false }),
        ],
        "relatives" => vec![
            json!([]),
            json!([{ "relation": "sibling", "status": "citizen", "country": "CA" }]),
        ],
        "nomination" => vec![Value::Null, json!({ "enhanced": true })],
        "offer" => vec![
            Value::Null,
            json!({ "noc": "72201", "hoursPerWeek": 40, "permanent": true, "lmia": "positive",
                "permitEmployer": false, "yearWithEmployer": false }),
        ],
        "children" => vec![
            json!([]),
            json!([{ "born": "2020-01-02" }, { "born": "2020-01-02" }]),
        ],
        "funds" => vec![json!(0), json!(1_000_000)],
        "lmia" => vec![json!("positive"), json!("none")],
        "permit" => vec![json!("lmia"), json!("open"), json!("employer-specific")],
        "exemption" => vec![json!("international-agreement"), json!("other")],
        "lengthMonths" => vec![json!(24), json!(6)],
        "militaryYears" => vec![json!(10), json!(0)],
        "completed" => vec![json!("2026-01-02"), Value::Null],
        "expires" => vec![json!("2027-01-02"), json!("2020-01-02")],
        "kind" => vec![json!("worker"), json!("visitor")],
        "intends" => vec![json!(["ON"]), json!(["QC"])],
        "born" => vec![
            json!("2000-01-02"),
            json!("1960-01-02"),
            json!("2015-01-02"),
        ],
        "certificateOfQualification"
        | "enhanced"
        | "accompanying"
        | "authorized"
        | "selfEmployed"
        | "fullTimeStudent"
        | "fullTime"
        | "livesInCanada"
        | "professionalBody"
        | "permitEmployer"
        | "yearWithEmployer"
        | "permanent"
        | "mayWork"
        | "forcesOffer"
        | "partnered"
        | "dependent"
        | "remote" => vec![json!(true), json!(false)],
        "country" | "employerCountry" => vec![json!("CA"), json!("IN")],
        "province" => vec![json!("ON")],
        "noc" => vec![
            json!("21231"),
            json!("65200"),
            json!("33102"),
            json!("72201"),
        ],
        "hoursPerWeek" => vec![json!(0), json!(30), json!(168)],
        "listening" | "reading" | "writing" | "speaking" => vec![json!(10), json!(4)],
        "taken" => vec![json!("2026-10-01"), json!("2020-01-01")],
        "assessed" => vec![Value::Null, json!("2026-01-02"), json!("2012-01-02")],
        "level" => vec![json!("secondary"), json!("doctorate"), json!("bachelor")],
        "status" => vec![json!("citizen"), json!("foreign")],
        "relation" => vec![json!("sibling"), json!("other")],
        "from" => vec![
            json!("2010-01-04"),
            json!("2026-10-01"),
            json!("2024-01-01"),
            json!("2024-12-31"),
        ],
        other => panic!("no answer to try for {other} of {path}"),
    }
}

/// Any value a mutation may put anywhere.
fn anything(random: &mut Random) -> Value {
    let huge = random.next() as f64 * 1e9;
    let number = random.between(-5, 700);
    let values = [
        Value::Null,
        json!(true),
        json!(false),
        json!(number),
        json!(huge),
        json!(0.1),
        json!("1900"),
        json!("2100-12-31"),
        json!("2024-02-29"),
        json!("2026-11"),
        json!("CA"),
        json!(""),
        json!([]),
        json!({}),
        json!("citizen"),
        json!("clb"),
        json!(["listening", "reading", "writing", "speaking"]),
        json!("21231"),
        json!("maintained"),
        json!([[]]),
    ];
    values[random.below(values.len())].clone()
}

/// Changes one value somewhere: replaced, removed, repeated or moved in from elsewhere.
pub(crate) fn mutate(json: &mut Value, random: &mut Random) {
    match json {
        Value::Object(fields) if !fields.is_empty() && random.chance(85) => {
            let name = fields
                .keys()
                .nth(random.below(fields.len()))
                .unwrap()
                .clone();
            if random.chance(15) {
                fields.remove(&name);
            } else {
                mutate(&mut fields[&name], random);
            }
        }
        Value::Array(items) if !items.is_empty() && random.chance(85) => {
            let n = random.below(items.len());
            if random.chance(15) {
                let again = items[n].clone();
                items.push(again);
            } else {
                mutate(&mut items[n], random);
            }
        }
        other => *other = anything(random),
    }
}
