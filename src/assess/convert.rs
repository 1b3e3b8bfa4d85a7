//! Test scores as language levels.

use crate::kernel::{Cite, Day, Range, Reading, Verdict, text_of};
use crate::profile::{Ability, TestLanguage, TestResult};
use crate::values::language_tests::{TABLES, ability_level, language, validity};
use serde::Serialize;

/// The levels of one result.
#[derive(Debug, Serialize)]
pub struct Converted {
    /// The day asked about.
    pub on: String,
    /// `en` or `fr`.
    pub language: &'static str,
    /// `CLB` or `NCLC`.
    pub scale: &'static str,
    /// Listening: 0 below 4, 10 for 10 or more.
    pub listening: Span,
    /// Reading.
    pub reading: Span,
    /// Writing.
    pub writing: Span,
    /// Speaking.
    pub speaking: Span,
    /// The level reached in all four.
    pub lowest: Span,
    /// Whether the result counts on that day: less than two years old, on an accepted test.
    pub counts: Verdict,
    /// Where the table stands.
    pub law: Cite,
}

/// Least and most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// Least.
    pub least: i32,
    /// Most.
    pub most: i32,
}

impl From<Range<i32>> for Span {
    fn from(range: Range<i32>) -> Span {
        Span {
            least: range.least,
            most: range.most,
        }
    }
}

/// The levels of a test result, and whether it counts on a day.
pub fn convert(result: &TestResult, on: Day) -> Converted {
    let language = language(result);
    let levels = Ability::ALL_FOUR.map(|ability| ability_level(result, ability));
    let [listening, reading, writing, speaking] = levels.map(|level| Span::from(level.range));
    let least = |pick: fn(&Reading) -> i32| levels.iter().map(pick).min().unwrap_or(0);
    Converted {
        on: text_of(on),
        language: language.word(),
        scale: match language {
            TestLanguage::En => "CLB",
            TestLanguage::Fr => "NCLC",
        },
        listening,
        reading,
        writing,
        speaking,
        lowest: Span {
            least: least(|level| level.range.least),
            most: least(|level| level.range.most),
        },
        counts: validity(result, on).range.at_least(1),
        law: TABLES,
    }
}
