//! What would change it: small changes a person can make, each re-checked.
//!
//! Proposals come from what the law looks at and what can change it: time, a
//! test, a paper, another party, a choice. Each is applied to a copy of the
//! profile and assessed again; only those that open a route or raise the score
//! are said. Nothing is ever proposed that would misstate a fact, and nothing
//! about an answer the person has not given: that is asked instead.

use crate::facts::{Facts, Lever, hours_reached};
use crate::kernel::{Day, Verdict, days_from, sort_by, text_of};
use crate::law::{Score, score};
use crate::profile::{
    Credential, Decimal, Json, List, Maybe, Nomination, Profile, Province, TestLanguage, TestName,
    TestResult,
};
use crate::programmes;
use serde::Serialize;

/// One change, and what it does.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// What kind of change; the catalogues have a sentence for it.
    pub id: &'static str,
    /// What moves.
    pub lever: Lever,
    /// What to set in the profile to see it.
    pub set: Vec<Set>,
    /// The earliest day, for changes that take time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// Programmes whose conditions are then met.
    pub opens: Vec<&'static str>,
    /// What the score gains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Gain>,
    /// Values for the sentence.
    pub params: Params,
    /// Changes made together, by id, when it takes more than one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub together: Vec<&'static str>,
    #[serde(skip)]
    day: Option<Day>,
}

/// A value to set.
#[derive(Clone, Debug, Serialize)]
pub struct Set {
    /// Where; one past the end of a list appends.
    pub path: String,
    /// What.
    pub value: Json,
}

/// What the score gains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Gain {
    /// Points gained for certain.
    pub gain: i32,
    /// Fewest points afterwards.
    pub least: i32,
    /// Most points afterwards.
    pub most: i32,
    /// Counted on the grid before, because the one of the day is not known.
    pub indicative: bool,
}

/// Values for the sentence of a change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Params {
    /// A language level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<i32>,
    /// A number of years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<i32>,
    /// The answer it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// A change before it is checked.
struct Proposal {
    id: &'static str,
    lever: Lever,
    set: Vec<Set>,
    day: Option<Day>,
    params: Params,
    apply: Box<dyn Fn(&mut Profile)>,
}

/// At most this many are said.
const MOST: usize = 20;

/// The smallest changes that open a programme or raise a score, best first.
///
/// `id` keeps to one programme or grid. Every change was applied and assessed.
pub fn changes(profile: &Profile, on: Day, id: Option<&str>) -> Vec<Change> {
    let before = State::of(profile, on);
    let proposals = proposals(profile, on);
    let wanted = |change: &Change| match id {
        None => true,
        Some(id) if programmes::grid(id).is_some() => change.points.is_some(),
        Some(id) => change.opens.contains(&id),
    };
    let mut checked: Vec<Change> = proposals
        .iter()
        .filter_map(|proposal| check(profile, on, &before, &[proposal]))
        .filter(wanted)
        .collect();
    drop_dominated(&mut checked);
    let opened = |id: &str| checked.iter().any(|change| change.opens.contains(&id));
    let shut: Vec<&'static str> = programmes::ALL
        .iter()
        .map(|programme| programme.id)
        .filter(|id| before.verdict(id) == Some(Verdict::NotMet) && !opened(id))
        .collect();
    if !shut.is_empty() {
        let pairs = pairs(profile, on, &before, &proposals, &shut);
        checked.extend(pairs.into_iter().filter(wanted));
    }
    let rank = |change: &Change| {
        (
            change.opens.is_empty(),
            change.together.len(),
            -change.points.map_or(0, |points| points.gain),
            change.day,
        )
    };
    sort_by(&mut checked, |a, b| rank(a) < rank(b));
    checked.truncate(MOST);
    checked
}

/// Verdicts and scores of a profile.
struct State {
    verdicts: Vec<(&'static str, Verdict)>,
    /// Least, most, and whether on the grid before.
    score: Option<(i32, i32, bool)>,
}

impl State {
    fn of(profile: &Profile, on: Day) -> State {
        let facts = Facts::derive(profile, on);
        let verdicts = programmes::ALL
            .iter()
            .map(|programme| (programme.id, programme.verdict(&facts).0))
            .collect();
        let score = programmes::GRIDS
            .first()
            .map(|grid| score(grid, profile, on));
        State {
            verdicts,
            score: score.as_ref().and_then(points),
        }
    }

    fn verdict(&self, id: &str) -> Option<Verdict> {
        self.verdicts
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, verdict)| *verdict)
    }
}

