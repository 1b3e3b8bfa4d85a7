//! The line between the high-wage and the low-wage stream, by province and territory.
//!
//! Canadian cents an hour of base pay, without overtime, tips or bonuses. A wage at
//! or above the line is high-wage. The line of the day on which Service Canada
//! receives the request counts. Since 8 November 2024 it is the median wage of the
//! province or territory and a fifth more; lines before that day, and some of July
//! 2026, were not read.

use super::sources::WAGE_LINE_PAGE;
use crate::kernel::{CentsPerHour, Cite, Dated, Grade, Step, since};
use crate::profile::Province;

const LINE: Cite = WAGE_LINE_PAGE.at("Hourly wage threshold");

/// The lines of 2024, 2025 and 2026; the last only where a report gave it.
const fn steps(of_2024: i32, of_2025: i32, reported_2026: Option<i32>) -> [Step; 3] {
    [
        since(2024, 11, 8).is(of_2024).by(LINE),
        since(2025, 6, 27).is(of_2025).by(LINE),
        match reported_2026 {
            Some(cents) => since(2026, 7, 17).is(cents).by(LINE.graded(Grade::C)),
            None => since(2026, 7, 17).is_not_known().by(LINE),
        },
    ]
}

macro_rules! by_province {
    ($($province:ident $name:ident $of_2024:literal $of_2025:literal $of_2026:expr;)*) => {
        $(static $name: Dated<CentsPerHour> = {
            static STEPS: [Step; 3] = steps($of_2024, $of_2025, $of_2026);
            Dated::new(&STEPS)
        };)*

        /// The line of a province or territory, step by step, in cents an hour.
        pub fn line(province: Province) -> &'static [Step] {
            match province {
                $(Province::$province => $name.steps(),)*
            }
        }
    };
}

by_province! {
    Ab ALBERTA 3_540 3_600 Some(3_750);
    Bc BRITISH_COLUMBIA 3_462 3_660 Some(3_840);
    Mb MANITOBA 3_000 3_016 Some(3_133);
    Nb NEW_BRUNSWICK 2_885 3_000 None;
    Nl NEWFOUNDLAND_AND_LABRADOR 3_120 3_240 None;
    Nt NORTHWEST_TERRITORIES 4_709 4_800 None;
    Ns NOVA_SCOTIA 2_880 3_000 Some(3_196);
    Nu NUNAVUT 4_200 4_200 None;
    On ONTARIO 3_407 3_600 Some(3_692);
    Pe PRINCE_EDWARD_ISLAND 2_880 3_000 None;
    Qc QUEBEC 3_296 3_462 Some(3_600);
    Sk SASKATCHEWAN 3_240 3_360 Some(3_462);
    Yt YUKON 4_320 4_440 None;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Day, in_force, on};

    fn cents(province: Province, day: Day) -> Option<i32> {
        in_force(line(province), day).and_then(|step| step.value)
    }

    #[test]
    fn a_line_begins_on_its_day_and_not_before() {
        let of = |year, month, day| cents(Province::On, on(year, month, day));
        assert_eq!(of(2024, 11, 7), None);
        assert_eq!(of(2024, 11, 8), Some(3_407));
        assert_eq!(of(2025, 6, 26), Some(3_407));
        assert_eq!(of(2025, 6, 27), Some(3_600));
        assert_eq!(of(2026, 7, 16), Some(3_600));
        assert_eq!(of(2026, 7, 17), Some(3_692));
    }

    #[test]
    fn six_lines_of_july_2026_were_not_seen_and_the_old_one_does_not_stand_in() {
        let unseen: Vec<&str> = Province::ALL
            .iter()
            .filter(|province| cents(**province, on(2026, 7, 17)).is_none())
            .map(|province| province.word())
            .collect();
        assert_eq!(unseen, ["NB", "NL", "NT", "NU", "PE", "YT"]);
        for province in Province::ALL {
            assert!(cents(*province, on(2026, 7, 16)).is_some());
        }
    }

    #[test]
    fn the_column_of_2026_is_weaker_than_the_others() {
        for province in Province::ALL {
            let grades: Vec<Option<Grade>> = line(*province)
                .iter()
                .map(|step| step.value.and(step.by).map(|by| by.grade))
                .collect();
            let last = cents(*province, on(2026, 7, 17)).map(|_| Grade::C);
            assert_eq!(grades, [Some(Grade::B), Some(Grade::B), last]);
        }
    }
}
