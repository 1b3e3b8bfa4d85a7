//! Larger steps: a year of work somewhere else, a program of study, an offer.
//!
//! Whoever studies full-time or goes abroad leaves the jobs that go on: they are
//! ended, so that nothing is counted twice.

use super::{Params, Proposal, Set, text};
use crate::facts::{Facts, Lever};
use crate::kernel::{Day, When, add_months, days_from, text_of};
use crate::noc::Noc;
use crate::profile::{
    Country, Credential, Decimal, Job, Json, Level, List, Lmia, Maybe, Offer, Profile, SchoolKind,
};

/// Weeks in a year of work, in days.
const A_YEAR: i32 = 364;

/// A year of work in Canada or abroad, study in Canada, a job offer.
pub(super) fn paths(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    work_somewhere(profile, on, all);
    study(profile, on, all);
    offer(profile, all);
}

/// The high-skilled occupation worked in last, if one was told.
fn occupation(profile: &Profile, on: Day) -> Option<Noc> {
    let jobs = profile.work.as_deref()?;
    let skilled = jobs
        .iter()
        .filter(|job| job.noc.is_some_and(|noc| noc.is_high_skilled(on)));
    skilled
        .max_by_key(|job| {
            job.to
                .as_ref()
                .and_then(Maybe::as_option)
                .map_or(Day::MAX, |to| to.most)
        })
        .and_then(|job| job.noc)
}

fn goes_on(job: &Job) -> bool {
    matches!(job.to, None | Some(Maybe::None))
}

/// Ends what goes on, the day before.
fn leave_jobs(profile: &mut Profile, on: Day) {
    if let Some(List(jobs)) = &mut profile.work {
        for job in jobs.iter_mut().filter(|job| goes_on(job)) {
            job.to = Some(Maybe::Some(When::exactly(days_from(on, -1))));
        }
    }
}

/// What leaving the jobs sets.
fn left_jobs(profile: &Profile, on: Day) -> Vec<Set> {
    let jobs = profile
        .work
        .as_deref()
        .unwrap_or_default()
        .iter()
        .enumerate();
    let ended = text_of(days_from(on, -1));
    jobs.filter(|(_, job)| goes_on(job))
        .map(|(n, _)| Set {
            path: ["work[", &n.to_string(), "].to"].concat(),
            value: text(&ended),
        })
        .collect()
}

fn work_somewhere(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    let jobs = profile.work.as_deref().unwrap_or_default();
    let Some(noc) = occupation(profile, on).filter(|_| jobs.len() < 40) else {
        return;
    };
    // Time in the present job is a proposal of its own.
    let counts_now = Facts::derive(profile, days_from(on, 7))
        .work
        .skilled_hours
        .range
        .least
        > Facts::derive(profile, on).work.skilled_hours.range.least;
    let day = days_from(on, A_YEAR);
    for (id, lever, country) in [
        ("work-a-year-in-canada", Lever::OtherParty, Country::CANADA),
        ("work-a-year-abroad", Lever::Choice, Country::ELSEWHERE),
    ] {
        let in_canada = country.is_canada();
        if in_canada && counts_now {
            continue;
        }
        let job = Job {
            noc: Some(noc),
            country: Some(country),
            from: Some(When::exactly(on)),
            to: Some(Maybe::Some(When::exactly(days_from(day, -1)))),
            hours_per_week: Some(Decimal::whole(30)),
            authorized: in_canada.then_some(true),
            self_employed: Some(false),
            full_time_student: Some(false),
            ..Job::default()
        };
        let mut fields = vec![
            ("noc".to_owned(), text(&noc.to_string())),
            ("country".to_owned(), text(country.code())),
            ("from".to_owned(), text(&text_of(on))),
            ("to".to_owned(), text(&text_of(days_from(day, -1)))),
            ("hoursPerWeek".to_owned(), Json::Number(30.0)),
            ("selfEmployed".to_owned(), Json::Flag(false)),
            ("fullTimeStudent".to_owned(), Json::Flag(false)),
        ];
        if in_canada {
            fields.push(("authorized".to_owned(), Json::Flag(true)));
        }
        let mut set = left_jobs(profile, on);
        set.push(Set {
            path: ["work[", &jobs.len().to_string(), "]"].concat(),
            value: Json::Object(fields),
        });
        all.push(Proposal {
            id,
            lever,
            set,
            day: Some(day),
            params: Params::default(),
            apply: Box::new(move |profile| {
                leave_jobs(profile, on);
                if let Some(List(jobs)) = &mut profile.work {
                    jobs.push(job.clone());
                }
            }),
        });
    }
}

/// Programs of study in Canada, each with the fewest months that earn points for them.
const PROGRAMS: [(&str, Level, &str, u32); 3] = [
    ("study-one-year", Level::OneYear, "one-year", 8),
    ("study-two-years", Level::TwoYear, "two-year", 16),
    ("study-master", Level::Master, "master", 16),
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
    for (id, level, word, months) in PROGRAMS {
        if level == Level::Master && !has_degree {
            continue;
        }
        let day = add_months(on, months);
        let credential = Credential {
            level: Some(level),
            country: Some(Country::CANADA),
            from: Some(When::exactly(on)),
            completed: Some(Maybe::Some(When::exactly(day))),
            kind: Some(SchoolKind::College),
            full_time: Some(true),
            length_months: i32::try_from(months).ok().map(Decimal::whole),
            ..Credential::default()
        };
        let mut set = left_jobs(profile, on);
        set.push(Set {
            path: ["education[", &earned.len().to_string(), "]"].concat(),
            value: Json::Object(vec![
                ("level".to_owned(), text(word)),
                ("country".to_owned(), text("CA")),
                ("from".to_owned(), text(&text_of(on))),
                ("completed".to_owned(), text(&text_of(day))),
                ("fullTime".to_owned(), Json::Flag(true)),
                ("lengthMonths".to_owned(), Json::Number(f64::from(months))),
            ]),
        });
        all.push(Proposal {
            id,
            lever: Lever::Choice,
            set,
            day: Some(day),
            params: Params::default(),
            apply: Box::new(move |profile| {
                leave_jobs(profile, on);
                if let Some(List(earned)) = &mut profile.education {
                    earned.push(credential.clone());
                }
            }),
        });
    }
}

/// A permanent offer with a positive assessment, in the occupation worked in last.
fn offer(profile: &Profile, all: &mut Vec<Proposal>) {
    let none_yet = matches!(profile.offer, Some(Maybe::None));
    let Some(noc) = occupation(profile, Day::MAX).filter(|_| none_yet) else {
        return;
    };
    let offer = Offer {
        noc: Some(noc),
        hours_per_week: Some(Decimal::whole(30)),
        permanent: Some(true),
        lmia: Some(Lmia::Positive),
        permit_employer: Some(false),
        ..Offer::default()
    };
    all.push(Proposal {
        id: "offer-with-assessment",
        lever: Lever::OtherParty,
        set: vec![Set {
            path: "offer".to_owned(),
            value: Json::Object(vec![
                ("noc".to_owned(), text(&noc.to_string())),
                ("hoursPerWeek".to_owned(), Json::Number(30.0)),
                ("permanent".to_owned(), Json::Flag(true)),
                ("lmia".to_owned(), text("positive")),
                ("permitEmployer".to_owned(), Json::Flag(false)),
            ]),
        }],
        day: None,
        params: Params::default(),
        apply: Box::new(move |profile| profile.offer = Some(Maybe::Some(offer.clone()))),
    });
}
