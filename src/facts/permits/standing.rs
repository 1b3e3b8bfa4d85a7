//! Where a person stands on a day: status, and the right to work that goes with it.
//!
//! One place reads the status told, its end, the requests made by then and a departure since.
//! Half a story is read twice: once with every open answer at its worst for status, once at
//! its best. What both readings agree on is certain; the rest is unknown.

mod days;

use super::RESTORATION_DAYS;
use crate::facts::Facts;
use crate::kernel::{Day, Reading, When, Why, Whys, days_from};
use crate::profile::{
    Application, ApplicationKind, Maybe, PermitCode, Profile, Said, Status, StatusKind,
};
use days::Printed;

/// What one reading comes to. Nothing is true of who never had temporary status.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::facts) struct Stand {
    /// Temporary status, maintained status included.
    pub(super) stays: bool,
    /// Works on a permit, or on the old one while another is decided, R186(u).
    pub(super) works: bool,
    /// Works on a permit that gives no status, or on it while another one is decided.
    pub(super) by_claim: bool,
    /// That right rests on R186(u), no longer on the permit.
    pub(super) by_wait: bool,
    /// A request for another work permit, made in time, is not decided.
    pub(super) waits: bool,
    /// Status was lost, and may be restored or that was asked for in time.
    pub(super) restores: bool,
    /// Restoration was asked for in time, and is not decided.
    pub(super) asked: bool,
    /// The status is, or was last, that of a worker.
    pub(super) worker: bool,
    /// The status is that of a visitor.
    pub(super) visitor: bool,
    /// Holds a study permit.
    pub(super) studies: bool,
    /// Left Canada after the end of the permit, or of the stay.
    pub(super) left: bool,
    /// In Canada from that end to the day, by the stays told of.
    pub(super) covered: bool,
}

/// At worst and at best; none while no status was told.
#[derive(Clone, Copy, Debug)]
pub(in crate::facts) struct Both(Option<[Stand; 2]>);

/// Reads where the person stands: not told, or what `test` finds at worst and at best.
pub(super) fn standing(facts: &Facts, test: &dyn Fn(&Stand) -> bool) -> Reading {
    let both = facts.stand.get_or_init(|| both_of(&facts.told, facts.day));
    found_in(*both, test)
}

/// The same for anyone of whom a status, files and studies were told, such as a partner.
pub(super) fn standing_of(told: &Profile, on: Day, test: &dyn Fn(&Stand) -> bool) -> Reading {
    found_in(both_of(told, on), test)
}

fn found_in(Both(both): Both, test: &dyn Fn(&Stand) -> bool) -> Reading {
    both.map_or(Reading::told(None), |[worst, best]| {
        Reading::between(
            i32::from(test(&worst)),
            i32::from(test(&best)),
            Whys::of(Why::NotAsked),
        )
    })
}

fn both_of(told: &Profile, on: Day) -> Both {
    let nothing = Status::default();
    let status = match &told.status {
        Some(Maybe::Some(status)) if status.kind.is_some() => status,
        // Without status since a day that was told.
        Some(Maybe::None) if matches!(told.status_lost, Some(Maybe::Some(_))) => &nothing,
        Some(Maybe::None) => return Both(Some([Stand::default(); 2])),
        Some(Maybe::Some(_)) | None => return Both(None),
    };
    Both(Some([false, true].map(|good| {
        World {
            told,
            status,
            on,
            good,
        }
        .read()
    })))
}

/// One reading of a story.
#[derive(Clone, Copy)]
struct World<'p> {
    told: &'p Profile,
    status: &'p Status,
    on: Day,
    /// Open answers are at their best for status.
    good: bool,
}

/// A request as it stands on the day.
struct Request {
    kind: ApplicationKind,
    filed: Day,
    /// The day of a refusal, when it has come.
    refused: Option<Day>,
    /// The last day on which it may have been approved.
    approved: Option<Day>,
}

impl Request {
    fn is_open(&self) -> bool {
        self.refused.is_none() && self.approved.is_none()
    }

    /// Extends a stay when it is made in time.
    fn extends(&self) -> bool {
        extends(self.kind)
    }
}

/// Holds the permit of a claimant, or of a person whose removal is put off.
fn is_of_claim(status: &Status) -> bool {
    matches!(status.code, Some(PermitCode::S61 | PermitCode::S62))
        || (status.kind == Some(StatusKind::RefugeeClaimant) && status.permit.is_some())
}

