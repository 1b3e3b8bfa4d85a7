//! The page a lawyer reviews on offers: signs, rules, and the values they rest on.

use crate::kernel::{Cite, Day, Step, Text, text_of};
use crate::profile::{Area, Province};
use crate::publish::pages::{HEAD, both, cell, cite};
use crate::publish::{LEGEND, grade, number};
use crate::safety::{self, COMPARED, Said, Severity, places, rules, signs, statutes};
use crate::values::low_wage_areas::{self as areas, AREAS, QUARTERS, SECTORS, SUSPENSIONS};
use crate::values::{global_talent, lmia, wages};
use std::fmt::Write;

/// The page.
pub(in crate::publish) fn page() -> String {
    let mut out = format!(
        "{HEAD}\n# Red flags of a job offer\n\nSigns people see, rules an offer runs into, and the values behind them. Compared with its sources on **{}**. {LEGEND}\n\n\
         Nothing here ever says that an offer is good. When nothing is found it says:\n\n{}\n\n{}\n",
        text_of(COMPARED),
        both(&safety::NONE),
        both(&safety::ABOUT_NONE)
    );
    signs_and_rules(&mut out);
    wage_lines(&mut out);
    low_wage(&mut out);
    global_talent_stream(&mut out);
    assessment(&mut out);
    people_and_places(&mut out);
    out
}

fn signs_and_rules(out: &mut String) {
    for (severity, name) in safety::SEVERITIES {
        head(out, &["Seen", "Law", "What to do"], &["Signs: ", name.en]);
        for row in signs::ALL.iter().filter(|row| row.severity == *severity) {
            let mut law: Vec<String> = row.law.iter().map(graded).collect();
            if row.provincial.is_some() {
                law.push("and the law of the province".to_owned());
            }
            said(out, row.sign.word(), &row.said, &law.join("; "));
        }
    }
    head(
        out,
        &[
            "Follows from the rules",
            "How serious, law, since",
            "What to do",
        ],
        &["Rules"],
    );
    for rule in rules::ALL {
        let mut middle = vec![severity(rule.severity).to_owned()];
        middle.extend(rule.law.iter().map(graded));
        middle.extend(rule.since.map(text_of));
        said(out, rule.id, &rule.said, &middle.join("; "));
    }
    let _ = writeln!(
        out,
        "\nOccupations that usually need a licence: {}. Occupations whose work usually needs none: {}. Of any other it is not known. Usual farm occupations: {}.",
        codes(rules::USUALLY_LICENSED),
        codes(rules::USUALLY_NOT_LICENSED),
        codes(rules::FARM_WORK)
    );
}

fn said(out: &mut String, id: &str, said: &Said, middle: &str) {
    let _ = writeln!(
        out,
        "| `{id}`: {}<br>{} | {middle} | {} |",
        cell(&said.says),
        cell(&said.why),
        cell(&said.act)
    );
}

fn wage_lines(out: &mut String) {
    head(
        out,
        &[
            "Province or territory",
            "Since",
            "Dollars an hour",
            "Source",
        ],
        &["The line between high and low wage"],
    );
    for province in Province::ALL {
        for step in wages::line(*province) {
            let value = step.value.map_or("not known".to_owned(), dollars);
            let by = step.by.as_ref().map_or(String::new(), graded);
            let since = text_of(step.since);
            let _ = writeln!(out, "| {} | {since} | {value} | {by} |", province.word());
        }
    }
    out.push_str(
        "\nA wage at or above the line is high-wage. Before the first day the line is not known.\n",
    );
}

fn low_wage(out: &mut String) {
    head(
        out,
        &["From", "To", "Closed", "Open", "Source"],
        &["Low-wage requests that are not processed"],
    );
    for quarter in QUARTERS {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} |",
            text_of(quarter.since),
            text_of(quarter.to),
            names(quarter.closed),
            names(quarter.open),
            graded(&quarter.by)
        );
    }
    let sector = |list: &[_]| {
        let named = SECTORS.iter().filter(|(one, _)| list.contains(one));
        named
            .map(|(_, text)| text.en)
            .collect::<Vec<_>>()
            .join(", ")
    };
    let _ = writeln!(
        out,
        "\nAn area that is not named in a quarter is not known; so is every day outside these quarters. Outside the metropolitan areas nothing is closed. \
         In force since {}. Exempt sectors: {}. Exempt in private homes: {}. Exempt jobs: up to {} days.",
        text_of(areas::REFUSAL_SINCE),
        sector(areas::EXEMPT_SECTORS),
        codes(areas::EXEMPT_IN_HOMES),
        areas::EXEMPT_DAYS
    );
    head(
        out,
        &["Place", "From", "To", "Source"],
        &["Suspensions in Quebec"],
    );
    for one in SUSPENSIONS {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} |",
            names(&[one.area]),
            text_of(one.since),
            text_of(one.to),
            graded(&one.by)
        );
    }
    let _ = writeln!(
        out,
        "\nAfter the last day it is not known. Exempt sectors: {}.",
        sector(areas::QUEBEC_EXEMPT_SECTORS)
    );
}

