//! Larger steps: a year of work somewhere else, a program of study, an offer.
//!
//! Whoever studies full-time or goes abroad leaves the jobs that go on: they are
//! ended, so that nothing is counted twice.

use super::{Proposal, Set, fill, path};
use crate::facts::{Facts, Lever};
use crate::kernel::{Day, add_months, days_from, text_of};
use crate::noc::Noc;
use crate::profile::{Job, Level, Maybe, Profile};

/// Weeks in a year of work, in days.
const A_YEAR: i32 = 364;

/// A year of work in Canada or abroad, study in Canada, a job offer.
pub(super) fn paths(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    work_somewhere(profile, on, all);
    study(profile, on, all);
    offer(profile, all);
}

/// The high-skilled occupation worked in last, if one was told; of equals the last.
fn occupation(profile: &Profile, on: Day) -> Option<Noc> {
    let mut last: Option<(Day, Noc)> = None;
    for job in profile.work.as_deref().unwrap_or_default() {
        let ended = match &job.to {
            Some(Maybe::Some(to)) => to.most,
            Some(Maybe::None) | None => Day::MAX,
        };
        if let Some(noc) = job.noc.filter(|noc| noc.is_high_skilled(on))
            && last.is_none_or(|(day, _)| day <= ended)
        {
            last = Some((ended, noc));
        }
    }
    last.map(|(_, noc)| noc)
}

fn goes_on(job: &Job) -> bool {
    matches!(job.to, None | Some(Maybe::None))
}

/// What leaving the jobs that go on sets: they end the day before.
fn left_jobs(profile: &Profile, on: Day) -> Vec<Set> {
    let ended = fill(r#""$""#, &[&text_of(days_from(on, -1))]);
    let mut set = Vec::new();
    let jobs = profile.work.as_deref().unwrap_or_default();
    for (n, job) in jobs.iter().enumerate() {
        if goes_on(job) {
            set.push(Set::new(path("work[$].to", n), &ended));
        }
    }
    set
}

fn work_somewhere(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    let jobs = profile.work.as_deref().unwrap_or_default();
    let Some(noc) = occupation(profile, on).filter(|_| jobs.len() < 40) else {
        return;
    };
    // Time in the present job is a proposal of its own.
    let hours = |day| Facts::derive(profile, day).work.skilled_hours.range.least;
    let counts_now = hours(days_from(on, 7)) > hours(on);
    let day = days_from(on, A_YEAR);
    let in_canada = ("CA", r#","authorized":true"#);
    for (id, lever, (country, authorized)) in [
        ("work-a-year-in-canada", Lever::OtherParty, in_canada),
        ("work-a-year-abroad", Lever::Choice, ("ZZ", "")),
    ] {
        if country == "CA" && counts_now {
            continue;
        }
        let job = fill(
            r#"{"noc":"$","country":"$","from":"$","to":"$","hoursPerWeek":30,"selfEmployed":false,"fullTimeStudent":false$}"#,
            &[
                &noc.to_string(),
                country,
                &text_of(on),
                &text_of(days_from(day, -1)),
                authorized,
            ],
        );
        let mut set = left_jobs(profile, on);
        set.push(Set::new(path("work[$]", jobs.len()), &job));
        let mut proposal = Proposal::new(id, lever, set);
        proposal.day = Some(day);
        all.push(proposal);
    }
}

/// Programs of study in Canada, each with the fewest months that earn points for them.
const PROGRAMS: [(&str, Level, u32); 3] = [
    ("study-one-year", Level::OneYear, 8),
    ("study-two-years", Level::TwoYear, 16),
    ("study-master", Level::Master, 16),
];

fn study(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    let Some(earned) = profile
        .education
        .as_deref()
        .filter(|earned| earned.len() < 20)
    else {
        return;
    };
    // A master's program takes a bachelor's degree.
    let has_degree = earned
        .iter()
        .any(|credential| credential.level >= Some(Level::Bachelor));
    for (id, level, months) in PROGRAMS {
        if level == Level::Master && !has_degree {
            continue;
        }
        let day = add_months(on, months);
        let credential = fill(
            r#"{"level":"$","country":"CA","from":"$","completed":"$","fullTime":true,"lengthMonths":$}"#,
            &[
                level.word(),
                &text_of(on),
                &text_of(day),
                &months.to_string(),
            ],
        );
        let mut set = left_jobs(profile, on);
        set.push(Set::new(path("education[$]", earned.len()), &credential));
        let mut proposal = Proposal::new(id, Lever::Choice, set);
        proposal.day = Some(day);
        all.push(proposal);
    }
}

/// A permanent offer with a positive assessment, in the occupation worked in last.
fn offer(profile: &Profile, all: &mut Vec<Proposal>) {
    let none_yet = matches!(profile.offer, Some(Maybe::None));
    if let Some(noc) = occupation(profile, Day::MAX).filter(|_| none_yet) {
        let offer = fill(
            r#"{"noc":"$","hoursPerWeek":30,"permanent":true,"lmia":"positive","permitEmployer":false}"#,
            &[&noc.to_string()],
        );
        let set = vec![Set::new("offer".to_owned(), &offer)];
        let proposal = Proposal::new("offer-with-assessment", Lever::OtherParty, set);
        all.push(proposal);
    }
}
