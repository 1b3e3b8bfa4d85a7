//! Lists of occupations the law names, by five-digit NOC 2021 code.
//!
//! The skilled trades are the groups section 87.2 names. The categories of
//! Express Entry are the lists of the Minister's instructions, one a period;
//! a test compares every list with `data/noc-lists.csv`.

use crate::kernel::{Cite, Day, on};
use crate::noc::Noc;
use crate::values::sources::{CATEGORIES_PAGE, CATEGORIES_REPORT};

/// First day of the list of trades that is written in NOC 2021.
pub const SKILLED_TRADES_SINCE: Day = on(2022, 11, 16);

/// A trade of section 87.2: major groups 72 (without 726), 73, 82, 83, 92, 93
/// (without 932), minor group 6320 and unit group 62200.
pub const fn is_skilled_trade(noc: Noc) -> bool {
    let code = noc.code();
    match code / 1_000 {
        72 => code / 100 != 726,
        93 => code / 100 != 932,
        73 | 82 | 83 | 92 => true,
        _ => code / 10 == 6_320 || code == 62_200,
    }
}

/// The occupations of a category from one day on.
#[derive(Debug)]
pub struct Listed {
    /// First day.
    pub since: Day,
    /// Codes, rising. None: the category has ended.
    pub codes: &'static [u32],
    /// What made it so.
    pub by: Cite,
}

