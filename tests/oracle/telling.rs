//! From what is told to every person it may be.
//!
//! Each part of the story moves other facts, so the ways of completing it are
//! the product of the ways of completing its parts. Where a domain has no end
//! (all the tests one may have taken), extremes stand for it, with a spread
//! between them: points never fall when a level, a credential or a year is added.

use super::calendar::{Date, age, date, year_of, years_later};
use super::hours::every_way;
use super::law::{Companion, Four, Person, Schooling, Studies, Tongues, Years};
use super::story::{Job, Nomination, Partner, Relative, Sitting, Story, When};
use super::studies::{any_studies, studies};

const BOTH: [bool; 2] = [false, true];
const LEVELS: [u8; 8] = [0, 4, 5, 6, 7, 8, 9, 10];

/// Every value each part may have.
pub(crate) struct Parts {
    pub(crate) ages: Vec<i32>,
    pub(crate) studies: Vec<Studies>,
    pub(crate) tongues: Vec<Tongues>,
    pub(crate) years: Vec<Years>,
    pub(crate) companions: Vec<Option<Companion>>,
    /// The person's, the partner's.
    pub(crate) siblings: Vec<(bool, bool)>,
    pub(crate) nominated: Vec<bool>,
    pub(crate) certificate: Vec<bool>,
}

impl Parts {
    pub(crate) fn of(story: &Story) -> Parts {
        let day = story.day;
        Parts {
            ages: ages(story.born, day),
            studies: story
                .education
                .as_deref()
                .map_or_else(any_studies, |told| studies(told, day)),
            tongues: story
                .tests
                .as_deref()
                .map_or_else(any_tongues, |told| tongues(told, day)),
            years: story
                .work
                .as_deref()
                .map_or_else(any_years, |told| every_way(told, day)),
            companions: companions(story.partner.as_ref(), day),
            siblings: siblings(story.relatives.as_deref(), day),
            nominated: match story.nomination {
                None | Some(Nomination::Made { enhanced: None }) => BOTH.into(),
                Some(Nomination::Never) => vec![false],
                Some(Nomination::Made {
                    enhanced: Some(enhanced),
                }) => vec![enhanced],
            },
            certificate: story.certificate.map_or(BOTH.into(), |told| vec![told]),
        }
    }

