//! Programmes, categories, the grid of 100 and the ranking of the past, computed a second time.
//!
//! The files of `oracle/` are typed from `facts/express-entry.md`, never from
//! the programmes of the crate. Random people are told to both. What the law
//! leaves open is decided once in favour of the person and once against: the
//! range reaches from one to the other, and a verdict that differs is unknown.
//! People who leave answers out are completed in random ways: the range must
//! hold every one of them, and no verdict may be sure of what they deny.
//!
//! `ORACLE_PEOPLE` sets how many people each test tries.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what is wrong by stopping; modules are shared with other tests"
)]

#[path = "oracle/calendar.rs"]
mod calendar;
#[path = "oracle/candidates.rs"]
mod candidates;
#[path = "oracle/categories.rs"]
mod categories;
#[path = "oracle/cec.rs"]
mod cec;
#[path = "oracle/checking.rs"]
mod checking;
#[path = "oracle/crs_history.rs"]
mod crs_history;
#[path = "oracle/fst.rs"]
mod fst;
#[path = "oracle/fsw.rs"]
mod fsw;
#[path = "oracle/gaps.rs"]
mod gaps;
#[path = "oracle/hours.rs"]
mod hours;
#[path = "oracle/law.rs"]
mod law;
#[path = "oracle/missing.rs"]
mod missing;
#[path = "oracle/offers.rs"]
mod offers;
#[path = "oracle/people.rs"]
mod people;
#[path = "oracle/permits.rs"]
mod permits;
#[path = "oracle/random.rs"]
mod random;
#[path = "oracle/reading.rs"]
mod reading;
#[path = "oracle/story.rs"]
mod story;
#[path = "oracle/studies.rs"]
mod studies;
#[path = "oracle/telling.rs"]
mod telling;
#[path = "oracle/working.rs"]
mod working;

#[path = "oracle/past.rs"]
mod past;
#[path = "oracle/worked.rs"]
mod worked;

use calendar::{Date, date, text};
use candidates::{GENERAL, TRADES, candidate};
use categories::CATEGORIES;
use checking::{
    Wrong, check_rows, check_total, check_verdict, fewer_people, people, score, seed_of, settled,
    verdict,
};
use permit_to_pr::Verdict;
use random::Random;
use serde_json::Value;
use std::collections::BTreeMap;

const EVERYTHING: [&str; 14] = [
    "born",
    "tests",
    "education",
    "work",
    "status",
    "offer",
    "certificateOfQualification",
    "partner",
    "children",
    "relatives",
    "intends",
    "funds",
    "militaryYears",
    "forcesOffer",
];
/// Ways of completing each person who leaves answers out.
const WAYS: usize = 12;

/// Days with amounts of funds that are known, often at a change of table.
fn day_with_funds(random: &mut Random) -> Date {
    let (first, last) = (date(2023, 4, 25), date(2026, 11, 22));
    let any = random.between(first, last);
    let change = random.pick(&[date(2024, 5, 28), date(2025, 7, 7)]) - random.between(0, 1);
    random.pick(&[last, last, any, any, change])
}

/// Days of the categories, often the last of one set of instructions or the first of the next.
fn day_of_categories(random: &mut Random) -> Date {
    let any = random.between(date(2023, 5, 1), date(2026, 11, 22));
    let change = random.pick(&[
        date(2023, 5, 31),
        date(2025, 2, 27),
        date(2025, 12, 8),
        date(2026, 2, 18),
    ]) - random.between(0, 1);
    random.pick(&[date(2026, 11, 22), any, any, change])
}

/// Occupations of a person who may belong to a category.
fn codes_of_categories(random: &mut Random, day: Date) -> Vec<&'static str> {
    let id = CATEGORIES[1 + random.below(10)];
    let mut codes = categories::occupations_of(id, day);
    if codes.is_empty() {
        codes = categories::occupations_of(id, date(2026, 3, 1));
    }
    let other = CATEGORIES[1 + random.below(10)];
    codes.extend(categories::occupations_of(other, date(2024, 1, 1)));
    codes.extend(["21231", "65200"]);
    codes
}

