//! Jobs of a profile, counted day by day (W-1 to W-5, W-10, part 1.6).

use super::calendar::{Date, years_later};
use super::reading::{day_of, in_canada, is_skilled, list, number, word, yes};
use serde_json::Value;
use std::collections::BTreeSet;
use std::ops::Range;

/// One hour, in sevenths of tenths: a day has a seventh of the hours of its week.
pub(crate) const HOUR: i64 = 70;
/// 30 hours in each of 52 weeks.
pub(crate) const A_YEAR: i64 = 1_560 * HOUR;

#[derive(Clone, Debug)]
pub(crate) struct Work {
    pub(crate) noc: String,
    pub(crate) in_canada: bool,
    pub(crate) from: Date,
    pub(crate) to: Option<Date>,
    /// Tenths of hours a week.
    pub(crate) pace: i64,
    pub(crate) paid: bool,
    /// On a permit, or with the right to work without one.
    pub(crate) authorized: bool,
    pub(crate) self_employed: bool,
    pub(crate) student: bool,
    pub(crate) apprentice: bool,
    /// Work in Canada that the Canadian Experience Class counts.
    pub(crate) of_the_class: bool,
    off: Vec<(Date, Date)>,
}

pub(crate) fn works(of: &Value) -> Vec<Work> {
    list(of, "work").iter().map(read).collect()
}

fn read(job: &Value) -> Work {
    let noc = word(job, "noc").to_owned();
    let paid = word(job, "pay") != "unpaid";
    let basis = word(job, "basis");
    let authorized = match basis {
        "" => yes(job, "authorized"),
        "restoration" | "none" => false,
        _ => true,
    };
    let (self_employed, student) = (yes(job, "selfEmployed"), yes(job, "fullTimeStudent"));
    let physician = matches!(noc.as_str(), "31100" | "31101" | "31102");
    let public_physician = physician && yes(job, "publicMedicine");
    let for_a_foreign_employer = !matches!(word(job, "employerCountry"), "" | "CA");
    let of_the_class = in_canada(job)
        && is_skilled(&noc)
        && paid
        // A claimant's permit gives no temporary resident status.
        && authorized
        && basis != "refugee-claimant"
        && !student
        && (!self_employed || public_physician)
        && !for_a_foreign_employer;
    let off = list(job, "leave")
        .iter()
        .filter(|leave| matches!(word(leave, "kind"), "unpaid" | "parental" | "sick-long"))
        .map(|leave| {
            (
                day_of(leave, "from").unwrap(),
                day_of(leave, "to").unwrap_or(Date::MAX),
            )
        })
        .collect();
    Work {
        in_canada: in_canada(job),
        from: day_of(job, "from").unwrap(),
        to: day_of(job, "to"),
        pace: (number(job, "hoursPerWeek").unwrap() * 10.0).round() as i64,
        paid,
        authorized,
        self_employed,
        student,
        apprentice: yes(job, "apprentice"),
        of_the_class,
        noc,
        off,
    }
}

impl Work {
    fn goes_on(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|last| day <= last)
    }

    fn hours(&self, day: Date) -> i64 {
        let off = self.off.iter().any(|(from, to)| *from <= day && day <= *to);
        if self.goes_on(day) && !off {
            self.pace
        } else {
            0
        }
    }
}

/// The same day so many years earlier, to the day before.
pub(crate) fn years_before(day: Date, years: i32) -> Range<Date> {
    years_later(day, -years)..day
}

/// All the days before.
pub(crate) fn ever_before(day: Date) -> Range<Date> {
    years_later(day, -80)..day
}

fn within<'w>(works: impl IntoIterator<Item = &'w Work>, days: &Range<Date>) -> Range<Date> {
    let first = works.into_iter().map(|work| work.from).min();
    first.unwrap_or(days.end).max(days.start)..days.end
}

/// Countable hours: all jobs together, 30 a week at most.
pub(crate) fn countable(works: &[&Work], days: Range<Date>) -> i64 {
    let mut sum = 0;
    for day in within(works.iter().copied(), &days) {
        sum += works
            .iter()
            .map(|work| work.hours(day))
            .sum::<i64>()
            .min(300);
    }
    sum
}

/// Countable hours of the longest unbroken run. A weekend between jobs breaks
/// nothing, nor does time off within a job, which gives no hours.
pub(crate) fn longest_run(works: &[&Work], days: Range<Date>) -> i64 {
    let (mut best, mut run, mut without_a_job) = (0, 0, 0);
    for day in within(works.iter().copied(), &days) {
        if works.iter().any(|work| work.pace > 0 && work.goes_on(day)) {
            without_a_job = 0;
        } else {
            without_a_job += 1;
        }
        if without_a_job > 2 {
            run = 0;
        }
        run += works
            .iter()
            .map(|work| work.hours(day))
            .sum::<i64>()
            .min(300);
        best = best.max(run);
    }
    best
}

/// Every occupation among the jobs.
pub(crate) fn occupations(works: &[Work]) -> BTreeSet<&str> {
    works.iter().map(|work| work.noc.as_str()).collect()
}

/// Jobs in one occupation that also pass a test.
pub(crate) fn in_occupation<'w>(
    works: &'w [Work],
    noc: &str,
    counts: impl Fn(&Work) -> bool,
) -> Vec<&'w Work> {
    works
        .iter()
        .filter(|work| work.noc == noc && counts(work))
        .collect()
}
