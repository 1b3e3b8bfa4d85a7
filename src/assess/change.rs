//! What would change it: small changes a person can make, each re-checked.
//!
//! Proposals come from what the law looks at and what can change it: time, a
//! test, a paper, another party, a choice. What each sets is set in a copy of the
//! profile, which is assessed again; only those that open a route or raise the score
//! are said. Nothing is ever proposed that would misstate a fact, and nothing
//! about an answer the person has not given: that is asked instead.

mod languages;
mod papers;
mod paths;
mod proposal;
mod time;
mod together;

use proposal::{Proposal, fill, path};

use crate::facts::{Facts, Lever};
use crate::kernel::{Day, Verdict, answer, days_until, sort_by, text_of};
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
        /// Compared number by number: the lowest is said first.
        rank: [i32; 6],
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

/// At most this many are said.
const MOST: usize = 40;

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
    let mut checked: Vec<Change> = Vec::new();
    let mut effects = Vec::new();
    for proposal in &proposals {
        let effect = effect(profile, on, &before, &[proposal]);
        if let Some(effect) = &effect
            && let Some(change) = said(&[proposal], effect)
            && wanted(&change)
            && !is_dominated(&change, &checked)
        {
            checked.push(change);
        }
        effects.push(effect);
    }
    for change in together::combinations(profile, on, &before, &proposals, effects) {
        if wanted(&change) {
            checked.push(change);
        }
    }
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
    for programme in programmes::in_force(facts.day).filter(|one| one.kind.is_residence()) {
        // Looks no further than the first need that is not met, nor twice at one programme.
        let is_met = programme.needs.iter().all(|need| match need.test {
            Test::MeetsOneOf(programmes) => programmes.iter().any(|other| {
                is_met(&judged, other.id).unwrap_or_else(|| other.verdict(facts).0 == Verdict::Met)
            }),
            Test::AtLeast { .. }
            | Test::AtLeastBy { .. }
            | Test::AtMost { .. }
            | Test::Holds { .. }
            | Test::Every(_)
            | Test::Any(_)
            | Test::Unless { .. }
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

impl Effect {
    fn gain(&self) -> i32 {
        gain(self.points)
    }
}

fn gain(points: Option<Gain>) -> i32 {
    points.map_or(0, |points| points.gain)
}

/// Applies proposals together and looks at what they do, if anything.
fn effect(profile: &Profile, on: Day, before: &State, proposals: &[&Proposal]) -> Option<Effect> {
    let mut changed = profile.clone();
    let mut day = None;
    for proposal in proposals {
        for set in &proposal.set {
            // What the page could not set is not proposed.
            if !changed.set(&set.path, &set.value) {
                return None;
            }
        }
        day = day.max(proposal.day);
    }
    let after = State::of(&changed, day.unwrap_or(on));
    let mut opens = Vec::new();
    for (id, now) in after.met {
        if now && is_met(&before.met, id) != Some(true) {
            opens.push(id);
        }
    }
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
    let mut change = Change {
        id: first.id,
        lever: first.lever,
        set: sets_of(proposals),
        on: effect.day.map(text_of),
        opens: effect.opens.clone(),
        points: effect.points,
        params: first.params.clone(),
        together: Vec::new(),
        day: effect.day,
        rank: [0; 6],
    };
    if proposals.len() > 1 {
        change.id = "together";
        change.params = Params::default();
        for proposal in proposals {
            change.together.push(Part {
                id: proposal.id,
                on: proposal.day.map(text_of),
                params: proposal.params.clone(),
            });
        }
    }
    Some(change)
}

/// What several proposals set; the second to append to a list comes after the first.
fn sets_of(proposals: &[&Proposal]) -> Vec<Set> {
    let mut all: Vec<Set> = Vec::new();
    for proposal in proposals {
        for set in &proposal.set {
            let mut set = set.clone();
            while set.path.ends_with(']') && all.iter().any(|known| known.path == set.path) {
                set.path = next_place(&set.path);
            }
            all.push(set);
        }
    }
    all
}

/// `tests[2]` after `tests[1]`.
fn next_place(path: &str) -> String {
    let place = path.trim_end_matches(']').split_once('[');
    let next = place.and_then(|(list, n)| Some((list, n.parse::<usize>().ok()?.checked_add(1)?)));
    next.map_or_else(String::new, |(list, n)| {
        fill("$[$]", &[list, &n.to_string()])
    })
}

/// A change that does no more than a smaller one of its kind is not said.
fn is_dominated(change: &Change, kept: &[Change]) -> bool {
    kept.iter().any(|smaller| {
        let same_kind = smaller.id == change.id && smaller.params.path == change.params.path;
        let sooner = smaller.lever == Lever::Time
            && change.lever == Lever::Time
            && smaller.day <= change.day;
        (same_kind || sooner)
            && smaller.opens.len() >= change.opens.len()
            && gain(smaller.points) >= gain(change.points)
    })
}

/// What opens a programme comes first, then of each kind the step that gains most
/// over the one before it, smaller kinds of effort before larger ones.
fn put_telling_ones_first(changes: &mut [Change]) {
    for n in 0..changes.len() {
        let telling = is_telling(changes, n);
        if let Some(change) = changes.get_mut(n) {
            // Nothing comes before any number.
            let days = |day: Day| days_until(Day::MIN, day);
            change.rank = [
                i32::from(change.opens.is_empty()),
                change.together.len() as i32,
                i32::from(!telling),
                effort(change.lever),
                change.day.map_or(-1, days),
                change.params.level.unwrap_or(-1),
            ];
        }
    }
    sort_by(changes, |a, b| a.rank < b.rank);
}

/// Whether none of its kind gains more over the one before it.
fn is_telling(changes: &[Change], n: usize) -> bool {
    let step_up = |change: &Change| {
        let mut before = None;
        for other in changes {
            if other.id == change.id && other.params.level < change.params.level {
                before = before.max(Some(gain(other.points)));
            }
        }
        gain(change.points).saturating_sub(before.unwrap_or(0))
    };
    changes.get(n).is_some_and(|change| {
        let mine = step_up(change);
        changes
            .iter()
            .all(|other| other.id != change.id || step_up(other) <= mine)
    })
}

const fn effort(lever: Lever) -> i32 {
    match lever {
        Lever::Choice => 0,
        Lever::Paper => 1,
        Lever::Test => 2,
        Lever::Time => 3,
        Lever::OtherParty => 4,
        Lever::Fixed => 5,
    }
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
