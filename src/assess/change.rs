//! What would change it: small changes a person can make, each re-checked.
//!
//! Proposals come from what the law looks at and what can change it: time, a
//! test, a paper, another party, a choice. Each is applied to a copy of the
//! profile and assessed again; only those that open a route or raise the score
//! are said. Nothing is ever proposed that would misstate a fact, and nothing
//! about an answer the person has not given: that is asked instead.

mod languages;
mod papers;
mod paths;
mod time;
mod together;

use crate::facts::{Facts, Lever};
use crate::kernel::{Day, Verdict, answer, sort_by, text_of};
use crate::law::{Ready, Test, Total};
use crate::profile::{Json, Profile};
use crate::programmes;

answer! {
    /// One change, and what it does.
    #[derive(Clone, Debug)]
    pub struct Change {
        /// What kind of change; the catalogues have a sentence for it.
        pub id: &'static str = "id",
        /// What moves.
        pub lever: Lever = "lever",
        /// What to set in the profile to see it.
        pub set: Vec<Set> = "set",
        /// The earliest day, for changes that take time.
        pub on: Option<String> = "on" if any,
        /// Programmes whose conditions are then met.
        pub opens: Vec<&'static str> = "opens",
        /// What the score gains.
        pub points: Option<Gain> = "points" if any,
        /// Values for the sentence.
        pub params: Params = "params",
        /// Changes made together, when it takes more than one.
        pub together: Vec<Part> = "together" if any,
        day: Option<Day>,
    }
}

answer! {
    /// A value to set.
    #[derive(Clone, Debug)]
    pub struct Set {
        /// Where; one past the end of a list appends.
        pub path: String = "path",
        /// What.
        pub value: Json = "value",
    }
}

answer! {
    /// What the score gains.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Gain {
        /// Points gained for certain.
        pub gain: i32 = "gain",
        /// Fewest points afterwards.
        pub least: i32 = "least",
        /// Most points afterwards.
        pub most: i32 = "most",
        /// Counted on the grid before, because the one of the day is not known.
        pub indicative: bool = "indicative",
    }
}

answer! {
    /// Values for the sentence of a change.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Params {
        /// A language level.
        pub level: Option<i32> = "level" if any,
        /// A number of years.
        pub years: Option<i32> = "years" if any,
        /// A language ability.
        pub ability: Option<&'static str> = "ability" if any,
        /// Whole Canadian dollars.
        pub amount: Option<i32> = "amount" if any,
        /// The answer it is about.
        pub path: Option<String> = "path" if any,
    }
}

