//! Hours of work counted day by day (W-1 to W-16, CRS-R4 to CRS-R9).

use super::calendar::{Date, date, year_of, years_later};
use super::law::Years;
use super::story::{Job, When};

/// TEER is the second digit of the code.
pub(crate) fn is_skilled(noc: &str) -> bool {
    matches!(noc.as_bytes()[1], b'0'..=b'3')
}

/// Work in Canada that counts for the class and for points; every answer that matters is told.
pub(crate) fn counts_in_canada(job: &Job) -> bool {
    if job.in_canada != Some(true) || !job.noc.is_some_and(is_skilled) || job.unpaid {
        return false;
    }
    if job.student == Some(true) || job.foreign_employer {
        return false;
    }
    if job.self_employed == Some(true) && !(job.public_medicine && is_physician(job)) {
        return false;
    }
    match job.basis {
        Some("restoration" | "refugee-claimant" | "none") => false,
        Some(_) => true,
        None => job.authorized == Some(true),
    }
}

fn is_physician(job: &Job) -> bool {
    matches!(job.noc, Some("31100" | "31101" | "31102"))
}

fn counts_abroad(job: &Job) -> bool {
    job.in_canada == Some(false) && job.noc.is_some_and(is_skilled) && !job.unpaid
}

pub(crate) fn first_day(job: &Job) -> Date {
    match job.from {
        When::Day(day) | When::YearOf(day) => day,
    }
}

fn at_work(job: &Job, day: Date) -> bool {
    if day < first_day(job) || job.to.is_some_and(|last| day > last) {
        return false;
    }
    if job.basis == Some("maintained") && job.left_canada.is_some_and(|left| day > left) {
        return false;
    }
    let off = |(kind, from, to): &(&str, Date, Date)| {
        matches!(*kind, "unpaid" | "parental" | "sick-long") && *from <= day && day <= *to
    };
    !job.leave.iter().any(off)
}

/// Sevenths of tenths of countable hours of one day: all jobs together, 30 hours a week at most.
pub(crate) fn countable(jobs: &[&Job], day: Date) -> i64 {
    let mut week = 0;
    for job in jobs {
        if at_work(job, day) {
            week += job.pace.unwrap();
        }
    }
    i64::from(week.min(300))
}

/// The window starts on the same day `years` earlier and ends the day before.
pub(crate) fn window(jobs: &[&Job], day: Date, years: i32) -> std::ops::Range<Date> {
    let earliest = jobs.iter().map(|job| first_day(job)).min().unwrap_or(day);
    years_later(day, -years).max(earliest)..day
}

/// Whole countable hours in Canada in the years before the day.
pub(crate) fn slow_hours(jobs: &[Job], day: Date, years: i32) -> i32 {
    let jobs: Vec<&Job> = jobs.iter().filter(|job| counts_in_canada(job)).collect();
    let mut sum = 0;
    for day in window(&jobs, day, years) {
        sum += countable(&jobs, day);
    }
    (sum / 70) as i32
}

/// Whole hours of the longest unbroken run abroad in one occupation; a weekend breaks nothing.
pub(crate) fn slow_foreign_hours(jobs: &[Job], day: Date) -> i32 {
    let mut best = 0;
    let abroad: Vec<&Job> = jobs.iter().filter(|job| counts_abroad(job)).collect();
    for one in &abroad {
        let jobs: Vec<&Job> = abroad
            .iter()
            .filter(|job| job.noc == one.noc)
            .copied()
            .collect();
        let mut run = 0;
        let mut days_off = 0;
        for day in window(&jobs, day, 10) {
            let hours = countable(&jobs, day);
            // Time off within a job gives no hours and breaks nothing.
            let holds_a_job = jobs.iter().any(|job| {
                job.pace.unwrap() > 0
                    && first_day(job) <= day
                    && job.to.is_none_or(|last| day <= last)
            });
            days_off = if holds_a_job { 0 } else { days_off + 1 };
            run = if days_off > 2 { 0 } else { run + hours };
            best = best.max(run);
        }
    }
    (best / 70) as i32
}

