//! A better language result, of the person or the partner.

use super::{Proposal, Set, fill, path};
use crate::facts::{Facts, Four, Lever};
use crate::kernel::Day;
use crate::profile::{Ability, Maybe, Profile, TestLanguage, TestResult};

/// A better result in either language, or in the partner's.
pub(super) fn languages(profile: &Profile, all: &mut Vec<Proposal>) {
    let partner = profile.partner.as_ref().and_then(Maybe::as_option);
    let own = (
        "tests[$]",
        ["english-levels", "french-levels"],
        profile.tests.as_deref(),
    );
    let partners = (
        "partner.tests[$]",
        ["partner-english-levels", "partner-french-levels"],
        partner.and_then(|partner| partner.tests.as_deref()),
    );
    for (list, [english, french], told) in [own, partners] {
        let Some(tests) = told.filter(has_room) else {
            continue;
        };
        for (id, language) in [(english, TestLanguage::En), (french, TestLanguage::Fr)] {
            for level in [5, 7, 8, 9, 10] {
                let path = path(list, tests.len());
                let mut proposal = result(id, path, language, [level; 4]);
                proposal.params.level = Some(level);
                all.push(proposal);
            }
        }
    }
}

fn has_room(tests: &&[TestResult]) -> bool {
    tests.len() < 20
}

/// Levels of the four abilities as a result told directly.
fn result(id: &'static str, path: String, language: TestLanguage, reached: [i32; 4]) -> Proposal {
    let [listening, reading, writing, speaking] = reached;
    let value = fill(
        r#"{"test":"clb","language":"$","listening":$,"reading":$,"writing":$,"speaking":$}"#,
        &[
            language.word(),
            &listening.to_string(),
            &reading.to_string(),
            &writing.to_string(),
            &speaking.to_string(),
        ],
    );
    Proposal::new(id, Lever::Test, vec![Set::new(path, &value)])
}

/// One ability better, the others as they are: to the next level, and to 7 or 9
/// where that is the one still missing.
pub(super) fn abilities(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    let Some(tests) = profile.tests.as_deref().filter(has_room) else {
        return;
    };
    let facts = Facts::derive(profile, on);
    for (id, language) in [
        ("english-ability", TestLanguage::En),
        ("french-ability", TestLanguage::Fr),
    ] {
        let Some(now) = best_result(&facts, language) else {
            continue;
        };
        for (n, (ability, level)) in Ability::ALL_FOUR.into_iter().zip(now).enumerate() {
            let next = level.saturating_add(1).max(4);
            for target in [next, 7, 9] {
                let mut reached = now;
                if let Some(mine) = reached.get_mut(n) {
                    *mine = target;
                }
                let last_missing = reached.iter().all(|level| *level >= target);
                if target <= level || target > 10 || !(target == next || last_missing) {
                    continue;
                }
                let path = path("tests[$]", tests.len());
                let mut proposal = result(id, path, language, reached);
                proposal.params.level = Some(target);
                proposal.params.ability = Some(ability.word());
                all.push(proposal);
            }
        }
    }
}

/// The levels of the result whose lowest is highest, where all are known; of equals the last.
fn best_result(facts: &Facts, language: TestLanguage) -> Option<[i32; 4]> {
    let mut best: Option<(i32, Four)> = None;
    for four in facts.languages.of(language) {
        let lowest = levels(&four).into_iter().min()?;
        if best.is_none_or(|(least, _)| least <= lowest) {
            best = Some((lowest, four));
        }
    }
    let (_, best) = best?;
    best.iter()
        .all(|ability| ability.range.is_exact())
        .then(|| levels(&best))
}

fn levels([listening, reading, writing, speaking]: &Four) -> [i32; 4] {
    [
        listening.range.least,
        reading.range.least,
        writing.range.least,
        speaking.range.least,
    ]
}
