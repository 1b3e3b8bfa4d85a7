//! Job by job: what was counted for a use, what was not, and by which rule.

use super::hours::{Stretch, countable, whole_hours};
use super::rulings::{Effect, OVER_THIRTY, Ruling};
use super::work::{Asked, judge};
use crate::kernel::{Cite, Day, Range, Verdict};
use crate::profile::{Maybe, Profile};
use serde::{Serialize, Serializer, ser::SerializeStruct};

/// What work is counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The three-year window of the class.
    CanadianExperienceClass,
    /// Points for Canadian work, ten years.
    CanadianForCrs,
    /// Points for the partner's Canadian work.
    PartnerCanadian,
    /// Points for work outside Canada.
    Foreign,
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

/// What became of every job for one use.
pub fn evidence(profile: &Profile, purpose: Purpose, day: Day) -> Vec<Evidence> {
    let (jobs, root) = match purpose {
        Purpose::PartnerCanadian => {
            let partner = profile.partner.as_ref().and_then(Maybe::as_option);
            (
                partner.and_then(|partner| partner.work.as_deref()),
                "partner.work[",
            )
        }
        Purpose::CanadianExperienceClass | Purpose::CanadianForCrs | Purpose::Foreign => {
            (profile.work.as_deref(), "work[")
        }
    };
    let asked = match purpose {
        Purpose::PartnerCanadian => Asked::of_partner(jobs, day),
        Purpose::CanadianExperienceClass | Purpose::CanadianForCrs | Purpose::Foreign => {
            Asked::of(profile, jobs, day)
        }
    };
    let mut all = Vec::new();
    let mut judged_hours: Vec<Vec<Stretch>> = Vec::new();
    for (n, job) in jobs.unwrap_or_default().iter().enumerate() {
        let judged = judge(job, purpose, None, &asked);
        let mut path = root.to_owned();
        path.push_str(&n.to_string());
        path.push(']');
        let hours = Range {
            least: whole_hours(countable(&judged.least)),
            most: whole_hours(countable(&judged.most)),
        };
        let verdict = if hours.most == 0 {
            Verdict::NotMet
        } else if hours.is_exact() {
            Verdict::Met
        } else {
            Verdict::Unknown
        };
        let asks = if verdict == Verdict::Unknown {
            judged
                .asks
                .iter()
                .map(|field| [path.as_str(), ".", field].concat())
                .collect()
        } else {
            Vec::new()
        };
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
    let together: Vec<Stretch> = most.iter().flatten().copied().collect();
    let apart: i64 = most.iter().map(|job| countable(job)).sum();
    if countable(&together) == apart {
        return;
    }
    for (n, mine) in most.iter().enumerate() {
        let others = most
            .iter()
            .enumerate()
            .filter(|(m, _)| *m != n)
            .flat_map(|(_, job)| job);
        let shared = others.copied().any(|other| {
            mine.iter()
                .any(|stretch| stretch.first <= other.last && other.first <= stretch.last)
        });
        if let Some(evidence) = all.get_mut(n).filter(|_| shared)
            && !evidence
                .rulings
                .iter()
                .any(|ruling| ruling.id == OVER_THIRTY.id)
        {
            evidence.rulings.push(&OVER_THIRTY);
        }
    }
}

impl Serialize for Evidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Ruled {
            id: &'static str,
            effect: &'static str,
            law: Cite,
        }
        let ruled = |ruling: &&'static Ruling| Ruled {
            id: ruling.id,
            effect: match ruling.effect {
                Effect::Counts => "counts",
                Effect::DoesNotCount => "does-not-count",
                Effect::OfficerDecides => "officer-decides",
            },
            law: ruling.law,
        };
        let mut out = serializer.serialize_struct("Evidence", 6)?;
        out.serialize_field("path", &self.path)?;
        out.serialize_field("verdict", &self.verdict)?;
        out.serialize_field("least", &self.hours.least)?;
        out.serialize_field("most", &self.hours.most)?;
        out.serialize_field(
            "rulings",
            &self.rulings.iter().map(ruled).collect::<Vec<_>>(),
        )?;
        out.serialize_field("asks", &self.asks)?;
        out.end()
    }
}
