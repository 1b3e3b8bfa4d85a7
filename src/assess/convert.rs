//! Test scores as language levels.

use crate::kernel::{Cite, Day, Range, Reading, Verdict, answer, text_of};
use crate::profile::{Ability, TestLanguage, TestResult};
use crate::values::language_tests::{TABLES, ability_level, language, validity};

answer! {
    /// The levels of one result.
    #[derive(Debug)]
    pub struct Converted {
        /// The day asked about.
        pub on: String = "on",
        /// `en` or `fr`.
        pub language: &'static str = "language",
        /// `CLB` or `NCLC`.
        pub scale: &'static str = "scale",
        /// Listening: 0 below 4, 10 for 10 or more.
        pub listening: Span = "listening",
        /// Reading.
        pub reading: Span = "reading",
        /// Writing.
        pub writing: Span = "writing",
        /// Speaking.
        pub speaking: Span = "speaking",
        /// The level reached in all four.
        pub lowest: Span = "lowest",
        /// Whether the result counts on that day: less than two years old, on an accepted test.
        pub counts: Verdict = "counts",
        /// Where the table stands.
        pub law: Cite = "law",
    }
}

answer! {
    /// Least and most.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Span {
        /// Least.
        pub least: i32 = "least",
        /// Most.
        pub most: i32 = "most",
    }
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
