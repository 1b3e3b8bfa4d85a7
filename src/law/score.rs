//! Scoring: a range per factor, and rows that add up to the total.
//!
//! The total is the tightest range: it holds the score of every way of
//! completing the profile, and both ends are reached. Rows add up to it in both
//! columns. Where one open question moves several rows in opposite directions
//! (does a partner come along? was the job in Canada?), those rows are shown
//! as one, and each answer is worked out beside it.

mod rows;
mod total;

pub(crate) use total::Ready;
pub use total::{Total, total};

use rows::rows_of;
use total::Read;

use super::grid::{Grid, Moment, Section, Values, Version};
use crate::facts::{Core, Facts};
use crate::kernel::{Cite, Day, Range, Reading, UnitKind, Why, Whys, answer};
use crate::profile::{Maybe, Profile};

answer! {
    /// The points of a person under a grid, on one day.
    #[derive(Debug)]
    pub struct Score {
        /// The day asked about.
        pub on: Day = "on",
        /// The grid.
        pub grid: &'static str = "grid",
        /// First day of the version that was used, or that is not known.
        pub since: Option<Day> = "since",
        /// Fewest points; none when the rule is not known.
        pub least: Option<i32> = "least" if any,
        /// Most points; none when the rule is not known.
        pub most: Option<i32> = "most" if any,
        /// Most points anybody can have; none when the rule is not known.
        pub max: Option<i32> = "max" if any,
        /// Why it is not one number.
        pub why: Option<Why> = "why" if any,
        /// One row a factor; their points add up to the total.
        pub factors: Vec<Row> = "factors",
        /// The same under each answer to what is open.
        pub alternatives: Vec<Alternative> = "alternatives" if any,
        /// The grid before, when the grid of the day is not known.
        pub indicative: Option<Indicative> = "indicative" if any,
        /// The day is past the day by which the file should have been reviewed.
        pub stale: bool = "stale",
        /// What is only proposed for the grid; empty unless it was asked for.
        pub proposed: Vec<ProposedPart> = "proposed" if any,
    }
}

answer! {
    /// The last grid we know, when the one in force is not known. It bounds nothing.
    #[derive(Debug)]
    pub struct Indicative {
        /// Last day on which it was in force.
        pub valid_to: Day = "validTo",
        /// Day on which it was last seen confirmed.
        pub confirmed: Day = "confirmed",
        /// Fewest points under it.
        pub least: i32 = "least",
        /// Most points under it.
        pub most: i32 = "most",
        /// Most points anybody could have under it.
        pub max: i32 = "max",
        /// Its rows.
        pub factors: Vec<Row> = "factors",
        /// The same under each answer to what is open.
        pub alternatives: Vec<Alternative> = "alternatives" if any,
        /// Parts whose points may have changed.
        pub unconfirmed: Vec<&'static str> = "unconfirmed",
        /// Points that come from factors a reform was proposed to cut.
        pub sensitive: Vec<Share> = "sensitive",
    }
}

answer! {
    /// The share of one factor.
    #[derive(Debug)]
    pub struct Share {
        /// The factor.
        pub id: &'static str = "id",
        /// Fewest points.
        pub least: i32 = "least",
        /// Most points.
        pub most: i32 = "most",
    }
}

answer! {
    /// One way of answering what is open.
    #[derive(Clone, Debug)]
    pub struct Alternative {
        /// Scored with an accompanying partner.
        pub with_partner: bool = "withPartner",
        /// Jobs without a country that are taken to be in Canada, by path.
        pub in_canada: Vec<String> = "inCanada" if any,
        /// Fewest points.
        pub least: i32 = "least",
        /// Most points.
        pub most: i32 = "most",
        /// Rows of this way.
        pub factors: Vec<Row> = "factors",
    }
}

answer! {
    /// One row of the explanation.
    #[derive(Clone, Debug)]
    pub struct Row {
        /// The factor; a section's id for what its limit takes off; `together` for
        /// rows that depend on the same open question.
        pub id: &'static str = "id",
        /// The section; `limit` for what a limit takes off; empty for `together`.
        pub section: &'static str = "section",
        /// The facts used.
        pub have: Vec<Have> = "have",
        /// Points in the lowest case.
        pub least: i32 = "least",
        /// Points in the highest case.
        pub most: i32 = "most",
        /// Most points of the factor.
        pub max: i32 = "max",
        /// Where it stands.
        pub law: Cite = "law",
        /// Why it is not one number.
        pub(crate) whys: Whys,
    }
}

answer! {
    /// A fact as used.
    #[derive(Clone, Debug)]
    pub struct Have {
        /// The fact.
        pub fact: &'static str = "fact",
        /// Least it may be.
        pub least: i32 = "least",
        /// Most it may be.
        pub most: i32 = "most",
        /// What it counts.
        pub unit: UnitKind = "unit",
        pub(crate) core: &'static Core,
    }
}

