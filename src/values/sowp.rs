//! Occupations of TEER 2 and 3 whose holders give a partner an open permit.
//!
//! Seven major groups whole, and six unit groups. The list was seen through
//! others; only two of its codes were read on an official page.

use crate::noc::Noc;

/// TEER 0 or 1, or a group of the list, since 21 January 2025.
pub const fn opens_to_partner(noc: Noc) -> bool {
    let code = noc.code();
    match code / 1_000 {
        22 | 32 | 33 | 72 | 73 | 82 | 83 => true,
        group if group % 10 <= 1 => true,
        _ => matches!(code, 42_102 | 42_202 | 43_100 | 43_204 | 53_200 | 53_201),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_group() -> impl Iterator<Item = Noc> {
        (0..100_000).filter_map(Noc::new)
    }

    #[test]
    fn of_teer_2_and_3_there_are_137_groups_and_no_other_teer_but_0_and_1() {
        let listed: Vec<Noc> = every_group().filter(|noc| opens_to_partner(*noc)).collect();
        let of = |teer: u8| listed.iter().filter(|noc| noc.teer() == teer).count();
        assert_eq!(of(2) + of(3), 137);
        assert_eq!(of(4) + of(5), 0);
        let skilled = every_group().filter(|noc| noc.teer() <= 1).count();
        assert_eq!(of(0) + of(1), skilled);
    }

    #[test]
    fn groups_beside_the_list_are_not_on_it() {
        for code in [
            62_020, 62_200, 63_200, 63_201, 63_100, 92_012, 42_201, 43_109, 53_100,
        ] {
            if let Some(noc) = Noc::new(code) {
                assert!(!opens_to_partner(noc), "{code}");
            }
        }
        for code in [
            22_100, 33_109, 72_999, 73_300, 82_031, 83_121, 42_202, 53_201, 10, 40_030,
        ] {
            if let Some(noc) = Noc::new(code) {
                assert!(opens_to_partner(noc), "{code}");
            }
        }
    }
}
