//! What one reading of a story comes to.

use super::world::World;
use crate::kernel::{Day, When};
use crate::profile::{Lmia, LmiaStream, Maybe, Offer, PermitKind};
use crate::status::Entry;
use crate::status::lines::{Line, Unless, Who};
use crate::status::standings::{Allowed, LEAVING_AS_GRADUATE, May, RESIDENT_PERMIT_ENDS, Standing};

/// A standing with its days, in one reading.
pub(super) struct Found {
    pub(super) standing: Standing,
    pub(super) works: May,
    pub(super) limits: Option<&'static Entry>,
    /// The answer without which nothing can be told.
    pub(super) asks: Option<&'static str>,
    /// Last day of the standing.
    pub(super) until: Option<Day>,
    pub(super) work_end: Option<Day>,
    pub(super) stay_end: Option<Day>,
    pub(super) lost: Option<Day>,
    pub(super) leave_by: Option<Day>,
    pub(super) passport: Option<Day>,
    pub(super) breach: Option<Day>,
    pub(super) permit: Option<PermitKind>,
    /// The stay rests on a temporary resident permit: nothing maintains it.
    pub(super) by_permit: bool,
    /// Waits for a first work permit as a graduate, R186(w).
    pub(super) graduate: bool,
    /// Which work permit it is was not told.
    pub(super) untold: bool,
    /// A request made in time waits.
    pub(super) waiting: bool,
    /// One for another work permit.
    pub(super) waiting_work: bool,
    /// Status was lost otherwise than by the end of the permit: a refusal, for instance.
    pub(super) lost_otherwise: bool,
    /// The end of the permit or of the stay, as it was told.
    pub(super) expires: Option<When>,
    pub(super) residence_waits: bool,
    pub(super) residence_granted: bool,
    pub(super) bridges: bool,
    pub(super) iec_waits: bool,
    pub(super) worked_after: bool,
}

impl Found {
    /// Nothing yet.
    pub(super) fn new() -> Found {
        Found {
            standing: Standing::NotKnown,
            works: May::No,
            limits: None,
            asks: None,
            until: None,
            work_end: None,
            stay_end: None,
            lost: None,
            leave_by: None,
            passport: None,
            breach: None,
            permit: None,
            by_permit: false,
            graduate: false,
            untold: false,
            waiting: false,
            waiting_work: false,
            lost_otherwise: false,
            expires: None,
            residence_waits: false,
            residence_granted: false,
            bridges: false,
            iec_waits: false,
            worked_after: false,
        }
    }

    /// Nothing can be told without this answer.
    pub(super) fn ask(&mut self, path: &'static str) {
        self.standing = Standing::NotKnown;
        self.works = May::Unknown;
        self.asks = Some(path);
    }

    /// A standing, with work where there is a limit to it.
    pub(super) fn stand(&mut self, standing: Standing, limits: Option<&'static Entry>) {
        self.standing = standing;
        self.limits = limits;
        if limits.is_some() {
            self.works = May::Yes;
        }
    }

    /// Left while waiting: only a graduate’s right to work does not depend on having stayed.
    pub(super) fn came_back(&mut self) {
        self.standing = Standing::CameBack;
        if !self.graduate {
            self.works = May::No;
            self.limits = None;
        }
    }

    /// Whether one may leave and return to the same standing.
    pub(super) fn returns(&self) -> Allowed {
        use Standing::{
            MaintainedStay, MaintainedWork, StayOnly, StudyPermit, Visitor, WorkPermit,
        };
        match self.standing {
            WorkPermit | StudyPermit | Visitor | StayOnly if self.by_permit => {
                (May::Unknown, Some(&RESIDENT_PERMIT_ENDS))
            }
            MaintainedWork | MaintainedStay if self.graduate => {
                (May::Unknown, Some(&LEAVING_AS_GRADUATE))
            }
            standing => standing
                .row()
                .map_or((May::Unknown, None), |row| row.returns),
        }
    }

    /// Status was lost, and not asked for again.
    pub(super) fn is_without_status(&self) -> bool {
        matches!(self.standing, Standing::CanRestore | Standing::OutOfStatus)
    }

    /// What an open answer may move.
    pub(super) fn key(&self) -> (Standing, May, Option<&'static str>) {
        (self.standing, self.works, self.asks)
    }
}

impl World<'_> {
    /// Whether a line belongs to what was found.
    pub(super) fn is_for(&self, line: &Line, found: &Found) -> bool {
        let done = match line.unless {
            Unless::Never => false,
            Unless::WorkAsked => found.waiting_work || found.lost_otherwise,
            Unless::Asked => found.waiting,
        };
        line.when & found.standing.bit() != 0
            && !done
            && line.since.is_none_or(|since| since <= self.on)
            && self.is_whom(line.who, found)
    }

    fn is_whom(&self, who: Who, found: &Found) -> bool {
        let offer: Option<&Offer> = self.told.offer.as_ref().and_then(Maybe::as_option);
        let lmia = offer.and_then(|offer| offer.lmia);
        let rests_on_lmia = found.permit == Some(PermitKind::Lmia);
        let high_wage = offer.and_then(|offer| offer.stream) == Some(LmiaStream::HighWage);
        match who {
            Who::Anyone => true,
            Who::Tied => match found.permit {
                Some(PermitKind::Lmia | PermitKind::EmployerSpecific | PermitKind::Iec) => true,
                Some(_) => false,
                None => found.untold,
            },
            Who::HighWage => rests_on_lmia && high_wage,
            Who::OtherLmia => rests_on_lmia && !high_wage,
            Who::EmployerSpecific => found.permit == Some(PermitKind::EmployerSpecific),
            Who::NoGround => matches!(
                found.permit,
                Some(PermitKind::Pgwp | PermitKind::Iec | PermitKind::Spousal)
            ),
            Who::PendingLmia => match lmia {
                Some(Lmia::Pending) => true,
                Some(Lmia::Positive | Lmia::Exempt) => false,
                Some(Lmia::None) | None => rests_on_lmia,
            },
            Who::Bridging => found.bridges,
            Who::Resident => found.residence_waits,
            Who::WorkAsked => found.waiting_work && !found.by_permit,
            Who::StayAsked => found.waiting && !found.waiting_work && !found.by_permit,
            Who::ByPermit => found.by_permit,
            Who::NotByPermit => !found.by_permit,
            Who::Iec => found.iec_waits,
            Who::TwoDates => found.stay_end > found.work_end && found.work_end.is_some(),
            Who::WorkedAfter => found.worked_after,
        }
    }
}
