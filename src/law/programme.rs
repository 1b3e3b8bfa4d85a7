//! A permit or a route, with its status over time.

use super::need::all_of;
use super::{Judgement, Need};
use crate::facts::{Core, Facts};
use crate::kernel::{Cite, Day, Since, Text, Verdict, Why, Whys, words};

words! {
    /// Whether a programme is a permit or a way to permanent residence.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Kind {
        /// A work permit kind or an open-permit route.
        Permit = "permit",
        /// A way to permanent residence.
        Route = "route",
        /// A category of Express Entry: who may be invited apart, never a way by itself.
        Category = "category",
        /// Work that needs no permit.
        Exemption = "exemption",
        /// A place from which one may apply for a permit.
        Place = "place",
    }
}

impl Kind {
    /// About permanent residence, not about a permit.
    pub const fn is_residence(self) -> bool {
        matches!(self, Kind::Route | Kind::Category)
    }
}

words! {
    /// Whether a programme takes people.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Status {
        /// Anyone who meets the needs may apply.
        Open = "open",
        /// Only those who are invited.
        ByInvitation = "by-invitation",
        /// Takes nobody for now.
        Paused = "paused",
        /// Takes nobody any more.
        Closed = "closed",
        /// Will take people later.
        Announced = "announced",
        /// Only proposed: not law, shown when asked for.
        Proposed = "proposed",
        /// Not known on that day: what our sources say ends before it.
        NotKnown = "not-known",
    }
}

/// A status from one day on.
#[derive(Clone, Copy, Debug)]
pub struct StatusStep {
    /// First day.
    pub since: Day,
    /// What held from then on.
    pub status: Status,
    /// What made it so.
    pub by: Option<Cite>,
}

impl Since {
    /// Open from then on.
    pub const fn open(self) -> StatusStep {
        StatusStep {
            since: self.0,
            status: Status::Open,
            by: None,
        }
    }

    /// Closed from then on.
    pub const fn closed(self, by: Cite) -> StatusStep {
        StatusStep {
            since: self.0,
            status: Status::Closed,
            by: Some(by),
        }
    }

    /// Proposed from then on: not law.
    pub const fn is_proposed(self, by: Cite) -> StatusStep {
        StatusStep {
            since: self.0,
            status: Status::Proposed,
            by: Some(by),
        }
    }

    /// Not known from then on: the sources end.
    pub const fn status_not_known(self, by: Cite) -> StatusStep {
        StatusStep {
            since: self.0,
            status: Status::NotKnown,
            by: Some(by),
        }
    }

    /// Takes nobody for now, from then on.
    pub const fn paused(self, by: Cite) -> StatusStep {
        StatusStep {
            since: self.0,
            status: Status::Paused,
            by: Some(by),
        }
    }

    /// By invitation from then on.
    pub const fn by_invitation(self, by: Cite) -> StatusStep {
        StatusStep {
            since: self.0,
            status: Status::ByInvitation,
            by: Some(by),
        }
    }
}

/// Something the law asks that only an officer can judge: said, never counted.
#[derive(Debug)]
pub struct Left {
    /// Programme and condition.
    pub id: &'static str,
    /// Where it stands.
    pub law: Cite,
    /// In plain words.
    pub says: Text,
}

words! {
    /// What a work permit ties its holder to.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Ties {
        /// One employer, occupation and place.
        Employer = "employer",
        /// A province, any employer in it.
        Province = "province",
        /// Nothing but the general conditions.
        Open = "open",
    }
}

/// What sets one work permit apart from another.
#[derive(Debug)]
pub struct Permit {
    /// Code printed on it; none for one that rests on an assessment.
    pub code: Option<&'static str>,
    /// What it ties its holder to.
    pub ties: Ties,
    /// The employer needs a labour market impact assessment first.
    pub assessment: bool,
    /// The employer files the offer and pays the compliance fee first.
    pub compliance: bool,
    /// The fee of a work permit is due.
    pub fee: bool,
    /// The fee of an open permit holder is due as well.
    pub holder_fee: bool,
    /// The months it lasts, where a fact of the person tells.
    pub months: Option<&'static Core>,
    /// How long it lasts.
    pub length: Text,
    /// What family members may hold because of it.
    pub family: Text,
}

/// One permit or route, as one file of law.
#[derive(Debug)]
pub struct Programme {
    /// Short and stable, such as `cec`.
    pub id: &'static str,
    /// Permit or route.
    pub kind: Kind,
    /// `federal`, or the province or territory.
    pub jurisdiction: &'static str,
    /// For permits, what sets this one apart.
    pub permit: Option<&'static Permit>,
    /// Official name.
    pub name: Text,
    /// What it is, in one or two plain sentences.
    pub about: Text,
    /// Where it stands.
    pub law: Cite,
    /// Status over time, oldest first.
    pub status: &'static [StatusStep],
    /// Day on which the file was last compared with its sources.
    pub checked: Day,
    /// Day past which an answer says it is stale.
    pub review_by: Day,
    /// What must all be met, in the order of the law.
    pub needs: &'static [Need],
    /// What an officer judges.
    pub left_to_officer: &'static [Left],
    /// What it does not ask for, because people think it does.
    pub does_not_ask: &'static [Text],
}

/// How a programme came out for a person on a day.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) programme: &'static Programme,
    pub(crate) verdict: Verdict,
    /// Why the verdict is unknown.
    pub(crate) whys: Whys,
    /// Each need with its judgement, in the order of the law.
    pub(crate) needs: Vec<(&'static Need, Judgement)>,
}

impl Programme {
    /// The status on a day.
    pub fn status(&self, day: Day) -> Option<&StatusStep> {
        self.status.iter().rev().find(|step| step.since <= day)
    }

    /// The verdict for these facts, and why it is unknown.
    pub fn verdict(&self, facts: &Facts) -> (Verdict, Whys) {
        self.on_day(
            facts.day,
            all_of(self.needs.iter().map(|need| need.judge(facts))),
        )
    }

    /// The verdict with how each need came out.
    pub(crate) fn outcome(&'static self, facts: &Facts) -> Outcome {
        let mut needs = Vec::with_capacity(self.needs.len());
        for need in self.needs {
            needs.push((need, need.judge(facts)));
        }
        let judged = all_of(needs.iter().map(|(_, judgement)| *judgement));
        let (verdict, whys) = self.on_day(facts.day, judged);
        Outcome {
            programme: self,
            verdict,
            whys,
            needs,
        }
    }

    /// Nobody meets what does not exist yet, or no longer; and where nobody knows
    /// whether it still exists, nobody is told that they meet it.
    fn on_day(&self, day: Day, (verdict, whys): (Verdict, Whys)) -> (Verdict, Whys) {
        let status = self.status(day).map(|step| step.status);
        match status {
            None | Some(Status::Closed) if self.kind != Kind::Route => {
                (Verdict::NotMet, Whys::NONE)
            }
            Some(Status::NotKnown) if verdict != Verdict::NotMet => {
                (Verdict::Unknown, whys.and(Whys::of(Why::RuleNotKnown)))
            }
            _ => (verdict, whys),
        }
    }

    /// Law on that day, and not ended.
    pub fn is_in_force(&self, day: Day) -> bool {
        self.status(day).is_some_and(|step| match step.status {
            Status::Open | Status::ByInvitation | Status::Paused | Status::Announced => true,
            Status::Closed | Status::Proposed | Status::NotKnown => false,
        })
    }

    /// Past `review_by` the answer says it is stale.
    pub fn is_stale(&self, day: Day) -> bool {
        day > self.review_by
    }
}
