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

pub use sums::InOccupation;
use sums::{
    hours, in_one, judge_all, main_teer, measured, most_in_window, occupations, together, years,
};

use super::fact::{Core, Fact, Lever};
use super::hours::{longest_run, whole_hours};
use super::{Purpose, Suppose, not_told};
use crate::kernel::{Day, Hours, Reading, Teer, Tier, Why, Whys, Years, on, text};
use crate::noc::Noc;
use crate::profile::{Job, Maybe};

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
    read: |facts| facts.work.canadian_years.step([1, 2]),
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
    read: |facts| facts.work.foreign_years.step([1, 3]),
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

/// Hours of the longest unbroken run in one high-skilled occupation, in the ten years before the day.
pub static PRIMARY_RUN: Fact<Hours> = Fact::new(Core {
    id: "primary-run",
    says: text(
        "Longest unbroken work in one occupation in the last 10 years",
        "Plus longue période continue dans une seule profession au cours des 10 dernières années",
    ),
    rests_on: &["work"],
    lever: Lever::Time,
    read: |facts| facts.work.primary_run,
    sums: Some(Purpose::SkilledWorker),
});

/// Complete years of high-skilled work anywhere, in any occupations, in the ten years before the day.
pub static SKILLED_YEARS: Fact<Years> = Fact::new(Core {
    id: "skilled-years",
    says: text(
        "Years of skilled work, in Canada or abroad",
        "Années de travail qualifié, au Canada ou à l’étranger",
    ),
    rests_on: &["work"],
    lever: Lever::Time,
    read: |facts| facts.work.skilled_years,
    sums: Some(Purpose::SkilledWorker),
});

/// Hours in one skilled trade in the five years before the day, apprentice time left out.
pub static TRADE_HOURS: Fact<Hours> = Fact::new(Core {
    id: "trade-hours",
    says: text(
        "Work in one skilled trade in the last 5 years",
        "Travail dans un seul métier spécialisé au cours des 5 dernières années",
    ),
    rests_on: &["work"],
    lever: Lever::Time,
    read: |facts| facts.work.trade_hours,
    sums: Some(Purpose::Trade),
});

/// The same in the trade of the job offer.
pub static TRADE_HOURS_OF_OFFER: Fact<Hours> = Fact::new(Core {
    id: "trade-hours-of-offer",
    says: text(
        "Work in the trade of the offer in the last 5 years",
        "Travail dans le métier de l’offre au cours des 5 dernières années",
    ),
    rests_on: &["work", "offer"],
    lever: Lever::Time,
    read: |facts| facts.work.trade_hours_of_offer,
    sums: Some(Purpose::Trade),
});

/// Hours of full-time high-skilled work in Canada, at any time.
pub static PAST_WORK: Fact<Hours> = Fact::new(Core {
    id: "past-work",
    says: text(
        "Full-time skilled work in Canada, at any time",
        "Travail qualifié à temps plein au Canada, sans limite de temps",
    ),
    rests_on: &["work"],
    lever: Lever::Time,
    read: |facts| facts.work.past_work,
    sums: Some(Purpose::PastWork),
});

/// Hours of high-skilled work anywhere in the three years before the day.
pub static RECENT_HOURS: Fact<Hours> = Fact::new(Core {
    id: "recent-hours",
    says: text(
        "Skilled work in Canada or abroad in the last 3 years",
        "Travail qualifié au Canada ou à l’étranger au cours des 3 dernières années",
    ),
    rests_on: &["work"],
    lever: Lever::Time,
    read: |facts| facts.work.recent_hours,
    sums: Some(Purpose::Category),
});

/// What a person's work comes to.
#[derive(Clone, Debug)]
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
    /// See [`PRIMARY_RUN`].
    pub primary_run: Reading,
    /// The same in occupations whose credentials a professional body assesses.
    pub primary_run_licensed: Reading,
    /// The same in any other occupation.
    pub primary_run_unlicensed: Reading,
    /// See [`SKILLED_YEARS`].
    pub skilled_years: Reading,
    /// See [`TRADE_HOURS`].
    pub trade_hours: Reading,
    /// See [`TRADE_HOURS_OF_OFFER`].
    pub trade_hours_of_offer: Reading,
    /// See [`PAST_WORK`].
    pub past_work: Reading,
    /// See [`RECENT_HOURS`].
    pub recent_hours: Reading,
    /// Hours of the last three years, occupation by occupation.
    pub occupations: Vec<InOccupation>,
}

