//! Keeping status: its words for the catalogue, and its page.

use super::pages::{HEAD, cell, cite};
use super::{LEGEND, Language, grade};
use crate::kernel::{Text, text, text_of};
use crate::status::lines::{CONSEQUENCES, From, Line, REMARKS, STEPS, Shift};
use crate::status::standings::{ALL, LIMITS, May, Standing};
use crate::status::{COMPARED, fees};
use crate::values::sources::OF_STATUS;
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// Headings of pages that citations quote.
static PROVISIONS: &[Text] = &[text(
    "Months before the permit ends",
    "Mois avant la fin du permis",
)];

/// Whether something is allowed, in a word.
static MAY: &[(May, Text)] = &[
    (May::Yes, text("Yes", "Oui")),
    (May::No, text("No", "Non")),
    (May::Unknown, text("Cannot tell", "Impossible à dire")),
];

/// The name of each standing, where a short one is needed.
static NAMES: &[(Standing, Text)] = &[
    (
        Standing::WorkPermit,
        text("Work permit", "Permis de travail"),
    ),
    (
        Standing::StudyPermit,
        text("Study permit", "Permis d’études"),
    ),
    (Standing::Visitor, text("Visitor", "Visiteur")),
    (
        Standing::StayOnly,
        text(
            "Authorized stay, without work",
            "Séjour autorisé, sans travail",
        ),
    ),
    (
        Standing::MaintainedWork,
        text(
            "Maintained status, with work",
            "Statut conservé, avec travail",
        ),
    ),
    (
        Standing::MaintainedStay,
        text(
            "Maintained status, without work",
            "Statut conservé, sans travail",
        ),
    ),
    (
        Standing::Maintained,
        text("Maintained status", "Statut conservé"),
    ),
    (
        Standing::CameBack,
        text(
            "Back in Canada while waiting",
            "De retour pendant l’attente",
        ),
    ),
    (
        Standing::RestorationAsked,
        text("Waiting for restoration", "En attente de rétablissement"),
    ),
    (
        Standing::CanRestore,
        text(
            "Status ended, within 90 days",
            "Statut terminé, dans les 90 jours",
        ),
    ),
    (
        Standing::OutOfStatus,
        text(
            "Status ended more than 90 days ago",
            "Statut terminé depuis plus de 90 jours",
        ),
    ),
    (
        Standing::Abroad,
        text("Outside Canada", "À l’extérieur du Canada"),
    ),
    (
        Standing::RefugeeClaimant,
        text("Refugee claim", "Demande d’asile"),
    ),
    (
        Standing::PermanentResident,
        text("Permanent resident", "Résidence permanente"),
    ),
    (
        Standing::Citizen,
        text("Canadian citizen", "Citoyenneté canadienne"),
    ),
    (Standing::NotKnown, text("Cannot tell", "Impossible à dire")),
];

/// Words of standings, limits, steps, remarks, consequences and fees, by id.
pub(super) fn words(language: Language) -> Value {
    let map = |all: Vec<(&str, &Text)>| -> Map<String, Value> {
        all.into_iter()
            .map(|(id, text)| (id.to_owned(), Value::from(language.of(text))))
            .collect()
    };
    let lines = |lines: &'static [Line]| {
        let all = lines.iter().map(|line| (line.entry.id, &line.entry.says));
        map(all.collect())
    };
    let sources: Map<String, Value> = OF_STATUS
        .iter()
        .map(|source| {
            let shown =
                json!({ "name": language.of(&source.name), "url": language.of(&source.pages) });
            (source.id.to_owned(), shown)
        })
        .collect();
    json!({
        "names": map(NAMES.iter().map(|(one, says)| (one.word(), says)).collect()),
        "standings": map(ALL.iter().map(|row| (row.standing.word(), &row.says)).collect()),
        "may": map(MAY.iter().map(|(one, says)| (one.word(), says)).collect()),
        "limits": map(LIMITS.iter().map(|one| (one.id, &one.says)).collect()),
        "steps": lines(STEPS),
        "remarks": lines(REMARKS),
        "consequences": lines(CONSEQUENCES),
        "fees": map(fees::ALL.iter().map(|fee| (fee.id, &fee.says)).collect()),
        "sources": sources,
        "provisions": map(PROVISIONS.iter().map(|heading| (heading.en, heading)).collect()),
    })
}

