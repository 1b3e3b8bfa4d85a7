//! What a profile says, read back from its JSON; every answer that matters is told.

use super::calendar::{Date, date, years_later};
use super::law::Four;
use super::people::SCALES;
use serde_json::Value;

pub(crate) fn yes(of: &Value, field: &str) -> bool {
    of[field] == Value::Bool(true)
}

pub(crate) fn no(of: &Value, field: &str) -> bool {
    of[field] == Value::Bool(false)
}

/// The word of a field; empty when not told.
pub(crate) fn word<'v>(of: &'v Value, field: &str) -> &'v str {
    of[field].as_str().unwrap_or("")
}

pub(crate) fn number(of: &Value, field: &str) -> Option<f64> {
    of[field].as_f64()
}

pub(crate) fn list<'v>(of: &'v Value, field: &str) -> &'v [Value] {
    of[field].as_array().map_or(&[], Vec::as_slice)
}

/// A day told in full.
pub(crate) fn day_of(of: &Value, field: &str) -> Option<Date> {
    let text = of[field].as_str()?;
    let parts: Vec<u32> = text.split('-').map(|part| part.parse().unwrap()).collect();
    Some(date(parts[0] as i32, parts[1], parts[2]))
}

pub(crate) fn in_canada(of: &Value) -> bool {
    word(of, "country") == "CA" || of["province"].is_string()
}

/// TEER 0 to 3; TEER is the second digit of the code.
pub(crate) fn is_skilled(noc: &str) -> bool {
    matches!(noc.as_bytes().get(1), Some(b'0'..=b'3'))
}

/// Levels of one sitting: listening, reading, writing, speaking.
fn levels(test: &Value) -> Four {
    let scale = SCALES
        .iter()
        .find(|scale| scale.test == word(test, "test"))
        .unwrap();
    let mut four = [0; 4];
    for (n, ability) in ["listening", "reading", "writing", "speaking"]
        .into_iter()
        .enumerate()
    {
        let score = (number(test, ability).unwrap() * 100.0).round() as i32;
        let reached = scale.least[n]
            .iter()
            .filter(|least| **least <= score)
            .count();
        four[n] = if reached == 0 { 0 } else { 3 + reached as u8 };
    }
    four
}

/// Less than two years old on the day, from the day of the result (LT-2).
fn is_valid(test: &Value, day: Date) -> bool {
    match day_of(test, "result").or(day_of(test, "taken")) {
        Some(when) => when <= day && day < years_later(when, 2),
        None => true,
    }
}

fn is_french(test: &Value) -> bool {
    word(test, "test").starts_with('t') || word(test, "language") == "fr"
}

/// There is a result in the language, however old.
pub(crate) fn is_tested(of: &Value, french: bool) -> bool {
    list(of, "tests")
        .iter()
        .any(|test| is_french(test) == french)
}

/// Every sitting that counts on the day, in one language.
pub(crate) fn sittings(of: &Value, day: Date, french: bool) -> Vec<Four> {
    let mut all = Vec::new();
    for test in list(of, "tests") {
        if is_french(test) == french && is_valid(test, day) {
            all.push(levels(test));
        }
    }
    all
}

/// English or French.
pub(crate) fn all_sittings(of: &Value, day: Date) -> Vec<Four> {
    [sittings(of, day, false), sittings(of, day, true)].concat()
}

pub(crate) fn at_least(four: Four, level: u8) -> bool {
    four.iter().all(|one| *one >= level)
}

/// Finished by the day; no day told: finished.
pub(crate) fn is_completed(credential: &Value, day: Date) -> bool {
    match &credential["completed"] {
        Value::Null if credential.get("completed").is_some() => false,
        Value::Null => true,
        _ => day_of(credential, "completed").unwrap() <= day,
    }
}

/// Canadian, or foreign with an assessment less than five years old (ED-1, ED-2).
pub(crate) fn is_recognised(credential: &Value, day: Date) -> bool {
    if !is_completed(credential, day) {
        return false;
    }
    if in_canada(credential) {
        return true;
    }
    day_of(credential, "assessed")
        .is_some_and(|report| report <= day && day < years_later(report, 5))
}
