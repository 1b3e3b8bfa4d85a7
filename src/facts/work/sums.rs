//! Jobs added up: hours, years, the longest run abroad, the main occupation.

use super::{Asked, Judged, judge};
use crate::facts::hours::{Stretch, WEEKLY_CAP, countable, longest_run, whole_hours};
use crate::facts::{Purpose, not_told};
use crate::kernel::{Day, Reading, Why, Whys, add_months, days_from, each_once, years_before};
use crate::noc::Noc;
use crate::profile::Profile;
use crate::values::terms::A_YEAR_OF_WORK;

pub(super) fn all<'j>(
    judged: &'j [Judged],
    part: impl Fn(&'j Judged) -> &'j Vec<Stretch>,
) -> Vec<Stretch> {
    judged.iter().flat_map(part).copied().collect()
}

/// The stretches of the jobs that are picked, each with its job.
pub(super) fn by_job<'j>(
    judged: &'j [Judged],
    part: impl Fn(&'j Judged) -> &'j Vec<Stretch>,
    pick: impl Fn(&Judged) -> bool,
) -> Vec<(usize, Stretch)> {
    let picked = judged.iter().enumerate().filter(|(_, job)| pick(job));
    picked
        .flat_map(|(n, job)| part(job).iter().map(move |stretch| (n, *stretch)))
        .collect()
}

pub(super) fn open_whys(judged: &[Judged]) -> Whys {
    judged
        .iter()
        .filter(|job| job.least != job.most)
        .fold(Whys::NONE, |whys, job| whys.and(job.whys))
}

pub(super) fn hours(judged: &[Judged]) -> Reading {
    Reading::between(
        whole_hours(countable(&all(judged, |job| &job.least))),
        whole_hours(countable(&all(judged, |job| &job.most))),
        open_whys(judged),
    )
}

/// All hours that can count in the years before a day.
pub(super) fn most_in_window(day: Day, years: u32) -> i32 {
    let whole = Stretch {
        first: years_before(day, years),
        last: days_from(day, -1),
        pace: WEEKLY_CAP,
    };
    whole_hours(countable(&[whole]))
}

pub(super) fn years(hours: Reading) -> Reading {
    Reading::between(
        hours.range.least / A_YEAR_OF_WORK,
        hours.range.most / A_YEAR_OF_WORK,
        hours.whys,
    )
}

/// The longest unbroken run in any one occupation that is picked; a job without a code may belong to any.
pub(super) fn longest_in_one(judged: &[Judged], pick: impl Fn(Noc) -> bool) -> Reading {
    in_one(judged, &pick, &|jobs| longest_run(jobs))
}

/// The most hours in any one occupation; a job without a code may belong to any.
pub(super) fn best_in_one(judged: &[Judged]) -> Reading {
    in_one(judged, &|_| true, &sum_of)
}

/// The hours in this occupation.
pub(super) fn in_that_one(judged: &[Judged], noc: Noc) -> Reading {
    measured(judged, Some(noc), &sum_of)
}

/// How the hours of some jobs are measured: summed, or the longest run.
type Measure<'m> = &'m dyn Fn(&[(usize, Stretch)]) -> i32;

fn sum_of(jobs: &[(usize, Stretch)]) -> i32 {
    let stretches: Vec<Stretch> = jobs.iter().map(|(_, stretch)| *stretch).collect();
    whole_hours(countable(&stretches))
}

fn in_one(judged: &[Judged], pick: &dyn Fn(Noc) -> bool, measure: Measure<'_>) -> Reading {
    let codes: Vec<Option<Noc>> = each_once(judged.iter().map(|job| job.noc).collect());
    codes
        .into_iter()
        .filter(|code| code.is_none_or(pick))
        .map(|code| measured(judged, code, measure))
        .fold(Reading::exactly(0), Reading::max)
}

/// One occupation measured, at the least and at the most.
fn measured(judged: &[Judged], code: Option<Noc>, measure: Measure<'_>) -> Reading {
    let least = by_job(
        judged,
        |job| &job.least,
        |job| job.noc == code && code.is_some(),
    );
    let most = by_job(
        judged,
        |job| &job.most,
        |job| job.noc == code || job.noc.is_none(),
    );
    Reading::between(measure(&least), measure(&most), open_whys(judged))
}

/// Hours of the last three years in one occupation.
#[derive(Clone, Copy, Debug)]
pub struct InOccupation {
    /// Which; nothing when it may be any.
    pub noc: Option<Noc>,
    /// All hours, in Canada or abroad.
    pub all: Reading,
    /// Hours of the longest unbroken run.
    pub run: Reading,
    /// Hours in Canada.
    pub in_canada: Reading,
    /// Hours of the longest unbroken run in Canada.
    pub run_in_canada: Reading,
}