answer! {
    /// One part of a proposal: never law, and without points.
    #[derive(Clone, Debug)]
    pub struct ProposedPart {
        /// The part; its sentence is in the catalogue.
        pub id: &'static str = "id",
        /// Always true.
        pub proposed: bool = "proposed",
        /// Its points are not known.
        pub why: Why = "why",
        /// Since when it is proposed.
        pub since: Day = "since",
        /// Where it was said.
        pub law: Cite = "law",
    }
}

/// The parts of a grid that are only proposed.
pub fn proposals(grid: &'static Grid) -> Vec<ProposedPart> {
    let mut all = Vec::new();
    for version in grid.versions {
        if let Values::Proposed { parts, .. } = &version.values {
            for part in *parts {
                all.push(ProposedPart {
                    id: part.id,
                    proposed: true,
                    why: Why::RuleNotKnown,
                    since: version.since,
                    law: part.law,
                });
            }
        }
    }
    all
}

/// Scores a profile under a grid on a day.
///
/// A person already invited is scored under the version of the invitation day,
/// where the grid is read on the day of scoring.
pub fn score(grid: &'static Grid, profile: &Profile, on: Day) -> Score {
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
        proposed: Vec::new(),
    };
    let Some(version) = version_of(grid, profile, on) else {
        return score;
    };
    score.since = Some(version.since);
    match &version.values {
        Values::Known(sections) => score.fill(grid, sum_of(grid, sections, profile, on)),
        Values::Either { one, other, .. } => {
            let both = either(
                sum_of(grid, one, profile, on),
                sum_of(grid, other, profile, on),
            );
            score.fill(grid, both);
        }
        Values::NotKnown {
            shows,
            shown_until,
            confirmed,
            unconfirmed,
            sensitive,
            ..
        } => {
            let sum = sum_of(grid, shows, profile, on);
            let mut names = Vec::new();
            for (id, _) in *unconfirmed {
                names.push(*id);
            }
            score.indicative = Some(Indicative {
                valid_to: *shown_until,
                confirmed: *confirmed,
                least: sum.range.least,
                most: sum.range.most,
                max: grid.max,
                unconfirmed: names,
                sensitive: shares(sensitive, &sum),
                factors: sum.rows,
                alternatives: sum.alternatives,
            });
        }
        Values::Proposed { .. } => {}
    }
    score
}

