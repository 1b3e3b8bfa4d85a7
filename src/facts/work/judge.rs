//! One job, looked at for one use: does it count, does it not, or who decides?

use super::calendar::lay_out;
use super::leave::long_vacations;
use crate::facts::Purpose;
use crate::facts::hours::{Stretch, WEEKLY_CAP};
use crate::facts::rulings::{self, Effect, Ruling};
use crate::kernel::{Day, Why, Whys, days_from, on, years_before};
use crate::noc::Noc;
use crate::profile::{Basis, Job, Maybe, Pay, Profile, StatusKind};
use crate::values::noc_lists;

/// Years of the window of the class.
pub(super) const CLASS_WINDOW: u32 = 3;
/// Years of the window of the CRS, and of federal skilled workers.
const CRS_WINDOW: u32 = 10;
/// Years of the window of federal skilled trades.
const TRADE_WINDOW: u32 = 5;
/// First day of invitation under the public policy for self-employed physicians.
const PHYSICIANS_SINCE: Day = on(2023, 4, 25);

/// The day asked about, and what the rest of the profile says that a job rests on.
#[derive(Clone, Debug)]
pub(in crate::facts) struct Asked {
    pub(in crate::facts) day: Day,
    /// Day whose grid is scored: of the invitation, or the day asked about.
    pub(in crate::facts) scored: Day,
    /// Day of the invitation, on which one public policy rests.
    pub(in crate::facts) invited: Option<Day>,
    /// The status now is none that lets work count: a job that goes on must say on what it rests.
    pub(in crate::facts) doubtful_status: bool,
    /// Days of paid vacation beyond two weeks in 52, over all jobs.
    pub(in crate::facts) long_vacations: Vec<(Day, Day)>,
    /// Occupation of the job offer, which a trade must be in; nothing when it is not told.
    pub(in crate::facts) offered: Option<Maybe<Noc>>,
}

impl Asked {
    /// For the partner, whose status and invitation are not asked.
    pub(in crate::facts) fn of_partner(jobs: Option<&[Job]>, day: Day, scored: Day) -> Asked {
        Asked {
            day,
            scored,
            invited: None,
            doubtful_status: false,
            long_vacations: long_vacations(jobs.unwrap_or_default(), day),
            offered: None,
        }
    }

    pub(in crate::facts) fn of(profile: &Profile, jobs: Option<&[Job]>, day: Day) -> Asked {
        let invited = profile.invited.as_ref().and_then(Maybe::as_option);
        let doubtful_status = match &profile.status {
            Some(Maybe::None) => true,
            Some(Maybe::Some(status)) => matches!(
                status.kind,
                Some(StatusKind::RefugeeClaimant | StatusKind::Restoration | StatusKind::None)
            ),
            None => false,
        };
        Asked {
            day,
            scored: invited.map_or(day, |invited| invited.most.min(day)),
            invited: invited.map(|invited| invited.least),
            doubtful_status,
            long_vacations: long_vacations(jobs.unwrap_or_default(), day),
            offered: match &profile.offer {
                None => None,
                Some(Maybe::None) => Some(Maybe::None),
                Some(Maybe::Some(offer)) => offer.noc.map(Maybe::Some),
            },
        }
    }
}

/// One job, looked at for one use.
pub(in crate::facts) struct Judged {
    pub(in crate::facts) noc: Option<Noc>,
    /// What counts for certain.
    pub(in crate::facts) least: Vec<Stretch>,
    /// What may count.
    pub(in crate::facts) most: Vec<Stretch>,
    pub(in crate::facts) whys: Whys,
    pub(in crate::facts) rulings: Vec<&'static Ruling>,
    /// Fields of the job that would settle it.
    pub(in crate::facts) asks: Vec<&'static str>,
}

impl Judged {
    pub(super) fn counts(&mut self, ruling: &'static Ruling) {
        self.rulings.push(ruling);
    }

    pub(super) fn ask(&mut self, field: &'static str) {
        self.asks.push(field);
        self.whys = self.whys.and(Whys::of(Why::NotAsked));
    }

    pub(super) fn doubt(&mut self, ruling: &'static Ruling) {
        self.rulings.push(ruling);
        self.whys = self.whys.and(Whys::of(Why::OfficerDecides));
    }
}

