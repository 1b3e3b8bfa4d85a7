//! From where to apply, and whether status has to be restored with it.

use super::case::Case;
use crate::assess::row;
use crate::facts::Facts;
use crate::kernel::{Day, Reading, Verdict, on};
use crate::process::permit_steps::{NOT_RESTORED, ONLY_INSIDE, WITHOUT_STATUS};
use crate::profile::{Said, StatusKind};
use crate::programmes;
use crate::status::standings::Standing;

/// Up to then a policy let visitors ask from inside as well.
const VISITORS_TO: Day = on(2024, 8, 28);

impl Case<'_> {
    /// Only people in Canada ask for it.
    pub(super) fn only_inside(&self) -> bool {
        ONLY_INSIDE.contains(&self.id)
    }

    /// May ask from inside Canada: section 199, a policy, or with restoration.
    pub(super) fn inside(&self) -> Reading {
        let here = self.in_canada();
        let bound = !WITHOUT_STATUS.contains(&self.id)
            && self.said(Said::ProtectedPerson) != Some(true)
            && self.said(Said::RemovalBlocked) != Some(true);
        let place = match self.stands.standing {
            // After day 90 nothing is asked for from inside.
            Standing::OutOfStatus if bound => Reading::yes(false),
            Standing::CanRestore | Standing::RestorationAsked if bound => self.with_restoration(),
            _ if self.only_inside() || self.is_iec() || self.on <= VISITORS_TO => {
                Reading::yes(true)
            }
            _ => self.by_section_199(),
        };
        Reading::every(&[here, place])
    }

    /// May ask for the permit together with restoration: who was a worker, or asks as a graduate.
    /// Who was anything else is a plain visitor now, unless section 199 or a policy says more.
    fn with_restoration(&self) -> Reading {
        let by_law = self.by_section_199();
        if NOT_RESTORED.contains(&self.id) {
            return by_law;
        }
        if self.only_inside() || self.is_iec() {
            return Reading::yes(true);
        }
        let Some(status) = self.status else {
            return Reading::any(&[Reading::told(None), by_law]);
        };
        let has_permit = status.permit.is_some() || status.code.is_some();
        match status.kind {
            Some(StatusKind::Worker) => Reading::yes(true),
            // Restored as a student, both are decided one after the other.
            Some(StatusKind::Student) if self.id == "post-graduation" => Reading::yes(true),
            // Which permit is asked for was not told: it may be that one.
            Some(StatusKind::Student) if self.id.is_empty() && self.offer.is_none() => {
                Reading::any(&[Reading::told(None), by_law])
            }
            Some(StatusKind::Student | StatusKind::Visitor) => by_law,
            _ if has_permit => Reading::yes(true),
            _ => Reading::any(&[Reading::told(None), by_law]),
        }
    }

    fn by_section_199(&self) -> Reading {
        let place = programmes::find("apply-in-canada");
        Reading::told(place.and_then(|place| {
            match row(place, &Facts::derive(self.profile, self.on)).verdict {
                Verdict::Met => Some(true),
                Verdict::NotMet => Some(false),
                Verdict::Unknown => None,
            }
        }))
    }

    /// Status has ended, and the permit is asked for together with its restoration.
    pub(super) fn restores(&self) -> Reading {
        // Files of International Experience Canada always count as made abroad.
        if NOT_RESTORED.contains(&self.id)
            || self.is_iec()
            || self.said(Said::ProtectedPerson) == Some(true)
            || self.in_canada().range.most == 0
        {
            return Reading::yes(false);
        }
        let may = |one: &Standing| matches!(one, Standing::CanRestore | Standing::RestorationAsked);
        match self.stands.standing {
            Standing::CanRestore => self.with_restoration(),
            // It may have been paid for already.
            Standing::RestorationAsked => {
                Reading::every(&[Reading::told(None), self.with_restoration()])
            }
            Standing::NotKnown
                if self.stands.between.is_empty() || self.stands.between.iter().any(may) =>
            {
                Reading::every(&[Reading::told(None), self.with_restoration()])
            }
            _ => Reading::yes(false),
        }
    }
}
