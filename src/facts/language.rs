//! Languages: which results count, what they reach, and in which order to declare them.

use super::fact::{Core, Fact, Lever};
use super::not_told;
use crate::kernel::{Clb, Day, Reading, Tier, Whys, text};
use crate::profile::{TestLanguage, TestResult};
use crate::values::language_tests::{Levels, levels};

/// Listening, reading, writing, speaking.
pub type Four = [Reading; 4];

/// No language declared.
pub(super) const NONE: Four = [Reading::exactly(0); 4];

/// Least level over the four abilities of the best English result.
pub static ENGLISH: Fact<Clb> = Fact::new(Core {
    id: "english",
    says: text(
        "English, lowest of the four abilities",
        "Anglais, la plus faible des quatre compétences",
    ),
    rests_on: &["tests"],
    lever: Lever::Test,
    read: |facts| facts.languages.lowest(TestLanguage::En),
    sums: None,
});

/// Least level over the four abilities of the best French result.
pub static FRENCH: Fact<Clb> = Fact::new(Core {
    id: "french",
    says: text(
        "French, lowest of the four abilities",
        "Français, la plus faible des quatre compétences",
    ),
    rests_on: &["tests"],
    lever: Lever::Test,
    read: |facts| facts.languages.lowest(TestLanguage::Fr),
    sums: None,
});

