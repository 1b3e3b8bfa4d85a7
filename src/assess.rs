//! The readings: what the law and a profile say on a day, asked in different ways.
//!
//! Every function is pure: a profile, a day, and the statics. Answers are plain
//! data; sentences are joined to their ids outside.

mod about;
mod ask;
mod change;
mod convert;
mod explain;
mod status;

pub use about::{About, Rules, about, rules};
pub use ask::{Ask, questions};
pub use change::{Change, Gain, Params, Part, Set, changes};
pub use convert::{Converted, convert};
pub use explain::{Explained, Finding, Measure, explain};

use crate::profile::Error;

use crate::facts::Facts;
use crate::kernel::{Day, Verdict, Why, text_of};
use crate::law::{Kind, Programme, Score, Status, score};
use crate::profile::{Profile, Warning, warnings};
use crate::programmes;
use serde::Serialize;

/// Everything at a glance.
#[derive(Debug, Serialize)]
pub struct Assessment {
    /// The day asked about.
    pub on: String,
    /// How current the rules are.
    pub rules: Rules,
    /// Points, by grid.
    pub points: ByGrid,
    /// Permits. None are encoded yet.
    pub permits: Vec<Row>,
    /// Ways to permanent residence.
    pub routes: Vec<Row>,
    /// Deadlines first, then answers that contradict each other.
    pub warnings: Vec<Warning>,
    /// What to ask next, best first.
    pub questions: Vec<Ask>,
}

/// Points by the id of the grid.
#[derive(Debug)]
pub struct ByGrid(Vec<(&'static str, Glance)>);

impl ByGrid {
    /// The points under the grid with this id.
    pub fn get(&self, id: &str) -> Option<&Glance> {
        let ByGrid(all) = self;
        all.iter()
            .find(|(grid, _)| *grid == id)
            .map(|(_, glance)| glance)
    }
}

impl Serialize for ByGrid {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ByGrid(all) = self;
        serializer.collect_map(all.iter().map(|(grid, glance)| (grid, glance)))
    }
}

/// Points without their rows.
#[derive(Debug, Serialize)]
pub struct Glance {
    /// Fewest; none when the rule is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<i32>,
    /// Most; none when the rule is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<i32>,
    /// Most anybody can have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    /// Why it is not one number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// First day of the version.
    pub since: Option<String>,
    /// The grid before, when the one of the day is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indicative: Option<IndicativeGlance>,
}

/// Points of the grid before, without their rows.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IndicativeGlance {
    /// Fewest.
    pub least: i32,
    /// Most.
    pub most: i32,
    /// Most anybody could have.
    pub max: i32,
    /// Last day on which that grid was in force.
    pub valid_to: String,
    /// Day on which it was last seen confirmed.
    pub confirmed: String,
}

/// One programme at a glance.
#[derive(Debug, Serialize)]
pub struct Row {
    /// The programme.
    pub id: &'static str,
    /// Permit or route.
    pub kind: Kind,
    /// `federal`, or the province or territory.
    pub jurisdiction: &'static str,
    /// Whether its conditions are met.
    pub verdict: Verdict,
    /// Why that is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// Whether it takes people on that day.
    pub status: Option<Status>,
    /// Needs that decide the verdict: those not met, or those not known.
    pub deciding: Vec<&'static str>,
    /// Not ruled out by something that cannot change.
    pub suits: bool,
    /// The day is past the day by which the file should have been reviewed.
    pub stale: bool,
}

/// Assesses a profile on a day.
///
/// ```
/// use permit_to_pr::{Profile, Verdict, assess, day};
/// let profile = Profile::parse(r#"{ "intends": ["QC"] }"#)?;
/// let on = day("2026-11-02").ok_or("no day")?;
/// let assessment = assess(&profile, on);
/// assert_eq!(assessment.routes[0].id, "cec");
/// assert_eq!(assessment.routes[0].verdict, Verdict::NotMet);
/// assert_eq!(assessment.routes[0].deciding, ["cec.outside-quebec"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn assess(profile: &Profile, on: Day) -> Assessment {
    let facts = Facts::derive(profile, on);
    let (permits, routes) = programmes::ALL
        .iter()
        .map(|programme| row(programme, &facts))
        .partition(|row| row.kind == Kind::Permit);
    let scores: Vec<Score> = programmes::GRIDS
        .iter()
        .map(|grid| score(grid, profile, on))
        .collect();
    let mut noticed = status::deadlines(profile, on);
    noticed.extend(warnings(profile));
    noticed.extend(status::doubts(profile, &facts));
    let questions = ask::questions_for(profile, &facts, &scores, None);
    let points = ByGrid(
        scores
            .into_iter()
            .map(|score| (score.grid, glance(score)))
            .collect(),
    );
    Assessment {
        on: text_of(on),
        rules: rules(on),
        points,
        permits,
        routes,
        warnings: noticed,
        questions,
    }
}

/// Refuses the id of nothing.
///
/// # Errors
///
/// `unknown-programme` when it is neither a programme nor a grid.
#[cfg(all(feature = "wasm", target_arch = "wasm32"))]
pub(crate) fn known(id: &str) -> Result<(), Error> {
    if programmes::find(id).is_some() || programmes::grid(id).is_some() {
        return Ok(());
    }
    Err(Error::one(
        "unknown-programme",
        "id",
        "the id of a program or a grid, such as cec or crs",
        id,
    ))
}

/// The points of a profile under one grid, row by row.
///
/// # Errors
///
/// `unknown-grid` when no grid has that id.
pub fn points(profile: &Profile, id: &str, on: Day) -> Result<Score, Error> {
    match programmes::grid(id) {
        Some(grid) => Ok(score(grid, profile, on)),
        None => Err(Error::one(
            "unknown-grid",
            "id",
            "the id of a points grid, such as crs",
            id,
        )),
    }
}

fn glance(score: Score) -> Glance {
    Glance {
        least: score.least,
        most: score.most,
        max: score.max,
        why: score.why,
        since: score.since.map(text_of),
        indicative: score.indicative.map(|before| IndicativeGlance {
            least: before.least,
            most: before.most,
            max: before.max,
            valid_to: text_of(before.valid_to),
            confirmed: text_of(before.confirmed),
        }),
    }
}

fn row(programme: &'static Programme, facts: &Facts) -> Row {
    let (verdict, whys) = programme.verdict(facts);
    let judged: Vec<_> = programme.judge(facts).collect();
    let deciding = judged
        .iter()
        .filter(|(_, judgement)| verdict != Verdict::Met && judgement.verdict == verdict)
        .map(|(need, _)| need.id)
        .collect();
    let ruled_out = judged.iter().any(|(need, judgement)| {
        judgement.verdict == Verdict::NotMet
            && need
                .facts()
                .iter()
                .all(|fact| fact.lever == crate::facts::Lever::Fixed)
    });
    Row {
        id: programme.id,
        kind: programme.kind,
        jurisdiction: programme.jurisdiction,
        verdict,
        why: whys.first(),
        status: programme.status(facts.day).map(|step| step.status),
        deciding,
        suits: !ruled_out,
        stale: programme.is_stale(facts.day),
    }
}
