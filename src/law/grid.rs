//! A points table: sections of factors, each a list of rows, with their limits.

use crate::facts::Core;
use crate::kernel::{Cite, Day, Text, UnitKind};

/// Points without and with an accompanying partner.
pub type Points2 = [i32; 2];

/// A points table with its versions.
#[derive(Debug)]
pub struct Grid {
    /// Short and stable, such as `crs`.
    pub id: &'static str,
    /// Official name.
    pub name: Text,
    /// What it is, in one or two plain sentences.
    pub about: Text,
    /// Where it stands.
    pub law: Cite,
    /// Most points a person can have.
    pub max: i32,
    /// Day on which the file was last compared with its sources.
    pub checked: Day,
    /// Day past which an answer says it is stale.
    pub review_by: Day,
    /// How the facts behind the tables are read, in plain sentences.
    pub reads: &'static [Text],
    /// Versions, oldest first.
    pub versions: &'static [Version],
}

/// The table from one day on.
#[derive(Debug)]
pub struct Version {
    /// First day of scoring.
    pub since: Day,
    /// What made it so.
    pub by: Cite,
    /// The points, or what is known of them.
    pub values: Values,
}

/// Whether the points of a version are known.
#[derive(Debug)]
pub enum Values {
    /// They are.
    Known(&'static [Section]),
    /// A version began whose points our sources do not give.
    ///
    /// Nothing is scored. The version before is shown beside, as indicative:
    /// it is neither the score nor a lower bound of it.
    NotKnown {
        /// Sections of the version before.
        shows: &'static [Section],
        /// Last day on which those were in force.
        shown_until: Day,
        /// Day on which they were last seen confirmed.
        confirmed: Day,
        /// What changed, as far as known.
        says: Text,
        /// Parts whose points may have changed, by id, with their names.
        unconfirmed: &'static [(&'static str, Text)],
        /// Factors a reform was proposed to cut, by id: their share is shown.
        sensitive: &'static [&'static str],
    },
}

/// Part of a grid with a limit of its own.
#[derive(Debug)]
pub struct Section {
    /// Short and stable.
    pub id: &'static str,
    /// Heading.
    pub says: Text,
    /// Most points of the section.
    pub limit: Points2,
    /// Its factors.
    pub factors: &'static [Factor],
}

/// One row of the explanation.
#[derive(Debug)]
pub struct Factor {
    /// Short and stable.
    pub id: &'static str,
    /// Name of the row.
    pub says: Text,
    /// Where it stands.
    pub law: Cite,
    /// How points are given.
    pub award: Award,
}

/// How a factor gives points.
#[derive(Debug)]
pub enum Award {
    /// By the value of one fact: the last row whose first value is reached.
    Rows {
        /// What is looked at.
        fact: &'static Core,
        /// What the value counts.
        unit: UnitKind,
        /// First value and points, in rising order. Below the first row: none.
        rows: &'static [(i32, Points2)],
    },
    /// By each of four abilities, added up, with a limit.
    Abilities {
        /// Listening, reading, writing, speaking.
        facts: [&'static Core; 4],
        /// First level and points of one ability.
        rows: &'static [(i32, Points2)],
        /// Most points together.
        limit: Points2,
    },
    /// By pairs of steps, added up, with a limit.
    Pairs {
        /// The pairs.
        pairs: &'static [Pair],
        /// Most points together.
        limit: i32,
    },
}

/// A combination table.
#[derive(Debug)]
pub struct Pair {
    /// Row of the table: step 0, 1 or 2.
    pub one: &'static Core,
    /// Column of the table: step 0, 1 or 2.
    pub other: &'static Core,
    /// Points by row and column.
    pub points: [[i32; 3]; 3],
}

impl Award {
    /// The facts that are looked at.
    pub fn facts(&self) -> Vec<&'static Core> {
        match self {
            Award::Rows { fact, .. } => vec![fact],
            Award::Abilities { facts, .. } => facts.to_vec(),
            Award::Pairs { pairs, .. } => pairs
                .iter()
                .flat_map(|pair| [pair.one, pair.other])
                .collect(),
        }
    }

    /// Most points in a column.
    pub fn max(&self, column: usize) -> i32 {
        let highest = |rows: &[(i32, Points2)]| {
            rows.iter()
                .map(|(_, points)| of(points, column))
                .max()
                .unwrap_or(0)
        };
        match self {
            Award::Rows { rows, .. } => highest(rows),
            Award::Abilities { rows, limit, .. } => {
                highest(rows).saturating_mul(4).min(of(limit, column))
            }
            Award::Pairs { limit, .. } => *limit,
        }
    }
}

/// The points of a column.
pub(super) fn of(points: &Points2, column: usize) -> i32 {
    points.get(column).copied().unwrap_or(0)
}
