//! The numbers worked out in `facts/express-entry.md`, asked of the slow rules themselves.

use super::calendar::{date, text};
use super::categories::{is_member, occupations_of};
use super::crs_history::{additional_on, offer_points};
use super::law::{Person, Schooling, Studies, StudyInCanada, Tongues, Years};
use super::offers::{Situation, arranged, trade_offer};
use super::working::{A_YEAR, HOUR, countable, longest_run, works, years_before};
use super::{fst, fsw};
use serde_json::{Value, json};

#[test]
fn points_of_the_grid_of_100_are_those_of_its_table() {
    let ages = [
        (17, 0),
        (18, 12),
        (35, 12),
        (36, 11),
        (40, 7),
        (46, 1),
        (47, 0),
    ];
    for (age, points) in ages {
        assert_eq!(fsw::age_points(age), points, "age {age}");
    }
    // 1.9 years give 9, 3.9 give 11, 5.9 give 13.
    for (tenths, points) in [(9, 0), (19, 9), (39, 11), (59, 13), (60, 15)] {
        let hours = A_YEAR * tenths / 10;
        assert_eq!(
            fsw::experience_points(hours / A_YEAR),
            points,
            "{tenths} tenths"
        );
    }
}

#[test]
fn funds_are_those_of_the_table_and_grow_by_4112_for_each_more() {
    let on = |year, month, day| move |family| fsw::settlement_funds(date(year, month, day), family);
    assert_eq!([1, 2, 7].map(on(2023, 4, 25)), [13_757, 17_127, 36_407]);
    assert_eq!([1, 2, 7].map(on(2024, 5, 28)), [14_690, 18_288, 38_875]);
    assert_eq!([1, 2, 7].map(on(2025, 7, 7)), [15_263, 19_001, 40_392]);
    assert_eq!([8, 9].map(on(2025, 7, 7)), [44_504, 48_616]);
    assert_eq!(on(2025, 7, 6)(1), 14_690);
}

fn job(noc: &str, from: &str, to: &str, hours: f64) -> Value {
    json!({ "noc": noc, "country": "IN", "from": from, "to": to, "hoursPerWeek": hours })
}

#[test]
fn sixty_hours_for_26_weeks_are_780_countable_hours() {
    let person = json!({ "work": [job("21231", "2025-01-06", "2025-07-06", 60.0)] });
    let works = works(&person);
    let jobs: Vec<_> = works.iter().collect();
    let window = years_before(date(2026, 1, 1), 10);
    assert_eq!(countable(&jobs, window.clone()), 780 * HOUR);
    assert_eq!(longest_run(&jobs, window), A_YEAR / 2);
}

#[test]
fn a_weekend_breaks_no_run_and_a_third_day_does() {
    for (from, run) in [("2025-07-08", 2), ("2025-07-09", 2), ("2025-07-10", 1)] {
        let last = job("21231", "2025-01-06", "2025-07-06", 30.0);
        let to = date(2025, 7, from[8..].parse().unwrap()) + 181;
        let next = job("21231", from, &text(to), 30.0);
        let person = json!({ "work": [last, next] });
        let works = works(&person);
        let jobs: Vec<_> = works.iter().collect();
        let longest = longest_run(&jobs, years_before(date(2026, 6, 1), 10));
        assert_eq!(longest, run * A_YEAR / 2, "from {from}");
    }
}

