//! What is printed on papers: last days, and for whom one may work.

use super::found::Found;
use super::world::{
    APPLICATIONS, AS_FAMILY, EXPIRES, LEAVE_BY, PERMIT, STUDY, STUDY_EXPIRES, World,
};
use crate::kernel::{Day, days_from};
use crate::profile::{ApplicationKind, Maybe, PermitKind, Said, Status, StatusKind};
use crate::status::Entry;
use crate::status::standings::{AS_PRINTED, OPEN, SAME_EMPLOYER, Standing};

/// Days after the studies are completed on which a study permit still holds, R222(1)(a).
const AFTER_STUDIES_DAYS: i32 = 90;

/// The last days on papers.
#[derive(Clone, Copy)]
pub(super) struct Printed {
    pub(super) work: Day,
    pub(super) study: Day,
    pub(super) stay: Day,
}

impl World<'_> {
    /// The last days on papers; the first or the last of all days where none was told.
    pub(super) fn printed(&self, status: &Status, base: StatusKind) -> Printed {
        let end = self.end_of(status);
        let is_worker = base == StatusKind::Worker;
        let study = if base == StatusKind::Student {
            Some(end)
        } else {
            status
                .study_expires
                .map(|when| self.later(STUDY_EXPIRES, when))
        };
        let study = study.map_or(Day::MIN, |end| self.before_90_days_end(end));
        let leave_by = status
            .leave_by
            .map_or(Day::MIN, |when| self.later(LEAVE_BY, when));
        let own = if base == StatusKind::Student {
            study
        } else {
            end
        };
        Printed {
            work: if is_worker { end } else { Day::MIN },
            study,
            // With two permits status ends with the second, R183(4).
            stay: own.max(study).max(leave_by),
        }
    }

    /// A study permit ends 90 days after the studies are completed, if that is earlier.
    fn before_90_days_end(&self, printed: Day) -> Day {
        // Who may study without a permit, as family of a holder, is not bound by it.
        let as_family = self.said(Said::StudiedAsFamily);
        if as_family.unwrap_or_else(|| self.at_best(AS_FAMILY)) {
            return printed;
        }
        let goes_on = match self.told.study {
            Some(Maybe::Some(_)) => true,
            Some(Maybe::None) => false,
            None => self.at_best(STUDY),
        };
        let mut last = None;
        for one in self.told.education.as_deref().unwrap_or_default() {
            let in_canada = one.in_canada() == Some(true);
            match one.completed {
                Some(Maybe::None) if in_canada => return printed,
                Some(Maybe::Some(day)) if in_canada => {
                    last = last.max(Some(self.later(STUDY, day)));
                }
                _ => {}
            }
        }
        match last {
            Some(last) if !goes_on => printed.min(days_from(last, AFTER_STUDIES_DAYS)),
            _ => printed,
        }
    }

    /// A claim gives no status; a work permit that goes with it gives work.
    pub(super) fn as_claimant(&self, status: &Status, has_permit: bool, found: &mut Found) {
        let end = self.end_of(status);
        let mut lasts =
            self.on <= end || (self.told.applications.is_none() && self.at_best(APPLICATIONS));
        for (n, application) in self.applications() {
            if let Some(request) = self.request(n, application, found) {
                let for_work = request.kind == ApplicationKind::WorkPermit;
                let waits = for_work && request.decided.is_none() && request.filed <= end;
                lasts |= waits && !self.has_left(end, true);
            }
        }
        found.work_end = known(end);
        let holds = has_permit || self.at_best(PERMIT);
        let limits = (holds && lasts).then(|| limits_of(status.permit));
        found.stand(Standing::RefugeeClaimant, limits);
    }

    /// The end of the permit or of the stay; not told, it is the first or the last of all days.
    fn end_of(&self, status: &Status) -> Day {
        match status.expires {
            Some(when) => self.later(EXPIRES, when),
            None if status.kind == Some(StatusKind::Maintained) => Day::MIN,
            None if self.at_best(EXPIRES) => Day::MAX,
            None => Day::MIN,
        }
    }
}

/// A day that was told.
pub(super) fn known(day: Day) -> Option<Day> {
    (day > Day::MIN && day < Day::MAX).then_some(day)
}

/// What a permit allows; what is printed on it where its kind does not say.
pub(super) fn limits_of(permit: Option<PermitKind>) -> &'static Entry {
    match permit {
        Some(PermitKind::Lmia | PermitKind::EmployerSpecific) => &SAME_EMPLOYER,
        Some(PermitKind::Pgwp | PermitKind::Spousal | PermitKind::Bridging | PermitKind::Open) => {
            &OPEN
        }
        Some(PermitKind::Iec) | None => &AS_PRINTED,
    }
}
