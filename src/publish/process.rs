//! What comes after an invitation: its words for the catalogue, and its page.

use super::pages::{HEAD, both, cell, cite};
use super::{LEGEND, Language, grade, number};
use crate::kernel::{Dated, Grade, Text, Unit, text_of};
use crate::process::clocks::{self, DAYS_TO_APPLY, KINDS, MEDICAL_BEFORE_APPLYING};
use crate::process::{COMPARED, papers, steps};
use crate::values::fees;
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// Words of clocks, papers, fees and steps, by id.
pub(super) fn words(language: Language) -> Value {
    let map = |all: Vec<(&str, &Text)>| -> Map<String, Value> {
        all.into_iter()
            .map(|(id, text)| (id.to_owned(), Value::from(language.of(text))))
            .collect()
    };
    let rules = || clocks::ALL.iter();
    let kinds: Map<String, Value> = KINDS
        .iter()
        .filter_map(|(kind, text)| {
            let word = serde_json::to_value(kind).ok()?;
            Some((word.as_str()?.to_owned(), Value::from(language.of(text))))
        })
        .collect();
    json!({
        "clocks": map(rules().map(|rule| (rule.id, &rule.says)).collect()),
        "consequences": map(rules().map(|rule| (rule.lapse.id, &rule.lapse.says)).collect()),
        "kinds": kinds,
        "papers": map(papers::ALL.iter().map(|paper| (paper.id, &paper.says)).collect()),
        "fees": map(fees::ALL.iter().map(|fee| (fee.id, &fee.says)).collect()),
        "costs": map(fees::OTHERS.iter().map(|cost| (cost.id, &cost.says)).collect()),
        "steps": map(steps::ALL.iter().map(|step| (step.id, &step.says)).collect()),
        "classes": map(steps::CLASSES.iter().map(|class| (class.id, &class.says)).collect()),
        "times": Value::from(language.of(&steps::ABOUT_TIMES)),
    })
}

/// The page a lawyer reviews.
pub(super) fn page() -> String {
    let mut out = format!(
        "{HEAD}\n# After an invitation\n\nFrom an Express Entry invitation to landing. Compared with its sources on **{}**. {LEGEND}\n\n\
         ## Clocks\n\n| Clock | When it runs out | Source | Grade |\n|---|---|---|---|\n",
        text_of(COMPARED)
    );
    for rule in clocks::ALL {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} |",
            cell(&rule.says),
            cell(&rule.lapse.says),
            cite(&rule.law),
            grade(rule.law.grade)
        );
    }
    let _ = writeln!(
        out,
        "\nA language result must be less than {} years old, an assessment less than {}; a profile lasts {} months; a child is dependent below {}. \
         Birthdays from {} to {} lower the ranking score, from {} to {} the points of a skilled worker.",
        clocks::LANGUAGE_YEARS,
        clocks::ASSESSMENT_YEARS,
        clocks::PROFILE_MONTHS,
        clocks::CHILD_YEARS,
        clocks::CRS_BIRTHDAYS.0,
        clocks::CRS_BIRTHDAYS.1,
        clocks::FSW_BIRTHDAYS.0,
        clocks::FSW_BIRTHDAYS.1,
    );
    history(
        &mut out,
        "Days to apply, by the day of the invitation",
        &DAYS_TO_APPLY,
    );
    history(
        &mut out,
        "Medical exam before applying (1 yes, 0 no)",
        &MEDICAL_BEFORE_APPLYING,
    );
    out.push_str("\n## Papers\n\n| Paper | Source | Grade |\n|---|---|---|\n");
    for paper in papers::ALL {
        row(&mut out, &paper.says, &cite(&paper.law), paper.law.grade);
    }
    out.push_str("\n## Fees\n\nWhole Canadian dollars.\n");
    for fee in fees::ALL {
        history(&mut out, fee.says.en, fee.each);
    }
    history(
        &mut out,
        "Biometrics, most for a family",
        &fees::BIOMETRICS_OF_A_FAMILY,
    );
    out.push_str("\n### Other costs\n\n| Cost | About | Grade |\n|---|---|---|\n");
    for cost in fees::OTHERS {
        let about = cost.about.map_or("not known".to_owned(), number);
        row(&mut out, &cost.says, &about, cost.law.grade);
    }
    out.push_str("\n## Steps\n\n| Step | Source | Grade |\n|---|---|---|\n");
    for step in steps::ALL {
        row(&mut out, &step.says, &cite(&step.law), step.law.grade);
    }
    let _ = writeln!(
        out,
        "\n## Processing times\n\nPublished on {}. {}\n\n| Class | Months, about | Grade |\n|---|---|---|",
        text_of(steps::TIMES_AS_OF),
        both(&steps::ABOUT_TIMES)
    );
    for class in steps::CLASSES {
        let months = class.months.map_or("not known".to_owned(), number);
        row(&mut out, &class.says, &months, steps::TIMES_LAW.grade);
    }
    out
}

fn row(out: &mut String, says: &Text, middle: &str, graded: Grade) {
    let _ = writeln!(out, "| {} | {middle} | {} |", cell(says), grade(graded));
}

fn history<U: Unit>(out: &mut String, title: &str, dated: &Dated<U>) {
    let _ = writeln!(
        out,
        "\n### {title}\n\n| From | Value | Source | Grade |\n|---|---|---|---|"
    );
    for step in dated.steps() {
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
