//! A job on the calendar, once for what is certain and once for what may be.

use super::Judged;
use super::leave::take_leave;
use crate::facts::hours::{Stretch, WEEKLY_CAP};
use crate::facts::rulings;
use crate::kernel::{Day, days_from};
use crate::profile::{Basis, Job, Maybe};

/// Puts the job on the calendar, once for what is certain and once for what may be.
#[inline(never)]
pub(super) fn lay_out(
    job: &Job,
    (first, last): (Day, Day),
    long_vacations: &[(Day, Day)],
    certain: bool,
    judged: &mut Judged,
) {
    let pace = job.hours_per_week.map(|hours| hours.tenths());
    if pace.is_none() {
        judged.ask("hoursPerWeek");
    }
    let end = job.to.as_ref().and_then(Maybe::as_option);
    let start = job.from;
    if start.is_none_or(|start| !start.is_exact()) {
        judged.ask("from");
    }
    if end.is_some_and(|end| !end.is_exact()) {
        judged.ask("to");
    }
    let whole = |from: Day, to: Day, pace: i32| {
        Stretch {
            first: from,
            last: to,
            pace,
            job: 0,
        }
        .within(first, last)
        // No hours are no work: they bridge no gap.
        .filter(|stretch| stretch.pace > 0)
    };
    let longest = whole(
        start.map_or(Day::MIN, |start| start.least),
        end.map_or(Day::MAX, |end| end.most),
        pace.unwrap_or(WEEKLY_CAP),
    );
    let shortest = start.and_then(|start| {
        whole(
            start.most,
            end.map_or(Day::MAX, |end| end.least),
            pace.unwrap_or(0),
        )
    });
    let (began, ended) = (
        start.is_some_and(|start| start.most < first),
        end.is_some_and(|end| end.least < first),
    );
    if began && (ended || longest.is_none()) {
        judged.counts(&rulings::OUTSIDE_WINDOW);
    }
    if let Some(longest) = longest {
        judged.most.push(longest);
    }
    if let Some(shortest) = shortest.filter(|_| certain) {
        judged.least.push(shortest);
    }
    if pace.is_some_and(|pace| pace > WEEKLY_CAP) {
        judged.counts(&rulings::OVER_THIRTY);
    }
    if job.basis == Some(Basis::Maintained)
        && let Some(Maybe::Some(left)) = job.left_canada
    {
        judged.counts(&rulings::LEFT_CANADA);
        take_out(&mut judged.least, days_from(left.least, 1), Day::MAX);
        take_out(&mut judged.most, days_from(left.most, 1), Day::MAX);
    }
    take_leave(
        job.leave.as_deref().unwrap_or_default(),
        long_vacations,
        judged,
    );
}

pub(super) fn take_out(stretches: &mut Vec<Stretch>, first: Day, last: Day) {
    for stretch in std::mem::take(stretches) {
        stretch.without(first, last, stretches);
    }
}
