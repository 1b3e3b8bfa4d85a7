//! The rows of one way of answering: points by factor, limits, and the best declaration of languages.

use super::total::{as_declared, column_of, points_for};
use super::{Have, Row, add_up};
use crate::facts::Facts;
use crate::kernel::{Range, UnitKind, Whys};
use crate::law::grid::{Award, Factor, Section, of};

/// Rows under the declaration of languages that gives most, in the lowest and in the highest case.
pub(super) fn rows_of(sections: &'static [&'static Section], facts: &Facts) -> Vec<Row> {
    let mut lowest: Option<(i32, Vec<Row>)> = None;
    let mut highest: Option<(i32, Vec<Row>)> = None;
    as_declared(facts, &mut |declared| {
        let rows = rows_as_declared(sections, declared);
        let range = add_up(&rows);
        if highest.as_ref().is_none_or(|(best, _)| range.most > *best) {
            highest = Some((range.most, rows.clone()));
        }
        if lowest.as_ref().is_none_or(|(best, _)| range.least > *best) {
            lowest = Some((range.least, rows));
        }
    });
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

fn rows_as_declared(sections: &'static [&'static Section], facts: &Facts) -> Vec<Row> {
    let column = column_of(facts);
    let mut all = Vec::new();
    for section in sections {
        let limit = of(&section.limit, column);
        if limit == 0 {
            continue;
        }
        let mut rows = Vec::new();
        for factor in section.factors {
            rows.push(row(factor, section.id, facts, column));
        }
        let sum = add_up(&rows);
        let over = Range {
            least: limit.saturating_sub(sum.least).min(0),
            most: limit.saturating_sub(sum.most).min(0),
        };
        let law = rows.first().map(|row| row.law);
        all.append(&mut rows);
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
    let mut used = Vec::new();
    let mut readings = Vec::new();
    factor.award.each_fact(&mut |core| {
        used.push(core);
        readings.push((core.read)(facts));
    });
    let points = points_for(&factor.award, &mut readings.iter(), column);
    let unit = match &factor.award {
        Award::Rows { unit, .. } => *unit,
        Award::Abilities { .. } => UnitKind::Clb,
        Award::Pairs { .. } => UnitKind::Tier,
    };
    let mut have: Vec<Have> = Vec::new();
    for (core, reading) in used.into_iter().zip(&readings) {
        if !have.iter().any(|known| known.fact == core.id) {
            have.push(Have {
                fact: core.id,
                least: reading.range.least,
                most: reading.range.most,
                unit,
                core,
            });
        }
    }
    Row {
        id: factor.id,
        section,
        have,
        least: points.range.least,
        most: points.range.most,
        max: factor.award.max(column),
        law: factor.law,
        whys: points.whys,
    }
}
