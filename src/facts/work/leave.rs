//! Time off: what counts all the same, what does not, and what an officer decides.

use super::Judged;
use super::calendar::take_out;
use crate::facts::rulings::{self, Effect};
use crate::kernel::{Day, When, days_from, sort_by};
use crate::profile::{Leave, LeaveKind, Maybe};

/// Takes leave out of a job: what does not count from both, what is doubtful from the certain part.
pub(super) fn take_leave(leaves: &[Leave], judged: &mut Judged) {
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
            Effect::OfficerDecides => {
                judged.doubt(ruling);
                take_out(&mut judged.least, widest.least, widest.most);
            }
        }
    }
    take_long_vacations(vacations, judged);
}

/// Paid vacation counts up to two weeks in any 52; the days beyond are an officer's to decide.
fn take_long_vacations(mut vacations: Vec<When>, judged: &mut Judged) {
    const TWO_WEEKS: usize = 14;
    const FIFTY_TWO_WEEKS: i32 = 364;
    if vacations.is_empty() {
        return;
    }
    judged.counts(&rulings::PAID_VACATION);
    sort_by(&mut vacations, |a, b| a.least < b.least);
    let mut taken: Vec<Day> = Vec::new();
    let mut beyond: Vec<Day> = Vec::new();
    // Only days at work in the window can be vacation, so this walk is at most ten years long.
    for stretch in &judged.most {
        for vacation in &vacations {
            let (mut day, last) = (
                stretch.first.max(vacation.least),
                stretch.last.min(vacation.most),
            );
            while day <= last {
                let earliest = days_from(day, -FIFTY_TWO_WEEKS);
                let recent = taken
                    .iter()
                    .rev()
                    .take_while(|earlier| **earlier > earliest)
                    .count();
                let latest = taken.last().max(beyond.last());
                if latest.is_none_or(|earlier| *earlier < day) {
                    if recent < TWO_WEEKS {
                        taken.push(day);
                    } else {
                        beyond.push(day);
                    }
                }
                day = days_from(day, 1);
            }
        }
    }
    if let (Some(first), Some(_)) = (beyond.first(), beyond.last()) {
        judged.doubt(&rulings::LONG_VACATION);
        let mut run = (*first, *first);
        let mut runs = Vec::new();
        for day in beyond.into_iter().skip(1) {
            if day == days_from(run.1, 1) {
                run.1 = day;
            } else {
                runs.push(run);
                run = (day, day);
            }
        }
        runs.push(run);
        for (first, last) in runs {
            take_out(&mut judged.least, first, last);
        }
    }
}
