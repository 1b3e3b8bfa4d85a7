//! Days as plain numbers, and anniversaries as the Interpretation Act counts them.

use chrono::{Datelike, NaiveDate};

/// Days since the year 1.
pub(crate) type Date = i32;

pub(crate) fn date(year: i32, month: u32, day: u32) -> Date {
    NaiveDate::from_ymd_opt(year, month, day)
        .unwrap()
        .num_days_from_ce()
}

pub(crate) fn calendar(date: Date) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(date).unwrap()
}

pub(crate) fn year_of(date: Date) -> i32 {
    calendar(date).year()
}

pub(crate) fn text(date: Date) -> String {
    calendar(date).to_string()
}

/// The same month and day another year; 29 February becomes 28 February where there is none.
pub(crate) fn years_later(date: Date, years: i32) -> Date {
    let from = calendar(date);
    let year = from.year() + years;
    NaiveDate::from_ymd_opt(year, from.month(), from.day())
        .or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
        .unwrap()
        .num_days_from_ce()
}

/// Birthdays counted one by one; an age is reached at the start of the birthday.
pub(crate) fn age(born: Date, day: Date) -> i32 {
    let mut age = 0;
    while years_later(born, age + 1) <= day {
        age += 1;
    }
    age
}