macro_rules! four {
    ($(#[doc = $doc:literal])* $name:ident, $prefix:literal, $field:ident, $rests_on:literal, $en:literal, $fr:literal) => {
        $(#[doc = $doc])*
        pub static $name: [Fact<Clb>; 4] = [
            ability(concat!($prefix, ".listening"), &[$rests_on], text(concat!($en, ": listening"), concat!($fr, " : compréhension de l’oral")), |facts| { let [l, _, _, _] = facts.$field; l }),
            ability(concat!($prefix, ".reading"), &[$rests_on], text(concat!($en, ": reading"), concat!($fr, " : compréhension de l’écrit")), |facts| { let [_, r, _, _] = facts.$field; r }),
            ability(concat!($prefix, ".writing"), &[$rests_on], text(concat!($en, ": writing"), concat!($fr, " : expression écrite")), |facts| { let [_, _, w, _] = facts.$field; w }),
            ability(concat!($prefix, ".speaking"), &[$rests_on], text(concat!($en, ": speaking"), concat!($fr, " : expression orale")), |facts| { let [_, _, _, s] = facts.$field; s }),
        ];
    };
}

const fn ability(
    id: &'static str,
    rests_on: &'static [&'static str],
    says: crate::kernel::Text,
    read: fn(&super::Facts) -> Reading,
) -> Fact<Clb> {
    Fact::new(Core {
        id,
        says,
        rests_on,
        lever: Lever::Test,
        read,
        sums: None,
    })
}

four! {
    /// The language declared first, ability by ability.
    FIRST_LANGUAGE, "first-language", first, "tests", "First official language", "Première langue officielle"
}
four! {
    /// The language declared second, ability by ability.
    SECOND_LANGUAGE, "second-language", second, "tests", "Second official language", "Deuxième langue officielle"
}
four! {
    /// The partner's declared language, ability by ability.
    PARTNER_LANGUAGE, "partner-language", partner_language, "partner.tests", "Your partner’s language", "Langue de votre partenaire"
}

/// First language: below 7, at 7 in all four, at 9 in all four.
pub static FIRST_TIER: Fact<Tier> = Fact::new(Core {
    id: "first-language-tier",
    says: text(
        "First official language, all four abilities",
        "Première langue officielle, les quatre compétences",
    ),
    rests_on: &["tests"],
    lever: Lever::Test,
    read: |facts| lowest(&facts.first).step([7, 9]),
    sums: None,
});

/// First language: below 5, at 5 in all four, at 7 in all four.
pub static FIRST_FIVE_OR_SEVEN: Fact<Tier> = Fact::new(Core {
    id: "first-language-five-or-seven",
    says: text(
        "First official language, all four abilities",
        "Première langue officielle, les quatre compétences",
    ),
    rests_on: &["tests"],
    lever: Lever::Test,
    read: |facts| lowest(&facts.first).step([5, 7]),
    sums: None,
});

/// Strong French: no, with little English, or with English at 5 in all four.
pub static FRENCH_AND_ENGLISH: Fact<Tier> = Fact::new(Core {
    id: "french-and-english",
    says: text(
        "Strong French, with or without English",
        "Bon niveau de français, avec ou sans anglais",
    ),
    rests_on: &["tests"],
    lever: Lever::Test,
    read: |facts| {
        let french = lowest(&facts.declared_french);
        let english = lowest(&facts.declared_english);
        let tier = |french: i32, english: i32| match (french >= 7, english >= 5) {
            (false, _) => 0,
            (true, false) => 1,
            (true, true) => 2,
        };
        Reading::between(
            tier(french.range.least, english.range.least),
            tier(french.range.most, english.range.most),
            french.whys.and(english.whys),
        )
    },
    sums: None,
});

macro_rules! for_selection {
    ($($place:literal, $id:literal, $en:literal, $fr:literal;)*) => {
        /// The first official language of a federal skilled worker, ability by ability: a result
        /// that misses level 7 in one of them is not declared first where another reaches it.
        pub static SELECTION_LANGUAGE: [Fact<Clb>; 4] = [$(ability(
            concat!("selection-language.", $id),
            &["tests"],
            text(concat!("First official language: ", $en), concat!("Première langue officielle : ", $fr)),
            |facts| {
                selection(facts, facts.first[$place])
            },
        )),*];
    };
}

/// Level of the first language in all four abilities, R75(2)(d).
const SEVEN: i32 = 7;

/// The level of one ability of the language declared first, if it may be.
fn selection(facts: &super::Facts, level: Reading) -> Reading {
    let whole = lowest(&facts.first);
    let (mut may_not, mut cannot) = (false, false);
    for language in [TestLanguage::En, TestLanguage::Fr] {
        for four in facts.languages.of(language) {
            if four != facts.first {
                let another = lowest(&four).range;
                may_not |= another.most >= SEVEN;
                cannot |= another.least >= SEVEN;
            }
        }
    }
    let may_not = may_not && whole.range.least < SEVEN;
    let cannot = cannot && whole.range.most < SEVEN;
    Reading::between(
        if may_not { 0 } else { level.range.least },
        if cannot { 0 } else { level.range.most },
        level.whys.and(whole.whys),
    )
}

for_selection! {
    0, "listening", "listening", "compréhension de l’oral";
    1, "reading", "reading", "compréhension de l’écrit";
    2, "writing", "writing", "expression écrite";
    3, "speaking", "speaking", "expression orale";
}

/// Second official language, lowest of the four abilities.
pub static SECOND_LOWEST: Fact<Clb> = Fact::new(Core {
    id: "second-language-lowest",
    says: text(
        "Second official language, lowest of the four abilities",
        "Deuxième langue officielle, la plus faible des quatre compétences",
    ),
    rests_on: &["tests"],
    lever: Lever::Test,
    read: |facts| lowest(&facts.second),
    sums: None,
});

macro_rules! for_trades {
    ($($(#[doc = $doc:literal])* $name:ident, $id:literal, $language:ident, $two:literal, $en:literal, $fr:literal;)*) => {
        $(
            $(#[doc = $doc])*
            pub static $name: Fact<Clb> = Fact::new(Core {
                id: $id,
                says: text($en, $fr),
                rests_on: &["tests"],
                lever: Lever::Test,
                read: |facts| facts.languages.best_for_trades(TestLanguage::$language)[$two],
                sums: None,
            });
        )*
    };
}

for_trades! {
    /// English: lower of speaking and listening, in the sitting that serves a trade best.
    ENGLISH_ORAL, "english-oral", En, 0,
        "English, lower of speaking and listening", "Anglais, la plus faible de l’expression orale et de la compréhension de l’oral";
    /// English: lower of reading and writing, in the same sitting.
    ENGLISH_WRITTEN, "english-written", En, 1,
        "English, lower of reading and writing", "Anglais, la plus faible de la compréhension de l’écrit et de l’expression écrite";
    /// French: lower of speaking and listening, in the sitting that serves a trade best.
    FRENCH_ORAL, "french-oral", Fr, 0,
        "French, lower of speaking and listening", "Français, la plus faible de l’expression orale et de la compréhension de l’oral";
    /// French: lower of reading and writing, in the same sitting.
    FRENCH_WRITTEN, "french-written", Fr, 1,
        "French, lower of reading and writing", "Français, la plus faible de la compréhension de l’écrit et de l’expression écrite";
}

/// One result a language, and which of them is declared first.
#[derive(Clone, Copy, Debug)]
pub struct Declaration {
    /// The first official language.
    pub first: Four,
    /// The second.
    pub second: Four,
    /// The English one of the two.
    pub english: Four,
    /// The French one of the two.
    pub french: Four,
}

/// Every result that counts or may count, by language.
#[derive(Clone, Debug)]
pub struct Languages {
    told: bool,
    results: Vec<Levels>,
}

pub(super) fn languages(tests: Option<&[TestResult]>, day: Day) -> Languages {
    let mut results = Vec::new();
    for test in tests.unwrap_or_default() {
        results.push(levels(test, day));
    }
    Languages {
        told: tests.is_some(),
        results,
    }
}

impl Languages {
    /// The results in one language; one that may be anything when none was told.
    pub fn of(&self, language: TestLanguage) -> Vec<Four> {
        let mut all = Vec::new();
        if !self.told {
            all.push([not_told(0, 10); 4]);
        }
        for levels in &self.results {
            if levels.language == language {
                all.push(levels.abilities);
            }
        }
        all
    }

    /// The level reached in all four abilities of one result, the best there is.
    pub fn lowest(&self, language: TestLanguage) -> Reading {
        let mut best = Reading::exactly(0);
        for four in self.of(language) {
            best = best.max(lowest(&four));
        }
        best
    }

    /// Lower of speaking and listening, and of reading and writing: of the one sitting that comes
    /// nearest to what a trade asks, 5 and 4.
    fn best_for_trades(&self, language: TestLanguage) -> [Reading; 2] {
        const PASSES: i32 = 4;
        let mut best = None;
        for [listening, reading, writing, speaking] in self.of(language) {
            let halves = [lower(listening, speaking), lower(reading, writing)];
            let [Reading { range: oral, .. }, Reading { range: written, .. }] = halves;
            let least = oral.least.saturating_sub(1).min(written.least);
            let most = oral.most.saturating_sub(1).min(written.most);
            // What passes for certain, then what may pass, then what comes nearest.
            let fit = (least >= PASSES, most >= PASSES, least, most);
            if best.is_none_or(|(others, _)| others <= fit) {
                best = Some((fit, halves));
            }
        }
        best.map_or([Reading::exactly(0); 2], |(_, halves)| halves)
    }

    /// Every way of declaring a first and a second language. Never empty.
    pub fn declarations(&self) -> Vec<Declaration> {
        let (mut english, mut french) = (self.of(TestLanguage::En), self.of(TestLanguage::Fr));
        let (no_english, no_french) = (english.is_empty(), french.is_empty());
        for results in [&mut english, &mut french] {
            if results.is_empty() {
                results.push(NONE);
            }
        }
        let mut all = Vec::new();
        for english in &english {
            for french in &french {
                let (english, french) = (*english, *french);
                if !no_english || no_french {
                    all.push(Declaration {
                        first: english,
                        second: french,
                        english,
                        french,
                    });
                }
                if !no_french {
                    all.push(Declaration {
                        first: french,
                        second: english,
                        english,
                        french,
                    });
                }
            }
        }
        all
    }

    /// Every language that could be declared alone. Never empty.
    pub fn alone(&self) -> Vec<Four> {
        let mut all = self.of(TestLanguage::En);
        all.append(&mut self.of(TestLanguage::Fr));
        if all.is_empty() {
            all.push(NONE);
        }
        all
    }

    /// One to start from; a grid looks at all of them.
    pub(super) fn best(&self, language: TestLanguage) -> Four {
        let mut best = NONE;
        let mut most = 0;
        for four in self.of(language) {
            let reached = lowest(&four).range.most;
            if reached >= most {
                most = reached;
                best = four;
            }
        }
        best
    }
}

fn lower(a: Reading, b: Reading) -> Reading {
    Reading::between(
        a.range.least.min(b.range.least),
        a.range.most.min(b.range.most),
        a.whys.and(b.whys),
    )
}

/// The least of the four abilities.
fn lowest(four: &Four) -> Reading {
    let [mut whole, others @ ..] = *four;
    for ability in others {
        whole.range.least = whole.range.least.min(ability.range.least);
        whole.range.most = whole.range.most.min(ability.range.most);
    }
    let mut whys = Whys::NONE;
    for ability in four {
        if ability.range.least < whole.range.most {
            whys = whys.and(ability.whys);
        }
    }
    Reading::between(whole.range.least, whole.range.most, whys)
}
