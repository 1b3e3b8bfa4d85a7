//! One reading of a story: every open answer at its worst for status, or at its best.

use super::found::Found;
use super::papers::{Printed, known, limits_of};
use super::requests::is_extension;
use crate::assess::clocks::item;
use crate::kernel::{Day, Verdict, When};
use crate::profile::{
    ApplicationKind, Country, Maybe, PermitCode, Profile, Said, Status, StatusKind,
};
use crate::status::Entry;
use crate::status::standings::{AFTER_STUDIES, May, STUDENT_HOURS, Standing, WITHOUT_PERMIT};

/// An answer that may be open: a path, or a field of an application with its place from 1.
pub(super) type Ask = (&'static str, usize);

pub(super) const LIVES: Ask = ("lives.country", 0);
pub(super) const EXPIRES: Ask = ("status.expires", 0);
const FROM: Ask = ("status.from", 0);
pub(super) const LEAVE_BY: Ask = ("status.leaveBy", 0);
pub(super) const STUDY_EXPIRES: Ask = ("status.studyExpires", 0);
const MAY_WORK: Ask = ("status.mayWork", 0);
pub(super) const PERMIT: Ask = ("status.permit", 0);
const PASSPORT: Ask = ("status.passportExpires", 0);
pub(super) const LOST: Ask = ("statusLost", 0);
const BREACH: Ask = ("breachEnded", 0);
pub(super) const STUDY: Ask = ("study", 0);
pub(super) const AS_FAMILY: Ask = ("circumstances.studiedAsFamily", 0);
const CREDENTIAL: Ask = ("circumstances.credentialProgram", 0);
const EDUCATION: Ask = ("education", 0);
pub(super) const STAYS: Ask = ("stays", 0);
pub(super) const LEFT: Ask = ("work", 0);
pub(super) const APPLICATIONS: Ask = ("applications", 0);

/// Answers that can move the standing or the right to work, fields of applications aside.
const ASKED: &[Ask] = &[
    LIVES,
    EXPIRES,
    FROM,
    LEAVE_BY,
    STUDY_EXPIRES,
    MAY_WORK,
    PERMIT,
    LOST,
    STUDY,
    AS_FAMILY,
    CREDENTIAL,
    EDUCATION,
    STAYS,
    LEFT,
    APPLICATIONS,
];

/// Fields of an application that can.
const OF_APPLICATIONS: &[&str] = &["kind", "filed", "decided", "code"];

/// Every answer that can move the standing or the right to work.
pub(super) fn asks(profile: &Profile) -> Vec<Ask> {
    let mut all = ASKED.to_vec();
    for n in 1..=profile.applications.as_deref().unwrap_or_default().len() {
        for field in OF_APPLICATIONS {
            all.push((field, n));
        }
    }
    all
}

/// The path of an answer.
pub(super) fn path((name, place): Ask) -> String {
    match place.checked_sub(1) {
        None => name.to_owned(),
        Some(n) => item("applications", n, name),
    }
}

/// One reading.
pub(super) struct World<'p> {
    pub(super) told: &'p Profile,
    pub(super) on: Day,
    /// Open answers are at their best.
    pub(super) good: bool,
    /// But for this one.
    pub(super) flip: Option<Ask>,
    /// Whether it waits for a permit as a graduate who may work meanwhile, by all that was told.
    pub(super) graduate: Verdict,
}

