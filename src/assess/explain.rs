//! Everything about one programme on one day, as a tree in the order of the law.

use crate::facts::{Core, Evidence, Facts};
use crate::kernel::{Cite, Day, Range, UnitKind, Verdict, Why, answer, text_of, words};
use crate::law::{Judgement, Need, Status, Test};
use crate::profile::{Error, Profile};
use crate::programmes;

answer! {
    /// A programme explained.
    #[derive(Debug)]
    pub struct Explained {
        /// The day asked about.
        pub on: String = "on",
        /// The programme.
        pub id: &'static str = "id",
        /// Whether its conditions are met.
        pub verdict: Verdict = "verdict",
        /// Why that is unknown.
        pub why: Option<Why> = "why" if any,
        /// Whether it takes people on that day.
        pub status: Option<Status> = "status",
        /// Since when it has that status.
        pub status_since: Option<String> = "statusSince",
        /// Where it stands.
        pub law: Cite = "law",
        /// Day on which the file was last compared with its sources.
        pub checked: String = "checked",
        /// Day past which an answer says it is stale.
        pub review_by: String = "reviewBy",
        /// The day asked about is past that day.
        pub stale: bool = "stale",
        /// The months the permit would last, where that can be told.
        pub months: Option<Measure> = "months" if any,
        /// Its needs, in the order of the law.
        pub parts: Vec<Finding> = "parts",
        /// What an officer judges, which no answer here counts.
        pub officer: Vec<Judged> = "officer",
        /// Questions that would settle it.
        pub asks: Vec<&'static str> = "asks",
    }
}

answer! {
    /// Something left to an officer.
    #[derive(Debug)]
    pub struct Judged {
        /// The condition.
        pub id: &'static str = "id",
        /// Where it stands.
        pub law: Cite = "law",
    }
}

words! {
    /// How the parts of a need belong together.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum How {
        /// All of them are needed.
        Every = "every",
        /// One of them is enough.
        Any = "any",
    }
}

answer! {
    /// One need and how it came out.
    #[derive(Debug)]
    pub struct Finding {
        /// The need.
        pub id: &'static str = "id",
        /// Whether it is met.
        pub verdict: Verdict = "verdict",
        /// Why that is unknown.
        pub why: Option<Why> = "why" if any,
        /// The fact used.
        pub fact: Option<&'static str> = "fact" if any,
        /// What the person has.
        pub have: Option<Measure> = "have" if any,
        /// What the law asks.
        pub need: Option<Measure> = "need" if any,
        /// The fact the number asked for depends on.
        pub depends: Option<Depends> = "depends" if any,
        /// The grid whose points are asked for.
        pub grid: Option<&'static str> = "grid" if any,
        /// Since when it asks that.
        pub since: Option<String> = "since" if any,
        /// What made it so.
        pub by: Option<Cite> = "by" if any,
        /// Where it stands.
        pub law: Cite = "law",
        /// How its parts belong together, where it has some.
        pub how: Option<How> = "how" if any,
        /// The needs it is made of.
        pub parts: Vec<Finding> = "parts",
        /// Job by job, what was counted.
        pub evidence: Vec<Evidence> = "evidence",
        /// Questions that would settle it.
        pub asks: Vec<&'static str> = "asks",
    }
}

answer! {
    /// A number with its unit.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Measure {
        /// Least it may be.
        pub least: i32 = "least",
        /// Most it may be.
        pub most: i32 = "most",
        /// What it counts.
        pub unit: UnitKind = "unit",
    }
}

answer! {
    /// A fact on which a number of the law depends, such as the size of a family.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Depends {
        /// The fact.
        pub fact: &'static str = "fact",
        /// Least it may be.
        pub least: i32 = "least",
        /// Most it may be.
        pub most: i32 = "most",
    }
}

impl Measure {
    pub(super) fn of(range: Range<i32>, unit: UnitKind) -> Measure {
        Measure {
            least: range.least,
            most: range.most,
            unit,
        }
    }
}

