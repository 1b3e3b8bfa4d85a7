//! Scoring: a range per factor, and rows that add up to the total.
//!
//! The total is the tightest range: it holds the score of every way of
//! completing the profile, and both ends are reached. Rows add up to it in both
//! columns. Where one open question moves several rows in opposite directions
//! (does a partner come along? was the job in Canada?), those rows are shown
//! as one, and each answer is worked out beside it.

mod rows;

use rows::rows_of;

use super::grid::{Grid, Section, Values};
use crate::facts::{Core, Facts};
use crate::kernel::{Cite, Day, Range, UnitKind, Why, Whys, text_of};
use crate::profile::{Maybe, Profile};
use serde::{Serialize, Serializer};

/// The points of a person under a grid, on one day.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Score {
    /// The day asked about.
    #[serde(serialize_with = "day_of")]
    pub on: Day,
    /// The grid.
    pub grid: &'static str,
    /// First day of the version that was used, or that is not known.
    #[serde(serialize_with = "day")]
    pub since: Option<Day>,
    /// Fewest points; none when the rule is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<i32>,
    /// Most points; none when the rule is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<i32>,
    /// Most points anybody can have; none when the rule is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    /// Why it is not one number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// One row a factor; their points add up to the total.
    pub factors: Vec<Row>,
    /// The same under each answer to what is open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Alternative>,
    /// The grid before, when the grid of the day is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indicative: Option<Indicative>,
    /// The day is past the day by which the file should have been reviewed.
    pub stale: bool,
}

/// The last grid we know, when the one in force is not known. It bounds nothing.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Indicative {
    /// Last day on which it was in force.
    #[serde(serialize_with = "day_of")]
    pub valid_to: Day,
    /// Day on which it was last seen confirmed.
    #[serde(serialize_with = "day_of")]
    pub confirmed: Day,
    /// Fewest points under it.
    pub least: i32,
    /// Most points under it.
    pub most: i32,
    /// Most points anybody could have under it.
    pub max: i32,
    /// Its rows.
    pub factors: Vec<Row>,
    /// The same under each answer to what is open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Alternative>,
    /// Parts whose points may have changed.
    pub unconfirmed: Vec<&'static str>,
    /// Points that come from factors a reform was proposed to cut.
    pub sensitive: Vec<Share>,
}

/// The share of one factor.
#[derive(Debug, Serialize)]
pub struct Share {
    /// The factor.
    pub id: &'static str,
    /// Fewest points.
    pub least: i32,
    /// Most points.
    pub most: i32,
}

/// One way of answering what is open.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Alternative {
    /// Scored with an accompanying partner.
    pub with_partner: bool,
    /// Jobs without a country that are taken to be in Canada, by path.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub in_canada: Vec<String>,
    /// Fewest points.
    pub least: i32,
    /// Most points.
    pub most: i32,
    /// Rows of this way.
    pub factors: Vec<Row>,
}

/// One row of the explanation.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// The factor; a section's id for what its limit takes off; `together` for
    /// rows that depend on the same open question.
    pub id: &'static str,
    /// The section; `limit` for what a limit takes off; empty for `together`.
    pub section: &'static str,
    /// The facts used.
    pub have: Vec<Have>,
    /// Points in the lowest case.
    pub least: i32,
    /// Points in the highest case.
    pub most: i32,
    /// Most points of the factor.
    pub max: i32,
    /// Where it stands.
    pub law: Cite,
    /// Why it is not one number.
    #[serde(skip)]
    pub(crate) whys: Whys,
}

/// A fact as used.
#[derive(Clone, Debug, Serialize)]
pub struct Have {
    /// The fact.
    pub fact: &'static str,
    /// Least it may be.
    pub least: i32,
    /// Most it may be.
    pub most: i32,
    /// What it counts.
    pub unit: UnitKind,
    #[serde(skip)]
    pub(crate) core: &'static Core,
}

fn day<S: Serializer>(value: &Option<Day>, serializer: S) -> Result<S::Ok, S::Error> {
    value.map(text_of).serialize(serializer)
}

fn day_of<S: Serializer>(value: &Day, serializer: S) -> Result<S::Ok, S::Error> {
    text_of(*value).serialize(serializer)
}

