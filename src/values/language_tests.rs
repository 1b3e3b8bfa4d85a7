//! From test scores to language levels, ability by ability.
//!
//! English results give Canadian Language Benchmarks (CLB), French ones
//! *niveaux de compétence linguistique canadiens* (NCLC): one scale of levels,
//! of which Express Entry looks at 4 to 10. Below 4 is 0 here, and 10 means 10
//! or more. A result is conclusive and is never rounded up (R74(7)).

use super::sources::LANGUAGE_PAGE;
use crate::kernel::{Cite, Day, Grade, Range, Reading, Why, Whys, add_years, days_from, on};
use crate::profile::{Ability, TestLanguage, TestName, TestResult};

/// Where the tables stand.
pub static TABLES: Cite = LANGUAGE_PAGE.at("Language test equivalency charts");

/// Years after which a result is too old: it must be *less than* two years old.
pub const VALID_YEARS: u32 = 2;

/// Least scores for levels 4, 5, 6, 7, 8, 9 and 10, in hundredths.
type Ladder = [i64; 7];

/// One test: its scores for each level, and since when it is accepted.
pub struct LanguageTest {
    /// Which test.
    pub test: TestName,
    /// Its name on the report, the same in both languages.
    pub name: &'static str,
    /// What it tests.
    pub language: TestLanguage,
    /// Listening.
    pub listening: Ladder,
    /// Reading.
    pub reading: Ladder,
    /// Writing.
    pub writing: Ladder,
    /// Speaking.
    pub speaking: Ladder,
    /// First day on which it is accepted for certain.
    pub accepted: Day,
    /// First day on which it may already be accepted; between the two our sources are silent.
    pub accepted_perhaps: Day,
    /// First sitting that this scale holds for; earlier scales are not encoded.
    pub scale_since: Day,
    /// How sure the weakest value is.
    pub grade: Grade,
}

/// Before Express Entry began.
const ALWAYS: Day = on(2000, 1, 1);

/// Every accepted test.
pub static TESTS: &[LanguageTest] = &[
    LanguageTest {
        test: TestName::IeltsGeneral,
        name: "IELTS General Training",
        language: TestLanguage::En,
        listening: [450, 500, 550, 600, 750, 800, 850],
        reading: [350, 400, 500, 600, 650, 700, 800],
        writing: [400, 500, 550, 600, 650, 700, 750],
        speaking: [400, 500, 550, 600, 650, 700, 750],
        accepted: ALWAYS,
        accepted_perhaps: ALWAYS,
        scale_since: ALWAYS,
        grade: Grade::B,
    },
    LanguageTest {
        test: TestName::CelpipGeneral,
        name: "CELPIP-General",
        language: TestLanguage::En,
        listening: [400, 500, 600, 700, 800, 900, 1_000],
        reading: [400, 500, 600, 700, 800, 900, 1_000],
        writing: [400, 500, 600, 700, 800, 900, 1_000],
        speaking: [400, 500, 600, 700, 800, 900, 1_000],
        accepted: ALWAYS,
        accepted_perhaps: ALWAYS,
        scale_since: ALWAYS,
        grade: Grade::B,
    },
    LanguageTest {
        test: TestName::PteCore,
        name: "PTE Core",
        language: TestLanguage::En,
        listening: [2_800, 3_900, 5_000, 6_000, 7_100, 8_200, 8_900],
        reading: [3_300, 4_200, 5_100, 6_000, 6_900, 7_800, 8_800],
        writing: [4_100, 5_100, 6_000, 6_900, 7_900, 8_800, 9_000],
        speaking: [4_200, 5_100, 5_900, 6_800, 7_600, 8_400, 8_900],
        accepted: on(2024, 1, 30),
        accepted_perhaps: on(2024, 1, 1),
        scale_since: ALWAYS,
        grade: Grade::B,
    },
    LanguageTest {
        test: TestName::TefCanada,
        name: "TEF Canada",
        language: TestLanguage::Fr,
        listening: [30_600, 35_200, 39_300, 43_400, 46_200, 50_300, 54_600],
        reading: [30_600, 35_200, 39_300, 43_400, 46_200, 50_300, 54_600],
        writing: [26_800, 33_000, 37_900, 42_800, 47_200, 51_200, 55_800],
        speaking: [32_800, 38_700, 42_200, 45_600, 49_400, 51_800, 55_600],
        accepted: ALWAYS,
        accepted_perhaps: ALWAYS,
        scale_since: on(2023, 12, 11),
        grade: Grade::B,
    },
    LanguageTest {
        test: TestName::TcfCanada,
        name: "TCF Canada",
        language: TestLanguage::Fr,
        listening: [33_100, 36_900, 39_800, 45_800, 50_300, 52_300, 54_900],
        reading: [34_200, 37_500, 40_600, 45_300, 49_900, 52_400, 54_900],
        writing: [400, 600, 700, 1_000, 1_200, 1_400, 1_600],
        speaking: [400, 600, 700, 1_000, 1_200, 1_400, 1_600],
        accepted: on(2020, 1, 1),
        accepted_perhaps: on(2018, 1, 1),
        scale_since: ALWAYS,
        grade: Grade::B,
    },
];

