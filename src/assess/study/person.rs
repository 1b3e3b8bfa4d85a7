//! What a person told of status and studies, and the ways to study without a study permit.

use super::{APPRENTICES, EARLY_WORKERS, EARLY_WORKERS_APPLIED, SHORT_MONTHS, Way};
use crate::kernel::{Cite, Day, Reading, When, Why, Whys, add_months, add_years, days_from};
use crate::profile::{
    Application, ApplicationKind, Country, Level, Maybe, Profile, Province, Said, SchoolKind,
    Status, StatusKind, Study,
};
use crate::values::sources::{APPRENTICES_POLICY, IRPA, IRPR, STUDY_PERMIT_NEED};
use crate::values::terms::majority;

/// Who studies, what, and when.
pub(super) struct Person<'p> {
    pub(super) profile: &'p Profile,
    pub(super) on: Day,
    pub(super) status: Option<&'p Status>,
    pub(super) study: &'p Study,
}

fn way(id: &'static str, holds: Reading, law: Cite, until: Option<Day>) -> Way {
    Way {
        id,
        verdict: holds.range.at_least(1),
        why: holds.whys.first(),
        until,
        law,
    }
}

/// A last day that is not before the day asked.
pub(super) fn not_before(last: Option<When>, on: Day) -> Reading {
    last.map_or(Reading::told(None), |last| {
        Reading::between(
            i32::from(last.least >= on),
            i32::from(last.most >= on),
            Whys::of(Why::NotAsked),
        )
    })
}

