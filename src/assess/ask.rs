//! What to ask next: only what an open rule rests on, best first.

use crate::facts::said::CIRCUMSTANCES;
use crate::facts::{Core, Facts};
use crate::kernel::{Day, Verdict, Why, answer, sort_by};
use crate::law::{Judgement, Need, Programme, Row, Score, score};
use crate::profile::{Profile, Said};
use crate::programmes;
use crate::questions::ALL;
use std::rc::Rc;

answer! {
    /// A question worth asking.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Ask {
        /// The question.
        pub id: &'static str = "id",
        /// The part of the journey it belongs to.
        pub part: &'static str = "part",
        /// What is missing, which may be a field of an answer given before.
        pub path: String = "path",
        /// Programmes and grids the answer can change; `status` for deadlines of the permit.
        pub changes: Vec<&'static str> = "changes",
        /// Of a page of circumstances, those that are still open and matter.
        pub wants: Vec<&'static str> = "wants" if any,
    }
}

/// The goal of whoever only asks about permanent residence: routes, categories and points.
pub(super) const ROUTES: &str = "routes";
/// The goal of whoever only asks about permits, and about work without one.
pub(super) const PERMITS: &str = "permits";

/// What to ask next, best first. `goal` keeps to one programme or grid, or to one of the two groups.
pub fn questions(profile: &Profile, on: Day, goal: Option<&str>) -> Vec<Ask> {
    let facts = Facts::derive(profile, on);
    let scores: Vec<Score> = programmes::GRIDS
        .iter()
        .map(|grid| score(grid, profile, on))
        .collect();
    questions_for(profile, &facts, &scores, goal)
}

pub(super) fn questions_for(
    profile: &Profile,
    facts: &Facts,
    scores: &[Score],
    goal: Option<&str>,
) -> Vec<Ask> {
    let mut rests: Vec<(&'static str, &'static str)> = Vec::new();
    let mut resting_on_some: Vec<&'static Core> = Vec::new();
    let wanted = |programme: &&Programme| match goal {
        None => true,
        Some(ROUTES) => programme.kind.is_residence(),
        Some(PERMITS) => !programme.kind.is_residence(),
        Some(id) => programme.id == id,
    };
    for programme in programmes::in_force(facts.day).filter(wanted) {
        let judged: Vec<(&Need, Judgement)> = programme.judge(facts).collect();
        if programme.verdict_of(&judged, facts.day).0 != Verdict::Unknown {
            continue;
        }
        let open = open_facts(&judged, facts);
        // Circumstances come last: most programmes are ruled out before anyone is asked for them.
        let last = open.iter().all(|core| is_circumstance(core));
        for core in open {
            if is_circumstance(core) && !last {
                continue;
            }
            for id in core.rests_on {
                if !rests.contains(&(id, programme.id)) {
                    rests.push((id, programme.id));
                }
            }
            if rests_on_some(core) && !resting_on_some.iter().any(|known| known.id == core.id) {
                resting_on_some.push(core);
            }
        }
    }
    // A total that is one number already has nothing left to ask.
    let points = |score: &&Score| match goal {
        None | Some(ROUTES) => true,
        Some(id) => score.grid == id,
    };
    for score in scores
        .iter()
        .filter(points)
        .filter(|score| !is_exact(score))
    {
        let rows = match &score.indicative {
            Some(before) => &before.factors,
            None => &score.factors,
        };
        for row in rows.iter().filter(|row| row.whys.has(Why::NotAsked)) {
            rests.extend(resting(row).map(|id| (id, score.grid)));
            if row.id == "together" && !facts.with_partner.range.is_exact() {
                rests.push(("partner", score.grid));
            }
        }
    }
    if matches!(goal, None | Some(ROUTES | PERMITS)) {
        rests.push(("status", "status"));
        rests.push(("permit-expires", "status"));
    }
    let matter = that_matter(facts, &resting_on_some);
    let mut asks: Vec<Ask> = ALL
        .iter()
        .filter_map(|question| {
            let mut changes: Vec<&'static str> = Vec::new();
            for (_, changed) in rests.iter().filter(|(id, _)| *id == question.id) {
                if !changes.contains(changed) {
                    changes.push(changed);
                }
            }
            if changes.is_empty() {
                return None;
            }
            let path = (question.missing)(profile, facts)?;
            let wants: Vec<&'static str> = matter
                .iter()
                .filter(|(id, _)| *id == question.id)
                .map(|(_, name)| *name)
                .collect();
            if wants.is_empty() && question.id.starts_with(CIRCUMSTANCES) {
                return None;
            }
            Some(Ask {
                id: question.id,
                part: question.part.word(),
                path,
                changes,
                wants,
            })
        })
        .collect();
    // A permit that runs out comes before everything; then what changes most.
    let rank = |ask: &Ask| (ask.changes.contains(&"status"), ask.changes.len());
    sort_by(&mut asks, |a, b| rank(a) > rank(b));
    asks
}

fn is_exact(score: &Score) -> bool {
    match &score.indicative {
        Some(before) => before.least == before.most,
        None => score.least.is_some() && score.least == score.most,
    }
}

/// Facts on which open needs rest and that the person was not asked for.
fn open_facts(judged: &[(&Need, Judgement)], facts: &Facts) -> Vec<&'static Core> {
    let mut open: Vec<&'static Core> = Vec::new();
    for (need, judgement) in judged {
        if judgement.verdict != Verdict::Unknown || !judgement.whys.has(Why::NotAsked) {
            continue;
        }
        for core in need.facts() {
            if (core.read)(facts).whys.has(Why::NotAsked) {
                open.push(core);
            }
        }
    }
    open
}

/// Rests on circumstances and on nothing else.
fn is_circumstance(core: &Core) -> bool {
    core.rests_on.iter().all(|id| id.starts_with(CIRCUMSTANCES))
}

/// Rests on circumstances, alone or among other things.
fn rests_on_some(core: &Core) -> bool {
    core.rests_on.iter().any(|id| id.starts_with(CIRCUMSTANCES))
}

/// The circumstances that matter, by question: those not told yet that move one of these facts, said or denied.
fn that_matter(facts: &Facts, cores: &[&'static Core]) -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    let mut supposed = facts.clone();
    for (question, all) in Said::BY_QUESTION {
        for said in *all {
            if cores.is_empty() || told(&facts.told, *said) {
                continue;
            }
            let moves = [true, false].iter().any(|answer| {
                suppose(&mut supposed, *said, Some(*answer));
                cores
                    .iter()
                    .filter(|core| core.rests_on.contains(question))
                    .any(|core| (core.read)(&supposed).range != (core.read)(facts).range)
            });
            suppose(&mut supposed, *said, None);
            if moves {
                found.push((*question, said.name()));
            }
        }
    }
    found
}

fn told(profile: &Profile, said: Said) -> bool {
    profile
        .circumstances
        .is_some_and(|all| all.get(said).is_some())
}

fn suppose(facts: &mut Facts, said: Said, answer: Option<bool>) {
    Rc::make_mut(&mut facts.told)
        .circumstances
        .get_or_insert_default()
        .suppose(said, answer);
}

fn resting(row: &Row) -> impl Iterator<Item = &'static str> + '_ {
    row.have
        .iter()
        .filter(|have| have.least != have.most)
        .flat_map(|have| have.core.rests_on.iter().copied())
}
