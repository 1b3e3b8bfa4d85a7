//! Hours of work summed over weeks, jobs and gaps.
//!
//! At most 30 hours count in any week, over all jobs together (R73(1), R80(4)).
//! A part of a week counts with its share, so 52 weeks at 30 hours are 1,560.

use crate::kernel::{Day, days_from, days_until, sort_by};

/// Tenths of hours that can count in one week.
pub(super) const WEEKLY_CAP: i32 = 300;

/// Work at one pace, first and last day included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) first: Day,
    pub(super) last: Day,
    /// Tenths of hours a week.
    pub(super) pace: i32,
    /// Which job, where several are taken together.
    pub(super) job: usize,
}

impl Stretch {
    /// The part from `first` to `last`.
    pub(super) fn within(self, first: Day, last: Day) -> Option<Stretch> {
        let part = Stretch {
            first: self.first.max(first),
            last: self.last.min(last),
            ..self
        };
        (part.first <= part.last).then_some(part)
    }

    /// Keeps what is left without the days from `first` to `last`.
    pub(super) fn without(self, first: Day, last: Day, left: &mut Vec<Stretch>) {
        if last < self.first || first > self.last {
            left.push(self);
            return;
        }
        if let Some(before) = self.within(self.first, days_from(first, -1)) {
            left.push(before);
        }
        if let Some(after) = self.within(days_from(last, 1), self.last) {
            left.push(after);
        }
    }
}

/// Countable time in tenths of hours times days; seven of them are a tenth of an hour.
pub(super) fn countable(stretches: &[Stretch]) -> i64 {
    let mut edges: Vec<Day> = Vec::with_capacity(stretches.len().saturating_mul(2));
    for stretch in stretches {
        edges.push(stretch.first);
        edges.push(days_from(stretch.last, 1));
    }
    sort_by(&mut edges, |a, b| a < b);
    let mut total = 0_i64;
    for edge in edges.windows(2) {
        let [from, to] = edge else { continue };
        let mut pace = 0_i32;
        for stretch in stretches {
            if stretch.first <= *from && stretch.last >= *from {
                pace = pace.saturating_add(stretch.pace);
            }
        }
        let days = i64::from(days_until(*from, *to));
        total = total.saturating_add(days.saturating_mul(i64::from(pace.min(WEEKLY_CAP))));
    }
    total
}

/// Countable hours, rounded down.
pub(super) fn whole_hours(stretches: &[Stretch]) -> i32 {
    i32::try_from(countable(stretches) / 70).unwrap_or(i32::MAX)
}

/// The most hours of any unbroken run of stretches.
///
/// A weekend between two jobs does not break it, and neither does time off within one.
pub(super) fn longest_run(stretches: &[Stretch]) -> i32 {
    const WEEKEND: i32 = 2;
    let mut sorted: Vec<Stretch> = stretches.to_vec();
    sort_by(&mut sorted, |a, b| a.first < b.first);
    let mut best = 0;
    let mut run: Vec<Stretch> = Vec::new();
    let mut end = Day::MIN;
    for stretch in sorted {
        if stretch.first > days_from(end, WEEKEND.saturating_add(1)) {
            best = best.max(whole_hours(&run));
            run.clear();
            end = Day::MIN;
        }
        // A job goes on through its own time off, whatever begins or ends within it.
        for part in stretches {
            if part.job == stretch.job {
                end = end.max(part.last);
            }
        }
        run.push(stretch);
    }
    best.max(whole_hours(&run))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::on;

    fn stretch(first: Day, last: Day, pace: i32) -> Stretch {
        Stretch {
            first,
            last,
            pace,
            job: 0,
        }
    }

    fn of(job: usize, stretch: Stretch) -> Stretch {
        Stretch { job, ..stretch }
    }

    #[test]
    fn fifty_two_weeks_at_thirty_hours_are_a_year_and_a_day_less_is_not() {
        let year = stretch(on(2025, 1, 6), on(2026, 1, 4), 300);
        assert_eq!(whole_hours(&[year]), 1_560);
        let less = stretch(on(2025, 1, 6), on(2026, 1, 3), 300);
        assert_eq!(whole_hours(&[less]), 1_555);
    }

    #[test]
    fn sixty_hours_a_week_for_half_a_year_are_half_a_year() {
        let half = stretch(on(2025, 1, 6), on(2025, 7, 6), 600);
        assert_eq!(whole_hours(&[half]), 780);
    }

    #[test]
    fn two_full_time_jobs_at_once_are_one() {
        let job = stretch(on(2025, 1, 6), on(2025, 7, 6), 400);
        assert_eq!(countable(&[job, job]), countable(&[job]));
    }

    #[test]
    fn part_time_jobs_add_up_to_thirty() {
        let a = stretch(on(2025, 1, 6), on(2026, 1, 4), 150);
        let b = stretch(on(2025, 1, 6), on(2026, 1, 4), 200);
        assert_eq!(whole_hours(&[a]), 780);
        assert_eq!(whole_hours(&[a, b]), 1_560);
    }

    #[test]
    fn a_stretch_without_its_middle_is_two() {
        let year = stretch(on(2025, 1, 1), on(2025, 12, 31), 300);
        let mut left = Vec::new();
        year.without(on(2025, 3, 1), on(2025, 3, 31), &mut left);
        assert_eq!(
            left,
            [
                stretch(on(2025, 1, 1), on(2025, 2, 28), 300),
                stretch(on(2025, 4, 1), on(2025, 12, 31), 300),
            ]
        );
    }

    #[test]
    fn a_weekend_does_not_break_a_run_and_a_week_does() {
        let first = stretch(on(2023, 1, 2), on(2023, 6, 30), 400); // ends on a Friday
        let monday = stretch(on(2023, 7, 3), on(2023, 12, 29), 400);
        let later = stretch(on(2023, 7, 10), on(2023, 12, 29), 400);
        assert_eq!(
            longest_run(&[of(0, first), of(1, monday)]),
            whole_hours(&[first, monday])
        );
        assert_eq!(
            longest_run(&[of(0, first), of(1, later)]),
            whole_hours(&[first])
        );
    }

    #[test]
    fn a_job_within_the_time_off_of_another_does_not_break_its_run() {
        let before = stretch(on(2025, 10, 6), on(2026, 2, 1), 300);
        let after = stretch(on(2026, 3, 2), on(2026, 11, 1), 300);
        let within = stretch(on(2026, 2, 16), on(2026, 2, 22), 100);
        let alone = longest_run(&[of(0, before), of(0, after)]);
        assert!(longest_run(&[of(0, before), of(0, after), of(1, within)]) > alone);
    }

    #[test]
    fn time_off_within_a_job_does_not_break_its_run() {
        let before = stretch(on(2022, 1, 3), on(2022, 6, 30), 400);
        let after = stretch(on(2022, 8, 1), on(2022, 12, 30), 400);
        let both = whole_hours(&[before, after]);
        assert_eq!(longest_run(&[of(0, before), of(0, after)]), both);
        assert!(longest_run(&[of(0, before), of(1, after)]) < both);
    }
}