impl LanguageTest {
    /// The table of a test; none for levels told directly.
    pub fn of(test: TestName) -> Option<&'static LanguageTest> {
        TESTS.iter().find(|known| known.test == test)
    }

    /// Least scores for levels 4 to 10 of one ability, in hundredths.
    pub const fn ladder(&self, ability: Ability) -> &Ladder {
        match ability {
            Ability::Listening => &self.listening,
            Ability::Reading => &self.reading,
            Ability::Writing => &self.writing,
            Ability::Speaking => &self.speaking,
        }
    }

    /// The level of a score in hundredths: 0 below 4, 10 for 10 or more.
    pub fn level(&self, ability: Ability, score: i64) -> i32 {
        let reached = self
            .ladder(ability)
            .iter()
            .filter(|least| score >= **least)
            .count();
        i32::try_from(reached).map_or(0, |steps| {
            if steps == 0 {
                0
            } else {
                steps.saturating_add(3)
            }
        })
    }
}

/// Scores of one report as levels.
#[derive(Clone, Debug)]
pub struct Levels {
    /// What was tested.
    pub language: TestLanguage,
    /// Listening, reading, writing, speaking.
    pub abilities: [Reading; 4],
}

const NOT_ASKED: Whys = Whys::of(Why::NotAsked);

/// The language a result is in.
pub fn language(result: &TestResult) -> TestLanguage {
    match result.test.and_then(LanguageTest::of) {
        Some(test) => test.language,
        None => result.language.unwrap_or(TestLanguage::En),
    }
}

/// The levels of a result on a day: what counts then, with what is open.
///
/// A result counts from its sitting until it is two years old. One whose age
/// is not told may or may not count. A sitting on a scale we do not hold gives
/// levels that are *rule not known*.
pub fn levels(result: &TestResult, day: Day) -> Levels {
    let validity = validity(result, day);
    let abilities = Ability::ALL_FOUR.map(|ability| {
        let level = ability_level(result, ability);
        let least = if validity.range.least == 1 {
            level.range.least
        } else {
            0
        };
        let most = if validity.range.most == 1 {
            level.range.most
        } else {
            0
        };
        Reading::between(least, most, level.whys.and(validity.whys))
    });
    Levels {
        language: language(result),
        abilities,
    }
}

