//! A better language result, of the person or the partner.

use super::{Params, Proposal, Set, text};
use crate::facts::{Facts, Four, Lever};
use crate::kernel::Day;
use crate::profile::{
    Ability, Decimal, Json, List, Maybe, Profile, TestLanguage, TestName, TestResult,
};

/// A better result in either language, or in the partner's.
pub(super) fn languages(profile: &Profile, all: &mut Vec<Proposal>) {
    let own = (
        "tests",
        ["english-levels", "french-levels"],
        profile.tests.as_ref(),
    );
    let partners = (
        "partner.tests",
        ["partner-english-levels", "partner-french-levels"],
        partner_tests(profile),
    );
    for (root, ids, told) in [own, partners] {
        let Some(tests) = told else { continue };
        if tests.len() >= 20 {
            continue;
        }
        for (id, language) in ids.into_iter().zip([TestLanguage::En, TestLanguage::Fr]) {
            for level in [5, 7, 8, 9, 10] {
                let (value, result) = levels(language, [level; 4]);
                let of_partner = root == "partner.tests";
                all.push(Proposal {
                    id,
                    lever: Lever::Test,
                    set: vec![Set {
                        path: [root, "[", &tests.len().to_string(), "]"].concat(),
                        value,
                    }],
                    day: None,
                    params: Params {
                        level: Some(level),
                        ..Params::default()
                    },
                    apply: Box::new(move |profile| {
                        let tests = if of_partner {
                            match &mut profile.partner {
                                Some(Maybe::Some(partner)) => partner.tests.as_mut(),
                                Some(Maybe::None) | None => None,
                            }
                        } else {
                            profile.tests.as_mut()
                        };
                        if let Some(List(results)) = tests {
                            results.push(result.clone());
                        }
                    }),
                });
            }
        }
    }
}

/// Levels of the four abilities as a result told directly, in JSON and read.
fn levels(language: TestLanguage, reached: [i32; 4]) -> (Json, TestResult) {
    let [listening, reading, writing, speaking] = reached;
    let number = |level: i32| Json::Number(f64::from(level));
    let value = Json::Object(vec![
        ("test".to_owned(), text("clb")),
        ("language".to_owned(), text(language.word())),
        ("listening".to_owned(), number(listening)),
        ("reading".to_owned(), number(reading)),
        ("writing".to_owned(), number(writing)),
        ("speaking".to_owned(), number(speaking)),
    ]);
    let decimal = |level: i32| Some(Decimal::whole(level));
    let result = TestResult {
        test: Some(TestName::Clb),
        language: Some(language),
        listening: decimal(listening),
        reading: decimal(reading),
        writing: decimal(writing),
        speaking: decimal(speaking),
        ..TestResult::default()
    };
    (value, result)
}

/// One ability better, the others as they are: to the next level, and to 7 or 9
/// where that is the one still missing.
pub(super) fn abilities(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    let Some(tests) = profile.tests.as_ref().filter(|tests| tests.len() < 20) else {
        return;
    };
    let facts = Facts::derive(profile, on);
    for (id, language) in [
        ("english-ability", TestLanguage::En),
        ("french-ability", TestLanguage::Fr),
    ] {
        let lowest = |four: &Four| four.iter().map(|one| one.range.least).min();
        let results = facts.languages.of(language);
        let Some(best) = results.iter().max_by_key(|four| lowest(four)) else {
            continue;
        };
        if best.iter().any(|ability| !ability.range.is_exact()) {
            continue;
        }
        let now = best.map(|ability| ability.range.least);
        for (n, ability) in Ability::ALL_FOUR.into_iter().enumerate() {
            let others = || now.iter().enumerate().filter(|(m, _)| *m != n);
            let Some(level) = now.get(n).copied() else {
                continue;
            };
            for target in [level.saturating_add(1).max(4), 7, 9] {
                let next = target == level.saturating_add(1).max(4);
                let last_missing = others().all(|(_, other)| *other >= target);
                if target <= level || target > 10 || !(next || last_missing) {
                    continue;
                }
                let mut reached = now;
                if let Some(mine) = reached.get_mut(n) {
                    *mine = target;
                }
                let (value, result) = levels(language, reached);
                all.push(Proposal {
                    id,
                    lever: Lever::Test,
                    set: vec![Set {
                        path: ["tests[", &tests.len().to_string(), "]"].concat(),
                        value,
                    }],
                    day: None,
                    params: Params {
                        level: Some(target),
                        ability: Some(ability.word()),
                        ..Params::default()
                    },
                    apply: Box::new(move |profile| {
                        if let Some(List(results)) = &mut profile.tests {
                            results.push(result.clone());
                        }
                    }),
                });
            }
        }
    }
}

fn partner_tests(profile: &Profile) -> Option<&List<TestResult, 20>> {
    profile.partner.as_ref()?.as_option()?.tests.as_ref()
}