/// The page a lawyer reviews.
pub(super) fn page() -> String {
    let mut out = format!(
        "{HEAD}\n# Keeping status\n\nWhere a person stands between permits, what they may do, and the last day for each step. \
         Compared with its sources on **{}**. {LEGEND}\n\n\
         Where a month or a year was told, the earliest day is used and said to be that. \
         Two things are in no source we read, and are never assumed: what becomes of a request returned as incomplete, \
         and what a stay is worth while a restoration is pending.\n\n\
         ## Standings\n\nWhether one may work in a standing depends on the permit; see the limits below.\n\n\
         | Standing | What it is | Stay | Study | Leave and return | Source | Grade |\n|---|---|---|---|---|---|---|\n",
        text_of(COMPARED)
    );
    for row in ALL {
        let name = NAMES
            .iter()
            .find(|(standing, _)| *standing == row.standing)
            .map_or("", |(_, name)| name.en);
        let _ = writeln!(
            out,
            "| {name} | {} | {} | {} | {} | {} | {} |",
            cell(&row.says),
            row.stay.word(),
            row.study.0.word(),
            row.returns.0.word(),
            cite(&row.law),
            grade(row.law.grade)
        );
    }
    out.push_str("\n## Limits\n\n| Limit | Source | Grade |\n|---|---|---|\n");
    for limit in LIMITS {
        let _ = writeln!(
            out,
            "| {} | {} | {} |",
            cell(&limit.says),
            cite(&limit.law),
            grade(limit.law.grade)
        );
    }
    for (title, lines) in [
        ("Steps and advice", STEPS),
        ("Worth knowing", REMARKS),
        ("When conditions are not kept", CONSEQUENCES),
    ] {
        let _ = writeln!(
            out,
            "\n## {title}\n\n| What | In which standings | Last day | Known since | Source | Grade |\n|---|---|---|---|---|---|"
        );
        for line in lines {
            let _ = writeln!(
                out,
                "| {} | {} | {} | {} | {} | {} |",
                cell(&line.entry.says),
                standings(line),
                last_day(line),
                line.since.map_or(String::new(), text_of),
                cite(&line.entry.law),
                grade(line.entry.law.grade)
            );
        }
    }
    out.push_str("\n## Fees\n\nCanadian dollars, by the day of the request.\n");
    for fee in fees::ALL {
        let _ = writeln!(
            out,
            "\n### {}\n\n| From | Dollars | Source | Grade |\n|---|---|---|---|",
            fee.says.en
        );
        for step in fee.cents {
            let dollars = step.value.map_or("not known".to_owned(), |cents| {
                format!("{}.{:02}", cents / 100, cents % 100)
            });
            let (by, graded) = step
                .by
                .map_or((String::new(), ""), |by| (cite(&by), grade(by.grade)));
            let _ = writeln!(
                out,
                "| {} | {dollars} | {by} | {graded} |",
                text_of(step.since)
            );
        }
    }
    out
}

fn standings(line: &Line) -> String {
    let named = NAMES
        .iter()
        .filter(|(standing, _)| line.when & standing.bit() != 0);
    named
        .map(|(_, name)| name.en)
        .collect::<Vec<_>>()
        .join("; ")
}

/// The last day in words, such as "90 days after status ended".
fn last_day(line: &Line) -> String {
    let from = match line.from {
        From::Nothing => return String::new(),
        From::Permit | From::WorkEnd => "the end of the work permit",
        From::StayEnd => "the end of the stay",
        From::Lost => "the loss of status",
        From::Passport => "the end of the passport",
        From::LeaveBy => "the day printed as “must leave Canada by”",
        From::Breach => "the end of the breach",
    };
    let shift = |shift: Shift| match shift {
        Shift::Days(0) => from.to_owned(),
        Shift::Days(days) if days < 0 => format!("{} days before {from}", -days),
        Shift::Days(days) => format!("{days} days after {from}"),
        Shift::MonthsBefore(months) => format!("{months} months before {from}"),
        Shift::WithinMonths(months) => format!("within {months} months after {from}"),
    };
    let advice = if line.advice { " (advice)" } else { "" };
    match line.opens {
        None => format!("{}{advice}", shift(line.last)),
        Some(opens) => format!("{}, from {}{advice}", shift(line.last), shift(opens)),
    }
}
