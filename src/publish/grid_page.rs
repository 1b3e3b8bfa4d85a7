//! The page of a points grid: every table, in both columns.

use super::pages::{Cases, HEAD, both, cell, cite, worked_cases};
use super::programme_page::write_rulings;
use super::wording::STEPS;
use super::{LEGEND, checked, grade, number};
use crate::kernel::{UnitKind, text_of};
use crate::law::{Award, Factor, Grid, Moment, Section, Values};
use std::fmt::Write;

pub(super) fn page(grid: &Grid, cases: Option<&Cases>) -> String {
    let mut out = format!(
        "{HEAD}\n# {}\n\n*{}*\n\n{}\n\nMost points: {}. Law: {}. {}\n\nFor information only. Not legal advice.\n\n{LEGEND}\n",
        grid.name.en,
        grid.name.fr,
        both(&grid.about),
        number(grid.max),
        cite(&grid.law),
        checked(grid.checked, grid.review_by)
    );
    out.push_str("\n## How the facts are read\n\n");
    for text in grid.reads {
        let _ = writeln!(out, "- {}<br>*{}*", text.en, text.fr);
    }
    write_rulings(true, &mut out);
    let mut shown: Vec<*const Section> = Vec::new();
    for version in grid.versions.iter().rev() {
        let _ = writeln!(
            out,
            "\n## From {}\n\nBy: {} ({}).",
            text_of(version.since),
            cite(&version.by),
            grade(version.by.grade)
        );
        match &version.values {
            Values::Known(sections) => {
                if grid.moment == Moment::Scoring {
                    out.push_str(
                        "\nTwo columns: *alone*, and *with a partner* who comes along and is neither a citizen nor a permanent resident.\n",
                    );
                }
                write_sections(sections, &mut shown, &mut out);
            }
            Values::Either { one, other, says } => {
                let _ = writeln!(out, "\n**Not known which of two tables.** {}", both(says));
                for sections in [other, one] {
                    write_sections(sections, &mut shown, &mut out);
                }
            }
            Values::Proposed { says, parts } => {
                let _ = writeln!(out, "\n**Only proposed.** {}\n", both(says));
                for part in *parts {
                    let _ = writeln!(
                        out,
                        "- {} ({}, {}). Points: not known.",
                        both(&part.says),
                        cite(&part.law),
                        grade(part.law.grade)
                    );
                }
            }
            Values::NotKnown {
                says,
                confirmed,
                shown_until,
                unconfirmed,
                sensitive,
                ..
            } => {
                let _ = writeln!(
                    out,
                    "\n**The points are not known.** {}\n\nOn these days nothing is scored. The grid in force to {} is shown as indicative; \
                     it was last seen confirmed on {}. It is neither the score nor a lower bound of it.\n\n\
                     Not confirmed, part by part:\n",
                    both(says),
                    text_of(*shown_until),
                    text_of(*confirmed)
                );
                for (_, part) in *unconfirmed {
                    let _ = writeln!(out, "- {} / *{}*", part.en, part.fr);
                }
                let _ = writeln!(
                    out,
                    "\nA reform was proposed to cut these; their share is shown: {}.",
                    sensitive.join(", ")
                );
            }
        }
    }
    out.push_str(&worked_cases(cases));
    out
}

/// A section that an earlier table of the page has shown already is only named.
fn write_sections(sections: &[&Section], shown: &mut Vec<*const Section>, out: &mut String) {
    for section in sections {
        let this = std::ptr::from_ref(*section);
        if shown.contains(&this) {
            let _ = writeln!(out, "\n### {}\n\nAs above.", section.says.en);
        } else {
            shown.push(this);
            write_section(section, out);
        }
    }
}

fn write_section(section: &Section, out: &mut String) {
    let [alone, with_partner] = section.limit;
    let _ = writeln!(
        out,
        "\n### {}\n\n*{}*\n\nAt most {alone} alone, {with_partner} with a partner.",
        section.says.en, section.says.fr
    );
    for factor in section.factors {
        write_factor(factor, out);
    }
}

fn write_factor(factor: &Factor, out: &mut String) {
    let _ = writeln!(
        out,
        "\n#### {}\n\n*{}*. Law: {} ({}).\n",
        factor.says.en,
        factor.says.fr,
        cite(&factor.law),
        grade(factor.law.grade)
    );
    match &factor.award {
        Award::Rows { fact, unit, rows } => {
            let _ = writeln!(
                out,
                "| {} | Alone | With a partner |\n|---|---|---|",
                fact.says.en
            );
            if let Some((first, _)) = rows.first().filter(|(first, _)| *first > 1) {
                let _ = writeln!(out, "| under {first} | 0 | 0 |");
            }
            for (n, (from, [alone, with_partner])) in rows.iter().enumerate() {
                let next = rows.get(n + 1).map(|(next, _)| *next);
                let _ = writeln!(
                    out,
                    "| {} | {alone} | {with_partner} |",
                    value(fact.id, *unit, *from, next)
                );
            }
        }
        Award::Abilities {
            rows,
            limit: [alone, with_partner],
            ..
        } => {
            out.push_str("For each of the four abilities:\n\n| Level (CLB or NCLC) | Alone | With a partner |\n|---|---|---|\n");
            if let Some((first, _)) = rows.first() {
                let _ = writeln!(out, "| under {first} | 0 | 0 |");
            }
            for (n, (from, [one, other])) in rows.iter().enumerate() {
                let next = rows.get(n + 1).map(|(next, _)| *next);
                let _ = writeln!(
                    out,
                    "| {} | {one} | {other} |",
                    value("", UnitKind::Clb, *from, next)
                );
            }
            let _ = writeln!(
                out,
                "\nAt most {alone} alone and {with_partner} with a partner, over the four."
            );
        }
        Award::Pairs { pairs, limit } => {
            for pair in *pairs {
                let _ = writeln!(out, "{} × {}:\n", pair.one.says.en, pair.other.says.en);
                let heads: Vec<String> = (0..3)
                    .map(|n| value(pair.other.id, UnitKind::Tier, n, None))
                    .collect();
                let _ = writeln!(out, "| | {} |\n|---|---|---|---|", heads.join(" | "));
                for (n, row) in (0_i32..).zip(pair.points) {
                    let word = value(pair.one.id, pair_unit(pair.one.id), n, None);
                    if word.is_empty() {
                        continue;
                    }
                    let cells = row.map(|points| points.to_string()).join(" | ");
                    let _ = writeln!(out, "| {word} | {cells} |");
                }
                out.push('\n');
            }
            let _ = writeln!(out, "At most {limit} together.");
        }
    }
}

fn pair_unit(fact: &str) -> UnitKind {
    if fact == "certificate" {
        UnitKind::YesNo
    } else {
        UnitKind::Tier
    }
}

/// A value of a fact in words; `next` is where the next row begins.
fn value(fact: &str, unit: UnitKind, from: i32, next: Option<i32>) -> String {
    let words = STEPS
        .iter()
        .find(|(id, _)| *id == fact)
        .map(|(_, words)| *words);
    if let Some(words) = words {
        return usize::try_from(from)
            .ok()
            .and_then(|n| words.get(n))
            .map(cell)
            .unwrap_or_default();
    }
    match unit {
        UnitKind::YesNo => match from {
            0 => "no / *non*".to_owned(),
            1 => "yes / *oui*".to_owned(),
            _ => String::new(),
        },
        _ => match next {
            None => format!("{from} or more"),
            Some(next) if next == from + 1 => from.to_string(),
            Some(next) => format!("{from} to {}", next - 1),
        },
    }
}
