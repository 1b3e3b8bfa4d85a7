//! Work: which jobs count for what, and how much they come to.

use super::fact::{Core, Fact, Lever};
use super::hours::{Stretch, WEEKLY_CAP, countable, longest_run, whole_hours};
use super::rulings::{self, Effect, Ruling};
use super::{Purpose, Suppose, not_told};
use crate::kernel::{
    Day, Hours, Reading, Teer, Tier, When, Why, Whys, Years, add_months, days_from, each_once, on,
    sort_by, text, years_before,
};
use crate::noc::Noc;
use crate::profile::{Basis, Job, Leave, LeaveKind, Maybe, Pay};

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
        "Années de travail qualifié au Canada de votre partenaire",
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

/// Years of the window of the class.
const CLASS_WINDOW: u32 = 3;
/// Years of the window of the CRS.
const CRS_WINDOW: u32 = 10;
/// Hours in a year of work: 30 a week for 52 weeks.
const A_YEAR: i32 = 1_560;
/// First day of the public policy for self-employed physicians.
const PHYSICIANS_SINCE: Day = on(2023, 4, 25);

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

pub(super) fn work(jobs: Option<&[Job]>, day: Day, suppose: &Suppose) -> Work {
    let Some(jobs) = jobs else {
        return Work {
            skilled_hours: not_told(0, 4_680),
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
        let judged = |(n, job)| judge(job, purpose, place(n), day);
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
            longest_run(&all(&foreign, |job| &job.least)),
            longest_run(&all(&foreign, |job| &job.most)),
            open_whys(&foreign),
        )),
    }
}

/// Complete years of Canadian work, as the CRS counts them.
pub(super) fn canadian_years(jobs: Option<&[Job]>, day: Day) -> Reading {
    let Some(jobs) = jobs else {
        return not_told(0, 10);
    };
    let judged: Vec<Judged> = jobs
        .iter()
        .map(|job| judge(job, Purpose::CanadianForCrs, None, day))
        .collect();
    years(hours(&judged))
}

/// One job, looked at for one use.
pub(super) struct Judged {
    pub(super) noc: Option<Noc>,
    /// What counts for certain.
    pub(super) least: Vec<Stretch>,
    /// What may count.
    pub(super) most: Vec<Stretch>,
    pub(super) whys: Whys,
    pub(super) rulings: Vec<&'static Ruling>,
    /// Fields of the job that would settle it.
    pub(super) asks: Vec<&'static str>,
}

impl Judged {
    fn counts(&mut self, ruling: &'static Ruling) {
        self.rulings.push(ruling);
    }

    fn ask(&mut self, field: &'static str) {
        self.asks.push(field);
        self.whys = self.whys.and(Whys::of(Why::NotAsked));
    }

    fn doubt(&mut self, ruling: &'static Ruling) {
        self.rulings.push(ruling);
        self.whys = self.whys.and(Whys::of(Why::OfficerDecides));
    }
}

