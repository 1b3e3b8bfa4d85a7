//! The other answers: letter, place, hours, post-graduation permit, risks.

use super::person::{Person, not_before};
use super::{
    APPRENTICES, EARLY_WORKERS, LETTERS, LETTERS_FOR_FEWER, LETTERS_FOR_MORE, Risk, Ruled,
    SHORTEST_FOR_GRADUATES, Way,
};
use crate::assess::days::Required;
use crate::assess::keeper;
use crate::kernel::{Cite, Grade, Reading, Verdict, add_months, days_from};
use crate::profile::{Level, Maybe, PermitCode, PermitKind, Province, Said, StatusKind};
use crate::status::standings::{AFTER_STUDIES, Standing};
use crate::values::sources::{
    APPRENTICES_POLICY, ATTESTATION_RULES, IRPR, LIFE_IN_CANADA, MINOR_CHILDREN, STUDY_PERMIT_NEED,
};

const fn ruled(is: Required, because: &'static str, law: Cite) -> Ruled {
    Ruled { is, because, law }
}

impl Person<'_> {
    /// A letter of attestation of a province, by the day of the application; `without` says
    /// whether the studies need no permit.
    pub(super) fn letter(&self, without: Verdict) -> Ruled {
        let law = ATTESTATION_RULES.at("Who needs a letter");
        let graduate = self
            .study
            .level
            .map(|level| matches!(level, Level::Master | Level::Doctorate));
        let school = self.at_school();
        let exchange = self.said(Said::ExchangeStudent) == Some(true);
        let worker_in_canada = || self.holds(StatusKind::Worker).range;
        let no = |because| ruled(Required::No, because, law);
        let unknown = || ruled(Required::Unknown, "letter-not-told", law);
        if self.on < LETTERS {
            return no("letter-before");
        }
        if school.range.least == 1 {
            return no("letter-school");
        }
        if exchange {
            return no("letter-exchange");
        }
        let held = self.holds_study_permit().range;
        if held.least == 1 && self.study.continues == Some(true) {
            return no("letter-same");
        }
        if without == Verdict::Met {
            return no("letter-no-permit");
        }
        // It may be an extension at the same school and level.
        let needed = if held.most == 1 && self.study.continues != Some(false) {
            unknown()
        } else {
            ruled(Required::Yes, "letter-needed", law)
        };
        if self.on < LETTERS_FOR_MORE {
            return match (graduate, worker_in_canada()) {
                (Some(true), _) => no("letter-graduate"),
                (_, held) if held.least == 1 => no("letter-worker"),
                (Some(false), held) if held.most == 0 => needed,
                (_, _) => unknown(),
            };
        }
        if school.range.most == 1 {
            return unknown();
        }
        if self.on < LETTERS_FOR_FEWER {
            return needed;
        }
        match (graduate, self.study.public) {
            (Some(true), Some(true)) => no("letter-graduate-public"),
            (Some(false), _) | (_, Some(false)) => needed,
            (None, _) | (Some(true), None) => unknown(),
        }
    }

    /// May ask for a study permit from inside Canada, R215.
    pub(super) fn inside(&self) -> Ruled {
        let yes = |because, law| ruled(Required::Yes, because, law);
        let here = self.in_canada().range;
        if here.most == 0 {
            return ruled(Required::No, "inside-abroad", IRPR.at("215(1)"));
        }
        if here.least == 0 {
            return ruled(Required::Unknown, "inside-not-told", IRPR.at("215"));
        }
        let worker = self.holds(StatusKind::Worker);
        if worker.range.least == 1 {
            return yes("inside-worker", IRPR.at("215(1)(c)"));
        }
        if self.holds_study_permit().range.least == 1 {
            return yes(
                "inside-student",
                STUDY_PERMIT_NEED.at("Extension").graded(Grade::C),
            );
        }
        if self.said(Said::ResidentPermit) == Some(true) {
            return yes("inside-resident-permit", IRPR.at("215(1)"));
        }
        if self.family_of_worker().range.least == 1 {
            return yes("inside-family", IRPR.at("215(2)(b)"));
        }
        if self.at_school().range.least == 1 {
            return yes("inside-school", IRPR.at("215(1)"));
        }
        let some = [Said::ExchangeStudent, Said::PrerequisiteDone];
        if some.iter().any(|said| self.said(*said) == Some(true)) {
            return yes("inside-course", IRPR.at("215(1)"));
        }
        let never = some.iter().all(|said| self.said(*said) == Some(false))
            && self.kind() == Some(StatusKind::Visitor)
            && self.family_of_worker().range.most == 0
            && self.at_school().range.most == 0;
        if never {
            return ruled(Required::No, "inside-visitor", IRPR.at("215"));
        }
        ruled(Required::Unknown, "inside-not-told", IRPR.at("215"))
    }

    /// The partner holds a work permit that has not ended.
    fn family_of_worker(&self) -> Reading {
        let partner = match &self.profile.partner {
            None => return Reading::told(None),
            Some(Maybe::None) => return Reading::yes(false),
            Some(Maybe::Some(partner)) => partner,
        };
        match &partner.permit {
            None => Reading::told(None),
            Some(Maybe::None) => Reading::yes(false),
            Some(Maybe::Some(permit)) => Reading::every(&[
                Reading::told(permit.kind.map(|kind| kind == StatusKind::Worker)),
                not_before(permit.expires, self.on),
            ]),
        }
    }

    pub(super) fn hours_count(&self) -> Ruled {
        let law = IRPR.at("87.1(3)(a)");
        match self.study.full_time {
            None => ruled(Required::Unknown, "hours-not-told", law),
            Some(true) => ruled(Required::No, "hours-full-time", law),
            Some(false) => ruled(Required::Yes, "hours-part-time", law),
        }
    }

    /// One thing that is missing closes it; having all of them proves nothing yet.
    pub(super) fn graduate(&self, ways: &[Way]) -> Ruled {
        let law = IRPR.at("205(c)(ii)");
        let study = self.study;
        let no = |because| ruled(Required::No, because, law);
        let around = |way: &Way| {
            way.verdict == Verdict::Met && matches!(way.id, "apprentice" | "early-worker")
        };
        let months = study.length_months.map(|months| months.floor());
        let held = self.status.is_some_and(|status| {
            status.permit == Some(PermitKind::Pgwp) || status.code == Some(PermitCode::C43)
        });
        let elsewhere = self.province().is_some_and(|place| place != Province::Qc);
        if held || self.said(Said::PgwpBefore) == Some(true) {
            no("graduate-before")
        } else if self.said(Said::GeneralCourse) == Some(true) {
            no("graduate-general")
        } else if self.at_school().range.least == 1 && elsewhere {
            // Quebec has vocational programs at secondary level that lead to one.
            no("graduate-secondary")
        } else if study.full_time == Some(false) {
            no("graduate-part-time")
        } else if study.distance == Some(true) {
            no("graduate-distance")
        } else if months.is_some_and(|months| months < SHORTEST_FOR_GRADUATES) {
            no("graduate-short")
        } else if self.holds_study_permit().range.most == 0 && ways.iter().any(around) {
            no("graduate-without-permit")
        } else {
            ruled(Required::Unknown, "graduate-open", law)
        }
    }

    /// The limit on hours off campus is for who works on a study permit alone.
    pub(super) fn limited(&self) -> Ruled {
        let law = LIFE_IN_CANADA.at("Work permit and study permit together");
        let stands = keeper(self.profile, self.on);
        let away = stands.standing == Standing::Abroad;
        // A graduate who waits for a work permit is past that limit.
        let waits = stands
            .limits
            .is_some_and(|limit| limit.id == AFTER_STUDIES.id);
        if stands.standing == Standing::WorkPermit
            || (away && self.holds(StatusKind::Worker).range.least == 1)
        {
            ruled(Required::No, "limited-worker", law)
        } else if (stands.standing == Standing::StudyPermit && !waits)
            || (away && self.holds_study_permit().range.least == 1)
        {
            ruled(Required::Yes, "limited-student", IRPR.at("186(v)"))
        } else {
            ruled(Required::Unknown, "limited-not-told", law)
        }
    }

    pub(super) fn risks(&self, ways: &[Way], without: Verdict) -> Vec<Risk> {
        let worker = self.kind() == Some(StatusKind::Worker);
        let held = |id: &str| {
            ways.iter()
                .any(|way| way.id == id && way.verdict != Verdict::NotMet)
        };
        let expires = self.status.and_then(|status| status.expires);
        let length = self.study.length_months.map(|months| months.floor());
        let outlasts = match (self.study.from, length, expires) {
            (Some(from), Some(months), Some(ends)) => {
                let months = u32::try_from(months).unwrap_or_default();
                days_from(add_months(from.most, months), -1) > ends.least
            }
            _ => false,
        };
        let was_early = self.on > EARLY_WORKERS.1 && self.applied_early().range.most == 1;
        let all = [
            (
                without != Verdict::Met,
                "study-without-permit",
                IRPR.at("221"),
            ),
            (
                worker && self.study.full_time != Some(false),
                "hours-lost",
                IRPR.at("87.1(3)(a)"),
            ),
            (
                worker && without != Verdict::Met,
                "work-stops",
                IRPR.at("186(u), 201"),
            ),
            (outlasts, "permit-ends-first", IRPR.at("183(4)")),
            (
                was_early,
                "policy-ended",
                STUDY_PERMIT_NEED.at("Public policy of 27 June 2023"),
            ),
            (
                held("apprentice"),
                "apprentice-again",
                APPRENTICES_POLICY.at("Conditions and delivery"),
            ),
            (
                self.said(Said::Apprenticeship) == Some(true)
                    && self.said(Said::ApprenticeLetter) != Some(true)
                    && self.on <= APPRENTICES.1,
                "apprentice-ask",
                APPRENTICES_POLICY.at("Conditions and delivery"),
            ),
            (
                self.at_school().range.most == 1 && self.profile.born.is_some(),
                "majority",
                MINOR_CHILDREN.at("Age of majority"),
            ),
        ];
        let mut risks = Vec::new();
        for (applies, id, law) in all {
            if applies {
                risks.push(Risk { id, law });
            }
        }
        risks
    }
}
