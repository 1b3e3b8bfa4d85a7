//! Job by job: what was counted for a use, what was not, and by which rule.

use super::hours::{countable, whole_hours};
use super::rulings::{Effect, Ruling};
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
    let mut all = Vec::new();
    for (n, job) in jobs.unwrap_or_default().iter().enumerate() {
        let judged = judge(job, purpose, None, Asked::of(profile, day));
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
        all.push(Evidence {
            path,
            verdict,
            hours,
            rulings: judged.rulings,
            asks,
        });
    }
    all
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
