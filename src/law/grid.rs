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
    /// The day whose version and facts count.
    pub moment: Moment,
    /// How the facts behind the tables are read, in plain sentences.
    pub reads: &'static [Text],
    /// Versions, oldest first.
    pub versions: &'static [Version],
}

/// The day that decides for a grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The day of scoring; for a person already invited, the day of the invitation. Two columns:
    /// without and with a partner.
    Scoring,
    /// The day of the application. One column.
    Application,
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
    Known(&'static [&'static Section]),
    /// One of two tables held, and our sources do not say which: both are scored.
    Either {
        /// The table before.
        one: &'static [&'static Section],
        /// The table after.
        other: &'static [&'static Section],
        /// What is not known.
        says: Text,
    },
    /// Only proposed: never in force, shown when asked for. No number of it is known.
    Proposed {
        /// What was proposed.
        says: Text,
        /// Its parts.
        parts: &'static [Proposed],
    },
    /// A version began whose points our sources do not give.
    ///
    /// Nothing is scored. The version before is shown beside, as indicative:
    /// it is neither the score nor a lower bound of it.
    NotKnown {
        /// Sections of the version before.
        shows: &'static [&'static Section],
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

/// One part of a proposal, without points.
#[derive(Debug)]
pub struct Proposed {
    /// Short and stable.
    pub id: &'static str,
    /// What was proposed for it.
    pub says: Text,
    /// Where it was said.
    pub law: Cite,
}

impl Grid {
    /// Shows every fact the latest known version looks at.
    pub fn each_fact(&self, see: &mut dyn FnMut(&'static Core)) {
        let sections = self
            .versions
            .iter()
            .rev()
            .find_map(|version| match &version.values {
                Values::Known(sections)
                | Values::Either {
                    other: sections, ..
                } => Some(*sections),
                Values::NotKnown { shows, .. } => Some(*shows),
                Values::Proposed { .. } => None,
            });
        for section in sections.unwrap_or_default() {
            for factor in section.factors {
                factor.award.each_fact(see);
            }
        }
    }

    /// The version of a day, proposals left out.
    pub fn on(&self, day: Day) -> Option<&'static Version> {
        self.versions.iter().rev().find(|version| {
            version.since <= day && !matches!(version.values, Values::Proposed { .. })
        })
    }
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
    pub factors: &'static [&'static Factor],
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
    /// Shows every fact that is looked at.
    pub fn each_fact(&self, see: &mut dyn FnMut(&'static Core)) {
        match self {
            Award::Rows { fact, .. } => see(fact),
            Award::Abilities { facts, .. } => {
                for fact in facts {
                    see(fact);
                }
            }
            Award::Pairs { pairs, .. } => {
                for pair in *pairs {
                    see(pair.one);
                    see(pair.other);
                }
            }
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