fn points(score: &Score) -> Option<(i32, i32, bool)> {
    match (&score.indicative, score.least, score.most) {
        (Some(before), _, _) => Some((before.least, before.most, true)),
        (None, Some(least), Some(most)) => Some((least, most, false)),
        (None, _, _) => None,
    }
}

/// Applies proposals together and says what they do, if anything.
fn check(profile: &Profile, on: Day, before: &State, proposals: &[&Proposal]) -> Option<Change> {
    let mut changed = profile.clone();
    for proposal in proposals {
        (proposal.apply)(&mut changed);
    }
    let day = proposals.iter().filter_map(|proposal| proposal.day).max();
    let after = State::of(&changed, day.unwrap_or(on));
    let opens: Vec<&'static str> = after
        .verdicts
        .iter()
        .filter(|(id, verdict)| {
            *verdict == Verdict::Met && before.verdict(id) != Some(Verdict::Met)
        })
        .map(|(id, _)| *id)
        .collect();
    let points = before.score.zip(after.score).and_then(|(before, after)| {
        let gain = (after.0.saturating_sub(before.0)).min(after.1.saturating_sub(before.1));
        // Points on two grids are not compared.
        let same_grid = before.2 == after.2;
        (gain > 0 && same_grid).then_some(Gain {
            gain,
            least: after.0,
            most: after.1,
            indicative: after.2,
        })
    });
    if opens.is_empty() && points.is_none() {
        return None;
    }
    let first = proposals.first()?;
    let several = proposals.len() > 1;
    Some(Change {
        id: if several { "together" } else { first.id },
        lever: first.lever,
        set: proposals
            .iter()
            .flat_map(|proposal| proposal.set.iter().cloned())
            .collect(),
        on: day.map(text_of),
        opens,
        points,
        params: if several {
            Params::default()
        } else {
            first.params.clone()
        },
        together: if several {
            proposals.iter().map(|proposal| proposal.id).collect()
        } else {
            Vec::new()
        },
        day,
    })
}

/// A change that does no more than a smaller one of its kind is not said.
fn drop_dominated(changes: &mut Vec<Change>) {
    let done = |change: &Change| {
        (
            change.opens.len(),
            change.points.map_or(0, |points| points.gain),
        )
    };
    let mut kept: Vec<Change> = Vec::new();
    for change in changes.drain(..) {
        let beaten = kept.iter().any(|smaller| {
            smaller.id == change.id
                && smaller.params.path == change.params.path
                && done(smaller).0 >= done(&change).0
                && done(smaller).1 >= done(&change).1
        });
        if !beaten {
            kept.push(change);
        }
    }
    *changes = kept;
}

