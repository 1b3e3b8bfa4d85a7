//! Random candidates of the three programmes, with everything told, near the limits of the law.

use super::calendar::{Date, calendar, date, text, year_of, years_later};
use super::fsw::{family_size, settlement_funds};
use super::people::sitting;
use super::permits::{offer, status};
use super::random::Random;
use super::reading::day_of;
use serde_json::{Map, Value, json};

/// Occupations without a programme of their own, and two that are not skilled.
pub(crate) const GENERAL: [&str; 11] = [
    "21231", "10022", "62010", "33102", "12010", "00012", "31102", "31120", "21200", "65200",
    "44101",
];
pub(crate) const TRADES: [&str; 10] = [
    "72200", "72201", "72310", "62200", "63200", "63201", "73300", "92100", "72600", "93200",
];

/// A candidate who works in some of the occupations.
pub(crate) fn candidate(random: &mut Random, day: Date, codes: &[&'static str]) -> Value {
    let main = random.pick(codes);
    let mut person = json!({
        "born": text(born(random, day)),
        "tests": tests(random, day),
        "education": education(random, day),
        "work": work(random, day, main, codes),
        "offer": Value::Null,
        "status": Value::Null,
        "certificateOfQualification": random.chance(30),
        "partner": Value::Null,
        "children": many(random, &[0, 0, 0, 1, 2, 5], |random| child(random, day)),
        "relatives": many(random, &[0, 0, 1, 2], |random| relative(random, day)),
        "intends": [if random.chance(96) { "ON" } else { "QC" }],
        "militaryYears": random.pick(&[0, 9, 10, 20]),
        "forcesOffer": random.chance(60),
    });
    if random.chance(45) {
        person["partner"] = partner(random, day, codes);
    }
    if random.chance(60) {
        person["offer"] = offer(random, main, codes);
    }
    person["status"] = status(random, day, main, &person["offer"]);
    say_more_of_present_work(&mut person, day);
    let needed = settlement_funds(day, family_size(&person, day));
    let funds = [
        0,
        needed - 1,
        needed,
        needed,
        needed + 1,
        1_000_000,
        1_000_000,
        1_000_000,
    ];
    person["funds"] = json!(random.pick(&funds));
    person
}

/// Authorized work today does not go with every status: such a person says on what it rests.
fn say_more_of_present_work(person: &mut Value, day: Date) {
    let kind = person["status"]["kind"].as_str();
    if !matches!(
        kind,
        None | Some("none" | "restoration" | "refugee-claimant")
    ) {
        return;
    }
    for job in person["work"].as_array_mut().unwrap() {
        let goes_on = day_of(job, "to").is_none_or(|last| last >= day - 1);
        if goes_on && job["authorized"] == true {
            job.as_object_mut().unwrap().remove("authorized");
            job["basis"] = json!("work-permit");
        }
    }
}

fn many(random: &mut Random, counts: &[usize], each: impl Fn(&mut Random) -> Value) -> Vec<Value> {
    let count = random.pick(counts);
    (0..count).map(|_| each(random)).collect()
}

/// Around the birthdays at which points change.
fn born(random: &mut Random, day: Date) -> Date {
    let other = random.between(16, 50);
    let birthday = random.pick(&[17, 18, 25, 30, 30, 35, 36, 40, 46, 47, other]);
    let near = random.between(-300, 300);
    years_later(day, -birthday) + random.pick(&[-1, 0, 1, near])
}

fn tests(random: &mut Random, day: Date) -> Vec<Value> {
    let mut all = Vec::new();
    if random.chance(88) {
        all.push(test(random, day, false));
    }
    if random.chance(40) {
        all.push(test(random, day, true));
    }
    if random.chance(12) {
        let french = random.chance(50);
        all.push(test(random, day, french));
    }
    if random.chance(30) {
        all.reverse();
    }
    all
}

fn test(random: &mut Random, day: Date, french: bool) -> Value {
    // The scores of the French tests before 2023-12-11 were other ones.
    if day >= date(2024, 4, 1) && random.chance(25) {
        return sitting(random, day, french).json();
    }
    let usual = random.pick(&[4, 5, 6, 7, 7, 8, 8, 9, 9, 10]);
    let mut told = Map::new();
    let celpip = !french && random.chance(50);
    told.insert(
        "test".into(),
        json!(if celpip { "celpip-general" } else { "clb" }),
    );
    if !celpip {
        told.insert("language".into(), json!(if french { "fr" } else { "en" }));
    }
    for ability in ["listening", "reading", "writing", "speaking"] {
        let level = if random.chance(75) {
            usual
        } else {
            usual + random.between(-2, 2)
        };
        told.insert(ability.into(), json!(level.clamp(3, 12)));
    }
    let taken = if random.chance(15) {
        years_later(day, -2) + random.between(-1, 1)
    } else {
        day - random.between(0, 600)
    };
    if celpip || random.chance(40) {
        let field = random.pick(&["taken", "result"]);
        let field = if celpip { field } else { "taken" };
        told.insert(field.into(), json!(text(taken)));
    }
    Value::Object(told)
}

fn education(random: &mut Random, day: Date) -> Vec<Value> {
    many(random, &[0, 1, 1, 1, 1, 2, 2], |random| {
        credential(random, day)
    })
}

fn credential(random: &mut Random, day: Date) -> Value {
    let level = random.pick(&[
        "secondary",
        "one-year",
        "two-year",
        "three-year",
        "bachelor",
        "bachelor",
        "bachelor",
        "master",
        "professional",
        "doctorate",
    ]);
    let mut told = json!({ "level": level });
    let canadian = random.chance(45);
    told["country"] = json!(if canadian { "CA" } else { "IN" });
    if canadian {
        told["fullTime"] = json!(random.chance(85));
    } else {
        told["professionalBody"] = json!(random.chance(50));
        let report = if random.chance(25) {
            years_later(day, -5) + random.between(-1, 1)
        } else {
            day - random.between(0, 1_900)
        };
        told["assessed"] = if random.chance(10) {
            Value::Null
        } else {
            json!(text(report))
        };
    }
    if level != "secondary" && random.chance(40) {
        let months = random.pick(&[8, 12, 15, 16, 17, 24, 36]);
        told["lengthMonths"] = json!(if level == "one-year" {
            months.min(15)
        } else {
            months
        });
    }
    if random.chance(5) {
        told["distance"] = json!(true);
    }
    if level == "bachelor" && random.chance(15) {
        told["entryToPractice"] = json!(true);
    }
    let first = date(year_of(day) - random.pick(&[3, 5, 9]), 9, 1);
    let just = day - random.between(100, 900);
    match random.below(8) {
        0 => {}
        1 => {
            told["from"] = json!(text(just));
            told["completed"] = Value::Null;
        }
        2 => {
            told["from"] = json!(text(first));
            told["completed"] = json!(text(day + random.between(-1, 1)));
        }
        // Fifteen months and a half, or exactly sixteen, or more.
        3 => studied(&mut told, first, random.pick(&[471, 487, 700])),
        _ => studied(&mut told, first - 365, random.pick(&[640, 1_000])),
    }
    told
}

/// From 1 September, 487 days are sixteen months when there is one 29 February or none.
fn studied(told: &mut Value, from: Date, days: i32) {
    use chrono::{Datelike, Months};
    let to = if days == 487 {
        (calendar(from) + Months::new(16)).num_days_from_ce()
    } else {
        from + days
    };
    told["from"] = json!(text(from));
    told["completed"] = json!(text(to));
}

/// Jobs one after the other, the last told first; often exactly as long as the law asks.
fn work(random: &mut Random, day: Date, main: &str, codes: &[&'static str]) -> Vec<Value> {
    let any_end = day - random.between(1, 2_500);
    let at_a_window = years_later(day, -random.pick(&[3, 5, 10])) + random.between(-3, 800);
    let just = day - random.between(1, 60);
    let mut end = random.pick(&[
        None,
        None,
        None,
        Some(just),
        Some(any_end),
        Some(at_a_window),
    ]);
    let mut all = Vec::new();
    for _ in 0..random.pick(&[0, 1, 1, 2, 2, 3, 4]) {
        let odd = random.between(10, 600);
        let pace = random.pick(&[300, 300, 300, 300, 375, 400, 150, 200, 600, odd]);
        let any = random.between(1, 320);
        let weeks = random.pick(&[26, 26, 52, 52, 52, 104, 104, 156, 208, 312, any]);
        // Part-time lasts longer, so that the hours are those of the weeks.
        let days = (weeks * 7 * 300 / pace.clamp(100, 300)) + random.pick(&[0, 0, 0, 0, -1, 1, -7]);
        let last = end.unwrap_or(day - 1);
        let from = last - days.max(1) + 1;
        let noc = if random.chance(70) {
            main
        } else {
            random.pick(codes)
        };
        all.push(job(random, noc, [from, last], pace));
        let job = all.last_mut().unwrap();
        if let Some(last) = end {
            job["to"] = json!(text(last));
        } else if random.chance(15) {
            job["to"] = json!(text(day + random.between(0, 40)));
        }
        // Overlapping, on the day before, over a weekend, or after a real gap.
        let gap = random.pick(&[-30, 1, 1, 1, 3, 3, 4, 31, 300]);
        end = Some(from - gap);
    }
    if random.chance(50) {
        all.reverse();
    }
    all
}

fn job(random: &mut Random, noc: &str, [from, last]: [Date; 2], pace: i32) -> Value {
    let canadian = random.chance(55);
    let mut told = json!({
        "noc": noc,
        "country": if canadian { "CA" } else { "IN" },
        "from": text(from),
        "hoursPerWeek": f64::from(pace) / 10.0,
        "selfEmployed": random.chance(10),
        "fullTimeStudent": random.chance(8),
    });
    if canadian && random.chance(30) {
        told["basis"] = json!(random.pick(&[
            "work-permit",
            "no-permit-needed",
            "maintained",
            "after-studies",
            "restoration",
            "refugee-claimant",
            "none",
        ]));
    } else if canadian {
        told["authorized"] = json!(random.chance(90));
    }
    if noc.starts_with("3110") && random.chance(40) {
        told["publicMedicine"] = json!(true);
    }
    if random.chance(4) {
        told["pay"] = json!("unpaid");
    }
    if random.chance(7) {
        told["apprentice"] = json!(true);
    }
    if canadian && random.chance(4) {
        told["employerCountry"] = json!("US");
        told["remote"] = json!(true);
    }
    if random.chance(12) {
        let off = random.between(from, last);
        let kind = random.pick(&["holiday", "unpaid", "parental", "sick-long"]);
        let to = (off + random.between(0, 20)).min(last);
        told["leave"] = json!([{ "kind": kind, "from": text(off), "to": text(to) }]);
    }
    told
}

fn partner(random: &mut Random, day: Date, codes: &[&'static str]) -> Value {
    let main = random.pick(codes);
    let status = random.pick(&[
        "foreign",
        "foreign",
        "foreign",
        "citizen",
        "permanent-resident",
    ]);
    let mut told = json!({
        "accompanying": random.chance(80),
        "status": status,
        "tests": tests(random, day),
        "education": education(random, day),
        "work": work(random, day, main, codes),
    });
    if status == "permanent-resident" {
        told["livesInCanada"] = json!(random.chance(50));
    }
    told
}

fn child(random: &mut Random, day: Date) -> Value {
    let any = random.between(0, 30);
    let years = random.pick(&[2, 10, 22, 22, any]);
    let born = (years_later(day, -years) + random.pick(&[-1, 0, 1])).min(day);
    let mut told = json!({ "born": text(born) });
    if random.chance(12) {
        told["partnered"] = json!(true);
    }
    if years_later(born, 22) <= day {
        told["dependent"] = json!(random.chance(30));
        if told["dependent"] == true {
            told["partnered"] = json!(false);
        }
    }
    told
}

fn relative(random: &mut Random, day: Date) -> Value {
    let mut told = json!({
        "relation": random.pick(&[
            "sibling", "parent", "grandparent", "child", "grandchild", "aunt-or-uncle",
            "niece-or-nephew", "other",
        ]),
        "status": random.pick(&["citizen", "permanent-resident", "foreign"]),
        "of": random.pick(&["me", "me", "partner"]),
    });
    if random.chance(30) {
        told["province"] = json!("BC");
    } else {
        told["country"] = json!(random.pick(&["CA", "CA", "IN"]));
    }
    if random.chance(50) {
        let born = years_later(day, -18) + random.pick(&[-4_000, -1, 0, 1, 300]);
        told["born"] = json!(text(born));
    }
    told
}