    /// Every person the story may be about.
    pub(crate) fn people(&self, mut each: impl FnMut(&Person)) {
        for companion in &self.companions {
            for tongues in &self.tongues {
                let mut person = Person {
                    age: 0,
                    studies: self.studies[0],
                    tongues: tongues.clone(),
                    years: self.years[0],
                    companion: companion.clone(),
                    sibling: false,
                    sibling_of_partner: false,
                    nominated: false,
                    certificate: false,
                };
                for studies in &self.studies {
                    person.studies = *studies;
                    for years in &self.years {
                        person.years = *years;
                        for (mine, partners) in &self.siblings {
                            (person.sibling, person.sibling_of_partner) = (*mine, *partners);
                            for nominated in &self.nominated {
                                person.nominated = *nominated;
                                for certificate in &self.certificate {
                                    person.certificate = *certificate;
                                    for age in &self.ages {
                                        person.age = *age;
                                        each(&person);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn ages(born: Option<When>, day: Date) -> Vec<i32> {
    let mut ages: Vec<i32> = match born {
        None => vec![0, 25, 33, 120],
        Some(When::Day(born)) => vec![age(born, day)],
        Some(When::YearOf(born)) => {
            let year = year_of(born);
            (date(year, 1, 1)..=date(year, 12, 31))
                .map(|born| age(born, day))
                .collect()
        }
    };
    ages.dedup();
    ages
}

/// No test, or the same level in all four abilities, in both languages.
fn any_tongues() -> Vec<Tongues> {
    let mut all = vec![Tongues::default()];
    for english in [0, 5, 7, 10] {
        for french in [0, 5, 7, 10] {
            all.push(Tongues {
                english: vec![[english; 4]],
                french: vec![[french; 4]],
            });
        }
    }
    all
}

fn tongues(told: &[Sitting], day: Date) -> Vec<Tongues> {
    let mut all = vec![Tongues::default()];
    for sitting in told {
        let mut longer = Vec::new();
        for four in fours(sitting, day) {
            for before in &all {
                let mut tongues = before.clone();
                if sitting.french {
                    tongues.french.push(four)
                } else {
                    tongues.english.push(four)
                }
                longer.push(tongues);
            }
        }
        all = longer;
    }
    all
}

/// Levels of one sitting: less than two years old on the day, counted from the result.
fn fours(sitting: &Sitting, day: Date) -> Vec<Four> {
    let valid = match sitting.result.or(sitting.taken) {
        Some(when) => vec![when <= day && day < years_later(when, 2)],
        None if sitting.test == "clb" => vec![true],
        None => BOTH.into(),
    };
    let mut all = vec![[0; 4]];
    for ability in 0..4 {
        let levels = sitting.levels[ability].map_or(LEVELS.to_vec(), |level| vec![level]);
        let longer = |four: &Four| {
            let four = *four;
            levels
                .iter()
                .map(move |level| {
                    let mut four = four;
                    four[ability] = *level;
                    four
                })
                .collect::<Vec<_>>()
        };
        all = all.iter().flat_map(longer).collect();
    }
    if !valid.contains(&true) {
        return vec![[0; 4]];
    }
    if valid.contains(&false) {
        all.push([0; 4]);
    }
    all
}

fn any_years() -> Vec<Years> {
    let all = [0, 1, 2, 5].map(|canadian| [0, 3].map(|foreign| Years { canadian, foreign }));
    all.concat()
}

fn companions(told: Option<&Option<Partner>>, day: Date) -> Vec<Option<Companion>> {
    let (mut all, partner) = match told {
        None => (vec![None], None),
        Some(None) => return vec![None],
        Some(Some(partner)) => {
            let stays = partner.accompanying == Some(false);
            let drops_out = matches!(partner.status, Some("citizen" | "permanent-resident"));
            if stays || drops_out {
                return vec![None];
            }
            let comes_along =
                partner.accompanying == Some(true) && partner.status == Some("foreign");
            (if comes_along { vec![] } else { vec![None] }, Some(partner))
        }
    };
    let education = partner.and_then(|partner| partner.education.as_deref());
    let tests = partner.and_then(|partner| partner.tests.as_deref());
    let work = partner.and_then(|partner| partner.work.as_deref());
    let mut schooling: Vec<Schooling> = education
        .map_or_else(any_studies, |told| studies(told, day))
        .iter()
        .map(|one| one.level)
        .collect();
    schooling.dedup();
    let tongues = tests.map_or_else(any_tongues_of_partner, |told| tongues(told, day));
    let mut years: Vec<i32> = work
        .map_or_else(any_years, |told: &[Job]| every_way(told, day))
        .iter()
        .map(|one| one.canadian)
        .collect();
    years.dedup();
    for schooling in &schooling {
        for tongues in &tongues {
            for years in &years {
                let (tongues, canadian_years) = (tongues.clone(), *years);
                all.push(Some(Companion {
                    schooling: *schooling,
                    tongues,
                    canadian_years,
                }));
            }
        }
    }
    all
}

fn any_tongues_of_partner() -> Vec<Tongues> {
    let level = |level: u8| Tongues {
        english: vec![[level; 4]],
        french: vec![],
    };
    vec![Tongues::default(), level(10)]
}

fn siblings(told: Option<&[Relative]>, day: Date) -> Vec<(bool, bool)> {
    let Some(told) = told else {
        return vec![(false, false), (true, false), (false, true), (true, true)];
    };
    let mut all = vec![(false, false)];
    for relative in told {
        let adult = relative.born.is_none_or(|born| age(born, day) >= 18);
        let may = |told: Option<bool>| told.map_or(BOTH.to_vec(), |told| vec![told]);
        let mut longer = Vec::new();
        for sibling in may(relative.relation.map(|relation| relation == "sibling")) {
            for settled in may(relative.status.map(|status| status != "foreign")) {
                for here in may(relative.in_canada) {
                    let counts = sibling && settled && here && adult;
                    let add = |(mine, partners): &(bool, bool)| {
                        (
                            *mine || (counts && !relative.of_partner),
                            *partners || (counts && relative.of_partner),
                        )
                    };
                    longer.extend(all.iter().map(add));
                }
            }
        }
        longer.sort_unstable();
        longer.dedup();
        all = longer;
    }
    all
}
