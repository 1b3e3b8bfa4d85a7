//! Time off: what counts all the same, what does not, and what an officer decides.

use super::Judged;
use super::calendar::take_out;
use crate::facts::rulings::{self, Effect};
use crate::kernel::{Day, When, days_from, sort_by, years_before};
use crate::profile::{Job, Leave, LeaveKind, Maybe};

/// Takes leave out of a job: what does not count from both, what is doubtful from the certain part.
#[inline(never)]
pub(super) fn take_leave(leaves: &[Leave], long_vacations: &[(Day, Day)], judged: &mut Judged) {
    let mut vacations: Vec<When> = Vec::new();
    for leave in leaves {
        let Some(kind) = leave.kind else { continue };
        let ruling = match kind {
            LeaveKind::Holiday => &rulings::HOLIDAY,
            LeaveKind::PaidVacation => &rulings::PAID_VACATION,
            LeaveKind::Unpaid => &rulings::UNPAID_LEAVE,
            LeaveKind::Parental => &rulings::PARENTAL_LEAVE,
            LeaveKind::SickShort => &rulings::SHORT_SICK_LEAVE,
            LeaveKind::SickLong => &rulings::LONG_SICK_LEAVE,
        };
        let end = leave.to.as_ref().and_then(Maybe::as_option);
        let Some(from) = leave.from else {
            if ruling.effect != Effect::Counts || kind == LeaveKind::PaidVacation {
                judged.ask("leave");
                judged.counts(ruling);
                judged.least.clear();
            }
            continue;
        };
        let widest = When {
            least: from.least,
            most: end.map_or(Day::MAX, |end| end.most),
        };
        let narrowest = (from.most, end.map_or(Day::MAX, |end| end.least));
        match ruling.effect {
            Effect::Counts if kind == LeaveKind::PaidVacation => vacations.push(widest),
            Effect::Counts => judged.counts(ruling),
            Effect::DoesNotCount => {
                judged.counts(ruling);
                if !from.is_exact() || end.is_some_and(|end| !end.is_exact()) {
                    judged.ask("leave");
                }
                take_out(&mut judged.least, widest.least, widest.most);
                if narrowest.0 <= narrowest.1 {
                    take_out(&mut judged.most, narrowest.0, narrowest.1);
                }
            }
            Effect::OfficerDecides | Effect::RuleNotKnown => {
                judged.doubt(ruling);
                take_out(&mut judged.least, widest.least, widest.most);
            }
        }
    }
    if vacations.is_empty() {
        return;
    }
    judged.counts(&rulings::PAID_VACATION);
    let before = judged.least.clone();
    for (first, last) in long_vacations {
        for vacation in &vacations {
            let (first, last) = (vacation.least.max(*first), vacation.most.min(*last));
            if first <= last {
                take_out(&mut judged.least, first, last);
            }
        }
    }
    if judged.least != before {
        judged.doubt(&rulings::LONG_VACATION);
    }
}

/// Days of paid vacation beyond two weeks in any 52, over all jobs together.
///
/// Officers are told to count two weeks in 52; the days beyond are theirs to decide.
pub(super) fn long_vacations(jobs: &[Job], day: Day) -> Vec<(Day, Day)> {
    const TWO_WEEKS: usize = 14;
    const FIFTY_TWO_WEEKS: i32 = 364;
    /// Longer ago than any window, with the 52 weeks before it.
    const YEARS: u32 = 12;
    let mut vacations: Vec<(Day, Day)> = Vec::new();
    for job in jobs {
        let end = job.to.as_ref().and_then(Maybe::as_option);
        let first = job.from.map_or(Day::MIN, |from| from.least);
        let last = end.map_or(day, |end| end.most.min(day));
        for leave in job.leave.as_deref().unwrap_or_default() {
            let (Some(LeaveKind::PaidVacation), Some(from)) = (leave.kind, leave.from) else {
                continue;
            };
            let to = leave.to.as_ref().and_then(Maybe::as_option);
            let from = from.least.max(first).max(years_before(day, YEARS));
            vacations.push((from, to.map_or(last, |to| to.most.min(last))));
        }
    }
    sort_by(&mut vacations, |a, b| a.0 < b.0);
    let mut taken: Vec<Day> = Vec::new();
    let mut beyond: Vec<(Day, Day)> = Vec::new();
    let mut next = Day::MIN;
    for (first, last) in vacations {
        let mut day = first.max(next);
        while day <= last {
            let earliest = days_from(day, -FIFTY_TWO_WEEKS);
            let two_weeks_ago = taken.len().checked_sub(TWO_WEEKS);
            let before = two_weeks_ago.and_then(|place| taken.get(place));
            if before.is_none_or(|before| *before <= earliest) {
                taken.push(day);
            } else {
                match beyond.last_mut() {
                    Some((_, end)) if days_from(*end, 1) == day => *end = day,
                    Some(_) | None => beyond.push((day, day)),
                }
            }
            day = days_from(day, 1);
        }
        next = next.max(day);
    }
    beyond
}