#[test]
fn skilled_workers_with_everything_told_have_the_points_and_verdict_of_the_slow_grid() {
    let mut wrong = Wrong::default();
    let mut count = BTreeMap::<Verdict, usize>::new();
    for n in 0..people() {
        let random = &mut seed_of(1, n);
        let day = day_with_funds(random);
        let json = candidate(random, day, &GENERAL);
        let fast = score(&json, "fsw-67", day);
        let [against, in_favour] = [false, true].map(|generous| fsw::points(&json, day, generous));
        let open = against.total != in_favour.total;
        let kind = if open {
            "other range where the law is open"
        } else {
            "other points"
        };
        check_total(
            &fast,
            (against.total, in_favour.total),
            &mut wrong,
            kind,
            &json,
        );
        if against.rows == in_favour.rows {
            check_rows(&fast, &against, &mut wrong, &json);
        }
        let slow = settled(
            fsw::is_met(&json, day, false),
            fsw::is_met(&json, day, true),
        );
        *count.entry(slow).or_default() += 1;
        check_verdict("fsw", day, slow, &mut wrong, &json);
    }
    check_mixture(&count);
    wrong.report(people());
}

/// A comparison of people who are all refused would compare nothing.
fn check_mixture(count: &BTreeMap<Verdict, usize>) {
    let tried: usize = count.values().sum();
    for verdict in [Verdict::Met, Verdict::NotMet] {
        let some = count.get(&verdict).copied().unwrap_or(0);
        assert!(
            some * 100 > tried || tried < 1_000,
            "few of a kind: {count:?}"
        );
    }
}

#[test]
fn tradespeople_with_everything_told_have_the_verdict_of_the_slow_rules() {
    let mut wrong = Wrong::default();
    let mut count = BTreeMap::<Verdict, usize>::new();
    for n in 0..people() {
        let random = &mut seed_of(2, n);
        let day = day_with_funds(random);
        let json = candidate(random, day, &TRADES);
        let slow = settled(
            fst::is_met(&json, day, false),
            fst::is_met(&json, day, true),
        );
        *count.entry(slow).or_default() += 1;
        check_verdict("fst", day, slow, &mut wrong, &json);
    }
    check_mixture(&count);
    wrong.report(people());
}

#[test]
fn before_the_list_of_trades_is_known_nobody_is_said_to_meet_the_trades_program() {
    for n in 0..people() / 10 {
        let random = &mut seed_of(3, n);
        let last = fst::rule_known_since() - 1;
        let json = candidate(random, date(2023, 4, 25), &TRADES);
        let day = last - random.between(0, 2_000);
        assert_ne!(
            verdict(&json, "fst", day),
            Verdict::Met,
            "{}\n{json}",
            text(day)
        );
    }
}

#[test]
fn the_canadian_class_counts_as_the_slow_rules_that_categories_rest_on() {
    let mut wrong = Wrong::default();
    let mut count = BTreeMap::<Verdict, usize>::new();
    for n in 0..people() {
        let random = &mut seed_of(9, n);
        let day = day_with_funds(random);
        let json = candidate(random, day, &GENERAL);
        let slow = settled(
            cec::is_met(&json, day, false),
            cec::is_met(&json, day, true),
        );
        *count.entry(slow).or_default() += 1;
        check_verdict("cec", day, slow, &mut wrong, &json);
    }
    check_mixture(&count);
    wrong.report(people());
}

#[test]
fn members_of_categories_with_everything_told_are_those_of_the_slow_lists() {
    let mut wrong = Wrong::default();
    let mut count = BTreeMap::<Verdict, usize>::new();
    for n in 0..people() {
        let random = &mut seed_of(4, n);
        let day = day_of_categories(random);
        let codes = codes_of_categories(random, day);
        let json = candidate(random, day, &codes);
        let eligible = [false, true].map(|generous| categories::is_eligible(&json, day, generous));
        for id in CATEGORIES {
            let [against, in_favour] = [false, true].map(|generous| {
                eligible[usize::from(generous)] && categories::is_member(id, &json, day, generous)
            });
            let slow = settled(against, in_favour);
            *count.entry(slow).or_default() += 1;
            check_verdict(id, day, slow, &mut wrong, &json);
        }
    }
    assert!(
        count[&Verdict::Met] > 0 && count[&Verdict::Unknown] > 0,
        "{count:?}"
    );
    wrong.report(people());
}

