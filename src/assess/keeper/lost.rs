//! What is left when status was lost: the 90 days, and whether they were used.

use super::found::Found;
use super::papers::known;
use super::world::{LOST, World};
use crate::kernel::{Day, days_from};
use crate::profile::{ApplicationKind, Maybe, Status, StatusKind};
use crate::status::standings::Standing;

/// Last day of a restoration, counted from the loss of status, R182(1).
const RESTORATION_DAYS: i32 = 90;

impl World<'_> {
    /// No status on the day, as told; the day on which one was lost may be told as well.
    pub(super) fn without_any(&self, found: &mut Found) {
        let lost = match self.told.status_lost {
            // Until then there was one that nobody told of.
            Some(Maybe::Some(lost)) if self.on < lost.least => return found.ask("status"),
            Some(Maybe::Some(lost)) => Some(self.later(LOST, lost).min(self.on)),
            Some(Maybe::None) | None => None,
        };
        self.without_status(lost, None, found);
    }

    /// After the last day of a temporary resident permit with nothing asked for: the status is
    /// lost, R63 and R183(4). Whether it is restored is in no source.
    pub(super) fn after_resident_permit(&self, ended: Day, status: &Status, found: &mut Found) {
        self.without_status(Some(ended), Some(status), found);
        if found.standing == Standing::CanRestore && !self.good {
            found.standing = Standing::OutOfStatus;
            found.until = None;
        }
    }

    /// Without status since a day: perhaps restorable, perhaps asked for.
    pub(super) fn without_status(
        &self,
        lost: Option<Day>,
        status: Option<&Status>,
        found: &mut Found,
    ) {
        let since = match lost {
            Some(lost) => lost,
            None if self.at_best(LOST) => self.on,
            None => Day::MIN,
        };
        let last = days_from(since, RESTORATION_DAYS);
        let kind = status.and_then(|status| status.kind);
        let mut told = kind == Some(StatusKind::Restoration);
        let mut asked = false;
        for (n, application) in self.applications() {
            let restores = application.kind == Some(ApplicationKind::Restoration);
            // What is listed with its days says more than the kind of status.
            told &= !restores && (application.kind.is_some() || self.at_best(("kind", n)));
            let Some(request) = self.request(n, application, found) else {
                continue;
            };
            match request.decided {
                Some(_) if !request.refused => {
                    if request.after >= since {
                        return found.ask("status.expires");
                    }
                }
                // What was asked for may be that.
                None => {
                    asked |= (restores || application.kind.is_none()) && request.filed <= last;
                }
                Some(_) => {}
            }
        }
        if found.residence_granted {
            return found.ask("status.kind");
        }
        found.lost = lost.and_then(known);
        found.standing = if told || asked {
            Standing::RestorationAsked
        } else if self.on <= last {
            found.until = lost.map(|_| last);
            Standing::CanRestore
        } else {
            Standing::OutOfStatus
        };
        if let (Some(lost), Some(Maybe::Some(ended))) = (lost, self.told.breach_ended) {
            found.worked_after = ended.least > lost;
        }
    }
}