/// Everything we can say about one programme on one day.
///
/// The answer is a tree in the order of the law. A need that rests on an
/// unanswered question is `Unknown`, and so is whatever depends on it, unless
/// another branch already decides.
///
/// # Errors
///
/// `unknown-programme` when no programme has that id.
///
/// ```
/// # use permit_to_pr::{Profile, Verdict, day, explain};
/// let on = day("2026-11-02").ok_or("no day")?;
/// let finding = explain(&Profile::default(), "cec", on)?;
/// assert_eq!(finding.verdict, Verdict::Unknown);
/// assert_eq!(finding.parts[1].id, "cec.skilled-work");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn explain(profile: &Profile, id: &str, on: Day) -> Result<Explained, Error> {
    let Some(programme) = programmes::find(id) else {
        return Err(Error::one(
            "unknown-programme",
            "id",
            "the id of a programme, such as cec",
            id,
        ));
    };
    let facts = Facts::derive(profile, on);
    let (verdict, whys) = programme.verdict(&facts);
    let parts: Vec<Finding> = programme
        .needs
        .iter()
        .map(|need| finding(need, profile, &facts))
        .collect();
    let mut asks: Vec<&'static str> = Vec::new();
    for part in &parts {
        add_new(&mut asks, &part.asks);
    }
    let status = programme.status(on);
    Ok(Explained {
        on: text_of(on),
        id: programme.id,
        verdict,
        why: whys.first(),
        status: status.map(|step| step.status),
        status_since: status.map(|step| text_of(step.since)),
        law: programme.law,
        checked: text_of(programme.checked),
        review_by: text_of(programme.review_by),
        stale: programme.is_stale(on),
        months: programme
            .permit
            .and_then(|permit| permit.months)
            .map(|core| Measure::of((core.read)(&facts).range, UnitKind::Count)),
        parts,
        officer: programme
            .left_to_officer
            .iter()
            .map(|left| Judged {
                id: left.id,
                law: left.law,
            })
            .collect(),
        asks,
    })
}

fn add_new(asks: &mut Vec<&'static str>, ids: &[&'static str]) {
    for id in ids {
        if !asks.contains(id) {
            asks.push(id);
        }
    }
}

fn finding(need: &'static Need, profile: &Profile, facts: &Facts) -> Finding {
    let judgement: Judgement = need.judge(facts);
    let fact: Option<&'static Core> = match &need.test {
        Test::AtLeast { fact, .. }
        | Test::AtMost { fact, .. }
        | Test::AtLeastBy { fact, .. }
        | Test::Holds { fact }
        | Test::Unless { fact } => Some(fact),
        Test::Every(_) | Test::Any(_) | Test::Scores { .. } | Test::MeetsOneOf(_) => None,
    };
    let open = judgement.verdict == Verdict::Unknown && judgement.whys.has(Why::NotAsked);
    let mut asks: Vec<&'static str> = Vec::new();
    if open {
        need.each_fact(&mut |fact| {
            if (fact.read)(facts).whys.has(Why::NotAsked) {
                add_new(&mut asks, fact.rests_on);
            }
        });
    }
    Finding {
        id: need.id,
        verdict: judgement.verdict,
        why: judgement.whys.first(),
        fact: fact.map(|fact| fact.id),
        have: judgement
            .have
            .map(|(reading, unit)| Measure::of(reading.range, unit)),
        need: judgement.need.map(|(range, unit)| Measure::of(range, unit)),
        depends: depends(need, facts),
        grid: match &need.test {
            Test::Scores { grid, .. } => Some(grid.id),
            _ => None,
        },
        since: judgement.since.map(|step| text_of(step.since)),
        by: judgement.since.and_then(|step| step.by),
        law: need.law,
        how: match &need.test {
            Test::Every(_) => Some(How::Every),
            Test::Any(_) => Some(How::Any),
            _ => None,
        },
        parts: need
            .parts()
            .iter()
            .map(|part| finding(part, profile, facts))
            .collect(),
        evidence: fact.map_or_else(Vec::new, |fact| fact.evidence(profile, facts.day)),
        asks,
    }
}

/// What the number asked for depends on.
fn depends(need: &'static Need, facts: &Facts) -> Option<Depends> {
    let Test::AtLeastBy { by, .. } = &need.test else {
        return None;
    };
    let range = (by.read)(facts).range;
    Some(Depends {
        fact: by.id,
        least: range.least,
        most: range.most,
    })
}