// Here and in what makes up the facts: merged into the one function that calls them, the
// functions that are never to be inlined weigh 570 bytes more.
#[inline(never)]
pub(super) fn work(jobs: Option<&[Job]>, asked: &Asked, suppose: &Suppose) -> Work {
    let Some(jobs) = jobs else {
        let hours_in = |years| not_told(0, most_in_window(asked.day, years));
        return Work {
            skilled_hours: hours_in(3),
            main_teer: not_told(0, 3),
            canadian_years: not_told(0, 10),
            foreign_years: not_told(0, 10),
            foreign_years_together: not_told(0, 10),
            primary_run: hours_in(10),
            primary_run_licensed: hours_in(10),
            primary_run_unlicensed: hours_in(10),
            skilled_years: not_told(0, 10),
            trade_hours: hours_in(5),
            trade_hours_of_offer: hours_in(5),
            past_work: hours_in(60),
            recent_hours: hours_in(3),
            occupations: vec![InOccupation::any(hours_in(3))],
        };
    };
    let judged = |purpose| judge_all(jobs, purpose, &suppose.in_canada, asked);
    let class = judged(Purpose::CanadianExperienceClass);
    let foreign = judged(Purpose::Foreign);
    let skilled = judged(Purpose::SkilledWorker);
    let recent = judged(Purpose::Category);
    let trades = judged(Purpose::Trade);
    Work {
        skilled_hours: hours(&class),
        main_teer: main_teer(&class),
        canadian_years: years_in_canada(&judged(Purpose::CanadianForCrs), asked),
        // A sum gives the years abroad, unless work had to be continuous.
        foreign_years: years(in_one(&foreign, |_| true, longest_run)),
        foreign_years_together: years(together(&foreign, longest_run)),
        primary_run: in_one(&skilled, |_| true, longest_run),
        primary_run_licensed: in_one(&skilled, is_assessed_by_profession, longest_run),
        primary_run_unlicensed: in_one(
            &skilled,
            |noc| !is_assessed_by_profession(noc),
            longest_run,
        ),
        skilled_years: years(hours(&skilled)),
        trade_hours: in_one(&trades, |_| true, whole_hours),
        trade_hours_of_offer: match &asked.offered {
            Some(Maybe::Some(noc)) => measured(&trades, Some(*noc), whole_hours),
            Some(Maybe::None) => Reading::exactly(0),
            // It may be the trade of the most hours, or another.
            None => {
                let best = in_one(&trades, |_| true, whole_hours);
                Reading::between(0, best.range.most, best.whys.and(Whys::of(Why::NotAsked)))
            }
        },
        past_work: hours(&judged(Purpose::PastWork)),
        recent_hours: hours(&recent),
        occupations: occupations(&recent, &judged(Purpose::CategoryInCanada)),
    }
}

/// Before that day Canadian work had to be continuous to score (amended instructions of 2015).
const CANADIAN_WORK_MAY_BREAK: Day = on(2015, 5, 30);

/// Occupations whose foreign credentials a professional body must assess, R75(2.1):
/// physicians, pharmacists, architects.
fn is_assessed_by_profession(noc: Noc) -> bool {
    matches!(noc.code(), 31_100..=31_102 | 31_120 | 21_200)
}

/// Hours of full-time work of the partner in Canada, in any occupation, at any time.
pub(super) fn partner_past_work(jobs: Option<&[Job]>, asked: &Asked) -> Reading {
    match jobs {
        None => not_told(0, most_in_window(asked.day, 60)),
        Some(jobs) => hours(&judge_all(jobs, Purpose::PartnerPastWork, &[], asked)),
    }
}

/// Complete years of Canadian work, as the CRS counts them.
pub(super) fn canadian_years(jobs: Option<&[Job]>, asked: &Asked) -> Reading {
    match jobs {
        None => not_told(0, 10),
        Some(jobs) => years_in_canada(&judge_all(jobs, Purpose::CanadianForCrs, &[], asked), asked),
    }
}

fn years_in_canada(judged: &[Judged], asked: &Asked) -> Reading {
    let may_break = asked.scored >= CANADIAN_WORK_MAY_BREAK;
    let measure = if may_break { whole_hours } else { longest_run };
    years(together(judged, measure))
}
