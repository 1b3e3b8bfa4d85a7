//! The four pages a lawyer reviews.

use super::five;
use crate::assess::{days as counted, study as studied};
use crate::guide::rights::{ABOUT_HEALTH, COLUMNS, HEALTH, HEALTH_LAW};
use crate::guide::{COMPARED, Say, days, rights, sectors, steps, study};
use crate::kernel::{Cite, Step, text_of};
use crate::noc::Noc;
use crate::process::permit_steps::{ALL as ITEMS, STAGES, TIMES};
use crate::publish::pages::{HEAD, cell, cite};
use crate::publish::{LEGEND, grade, number, occupations};
use crate::values::permit_fees;
use std::fmt::Write;

fn head(title: &str, about: &str) -> String {
    format!(
        "{HEAD}\n# {title}\n\n{about} Compared with its sources on **{}**. {LEGEND}\n",
        text_of(COMPARED)
    )
}

/// A work permit beside permanent residence, and days in Canada.
pub(in crate::publish) fn rights_page() -> String {
    let mut out = head(
        "Work permit or permanent residence",
        "What each status lets a person do.",
    );
    for row in rights::all() {
        let _ = writeln!(out, "\n## {}\n\n*{}*\n", row.name.en, row.name.fr);
        let _ = writeln!(out, "| Status | | |\n|---|---|---|");
        let cells = [&row.tied, &row.province, &row.open, &row.resident];
        for ((_, name), one) in COLUMNS.iter().zip(cells) {
            let _ = writeln!(
                out,
                "| {} | {} | {} |",
                name.en,
                one.mark.word(),
                cell(&one.says)
            );
        }
        let _ = writeln!(out, "\n{}", cites(row.law));
    }
    let _ = writeln!(
        out,
        "\n## Health cover by province and territory\n\n{}\n\n*{}*\n\n{} ({})\n\n\
         | Where | Months of the permit, at least | Wait in months, at most | |\n|---|---|---|---|",
        ABOUT_HEALTH.en,
        ABOUT_HEALTH.fr,
        cite(&HEALTH_LAW),
        grade(HEALTH_LAW.grade)
    );
    let known = |value: Option<i32>| value.map_or("not known".to_owned(), |n| n.to_string());
    for one in HEALTH {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} |",
            one.province.word(),
            known(one.months),
            known(one.wait),
            one.says.as_ref().map(cell).unwrap_or_default()
        );
    }
    let _ = writeln!(out, "\n## Days in Canada\n\n### What citizenship asks\n");
    for one in days::CONDITIONS {
        let _ = writeln!(out, "- {}<br>*{}*", one.says.en, one.says.fr);
    }
    history(
        &mut out,
        "Days of the residency obligation",
        counted::RESIDENCY_DAYS.steps(),
    );
    history(
        &mut out,
        "Days for citizenship",
        counted::CITIZENSHIP_DAYS.steps(),
    );
    table(&mut out, "How days are counted", days::NOTES);
    out
}

/// Sectors, with the names of occupations from their table.
pub(in crate::publish) fn sectors_page(csv: &str) -> String {
    let names: Vec<Vec<String>> = csv
        .lines()
        .filter_map(|line| occupations::cells(line).ok())
        .collect();
    let named = |code: u32| {
        let text = five(code);
        let name = names
            .iter()
            .find(|cells| cells.first().is_some_and(|first| *first == text))
            .and_then(|cells| cells.get(1))
            .cloned()
            .unwrap_or_default();
        let teer = Noc::new(code).map_or(0, Noc::teer);
        format!("- {text} {name} (TEER {teer})")
    };
    let mut out = head(
        "Sectors that hire foreign workers",
        "Usual jobs, usual permits and what comes after.",
    );
    let _ = writeln!(
        out,
        "\nSectors: {} ({}). Licences: {} ({}). Exemptions: {} ({}). Caps: {} ({}). Express Entry: {} ({}).",
        cite(&sectors::LAW),
        grade(sectors::LAW.grade),
        cite(&sectors::LICENCE_LAW),
        grade(sectors::LICENCE_LAW.grade),
        cite(&sectors::EXEMPTION_LAW),
        grade(sectors::EXEMPTION_LAW.grade),
        cite(&sectors::CAP_LAW),
        grade(sectors::CAP_LAW.grade),
        cite(&sectors::TEER_LAW),
        grade(sectors::TEER_LAW.grade),
    );
    let _ = writeln!(out, "\n## Of all sectors\n");
    for (_, _, text) in sectors::NOTES {
        let _ = writeln!(out, "- {}<br>*{}*", text.en, text.fr);
    }
    for one in sectors::ALL {
        let jobs: Vec<String> = one.occupations.iter().map(|code| named(*code)).collect();
        let ids = |all: &[&str]| {
            if all.is_empty() {
                "none".to_owned()
            } else {
                all.join(", ")
            }
        };
        let _ = writeln!(
            out,
            "\n## {}\n\n*{}*\n\n{}\n\n| | |\n|---|---|\n| Usual permits | {} |\n| Licence | {} |\n\
             | After TEER 0 to 3 | {}<br>{} |\n| After TEER 4 or 5 | {}<br>{} |\n| Careful | {} |\n| Low wage | {} |",
            one.name.en,
            one.name.fr,
            jobs.join("\n"),
            ids(one.permits),
            cell(&one.licence),
            ids(one.skilled),
            cell(&one.skilled_says),
            ids(one.low),
            cell(&one.low_says),
            cell(&one.pitfalls),
            cell(&one.low_wage),
        );
    }
    out
}

