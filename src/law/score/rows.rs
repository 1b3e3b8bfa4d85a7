//! The rows of one way of answering: points by factor, limits, and the best declaration of languages.

use super::{Have, Row, add_up};
use crate::facts::{Core, Facts};
use crate::kernel::{Range, Reading, UnitKind, Whys};
use crate::law::grid::{Award, Factor, Points2, Section, of};

/// Rows under the declaration of languages that gives most, in the lowest and in the highest case.
pub(super) fn rows_of(sections: &'static [Section], facts: &Facts) -> Vec<Row> {
    let mut lowest: Option<(i32, Vec<Row>)> = None;
    let mut highest: Option<(i32, Vec<Row>)> = None;
    let mut declared = facts.clone();
    for declaration in facts.languages.declarations() {
        declared.declare(declaration);
        for partner in facts.partner_languages.alone() {
            declared.partner_language = partner;
            let rows = rows_as_declared(sections, &declared);
            let range = add_up(&rows);
            if highest.as_ref().is_none_or(|(best, _)| range.most > *best) {
                highest = Some((range.most, rows.clone()));
            }
            if lowest.as_ref().is_none_or(|(best, _)| range.least > *best) {
                lowest = Some((range.least, rows));
            }
        }
    }
    let (Some((_, mut rows)), Some((_, highest))) = (lowest, highest) else {
        return Vec::new();
    };
    // A limit may bite in one case only: both lists then get its row.
    for row in &highest {
        match rows.iter_mut().find(|known| known.id == row.id) {
            Some(known) => {
                known.most = row.most;
                known.whys = known.whys.and(row.whys);
                for (have, other) in known.have.iter_mut().zip(&row.have) {
                    have.most = have.most.max(other.most);
                    have.least = have.least.min(other.least);
                }
            }
            None => rows.push(Row {
                least: 0,
                ..row.clone()
            }),
        }
    }
    for row in &mut rows {
        if !highest.iter().any(|other| other.id == row.id) {
            row.most = 0;
        }
    }
    rows
}

fn rows_as_declared(sections: &'static [Section], facts: &Facts) -> Vec<Row> {
    let column = usize::from(facts.with_partner.range.least == 1);
    let mut all = Vec::new();
    for section in sections {
        let limit = of(&section.limit, column);
        if limit == 0 {
            continue;
        }
        let rows: Vec<Row> = section
            .factors
            .iter()
            .map(|factor| row(factor, section.id, facts, column))
            .collect();
        let sum = add_up(&rows);
        let over = Range {
            least: limit.saturating_sub(sum.least).min(0),
            most: limit.saturating_sub(sum.most).min(0),
        };
        let law = rows.first().map(|row| row.law);
        all.extend(rows);
        if let Some(law) = law.filter(|_| over != Range::exactly(0)) {
            all.push(Row {
                id: section.id,
                section: "limit",
                have: Vec::new(),
                least: over.least,
                most: over.most,
                max: 0,
                law,
                whys: Whys::NONE,
            });
        }
    }
    all
}

fn row(factor: &'static Factor, section: &'static str, facts: &Facts, column: usize) -> Row {
    let (points, have) = match &factor.award {
        Award::Rows { fact, unit, rows } => {
            let reading = (fact.read)(facts);
            (
                by_rows(rows, reading.range, column),
                vec![(*fact, reading, *unit)],
            )
        }
        Award::Abilities {
            facts: abilities,
            rows,
            limit,
        } => {
            let readings = abilities.map(|fact| (fact, (fact.read)(facts), UnitKind::Clb));
            let sum =
                readings
                    .iter()
                    .fold(Range::exactly(0), |sum: Range<i32>, (_, reading, _)| {
                        let points = by_rows(rows, reading.range, column);
                        Range {
                            least: sum.least.saturating_add(points.least),
                            most: sum.most.saturating_add(points.most),
                        }
                    });
            (cap(sum, of(limit, column)), readings.to_vec())
        }
        Award::Pairs { pairs, limit } => {
            let mut sum = Range::exactly(0_i32);
            let mut have: Vec<(&'static Core, Reading, UnitKind)> = Vec::new();
            for pair in *pairs {
                let (one, other) = ((pair.one.read)(facts), (pair.other.read)(facts));
                let at = |one: i32, other: i32| {
                    let row = usize::try_from(one)
                        .ok()
                        .and_then(|one| pair.points.get(one));
                    let cell = row.zip(usize::try_from(other).ok());
                    cell.and_then(|(row, other)| row.get(other))
                        .copied()
                        .unwrap_or(0)
                };
                sum.least = sum
                    .least
                    .saturating_add(at(one.range.least, other.range.least));
                sum.most = sum
                    .most
                    .saturating_add(at(one.range.most, other.range.most));
                for (core, reading) in [(pair.one, one), (pair.other, other)] {
                    if !have.iter().any(|(known, _, _)| known.id == core.id) {
                        have.push((core, reading, UnitKind::Tier));
                    }
                }
            }
            (cap(sum, *limit), have)
        }
    };
    let whys = if points.is_exact() {
        Whys::NONE
    } else {
        have.iter()
            .fold(Whys::NONE, |whys, (_, reading, _)| whys.and(reading.whys))
    };
    Row {
        id: factor.id,
        section,
        have: have
            .into_iter()
            .map(|(core, reading, unit)| Have {
                fact: core.id,
                least: reading.range.least,
                most: reading.range.most,
                unit,
                core,
            })
            .collect(),
        least: points.least,
        most: points.most,
        max: factor.award.max(column),
        law: factor.law,
        whys,
    }
}

fn cap(points: Range<i32>, limit: i32) -> Range<i32> {
    Range {
        least: points.least.min(limit),
        most: points.most.min(limit),
    }
}

/// Fewest and most points over every value a fact may have; facts need not be monotone.
fn by_rows(rows: &[(i32, Points2)], value: Range<i32>, column: usize) -> Range<i32> {
    let below_all = rows.first().is_none_or(|(from, _)| value.least < *from);
    let mut points: Option<Range<i32>> = below_all.then_some(Range::exactly(0));
    for (n, (from, given)) in rows.iter().enumerate() {
        let next = rows
            .get(n.saturating_add(1))
            .map_or(i32::MAX, |(next, _)| *next);
        if *from <= value.most && value.least < next {
            let here = Range::exactly(of(given, column));
            points = Some(points.map_or(here, |points| points.hull(here)));
        }
    }
    points.unwrap_or(Range::exactly(0))
}
