//! What to ask next: only what an open rule rests on, best first.

use crate::facts::said::CIRCUMSTANCES;
use crate::facts::{Core, Facts};
use crate::kernel::{Day, Range, Verdict, Why, answer, sort_by};
use crate::law::{Judgement, Need, Outcome, Programme, Score, score};
use crate::profile::{Maybe, Profile, Said, StatusKind};
use crate::programmes;
use crate::questions::ALL;
use std::ptr;

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
        /// Programmes and grids the answer can change; `status` for deadlines of the permit,
        /// `family` for what a partner may hold.
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
    let outcomes: Vec<Outcome> = programmes::in_force(on)
        .filter(|programme| wanted(programme, goal))
        .map(|programme| programme.outcome(&facts))
        .collect();
    let scores: Vec<Score> = programmes::GRIDS
        .iter()
        .map(|grid| score(grid, profile, on))
        .collect();
    questions_for(profile, &facts, &outcomes, &scores, goal)
}

fn wanted(programme: &Programme, goal: Option<&str>) -> bool {
    match goal {
        None => true,
        Some(ROUTES) => programme.kind.is_residence(),
        Some(PERMITS) => !programme.kind.is_residence(),
        Some(id) => programme.id == id,
    }
}

/// For every question, in their order, what its answer can change.
struct Changes(Vec<Vec<&'static str>>);

impl Changes {
    /// Notes that one thing rests on a question. All that is noted for it comes in a row.
    fn note(&mut self, question: &str, changed: &'static str) {
        let Changes(by_question) = self;
        // Nearly always the id is the very one of the list: its letters need no comparing.
        let found = ALL
            .iter()
            .position(|known| ptr::eq(known.id, question))
            .or_else(|| ALL.iter().position(|known| known.id == question));
        if let Some(all) = found.and_then(|at| by_question.get_mut(at))
            && all.last() != Some(&changed)
        {
            all.push(changed);
        }
    }
}

pub(super) fn questions_for(
    profile: &Profile,
    facts: &Facts,
    outcomes: &[Outcome],
    scores: &[Score],
    goal: Option<&str>,
) -> Vec<Ask> {
    let mut changes = Changes(ALL.iter().map(|_| Vec::new()).collect());
    let mut resting_on_some: Vec<&'static Core> = Vec::new();
    for outcome in outcomes {
        let Outcome { programme, .. } = outcome;
        if outcome.verdict != Verdict::Unknown
            || !programme.is_in_force(facts.day)
            || !wanted(programme, goal)
        {
            continue;
        }
        let open = open_facts(&outcome.needs, facts);
        // Circumstances come last: most programmes are ruled out before anyone is asked for them.
        let last = open.iter().all(|core| is_circumstance(core));
        for core in open {
            if is_circumstance(core) && !last {
                continue;
            }
            for id in core.rests_on {
                changes.note(id, programme.id);
            }
            if rests_on_some(core) && !resting_on_some.iter().any(|known| ptr::eq(*known, core)) {
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
            for have in row.have.iter().filter(|have| have.least != have.most) {
                for id in have.core.rests_on {
                    changes.note(id, score.grid);
                }
            }
            if row.id == "together" && !facts.with_partner.range.is_exact() {
                changes.note("partner", score.grid);
            }
        }
    }
    if matches!(goal, None | Some(ROUTES | PERMITS)) {
        changes.note("status", "status");
        changes.note("permit-expires", "status");
    }
    if matches!(goal, None | Some(PERMITS)) && gives_to_family(profile) {
        changes.note("partner.lives", "family");
    }
    let matter = that_matter(facts, &resting_on_some);
    let Changes(by_question) = changes;
    let mut asks: Vec<Ask> = Vec::new();
    for (question, changes) in ALL.iter().zip(by_question) {
        if changes.is_empty() {
            continue;
        }
        let Some(path) = (question.missing)(profile, facts) else {
            continue;
        };
        let wants: Vec<&'static str> = matter
            .iter()
            .filter(|(id, _)| *id == question.id)
            .map(|(_, name)| *name)
            .collect();
        if wants.is_empty() && question.id.starts_with(CIRCUMSTANCES) {
            continue;
        }
        asks.push(Ask {
            id: question.id,
            part: question.part.word(),
            path,
            changes,
            wants,
        });
    }
    // A permit that runs out comes before everything; then what changes most.
    let rank = |ask: &Ask| (ask.changes.contains(&"status"), ask.changes.len());
    sort_by(&mut asks, |a, b| rank(a) > rank(b));
    asks
}

/// Something of the person's on which a permit of the family may rest.
fn gives_to_family(profile: &Profile) -> bool {
    let files = profile.applications.as_deref().unwrap_or_default();
    let status = profile.status.as_ref().and_then(Maybe::as_option);
    !files.is_empty()
        || matches!(
            status.and_then(|status| status.kind),
            Some(StatusKind::Worker | StatusKind::Student | StatusKind::Maintained)
        )
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
        need.each_fact(&mut |core| {
            let known = open.iter().any(|known| ptr::eq(*known, core));
            if !known && (core.read)(facts).whys.has(Why::NotAsked) {
                open.push(core);
            }
        });
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
    if cores.is_empty() {
        return found;
    }
    let mut supposed = facts.clone();
    for (question, all) in Said::BY_QUESTION {
        let mine: Vec<(&Core, Range<i32>)> = cores
            .iter()
            .filter(|core| core.rests_on.contains(question))
            .map(|core| (*core, (core.read)(facts).range))
            .collect();
        for said in *all {
            if mine.is_empty() || facts.told.said(*said).is_some() {
                continue;
            }
            let moves = [true, false].iter().any(|answer| {
                suppose(&mut supposed, *said, Some(*answer));
                mine.iter()
                    .any(|(core, now)| (core.read)(&supposed).range != *now)
            });
            suppose(&mut supposed, *said, None);
            if moves {
                found.push((*question, said.name()));
            }
        }
    }
    found
}

fn suppose(facts: &mut Facts, said: Said, answer: Option<bool>) {
    facts.suppose(|told| {
        let all = told.circumstances.get_or_insert_default();
        all.suppose(said, answer);
    });
}