/// Scores a profile under a grid on a day.
///
/// A person already invited is scored under the version of the invitation day.
pub fn score(grid: &'static Grid, profile: &Profile, on: Day) -> Score {
    let invited = profile.invited.as_ref().and_then(Maybe::as_option);
    let scoring_day = invited.map_or(on, |invited| invited.most.min(on));
    let mut score = Score {
        on,
        grid: grid.id,
        since: None,
        least: None,
        most: None,
        max: None,
        why: Some(Why::RuleNotKnown),
        factors: Vec::new(),
        alternatives: Vec::new(),
        indicative: None,
        stale: on > grid.review_by,
    };
    let Some(version) = grid
        .versions
        .iter()
        .rev()
        .find(|version| version.since <= scoring_day)
    else {
        return score;
    };
    score.since = Some(version.since);
    match &version.values {
        Values::Known(sections) => {
            let sum = total(grid, sections, profile, on);
            score.least = Some(sum.range.least);
            score.most = Some(sum.range.most);
            score.max = Some(grid.max);
            score.why = if sum.range.is_exact() {
                None
            } else {
                let whys = sum
                    .rows
                    .iter()
                    .fold(Whys::NONE, |whys, row| whys.and(row.whys));
                whys.first().or(Some(Why::NotAsked))
            };
            score.factors = sum.rows;
            score.alternatives = sum.alternatives;
        }
        Values::NotKnown {
            shows,
            shown_until,
            confirmed,
            unconfirmed,
            sensitive,
            ..
        } => {
            let sum = total(grid, shows, profile, on);
            let share = |id: &&'static str| {
                let of = |rows: &[Row]| {
                    let mine = rows
                        .iter()
                        .filter(|row| row.id == *id || row.section == *id);
                    add_up(&mine.cloned().collect::<Vec<_>>())
                };
                let ways = sum.alternatives.iter().map(|way| of(&way.factors));
                let points = ways.reduce(Range::hull).unwrap_or_else(|| of(&sum.rows));
                Share {
                    id,
                    least: points.least,
                    most: points.most,
                }
            };
            score.indicative = Some(Indicative {
                valid_to: *shown_until,
                confirmed: *confirmed,
                least: sum.range.least,
                most: sum.range.most,
                max: grid.max,
                unconfirmed: unconfirmed.iter().map(|(id, _)| *id).collect(),
                sensitive: sensitive.iter().map(share).collect(),
                factors: sum.rows,
                alternatives: sum.alternatives,
            });
        }
    }
    score
}

struct Sum {
    range: Range<i32>,
    rows: Vec<Row>,
    alternatives: Vec<Alternative>,
}

/// The total over every way of answering what moves rows in opposite directions.
fn total(grid: &'static Grid, sections: &'static [Section], profile: &Profile, on: Day) -> Sum {
    let ways: Vec<(Facts, Vec<Row>, Range<i32>)> = Facts::hypotheses(profile, on)
        .into_iter()
        .map(|facts| {
            let rows = rows_of(sections, &facts);
            let range = add_up(&rows);
            (facts, rows, range)
        })
        .collect();
    let range = ways.iter().map(|(_, _, range)| *range).reduce(Range::hull);
    let Some((first, range)) = ways.first().zip(range) else {
        return Sum {
            range: Range::exactly(0),
            rows: Vec::new(),
            alternatives: Vec::new(),
        };
    };
    if ways.len() == 1 {
        return Sum {
            range,
            rows: first.1.clone(),
            alternatives: Vec::new(),
        };
    }
    let same = |row: &Row| {
        ways.iter().all(|(_, rows, _)| {
            rows.iter().any(|other| {
                (other.id, other.least, other.most, other.max)
                    == (row.id, row.least, row.most, row.max)
            })
        })
    };
    let mut rows: Vec<Row> = first.1.iter().filter(|row| same(row)).cloned().collect();
    let kept = add_up(&rows);
    let merged_max = |of: &[Row]| {
        let merged = of
            .iter()
            .filter(|row| !rows.iter().any(|same| same.id == row.id));
        merged.fold(0_i32, |sum, row| sum.saturating_add(row.max))
    };
    let merged_max = ways
        .iter()
        .map(|(_, of, _)| merged_max(of))
        .max()
        .unwrap_or(0);
    if kept != range {
        rows.insert(
            0,
            Row {
                id: "together",
                section: "",
                have: differing_facts(&ways, &rows),
                least: range.least.saturating_sub(kept.least),
                most: range.most.saturating_sub(kept.most),
                max: merged_max,
                law: grid.law,
                whys: Whys::of(Why::NotAsked),
            },
        );
    }
    let alternatives = ways
        .into_iter()
        .map(|(facts, factors, range)| Alternative {
            with_partner: facts.with_partner.range.least == 1,
            in_canada: facts.in_canada.clone(),
            least: range.least,
            most: range.most,
            factors,
        })
        .collect();
    Sum {
        range,
        rows,
        alternatives,
    }
}

/// The facts behind rows that were taken together, each once.
fn differing_facts(ways: &[(Facts, Vec<Row>, Range<i32>)], kept: &[Row]) -> Vec<Have> {
    let mut have: Vec<Have> = Vec::new();
    for (_, rows, _) in ways {
        for row in rows
            .iter()
            .filter(|row| !kept.iter().any(|same| same.id == row.id))
        {
            for fact in &row.have {
                match have.iter_mut().find(|known| known.fact == fact.fact) {
                    None => have.push(fact.clone()),
                    Some(known) => {
                        known.least = known.least.min(fact.least);
                        known.most = known.most.max(fact.most);
                    }
                }
            }
        }
    }
    have
}

fn add_up(rows: &[Row]) -> Range<i32> {
    rows.iter().fold(Range::exactly(0), |sum, row| Range {
        least: sum.least.saturating_add(row.least),
        most: sum.most.saturating_add(row.most),
    })
}