#[test]
fn the_lists_have_as_many_occupations_as_the_facts_say() {
    let counts = |day, ids: &[(&str, usize)]| {
        for (id, count) in ids {
            let id = format!("category-{id}");
            assert_eq!(
                occupations_of(&id, day).len(),
                *count,
                "{id} on {}",
                text(day)
            );
        }
    };
    let of_2023 = [
        ("healthcare", 35),
        ("stem", 24),
        ("trades", 10),
        ("transport", 10),
        ("agriculture", 3),
        ("education", 0),
        ("physicians", 0),
    ];
    let of_2025 = [
        ("healthcare", 37),
        ("stem", 11),
        ("trades", 25),
        ("transport", 0),
        ("agriculture", 1),
        ("education", 5),
        ("physicians", 0),
        ("researchers", 0),
    ];
    let of_2026 = [
        ("healthcare", 37),
        ("stem", 11),
        ("trades", 25),
        ("transport", 4),
        ("agriculture", 0),
        ("education", 5),
        ("physicians", 3),
        ("researchers", 2),
        ("senior-managers", 4),
        ("military", 3),
    ];
    counts(date(2023, 5, 31), &of_2023);
    counts(date(2025, 2, 26), &of_2023);
    counts(date(2025, 2, 27), &of_2025);
    counts(date(2025, 12, 7), &of_2025);
    counts(date(2025, 12, 8), &[("physicians", 3)]);
    counts(
        date(2026, 2, 17),
        &[("transport", 0), ("agriculture", 1), ("military", 0)],
    );
    counts(date(2026, 2, 18), &of_2026);
    counts(date(2023, 5, 30), &[("healthcare", 0)]);
}

#[test]
fn the_lists_are_those_of_the_data_as_received() {
    let data = include_str!("../../data/noc-lists.csv");
    let mut trades = 0;
    for line in data.lines() {
        let fields: Vec<&str> = line.split(',').collect();
        let code = fields[fields.len() - 2];
        if fields[0] == "fst-skilled-trades" {
            assert!(fst::is_trade(code), "{code}");
            trades += 1;
        }
        let Some(list) = fields[0].strip_prefix("ee-") else {
            continue;
        };
        let (year, name) = list.split_once('-').unwrap();
        let day = match year {
            "2023" => date(2024, 1, 1),
            "2025" => date(2026, 1, 1),
            "2026" => date(2026, 11, 1),
            other => panic!("no instructions of {other}"),
        };
        let id = format!("category-{name}");
        assert!(occupations_of(&id, day).contains(&code), "{id} {code}");
    }
    assert_eq!(trades, 96);
    for code in [
        "72600", "72604", "93200", "62201", "22303", "70010", "70011",
    ] {
        assert!(!fst::is_trade(code), "{code}");
    }
    let of_2026 = occupations_of("category-trades", date(2026, 11, 1));
    assert_eq!(
        of_2026.iter().filter(|code| fst::is_trade(code)).count(),
        22
    );
}

fn with(status: Value, changes: Value) -> Value {
    let mut offer = json!({ "noc": "72201", "hoursPerWeek": 30, "permanent": true, "lmia": "none",
        "permitEmployer": false, "yearWithEmployer": false });
    for (field, value) in changes.as_object().unwrap() {
        offer[field] = value.clone();
    }
    json!({ "status": status, "offer": offer })
}

#[test]
fn offers_are_in_the_situations_of_the_law() {
    let day = date(2026, 11, 2);
    let permit = |kind: &str, noc: &str| {
        json!({ "kind": "worker", "permit": kind, "expires": "2026-11-02", "noc": noc,
            "exemption": "canadian-interests" })
    };
    let own = json!({ "permitEmployer": true, "yearWithEmployer": true });
    let assessed = json!({ "lmia": "positive" });
    let both = |person: &Value, generous| {
        [
            arranged(person, day, generous),
            trade_offer(person, day, generous),
        ]
    };
    let a = with(permit("lmia", "72205"), own.clone());
    assert_eq!(both(&a, false), [Some(Situation::AssessedPermit); 2]);
    // Another minor group than that of the permit.
    let a = with(permit("lmia", "72310"), own.clone());
    assert_eq!(both(&a, true), [Some(Situation::AssessedPermit), None]);
    let b = with(permit("employer-specific", "72201"), own.clone());
    assert_eq!(both(&b, false), [Some(Situation::ExemptPermit); 2]);
    let c = with(Value::Null, assessed.clone());
    assert_eq!(both(&c, false), [Some(Situation::NotAuthorized); 2]);
    let d = with(permit("pgwp", "72201"), assessed.clone());
    assert_eq!(both(&d, false), [Some(Situation::AuthorizedOtherwise); 2]);
    // An open permit and a letter are not enough.
    assert_eq!(both(&with(permit("pgwp", "72201"), own), true), [None; 2]);
    // A new assessment for the employer one works for is left open.
    let open = json!({ "lmia": "positive", "permitEmployer": true });
    let open = with(permit("employer-specific", "72201"), open);
    assert_eq!(both(&open, false), [None; 2]);
    assert_eq!(both(&open, true), [Some(Situation::AuthorizedOtherwise); 2]);
    let two = json!({ "lmia": "positive", "employers": 2 });
    assert_eq!(
        both(&with(Value::Null, two), false),
        [None, Some(Situation::NotAuthorized)]
    );
    let short = json!({ "lmia": "positive", "permanent": false, "lengthMonths": 11 });
    assert_eq!(both(&with(Value::Null, short), true), [None; 2]);
}