/// What a verdict or a range says against every way of completing a person.
struct Completions {
    least: i32,
    most: i32,
    /// A completion that fails, and one that passes.
    met: BTreeMap<&'static str, [Option<Value>; 2]>,
}

/// Some ways of telling everything, each judged against and in favour.
fn completions(json: &Value, day: Date, ids: &[&'static str], random: &mut Random) -> Completions {
    let mut all = Completions {
        least: i32::MAX,
        most: i32::MIN,
        met: BTreeMap::new(),
    };
    for _ in 0..WAYS {
        let told = missing::complete(json, day, &EVERYTHING, random);
        for generous in [false, true] {
            let total = fsw::points(&told, day, generous).total;
            (all.least, all.most) = (all.least.min(total), all.most.max(total));
            let eligible = ids.len() > 2 && categories::is_eligible(&told, day, generous);
            for id in ids {
                let met = match *id {
                    "fsw" => fsw::is_met(&told, day, generous),
                    "fst" => fst::is_met(&told, day, generous),
                    id => eligible && categories::is_member(id, &told, day, generous),
                };
                all.met.entry(id).or_default()[usize::from(met)]
                    .get_or_insert_with(|| told.clone());
            }
        }
    }
    all
}

/// Sure only of what no completion denies.
fn check_sureness(
    json: &Value,
    day: Date,
    completions: &Completions,
    wrong: &mut Wrong,
    sure: &mut usize,
) {
    for (id, [some_fail, some_pass]) in &completions.met {
        let fast = verdict(json, id, day);
        *sure += usize::from(fast != Verdict::Unknown);
        let denied = match fast {
            Verdict::Met => some_fail,
            Verdict::NotMet => some_pass,
            Verdict::Unknown => &None,
        };
        if let Some(denied) = denied {
            wrong.note(
                &format!("{id}: sure of {}", fast.word()),
                format!("on {}\n{json}\ndenied by {denied}", text(day)),
            );
        }
    }
}

fn half_told(random: &mut Random, day: Date, codes: &[&'static str]) -> Value {
    let mut json = candidate(random, day, codes);
    let count = 1 + random.below(3);
    missing::forget(&mut json, day, &EVERYTHING, count, random);
    json
}

#[test]
fn skilled_workers_and_tradespeople_who_leave_answers_out_are_never_contradicted() {
    let mut wrong = Wrong::default();
    let mut sure = 0;
    for n in 0..fewer_people() {
        let random = &mut seed_of(5, n);
        let day = day_with_funds(random);
        let codes = [GENERAL.as_slice(), TRADES.as_slice()].concat();
        let json = half_told(random, day, &codes);
        let slow = completions(&json, day, &["fsw", "fst"], random);
        let fast = score(&json, "fsw-67", day);
        if fast.least.is_none_or(|least| least > slow.least)
            || fast.most.is_none_or(|most| most < slow.most)
        {
            let (engine, least, most) = ((fast.least, fast.most), slow.least, slow.most);
            wrong.note(
                "a completion outside the range",
                format!(
                    "on {}: engine {engine:?}, slow {least}..{most}\n{json}",
                    text(day)
                ),
            );
        }
        check_sureness(&json, day, &slow, &mut wrong, &mut sure);
    }
    assert!(sure > 0, "unknown for everybody");
    wrong.report(fewer_people());
}

#[test]
fn members_of_categories_who_leave_answers_out_are_never_contradicted() {
    let mut wrong = Wrong::default();
    let mut sure = 0;
    for n in 0..fewer_people() {
        let random = &mut seed_of(6, n);
        let day = day_of_categories(random);
        let codes = codes_of_categories(random, day);
        let json = half_told(random, day, &codes);
        let slow = completions(&json, day, &CATEGORIES, random);
        check_sureness(&json, day, &slow, &mut wrong, &mut sure);
    }
    assert!(sure > 0, "unknown for everybody");
    wrong.report(fewer_people());
}
