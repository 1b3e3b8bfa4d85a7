//! Studying while on a work permit: is a study permit needed, and what else changes.
//!
//! A study permit is needed unless one way around it holds. Each way is told on
//! its own, with the day on which it ends, so that a page can show all of them.

mod answers;
mod person;

use super::days::Required;
use crate::kernel::{Cite, Dated, Day, Hours, Verdict, Why, answer, in_force, on, since};
use crate::profile::{Maybe, Profile, Study};
use crate::values::sources::{CAMPUS_WORK, IRPR};
use person::Person;

/// Hours a week of work off campus while studies are in session, for a student without a work
/// permit. Before May 2024 it depended on the day of the application.
pub(crate) static OFF_CAMPUS_HOURS: Dated<Hours> = Dated::new(&[
    since(2022, 11, 15).is_not_known(),
    since(2024, 5, 1)
        .is(20)
        .by(CAMPUS_WORK.at("Hours off campus")),
    since(2024, 11, 8).is(24).by(IRPR.at("186(v)")),
]);

/// Longest course that needs no study permit, in months, R188(1)(c).
pub(crate) const SHORT_MONTHS: i32 = 6;
/// Shortest program that may lead to a post-graduation work permit, in months.
const SHORTEST_FOR_GRADUATES: i32 = 8;

/// First and last day of the policy for construction apprentices.
pub(crate) const APPRENTICES: (Day, Day) = (on(2025, 2, 26), on(2027, 2, 26));
/// First and last day of the policy for workers who applied early; a renewal was not found.
pub(crate) const EARLY_WORKERS: (Day, Day) = (on(2023, 6, 27), on(2026, 6, 27));
/// Last day on which their application for a work permit was received.
pub(crate) const EARLY_WORKERS_APPLIED: Day = on(2023, 6, 7);

/// First day of letters of attestation.
const LETTERS: Day = on(2024, 1, 22);
/// From then on, workers in Canada and graduate studies as well.
const LETTERS_FOR_MORE: Day = on(2025, 1, 22);
/// From then on, no longer for a master’s or a doctorate at a public institution.
const LETTERS_FOR_FEWER: Day = on(2026, 1, 1);

answer! {
    /// What studies mean for a worker.
    #[derive(Debug)]
    pub struct StudyAnswer {
        /// The day asked about.
        pub on: Day = "on",
        /// Whether a study permit is needed.
        pub permit: Required = "permit",
        /// Why that is unknown.
        pub why: Option<Why> = "why" if any,
        /// The ways to study without one, each with its verdict.
        pub ways: Vec<Way> = "ways",
        /// Whether an application for a study permit needs a letter of attestation.
        pub letter: Ruled = "letter",
        /// Whether a study permit may be asked for from inside Canada.
        pub inside: Ruled = "inside",
        /// Whether hours of work done meanwhile count for the Canadian Experience Class.
        pub hours_count: Ruled = "hoursCount",
        /// Whether the studies can lead to a post-graduation work permit; never a certain yes.
        pub graduate: Ruled = "graduate",
        /// Most hours a week off campus on a study permit alone; none when not known.
        pub off_campus: Option<i32> = "offCampus" if any,
        /// Where those stand.
        pub off_campus_law: Option<Cite> = "offCampusLaw" if any,
        /// Whether that limit binds the person; a work permit held beside it frees from it.
        pub limited: Ruled = "limited",
        /// What can go wrong: sentences are in the catalogue.
        pub risks: Vec<Risk> = "risks",
    }
}

answer! {
    /// One way to study without a study permit.
    #[derive(Debug)]
    pub struct Way {
        /// Which one: its sentence is in the catalogue.
        pub id: &'static str = "id",
        /// Whether it holds.
        pub verdict: Verdict = "verdict",
        /// Why that is unknown.
        pub why: Option<Why> = "why" if any,
        /// Last day on which it can hold.
        pub until: Option<Day> = "until" if any,
        /// Where it stands.
        pub law: Cite = "law",
    }
}

answer! {
    /// An answer with its reason.
    #[derive(Debug)]
    pub struct Ruled {
        /// The answer.
        pub is: Required = "is",
        /// The reason: its sentence is in the catalogue.
        pub because: &'static str = "because",
        /// Where it stands.
        pub law: Cite = "law",
    }
}

answer! {
    /// Something to be careful of.
    #[derive(Debug)]
    pub struct Risk {
        /// Which one: its sentence is in the catalogue.
        pub id: &'static str = "id",
        /// Where it stands.
        pub law: Cite = "law",
    }
}

/// What studying would mean on a day.
///
/// ```
/// use permit_to_pr::{Profile, Required, day, study};
/// let profile = Profile::parse(r#"{
///     "status": { "kind": "worker", "expires": "2027-12-31" },
///     "study": { "level": "two-year", "lengthMonths": 20, "fullTime": true, "distance": false }
/// }"#)?;
/// let answer = study(&profile, day("2026-11-22").ok_or("no day")?);
/// assert_eq!(answer.inside.is, Required::Yes);
/// assert_eq!(answer.hours_count.is, Required::No);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn study(profile: &Profile, on: Day) -> StudyAnswer {
    let untold = Study::default();
    let person = Person {
        profile,
        on,
        status: profile.status.as_ref().and_then(Maybe::as_option),
        study: profile
            .study
            .as_ref()
            .and_then(Maybe::as_option)
            .unwrap_or(&untold),
    };
    let ways = person.ways();
    let without = Verdict::any(ways.iter().map(|way| way.verdict));
    let hours = in_force(OFF_CAMPUS_HOURS.steps(), on);
    StudyAnswer {
        on,
        permit: Required::when(!without),
        why: (without == Verdict::Unknown).then_some(Why::NotAsked),
        letter: person.letter(without),
        inside: person.inside(),
        hours_count: person.hours_count(),
        graduate: person.graduate(&ways),
        off_campus: hours.and_then(|step| step.value),
        off_campus_law: hours.and_then(|step| step.by),
        limited: person.limited(),
        risks: person.risks(&ways, without),
        ways,
    }
}