impl World<'_> {
    pub(super) fn said(&self, said: Said) -> Option<bool> {
        self.told.said(said)
    }

    pub(super) fn at_best(&self, ask: Ask) -> bool {
        self.good != (self.flip == Some(ask))
    }

    /// A day that is better when it is later.
    pub(super) fn later(&self, ask: Ask, when: When) -> Day {
        if self.at_best(ask) {
            when.most
        } else {
            when.least
        }
    }

    /// A day that is better when it is earlier.
    pub(super) fn earlier(&self, ask: Ask, when: When) -> Day {
        if self.at_best(ask) {
            when.least
        } else {
            when.most
        }
    }

    /// Where the person stands.
    pub(super) fn read(&self) -> Found {
        let told = self.told;
        let mut found = Found::new();
        let status = told.status.as_ref().and_then(Maybe::as_option);
        let kind = status.and_then(|status| status.kind);
        let citizenships = told.citizenships.as_deref().unwrap_or_default();
        if kind == Some(StatusKind::Citizen) || citizenships.contains(&Country::CANADA) {
            found.standing = Standing::Citizen;
            found.works = May::Yes;
            return found;
        }
        if kind == Some(StatusKind::PermanentResident) {
            found.standing = Standing::PermanentResident;
            found.works = May::Yes;
            return found;
        }
        // Two exceptions leave no bar to wait for, R200(3)(e)(ii) and (iv).
        let barred = ![Said::ConditionOnly, Said::LaterResidentPermit]
            .into_iter()
            .any(|said| self.said(said) == Some(true));
        if let Some(Maybe::Some(ended)) = told.breach_ended.filter(|_| barred) {
            found.breach = Some(self.earlier(BREACH, ended));
        }
        if let Some(status) = status {
            let passport = status.passport_expires;
            found.passport = passport.map(|when| self.later(PASSPORT, when));
            found.expires = status.expires;
            found.permit = status.permit;
            found.by_permit = status.code == Some(PermitCode::H82)
                || self.said(Said::ResidentPermit) == Some(true);
            found.untold = status.permit.is_none()
                && !matches!(kind, Some(StatusKind::Student | StatusKind::Visitor));
        }
        match status {
            _ if !self.is_in_canada() => found.standing = Standing::Abroad,
            Some(status) => self.of_status(status, &mut found),
            None if told.status.is_some() => self.without_any(&mut found),
            None => found.ask("status"),
        }
        found
    }

    fn of_status(&self, status: &Status, found: &mut Found) {
        let has_permit = status.permit.is_some() || status.code.is_some();
        if status.kind == Some(StatusKind::RefugeeClaimant)
            || matches!(status.code, Some(PermitCode::S61 | PermitCode::S62))
        {
            return self.as_claimant(status, has_permit, found);
        }
        // Who waits, or has no status any more, may tell of the permit before.
        let base = match status.kind {
            Some(StatusKind::Worker | StatusKind::Student | StatusKind::Visitor) => status.kind,
            _ if has_permit => Some(StatusKind::Worker),
            Some(StatusKind::Maintained)
                if status.may_work.unwrap_or_else(|| self.at_best(PERMIT)) =>
            {
                Some(StatusKind::Worker)
            }
            other => other,
        };
        let Some(base) = base else {
            return found.ask("status.kind");
        };
        let from = status
            .from
            .map_or(Day::MIN, |from| self.earlier(FROM, from));
        if self.on < from {
            return found.ask("status.from");
        }
        let lost = match self.told.status_lost {
            // A loss before the permit began is history.
            Some(Maybe::Some(lost)) if from <= self.earlier(LOST, lost) => {
                Some(self.later(LOST, lost))
            }
            _ => None,
        };
        let printed = self.printed(status, base);
        let is_over = matches!(
            status.kind,
            Some(StatusKind::None | StatusKind::Restoration)
        );
        match lost {
            Some(lost) if lost <= self.on => {
                found.lost_otherwise = true;
                self.without_status(Some(lost), Some(status), found);
            }
            None if is_over && status.expires.is_none() => {
                self.without_status(None, Some(status), found);
            }
            _ => self.by_days(status, base, printed, lost.is_some(), found),
        }
        // A permit that was taken away ended with the status.
        let ends = |day: Day| known(day.min(found.lost.unwrap_or(Day::MAX)));
        if base == StatusKind::Worker {
            found.work_end = ends(printed.work);
        }
        if status.expires.is_some() {
            found.stay_end = ends(printed.stay);
        }
        found.leave_by = status.leave_by.map(|when| self.later(LEAVE_BY, when));
    }

    /// What days and requests say, while no other loss of status was told of.
    fn by_days(
        &self,
        status: &Status,
        base: StatusKind,
        end: Printed,
        lost_later: bool,
        found: &mut Found,
    ) {
        let is_worker = base == StatusKind::Worker;
        let told_maintained = status.kind == Some(StatusKind::Maintained);
        // Told as maintained without a day: what was asked for was asked for in time.
        let trusted = told_maintained && status.expires.is_none();
        // An approval before the end is history: at best the end came before it.
        let opposite = World {
            good: !self.good,
            ..*self
        };
        let approved_after = opposite.printed(status, base).stay;
        let (mut refused, mut any) = (None, false);
        let mut as_student = None;
        for (n, application) in self.applications() {
            any |= match application.kind {
                Some(kind) => is_extension(kind),
                None => !self.at_best(("kind", n)),
            };
            let Some(request) = self.request(n, application, found) else {
                continue;
            };
            let in_time = is_extension(request.kind) && (trusted || request.filed <= end.stay);
            match request.decided {
                Some(_) if !request.refused && !trusted && request.after > approved_after => {
                    return found.ask("status.expires");
                }
                Some(day) if request.refused && in_time && day > end.stay => {
                    refused = refused.max(Some(day))
                }
                None if in_time => {
                    found.waiting = true;
                    let for_work = request.kind == ApplicationKind::WorkPermit;
                    found.waiting_work |=
                        for_work && is_worker && (trusted || request.filed <= end.work);
                    // Asked for after the study permit had ended, it gives no work, R186(w).
                    if for_work && request.filed <= end.study {
                        as_student = Some(&AFTER_STUDIES);
                    } else if request.kind == ApplicationKind::StudyPermit {
                        as_student = as_student.or(Some(&STUDENT_HOURS));
                    }
                }
                _ => {}
            }
        }
        if self.told.applications.is_none()
            && !told_maintained
            && !matches!(
                status.kind,
                Some(StatusKind::None | StatusKind::Restoration)
            )
            && self.at_best(APPLICATIONS)
        {
            // Nobody said that nothing was asked for: at best it was, and in time.
            found.waiting_work = is_worker && self.on > end.work;
            found.waiting = found.waiting_work || self.on > end.stay;
            as_student = Some(&STUDENT_HOURS);
        }
        let limits = limits_of(status.permit);
        let work_waits = found.waiting_work && self.on > end.work;
        if self.on <= end.stay {
            if status.kind == Some(StatusKind::None) {
                found.ask("statusLost");
            } else if is_worker && self.on <= end.work {
                found.until = known(end.work);
                found.stand(Standing::WorkPermit, Some(limits));
            } else if work_waits && !found.by_permit && !self.has_left(end.work, true) {
                found.stand(Standing::MaintainedWork, Some(limits));
            } else if self.on <= end.study {
                found.until = known(end.study);
                // Asked for while the study permit holds, it lets a graduate work at once, R186(w).
                let limit = as_student
                    .filter(|limit| self.graduate == Verdict::Met && limit.id == AFTER_STUDIES.id)
                    .unwrap_or(&STUDENT_HOURS);
                found.stand(Standing::StudyPermit, self.as_told(status, limit));
            } else if base == StatusKind::Maintained || (told_maintained && !any) {
                self.maintain(status, limits, found);
            } else if base == StatusKind::Restoration {
                found.ask("status.permit");
            } else {
                found.until = known(end.stay);
                if base == StatusKind::Visitor {
                    let works = status.may_work == Some(true);
                    found.stand(Standing::Visitor, works.then_some(&WITHOUT_PERMIT));
                } else {
                    found.standing = Standing::StayOnly;
                }
            }
            if found.by_permit && work_waits {
                found.works = May::Unknown;
            }
            return;
        }
        if found.by_permit {
            if work_waits {
                found.works = May::Unknown;
            }
            if found.waiting || (told_maintained && !any) {
                return;
            }
            if lost_later {
                return found.ask("applications");
            }
            return self.after_resident_permit(end.stay, status, found);
        }
        let left = self.has_left(if is_worker { end.work } else { end.stay }, is_worker);
        if found.waiting {
            let as_graduate = as_student.is_some_and(|limit| limit.id == AFTER_STUDIES.id);
            if found.waiting_work && !left {
                found.stand(Standing::MaintainedWork, Some(limits));
            } else if base == StatusKind::Student
                && let Some(limit) = as_student
            {
                found.graduate = as_graduate;
                self.maintain(status, limit, found);
                if left {
                    found.came_back();
                }
            } else if as_graduate && self.may_be_graduate(status) {
                // A study permit held beside the work permit gives that right as well.
                found.graduate = true;
                found.stand(Standing::MaintainedWork, Some(&AFTER_STUDIES));
                if left {
                    found.came_back();
                }
            } else if left {
                found.standing = Standing::CameBack;
            } else {
                found.standing = Standing::MaintainedStay;
            }
        } else if told_maintained
            && !any
            // Files may have been told, none of which extends a stay: one may have been forgotten.
            && (self.told.applications.is_none() || self.at_best(APPLICATIONS))
        {
            self.maintain(status, limits, found);
            if left {
                found.came_back();
            }
        } else if lost_later {
            found.ask("applications");
        } else {
            found.lost_otherwise = refused.is_some();
            self.without_status(refused.or(Some(end.stay)), Some(status), found);
        }
    }

    /// Maintained status, with or without work as was told.
    fn maintain(&self, status: &Status, limit: &'static Entry, found: &mut Found) {
        let limit = self.as_told(status, limit);
        let standing = match limit {
            Some(_) => Standing::MaintainedWork,
            None => Standing::MaintainedStay,
        };
        found.stand(standing, limit);
    }

    /// Met section 186(w), by all that was told; at best where it is open. What was told of work
    /// is of the work permit.
    fn may_be_graduate(&self, status: &Status) -> bool {
        let open = match self.said(Said::CredentialProgram) {
            None => CREDENTIAL,
            Some(_) => EDUCATION,
        };
        status.may_work != Some(false)
            && (self.graduate == Verdict::Met
                || (self.graduate == Verdict::Unknown && self.at_best(open)))
    }

    /// The limit, when the right to work was told; open where it was not.
    fn as_told(&self, status: &Status, limit: &'static Entry) -> Option<&'static Entry> {
        let waits = self.graduate == Verdict::Met && limit.id == AFTER_STUDIES.id;
        let told = status.may_work.or(waits.then_some(true));
        told.unwrap_or_else(|| self.at_best(MAY_WORK))
            .then_some(limit)
    }
}