/// The points of some factors, over every way of answering what is open.
fn shares(ids: &[&'static str], sum: &Sum) -> Vec<Share> {
    let mut shares = Vec::new();
    for id in ids {
        let of = |rows: &[Row]| {
            let mut mine = Range::exactly(0);
            for row in rows {
                if row.id == *id || row.section == *id {
                    mine = plus(mine, row);
                }
            }
            mine
        };
        let mut points = None;
        for way in &sum.alternatives {
            points = Some(hull(points, of(&way.factors)));
        }
        let points = points.unwrap_or_else(|| of(&sum.rows));
        shares.push(Share {
            id,
            least: points.least,
            most: points.most,
        });
    }
    shares
}

/// The version that scores a profile on a day.
fn version_of(grid: &'static Grid, profile: &Profile, on: Day) -> Option<&'static Version> {
    let invited = profile.invited.as_ref().and_then(Maybe::as_option);
    grid.on(match grid.moment {
        Moment::Scoring => invited.map_or(on, |invited| invited.most.min(on)),
        Moment::Application => on,
    })
}

/// The facts of a profile under every way of answering what moves rows in opposite directions.
fn ways_of(grid: &'static Grid, profile: &Profile, on: Day) -> Vec<Facts> {
    match grid.moment {
        Moment::Scoring => Facts::hypotheses(profile, on),
        // One column, and nothing an answer adds takes points off elsewhere.
        Moment::Application => vec![Facts::derive(profile, on)],
    }
}

impl Score {
    fn fill(&mut self, grid: &'static Grid, sum: Sum) {
        self.least = Some(sum.range.least);
        self.most = Some(sum.range.most);
        self.max = Some(grid.max);
        self.why = if sum.range.is_exact() {
            None
        } else {
            let mut whys = Whys::NONE;
            for row in &sum.rows {
                whys = whys.and(row.whys);
            }
            whys.first().or(Some(Why::NotAsked))
        };
        self.factors = sum.rows;
        self.alternatives = sum.alternatives;
    }
}

/// The points under a grid of the application, for a need that asks for so many.
pub(super) fn reading_of(grid: &'static Grid, facts: &Facts) -> Reading {
    let not_known = Reading::between(0, grid.max, Whys::of(Why::RuleNotKnown));
    match grid.on(facts.day).map(|version| &version.values) {
        Some(Values::Known(sections)) => {
            let points = Read::of(sections, facts).points();
            Reading::between(points.range.least, points.range.most, points.whys)
        }
        Some(Values::Either { .. } | Values::NotKnown { .. } | Values::Proposed { .. }) | None => {
            not_known
        }
    }
}

/// One of two tables: rows keep their place, and each end takes the rows of one of them.
fn either(one: Sum, other: Sum) -> Sum {
    let (mut low, high) = if one.range.least <= other.range.least {
        (one, other)
    } else {
        (other, one)
    };
    low.range = low.range.hull(high.range);
    for row in &high.rows {
        match low.rows.iter_mut().find(|known| known.id == row.id) {
            Some(known) => {
                if (known.least, known.most) != (row.least, row.most) {
                    known.whys = known.whys.and(Whys::of(Why::RuleNotKnown));
                }
                known.most = row.most;
                known.max = known.max.max(row.max);
            }
            None => low.rows.push(Row {
                least: 0,
                whys: Whys::of(Why::RuleNotKnown),
                ..row.clone()
            }),
        }
    }
    for row in &mut low.rows {
        if !high.rows.iter().any(|other| other.id == row.id) {
            row.most = 0;
        }
    }
    for (way, other) in low.alternatives.iter_mut().zip(high.alternatives) {
        way.most = other.most;
        for (row, other) in way.factors.iter_mut().zip(&other.factors) {
            row.most = other.most;
        }
    }
    low
}

struct Sum {
    range: Range<i32>,
    rows: Vec<Row>,
    alternatives: Vec<Alternative>,
}

/// The total over every way of answering what moves rows in opposite directions.
fn sum_of(
    grid: &'static Grid,
    sections: &'static [&'static Section],
    profile: &Profile,
    on: Day,
) -> Sum {
    let mut ways: Vec<Alternative> = Vec::new();
    let mut range = None;
    for facts in ways_of(grid, profile, on) {
        let factors = rows_of(sections, &facts);
        let points = add_up(&factors);
        range = Some(hull(range, points));
        ways.push(Alternative {
            with_partner: facts.with_partner.range.least == 1,
            in_canada: facts.in_canada,
            least: points.least,
            most: points.most,
            factors,
        });
    }
    let range = range.unwrap_or(NOTHING);
    let mut rows = ways.first().map_or(Vec::new(), |way| way.factors.clone());
    if ways.len() > 1 {
        // Rows that every way has, with the same points.
        rows.retain(|row| {
            ways.iter().all(|way| {
                way.factors.iter().any(|other| {
                    (other.id, other.least, other.most, other.max)
                        == (row.id, row.least, row.most, row.max)
                })
            })
        });
        let kept = add_up(&rows);
        if kept != range {
            let row = Row {
                id: "together",
                section: "",
                have: differing_facts(&ways, &rows),
                least: range.least.saturating_sub(kept.least),
                most: range.most.saturating_sub(kept.most),
                max: most_of_the_rest(&ways, &rows),
                law: grid.law,
                whys: Whys::of(Why::NotAsked),
            };
            rows.insert(0, row);
        }
    } else {
        ways.clear();
    }
    Sum {
        range,
        rows,
        alternatives: ways,
    }
}

/// Most points of the rows that were taken together.
fn most_of_the_rest(ways: &[Alternative], kept: &[Row]) -> i32 {
    let mut most = 0;
    for way in ways {
        let mut sum = 0_i32;
        for row in &way.factors {
            if !kept.iter().any(|same| same.id == row.id) {
                sum = sum.saturating_add(row.max);
            }
        }
        most = most.max(sum);
    }
    most
}

/// The facts behind rows that were taken together, each once.
fn differing_facts(ways: &[Alternative], kept: &[Row]) -> Vec<Have> {
    let mut have: Vec<Have> = Vec::new();
    for way in ways {
        for row in &way.factors {
            if kept.iter().any(|same| same.id == row.id) {
                continue;
            }
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

const NOTHING: Range<i32> = Range::exactly(0);

fn hull(range: Option<Range<i32>>, other: Range<i32>) -> Range<i32> {
    range.map_or(other, |range| range.hull(other))
}

fn add_up(rows: &[Row]) -> Range<i32> {
    let mut sum = NOTHING;
    for row in rows {
        sum = plus(sum, row);
    }
    sum
}

fn plus(sum: Range<i32>, row: &Row) -> Range<i32> {
    Range {
        least: sum.least.saturating_add(row.least),
        most: sum.most.saturating_add(row.most),
    }
}
