//! The total alone: what the rows add up to, without the rows.
//!
//! The same rules as for the rows: a section stands at its limit, and the
//! languages are declared in the way that gives most, in the lowest and in the
//! highest case. What the table looks at is read once ([`Ready`]); scoring it
//! then looks up numbers and builds nothing.

use super::{version_of, ways_of};
use crate::facts::Facts;
use crate::kernel::{Day, Range, Reading, Whys};
use crate::law::grid::{Award, Grid, Pair, Points2, Section, Values, of};
use crate::profile::Profile;
use std::slice::Iter;

/// The points of a person under a grid, without their rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// Fewest and most points.
    pub points: Range<i32>,
    /// Counted on the grid before, because the one of the day is not known.
    pub indicative: bool,
}

/// The total of a profile under a grid on a day; none where no version is known.
pub fn total(grid: &'static Grid, profile: &Profile, on: Day) -> Option<Total> {
    Ready::of(grid, profile, on, &ways_of(grid, profile, on))?.total()
}

/// Everything the tables of a day look at, under every way of answering what is open.
pub(crate) struct Ready {
    read: Vec<Read>,
    indicative: bool,
}

impl Ready {
    /// Reads what the tables look at.
    pub(crate) fn of(
        grid: &'static Grid,
        profile: &Profile,
        on: Day,
        ways: &[Facts],
    ) -> Option<Ready> {
        let (tables, indicative) = match &version_of(grid, profile, on)?.values {
            Values::Known(sections) => ([Some(*sections), None], false),
            Values::Either { one, other, .. } => ([Some(*one), Some(*other)], false),
            Values::NotKnown { shows, .. } => ([Some(*shows), None], true),
            Values::Proposed { .. } => return None,
        };
        let mut read = Vec::new();
        for sections in tables.iter().copied().flatten() {
            for facts in ways {
                read.push(Read::of(sections, facts));
            }
        }
        Some(Ready { read, indicative })
    }

    /// The total: it holds the score of every way, and both ends are reached.
    pub(crate) fn total(&self) -> Option<Total> {
        let mut points: Option<Range<i32>> = None;
        for read in &self.read {
            let range = read.points().range;
            points = Some(points.map_or(range, |others| others.hull(range)));
        }
        Some(Total {
            points: points?,
            indicative: self.indicative,
        })
    }
}

/// What one table looks at for one way of answering.
pub(super) struct Read {
    sections: &'static [&'static Section],
    column: usize,
    /// Fact by fact in the order of the table, once for each way of declaring languages.
    readings: Vec<Reading>,
    declarations: usize,
}

impl Read {
    pub(super) fn of(sections: &'static [&'static Section], facts: &Facts) -> Read {
        let column = column_of(facts);
        let mut readings = Vec::new();
        let mut declarations = 0_usize;
        as_declared(facts, &mut |declared| {
            for section in sections {
                if of(&section.limit, column) > 0 {
                    for factor in section.factors {
                        factor
                            .award
                            .each_fact(&mut |core| readings.push((core.read)(declared)));
                    }
                }
            }
            declarations = declarations.saturating_add(1);
        });
        Read {
            sections,
            column,
            readings,
            declarations,
        }
    }

    /// The points, and why they are not one number.
    pub(super) fn points(&self) -> Reading {
        let mut readings = self.readings.iter();
        let mut lowest = self.one(&mut readings);
        let mut highest = lowest;
        for _ in 1..self.declarations {
            let points = self.one(&mut readings);
            if points.range.most > highest.range.most {
                highest = points;
            }
            if points.range.least > lowest.range.least {
                lowest = points;
            }
        }
        Reading {
            range: Range {
                least: lowest.range.least,
                most: highest.range.most,
            },
            whys: lowest.whys.and(highest.whys),
        }
    }

    /// The points of one way of declaring languages.
    fn one(&self, readings: &mut Iter<'_, Reading>) -> Reading {
        let mut total = NOTHING;
        for section in self.sections {
            let limit = of(&section.limit, self.column);
            // Nothing of another column was read.
            if limit > 0 {
                let mut sum = NOTHING;
                for factor in section.factors {
                    sum = plus(sum, points_for(&factor.award, readings, self.column));
                }
                total = plus(total, cap(sum, limit));
            }
        }
        total
    }
}

