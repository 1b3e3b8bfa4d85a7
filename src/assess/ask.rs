//! What to ask next: only what an open rule rests on, best first.

use crate::facts::{Core, Facts};
use crate::kernel::{Day, Verdict, Why, answer, sort_by};
use crate::law::{Row, Score, score};
use crate::profile::Profile;
use crate::programmes;
use crate::questions::ALL;

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
    }
}

/// What to ask next, best first. `goal` keeps to one programme or grid.
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
    for programme in programmes::in_force(facts.day) {
        if programme.verdict(facts).0 != Verdict::Unknown {
            continue;
        }
        for (need, judgement) in programme.judge(facts) {
            if judgement.verdict == Verdict::Unknown && judgement.whys.has(Why::NotAsked) {
                for id in open_questions(&need.facts(), facts) {
                    if !rests.contains(&(id, programme.id)) {
                        rests.push((id, programme.id));
                    }
                }
            }
        }
    }
    // A total that is one number already has nothing left to ask.
    for score in scores.iter().filter(|score| !is_exact(score)) {
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
    if goal.is_none() {
        rests.push(("status", "status"));
        rests.push(("permit-expires", "status"));
    }
    let mut asks: Vec<Ask> = ALL
        .iter()
        .filter_map(|question| {
            let mut changes: Vec<&'static str> = Vec::new();
            for (_, changed) in rests.iter().filter(|(id, _)| *id == question.id) {
                if !changes.contains(changed) && goal.is_none_or(|goal| goal == *changed) {
                    changes.push(changed);
                }
            }
            if changes.is_empty() {
                return None;
            }
            let path = (question.missing)(profile, facts)?;
            Some(Ask {
                id: question.id,
                part: question.part.word(),
                path,
                changes,
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

fn open_questions<'f>(
    cores: &'f [&'static Core],
    facts: &'f Facts,
) -> impl Iterator<Item = &'static str> + 'f {
    cores
        .iter()
        .filter(|core| (core.read)(facts).whys.has(Why::NotAsked))
        .flat_map(|core| core.rests_on.iter().copied())
}

fn resting(row: &Row) -> impl Iterator<Item = &'static str> + '_ {
    row.have
        .iter()
        .filter(|have| have.least != have.most)
        .flat_map(|have| have.core.rests_on.iter().copied())
}
