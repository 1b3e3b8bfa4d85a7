//! Two or three changes made together, where they do what fewer do not.
//!
//! A few proposals of each kind are tried in every pair and every three, each
//! applied and assessed. Kept is what opens something none of its parts opens,
//! or gains more than any of them does with one left out.

use super::{Change, Effect, Proposal, State, effect, said};
use crate::kernel::{Day, sort_by};
use crate::profile::Profile;

/// Proposals tried together: every three of them are `n (n - 1) (n - 2) / 6`.
const TRIED: usize = 12;
/// Combinations kept of each size.
const KEPT: usize = 6;

/// One combination, by the places of its proposals, and what it does.
struct Tried {
    places: Vec<usize>,
    effect: Option<Effect>,
}

impl Tried {
    /// How many programmes it opens, and the points it gains.
    fn rank(&self) -> (usize, i32) {
        rank(self.effect.as_ref())
    }

    fn opens(&self) -> &[&'static str] {
        self.effect.as_ref().map_or(&[], |effect| &effect.opens)
    }
}

fn rank(effect: Option<&Effect>) -> (usize, i32) {
    effect.map_or((0, 0), |effect| (effect.opens.len(), effect.gain()))
}

/// Pairs and threes that do more than their parts. `effects` are those of each proposal alone.
pub(super) fn combinations(
    profile: &Profile,
    on: Day,
    before: &State,
    proposals: &[Proposal],
    effects: Vec<Option<Effect>>,
) -> Vec<Change> {
    let (picked, mut tried) = worth_combining(proposals, effects);
    let mut smaller = 0;
    let mut kept: Vec<Change> = Vec::new();
    for _ in 2..=3 {
        let larger = tried.len();
        for places in grown(tried.get(smaller..).unwrap_or_default(), &picked) {
            let effect = effect(profile, on, before, &parts_of(&places, &picked));
            tried.push(Tried { places, effect });
        }
        let (fewer, here) = tried.split_at_checked(larger).unwrap_or_default();
        for one in best_of(here, fewer) {
            if let Some(effect) = &one.effect {
                kept.extend(said(&parts_of(&one.places, &picked), effect));
            }
        }
        smaller = larger;
    }
    kept
}

fn parts_of<'p>(places: &[usize], picked: &[&'p Proposal]) -> Vec<&'p Proposal> {
    let mut parts = Vec::new();
    for place in places {
        if let Some(part) = picked.get(*place) {
            parts.push(*part);
        }
    }
    parts
}

/// Opens what none of its parts opens, or gains more than all but one of them do.
fn does_more(one: &Tried, fewer: &[Tried]) -> bool {
    let Some(effect) = &one.effect else {
        return false;
    };
    let is_part = |part: &Tried| part.places.iter().all(|place| one.places.contains(place));
    let mut gains_more = true;
    let mut opens_more = effect.opens.clone();
    for part in fewer {
        if is_part(part) {
            gains_more &= part.rank().1 < effect.gain();
            opens_more.retain(|id| !part.opens().contains(id));
        }
    }
    gains_more || !opens_more.is_empty()
}

/// One more proposal for each combination, in rising order of places.
fn grown(smaller: &[Tried], picked: &[&Proposal]) -> Vec<Vec<usize>> {
    let mut next = Vec::new();
    for Tried { places, .. } in smaller {
        let from = places.last().map_or(0, |last| last.saturating_add(1));
        for (place, proposal) in picked.iter().enumerate().skip(from) {
            let parts = parts_of(places, picked);
            if parts.iter().all(|other| go_together(other, proposal)) {
                let mut more = places.clone();
                more.push(place);
                next.push(more);
            }
        }
    }
    next
}

/// Not two results in one language, nor two ways of spending the same time.
fn go_together(a: &Proposal, b: &Proposal) -> bool {
    let both_take_time = a.day.is_some() && b.day.is_some();
    !both_take_time
        && (kind(a) != kind(b) || (a.params.path.is_some() && a.params.path != b.params.path))
}

/// What comes before the last hyphen of an id.
fn kind(proposal: &Proposal) -> &[u8] {
    let id = proposal.id.as_bytes();
    let end = id.iter().rposition(|byte| *byte == b'-');
    end.and_then(|end| id.get(..end)).unwrap_or(id)
}

/// What opens something first, then by points gained, the fewest kept that say something new.
fn best_of<'t>(here: &'t [Tried], fewer: &[Tried]) -> Vec<&'t Tried> {
    let mut found = Vec::new();
    for one in here {
        if does_more(one, fewer) {
            found.push(one);
        }
    }
    sort_by(&mut found, |a, b| a.rank() > b.rank());
    found.truncate(KEPT);
    found
}

/// The proposals tried together, and what each does alone: of each kind the one that does most
/// with least, and of levels the lowest that opens something. A nomination alone outweighs all
/// and needs no company.
fn worth_combining(
    proposals: &[Proposal],
    effects: Vec<Option<Effect>>,
) -> (Vec<&Proposal>, Vec<Tried>) {
    let mut picked: Vec<(&Proposal, Option<Effect>)> = Vec::new();
    for (proposal, effect) in proposals.iter().zip(effects) {
        if proposal.id == "nomination" {
            continue;
        }
        let same_kind = |(known, _): &&mut (&Proposal, Option<Effect>)| {
            known.id == proposal.id && known.params.path == proposal.params.path
        };
        match picked.iter_mut().find(same_kind) {
            None => picked.push((proposal, effect)),
            Some(known) if rank(effect.as_ref()) > rank(known.1.as_ref()) => {
                *known = (proposal, effect);
            }
            Some(_) => {}
        }
    }
    // What does something by itself comes before what may only help others.
    sort_by(&mut picked, |(_, a), (_, b)| {
        rank(a.as_ref()) > rank(b.as_ref())
    });
    picked.truncate(TRIED);
    let (mut proposals, mut alone) = (Vec::new(), Vec::new());
    for (proposal, effect) in picked {
        let places = vec![proposals.len()];
        proposals.push(proposal);
        alone.push(Tried { places, effect });
    }
    (proposals, alone)
}