impl InOccupation {
    /// An occupation nobody told us.
    pub(super) const fn any(hours: Reading) -> InOccupation {
        InOccupation {
            noc: None,
            all: hours,
            run: hours,
            in_canada: hours,
            run_in_canada: hours,
        }
    }
}

/// Hours of the last three years, occupation by occupation.
pub(super) fn occupations(recent: &[Judged], in_canada: &[Judged]) -> Vec<InOccupation> {
    let codes: Vec<Option<Noc>> = each_once(recent.iter().map(|job| job.noc).collect());
    codes
        .into_iter()
        .map(|noc| InOccupation {
            noc,
            all: measured(recent, noc, &sum_of),
            run: measured(recent, noc, &|jobs| longest_run(jobs)),
            in_canada: measured(in_canada, noc, &sum_of),
            run_in_canada: measured(in_canada, noc, &|jobs| longest_run(jobs)),
        })
        .collect()
}

/// The TEER of the occupation with the most hours; a tie of different levels is the officer's.
pub(super) fn main_teer(judged: &[Judged]) -> Reading {
    struct Candidate {
        teer: (i32, i32),
        least: i32,
        most: i32,
    }
    let sum = |stretches: Vec<Stretch>| whole_hours(countable(&stretches));
    let unnamed: Vec<Stretch> = judged
        .iter()
        .filter(|job| job.noc.is_none())
        .flat_map(|job| job.most.iter().copied())
        .collect();
    let codes: Vec<Noc> = each_once(judged.iter().filter_map(|job| job.noc).collect());
    let mut candidates: Vec<Candidate> = Vec::new();
    for code in codes {
        let of_code = |part: fn(&Judged) -> &Vec<Stretch>| -> Vec<Stretch> {
            judged
                .iter()
                .filter(|job| job.noc == Some(code))
                .flat_map(|job| part(job).iter().copied())
                .collect()
        };
        let mut may = of_code(|job| &job.most);
        may.extend(&unnamed);
        let most = sum(may);
        if most > 0
            && judged
                .iter()
                .any(|job| job.noc == Some(code) && !job.most.is_empty())
        {
            // What counts is TEER 0 to 3, or was level B while it counted.
            let teer = i32::from(code.teer()).min(3);
            candidates.push(Candidate {
                teer: (teer, teer),
                least: sum(of_code(|job| &job.least)),
                most,
            });
        }
    }
    if !unnamed.is_empty() {
        candidates.push(Candidate {
            teer: (0, 3),
            least: 0,
            most: sum(unnamed),
        });
    }
    let bar = candidates
        .iter()
        .map(|candidate| candidate.least)
        .max()
        .unwrap_or(0);
    let mut range: Option<(i32, i32)> = None;
    let mut open = Whys::NONE;
    for candidate in candidates.iter().filter(|candidate| candidate.most >= bar) {
        let (low, high) = range.unwrap_or(candidate.teer);
        range = Some((low.min(candidate.teer.0), high.max(candidate.teer.1)));
        if candidate.least != candidate.most {
            open = open_whys(judged);
        }
    }
    match range {
        None => not_told(0, 3),
        // Nothing counts for certain: there may be no main occupation at all.
        Some(_) if bar == 0 => not_told(0, 3),
        Some((low, high)) => {
            let whys = if open == Whys::NONE {
                Whys::of(Why::OfficerDecides)
            } else {
                open
            };
            Reading::between(low, high, whys)
        }
    }
}

/// The earliest day on which the hours of the class reach a number, if nothing changes.
///
/// Ongoing jobs are taken to go on. Looks four years ahead.
pub(crate) fn hours_reached(profile: &Profile, need: i32, from: Day) -> Option<Day> {
    let jobs = profile.work.as_deref().unwrap_or_default();
    let hours_on = |day: Day| {
        let judged: Vec<Judged> = jobs
            .iter()
            .map(|job| {
                judge(
                    job,
                    Purpose::CanadianExperienceClass,
                    None,
                    &Asked::of(profile, profile.work.as_deref(), day),
                )
            })
            .collect();
        hours(&judged).range.least
    };
    let last = add_months(from, 48);
    let mut day = from;
    while day <= last {
        let missing = need.saturating_sub(hours_on(day));
        if missing <= 0 {
            return Some(day);
        }
        // Thirty hours a week at most: this many days cannot be skipped past the first right one.
        let weeks = missing.saturating_mul(7) / 30;
        day = days_from(day, weeks.max(1));
    }
    None
}
