//! The page of a programme: its needs in the order of the law, each number since when and by what.

use super::pages::{Cases, HEAD, both, cell, cite, filled, worked_cases};
use super::{LEGEND, checked, grade, number};
use crate::facts::rulings::{self, Effect};
use crate::kernel::{Step, UnitKind, text_of};
use crate::law::{Need, Programme, Status, Test};
use std::fmt::Write;

pub(super) fn page(programme: &Programme, cases: Option<&Cases>) -> String {
    let mut out = format!(
        "{HEAD}\n# {}\n\n*{}*\n\n{}\n\nLaw: {}. {}\n\nFor information only. Not legal advice.\n\n{LEGEND}\n",
        programme.name.en,
        programme.name.fr,
        both(&programme.about),
        cite(&programme.law),
        checked(programme.checked, programme.review_by)
    );
    out.push_str("\n## Status\n\n| Since | Status | By |\n|---|---|---|\n");
    for step in programme.status {
        let status = match step.status {
            Status::Open => "open",
            Status::ByInvitation => "by invitation",
            Status::Paused => "paused",
            Status::Closed => "closed",
            Status::Proposed => "only proposed",
            Status::Announced => "announced",
            Status::NotKnown => "not known",
        };
        let by = step.by.as_ref().map(cite).unwrap_or_default();
        let _ = writeln!(out, "| {} | {status} | {by} |", text_of(step.since));
    }
    out.push_str("\n## What must be met\n\nAll of these, in the order of the law.\n");
    for (n, need) in programme.needs.iter().enumerate() {
        write_need(need, &(n + 1).to_string(), 3, &mut out);
    }
    if sums_work(programme) {
        write_rulings(false, &mut out);
    }
    out.push_str("\n## Left to an officer\n\nSaid with every answer, never counted.\n\n| What | Law | Grade |\n|---|---|---|\n");
    for left in programme.left_to_officer {
        let _ = writeln!(
            out,
            "| {} | {} | {} |",
            cell(&left.says),
            cite(&left.law),
            grade(left.law.grade)
        );
    }
    out.push_str("\n## Not asked for\n\n");
    for text in programme.does_not_ask {
        let _ = writeln!(out, "- {} / *{}*", text.en, text.fr);
    }
    out.push_str(&worked_cases(cases));
    out
}

/// The number a need asks for today's law, for the sentence.
fn number_now(need: &Need) -> String {
    let last = |steps: &[Step]| {
        steps
            .iter()
            .rev()
            .find(|step| !step.proposed)
            .and_then(|step| step.value)
            .map_or("?".to_owned(), number)
    };
    match &need.test {
        Test::AtLeast { value, .. } | Test::AtMost { value, .. } | Test::Scores { value, .. } => {
            last(value)
        }
        // Too many to say in one sentence: the table follows.
        Test::AtLeastBy { values, .. } if values.len() > 3 => "…".to_owned(),
        Test::AtLeastBy { values, .. } => values
            .iter()
            .map(|(_, _, value)| last(value))
            .collect::<Vec<_>>()
            .join("/"),
        Test::Holds { .. }
        | Test::Unless { .. }
        | Test::Every(_)
        | Test::Any(_)
        | Test::MeetsOneOf(_) => String::new(),
    }
}

fn sums_work(programme: &Programme) -> bool {
    let mut sums = false;
    for need in programme.needs {
        need.each_fact(&mut |fact| sums |= fact.sums.is_some());
    }
    sums
}

