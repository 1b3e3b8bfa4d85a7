//! Settlement funds: the amount asked for, by size of the family.
//!
//! Half of the minimum necessary income of R76(1)(b), which moves about once a
//! year. Nobody published 2026 amounts that we could read: those of July 2025
//! stand, and a warning says that they may have gone up.

use crate::kernel::{Cite, Dated, Day, Dollars, Grade, Step, on, since};
use crate::values::sources::FUNDS_PAGE;

const TABLE: Cite = FUNDS_PAGE.at("Table of funds");

/// From this day on newer amounts may be in force that our sources do not give.
pub const MAY_BE_OLD_SINCE: Day = on(2026, 7, 1);

/// The steps of one size of family: 2021, 2022 where reported, 2023, 2024, 2025.
const fn steps(amounts: [i32; 4], reported_2022: Option<i32>) -> [Step; 5] {
    let [of_2021, of_2023, of_2024, of_2025] = amounts;
    [
        since(2021, 7, 15).is(of_2021).by(TABLE),
        match reported_2022 {
            Some(amount) => since(2022, 6, 9).is(amount).by(TABLE.graded(Grade::C)),
            None => since(2022, 6, 9).is_not_known(),
        },
        since(2023, 4, 25).is(of_2023).by(TABLE),
        since(2024, 5, 28).is(of_2024).by(TABLE),
        since(2025, 7, 7).is(of_2025).by(TABLE),
    ]
}

/// A family larger than seven: so much more for each member.
const fn larger(more: i32) -> [Step; 5] {
    steps(
        [
            34_967 + more * 3_560,
            36_407 + more * 3_706,
            38_875 + more * 3_958,
            40_392 + more * 4_112,
        ],
        None,
    )
}

macro_rules! by_family_size {
    ($($name:ident = $size:literal, $steps:expr;)*) => {
        $(static $name: Dated<Dollars> = {
            static STEPS: [Step; 5] = $steps;
            Dated::new(&STEPS)
        };)*
        /// From size, to size, and the amount step by step.
        pub static BY_FAMILY_SIZE: &[(i32, i32, &[Step])] = &[$(($size, $size, $name.steps())),*];
    };
}

by_family_size! {
    OF_1 = 1, steps([13_213, 13_757, 14_690, 15_263], None);
    OF_2 = 2, steps([16_449, 17_127, 18_288, 19_001], Some(16_570));
    OF_3 = 3, steps([20_222, 21_055, 22_483, 23_360], Some(20_371));
    OF_4 = 4, steps([24_553, 25_564, 27_297, 28_362], None);
    OF_5 = 5, steps([27_847, 28_994, 30_690, 32_168], None);
    OF_6 = 6, steps([31_407, 32_700, 34_917, 36_280], Some(31_638));
    OF_7 = 7, steps([34_967, 36_407, 38_875, 40_392], None);
    OF_8 = 8, larger(1);
    OF_9 = 9, larger(2);
    OF_10 = 10, larger(3);
    OF_11 = 11, larger(4);
    OF_12 = 12, larger(5);
    OF_13 = 13, larger(6);
    OF_14 = 14, larger(7);
    OF_15 = 15, larger(8);
    OF_16 = 16, larger(9);
    OF_17 = 17, larger(10);
    OF_18 = 18, larger(11);
    OF_19 = 19, larger(12);
    OF_20 = 20, larger(13);
    OF_21 = 21, larger(14);
    OF_22 = 22, larger(15);
}