answer! {
    /// One of several changes made together.
    #[derive(Clone, Debug)]
    pub struct Part {
        /// What kind of change.
        pub id: &'static str = "id",
        /// The earliest day, for changes that take time.
        pub on: Option<String> = "on" if any,
        /// Values for the sentence.
        pub params: Params = "params",
    }
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
const MOST: usize = 40;

/// The smallest changes that open a programme or raise a score, best first.
///
/// `id` keeps to one programme or grid. Every change was applied and assessed.
pub fn changes(profile: &Profile, on: Day, id: Option<&str>) -> Vec<Change> {
    let before = State::of(profile, on);
    let proposals = proposals(profile, on);
    let effects: Vec<Option<Effect>> = proposals
        .iter()
        .map(|proposal| effect(profile, on, &before, &[proposal]))
        .collect();
    let wanted = |change: &Change| match id {
        None => true,
        Some(id) if programmes::grid(id).is_some() => change.points.is_some(),
        Some(id) => change.opens.contains(&id),
    };
    let mut checked: Vec<Change> = proposals
        .iter()
        .zip(&effects)
        .filter_map(|(proposal, effect)| said(&[proposal], effect.as_ref()?))
        .filter(wanted)
        .collect();
    drop_dominated(&mut checked);
    let combined = together::combinations(profile, on, &before, &proposals, effects);
    checked.extend(combined.into_iter().filter(wanted));
    put_telling_ones_first(&mut checked);
    checked.truncate(MOST);
    checked
}

/// Which programmes are met, and the score.
struct State {
    met: Vec<(&'static str, bool)>,
    score: Option<Total>,
}

impl State {
    fn of(profile: &Profile, on: Day) -> State {
        let ways = Facts::hypotheses(profile, on);
        let met = match ways.as_slice() {
            // Nothing is open that would have to be taken for granted.
            [facts] => met(facts),
            _ => met(&Facts::derive(profile, on)),
        };
        let score = programmes::GRIDS
            .first()
            .and_then(|grid| Ready::of(grid, profile, on, &ways)?.total());
        State { met, score }
    }
}

/// Whether all conditions are met, for each programme of the day.
fn met(facts: &Facts) -> Vec<(&'static str, bool)> {
    let mut judged: Vec<(&'static str, bool)> = Vec::new();
    for programme in programmes::in_force(facts.day) {
        // Looks no further than the first need that is not met, nor twice at one programme.
        let is_met = programme.needs.iter().all(|need| match need.test {
            Test::MeetsOneOf(programmes) => programmes.iter().any(|other| {
                is_met(&judged, other.id).unwrap_or_else(|| other.verdict(facts).0 == Verdict::Met)
            }),
            Test::AtLeast { .. }
            | Test::AtLeastBy { .. }
            | Test::Holds { .. }
            | Test::Every(_)
            | Test::Any(_)
            | Test::Scores { .. } => need.judge(facts).verdict == Verdict::Met,
        });
        judged.push((programme.id, is_met));
    }
    judged
}

fn is_met(judged: &[(&'static str, bool)], id: &str) -> Option<bool> {
    let known = judged.iter().find(|(known, _)| *known == id);
    known.map(|(_, is_met)| *is_met)
}

/// What proposals made together do.
struct Effect {
    day: Option<Day>,
    opens: Vec<&'static str>,
    points: Option<Gain>,
}

/// Applies proposals together and looks at what they do, if anything.
fn effect(profile: &Profile, on: Day, before: &State, proposals: &[&Proposal]) -> Option<Effect> {
    let mut changed = profile.clone();
    for proposal in proposals {
        (proposal.apply)(&mut changed);
    }
    let day = proposals.iter().filter_map(|proposal| proposal.day).max();
    let after = State::of(&changed, day.unwrap_or(on));
    let opens: Vec<&'static str> = after
        .met
        .iter()
        .filter(|(id, now)| *now && is_met(&before.met, id) != Some(true))
        .map(|(id, _)| *id)
        .collect();
    let points = before.score.zip(after.score).and_then(|(before, after)| {
        let (least, most) = (after.points.least, after.points.most);
        let gain = (least.saturating_sub(before.points.least))
            .min(most.saturating_sub(before.points.most));
        // Points on two grids are not compared.
        let same_grid = before.indicative == after.indicative;
        (gain > 0 && same_grid).then_some(Gain {
            gain,
            least,
            most,
            indicative: after.indicative,
        })
    });
    let does_something = !opens.is_empty() || points.is_some();
    does_something.then_some(Effect { day, opens, points })
}

/// Says what proposals made together do.
fn said(proposals: &[&Proposal], effect: &Effect) -> Option<Change> {
    let first = proposals.first()?;
    let several = proposals.len() > 1;
    Some(Change {
        id: if several { "together" } else { first.id },
        lever: first.lever,
        set: sets_of(proposals),
        on: effect.day.map(text_of),
        opens: effect.opens.clone(),
        points: effect.points,
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
        day: effect.day,
    })
}

/// What several proposals set; the second to append to a list comes after the first.
fn sets_of(proposals: &[&Proposal]) -> Vec<Set> {
    let mut all: Vec<Set> = Vec::new();
    for one in proposals.iter().flat_map(|proposal| &proposal.set) {
        let mut set = one.clone();
        while set.path.ends_with(']') && all.iter().any(|known| known.path == set.path) {
            set.path = next_place(&set.path);
        }
        all.push(set);
    }
    all
}

/// `tests[2]` after `tests[1]`.
fn next_place(path: &str) -> String {
    let place = path.trim_end_matches(']').rsplit_once('[');
    let next = place.and_then(|(list, n)| Some((list, n.parse::<usize>().ok()?.checked_add(1)?)));
    next.map_or_else(String::new, |(list, n)| {
        [list, "[", &n.to_string(), "]"].concat()
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
fn put_telling_ones_first(changes: &mut Vec<Change>) {
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
    let mut ranked: Vec<_> = ranks.into_iter().zip(changes.drain(..)).collect();
    sort_by(&mut ranked, |(a, _), (b, _)| a < b);
    changes.extend(ranked.into_iter().map(|(_, change)| change));
}

/// Everything worth trying for this profile, smaller before larger within a kind.
fn proposals(profile: &Profile, on: Day) -> Vec<Proposal> {
    let mut all = Vec::new();
    time::in_time(profile, on, &mut all);
    languages::languages(profile, &mut all);
    languages::abilities(profile, on, &mut all);
    papers::papers(profile, on, &mut all);
    papers::funds(profile, on, &mut all);
    papers::siblings(profile, &mut all);
    paths::paths(profile, on, &mut all);
    all
}

fn text(value: &str) -> Json {
    Json::Text(value.to_owned())
}
