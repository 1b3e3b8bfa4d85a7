//! Global Talent Stream: the occupations of category B, and the wage floors.
//!
//! Every row also needs the prevailing wage, and no row needs recruitment first.
//! Category A is for any occupation, but only when a designated partner refers the
//! worker, for a unique and specialized position. The list dates from December 2022
//! and was last read on 20 November 2025: what changed later is not known. In Quebec
//! the floors are those its ministry publishes, which were not read.

use super::sources::GLOBAL_TALENT_PAGE;
use crate::kernel::{Cite, Day, on};
use crate::noc::Noc;

/// The first day that is surely covered: the list was updated in December 2022.
pub const LIST_SINCE: Day = on(2023, 1, 1);

/// Day on which list and floors were last read. Floors before it are not known.
pub const LAST_READ: Day = on(2025, 11, 20);

/// Where category A stands.
pub const CATEGORY_A: Cite = GLOBAL_TALENT_PAGE.at("Category A");

/// Where category B stands.
pub const CATEGORY_B: Cite = GLOBAL_TALENT_PAGE.at("Category B");

/// Least pay of category A: how many positions of a calendar year, cents an hour, dollars a year.
#[derive(Debug)]
pub struct Floor {
    /// Least cents an hour, or the prevailing wage if that is higher.
    pub cents_per_hour: i32,
    /// Least dollars a year.
    pub dollars_per_year: i32,
}

/// The first two positions of an employer in a calendar year.
pub static FIRST_TWO: Floor = Floor {
    cents_per_hour: 3_846,
    dollars_per_year: 80_000,
};

/// Each further position in that year, without exception.
pub static FURTHER: Floor = Floor {
    cents_per_hour: 7_211,
    dollars_per_year: 150_000,
};

/// Least years in the speciality for category A, where there is no advanced degree.
pub const YEARS_IN_THE_SPECIALITY: u32 = 5;

/// An occupation of category B.
#[derive(Debug)]
pub struct Listed {
    /// The group.
    pub code: u32,
    /// Only a part of the group is meant.
    pub part: bool,
    /// Least cents an hour, where the list gives one. The yearly amounts only illustrate it.
    pub floor: Option<i32>,
}

const fn whole(code: u32) -> Listed {
    Listed {
        code,
        part: false,
        floor: None,
    }
}

const fn part(code: u32, floor: Option<i32>) -> Listed {
    Listed {
        code,
        part: true,
        floor,
    }
}

const fn from(code: u32, cents: i32) -> Listed {
    Listed {
        code,
        part: false,
        floor: Some(cents),
    }
}

/// Category B, by code.
pub static LIST: &[Listed] = &[
    whole(20_012),
    // Not actuaries.
    part(21_210, None),
    whole(21_211),
    whole(21_220),
    whole(21_221),
    whole(21_222),
    whole(21_223),
    whole(21_230),
    whole(21_231),
    whole(21_232),
    whole(21_233),
    whole(21_234),
    whole(21_300),
    whole(21_310),
    whole(21_311),
    whole(21_330),
    whole(21_390),
    from(22_220, 4_087),
    from(22_222, 4_103),
    from(22_310, 4_135),
    // Visual effects and video games; the position asks for three years in them.
    part(51_120, Some(4_087)),
    // Digital media design; the position asks for three years in a listed skill.
    part(52_120, Some(3_846)),
];

/// The row of an occupation, if it is listed.
pub fn listed(noc: Noc) -> Option<&'static Listed> {
    LIST.iter().find(|row| row.code == noc.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_has_22_groups_that_exist_in_order() {
        assert_eq!(LIST.len(), 22);
        assert!(LIST.is_sorted_by(|a, b| a.code < b.code));
        for row in LIST {
            let noc = Noc::new(row.code);
            assert!(noc.is_some_and(|noc| noc.teer() <= 2), "{}", row.code);
        }
    }

    #[test]
    fn technicians_and_creative_occupations_have_a_floor_and_nobody_else() {
        let floors: Vec<(u32, i32)> = LIST
            .iter()
            .filter_map(|row| Some((row.code, row.floor?)))
            .collect();
        assert_eq!(
            floors,
            [
                (22_220, 4_087),
                (22_222, 4_103),
                (22_310, 4_135),
                (51_120, 4_087),
                (52_120, 3_846)
            ]
        );
    }

    #[test]
    fn three_groups_are_listed_in_part() {
        let parts: Vec<u32> = LIST
            .iter()
            .filter(|row| row.part)
            .map(|row| row.code)
            .collect();
        assert_eq!(parts, [21_210, 51_120, 52_120]);
    }

    #[test]
    fn no_floor_of_category_b_is_below_that_of_category_a() {
        for floor in LIST.iter().filter_map(|row| row.floor) {
            assert!(floor >= FIRST_TWO.cents_per_hour);
        }
        assert!(FURTHER.cents_per_hour > FIRST_TWO.cents_per_hour);
    }

    #[test]
    fn cooks_are_not_listed() {
        assert!(Noc::new(63_200).and_then(listed).is_none());
        assert!(Noc::new(21_231).and_then(listed).is_some());
    }
}