impl Person<'_> {
    pub(super) fn said(&self, said: Said) -> Option<bool> {
        self.profile.said(said)
    }

    fn told(&self, said: Said) -> Reading {
        Reading::told(self.said(said))
    }

    pub(super) fn kind(&self) -> Option<StatusKind> {
        self.status.and_then(|status| status.kind)
    }

    /// In Canada, by the place where the person lives and the status held.
    pub(super) fn in_canada(&self) -> Reading {
        let lives = self.profile.lives.as_ref().and_then(|home| home.country);
        match (lives, &self.profile.status) {
            (Some(country), _) => Reading::yes(country.is_canada()),
            (None, Some(Maybe::Some(status))) if status.kind.is_some() => Reading::yes(true),
            (None, _) => Reading::told(None),
        }
    }

    /// A citizen, by kind of status or by citizenship, or a permanent resident.
    fn resident(&self) -> Reading {
        let citizenships = self.profile.citizenships.as_deref().unwrap_or_default();
        if citizenships.contains(&Country::CANADA) {
            return Reading::yes(true);
        }
        self.stands(&[StatusKind::PermanentResident, StatusKind::Citizen])
    }

    /// One of these standings; no status at all is none of them.
    fn stands(&self, kinds: &[StatusKind]) -> Reading {
        match &self.profile.status {
            Some(Maybe::None) => Reading::yes(false),
            Some(Maybe::Some(_)) | None => {
                Reading::told(self.kind().map(|kind| kinds.contains(&kind)))
            }
        }
    }

    /// A permit of this kind that has not ended.
    pub(super) fn holds(&self, kind: StatusKind) -> Reading {
        let expires = self.status.and_then(|status| status.expires);
        Reading::every(&[self.stands(&[kind]), not_before(expires, self.on)])
    }

    /// A study permit, held alone or beside a work permit.
    pub(super) fn holds_study_permit(&self) -> Reading {
        let beside = self.status.and_then(|status| status.study_expires);
        let beside = match beside {
            None => Reading::yes(false),
            Some(_) => not_before(beside, self.on),
        };
        Reading::any(&[self.holds(StatusKind::Student), beside])
    }

    /// The last day of that permit, as told.
    fn study_permit_end(&self) -> Option<When> {
        let status = self.status?;
        let own = status
            .expires
            .filter(|_| status.kind == Some(StatusKind::Student));
        own.or(status.study_expires)
    }

    pub(super) fn at_school(&self) -> Reading {
        match (self.study.level, self.study.kind) {
            (Some(Level::Secondary), _) | (_, Some(SchoolKind::Secondary)) => Reading::yes(true),
            (Some(_), _) | (_, Some(SchoolKind::University | SchoolKind::College)) => {
                Reading::yes(false)
            }
            (None, Some(SchoolKind::Other) | None) => Reading::told(None),
        }
    }

    pub(super) fn ways(&self) -> Vec<Way> {
        let study = self.study;
        // A program with a level of its own is no course of general interest.
        let general = match (self.said(Said::GeneralCourse), study.level) {
            (None, Some(_)) => Reading::yes(false),
            (said, _) => Reading::told(said),
        };
        let not_study = [Reading::yes(study.distance == Some(true)), general];
        let (began, last) = APPRENTICES;
        let running = Reading::yes(self.on >= began && self.on <= last);
        let permit_ends = self.status.and_then(|status| status.expires);
        let apprentice = [
            running,
            self.holds(StatusKind::Worker),
            match study.level {
                Some(Level::Bachelor | Level::Master | Level::Professional | Level::Doctorate) => {
                    Reading::yes(false)
                }
                Some(_) | None => self.told(Said::ApprenticeLetter),
            },
        ];
        let (early_began, early_last) = EARLY_WORKERS;
        let early = [
            Reading::yes(self.on >= early_began && self.on <= early_last),
            self.applied_early(),
        ];
        // Held today and, for a course still to come, on its first day as well.
        let first = study.from.map_or(self.on, |from| from.most.max(self.on));
        let same = [
            self.holds_study_permit(),
            not_before(self.study_permit_end(), first),
            Reading::told(study.continues),
        ];
        let study_ends = self.study_permit_end().map(|ends| ends.least);
        vec![
            way("resident", self.resident(), IRPA.at("30(1)"), None),
            way(
                "not-study",
                Reading::any(&not_study),
                STUDY_PERMIT_NEED.at("What is not study"),
                None,
            ),
            way("short-course", self.short(), IRPR.at("188(1)(c)"), None),
            way(
                "minor-at-school",
                self.minor_at_school(),
                IRPA.at("30(2)"),
                None,
            ),
            way(
                "study-permit-held",
                Reading::every(&same),
                IRPR.at("217.1, 222"),
                study_ends,
            ),
            way(
                "apprentice",
                Reading::every(&apprentice),
                APPRENTICES_POLICY.at("Conditions and delivery"),
                Some(permit_ends.map_or(last, |ends| ends.least.min(last))),
            ),
            way(
                "early-worker",
                Reading::every(&early),
                STUDY_PERMIT_NEED.at("Public policy of 27 June 2023"),
                Some(early_last),
            ),
        ]
    }

    /// Six months at most, and over within the stay that was given on entry.
    fn short(&self) -> Reading {
        let length = self.study.length_months.map(|months| months.floor());
        let short = Reading::told(length.map(|months| months <= SHORT_MONTHS));
        let ends = self.status.and_then(|status| status.expires);
        let in_time = match (self.study.from, length, ends) {
            (Some(from), Some(months), Some(ends)) => {
                let months = u32::try_from(months).unwrap_or_default();
                let done = |first: Day| days_from(add_months(first, months), -1);
                let surely = done(from.most) <= ends.least;
                let perhaps = done(from.least) <= ends.most;
                Reading::between(
                    i32::from(surely),
                    i32::from(perhaps),
                    Whys::of(Why::NotAsked),
                )
            }
            _ => Reading::told(None),
        };
        Reading::every(&[short, in_time, self.told(Said::StayFromEntry)])
    }

    /// In Canada, preschool to secondary school, below the age of majority of the province.
    /// From abroad, where the purpose is study, a permit is asked for.
    fn minor_at_school(&self) -> Reading {
        let minor = match (self.profile.born, self.province()) {
            (Some(born), place) => {
                let (least, most) = place.map_or((18, 19), |place| {
                    let years = majority(place);
                    (years, years)
                });
                Reading::between(
                    i32::from(self.on < add_years(born.least, least)),
                    i32::from(self.on < add_years(born.most, most)),
                    Whys::of(Why::NotAsked),
                )
            }
            (None, _) => Reading::told(None),
        };
        Reading::every(&[
            minor,
            self.at_school(),
            self.told(Said::SchoolAsChild),
            self.in_canada(),
        ])
    }

    pub(super) fn province(&self) -> Option<Province> {
        let home = self.profile.lives.as_ref();
        self.study
            .province
            .or_else(|| home.and_then(|home| home.province))
    }

    /// An application for a work permit was received by 7 June 2023.
    pub(super) fn applied_early(&self) -> Reading {
        let early = |when: When| {
            Reading::between(
                i32::from(when.most <= EARLY_WORKERS_APPLIED),
                i32::from(when.least <= EARLY_WORKERS_APPLIED),
                Whys::of(Why::NotAsked),
            )
        };
        // A permit that began by then was asked for by then.
        let began = self.status.and_then(|status| status.from).map(early);
        if let Some(began) = began.filter(|began| began.range.most == 1) {
            return began;
        }
        let Some(files) = self.profile.applications.as_deref() else {
            return Reading::told(None);
        };
        let for_work = |file: &&Application| file.kind == Some(ApplicationKind::WorkPermit);
        files
            .iter()
            .filter(for_work)
            .map(|file| file.filed.map_or(Reading::told(None), early))
            .fold(Reading::yes(false), Reading::max)
    }
}
