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

/// Pairs and threes that do more than their parts. `effects` are those of each proposal alone.
pub(super) fn combinations(
    profile: &Profile,
    on: Day,
    before: &State,
    proposals: &[Proposal],
    effects: Vec<Option<Effect>>,
) -> Vec<Change> {
    let (picked, mut tried) = worth_combining(proposals, effects);
    let parts_of = |places: &[usize]| -> Vec<&Proposal> {
        let parts = places.iter().filter_map(|place| picked.get(*place));
        parts.copied().collect()
    };
    let mut smaller = 0..tried.len();
    let mut kept: Vec<Change> = Vec::new();
    for _ in 2..=3 {
        let mut here: Vec<Tried> = Vec::new();
        for places in grown(tried.get(smaller).unwrap_or_default(), &picked) {
            let effect = effect(profile, on, before, &parts_of(&places));
            here.push(Tried { places, effect });
        }
        let telling = here.iter().filter(|one| does_more(one, &tried)).collect();
        kept.extend(
            best_of(telling)
                .into_iter()
                .filter_map(|one| said(&parts_of(&one.places), one.effect.as_ref()?)),
        );
        smaller = tried.len()..tried.len().saturating_add(here.len());
        tried.extend(here);
    }
    kept
}

fn done(effect: Option<&Effect>) -> (i32, &[&'static str]) {
    effect.map_or((0, &[]), |effect| {
        let gain = effect.points.map_or(0, |points| points.gain);
        (gain, effect.opens.as_slice())
    })
}

/// Opens what none of its parts opens, or gains more than all but one of them do.
fn does_more(one: &Tried, tried: &[Tried]) -> bool {
    let Some(effect) = &one.effect else {
        return false;
    };
    let (gain, opens) = done(Some(effect));
    let is_part = |smaller: &&Tried| {
        smaller
            .places
            .iter()
            .all(|place| one.places.contains(place))
    };
    let parts: Vec<(i32, &[&'static str])> = tried
        .iter()
        .filter(is_part)
        .map(|part| done(part.effect.as_ref()))
        .collect();
    let opens_more = opens
        .iter()
        .any(|id| !parts.iter().any(|(_, opens)| opens.contains(id)));
    opens_more || parts.iter().all(|(part, _)| *part < gain)
}

/// One more proposal for each combination, in rising order of places.
fn grown(smaller: &[Tried], picked: &[&Proposal]) -> Vec<Vec<usize>> {
    let mut next = Vec::new();
    for Tried { places, .. } in smaller {
        let from = places.last().map_or(0, |last| last.saturating_add(1));
        for (place, proposal) in picked.iter().enumerate().skip(from) {
            let fits = places.iter().all(|other| {
                picked
                    .get(*other)
                    .is_some_and(|other| go_together(other, proposal))
            });
            if fits {
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
    let kind = |proposal: &Proposal| {
        proposal
            .id
            .rsplit_once('-')
            .map_or(proposal.id, |(kind, _)| kind)
    };
    let both_take_time = a.day.is_some() && b.day.is_some();
    !both_take_time
        && (kind(a) != kind(b) || (a.params.path.is_some() && a.params.path != b.params.path))
}

/// What opens something first, then by points gained, the fewest kept that say something new.
fn best_of(mut found: Vec<&Tried>) -> Vec<&Tried> {
    let rank = |one: &Tried| {
        let (gain, opens) = done(one.effect.as_ref());
        (opens.len(), gain)
    };
    sort_by(&mut found, |a, b| rank(a) > rank(b));
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
    let rank = |effect: &Option<Effect>| {
        let (gain, opens) = done(effect.as_ref());
        (opens.len(), gain)
    };
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
            Some(known) if rank(&effect) > rank(&known.1) => *known = (proposal, effect),
            Some(_) => {}
        }
    }
    // What does something by itself comes before what may only help others.
    sort_by(&mut picked, |(_, a), (_, b)| rank(a) > rank(b));
    picked.truncate(TRIED);
    let (mut proposals, mut alone) = (Vec::new(), Vec::new());
    for (proposal, effect) in picked {
        let places = vec![proposals.len()];
        proposals.push(proposal);
        alone.push(Tried { places, effect });
    }
    (proposals, alone)
}