/// Pairs of changes that open what no single one opens; the first that works of each two kinds.
fn pairs(
    profile: &Profile,
    on: Day,
    before: &State,
    proposals: &[Proposal],
    shut: &[&'static str],
) -> Vec<Change> {
    let mut found: Vec<Change> = Vec::new();
    for (n, one) in proposals.iter().enumerate() {
        for other in proposals.iter().skip(n.saturating_add(1)) {
            if one.id == other.id {
                continue;
            }
            let kinds = vec![one.id, other.id];
            if found.iter().any(|change| change.together == kinds) {
                continue;
            }
            if let Some(change) = check(profile, on, before, &[one, other])
                && shut.iter().any(|id| change.opens.contains(id))
            {
                found.push(change);
            }
        }
    }
    found
}

/// Everything worth trying for this profile, smaller before larger within a kind.
fn proposals(profile: &Profile, on: Day) -> Vec<Proposal> {
    let mut all = Vec::new();
    in_time(profile, on, &mut all);
    languages(profile, &mut all);
    papers(profile, on, &mut all);
    all
}

fn text(value: &str) -> Json {
    Json::Text(value.to_owned())
}

/// Going on in the same job: the hours of the class, and the next complete year.
fn in_time(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    let jobs = profile.work.as_deref().unwrap_or_default();
    let mut wait = |id, day: Day, years| {
        all.push(Proposal {
            id,
            lever: Lever::Time,
            set: Vec::new(),
            day: Some(day),
            params: Params {
                years,
                ..Params::default()
            },
            apply: Box::new(|_| {}),
        });
    };
    let facts = Facts::derive(profile, on);
    const A_YEAR: i32 = 1_560;
    if facts.work.skilled_hours.range.least < A_YEAR
        && let Some(day) = hours_reached(jobs, A_YEAR, on)
        && day > on
    {
        wait("work-until-hours", day, None);
    }
    let years = facts.work.canadian_years.range.least;
    let next = |day: Day| Facts::derive(profile, day).work.canadian_years.range.least > years;
    // A year of work takes 52 weeks at the least: a day sooner cannot be right twice over.
    const TWO_YEARS: i32 = 740;
    if next(days_from(on, TWO_YEARS)) {
        let (mut too_soon, mut enough) = (0_i32, TWO_YEARS);
        while enough.saturating_sub(too_soon) > 1 {
            let middle = too_soon.saturating_add(enough.saturating_sub(too_soon) / 2);
            if next(days_from(on, middle)) {
                enough = middle;
            } else {
                too_soon = middle;
            }
        }
        wait(
            "work-another-year",
            days_from(on, enough),
            Some(years.saturating_add(1)),
        );
    }
}

/// A better result in either language, or in the partner's.
fn languages(profile: &Profile, all: &mut Vec<Proposal>) {
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

/// Assessments, a certificate, a nomination, a place to live.
fn papers(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    let mut propose = |id, lever, path: &str, value: Json, apply: Box<dyn Fn(&mut Profile)>| {
        all.push(Proposal {
            id,
            lever,
            set: vec![Set {
                path: path.to_owned(),
                value,
            }],
            day: None,
            params: Params {
                path: Some(path.to_owned()),
                ..Params::default()
            },
            apply,
        });
    };
    let today = text(&text_of(on));
    for (n, _) in unassessed(profile.education.as_deref()) {
        let path = ["education[", &n.to_string(), "].assessed"].concat();
        propose(
            "assess-credential",
            Lever::Paper,
            &path,
            today.clone(),
            Box::new(move |profile| {
                assess_credential(profile.education.as_mut(), n, on);
            }),
        );
    }
    if let Some(Maybe::Some(partner)) = &profile.partner {
        for (n, _) in unassessed(partner.education.as_deref()) {
            let path = ["partner.education[", &n.to_string(), "].assessed"].concat();
            propose(
                "assess-partner-credential",
                Lever::Paper,
                &path,
                today.clone(),
                Box::new(move |profile| {
                    if let Some(Maybe::Some(partner)) = &mut profile.partner {
                        assess_credential(partner.education.as_mut(), n, on);
                    }
                }),
            );
        }
    }
    if profile.certificate_of_qualification == Some(false) && works_in_a_trade(profile) {
        propose(
            "certificate",
            Lever::Paper,
            "certificateOfQualification",
            Json::Flag(true),
            Box::new(|profile| {
                profile.certificate_of_qualification = Some(true);
            }),
        );
    }
    if profile.nomination == Some(Maybe::None) {
        let value = Json::Object(vec![("enhanced".to_owned(), Json::Flag(true))]);
        propose(
            "nomination",
            Lever::OtherParty,
            "nomination",
            value,
            Box::new(|profile| {
                profile.nomination = Some(Maybe::Some(Nomination {
                    enhanced: Some(true),
                    province: None,
                }));
            }),
        );
    }
    if profile
        .intends
        .as_deref()
        .is_some_and(|intends| intends.iter().all(|place| *place == Province::Qc))
    {
        let value = Json::List(vec![text(Province::On.word())]);
        propose(
            "live-outside-quebec",
            Lever::Choice,
            "intends",
            value,
            Box::new(|profile| {
                profile.intends = Some(List(vec![Province::On]));
            }),
        );
    }
}

/// Foreign credentials without a report, as told.
fn unassessed(credentials: Option<&[Credential]>) -> impl Iterator<Item = (usize, &Credential)> {
    credentials
        .unwrap_or_default()
        .iter()
        .enumerate()
        .filter(|(_, credential)| {
            let abroad = credential
                .country
                .is_some_and(|country| !country.is_canada());
            abroad && credential.assessed.is_some()
        })
}

fn assess_credential(credentials: Option<&mut List<Credential, 20>>, n: usize, on: Day) {
    if let Some(credential) = credentials.and_then(|List(all)| all.get_mut(n)) {
        credential.assessed = Some(Maybe::Some(crate::kernel::When::exactly(on)));
    }
}

/// Major groups of the skilled trades, and the cooks, bakers, butchers and chefs.
fn works_in_a_trade(profile: &Profile) -> bool {
    profile
        .work
        .as_deref()
        .unwrap_or_default()
        .iter()
        .filter_map(|job| job.noc)
        .any(|noc| {
            let code = noc.code();
            matches!(code / 1_000, 72 | 73 | 82 | 83 | 92 | 93)
                || code / 10 == 6_320
                || code == 62_200
        })
}
