//! Occupations: the 516 unit groups of the National Occupational Classification.
//!
//! A [`Noc`] is a code that exists in NOC 2021 Version 1.0, the version in use
//! since 16 November 2022. Its second digit is the TEER category: the training,
//! education, experience and responsibilities the work usually takes. Work done
//! before that day is described with the same codes.
//!
//! The names of the groups are not here. They come with the search lexicon of
//! one language, a text the page loads apart; [`search()`] reads it.
//!
//! ```
//! # use permit_to_pr::noc::Noc;
//! let software_engineer = Noc::parse("21231").unwrap();
//! assert_eq!(software_engineer.teer(), 1);
//! assert_eq!(Noc::parse("99999"), None);
//! ```

use std::fmt;

use chrono::{Datelike, NaiveDate};

pub mod search;
mod table;

pub use search::{Hit, search};

/// The day IRCC moved from NOC 2016 to NOC 2021, as year, month and day.
const NOC_2021_IN_USE: (i32, u32, u32) = (2022, 11, 16);

/// Groups that became high skilled on that day; NOC 2016 had them at level C or D.
const BECAME_HIGH_SKILLED: [u32; 16] = [
    13102, 33100, 33102, 33103, 43100, 43200, 43201, 43202, 63211, 73200, 73202, 73209, 73300,
    73301, 73400, 93200,
];

/// Groups that ceased to be high skilled on that day; NOC 2016 had them at level B.
const CEASED_TO_BE_HIGH_SKILLED: [u32; 3] = [54100, 55109, 64200];

/// The code of a unit group that exists in NOC 2021.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Noc(u32);

impl Noc {
    /// The group with this code, if there is one: `10` is 00010.
    pub fn new(code: u32) -> Option<Noc> {
        table::CODES.binary_search(&code).ok()?;
        Some(Noc(code))
    }

    /// The group written as exactly five digits, leading zeros and all.
    pub fn parse(text: &str) -> Option<Noc> {
        if text.len() != 5 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Noc::new(text.parse().ok()?)
    }

    /// The code as a number: 10 for 00010.
    pub const fn code(self) -> u32 {
        self.0
    }

    /// The TEER category, 0 to 5: the second digit of the code.
    pub fn teer(self) -> u8 {
        ((self.0 / 1_000) % 10) as u8
    }

    /// Whether work in this group counts as skilled on a day.
    ///
    /// Since 16 November 2022 that is TEER 0 to 3. Before, it was skill levels
    /// 0, A and B of NOC 2016, told here by the groups that changed sides.
    pub fn is_high_skilled(self, on: NaiveDate) -> bool {
        let now = self.teer() <= 3;
        if (on.year(), on.month(), on.day()) >= NOC_2021_IN_USE {
            return now;
        }
        (now && !BECAME_HIGH_SKILLED.contains(&self.0))
            || CEASED_TO_BE_HIGH_SKILLED.contains(&self.0)
    }
}

impl fmt::Display for Noc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noc(code: u32) -> Noc {
        Noc::new(code).unwrap()
    }

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn the_codes_ascend_and_their_teer_is_0_to_5() {
        assert!(table::CODES.is_sorted_by(|a, b| a < b));
        let mut groups = [0; 6];
        for code in table::CODES {
            groups[usize::from(noc(code).teer())] += 1;
        }
        assert_eq!(groups, [48, 97, 162, 69, 95, 45]);
    }

    #[test]
    fn a_code_is_five_digits_and_exists() {
        assert_eq!(Noc::parse("00010"), Noc::new(10));
        assert_eq!(Noc::parse("21231"), Noc::new(21231));
        for text in [
            "",
            "10",
            "2123",
            "021231",
            "2123a",
            "+1231",
            " 21231",
            "２１２３１",
            "99999",
        ] {
            assert_eq!(Noc::parse(text), None, "{text}");
        }
        assert_eq!(Noc::new(0), None);
        assert_eq!(Noc::new(u32::MAX), None);
    }

    #[test]
    fn a_code_is_shown_with_its_leading_zeros() {
        assert_eq!(noc(10).to_string(), "00010");
        assert_eq!(noc(95109).to_string(), "95109");
    }

    #[test]
    fn truck_drivers_became_skilled_on_16_november_2022() {
        assert!(!noc(73300).is_high_skilled(day(2022, 11, 15)));
        assert!(noc(73300).is_high_skilled(day(2022, 11, 16)));
    }

    #[test]
    fn dressmakers_ceased_to_be_skilled_on_16_november_2022() {
        assert!(noc(64200).is_high_skilled(day(2022, 11, 15)));
        assert!(!noc(64200).is_high_skilled(day(2022, 11, 16)));
    }

    #[test]
    fn nineteen_groups_changed_sides_and_no_other() {
        let (before, since) = (day(2022, 11, 15), day(2022, 11, 16));
        let changed =
            |code: &u32| noc(*code).is_high_skilled(before) != noc(*code).is_high_skilled(since);
        assert_eq!(table::CODES.iter().filter(|code| changed(code)).count(), 19);
        assert!(
            BECAME_HIGH_SKILLED
                .iter()
                .all(|code| noc(*code).teer() <= 3)
        );
        assert!(
            CEASED_TO_BE_HIGH_SKILLED
                .iter()
                .all(|code| noc(*code).teer() >= 4)
        );
    }

    #[test]
    fn cooks_and_software_engineers_were_skilled_all_along() {
        for code in [63200, 21231, 10, 62200] {
            assert!(noc(code).is_high_skilled(day(2015, 1, 1)));
            assert!(noc(code).is_high_skilled(day(2026, 11, 22)));
        }
        assert!(!noc(75110).is_high_skilled(day(2015, 1, 1)));
    }
}
