//! Job by job: what was counted for a use, what was not, and by which rule.

use super::hours::{Stretch, countable, whole_hours};
use super::rulings::{OVER_THIRTY, Ruling};
use super::work::{Asked, judge};
use crate::kernel::{Day, Range, Verdict, told};
use crate::profile::{Maybe, Profile};
use crate::values::noc_lists::Listed;

/// What work is counted for.
#[derive(Clone, Copy, Debug)]
pub enum Purpose {
    /// The three-year window of the class.
    CanadianExperienceClass,
    /// Points for Canadian work, ten years.
    CanadianForCrs,
    /// Points for the partner's Canadian work.
    PartnerCanadian,
    /// Points for work outside Canada.
    Foreign,
    /// The year in one occupation, and the experience points, of federal skilled workers.
    SkilledWorker,
    /// The two years of federal skilled trades.
    Trade,
    /// Adaptability: full-time work in Canada at any time.
    PastWork,
    /// Adaptability: the partner's.
    PartnerPastWork,
    /// A category of Express Entry, in Canada or abroad.
    Category,
    /// A category that asks for Canadian experience.
    CategoryInCanada,
    /// The occupations of one category; true when only work in Canada counts.
    Listed(&'static [Listed], bool),
}

impl Purpose {
    /// Judged by the tests of the Canadian Experience Class, or nearly.
    pub(super) const fn is_canadian_experience(self) -> bool {
        match self {
            Purpose::CanadianExperienceClass
            | Purpose::CanadianForCrs
            | Purpose::PartnerCanadian
            | Purpose::CategoryInCanada
            | Purpose::Listed(_, true) => true,
            Purpose::Foreign
            | Purpose::SkilledWorker
            | Purpose::Trade
            | Purpose::PastWork
            | Purpose::PartnerPastWork
            | Purpose::Category
            | Purpose::Listed(_, false) => false,
        }
    }

    /// About the partner's jobs.
    const fn is_of_partner(self) -> bool {
        matches!(self, Purpose::PartnerCanadian | Purpose::PartnerPastWork)
    }
}

/// What became of one job.
#[derive(Debug)]
pub struct Evidence {
    /// Where the job stands in the profile, such as `work[0]`.
    pub path: String,
    /// Counted, not counted, or not known.
    pub verdict: Verdict,
    /// Hours counted by themselves, before jobs are taken together.
    pub hours: Range<i32>,
    /// The rules that decided.
    pub rulings: Vec<&'static Ruling>,
    /// Answers that would settle it, by path.
    pub asks: Vec<String>,
}

told! {
    Evidence as evidence {
        "path": evidence.path;
        "verdict": evidence.verdict;
        "least": evidence.hours.least;
        "most": evidence.hours.most;
        "rulings": evidence.rulings;
        "asks": evidence.asks;
    }
}

/// What became of every job for one use.
pub fn evidence(profile: &Profile, purpose: Purpose, day: Day) -> Vec<Evidence> {
    let partner = profile.partner.as_ref().and_then(Maybe::as_option);
    let (jobs, root, asked) = if purpose.is_of_partner() {
        let jobs = partner.and_then(|partner| partner.work.as_deref());
        (jobs, "partner.work", Asked::of_partner(jobs, day, day))
    } else {
        let jobs = profile.work.as_deref();
        (jobs, "work", Asked::of(profile, jobs, day))
    };
    let mut all = Vec::new();
    let mut judged_hours: Vec<Vec<Stretch>> = Vec::new();
    for (n, job) in jobs.unwrap_or_default().iter().enumerate() {
        let judged = judge(job, purpose, None, &asked);
        let path = [root, "[", &n.to_string(), "]"].concat();
        let hours = Range {
            least: whole_hours(&judged.least),
            most: whole_hours(&judged.most),
        };
        let verdict = if hours.most == 0 {
            Verdict::NotMet
        } else if hours.is_exact() {
            Verdict::Met
        } else {
            Verdict::Unknown
        };
        let mut asks = Vec::new();
        if verdict == Verdict::Unknown {
            for field in judged.asks {
                asks.push([path.as_str(), ".", field].concat());
            }
        }
        judged_hours.push(judged.most);
        all.push(Evidence {
            path,
            verdict,
            hours,
            rulings: judged.rulings,
            asks,
        });
    }
    note_joint_cap(&judged_hours, &mut all);
    all
}

/// Says where jobs at the same time lost hours to each other.
fn note_joint_cap(most: &[Vec<Stretch>], all: &mut [Evidence]) {
    let mut together: Vec<Stretch> = Vec::new();
    let mut apart = 0_i64;
    for (job, mine) in most.iter().enumerate() {
        apart = apart.saturating_add(countable(mine));
        for stretch in mine {
            together.push(Stretch { job, ..*stretch });
        }
    }
    if countable(&together) == apart {
        return;
    }
    for (job, evidence) in all.iter_mut().enumerate() {
        let shared = together.iter().any(|stretch| {
            let overlaps = |other: &Stretch| {
                other.job != job && stretch.first <= other.last && other.first <= stretch.last
            };
            stretch.job == job && together.iter().any(overlaps)
        });
        let is_noted = |ruling: &&Ruling| ruling.id == OVER_THIRTY.id;
        if shared && !evidence.rulings.iter().any(is_noted) {
            evidence.rulings.push(&OVER_THIRTY);
        }
    }
}