fn global_talent_stream(out: &mut String) {
    head(
        out,
        &[
            "Occupation",
            "Least dollars an hour",
            "Only a part of the group",
        ],
        &["Global Talent Stream, category B"],
    );
    for row in global_talent::LIST {
        let floor = row.floor.map_or("usual wage".to_owned(), dollars);
        let part = if row.part { "yes" } else { "" };
        let _ = writeln!(out, "| {:05} | {floor} | {part} |", row.code);
    }
    let (first, further) = (&global_talent::FIRST_TWO, &global_talent::FURTHER);
    let _ = writeln!(
        out,
        "\n{}. The list is known since {}, the floors since {}, the day both were last read; later changes are not known, nor the floors of Quebec. \
         Category A ({}): a designated partner refers the worker; advanced degree or {} years in the speciality; \
         the first 2 positions of a year at {} an hour and {} a year or more, each further one at {} and {}.",
        graded(&global_talent::CATEGORY_B),
        text_of(global_talent::LIST_SINCE),
        text_of(global_talent::LAST_READ),
        graded(&global_talent::CATEGORY_A),
        global_talent::YEARS_IN_THE_SPECIALITY,
        dollars(first.cents_per_hour),
        number(first.dollars_per_year),
        dollars(further.cents_per_hour),
        number(further.dollars_per_year)
    );
}

fn assessment(out: &mut String) {
    let [earlier, later] = lmia::TIMES_OF;
    head(
        out,
        &["Stream", earlier, later, "Most months of the job"],
        &["Labour market impact assessments, business days"],
    );
    let told = |value: Option<i32>| value.map_or("not known".to_owned(), number);
    for stream in lmia::STREAMS {
        let [one, other] = stream.days;
        let name = cell(&stream.says);
        let months = stream.months.map_or(String::new(), number);
        let _ = writeln!(
            out,
            "| {name} | {} | {} | {months} |",
            told(one),
            told(other)
        );
    }
    let _ = writeln!(
        out,
        "\n{}, published {}. Lengths: {}.",
        graded(&lmia::TIMES_LAW),
        text_of(lmia::TIMES_PUBLISHED),
        graded(&lmia::LENGTHS_LAW)
    );
    head(
        out,
        &["Value", "Since", "Amount", "Source"],
        &["Its numbers"],
    );
    for (name, steps) in [
        ("Fee, dollars for each position", lmia::FEE.steps()),
        ("Months for which a letter can be used", lmia::LETTER_MONTHS),
        (
            "Months before the job at which to apply, at most",
            lmia::MONTHS_AHEAD,
        ),
        ("Cap on low wage, percent", lmia::CAP_PERCENT),
        (
            "Cap in four sectors, percent",
            lmia::CAP_PERCENT_OF_FOUR_SECTORS,
        ),
        (
            "Cap with rural relief, percent",
            lmia::CAP_PERCENT_WITH_RURAL_RELIEF,
        ),
        ("Most months of a low-wage job", lmia::LOW_WAGE_MONTHS),
        ("Weeks of advertising, low wage", lmia::LOW_WAGE_AD_WEEKS),
    ] {
        for step in steps {
            history(out, name, step);
        }
    }
    let free: Vec<String> = lmia::NO_FEE
        .iter()
        .map(|(law, text)| format!("{} ({})", text.en, graded(law)))
        .collect();
    let _ = writeln!(out, "\nNo fee: {}.", free.join("; "));
}

fn people_and_places(out: &mut String) {
    head(
        out,
        &["Place", "Number", "Source"],
        &["Where to check and report"],
    );
    for place in places::ALL {
        row(
            out,
            &place.says,
            place.phone.unwrap_or_default(),
            &place.law,
        );
    }
    head(out, &["Who", "", "Law"], &["Who may act for a fee"]);
    for one in places::REPRESENTATIVES {
        row(out, &one.says, "", &one.law);
    }
    for (title, costs) in [
        ("What an employer may never take", places::NEVER),
        ("What may be the worker’s own", places::MAY_BE_YOURS),
    ] {
        head(out, &["Cost", "Since", "Law"], &[title]);
        for cost in costs {
            row(out, &cost.says, &text_of(places::NEVER_SINCE), &cost.law);
        }
    }
    head(
        out,
        &["Province", "What it says", "Since", "Law"],
        &["Laws of provinces on recruiters"],
    );
    for one in statutes::ALL {
        let since = one.since.map_or("not said".to_owned(), text_of);
        let name = one.id;
        let _ = writeln!(
            out,
            "| {name} | {} | {since} | {} |",
            cell(&one.says),
            graded(&one.law)
        );
    }
    out.push_str("\nNothing was read for the others.\n");
}

fn head(out: &mut String, columns: &[&str], title: &[&str]) {
    let _ = writeln!(
        out,
        "\n## {}\n\n| {} |\n|{}",
        title.concat(),
        columns.join(" | "),
        "---|".repeat(columns.len())
    );
}

fn row(out: &mut String, says: &Text, middle: &str, law: &Cite) {
    let _ = writeln!(out, "| {} | {middle} | {} |", cell(says), graded(law));
}

fn history(out: &mut String, name: &str, step: &Step) {
    let value = step.value.map_or("not known".to_owned(), number);
    let by = step.by.as_ref().map_or(String::new(), graded);
    let since: Day = step.since;
    let _ = writeln!(out, "| {name} | {} | {value} | {by} |", text_of(since));
}

/// A citation with its grade.
fn graded(law: &Cite) -> String {
    format!("{} ({})", cite(law), grade(law.grade))
}

fn severity(one: Severity) -> &'static str {
    let named = safety::SEVERITIES.iter().find(|(known, _)| *known == one);
    named.map_or("", |(_, text)| text.en)
}

fn names(listed: &[Area]) -> String {
    let named = AREAS.iter().filter(|(area, _)| listed.contains(area));
    named
        .map(|(_, text)| text.en)
        .collect::<Vec<_>>()
        .join("; ")
}

fn codes(codes: &[u32]) -> String {
    let written: Vec<String> = codes.iter().map(|code| format!("{code:05}")).collect();
    written.join(", ")
}

fn dollars(cents: i32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
