//! The steps to a work permit for one person: which items, in order, with fees and dates.

mod case;
mod fees;
mod health;
mod place;

use super::days::{Required, Span};
use super::keeper;
use crate::kernel::{Cite, Day, Reading, Why, answer};
use crate::process::permit_steps::{ALL, Item, Key, Stage, TIMES, Who};
use crate::profile::{Maybe, Profile};
use crate::programmes;
use crate::values::permit_fees::Payer;
use crate::values::sources::IRPR;
use case::Case;

answer! {
    /// From an offer to the first weeks.
    #[derive(Debug)]
    pub struct PermitSteps {
        /// The day asked about.
        pub on: Day = "on",
        /// The permit asked about, if it is one.
        pub permit: Option<&'static str> = "permit" if any,
        /// Items in order.
        pub steps: Vec<PermitStep> = "steps",
        /// Fees, those of the employer too.
        pub fees: Vec<PermitDue> = "fees",
        /// What the worker pays, in cents; none when a fee of that day is not known.
        pub total: Option<Span> = "total" if any,
        /// Why the total is not one number.
        pub why: Option<Why> = "why" if any,
        /// Whether fingerprints and a photo are needed.
        pub biometrics: Required = "biometrics",
        /// Where that stands.
        pub biometrics_law: Cite = "biometricsLaw",
        /// Whether a medical exam is needed; an officer may ask for one in any case.
        pub medical: Required = "medical",
        /// Where that stands.
        pub medical_law: Cite = "medicalLaw",
        /// Last day on which the letter of the assessment can be used; the earliest it can be.
        pub letter_until: Option<Day> = "letterUntil" if any,
        /// First day on which the employer may ask for the assessment.
        pub assessment_from: Option<Day> = "assessmentFrom" if any,
        /// Last day of the permit held: a new application must be in by then.
        pub file_by: Option<Day> = "fileBy" if any,
        /// Published times, in calendar days.
        pub times: Vec<PermitTime> = "times",
    }
}

answer! {
    /// One item.
    #[derive(Debug)]
    pub struct PermitStep {
        /// Which one: its sentence is in the catalogue.
        pub id: &'static str = "id",
        /// When it happens.
        pub stage: Stage = "stage",
        /// Who acts.
        pub who: Who = "who",
        /// Why it may not apply.
        pub why: Option<Why> = "why" if any,
        /// Where it stands.
        pub law: Cite = "law",
    }
}

answer! {
    /// One fee.
    #[derive(Debug)]
    pub struct PermitDue {
        /// Which one: its sentence is in the catalogue.
        pub id: &'static str = "id",
        /// Who pays it.
        pub payer: Payer = "payer",
        /// Cents; none when the fee of that day is not known.
        pub cents: Option<i32> = "cents" if any,
        /// First day of this fee.
        pub since: Option<Day> = "since" if any,
        /// Why it may not be due.
        pub why: Option<Why> = "why" if any,
        /// Where it stands.
        pub law: Option<Cite> = "law" if any,
    }
}

answer! {
    /// A published time.
    #[derive(Debug)]
    pub struct PermitTime {
        /// Which one: its sentence is in the catalogue.
        pub id: &'static str = "id",
        /// Calendar days.
        pub days: i32 = "days",
        /// The day it was read; a year alone gives its first day.
        pub as_of: Day = "asOf",
        /// Where it was read.
        pub law: Cite = "law",
    }
}

/// The steps to a permit, by its id, or to whatever the offer and the status say.
///
/// ```
/// use permit_to_pr::{Profile, day, permit_steps};
/// let profile = Profile::parse(r#"{ "lives": { "country": "CA" }, "born": "1990",
///     "offer": { "lmia": "positive", "lmiaIssued": "2026-09-01", "province": "ON" } }"#)?;
/// let steps = permit_steps(&profile, None, day("2026-11-22").ok_or("no day")?);
/// assert_eq!(steps.steps[0].id, "find-offer");
/// assert_eq!(steps.letter_until, day("2027-03-01"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn permit_steps(profile: &Profile, permit_id: Option<&str>, on: Day) -> PermitSteps {
    let programme = permit_id.and_then(programmes::find);
    let case = Case {
        profile,
        on,
        id: permit_id.unwrap_or_default(),
        permit: programme.and_then(|programme| programme.permit),
        offer: profile.offer.as_ref().and_then(Maybe::as_option),
        status: profile.status.as_ref().and_then(Maybe::as_option),
        stands: keeper(profile, on),
    };
    let chosen = |item: &&Item| case.all(item.when).range.most == 1;
    let steps = ALL
        .iter()
        .filter(chosen)
        .map(|item| PermitStep {
            id: item.id,
            stage: item.stage,
            who: item.who,
            why: case.all(item.when).whys.first(),
            law: item.law,
        })
        .collect();
    let (rows, total, why) = case.fees();
    let times = TIMES
        .iter()
        .filter(|time| case.all(time.when).range.most == 1)
        .map(|time| PermitTime {
            id: time.id,
            days: time.days,
            as_of: time.as_of,
            law: time.law,
        })
        .collect();
    let holds = case.key(Key::Holds).range.most == 1;
    PermitSteps {
        on,
        permit: programme
            .filter(|programme| programme.permit.is_some())
            .map(|programme| programme.id),
        steps,
        fees: rows,
        total,
        why,
        biometrics: needed(case.biometrics()),
        biometrics_law: IRPR.at("12.1 to 12.9"),
        medical: needed(case.medical()),
        medical_law: IRPR.at("30(1)(a)"),
        letter_until: case.letter_until(),
        assessment_from: case.assessment_from(),
        file_by: case
            .status
            .filter(|_| holds)
            .and_then(|status| status.expires)
            .map(|ends| ends.least),
        times,
    }
}

fn needed(reading: Reading) -> Required {
    Required::when(reading.range.at_least(1))
}