/// How one test of a job came out.
enum Outcome {
    Passes,
    Fails(&'static Ruling),
    Doubtful(&'static Ruling),
    Asks(&'static str),
}

use Outcome::{Asks, Doubtful, Fails, Passes};

/// Looks at one job for one use, on one day.
pub(super) fn judge(
    job: &Job,
    purpose: Purpose,
    supposed_in_canada: Option<bool>,
    day: Day,
) -> Judged {
    let mut judged = Judged {
        noc: job.noc,
        least: Vec::new(),
        most: Vec::new(),
        whys: Whys::NONE,
        rulings: Vec::new(),
        asks: Vec::new(),
    };
    let in_canada = match (job.country, job.province) {
        (Some(country), _) => Some(country.is_canada()),
        (None, Some(_)) => Some(true),
        (None, None) => supposed_in_canada,
    };
    let outcomes = if purpose == Purpose::Foreign {
        [
            occupation(job, day),
            abroad(job, in_canada),
            paid(job),
            Passes,
            Passes,
            Passes,
        ]
    } else {
        [
            occupation(job, day),
            inside(in_canada),
            employer(job, purpose),
            on_own_account(job, day),
            studying(job),
            authority(job),
        ]
    };
    if let Some(ruling) = outcomes.iter().find_map(|outcome| match outcome {
        Fails(ruling) => Some(*ruling),
        Passes | Doubtful(_) | Asks(_) => None,
    }) {
        judged.rulings.push(ruling);
        return judged;
    }
    let mut certain = true;
    for outcome in outcomes {
        match outcome {
            Passes | Fails(_) => {}
            Doubtful(ruling) => {
                certain = false;
                judged.doubt(ruling);
            }
            Asks(field) => {
                certain = false;
                judged.ask(field);
            }
        }
    }
    let window = match purpose {
        Purpose::CanadianExperienceClass => CLASS_WINDOW,
        Purpose::CanadianForCrs | Purpose::PartnerCanadian | Purpose::Foreign => CRS_WINDOW,
    };
    lay_out(
        job,
        years_before(day, window),
        days_from(day, -1),
        certain,
        &mut judged,
    );
    if purpose != Purpose::Foreign {
        note_exceptions(job, day, &mut judged);
    }
    judged
}

fn occupation(job: &Job, day: Day) -> Outcome {
    match job.noc {
        None => Asks("noc"),
        Some(noc) if noc.is_high_skilled(day) => Passes,
        Some(_) => Fails(&rulings::NOT_HIGH_SKILLED),
    }
}

fn inside(in_canada: Option<bool>) -> Outcome {
    match in_canada {
        None => Asks("country"),
        Some(true) => Passes,
        Some(false) => Fails(&rulings::OUTSIDE_CANADA),
    }
}

fn abroad(job: &Job, in_canada: Option<bool>) -> Outcome {
    match in_canada {
        None => Asks("country"),
        Some(false) => Passes,
        Some(true) => match job.employer_country {
            Some(country) if !country.is_canada() => Fails(&rulings::FOREIGN_EMPLOYER_AS_FOREIGN),
            Some(_) | None => Fails(&rulings::INSIDE_CANADA),
        },
    }
}

fn paid(job: &Job) -> Outcome {
    match job.pay {
        Some(Pay::Unpaid) => Fails(&rulings::UNPAID),
        Some(Pay::Wages | Pay::Commission | Pay::Invoice) | None => Passes,
    }
}

/// Where the employer is, for work done in Canada.
fn employer(job: &Job, purpose: Purpose) -> Outcome {
    match (job.employer_country, job.remote) {
        (Some(country), _) if country.is_canada() => Passes,
        (Some(_), remote) => match (purpose, remote) {
            (Purpose::CanadianExperienceClass, Some(true)) => {
                Fails(&rulings::REMOTE_FOREIGN_EMPLOYER)
            }
            (Purpose::CanadianExperienceClass, Some(false)) => Doubtful(&rulings::SECONDED),
            (Purpose::CanadianExperienceClass, None) => Asks("remote"),
            (Purpose::CanadianForCrs | Purpose::PartnerCanadian | Purpose::Foreign, _) => {
                Fails(&rulings::FOREIGN_EMPLOYER)
            }
        },
        (None, Some(true)) => Asks("employerCountry"),
        (None, Some(false) | None) => Passes,
    }
}

/// Paid, and by an employer.
fn on_own_account(job: &Job, day: Day) -> Outcome {
    match (job.pay, job.self_employed) {
        (Some(Pay::Unpaid), _) => Fails(&rulings::UNPAID),
        (_, Some(true)) if is_public_physician(job, day) => Passes,
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

fn is_public_physician(job: &Job, day: Day) -> bool {
    let physician = job
        .noc
        .is_some_and(|noc| matches!(noc.code(), 31_100..=31_102));
    physician && job.public_medicine == Some(true) && day >= PHYSICIANS_SINCE
}

fn studying(job: &Job) -> Outcome {
    match job.full_time_student {
        None => Asks("fullTimeStudent"),
        Some(false) => Passes,
        Some(true) => Fails(&rulings::FULL_TIME_STUDENT),
    }
}

/// Temporary resident status and the right to work, which are two tests.
fn authority(job: &Job) -> Outcome {
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
        (None, Some(true)) => Passes,
        (None, None) => Asks("authorized"),
    }
}

/// Says which exception lets a job count.
fn note_exceptions(job: &Job, day: Day, judged: &mut Judged) {
    if job.self_employed == Some(true) && is_public_physician(job, day) {
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

/// Puts the job on the calendar, once for what is certain and once for what may be.
fn lay_out(job: &Job, first: Day, last: Day, certain: bool, judged: &mut Judged) {
    let pace = job.hours_per_week.map(|hours| hours.tenths());
    if pace.is_none() {
        judged.ask("hoursPerWeek");
    }
    let end = job.to.as_ref().and_then(Maybe::as_option);
    let start = job.from;
    if start.is_none_or(|start| !start.is_exact()) {
        judged.ask("from");
    }
    if end.is_some_and(|end| !end.is_exact()) {
        judged.ask("to");
    }
    let whole = |from: Day, to: Day, pace: i32| {
        Stretch {
            first: from,
            last: to,
            pace,
        }
        .within(first, last)
    };
    let longest = whole(
        start.map_or(Day::MIN, |start| start.least),
        end.map_or(Day::MAX, |end| end.most),
        pace.unwrap_or(WEEKLY_CAP),
    );
    let shortest = start.and_then(|start| {
        whole(
            start.most,
            end.map_or(Day::MAX, |end| end.least),
            pace.unwrap_or(0),
        )
    });
    let (began, ended) = (
        start.is_some_and(|start| start.most < first),
        end.is_some_and(|end| end.least < first),
    );
    if began && (ended || longest.is_none()) {
        judged.counts(&rulings::OUTSIDE_WINDOW);
    }
    judged.most.extend(longest);
    if certain {
        judged.least.extend(shortest);
    }
    if pace.is_some_and(|pace| pace > WEEKLY_CAP) {
        judged.counts(&rulings::OVER_THIRTY);
    }
    if job.basis == Some(Basis::Maintained)
        && let Some(Maybe::Some(left)) = job.left_canada
    {
        judged.counts(&rulings::LEFT_CANADA);
        take_out(&mut judged.least, days_from(left.least, 1), Day::MAX);
        take_out(&mut judged.most, days_from(left.most, 1), Day::MAX);
    }
    take_leave(job.leave.as_deref().unwrap_or_default(), judged);
}

fn take_out(stretches: &mut Vec<Stretch>, first: Day, last: Day) {
    *stretches = stretches
        .iter()
        .flat_map(|stretch| stretch.without(first, last))
        .collect();
}

/// Takes leave out of a job: what does not count from both, what is doubtful from the certain part.
fn take_leave(leaves: &[Leave], judged: &mut Judged) {
    let mut vacations: Vec<When> = Vec::new();
    for leave in leaves {
        let Some(kind) = leave.kind else { continue };
        let ruling = match kind {
            LeaveKind::Holiday => &rulings::HOLIDAY,
            LeaveKind::PaidVacation => &rulings::PAID_VACATION,
            LeaveKind::Unpaid => &rulings::UNPAID_LEAVE,
            LeaveKind::Parental => &rulings::PARENTAL_LEAVE,
            LeaveKind::SickShort => &rulings::SHORT_SICK_LEAVE,
            LeaveKind::SickLong => &rulings::LONG_SICK_LEAVE,
        };
        let end = leave.to.as_ref().and_then(Maybe::as_option);
        let Some(from) = leave.from else {
            if ruling.effect != Effect::Counts {
                judged.ask("leave");
                judged.counts(ruling);
                judged.least.clear();
            }
            continue;
        };
        let widest = When {
            least: from.least,
            most: end.map_or(Day::MAX, |end| end.most),
        };
        let narrowest = (from.most, end.map_or(Day::MAX, |end| end.least));
        match ruling.effect {
            Effect::Counts if kind == LeaveKind::PaidVacation => vacations.push(widest),
            Effect::Counts => judged.counts(ruling),
            Effect::DoesNotCount => {
                judged.counts(ruling);
                if !from.is_exact() || end.is_some_and(|end| !end.is_exact()) {
                    judged.ask("leave");
                }
                take_out(&mut judged.least, widest.least, widest.most);
                if narrowest.0 <= narrowest.1 {
                    take_out(&mut judged.most, narrowest.0, narrowest.1);
                }
            }
            Effect::OfficerDecides => {
                judged.doubt(ruling);
                take_out(&mut judged.least, widest.least, widest.most);
            }
        }
    }
    take_long_vacations(vacations, judged);
}

/// Paid vacation counts up to two weeks in any 52; the days beyond are an officer's to decide.
fn take_long_vacations(mut vacations: Vec<When>, judged: &mut Judged) {
    const TWO_WEEKS: usize = 14;
    const FIFTY_TWO_WEEKS: i32 = 364;
    if vacations.is_empty() {
        return;
    }
    judged.counts(&rulings::PAID_VACATION);
    sort_by(&mut vacations, |a, b| a.least < b.least);
    let mut taken: Vec<Day> = Vec::new();
    let mut beyond: Vec<Day> = Vec::new();
    // Only days at work in the window can be vacation, so this walk is at most ten years long.
    for stretch in &judged.most {
        for vacation in &vacations {
            let (mut day, last) = (
                stretch.first.max(vacation.least),
                stretch.last.min(vacation.most),
            );
            while day <= last {
                let earliest = days_from(day, -FIFTY_TWO_WEEKS);
                let recent = taken
                    .iter()
                    .rev()
                    .take_while(|earlier| **earlier > earliest)
                    .count();
                if taken.last().is_none_or(|earlier| *earlier < day) {
                    if recent < TWO_WEEKS {
                        taken.push(day);
                    } else {
                        taken.push(day);
                        beyond.push(day);
                    }
                }
                day = days_from(day, 1);
            }
        }
    }
    if let (Some(first), Some(_)) = (beyond.first(), beyond.last()) {
        judged.doubt(&rulings::LONG_VACATION);
        let mut run = (*first, *first);
        let mut runs = Vec::new();
        for day in beyond.into_iter().skip(1) {
            if day == days_from(run.1, 1) {
                run.1 = day;
            } else {
                runs.push(run);
                run = (day, day);
            }
        }
        runs.push(run);
        for (first, last) in runs {
            take_out(&mut judged.least, first, last);
        }
    }
}

fn all<'j>(judged: &'j [Judged], part: impl Fn(&'j Judged) -> &'j Vec<Stretch>) -> Vec<Stretch> {
    judged.iter().flat_map(part).copied().collect()
}

fn open_whys(judged: &[Judged]) -> Whys {
    judged
        .iter()
        .filter(|job| job.least != job.most)
        .fold(Whys::NONE, |whys, job| whys.and(job.whys))
}

fn hours(judged: &[Judged]) -> Reading {
    Reading::between(
        whole_hours(countable(&all(judged, |job| &job.least))),
        whole_hours(countable(&all(judged, |job| &job.most))),
        open_whys(judged),
    )
}

fn years(hours: Reading) -> Reading {
    Reading::between(
        hours.range.least / A_YEAR,
        hours.range.most / A_YEAR,
        hours.whys,
    )
}

/// The longest unbroken run in any one occupation; a job without a code may belong to any.
fn foreign_hours(judged: &[Judged]) -> Reading {
    let codes: Vec<Option<Noc>> = each_once(judged.iter().map(|job| job.noc).collect());
    let mut best = Reading::exactly(0);
    for code in codes {
        let least: Vec<Stretch> = judged
            .iter()
            .filter(|job| job.noc == code && code.is_some())
            .flat_map(|job| job.least.iter().copied())
            .collect();
        let most: Vec<Stretch> = judged
            .iter()
            .filter(|job| job.noc == code || job.noc.is_none())
            .flat_map(|job| job.most.iter().copied())
            .collect();
        best = best.max(Reading::between(
            longest_run(&least),
            longest_run(&most),
            open_whys(judged),
        ));
    }
    best
}

/// The TEER of the occupation with the most hours; a tie of different levels is the officer's.
fn main_teer(judged: &[Judged]) -> Reading {
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
            let teer = i32::from(code.teer());
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
pub(crate) fn hours_reached(jobs: &[Job], need: i32, from: Day) -> Option<Day> {
    let hours_on = |day: Day| {
        let judged: Vec<Judged> = jobs
            .iter()
            .map(|job| judge(job, Purpose::CanadianExperienceClass, None, day))
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