fn write_need(need: &Need, place: &str, depth: usize, out: &mut String) {
    let _ = writeln!(
        out,
        "\n{} {place}. `{}`\n\n{}\n\nLaw: {} ({}).",
        "#".repeat(depth),
        need.id,
        filled(&need.says, &number_now(need)),
        cite(&need.law),
        grade(need.law.grade)
    );
    match &need.test {
        Test::AtLeast { fact, value, unit } => {
            let _ = writeln!(out, "\nLooks at: {}.\n", fact.says.en);
            steps_table("At least", value, *unit, out);
        }
        Test::AtMost { fact, value, unit } => {
            let _ = writeln!(out, "\nLooks at: {}.\n", fact.says.en);
            steps_table("At most", value, *unit, out);
        }
        Test::AtLeastBy {
            fact,
            by,
            values,
            unit,
        } => {
            let _ = writeln!(
                out,
                "\nLooks at: {}; the number depends on: {}.\n",
                fact.says.en, by.says.en
            );
            out.push_str("| For | Since | At least | By | Grade |\n|---|---|---|---|---|\n");
            for (from, to, value) in *values {
                let of = match (by.id, from == to) {
                    ("main-teer", true) => format!("TEER {from}"),
                    ("main-teer", false) => format!("TEER {from} and {to}"),
                    (_, true) => from.to_string(),
                    (_, false) => format!("{from} to {to}"),
                };
                for step in *value {
                    let _ = writeln!(out, "| {of} {}", step_row(step, *unit));
                }
            }
        }
        Test::Holds { fact } => {
            let _ = writeln!(out, "\nLooks at: {}.", fact.says.en);
        }
        Test::Unless { fact } => {
            let _ = writeln!(
                out,
                "\nMust not be so: {}. Not told counts as no.",
                fact.says.en
            );
        }
        Test::Scores { grid, value } => {
            let _ = writeln!(
                out,
                "\nLooks at: the points of [{}]({}.md).\n",
                grid.name.en, grid.id
            );
            steps_table("At least", value, UnitKind::Points, out);
        }
        Test::MeetsOneOf(programmes) => {
            let names: Vec<String> = programmes
                .iter()
                .map(|one| format!("[{}]({}.md)", one.name.en, one.id))
                .collect();
            let _ = writeln!(out, "\nOne of these is enough: {}.", names.join(", "));
        }
        Test::Every(parts) | Test::Any(parts) => {
            let how = if matches!(need.test, Test::Any(_)) {
                "One of these is enough."
            } else {
                "All of these."
            };
            let _ = writeln!(out, "\n{how}");
            for (n, part) in parts.iter().enumerate() {
                write_need(part, &format!("{place}.{}", n + 1), depth + 1, out);
            }
        }
    }
}

fn steps_table(head: &str, steps: &[Step], unit: UnitKind, out: &mut String) {
    let _ = writeln!(out, "| Since | {head} | By | Grade |\n|---|---|---|---|");
    for step in steps {
        let _ = writeln!(out, "{}", step_row(step, unit));
    }
}

fn step_row(step: &Step, unit: UnitKind) -> String {
    let unit = match unit {
        UnitKind::Hours => "hours",
        UnitKind::Clb => "(level)",
        UnitKind::Days => "days",
        UnitKind::Years => "years",
        UnitKind::Count => "people",
        UnitKind::Dollars => "dollars",
        UnitKind::CentsPerHour => "cents an hour",
        UnitKind::Points => "points",
        UnitKind::Teer | UnitKind::Level | UnitKind::Tier | UnitKind::YesNo => "",
    };
    let value = step.value.map_or("not known".to_owned(), |value| {
        format!("{} {unit}", number(value))
    });
    let proposed = if step.proposed {
        " (proposed only)"
    } else {
        ""
    };
    let by = step.by.as_ref().map(cite).unwrap_or_default();
    let source = step.by.map(|by| grade(by.grade)).unwrap_or_default();
    format!(
        "| {}{proposed} | {} | {by} | {source} |",
        text_of(step.since),
        value.trim_end()
    )
}

/// Rulings that only the points grid makes.
const OF_THE_GRID: &[&str] = &[
    "inside-canada",
    "foreign-employer-as-foreign",
    "foreign-employer",
    "several-occupations",
];

/// What counts as work, for a programme or for a grid.
pub(super) fn write_rulings(for_grid: bool, out: &mut String) {
    out.push_str(
        "\n## What counts as work\n\nAt most 30 hours count in any week, over all jobs together. \
         The window ends the day before the day asked about. A missing answer makes the hours unknown, never nought.\n\n\
         | Ruling | Hours | Law | Grade |\n|---|---|---|---|\n",
    );
    let of_the_grid = |id: &str| OF_THE_GRID.contains(&id);
    // On site for a foreign employer the class leaves to an officer; the grid does not count it.
    let shown = |id: &str| {
        if for_grid {
            id != "seconded"
        } else {
            !of_the_grid(id)
        }
    };
    for ruling in rulings::ALL.iter().filter(|ruling| shown(ruling.id)) {
        let effect = match ruling.effect {
            Effect::Counts => "count",
            Effect::DoesNotCount => "do not count",
            Effect::OfficerDecides => "an officer decides",
            Effect::RuleNotKnown => "our sources do not say",
        };
        let _ = writeln!(
            out,
            "| {} | {effect} | {} | {} |",
            cell(&ruling.says),
            cite(&ruling.law),
            grade(ruling.law.grade)
        );
    }
}
