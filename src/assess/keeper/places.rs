//! Where the person is: in Canada or not, and whether they left while waiting.

use super::world::{EXPIRES, LEFT, LIVES, STAYS, World};
use crate::kernel::{Day, When, days_from};
use crate::profile::{Maybe, Said};

impl World<'_> {
    /// In Canada on the day, by the stays told of and the place where the person lives.
    pub(super) fn is_in_canada(&self) -> bool {
        let lives = self.told.lives.as_ref().and_then(|home| home.country);
        let stays = self.told.stays.as_deref().unwrap_or_default();
        let mut last = Day::MIN;
        for stay in stays {
            let from = stay.from.map_or(Day::MIN, |when| self.earlier(STAYS, when));
            let to = self.end_of_stay(stay.to);
            if from <= self.on && self.on <= to {
                return true;
            }
            last = last.max(to);
        }
        match (lives, &self.told.status) {
            (Some(country), _) => country.is_canada() && self.on > last,
            (None, _) if !stays.is_empty() => false,
            (None, Some(Maybe::None)) => self.at_best(LIVES),
            (None, _) => true,
        }
    }

    fn end_of_stay(&self, to: Option<Maybe<When>>) -> Day {
        match to {
            Some(Maybe::Some(when)) => self.later(STAYS, when),
            Some(Maybe::None) | None => Day::MAX,
        }
    }

    /// Was outside Canada on some day after the permit ended, up to the day asked.
    pub(super) fn has_left(&self, end: Day, is_worker: bool) -> bool {
        if is_worker && self.said(Said::LeftAfterEnd) == Some(true) {
            return true;
        }
        // Without that day, a departure came at best before it.
        if end == Day::MIN && self.at_best(EXPIRES) {
            return false;
        }
        let stays = self.told.stays.as_deref().unwrap_or_default();
        for stay in stays {
            let left = self.end_of_stay(stay.to);
            let mut back = None;
            for other in stays {
                let from = other
                    .from
                    .map_or(Day::MIN, |when| self.earlier(STAYS, when));
                if self.end_of_stay(other.to) > left {
                    back = Some(back.map_or(from, |back: Day| back.min(from)));
                }
            }
            let returned = match back {
                // The same day, or the next: one stay goes over into another.
                Some(back) if back <= days_from(left, 1) => continue,
                Some(back) => back,
                None if left <= end && self.at_best(STAYS) => left,
                None => Day::MAX,
            };
            if left < self.on && (left > end || returned > end) {
                return true;
            }
        }
        let jobs = self.told.work.as_deref().unwrap_or_default();
        jobs.iter().any(|job| match job.left_canada {
            Some(Maybe::Some(when)) => {
                let left = self.later(LEFT, when);
                left > end && left < self.on
            }
            Some(Maybe::None) | None => false,
        })
    }
}