/// From an offer to the first weeks.
pub(in crate::publish) fn steps_page() -> String {
    let mut out = head(
        "First steps to a work permit",
        "From an offer to the first weeks at work.",
    );
    for (stage, name) in STAGES {
        let _ = writeln!(
            out,
            "\n## {}\n\n*{}*\n\n| Who | What | When | Source | Grade |\n|---|---|---|---|---|",
            name.en, name.fr
        );
        for item in ITEMS.iter().filter(|item| item.stage == *stage) {
            let keys: Vec<&str> = item.when.iter().map(|key| key.word()).collect();
            let when = if keys.is_empty() {
                "always".to_owned()
            } else {
                keys.join(", ")
            };
            let _ = writeln!(
                out,
                "| {} | {} | {when} | {} | {} |",
                item.who.word(),
                cell(&item.says),
                cite(&item.law),
                grade(item.law.grade)
            );
        }
    }
    let _ = writeln!(out, "\n## Fees\n\nIn Canadian cents.");
    for fee in permit_fees::ALL {
        let title = format!("{} (paid by: {})", fee.says.en, fee.payer.word());
        history(&mut out, &title, fee.cents);
    }
    let _ = writeln!(
        out,
        "\n## Published times\n\n| What | Calendar days | Read on | Source | Grade |\n|---|---|---|---|---|"
    );
    for time in TIMES {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} |",
            cell(&time.says),
            time.days,
            text_of(time.as_of),
            cite(&time.law),
            grade(time.law.grade)
        );
    }
    table(&mut out, "Beside the list", steps::NOTES);
    out
}

/// Studying while on a work permit.
pub(in crate::publish) fn study_page() -> String {
    let mut out = head(
        "Studying while working",
        "When a study permit is needed, and what studies change.",
    );
    table(&mut out, "Rules", study::RULES);
    history(
        &mut out,
        "Hours a week off campus, on a study permit alone",
        studied::OFF_CAMPUS_HOURS.steps(),
    );
    for (title, all) in [
        ("Ways to study without a study permit", study::WAYS),
        ("Reasons", study::BECAUSE),
        ("Risks", study::RISKS),
    ] {
        let _ = writeln!(out, "\n## {title}\n\n| Id | |\n|---|---|");
        for one in all {
            let _ = writeln!(out, "| {} | {} |", one.id, cell(&one.says));
        }
    }
    out
}

fn cites(all: &[Cite]) -> String {
    let all: Vec<String> = all
        .iter()
        .map(|law| format!("{} ({})", cite(law), grade(law.grade)))
        .collect();
    all.join("; ")
}

fn table(out: &mut String, title: &str, all: &[Say]) {
    let _ = writeln!(
        out,
        "\n## {title}\n\n| Rule | Source | Grade |\n|---|---|---|"
    );
    for one in all {
        let (source, graded) = one
            .law
            .as_ref()
            .map_or((String::new(), ""), |law| (cite(law), grade(law.grade)));
        let _ = writeln!(out, "| {} | {source} | {graded} |", cell(&one.says));
    }
}

fn history(out: &mut String, title: &str, steps: &[Step]) {
    let _ = writeln!(
        out,
        "\n### {title}\n\n| From | Value | Source | Grade |\n|---|---|---|---|"
    );
    for step in steps {
        let value = step.value.map_or("not known".to_owned(), number);
        let (by, graded) = step
            .by
            .map_or((String::new(), ""), |by| (cite(&by), grade(by.grade)));
        let _ = writeln!(
            out,
            "| {} | {value} | {by} | {graded} |",
            text_of(step.since)
        );
    }
}
