//! Which scores a test can give. A score no report shows is an error, not a nought.

use super::read::{At, Check};
use super::{Ability, TestName, TestResult};

/// Scores in hundredths: from, to, in steps of.
struct Scale {
    least: i64,
    most: i64,
    step: i64,
    said: &'static str,
}

const fn scale(test: TestName, ability: Ability) -> Scale {
    match (test, ability) {
        (TestName::IeltsGeneral, _) => Scale {
            least: 0,
            most: 900,
            step: 50,
            said: "a band from 0 to 9, in steps of 0.5",
        },
        (TestName::CelpipGeneral, _) => Scale {
            least: 0,
            most: 1_200,
            step: 100,
            said: "a whole level from 0 to 12",
        },
        (TestName::PteCore, _) => Scale {
            least: 1_000,
            most: 9_000,
            step: 100,
            said: "a whole score from 10 to 90",
        },
        (TestName::TefCanada, _) | (TestName::TcfCanada, Ability::Listening | Ability::Reading) => {
            Scale {
                least: 0,
                most: 69_900,
                step: 100,
                said: "a whole score from 0 to 699",
            }
        }
        (TestName::TcfCanada, Ability::Writing | Ability::Speaking) => Scale {
            least: 0,
            most: 2_000,
            step: 100,
            said: "a whole score from 0 to 20",
        },
        (TestName::Clb, _) => Scale {
            least: 0,
            most: 1_200,
            step: 100,
            said: "a whole level from 0 to 12",
        },
    }
}

impl TestResult {
    /// The score of one ability, in hundredths.
    pub fn score(&self, ability: Ability) -> Option<i64> {
        match ability {
            Ability::Listening => self.listening,
            Ability::Reading => self.reading,
            Ability::Writing => self.writing,
            Ability::Speaking => self.speaking,
        }
        .map(|score| score.hundredths())
    }
}

impl Check for TestResult {
    fn check(&self, told: &dyn Fn(&str) -> bool, at: &mut At) {
        let Some(test) = self.test else {
            if !told("test") {
                at.wrong_in("test", "missing", "the name of the test", "nothing");
            }
            return;
        };
        if test == TestName::Clb && !told("language") {
            at.wrong_in(
                "language",
                "missing",
                "en or fr, the language of the levels",
                "nothing",
            );
        }
        for ability in Ability::ALL {
            let Some(score) = self.score(*ability) else {
                continue;
            };
            let scale = scale(test, *ability);
            let on_scale = score.checked_rem(scale.step) == Some(0);
            if !(scale.least..=scale.most).contains(&score) || !on_scale {
                let found = crate::profile::json::Json::Number(score as f64 / 100.0).short();
                at.wrong_in(ability.word(), "impossible-score", scale.said, &found);
            }
        }
    }
}