const NOTHING: Reading = Reading::exactly(0);

/// The column of a person: without or with an accompanying partner.
pub(super) fn column_of(facts: &Facts) -> usize {
    usize::from(facts.with_partner.range.least == 1)
}

/// The facts under every way of declaring languages; there is at least one.
pub(super) fn as_declared(facts: &Facts, each: &mut dyn FnMut(&Facts)) {
    let mut declared = facts.clone();
    for declaration in facts.languages.declarations() {
        declared.declare(declaration);
        for partner in facts.partner_languages.alone() {
            declared.partner_language = partner;
            each(&declared);
        }
    }
}

/// The points of a factor for what it looks at, in the order of [`Award::each_fact`], and why they are not one number.
pub(super) fn points_for(
    award: &Award,
    readings: &mut Iter<'_, Reading>,
    column: usize,
) -> Reading {
    let mut points = NOTHING;
    match award {
        Award::Rows { rows, .. } => points = by_rows(rows, next(readings), column),
        Award::Abilities { rows, limit, .. } => {
            for _ in 0..4 {
                points = plus(points, by_rows(rows, next(readings), column));
            }
            points = cap(points, of(limit, column));
        }
        Award::Pairs { pairs, limit } => {
            for pair in *pairs {
                points = plus(points, by_pair(pair, next(readings), next(readings)));
            }
            points = cap(points, *limit);
        }
    }
    if points.range.is_exact() {
        points.whys = Whys::NONE;
    }
    points
}

#[inline(always)]
fn next(readings: &mut Iter<'_, Reading>) -> Reading {
    readings.next().copied().unwrap_or(NOTHING)
}

/// Fewest and most points over every value a fact may have; facts need not be monotone.
#[inline(always)]
fn by_rows(rows: &[(i32, Points2)], value: Reading, column: usize) -> Reading {
    let Range { least, most } = value.range;
    let mut reached: Option<&Points2> = None;
    let mut beyond: Option<Range<i32>> = None;
    for (from, given) in rows {
        if *from > most {
            break;
        }
        if *from <= least {
            reached = Some(given);
        } else {
            let here = Range::exactly(of(given, column));
            beyond = Some(beyond.map_or(here, |others| others.hull(here)));
        }
    }
    let points = Range::exactly(reached.map_or(0, |given| of(given, column)));
    Reading {
        range: beyond.map_or(points, |others| points.hull(others)),
        whys: value.whys,
    }
}

/// The cells of a combination table.
#[inline(always)]
fn by_pair(pair: &Pair, one: Reading, other: Reading) -> Reading {
    let at = |one: i32, other: i32| {
        let row = usize::try_from(one)
            .ok()
            .and_then(|one| pair.points.get(one));
        let cell = row.zip(usize::try_from(other).ok());
        cell.and_then(|(row, other)| row.get(other))
            .copied()
            .unwrap_or(0)
    };
    let least = at(one.range.least, other.range.least);
    let most = if one.range.is_exact() && other.range.is_exact() {
        least
    } else {
        at(one.range.most, other.range.most)
    };
    Reading {
        range: Range { least, most },
        whys: one.whys.and(other.whys),
    }
}

/// The numbers of a table are far from the ends of `i32`.
#[inline(always)]
fn plus(sum: Reading, more: Reading) -> Reading {
    Reading {
        range: Range {
            least: sum.range.least.wrapping_add(more.range.least),
            most: sum.range.most.wrapping_add(more.range.most),
        },
        whys: sum.whys.and(more.whys),
    }
}

#[inline(always)]
fn cap(points: Reading, limit: i32) -> Reading {
    Reading {
        range: Range {
            least: points.range.least.min(limit),
            most: points.range.most.min(limit),
        },
        whys: points.whys,
    }
}
