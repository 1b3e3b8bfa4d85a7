//! A better language result, of the person or the partner.

use super::{Params, Proposal, Set, text};
use crate::facts::Lever;
use crate::profile::{Decimal, Json, List, Maybe, Profile, TestLanguage, TestName, TestResult};

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
                let value = Json::Object(vec![
                    ("test".to_owned(), text("clb")),
                    ("language".to_owned(), text(language.word())),
                    ("listening".to_owned(), Json::Number(f64::from(level))),
                    ("reading".to_owned(), Json::Number(f64::from(level))),
                    ("writing".to_owned(), Json::Number(f64::from(level))),
                    ("speaking".to_owned(), Json::Number(f64::from(level))),
                ]);
                let reached = Some(Decimal::whole(level));
                let result = TestResult {
                    test: Some(TestName::Clb),
                    language: Some(language),
                    listening: reached,
                    reading: reached,
                    writing: reached,
                    speaking: reached,
                    ..TestResult::default()
                };
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

fn partner_tests(profile: &Profile) -> Option<&List<TestResult, 20>> {
    profile.partner.as_ref()?.as_option()?.tests.as_ref()
}
