//! Work: which jobs count for what, and how much they come to.
//!
//! [`judge`] looks at one job for one use, [`calendar`] puts it on days,
//! [`leave`] takes time off out of it, and [`sums`] adds jobs up.

mod calendar;
mod judge;
mod leave;
mod sums;

pub(super) use judge::{Asked, Judged, judge};
pub(crate) use sums::hours_reached;

use sums::{by_job, foreign_hours, hours, main_teer, most_in_class_window, open_whys, years};

use super::fact::{Core, Fact, Lever};
use super::hours::longest_run;
use super::{Purpose, Suppose, not_told};
use crate::kernel::{Hours, Reading, Teer, Tier, Years, text};
use crate::profile::Job;

/// Countable hours of high-skilled work in Canada in the three years before the day.
pub static SKILLED_HOURS_IN_CANADA: Fact<Hours> = Fact::new(Core {
    id: "skilled-hours-in-canada",
    says: text(
        "Skilled work in Canada in the last 3 years",
        "Travail qualifié au Canada au cours des 3 dernières années",
    ),
    rests_on: &["work"],
    lever: Lever::Time,
    read: |facts| facts.work.skilled_hours,
    sums: Some(Purpose::CanadianExperienceClass),
});

/// TEER of the occupation with the most of those hours.
pub static MAIN_TEER: Fact<Teer> = Fact::new(Core {
    id: "main-teer",
    says: text(
        "TEER of your main occupation",
        "Catégorie FÉER de votre profession principale",
    ),
    rests_on: &["work"],
    lever: Lever::Fixed,
    read: |facts| facts.work.main_teer,
    sums: None,
});

/// Complete years of Canadian work in the ten years before the day, as the CRS counts them.
pub static CANADIAN_YEARS: Fact<Years> = Fact::new(Core {
    id: "canadian-years",
    says: text(
        "Years of skilled work in Canada",
        "Années de travail qualifié au Canada",
    ),
    rests_on: &["work"],
    lever: Lever::Time,
    read: |facts| facts.work.canadian_years,
    sums: Some(Purpose::CanadianForCrs),
});

/// None, one, or two and more years of Canadian work.
pub static CANADIAN_TIER: Fact<Tier> = Fact::new(Core {
    id: "canadian-tier",
    says: text(
        "Years of skilled work in Canada",
        "Années de travail qualifié au Canada",
    ),
    rests_on: &["work"],
    lever: Lever::Time,
    read: |facts| steps(facts.work.canadian_years, &[1, 2]),
    sums: None,
});

/// Complete years of unbroken work abroad in one occupation, in the ten years before the day.
pub static FOREIGN_YEARS: Fact<Years> = Fact::new(Core {
    id: "foreign-years",
    says: text(
        "Years of skilled work outside Canada",
        "Années de travail qualifié à l’étranger",
    ),
    rests_on: &["work"],
    lever: Lever::Time,
    read: |facts| facts.work.foreign_years,
    sums: Some(Purpose::Foreign),
});

/// None, one to two, or three and more years of work abroad.
pub static FOREIGN_TIER: Fact<Tier> = Fact::new(Core {
    id: "foreign-tier",
    says: text(
        "Years of skilled work outside Canada",
        "Années de travail qualifié à l’étranger",
    ),
    rests_on: &["work"],
    lever: Lever::Time,
    read: |facts| steps(facts.work.foreign_years, &[1, 3]),
    sums: None,
});

/// Complete years of Canadian work of the partner.
pub static PARTNER_CANADIAN_YEARS: Fact<Years> = Fact::new(Core {
    id: "partner-canadian-years",
    says: text(
        "Your partner’s years of skilled work in Canada",
        "Années de travail qualifié de votre partenaire au Canada",
    ),
    rests_on: &["partner.work"],
    lever: Lever::Time,
    read: |facts| facts.partner_years,
    sums: Some(Purpose::PartnerCanadian),
});

/// What a person's work comes to.
#[derive(Clone, Copy, Debug)]
pub struct Work {
    /// See [`SKILLED_HOURS_IN_CANADA`].
    pub skilled_hours: Reading,
    /// See [`MAIN_TEER`].
    pub main_teer: Reading,
    /// See [`CANADIAN_YEARS`].
    pub canadian_years: Reading,
    /// See [`FOREIGN_YEARS`].
    pub foreign_years: Reading,
    /// The same over all occupations together, where the sources disagree.
    pub foreign_years_together: Reading,
}

/// How far a fact has climbed a short ladder.
fn steps(reading: Reading, ladder: &[i32]) -> Reading {
    let step = |value: i32| {
        i32::try_from(ladder.iter().filter(|least| value >= **least).count()).unwrap_or(i32::MAX)
    };
    Reading::between(
        step(reading.range.least),
        step(reading.range.most),
        reading.whys,
    )
}

pub(super) fn work(jobs: Option<&[Job]>, asked: &Asked, suppose: &Suppose) -> Work {
    let Some(jobs) = jobs else {
        return Work {
            skilled_hours: not_told(0, most_in_class_window(asked.day)),
            main_teer: not_told(0, 3),
            canadian_years: not_told(0, 10),
            foreign_years: not_told(0, 10),
            foreign_years_together: not_told(0, 10),
        };
    };
    let place = |n: usize| {
        suppose
            .in_canada
            .iter()
            .find(|(job, _)| *job == n)
            .map(|(_, place)| *place)
    };
    let judge_all = |purpose: Purpose| -> Vec<Judged> {
        let judged = |(n, job)| judge(job, purpose, place(n), asked);
        jobs.iter().enumerate().map(judged).collect()
    };
    let class = judge_all(Purpose::CanadianExperienceClass);
    let canadian = judge_all(Purpose::CanadianForCrs);
    let foreign = judge_all(Purpose::Foreign);
    Work {
        skilled_hours: hours(&class),
        main_teer: main_teer(&class),
        canadian_years: years(hours(&canadian)),
        foreign_years: years(foreign_hours(&foreign)),
        foreign_years_together: years(Reading::between(
            longest_run(&by_job(&foreign, |job| &job.least, |_| true)),
            longest_run(&by_job(&foreign, |job| &job.most, |_| true)),
            open_whys(&foreign),
        )),
    }
}

/// Complete years of Canadian work, as the CRS counts them.
pub(super) fn canadian_years(jobs: Option<&[Job]>, asked: &Asked) -> Reading {
    let Some(jobs) = jobs else {
        return not_told(0, 10);
    };
    let judged: Vec<Judged> = jobs
        .iter()
        .map(|job| judge(job, Purpose::CanadianForCrs, None, asked))
        .collect();
    years(hours(&judged))
}
