//! Jobs added up: hours, years, the longest run abroad, the main occupation.

use super::{Asked, Judged, judge};
use crate::facts::hours::{Stretch, WEEKLY_CAP, longest_run, whole_hours};
use crate::facts::{Purpose, not_told};
use crate::kernel::{Day, Reading, Why, Whys, add_months, days_from, each_once, years_before};
use crate::noc::Noc;
use crate::profile::{Job, Profile};
use crate::values::terms::A_YEAR_OF_WORK;

/// The jobs looked at for one use. `suppose` says of some whether they were in Canada.
pub(super) fn judge_all(
    jobs: &[Job],
    purpose: Purpose,
    suppose: &[(usize, bool)],
    asked: &Asked,
) -> Vec<Judged> {
    let mut judged = Vec::new();
    for (n, job) in jobs.iter().enumerate() {
        let supposed = suppose.iter().find(|(job, _)| *job == n);
        judged.push(judge(
            job,
            purpose,
            supposed.map(|(_, place)| *place),
            asked,
        ));
    }
    judged
}

/// How some stretches are measured: summed ([`whole_hours`]), or the longest run.
type Measure = fn(&[Stretch]) -> i32;

/// All jobs together, at the least and at the most.
pub(super) fn together(judged: &[Judged], measure: Measure) -> Reading {
    let (mut least, mut most) = (Vec::new(), Vec::new());
    for (n, job) in judged.iter().enumerate() {
        add(&job.least, n, &mut least);
        add(&job.most, n, &mut most);
    }
    between(judged, measure, &least, &most)
}

fn add(stretches: &[Stretch], job: usize, all: &mut Vec<Stretch>) {
    for stretch in stretches {
        all.push(Stretch { job, ..*stretch });
    }
}

fn between(judged: &[Judged], measure: Measure, least: &[Stretch], most: &[Stretch]) -> Reading {
    let mut whys = Whys::NONE;
    for job in judged {
        if job.least != job.most {
            whys = whys.and(job.whys);
        }
    }
    Reading::between(measure(least), measure(most), whys)
}

pub(super) fn hours(judged: &[Judged]) -> Reading {
    together(judged, whole_hours)
}

/// All hours that can count in the years before a day.
pub(super) fn most_in_window(day: Day, years: u32) -> i32 {
    whole_hours(&[Stretch {
        first: years_before(day, years),
        last: days_from(day, -1),
        pace: WEEKLY_CAP,
        job: 0,
    }])
}

pub(super) fn years(hours: Reading) -> Reading {
    Reading::between(
        hours.range.least / A_YEAR_OF_WORK,
        hours.range.most / A_YEAR_OF_WORK,
        hours.whys,
    )
}

/// The most in any one occupation that is picked; a job without a code may belong to any.
pub(super) fn in_one(judged: &[Judged], pick: fn(Noc) -> bool, measure: Measure) -> Reading {
    let mut best = Reading::exactly(0);
    for code in codes(judged) {
        if code.is_none_or(pick) {
            best = best.max(measured(judged, code, measure));
        }
    }
    best
}

/// The occupations of some jobs, each once.
fn codes(judged: &[Judged]) -> Vec<Option<Noc>> {
    let mut codes = Vec::new();
    for job in judged {
        codes.push(job.noc);
    }
    each_once(codes)
}

/// One occupation measured, at the least and at the most.
pub(super) fn measured(judged: &[Judged], code: Option<Noc>, measure: Measure) -> Reading {
    let (mut least, mut most) = (Vec::new(), Vec::new());
    for (n, job) in judged.iter().enumerate() {
        if job.noc == code && code.is_some() {
            add(&job.least, n, &mut least);
        }
        if job.noc == code || job.noc.is_none() {
            add(&job.most, n, &mut most);
        }
    }
    between(judged, measure, &least, &most)
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
#[inline(never)]
pub(super) fn occupations(recent: &[Judged], in_canada: &[Judged]) -> Vec<InOccupation> {
    let mut all = Vec::new();
    for noc in codes(recent) {
        all.push(InOccupation {
            noc,
            all: measured(recent, noc, whole_hours),
            run: measured(recent, noc, longest_run),
            in_canada: measured(in_canada, noc, whole_hours),
            run_in_canada: measured(in_canada, noc, longest_run),
        });
    }
    all
}

/// The TEER of the occupation with the most hours; a tie of different levels is the officer's.
#[inline(never)]
pub(super) fn main_teer(judged: &[Judged]) -> Reading {
    let mut candidates = Vec::new();
    let mut bar = 0;
    for code in codes(judged) {
        let hours = measured(judged, code, whole_hours);
        let counts = |job: &Judged| job.noc == code && !job.most.is_empty();
        if judged.iter().any(counts) && (hours.range.most > 0 || code.is_none()) {
            // What counts is TEER 0 to 3, or was level B while it counted.
            let teer = code.map_or((0, 3), |code| {
                let teer = i32::from(code.teer()).min(3);
                (teer, teer)
            });
            candidates.push((teer, hours));
            bar = bar.max(hours.range.least);
        }
    }
    let mut range: Option<(i32, i32)> = None;
    let mut open = Whys::NONE;
    for ((lowest, highest), hours) in candidates {
        if hours.range.most >= bar {
            let (low, high) = range.unwrap_or((lowest, highest));
            range = Some((low.min(lowest), high.max(highest)));
            open = open.and(hours.whys);
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
        let asked = Asked::of(profile, profile.work.as_deref(), day);
        hours(&judge_all(
            jobs,
            Purpose::CanadianExperienceClass,
            &[],
            &asked,
        ))
        .range
        .least
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