/// Complete years, of 1,560 hours each.
pub(crate) fn slow_years(jobs: &[Job], day: Date) -> Years {
    Years {
        canadian: slow_hours(jobs, day, 10) / 1_560,
        foreign: slow_foreign_hours(jobs, day) / 1_560,
    }
}

/// Counts the years of jobs with everything told.
pub(crate) type Judge<'j> = &'j dyn Fn(&[Job], Date) -> Years;

/// Years under every way of telling what is missing, or under its extremes.
///
/// More hours, an earlier start or one more job that counts never take hours
/// away, so the extremes of hours and start reach both ends. An occupation not
/// told may be that of any other job, one nobody named, a physician, or an unskilled one.
pub(crate) fn every_way(jobs: &[Job], day: Date) -> Vec<Years> {
    every_way_judged(jobs, day, &slow_years)
}

/// The same, where another day had another way of counting years.
pub(crate) fn every_way_judged(jobs: &[Job], day: Date, judge: Judge) -> Vec<Years> {
    let mut all = Vec::new();
    let mut codes: Vec<&str> = jobs.iter().filter_map(|job| job.noc).collect();
    codes.extend(["21300", "31102", "65200"]);
    codes.sort_unstable();
    codes.dedup();
    settle(jobs, day, &codes, judge, &mut all);
    all.sort_unstable();
    all.dedup();
    all
}

fn settle(jobs: &[Job], day: Date, codes: &[&'static str], judge: Judge, all: &mut Vec<Years>) {
    let Some((n, ways)) = jobs
        .iter()
        .enumerate()
        .find_map(|(n, job)| Some((n, next(job, codes)?)))
    else {
        all.push(judge(jobs, day));
        return;
    };
    for way in ways {
        let mut told = jobs.to_vec();
        told[n] = way;
        settle(&told, day, codes, judge, all);
    }
}

/// Every answer to the first thing that is missing of a job and matters.
fn next(job: &Job, codes: &[&'static str]) -> Option<Vec<Job>> {
    let with = |change: &dyn Fn(&mut Job)| {
        let mut job = job.clone();
        change(&mut job);
        job
    };
    let yes_or_no = [true, false];
    let Some(in_canada) = job.in_canada else {
        return Some(
            yes_or_no
                .map(|yes| with(&|job| job.in_canada = Some(yes)))
                .into(),
        );
    };
    let Some(noc) = job.noc else {
        return Some(
            codes
                .iter()
                .map(|code| with(&|job| job.noc = Some(code)))
                .collect(),
        );
    };
    if !is_skilled(noc) || job.unpaid {
        return None;
    }
    if in_canada {
        if job.student.is_none() {
            return Some(
                yes_or_no
                    .map(|yes| with(&|job| job.student = Some(yes)))
                    .into(),
            );
        }
        if job.self_employed.is_none() {
            return Some(
                yes_or_no
                    .map(|yes| with(&|job| job.self_employed = Some(yes)))
                    .into(),
            );
        }
        if job.authorized.is_none() && job.basis.is_none() {
            return Some(
                yes_or_no
                    .map(|yes| with(&|job| job.authorized = Some(yes)))
                    .into(),
            );
        }
        if !counts_in_canada(job) {
            return None;
        }
    }
    if job.pace.is_none() {
        return Some(
            [0, 1, 300, 1_680]
                .map(|tenths| with(&|job| job.pace = Some(tenths)))
                .into(),
        );
    }
    if let When::YearOf(truth) = job.from {
        let year = year_of(truth);
        let days = [date(year, 1, 1), date(year, 12, 31)];
        return Some(
            days.map(|day| with(&|job| job.from = When::Day(day)))
                .into(),
        );
    }
    None
}