fn extends(kind: ApplicationKind) -> bool {
    matches!(
        kind,
        ApplicationKind::WorkPermit | ApplicationKind::StudyPermit | ApplicationKind::Visitor
    )
}

impl World<'_> {
    fn later(&self, when: When) -> Day {
        if self.good { when.most } else { when.least }
    }

    fn earlier(&self, when: When) -> Day {
        if self.good { when.least } else { when.most }
    }

    fn read(&self) -> Stand {
        let status = self.status;
        let has_permit = status.permit.is_some() || status.code.is_some();
        let base = match status.kind {
            Some(StatusKind::Worker | StatusKind::Student | StatusKind::Visitor) => status.kind,
            Some(StatusKind::Maintained | StatusKind::Restoration | StatusKind::None)
                if has_permit =>
            {
                Some(StatusKind::Worker)
            }
            Some(StatusKind::Maintained) if status.may_work.unwrap_or(self.good) => {
                Some(StatusKind::Worker)
            }
            other => other,
        };
        let end = self.printed(base);
        let worker = match base {
            Some(StatusKind::Worker) => true,
            // Which permit there was may not have been told.
            Some(StatusKind::Restoration | StatusKind::None) | None => self.good,
            Some(_) => false,
        };
        let found = Stand {
            worker,
            visitor: base == Some(StatusKind::Visitor),
            studies: self.on <= end.study,
            ..Stand::default()
        };
        // A claim, or a removal order put off, gives no status by its permit, R202; but work goes
        // on while another one is decided, as for every holder, R186(u).
        if is_of_claim(status) {
            let as_worker = Stand {
                worker: true,
                ..Stand::default()
            };
            let holder = self.by_days(
                &self.printed(Some(StatusKind::Worker)),
                false,
                false,
                as_worker,
            );
            return Stand {
                by_claim: holder.works,
                waits: holder.waits,
                left: holder.left,
                covered: holder.covered,
                ..Stand::default()
            };
        }
        if matches!(
            status.kind,
            Some(StatusKind::RefugeeClaimant | StatusKind::PermanentResident | StatusKind::Citizen)
        ) {
            return Stand {
                worker: false,
                ..found
            };
        }
        let from = status.from.map_or(Day::MIN, |from| self.earlier(from));
        if self.on < from {
            return self.open(found);
        }
        let mut lost_later = false;
        if let Some(Maybe::Some(lost)) = self.told.status_lost
            && from <= self.earlier(lost)
        {
            // A loss before the permit began is history.
            let lost = self.later(lost);
            if lost <= self.on {
                return self.without(Some(lost), found);
            }
            lost_later = true;
        }
        let is_over = matches!(
            status.kind,
            Some(StatusKind::None | StatusKind::Restoration) | None
        );
        if is_over && status.expires.is_none() {
            return self.without(None, found);
        }
        self.by_days(&end, is_over, lost_later, found)
    }

    /// Nothing can be told: all of it at best, nothing at worst.
    fn open(&self, found: Stand) -> Stand {
        Stand {
            stays: self.good,
            works: self.good && found.worker,
            by_wait: self.good && found.worker,
            waits: self.good && found.worker,
            ..found
        }
    }

    /// What days and requests say, while no other loss of status was told of.
    fn by_days(&self, end: &Printed, is_over: bool, lost_later: bool, mut found: Stand) -> Stand {
        let status = self.status;
        let told_maintained = status.kind == Some(StatusKind::Maintained);
        // Told as maintained without a day: what was asked for was asked for in time.
        let trusted = told_maintained && status.expires.is_none();
        let worst = World {
            good: false,
            ..*self
        };
        let surely_before = worst.printed(Some(StatusKind::Worker)).stay;
        let (mut waiting, mut any) = (false, false);
        let mut refused = None;
        for file in self.files() {
            any |= file.kind.map_or(!self.good, extends);
            let Some(request) = self.request(file) else {
                continue;
            };
            if let Some(day) = request.approved
                && !trusted
                && day > surely_before
            {
                // An approval after the end: the end told is that of the papers before.
                return Stand {
                    waits: false,
                    ..self.open(found)
                };
            }
            let in_time = request.extends() && (trusted || request.filed <= end.stay);
            if !in_time {
                continue;
            }
            if request.is_open() {
                waiting = true;
                let for_work = request.kind == ApplicationKind::WorkPermit;
                found.waits |= for_work && found.worker && (trusted || request.filed <= end.work);
            } else if request.refused > Some(end.stay) {
                refused = refused.max(request.refused);
            }
        }
        let untold = self.told.applications.is_none() && !is_over;
        let believed = told_maintained && !any;
        if believed {
            found.waits = found.worker && status.may_work.unwrap_or(self.good);
        } else if untold {
            found.waits = found.worker && self.good;
        }
        let last = if found.worker { end.work } else { end.stay };
        found.left = self.has_left(last);
        found.covered = self.is_here(last) == Some(true) && self.is_here(self.on) == Some(true);
        let is_worker = found.worker;
        // Nothing maintains a stay on a temporary resident permit, R183(5).
        let by_permit = status.code == Some(PermitCode::H82)
            || self.told.said(Said::ResidentPermit) == Some(true);
        if self.on <= end.stay {
            if is_over {
                return self.open(found);
            }
            found.stays = true;
            found.by_wait = is_worker && self.on > end.work && found.waits && !found.left;
            found.by_wait &= self.good || !by_permit;
            found.works = found.by_wait || (is_worker && self.on <= end.work);
            return found;
        }
        if by_permit {
            // A further one comes without a break if asked for in time; no source says more.
            return self.open(found);
        }
        if believed && self.told.applications.is_some() {
            // Files were told, and none of them extends a stay: which is forgotten, nobody knows.
            found.worker &= status.may_work != Some(false);
            return self.open(found);
        }
        if waiting || believed || (untold && self.good) {
            found.by_wait = found.waits && !found.left;
            found.works = found.by_wait;
            // Who came back did so on what the officer allowed at the border.
            found.stays = !found.left || (self.good && !self.is_away());
            return found;
        }
        if lost_later {
            return self.open(found);
        }
        found.waits = false;
        self.without(refused.or(Some(end.stay)), found)
    }

    /// Without status since a day: perhaps restorable, perhaps asked for.
    fn without(&self, lost: Option<Day>, mut found: Stand) -> Stand {
        let since = lost.unwrap_or(if self.good { self.on } else { Day::MIN });
        let last = days_from(since, RESTORATION_DAYS);
        let is = |kind| self.status.kind == Some(kind);
        let mut listed = false;
        for file in self.files() {
            let restores = file.kind == Some(ApplicationKind::Restoration);
            listed |= restores;
            let Some(request) = self.request(file) else {
                continue;
            };
            if request.approved >= Some(since) {
                return self.open(found);
            }
            found.asked |=
                request.is_open() && (restores || file.kind.is_none()) && request.filed <= last;
        }
        // Told as waiting for it, or nothing told of requests.
        let may_wait = match self.told.applications {
            Some(_) => is(StatusKind::Restoration) && !listed,
            None => !is(StatusKind::None) && self.status.kind.is_some(),
        };
        found.asked |= self.good && may_wait;
        found.restores = found.asked || self.on <= last;
        found
    }

    fn files(&self) -> &[Application] {
        self.told.applications.as_deref().unwrap_or_default()
    }

    /// A request made in Canada by the day; nothing for one that keeps no status.
    fn request(&self, file: &Application) -> Option<Request> {
        let kind = match file.kind {
            Some(ApplicationKind::PermanentResidence) => return None,
            Some(kind) => kind,
            None if self.good => ApplicationKind::WorkPermit,
            None => return None,
        };
        let filed = match file.filed {
            Some(when) => self.earlier(when),
            None if self.good => Day::MIN,
            None => return None,
        };
        // A request under International Experience Canada maintains nothing.
        let may_be_iec = kind == ApplicationKind::WorkPermit
            && file.code.is_none()
            && matches!(self.told.iec, Some(Maybe::Some(_)))
            && !self.good;
        if filed > self.on
            || file.in_canada == Some(false)
            || file.code == Some(PermitCode::C21)
            || may_be_iec
        {
            return None;
        }
        let (mut refused, mut approved) = (None, None);
        match (file.refused, file.decided) {
            (Some(true), Some(Maybe::Some(when))) => refused = Some(self.later(when)),
            // Refused, on a day that was not told.
            (Some(true), _) if !self.good => refused = Some(filed),
            (_, Some(Maybe::Some(when))) if self.earlier(when) <= self.on => {
                approved = Some(when.most.min(self.on));
            }
            _ => {}
        }
        Some(Request {
            kind,
            filed,
            refused: refused.filter(|day| *day <= self.on),
            approved,
        })
    }
}
