//! Prints what a profile comes to, as text.
//!
//! ```sh
//! cargo run --example assess -- examples/profile.json 2026-11-02
//! ```

use permit_to_pr::{Finding, Profile, assess, changes, day, explain, points};
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("usage: assess PROFILE.json DAY")?;
    let on = arguments
        .next()
        .and_then(|text| day(&text))
        .ok_or("the day is written like 2026-11-02")?;
    let profile = Profile::parse(&std::fs::read_to_string(path)?)?;

    let assessment = assess(&profile, on);
    println!(
        "On {} (rules checked {}, version {})",
        assessment.on, assessment.rules.checked, assessment.rules.version
    );
    for route in &assessment.routes {
        println!("\n{}: {}", route.id, route.verdict.word());
        for part in explain(&profile, route.id, on)?.parts {
            show(&part, 1);
        }
    }
    let score = points(&profile, "crs", on)?;
    match (score.least, score.most, &score.indicative) {
        (Some(least), Some(most), _) => println!("\ncrs: {least} to {most}"),
        (_, _, Some(before)) => println!(
            "\ncrs: not known on this day; {} to {} on the grid valid to {}",
            before.least, before.most, before.valid_to
        ),
        _ => println!("\ncrs: not known on this day"),
    }
    for row in &score.factors {
        println!(
            "  {:>4} to {:>4} of {:>4}  {}",
            row.least, row.most, row.max, row.id
        );
    }
    for change in changes(&profile, on, None).iter().take(5) {
        let gain = change.points.map_or(0, |points| points.gain);
        println!(
            "change: {} {:?} opens {:?}, {gain} points",
            change.id, change.params.level, change.opens
        );
    }
    for question in &assessment.questions {
        println!("ask: {} ({})", question.id, question.path);
    }
    Ok(())
}

fn show(finding: &Finding, depth: usize) {
    let have = finding
        .have
        .map(|have| format!(" have {} to {}", have.least, have.most))
        .unwrap_or_default();
    let need = finding
        .need
        .map(|need| format!(" need {}", need.least))
        .unwrap_or_default();
    println!(
        "{}{}: {}{have}{need}",
        "  ".repeat(depth),
        finding.id,
        finding.verdict.word()
    );
    for part in &finding.parts {
        show(part, depth + 1);
    }
}
