//! Everything about one programme on one day, as a tree in the order of the law.

use crate::facts::{Core, Evidence, Facts};
use crate::kernel::{Cite, Day, Range, UnitKind, Verdict, Why, text_of};
use crate::law::{Judgement, Need, Status, Test};
use crate::profile::{Error, Profile};
use crate::programmes;
use serde::Serialize;

/// A programme explained.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Explained {
    /// The day asked about.
    pub on: String,
    /// The programme.
    pub id: &'static str,
    /// Whether its conditions are met.
    pub verdict: Verdict,
    /// Why that is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// Whether it takes people on that day.
    pub status: Option<Status>,
    /// Since when it has that status.
    pub status_since: Option<String>,
    /// Where it stands.
    pub law: Cite,
    /// Day on which the file was last compared with its sources.
    pub checked: String,
    /// Day past which an answer says it is stale.
    pub review_by: String,
    /// The day asked about is past that day.
    pub stale: bool,
    /// Its needs, in the order of the law.
    pub parts: Vec<Finding>,
    /// What an officer judges, which no answer here counts.
    pub officer: Vec<Judged>,
    /// Questions that would settle it.
    pub asks: Vec<&'static str>,
}

/// Something left to an officer.
#[derive(Debug, Serialize)]
pub struct Judged {
    /// The condition.
    pub id: &'static str,
    /// Where it stands.
    pub law: Cite,
}

/// One need and how it came out.
#[derive(Debug, Serialize)]
pub struct Finding {
    /// The need.
    pub id: &'static str,
    /// Whether it is met.
    pub verdict: Verdict,
    /// Why that is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// The fact used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<&'static str>,
    /// What the person has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub have: Option<Measure>,
    /// What the law asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need: Option<Measure>,
    /// Since when it asks that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// What made it so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Cite>,
    /// Where it stands.
    pub law: Cite,
    /// The needs it is made of.
    pub parts: Vec<Finding>,
    /// Job by job, what was counted.
    pub evidence: Vec<Evidence>,
    /// Questions that would settle it.
    pub asks: Vec<&'static str>,
}

/// A number with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Measure {
    /// Least it may be.
    pub least: i32,
    /// Most it may be.
    pub most: i32,
    /// What it counts.
    pub unit: UnitKind,
}

impl Measure {
    fn of(range: Range<i32>, unit: UnitKind) -> Measure {
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
        asks.extend(
            part.asks
                .iter()
                .filter(|id| !asks.contains(id))
                .collect::<Vec<_>>(),
        );
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

fn finding(need: &'static Need, profile: &Profile, facts: &Facts) -> Finding {
    let judgement: Judgement = need.judge(facts);
    let fact: Option<&'static Core> = match &need.test {
        Test::AtLeast { fact, .. } | Test::AtLeastBy { fact, .. } | Test::Holds { fact } => {
            Some(fact)
        }
        Test::Every(_) | Test::Any(_) => None,
    };
    let open = judgement.verdict == Verdict::Unknown && judgement.whys.has(Why::NotAsked);
    let mut asks: Vec<&'static str> = Vec::new();
    for fact in need.facts().into_iter().filter(|_| open) {
        if (fact.read)(facts).whys.has(Why::NotAsked) {
            asks.extend(
                fact.rests_on
                    .iter()
                    .filter(|id| !asks.contains(id))
                    .collect::<Vec<_>>(),
            );
        }
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
        since: judgement.since.map(|step| text_of(step.since)),
        by: judgement.since.and_then(|step| step.by),
        law: need.law,
        parts: need
            .parts()
            .iter()
            .map(|part| finding(part, profile, facts))
            .collect(),
        evidence: fact.map_or_else(Vec::new, |fact| fact.evidence(profile, facts.day)),
        asks,
    }
}
