//! The days of five years, one by one.

use super::{MOST_FROM_HALF_DAYS, YEARS};
use crate::kernel::{Day, days_from, days_until, years_before};
use crate::profile::{Maybe, Stay, StayStanding};

/// What a day counts as; a better standing is a greater number.
const NOTHING: u8 = 0;
const TEMPORARY: u8 = 1;
const PERMANENT: u8 = 2;

/// Each of the days of the five years before a day, and how many there are of each kind.
pub(super) struct Calendar {
    first: Day,
    days: Vec<u8>,
    pub(super) temporary: i32,
    pub(super) permanent: i32,
}

impl Calendar {
    /// `sure` leaves out what a story told in months leaves open, for either kind of time.
    pub(super) fn of(
        stays: &[Stay],
        on: Day,
        sure_temporary: bool,
        sure_permanent: bool,
    ) -> Calendar {
        let first = years_before(on, YEARS);
        let length = usize::try_from(days_until(first, on)).unwrap_or_default();
        let mut days = vec![NOTHING; length];
        for stay in stays {
            let (counts, sure) = match stay.standing {
                Some(StayStanding::Temporary) => (TEMPORARY, sure_temporary),
                Some(StayStanding::PermanentResident) => (PERMANENT, sure_permanent),
                Some(StayStanding::None) => continue,
                None if sure_permanent => continue,
                None => (PERMANENT, false),
            };
            let from = match stay.from {
                Some(from) if sure => from.most,
                Some(from) => from.least,
                None if sure => continue,
                None => first,
            };
            let to = match stay.to {
                Some(Maybe::Some(to)) if sure => to.least,
                Some(Maybe::Some(to)) => to.most,
                Some(Maybe::None) | None => Day::MAX,
            };
            let skip = usize::try_from(days_until(first, from)).unwrap_or_default();
            let after =
                usize::try_from(days_until(first, to).saturating_add(1)).unwrap_or_default();
            for day in days.iter_mut().take(after).skip(skip) {
                *day = (*day).max(counts);
            }
        }
        let count = |kind: u8| {
            let all = days.iter().filter(|day| **day == kind).count();
            i32::try_from(all).unwrap_or(i32::MAX)
        };
        Calendar {
            first,
            temporary: count(TEMPORARY),
            permanent: count(PERMANENT),
            days,
        }
    }

    /// Days that count for citizenship, rounded down.
    pub(super) fn credit(&self) -> i32 {
        credit(self.permanent, self.temporary)
    }

    /// First day before which the five years hold `need` days, for a permanent resident who
    /// stays from `on`.
    pub(super) fn reached(&self, on: Day, need: i32, half_days: bool) -> Day {
        let (mut permanent, mut temporary) = (self.permanent, self.temporary);
        let mut gone = self.days.iter();
        let mut first = self.first;
        let mut day = on;
        loop {
            let start = years_before(day, YEARS);
            while first < start {
                match gone.next() {
                    Some(&PERMANENT) => permanent = permanent.saturating_sub(1),
                    Some(&TEMPORARY) => temporary = temporary.saturating_sub(1),
                    Some(_) | None => {}
                }
                first = days_from(first, 1);
            }
            let have = if half_days {
                credit(permanent, temporary)
            } else {
                permanent
            };
            // Every day adds one, so that the need is met before the five years are full.
            if have >= need || day == Day::MAX {
                return day;
            }
            permanent = permanent.saturating_add(1);
            day = days_from(day, 1);
        }
    }
}

fn credit(permanent: i32, temporary: i32) -> i32 {
    permanent.saturating_add(half(temporary))
}

/// What days as a temporary resident give.
pub(super) fn half(temporary: i32) -> i32 {
    (temporary / 2).min(MOST_FROM_HALF_DAYS)
}