/// The level of one ability, whatever the age of the result.
pub fn ability_level(result: &TestResult, ability: Ability) -> Reading {
    if result
        .exempt
        .as_ref()
        .is_some_and(|exempt| exempt.contains(&ability))
    {
        // The average of the tested abilities, if an officer accepts it: never refused
        // outright, and never more than the best of them.
        let tested = Ability::ALL_FOUR
            .into_iter()
            .filter(|other| *other != ability);
        let best = tested
            .filter_map(|other| Some(score_level(result, other, result.score(other)?)))
            .fold(Reading::exactly(0), Reading::max);
        return Reading::between(0, best.range.most, Whys::of(Why::OfficerDecides));
    }
    let Some(score) = result.score(ability) else {
        return Reading::between(0, 10, NOT_ASKED);
    };
    score_level(result, ability, score)
}

/// The level of a score of this result; an older scale is not encoded.
fn score_level(result: &TestResult, ability: Ability, score: i64) -> Reading {
    match result.test.and_then(LanguageTest::of) {
        Some(test) => match sitting(result) {
            Some(sitting) if sitting.least < test.scale_since => {
                Reading::between(0, 10, old_scale(test, sitting))
            }
            Some(_) | None => Reading::exactly(test.level(ability, score)),
        },
        None => {
            let level = i32::try_from(score / 100).unwrap_or(0).min(10);
            Reading::exactly(if level < 4 { 0 } else { level })
        }
    }
}

/// When the sitting was, or may have been where only the day of the result is told.
fn sitting(result: &TestResult) -> Option<Range<Day>> {
    /// Results come within weeks; three months are on the safe side.
    const LATEST: i32 = 92;
    result.taken.or_else(|| {
        let result = result.result?;
        Some(Range {
            least: days_from(result.least, -LATEST),
            most: result.most,
        })
    })
}

/// Why a sitting that may be on an older scale has no level here.
fn old_scale(test: &LanguageTest, sitting: Range<Day>) -> Whys {
    if sitting.most < test.scale_since {
        Whys::of(Why::RuleNotKnown)
    } else {
        NOT_ASKED
    }
}

/// Whether the result counts on a day.
pub fn validity(result: &TestResult, day: Day) -> Reading {
    let Some(test) = result.test.and_then(LanguageTest::of) else {
        // Levels told directly stand for a result of the right age unless a day is given.
        return match result.result.or(result.taken) {
            Some(when) => age(when, day),
            None => Reading::yes(true),
        };
    };
    let Some(when) = result.result.or(result.taken) else {
        return Reading::between(0, 1, NOT_ASKED);
    };
    let mut counts = age(when, day);
    if day < test.accepted {
        counts = if day < test.accepted_perhaps {
            Reading::yes(false)
        } else {
            least_of(counts, Reading::between(0, 1, Whys::of(Why::RuleNotKnown)))
        };
    }
    if let Some(sitting) = sitting(result)
        && sitting.least < test.scale_since
    {
        counts = least_of(counts, Reading::between(0, 1, old_scale(test, sitting)));
    }
    counts
}

/// Taken by then, and not two years old yet.
fn age(when: Range<Day>, day: Day) -> Reading {
    let counts = |taken: Day| taken <= day && day < add_years(taken, VALID_YEARS);
    if when.is_exact() {
        return Reading::yes(counts(when.least));
    }
    // Fresh for the whole range, for none of it, or for a part.
    match (counts(when.least), counts(when.most)) {
        (true, true) => Reading::yes(true),
        (false, false) if day < when.least || day >= add_years(when.most, VALID_YEARS) => {
            Reading::yes(false)
        }
        _ => Reading::between(0, 1, NOT_ASKED),
    }
}

fn least_of(a: Reading, b: Reading) -> Reading {
    Reading::between(
        a.range.least.min(b.range.least),
        a.range.most.min(b.range.most),
        a.whys.and(b.whys),
    )
}

impl Ability {
    /// The four abilities, in the order of the levels.
    pub const ALL_FOUR: [Ability; 4] = [
        Ability::Listening,
        Ability::Reading,
        Ability::Writing,
        Ability::Speaking,
    ];
}
