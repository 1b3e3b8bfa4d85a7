//! The ranking on any day since 2015-01-01 (3.6): what was different before 2025-03-25.

use super::calendar::{Date, date};
use super::hours::{
    countable, counts_in_canada, first_day, slow_foreign_hours, slow_hours, window,
};
use super::law::{Four, Person, StudyInCanada, Years, additional, declared};
use super::offers::ranking_points;
use super::story::Job;
use serde_json::Value;

/// The score; `generous` takes the better of what is not known.
pub(crate) fn slow_crs_on(person: &Person, day: Date, offer: i32, generous: bool) -> i32 {
    const NOTHING: &[Four] = &[[0; 4]];
    let some = |sittings: &[Four]| {
        if sittings.is_empty() {
            NOTHING.to_vec()
        } else {
            sittings.to_vec()
        }
    };
    let mut best = 0;
    for english in some(&person.tongues.english) {
        for french in some(&person.tongues.french) {
            for (first, second) in [(english, french), (french, english)] {
                let without_additional = declared(person, first, second, english, french)
                    - additional(person, english, french);
                let more = additional_on(person, english, french, day, offer, generous);
                best = best.max(without_additional + more);
            }
        }
    }
    best
}

pub(crate) fn additional_on(
    person: &Person,
    english: Four,
    french: Four,
    day: Date,
    offer: i32,
    generous: bool,
) -> i32 {
    let mut points = offer;
    if person.nominated {
        points += 600;
    }
    let sibling = person.sibling || (person.companion.is_some() && person.sibling_of_partner);
    if day >= date(2017, 6, 6) && sibling {
        points += 15;
    }
    if day >= date(2017, 6, 6) && french.iter().all(|level| *level >= 7) {
        // The first day of 25 and 50 lies between the announcement and the first round.
        let raised = day >= date(2020, 11, 5) || (day >= date(2020, 10, 1) && generous);
        let both = english.iter().all(|level| *level >= 5);
        points += match (raised, both) {
            (false, false) => 15,
            (false, true) => 30,
            (true, false) => 25,
            (true, true) => 50,
        };
    }
    if day >= date(2016, 11, 19) {
        points += match person.studies.in_canada {
            StudyInCanada::No => 0,
            StudyInCanada::OneOrTwoYears => 15,
            StudyInCanada::ThreeYearsOrMore => 30,
        };
    }
    points.min(600)
}

/// Points for the offer in the JSON of a profile.
pub(crate) fn offer_points(profile: &Value, day: Date, generous: bool) -> i32 {
    let switches = [date(2016, 11, 19), date(2025, 3, 25)];
    ranking_points(profile, switches, day, generous)
}

/// Work in Canada had to be without a break until 2015-05-29.
pub(crate) fn years_on(jobs: &[Job], day: Date) -> Years {
    let hours_in_canada = if day < date(2015, 5, 30) {
        longest_run_in_canada(jobs, day)
    } else {
        slow_hours(jobs, day, 10)
    };
    Years {
        canadian: hours_in_canada / 1_560,
        foreign: slow_foreign_hours(jobs, day) / 1_560,
    }
}

/// One or more occupations; a weekend and time off within a job break nothing.
fn longest_run_in_canada(jobs: &[Job], day: Date) -> i32 {
    let jobs: Vec<&Job> = jobs.iter().filter(|job| counts_in_canada(job)).collect();
    let (mut best, mut run, mut days_off) = (0, 0, 0);
    for day in window(&jobs, day, 10) {
        let holds_a_job = jobs.iter().any(|job| {
            job.pace.unwrap() > 0 && first_day(job) <= day && job.to.is_none_or(|last| day <= last)
        });
        days_off = if holds_a_job { 0 } else { days_off + 1 };
        run = if days_off > 2 {
            0
        } else {
            run + countable(&jobs, day)
        };
        best = best.max(run);
    }
    (best / 70) as i32
}
