//! The last days on papers, and whether the person was in Canada since.

use super::World;
use crate::kernel::{Day, When, days_from};
use crate::profile::{Maybe, Said, StatusKind};

/// Days after the studies are completed on which a study permit still holds, R222(1)(a).
const AFTER_STUDIES_DAYS: i32 = 90;

/// The last days on papers.
pub(super) struct Printed {
    pub(super) work: Day,
    pub(super) study: Day,
    pub(super) stay: Day,
}

impl World<'_> {
    /// The last days on papers; the first or the last of all days where none was told.
    pub(super) fn printed(&self, base: Option<StatusKind>) -> Printed {
        let status = self.status;
        let end = match status.expires {
            Some(when) => self.later(when),
            None if status.kind != Some(StatusKind::Maintained) && self.good => Day::MAX,
            None => Day::MIN,
        };
        let is_student = status.kind == Some(StatusKind::Student);
        let study = match status.study_expires {
            Some(when) if !is_student => Some(self.later(when)),
            _ => is_student.then_some(end),
        };
        let study = study.map_or(Day::MIN, |end| end.min(self.studies_end()));
        let leave_by = status.leave_by.map_or(Day::MIN, |when| self.later(when));
        let own = if is_student { study } else { end };
        Printed {
            work: if base == Some(StatusKind::Worker) && !is_student {
                end
            } else {
                Day::MIN
            },
            study,
            // With two permits status ends with the second, R183(4).
            stay: own.max(study).max(leave_by),
        }
    }

    /// A study permit ends 90 days after the studies are completed, but for family of permit holders.
    fn studies_end(&self) -> Day {
        let goes_on = match self.told.study {
            Some(Maybe::Some(_)) => true,
            Some(Maybe::None) => false,
            None => self.good,
        };
        let as_family = self.told.said(Said::StudiedAsFamily);
        if goes_on || as_family.unwrap_or(self.good) {
            return Day::MAX;
        }
        let mut last = None;
        for one in self.told.education.as_deref().unwrap_or_default() {
            let here = one.in_canada() == Some(true);
            match one.completed {
                Some(Maybe::None) if here => return Day::MAX,
                Some(Maybe::Some(day)) if here => last = last.max(Some(self.later(day))),
                _ => {}
            }
        }
        last.map_or(Day::MAX, |last| days_from(last, AFTER_STUDIES_DAYS))
    }

    fn begins(&self, from: Option<When>) -> Day {
        from.map_or(Day::MIN, |when| self.earlier(when))
    }

    fn ends(&self, to: Option<Maybe<When>>) -> Day {
        match to {
            Some(Maybe::Some(when)) => self.later(when),
            Some(Maybe::None) | None => Day::MAX,
        }
    }

    /// In Canada on a day, by the stays told of.
    pub(super) fn is_here(&self, day: Day) -> Option<bool> {
        let stays = self.told.stays.as_deref()?;
        let mut here = false;
        for stay in stays {
            here |= self.begins(stay.from) <= day && day <= self.ends(stay.to);
        }
        Some(here)
    }

    /// Outside Canada on the day.
    pub(super) fn is_away(&self) -> bool {
        let lives = self.told.lives.as_ref().and_then(|home| home.country);
        let here = self.is_here(self.on);
        let listed = self.told.stays.as_deref().unwrap_or_default();
        here != Some(true) && lives.map_or(!listed.is_empty(), |country| !country.is_canada())
    }

    /// Was outside Canada on some day after the end, up to the day asked.
    pub(super) fn has_left(&self, end: Day) -> bool {
        if self.on <= end {
            return false;
        }
        // It is asked of the end of a work permit.
        let other = matches!(
            self.status.kind,
            Some(StatusKind::Student | StatusKind::Visitor)
        );
        let said = !other && self.told.said(Said::LeftAfterEnd) == Some(true);
        if said || self.is_away() {
            return true;
        }
        // Which departure came after an end that was not told, nobody knows.
        if end == Day::MIN && self.good {
            return false;
        }
        let stays = self.told.stays.as_deref().unwrap_or_default();
        for stay in stays {
            let left = self.ends(stay.to);
            let mut back = None;
            for other in stays {
                if self.ends(other.to) > left {
                    let from = self.begins(other.from);
                    back = Some(back.map_or(from, |back: Day| back.min(from)));
                }
            }
            let returned = match back {
                // The same day, or the next: one stay goes over into another.
                Some(back) if back <= days_from(left, 1) => continue,
                Some(back) => back,
                None if left <= end && self.good => left,
                None => Day::MAX,
            };
            if left < self.on && (left > end || returned > end) {
                return true;
            }
        }
        for job in self.told.work.as_deref().unwrap_or_default() {
            if let Some(Maybe::Some(when)) = job.left_canada {
                let left = self.later(when);
                if left > end && left < self.on {
                    return true;
                }
            }
        }
        false
    }
}
