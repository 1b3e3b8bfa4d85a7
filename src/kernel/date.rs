//! Days, and the ways the law counts them.
//!
//! A window "before" a day leaves that day out, and months or years back land
//! on the same calendar number, or on the last day of a shorter month
//! (Interpretation Act, sections 27 and 28).

use super::Range;
use chrono::{Datelike, Months, NaiveDate};

/// A calendar day. No clock is ever read: the day is always an argument.
pub type Day = NaiveDate;

/// A day known as a day, a month or a year: the range of days it may be.
pub type When = Range<Day>;

/// A day of the law, checked when the crate is compiled.
#[expect(
    clippy::panic,
    reason = "only constants call it: an impossible day stops the build"
)]
pub const fn on(year: i32, month: u32, day: u32) -> Day {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => panic!("no such day"),
    }
}

/// The same calendar number `months` later, or the last day of a shorter month.
pub fn add_months(day: Day, months: u32) -> Day {
    day.checked_add_months(Months::new(months))
        .unwrap_or(Day::MAX)
}

/// The anniversary; 29 February becomes 28 February, the earlier and safer day.
pub fn add_years(day: Day, years: u32) -> Day {
    add_months(day, years.saturating_mul(12))
}

/// The first day of the window of `years` before `day`. The window ends the day before.
pub fn years_before(day: Day, years: u32) -> Day {
    day.checked_sub_months(Months::new(years.saturating_mul(12)))
        .unwrap_or(Day::MIN)
}

/// How many days from `from` to `to`; negative when `to` is earlier.
pub fn days_until(from: Day, to: Day) -> i32 {
    i32::try_from(to.signed_duration_since(from).num_days()).unwrap_or(i32::MAX)
}

/// The day `days` after `day`; negative counts back.
pub fn days_from(day: Day, days: i32) -> Day {
    day.checked_add_signed(chrono::TimeDelta::days(i64::from(days)))
        .unwrap_or(Day::MAX)
}

/// The day as `2026-11-02`.
pub fn text_of(day: Day) -> String {
    let parts = [
        (day.year().unsigned_abs(), 1_000),
        (day.month(), 10),
        (day.day(), 10),
    ];
    let mut out = String::with_capacity(10);
    for (number, highest) in parts {
        if !out.is_empty() {
            out.push('-');
        }
        let mut place = highest;
        while place > 0 {
            out.push(char::from_digit(number / place % 10, 10).unwrap_or('0'));
            place /= 10;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_anniversary_of_29_february_is_28_february() {
        assert_eq!(add_years(on(2024, 2, 29), 2), on(2026, 2, 28));
    }

    #[test]
    fn three_years_before_a_day_start_on_the_same_number() {
        assert_eq!(years_before(on(2026, 11, 2), 3), on(2023, 11, 2));
        assert_eq!(years_before(on(2024, 2, 29), 1), on(2023, 2, 28));
    }

    #[test]
    fn a_day_is_written_as_iso() {
        assert_eq!(text_of(on(2026, 1, 9)), "2026-01-09");
        assert_eq!(text_of(on(1995, 12, 31)), "1995-12-31");
    }

    #[test]
    fn month_arithmetic_agrees_with_an_independent_library() {
        let mut day = on(2014, 12, 25);
        while day < on(2030, 1, 1) {
            let other = jiff::civil::date(day.year() as i16, day.month() as i8, day.day() as i8);
            for months in [1_u32, 6, 12, 24, 36, 60, 120] {
                let span = jiff::Span::new().months(i64::from(months));
                assert_eq!(
                    text_of(add_months(day, months)),
                    other.saturating_add(span).to_string()
                );
            }
            for years in [1_u32, 3, 5, 10] {
                let span = jiff::Span::new().years(i64::from(years));
                assert_eq!(
                    text_of(years_before(day, years)),
                    other.saturating_sub(span).to_string()
                );
            }
            day = days_from(day, 1);
        }
    }
}
