//! What would change it: small changes a person can make, each re-checked.
//!
//! Proposals come from what the law looks at and what can change it: time, a
//! test, a paper, another party, a choice. Each is applied to a copy of the
//! profile and assessed again; only those that open a route or raise the score
//! are said. Nothing is ever proposed that would misstate a fact, and nothing
//! about an answer the person has not given: that is asked instead.

mod languages;
mod papers;
mod time;

use crate::facts::{Facts, Lever};
use crate::kernel::{Day, Verdict, sort_by, text_of};
use crate::law::{Score, score};
use crate::profile::{Json, Profile};
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
    /// Changes made together, when it takes more than one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub together: Vec<Part>,
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

/// One of several changes made together.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// What kind of change.
    pub id: &'static str,
    /// The earliest day, for changes that take time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// Values for the sentence.
    pub params: Params,
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
    put_telling_ones_first(&mut checked);
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
        together: proposals
            .iter()
            .filter(|_| several)
            .map(|proposal| Part {
                id: proposal.id,
                on: proposal.day.map(text_of),
                params: proposal.params.clone(),
            })
            .collect(),
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
            let same_kind = smaller.id == change.id && smaller.params.path == change.params.path;
            let sooner = smaller.lever == Lever::Time
                && change.lever == Lever::Time
                && smaller.day <= change.day;
            (same_kind || sooner)
                && done(smaller).0 >= done(&change).0
                && done(smaller).1 >= done(&change).1
        });
        if !beaten {
            kept.push(change);
        }
    }
    *changes = kept;
}

/// What opens a programme comes first, then of each kind the step that gains most
/// over the one before it, smaller kinds of effort before larger ones.
fn put_telling_ones_first(changes: &mut [Change]) {
    let gain = |change: &Change| change.points.map_or(0, |points| points.gain);
    let kinds: Vec<(&'static str, Option<i32>, i32)> = changes
        .iter()
        .map(|change| (change.id, change.params.level, gain(change)))
        .collect();
    let step_up = |id: &str, level: Option<i32>, gain: i32| {
        let smaller = kinds
            .iter()
            .filter(|(other, lower, _)| *other == id && *lower < level);
        gain.saturating_sub(smaller.map(|(_, _, gain)| *gain).max().unwrap_or(0))
    };
    let telling = |change: &Change| {
        let mine = step_up(change.id, change.params.level, gain(change));
        kinds
            .iter()
            .filter(|(id, _, _)| *id == change.id)
            .all(|(id, level, gain)| step_up(id, *level, *gain) <= mine)
    };
    let effort = |change: &Change| match change.lever {
        Lever::Choice => 0,
        Lever::Paper => 1,
        Lever::Test => 2,
        Lever::Time => 3,
        Lever::OtherParty => 4,
        Lever::Fixed => 5,
    };
    let ranks: Vec<_> = changes
        .iter()
        .map(|change| {
            (
                change.opens.is_empty(),
                change.together.len(),
                !telling(change),
                effort(change),
                change.day,
                change.params.level,
            )
        })
        .collect();
    let mut ranked: Vec<_> = ranks.into_iter().zip(changes.iter().cloned()).collect();
    sort_by(&mut ranked, |(a, _), (b, _)| a < b);
    for (place, (_, change)) in changes.iter_mut().zip(ranked) {
        *place = change;
    }
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
    let soonest = proposals
        .iter()
        .filter(|proposal| proposal.day.is_some())
        .min_by_key(|proposal| proposal.day);
    let later = |proposal: &Proposal| {
        proposal.day.is_some() && soonest.is_some_and(|soonest| soonest.id != proposal.id)
    };
    for (n, one) in proposals.iter().enumerate() {
        for other in proposals.iter().skip(n.saturating_add(1)) {
            if one.id == other.id || later(one) || later(other) {
                continue;
            }
            let same_kinds = |change: &Change| {
                change
                    .together
                    .iter()
                    .map(|part| part.id)
                    .eq([one.id, other.id])
            };
            if found.iter().any(same_kinds) {
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
    time::in_time(profile, on, &mut all);
    languages::languages(profile, &mut all);
    papers::papers(profile, on, &mut all);
    all
}

fn text(value: &str) -> Json {
    Json::Text(value.to_owned())
}