#[test]
fn an_offer_gave_600_then_200_or_50_then_nothing() {
    let assessed = |noc: &str| with(Value::Null, json!({ "lmia": "positive", "noc": noc }));
    let points =
        |noc: &str, year, month, day| offer_points(&assessed(noc), date(year, month, day), false);
    for (noc, new) in [("00012", 200), ("21231", 50), ("72201", 50), ("65200", 0)] {
        assert_eq!(points(noc, 2016, 11, 18), if new > 0 { 600 } else { 0 });
        assert_eq!(points(noc, 2016, 11, 19), new);
        assert_eq!(points(noc, 2025, 3, 24), new);
        assert_eq!(points(noc, 2025, 3, 25), 0);
    }
    let a_year = json!({ "lmia": "positive", "permanent": false, "lengthMonths": 12 });
    let a_year = with(Value::Null, a_year);
    assert_eq!(offer_points(&a_year, date(2016, 11, 18), true), 0);
    assert_eq!(offer_points(&a_year, date(2016, 11, 19), true), 50);
}

#[test]
fn additional_points_came_one_after_the_other() {
    let person = Person {
        age: 30,
        studies: Studies {
            level: Schooling::MasterOrProfessional,
            entry_to_practice: false,
            in_canada: StudyInCanada::ThreeYearsOrMore,
        },
        tongues: Tongues::default(),
        years: Years {
            canadian: 0,
            foreign: 0,
        },
        companion: None,
        sibling: true,
        sibling_of_partner: false,
        nominated: false,
        certificate: false,
    };
    let points = |english: u8, year, month, day, generous| {
        let day = date(year, month, day);
        additional_on(&person, [english; 4], [7; 4], day, 0, generous)
    };
    assert_eq!(points(5, 2016, 11, 18, false), 0);
    assert_eq!(points(5, 2016, 11, 19, false), 30);
    assert_eq!(points(5, 2017, 6, 5, false), 30);
    assert_eq!(points(5, 2017, 6, 6, false), 30 + 15 + 30);
    assert_eq!(points(4, 2020, 9, 30, true), 30 + 15 + 15);
    assert_eq!(
        [false, true].map(|generous| points(4, 2020, 10, 1, generous)),
        [60, 70]
    );
    assert_eq!(
        [false, true].map(|generous| points(5, 2020, 11, 4, generous)),
        [75, 95]
    );
    assert_eq!(points(5, 2020, 11, 5, false), 30 + 15 + 50);
}

#[test]
fn six_months_in_a_row_were_enough_until_2026_02_17_and_twelve_are_since() {
    let run = |from: &str, to: &str| json!({ "work": [job("31301", from, to, 30.0)] });
    let half_a_year = run("2025-01-06", "2025-07-06");
    let a_year = run("2025-01-06", "2026-01-04");
    let member = |person: &Value, year, month, day| {
        is_member("category-healthcare", person, date(year, month, day), false)
    };
    assert!(member(&half_a_year, 2026, 2, 17));
    assert!(!member(&half_a_year, 2026, 2, 18));
    assert!(member(&a_year, 2026, 2, 18));
    assert!(!member(&run("2025-01-07", "2025-07-06"), 2026, 2, 17));
}