/// How one test of a job came out.
enum Outcome {
    Passes,
    Fails(&'static Ruling),
    Doubtful(&'static Ruling),
    NotKnown(&'static Ruling),
    Asks(&'static str),
}

use Outcome::{Asks, Doubtful, Fails, NotKnown, Passes};

/// One job and what a test of it may look at.
struct Look<'l> {
    job: &'l Job,
    purpose: Purpose,
    in_canada: Option<bool>,
    asked: &'l Asked,
}

/// Looks at one job for one use, on one day.
pub(in crate::facts) fn judge(
    job: &Job,
    purpose: Purpose,
    supposed_in_canada: Option<bool>,
    asked: &Asked,
) -> Judged {
    let mut judged = Judged {
        noc: job.noc,
        least: Vec::new(),
        most: Vec::new(),
        whys: Whys::NONE,
        rulings: Vec::new(),
        asks: Vec::new(),
    };
    let look = Look {
        job,
        purpose,
        in_canada: match (job.country, job.province) {
            (Some(country), _) => Some(country.is_canada()),
            (None, Some(_)) => Some(true),
            (None, None) => supposed_in_canada,
        },
        asked,
    };
    let mut certain = true;
    for test in tests(purpose) {
        let outcome = test(&look);
        certain &= matches!(outcome, Passes);
        match outcome {
            Passes => {}
            Fails(ruling) => {
                judged.whys = Whys::NONE;
                judged.asks.clear();
                judged.rulings.clear();
                judged.rulings.push(ruling);
                return judged;
            }
            Doubtful(ruling) => judged.doubt(ruling),
            NotKnown(ruling) => {
                judged.rulings.push(ruling);
                judged.whys = judged.whys.and(Whys::of(Why::RuleNotKnown));
            }
            Asks(field) => judged.ask(field),
        }
    }
    let last = days_from(asked.day, -1);
    let within = (
        window(purpose).map_or(Day::MIN, |years| years_before(asked.day, years)),
        last,
    );
    lay_out(job, within, &asked.long_vacations, certain, &mut judged);
    if purpose.is_canadian_experience() {
        note_exceptions(job, asked, &mut judged);
    }
    judged
}

/// Years of the window of a use; nothing where all work ever counts.
const fn window(purpose: Purpose) -> Option<u32> {
    match purpose {
        Purpose::CanadianExperienceClass
        | Purpose::Category
        | Purpose::CategoryInCanada
        | Purpose::Listed(..) => Some(CLASS_WINDOW),
        Purpose::CanadianForCrs
        | Purpose::PartnerCanadian
        | Purpose::Foreign
        | Purpose::SkilledWorker => Some(CRS_WINDOW),
        Purpose::Trade => Some(TRADE_WINDOW),
        Purpose::PastWork | Purpose::PartnerPastWork => None,
    }
}

type Test = fn(&Look) -> Outcome;

/// The tests a use puts a job to. The first that fails is said.
const fn tests(purpose: Purpose) -> &'static [Test] {
    match purpose {
        Purpose::Foreign => &[occupation, abroad, paid],
        Purpose::SkilledWorker | Purpose::Category => &[occupation, paid],
        Purpose::Trade => &[
            trade,
            paid,
            qualified,
            |look| doubtful(on_own_account(look), &rulings::TRADE_ON_OWN_ACCOUNT),
            |look| doubtful(studying(look), &rulings::TRADE_WHILE_STUDYING),
        ],
        Purpose::PastWork => &[occupation, inside, paid, permitted, full_time],
        Purpose::PartnerPastWork => &[inside, paid, permitted, full_time],
        Purpose::Listed(_, false) => &[listed, paid],
        Purpose::Listed(_, true) => &[listed, inside, paid, not_excluded, authorized],
        Purpose::CategoryInCanada => &[occupation, inside, paid, not_excluded, authorized],
        Purpose::CanadianExperienceClass | Purpose::CanadianForCrs | Purpose::PartnerCanadian => &[
            |look| worst(&[occupation, inside], look),
            employer,
            on_own_account,
            studying,
            authority,
        ],
    }
}

/// Whether the category excludes what the class excludes is not known.
fn not_excluded(look: &Look) -> Outcome {
    let excluded = worst(&[class_employer, on_own_account, studying], look);
    doubtful(excluded, &rulings::CATEGORY_EXCLUSIONS)
}

fn authorized(look: &Look) -> Outcome {
    doubtful(authority(look), &rulings::CATEGORY_EXCLUSIONS)
}

/// The first that fails, else the first that is open, else a pass.
fn worst(tests: &[Test], look: &Look) -> Outcome {
    let mut open = Passes;
    for test in tests {
        let outcome = test(look);
        match outcome {
            Fails(_) => return outcome,
            Doubtful(_) | NotKnown(_) | Asks(_) if matches!(open, Passes) => open = outcome,
            Passes | Doubtful(_) | NotKnown(_) | Asks(_) => {}
        }
    }
    open
}

/// Where another use would say no, this one cannot tell: for want of a rule, or of an officer.
fn doubtful(outcome: Outcome, ruling: &'static Ruling) -> Outcome {
    match outcome {
        Fails(_) | Doubtful(_) if ruling.effect == Effect::RuleNotKnown => NotKnown(ruling),
        Fails(_) | Doubtful(_) => Doubtful(ruling),
        Passes | NotKnown(_) | Asks(_) => outcome,
    }
}

/// A trade of the class. Its list is known since NOC 2021.
fn trade(look: &Look) -> Outcome {
    let day = look.asked.day;
    match look.job.noc {
        None => Asks("noc"),
        // Every trade of then was a skilled occupation.
        Some(noc) if day < noc_lists::SKILLED_TRADES_SINCE && noc.is_high_skilled(day) => {
            NotKnown(&rulings::TRADES_BEFORE_2021)
        }
        Some(noc) if day >= noc_lists::SKILLED_TRADES_SINCE && noc_lists::is_skilled_trade(noc) => {
            Passes
        }
        Some(_) => Fails(&rulings::NOT_A_SKILLED_TRADE),
    }
}

fn listed(look: &Look) -> Outcome {
    let Purpose::Listed(lists, _) = look.purpose else {
        return Passes;
    };
    match look.job.noc {
        None => Asks("noc"),
        Some(noc) if noc_lists::in_force(lists, look.asked.day).contains(&noc.code()) => Passes,
        Some(_) => Fails(&rulings::NOT_LISTED),
    }
}

fn qualified(look: &Look) -> Outcome {
    match look.job.apprentice {
        Some(true) => Fails(&rulings::APPRENTICE),
        Some(false) | None => Passes,
    }
}

/// Under a work permit or without the need for one; status is not asked here.
fn permitted(look: &Look) -> Outcome {
    match (look.job.basis, look.job.authorized) {
        (Some(Basis::None | Basis::Restoration), _) | (None, Some(false)) => {
            Fails(&rulings::UNAUTHORIZED)
        }
        (Some(_), _) | (None, Some(true)) => Passes,
        (None, None) => Asks("authorized"),
    }
}

fn full_time(look: &Look) -> Outcome {
    match look.job.hours_per_week {
        None => Asks("hoursPerWeek"),
        Some(hours) if hours.tenths() >= WEEKLY_CAP => Passes,
        Some(_) => Fails(&rulings::NOT_FULL_TIME),
    }
}

fn occupation(look: &Look) -> Outcome {
    match look.job.noc {
        None => Asks("noc"),
        Some(noc) if noc.is_high_skilled(look.asked.day) => Passes,
        Some(_) => Fails(&rulings::NOT_HIGH_SKILLED),
    }
}

fn inside(look: &Look) -> Outcome {
    match look.in_canada {
        None => Asks("country"),
        Some(true) => Passes,
        Some(false) => Fails(&rulings::OUTSIDE_CANADA),
    }
}

fn abroad(look: &Look) -> Outcome {
    match look.in_canada {
        None => Asks("country"),
        Some(false) => Passes,
        Some(true) => match look.job.employer_country {
            Some(country) if !country.is_canada() => Fails(&rulings::FOREIGN_EMPLOYER_AS_FOREIGN),
            Some(_) | None => Fails(&rulings::INSIDE_CANADA),
        },
    }
}

fn paid(look: &Look) -> Outcome {
    match look.job.pay {
        Some(Pay::Unpaid) => Fails(&rulings::UNPAID),
        Some(Pay::Wages | Pay::Commission | Pay::Invoice) | None => Passes,
    }
}

/// Where the employer is, for work done in Canada.
fn employer(look: &Look) -> Outcome {
    match look.purpose {
        Purpose::CanadianExperienceClass => class_employer(look),
        _ => match class_employer(look) {
            outcome if look.job.employer_country.is_none() => outcome,
            Passes => Passes,
            _ => Fails(&rulings::FOREIGN_EMPLOYER),
        },
    }
}

/// The same as the Canadian Experience Class looks at it.
fn class_employer(look: &Look) -> Outcome {
    match (look.job.employer_country, look.job.remote) {
        (Some(country), _) if country.is_canada() => Passes,
        (Some(_), Some(true)) => Fails(&rulings::REMOTE_FOREIGN_EMPLOYER),
        (Some(_), Some(false)) => Doubtful(&rulings::SECONDED),
        (Some(_), None) => Asks("remote"),
        (None, Some(true)) => Asks("employerCountry"),
        (None, Some(false) | None) => Passes,
    }
}

/// Paid, and by an employer.
fn on_own_account(look: &Look) -> Outcome {
    let (job, asked) = (look.job, look.asked);
    match (job.pay, job.self_employed) {
        (Some(Pay::Unpaid), _) => Fails(&rulings::UNPAID),
        (_, Some(true) | None) if is_public_physician(job, asked) == Some(true) => Passes,
        (_, Some(true)) if is_public_physician(job, asked).is_none() => Asks("noc"),
        (_, Some(true)) => Fails(&rulings::SELF_EMPLOYED),
        (_, None) => Asks("selfEmployed"),
        (Some(Pay::Invoice), Some(false)) => Doubtful(&rulings::PAID_BY_INVOICE),
        (Some(Pay::Wages | Pay::Commission) | None, Some(false)) => {
            if job.owner == Some(true) {
                Doubtful(&rulings::PART_OWNER)
            } else {
                Passes
            }
        }
    }
}

/// Whether the public policy covers the job; nothing while the occupation is not told.
fn is_public_physician(job: &Job, asked: &Asked) -> Option<bool> {
    let covered =
        job.public_medicine == Some(true) && asked.invited.unwrap_or(asked.day) >= PHYSICIANS_SINCE;
    if !covered {
        return Some(false);
    }
    job.noc.map(|noc| matches!(noc.code(), 31_100..=31_102))
}

fn studying(look: &Look) -> Outcome {
    match look.job.full_time_student {
        None => Asks("fullTimeStudent"),
        Some(false) => Passes,
        Some(true) => Fails(&rulings::FULL_TIME_STUDENT),
    }
}

/// Temporary resident status and the right to work, which are two tests.
fn authority(look: &Look) -> Outcome {
    let (job, asked) = (look.job, look.asked);
    match (job.basis, job.authorized) {
        (
            Some(
                Basis::WorkPermit | Basis::NoPermitNeeded | Basis::Maintained | Basis::AfterStudies,
            ),
            _,
        ) => Passes,
        (Some(Basis::Restoration), _) => Fails(&rulings::RESTORATION),
        (Some(Basis::RefugeeClaimant), _) => Fails(&rulings::REFUGEE_CLAIMANT),
        (Some(Basis::None), _) | (None, Some(false)) => Fails(&rulings::UNAUTHORIZED),
        // What was said of the status, or of leaving Canada, does not go with a plain yes.
        (None, Some(true)) if left_canada(job) || (goes_on(job) && asked.doubtful_status) => {
            Asks("basis")
        }
        (None, Some(true)) => Passes,
        (None, None) => Asks("authorized"),
    }
}

fn left_canada(job: &Job) -> bool {
    matches!(job.left_canada, Some(Maybe::Some(_)))
}

fn goes_on(job: &Job) -> bool {
    matches!(job.to, None | Some(Maybe::None))
}

/// Says which exception lets a job count.
fn note_exceptions(job: &Job, asked: &Asked, judged: &mut Judged) {
    if job.self_employed == Some(true) && is_public_physician(job, asked) == Some(true) {
        judged.counts(&rulings::PHYSICIAN);
    }
    match job.basis {
        Some(Basis::Maintained) => judged.counts(&rulings::MAINTAINED),
        Some(Basis::AfterStudies) => judged.counts(&rulings::AFTER_STUDIES),
        Some(
            Basis::WorkPermit
            | Basis::NoPermitNeeded
            | Basis::Restoration
            | Basis::RefugeeClaimant
            | Basis::None,
        )
        | None => {}
    }
}