/// The list in force on a day.
pub fn in_force(lists: &'static [Listed], day: Day) -> &'static [u32] {
    let known = lists.iter().rev().find(|list| list.since <= day);
    known.map_or(&[], |list| list.codes)
}

const FIRST: Day = on(2023, 5, 31);
const SECOND: Day = on(2025, 2, 27);
const THIRD: Day = on(2026, 2, 18);
const REPORT: Cite = CATEGORIES_REPORT.at("Categories 2023 to 2024");
const PAGE: Cite = CATEGORIES_PAGE.at("Occupations");

/// Healthcare, and social services since 2025.
pub static HEALTHCARE: &[Listed] = &[
    Listed {
        since: FIRST,
        codes: &[
            31_100, 31_101, 31_102, 31_110, 31_111, 31_112, 31_121, 31_200, 31_201, 31_202, 31_203,
            31_204, 31_209, 31_300, 31_301, 31_302, 31_303, 32_101, 32_102, 32_103, 32_109, 32_120,
            32_121, 32_122, 32_200, 32_201, 32_209, 33_101, 33_102, 33_103, 33_109, 41_300, 41_301,
            41_320, 42_203,
        ],
        by: REPORT,
    },
    Listed {
        since: SECOND,
        codes: &[
            31_100, 31_101, 31_102, 31_103, 31_110, 31_111, 31_112, 31_120, 31_121, 31_200, 31_201,
            31_202, 31_203, 31_209, 31_300, 31_301, 31_302, 31_303, 32_101, 32_102, 32_103, 32_104,
            32_109, 32_111, 32_120, 32_121, 32_122, 32_123, 32_124, 32_129, 32_201, 33_101, 33_102,
            33_103, 41_300, 41_301, 42_201,
        ],
        by: PAGE,
    },
];

/// Science, technology, engineering and mathematics.
pub static STEM: &[Listed] = &[
    Listed {
        since: FIRST,
        codes: &[
            20_010, 20_011, 20_012, 21_200, 21_201, 21_202, 21_203, 21_210, 21_211, 21_220, 21_221,
            21_222, 21_223, 21_230, 21_231, 21_232, 21_233, 21_234, 21_300, 21_310, 21_311, 21_321,
            21_322, 41_400,
        ],
        by: REPORT,
    },
    Listed {
        since: SECOND,
        codes: &[
            20_011, 21_220, 21_300, 21_301, 21_310, 21_321, 21_331, 22_300, 22_301, 22_310, 63_100,
        ],
        by: PAGE,
    },
];

/// Trades.
pub static TRADES: &[Listed] = &[
    Listed {
        since: FIRST,
        codes: &[
            72_014, 72_106, 72_200, 72_300, 72_310, 72_400, 72_402, 72_405, 72_406, 73_200,
        ],
        by: REPORT,
    },
    Listed {
        since: SECOND,
        codes: &[
            22_303, 63_200, 70_010, 70_011, 72_100, 72_102, 72_106, 72_200, 72_201, 72_300, 72_302,
            72_310, 72_311, 72_320, 72_400, 72_401, 72_402, 72_422, 72_501, 72_999, 73_100, 73_110,
            73_112, 73_113, 82_021,
        ],
        by: PAGE,
    },
    Listed {
        since: THIRD,
        codes: &[
            22_303, 63_201, 70_010, 70_011, 72_100, 72_102, 72_106, 72_200, 72_201, 72_300, 72_302,
            72_310, 72_311, 72_320, 72_400, 72_401, 72_402, 72_422, 72_501, 72_999, 73_100, 73_110,
            73_112, 73_113, 82_021,
        ],
        by: PAGE,
    },
];

/// Transport: dropped in 2025, back in 2026.
pub static TRANSPORT: &[Listed] = &[
    Listed {
        since: FIRST,
        codes: &[
            70_020, 72_403, 72_404, 72_600, 72_601, 72_602, 72_603, 72_604, 73_300, 93_200,
        ],
        by: REPORT,
    },
    Listed {
        since: SECOND,
        codes: &[],
        by: PAGE,
    },
    Listed {
        since: THIRD,
        codes: &[22_313, 72_404, 72_410, 72_600],
        by: PAGE,
    },
];

/// Agriculture and agri-food: dropped in 2026.
pub static AGRICULTURE: &[Listed] = &[
    Listed {
        since: FIRST,
        codes: &[63_201, 82_030, 82_031],
        by: REPORT,
    },
    Listed {
        since: SECOND,
        codes: &[63_201],
        by: PAGE,
    },
    Listed {
        since: THIRD,
        codes: &[],
        by: PAGE,
    },
];

/// Education, since 2025.
pub static EDUCATION: &[Listed] = &[Listed {
    since: SECOND,
    codes: &[41_220, 41_221, 42_202, 42_203, 43_100],
    by: PAGE,
}];

/// Physicians with Canadian work experience, since December 2025.
pub static PHYSICIANS: &[Listed] = &[Listed {
    since: on(2025, 12, 8),
    codes: &[31_100, 31_101, 31_102],
    by: PAGE,
}];

/// Researchers with Canadian work experience, since 2026.
pub static RESEARCHERS: &[Listed] = &[Listed {
    since: THIRD,
    codes: &[41_200, 41_201],
    by: PAGE,
}];

/// Senior managers with Canadian work experience, since 2026.
pub static SENIOR_MANAGERS: &[Listed] = &[Listed {
    since: THIRD,
    codes: &[12, 13, 14, 15],
    by: PAGE,
}];

/// Skilled military recruits, since 2026.
pub static MILITARY: &[Listed] = &[Listed {
    since: THIRD,
    codes: &[40_042, 42_102, 43_204],
    by: PAGE,
}];

/// Every category list with its name, for catalogues and checks.
pub static CATEGORIES: &[(&str, &[Listed])] = &[
    ("healthcare", HEALTHCARE),
    ("stem", STEM),
    ("trades", TRADES),
    ("transport", TRANSPORT),
    ("agriculture", AGRICULTURE),
    ("education", EDUCATION),
    ("physicians", PHYSICIANS),
    ("researchers", RESEARCHERS),
    ("senior-managers", SENIOR_MANAGERS),
    ("military", MILITARY),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::text_of;

    const DATA: &str = include_str!("../../data/noc-lists.csv");

    fn rows() -> impl Iterator<Item = (&'static str, &'static str, u32)> {
        DATA.lines().skip(1).map(|line| {
            let mut cells = line.split(',');
            let list = cells.next().unwrap();
            let since = cells.next().unwrap();
            (list, since, cells.next().unwrap().parse().unwrap())
        })
    }

    #[test]
    fn the_trades_are_the_96_groups_of_the_list() {
        let listed: Vec<u32> = rows()
            .filter(|(list, _, _)| *list == "fst-skilled-trades")
            .map(|(_, _, code)| code)
            .collect();
        assert_eq!(listed.len(), 96);
        for code in 0..100_000 {
            let Some(noc) = Noc::new(code) else { continue };
            assert_eq!(is_skilled_trade(noc), listed.contains(&code), "{code}");
        }
    }

    #[test]
    fn every_category_list_is_the_one_of_the_data_on_its_first_and_last_day() {
        for (list, since, code) in rows() {
            let Some((_, name)) = list
                .strip_prefix("ee-")
                .and_then(|rest| rest.split_once('-'))
            else {
                continue;
            };
            let (_, lists) = CATEGORIES.iter().find(|(id, _)| *id == name).unwrap();
            let day = crate::profile::parse_day(since).unwrap();
            assert!(
                in_force(lists, day).contains(&code),
                "{list} {code} on {}",
                text_of(day)
            );
        }
        for (name, lists) in CATEGORIES {
            for list in *lists {
                assert!(list.codes.is_sorted_by(|a, b| a < b), "{name}");
                for code in list.codes {
                    assert!(Noc::new(*code).is_some(), "{name} {code}");
                    let known = |(id, _, listed): (&str, &str, u32)| {
                        id.strip_prefix("ee-").is_some_and(|id| id.ends_with(name))
                            && listed == *code
                    };
                    assert!(rows().any(known), "{name} {code}");
                }
            }
        }
    }

    #[test]
    fn a_list_begins_on_its_day_and_a_dropped_one_is_empty() {
        assert!(in_force(STEM, on(2023, 5, 30)).is_empty());
        assert_eq!(in_force(STEM, on(2023, 5, 31)).len(), 24);
        assert_eq!(in_force(STEM, on(2025, 2, 26)).len(), 24);
        assert_eq!(in_force(STEM, on(2025, 2, 27)).len(), 11);
        assert!(in_force(TRANSPORT, on(2026, 2, 17)).is_empty());
        assert_eq!(in_force(TRANSPORT, on(2026, 2, 18)).len(), 4);
        assert!(in_force(AGRICULTURE, on(2026, 2, 18)).is_empty());
        assert!(in_force(PHYSICIANS, on(2025, 12, 7)).is_empty());
        assert_eq!(in_force(PHYSICIANS, on(2025, 12, 8)).len(), 3);
    }
}
