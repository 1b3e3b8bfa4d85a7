//! International Experience Canada: what each agreement allows.
//!
//! The table is the one shown to officers on 24 December 2025, for the season of 2026. Ages
//! start at 18. Where a rule changed on a known day, its steps stand oldest first; a day
//! before the first step is not known. Not held here: the final participation of an Irish or
//! British person that is longer than the first, and the shorter age range of Spain's Vives.

use crate::kernel::{Cite, Day, on};
use crate::profile::IecCategory;
use crate::values::sources::IEC_PAGE;

/// Where the table stands.
pub const TABLE: Cite = IEC_PAGE.at("Bilateral agreements and arrangements");

/// Least age in every country.
pub const YOUNGEST: i32 = 18;

/// How often one may take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turns {
    /// So many times, in any category.
    Times(usize),
    /// So many times, each in another category.
    Each(usize),
    /// Once as Working Holiday or Young Professional, and once as International Co-op.
    OneAndCoOp,
    /// Twice, but only once as International Co-op.
    TwiceOneCoOp,
}

/// Who must live in the country of the citizenship.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// Nobody.
    Anywhere,
    /// Everyone.
    Resident,
    /// Who asks for International Co-op.
    CoOpResident,
}

/// What International Co-op asks of a student.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Student {
    /// Nothing that the table prints.
    NoRule,
    /// Registered at a school in the country.
    Registered,
    /// Student of forestry, agriculture or tourism, or graduate of the last 12 months.
    Austrian,
}

/// One category of one country: most years of age, and months of the permit.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Most years of age.
    pub oldest: i32,
    /// Months of the permit; of the first where a second is shorter.
    pub months: i32,
}

/// One country.
#[derive(Debug)]
pub struct Agreement {
    /// ISO 3166-1 alpha-2 code of the citizenship.
    pub country: &'static str,
    /// Working Holiday, Young Professionals, International Co-op.
    pub places: [Option<Place>; 3],
    /// How often, since when.
    pub turns: &'static [(Day, Turns)],
    /// Months between the end of one participation and the next.
    pub gap: u32,
    /// Who must live there.
    pub home: Home,
    /// What International Co-op asks.
    pub student: Student,
}

impl Agreement {
    /// What the agreement gives in a category.
    pub fn place(&self, category: IecCategory) -> Option<Place> {
        let [holiday, young, co_op] = self.places;
        match category {
            IecCategory::WorkingHoliday => holiday,
            IecCategory::YoungProfessionals => young,
            IecCategory::CoOp => co_op,
        }
    }

    /// How often one may take part, on a day. Nothing: not known.
    pub fn turns(&self, day: Day) -> Option<Turns> {
        let step = self.turns.iter().rev().find(|(since, _)| *since <= day);
        step.map(|(_, turns)| *turns)
    }
}

/// Before any day that is asked about.
const ALWAYS: Day = on(2015, 1, 1);
const ONCE: &[(Day, Turns)] = &[(ALWAYS, Turns::Times(1))];
const TWICE: &[(Day, Turns)] = &[(ALWAYS, Turns::Times(2))];
const TWO: &[(Day, Turns)] = &[(ALWAYS, Turns::Each(2))];
const THREE: &[(Day, Turns)] = &[(ALWAYS, Turns::Each(3))];
const ONE_AND_CO_OP: &[(Day, Turns)] = &[(ALWAYS, Turns::OneAndCoOp)];
const ITALY: &[(Day, Turns)] = &[(on(2022, 11, 1), Turns::Times(2))];
const JAPAN: &[(Day, Turns)] = &[(ALWAYS, Turns::Times(1)), (on(2025, 4, 1), Turns::Times(2))];
const KOREA: &[(Day, Turns)] = &[(on(2023, 12, 11), Turns::TwiceOneCoOp)];
const BRITAIN: &[(Day, Turns)] = &[(on(2023, 12, 11), Turns::Times(2))];

const fn to(oldest: i32, months: i32) -> Option<Place> {
    Some(Place { oldest, months })
}

macro_rules! agreements {
    ($($(#[doc = $doc:literal])* $country:literal [$holiday:expr, $young:expr, $co_op:expr] $turns:ident $gap:literal $home:ident $student:ident;)*) => {
        /// Every country of the table, in its order.
        pub static AGREEMENTS: &[Agreement] = &[$(
            Agreement {
                country: $country,
                places: [$holiday, $young, $co_op],
                turns: $turns,
                gap: $gap,
                home: Home::$home,
                student: Student::$student,
            }
        ),*];
    };
}

agreements! {
    "AD" [to(30, 12), None, None] ONCE 0 Anywhere NoRule;
    "AU" [to(35, 24), to(35, 24), to(35, 12)] ONE_AND_CO_OP 0 Anywhere Registered;
    "AT" [to(30, 12), to(35, 12), to(35, 6)] THREE 0 CoOpResident Austrian;
    "BE" [to(30, 12), None, None] ONCE 0 Resident NoRule;
    "CL" [to(35, 12), to(35, 12), to(35, 12)] TWICE 0 Anywhere Registered;
    "CR" [to(35, 12), to(35, 12), to(35, 12)] TWO 0 Anywhere Registered;
    "HR" [to(35, 12), to(35, 12), to(35, 12)] TWICE 3 Anywhere Registered;
    "CZ" [to(35, 12), to(35, 12), to(35, 12)] TWO 0 Resident Registered;
    "DK" [to(35, 12), None, None] ONCE 0 Resident NoRule;
    "EE" [to(35, 12), to(35, 12), to(35, 12)] TWO 0 Anywhere Registered;
    "FI" [to(35, 12), to(35, 12), to(35, 12)] THREE 0 Anywhere NoRule;
    "FR" [to(35, 24), to(35, 24), to(35, 12)] ONE_AND_CO_OP 0 Anywhere NoRule;
    "DE" [to(35, 12), to(35, 12), to(35, 12)] TWO 0 Anywhere NoRule;
    "GR" [to(35, 12), to(35, 12), to(35, 12)] TWO 0 Anywhere NoRule;
    "HK" [to(30, 12), None, None] ONCE 0 Resident NoRule;
    "IS" [to(30, 12), None, None] TWICE 0 Anywhere NoRule;
    "IE" [to(35, 24), to(35, 24), to(35, 12)] ONE_AND_CO_OP 0 Anywhere Registered;
    "IT" [to(35, 12), to(35, 12), to(35, 12)] ITALY 0 Resident NoRule;
    "JP" [to(30, 12), None, None] JAPAN 0 Resident NoRule;
    "LV" [to(35, 12), to(35, 12), to(35, 12)] TWO 12 Resident Registered;
    "LT" [to(35, 12), to(35, 12), to(35, 12)] TWO 3 Anywhere Registered;
    "LU" [to(35, 12), to(35, 12), to(35, 12)] ONCE 0 Anywhere NoRule;
    "NL" [to(30, 12), to(30, 12), None] TWO 0 Resident NoRule;
    "NZ" [to(35, 23), None, None] ONCE 0 Anywhere NoRule;
    "NO" [to(35, 12), to(35, 12), to(35, 12)] TWO 0 Resident NoRule;
    "PL" [to(35, 12), to(35, 12), to(35, 12)] TWO 6 Anywhere Registered;
    "PT" [to(35, 24), to(35, 24), to(35, 24)] ONCE 0 Anywhere NoRule;
    "SM" [to(35, 12), None, None] TWICE 0 Anywhere NoRule;
    "SK" [to(35, 12), to(35, 12), to(35, 12)] TWO 3 Resident Registered;
    "SI" [to(35, 12), to(35, 12), to(35, 12)] TWO 0 Anywhere Registered;
    "KR" [to(35, 24), to(35, 24), to(35, 24)] KOREA 0 Anywhere NoRule;
    "ES" [to(35, 12), to(35, 12), to(35, 12)] TWO 3 Resident Registered;
    "SE" [to(30, 12), to(30, 12), to(30, 12)] TWO 0 Resident Registered;
    // 18 months in all, over one or two participations.
    "CH" [None, to(35, 18), to(35, 18)] TWICE 0 Anywhere Registered;
    "TW" [to(35, 12), to(35, 12), to(35, 12)] ONCE 0 Anywhere Registered;
    // 24 months first and 12 then: 36 in all.
    "GB" [to(35, 24), to(35, 24), to(35, 24)] BRITAIN 0 Anywhere NoRule;
}

/// Countries where who took part long ago has one more, final participation.
pub static FINAL_TURN: &[&str] = &["AU", "FR", "GB", "IE"];

#[cfg(test)]
mod tests {
    use super::*;

    fn of(country: &str) -> &'static Agreement {
        AGREEMENTS
            .iter()
            .find(|row| row.country == country)
            .unwrap()
    }

    #[test]
    fn the_table_has_36_countries_once_each() {
        assert_eq!(AGREEMENTS.len(), 36);
        for row in AGREEMENTS {
            let same = AGREEMENTS
                .iter()
                .filter(|other| other.country == row.country);
            assert_eq!(same.count(), 1, "{}", row.country);
            assert!(row.places.iter().any(Option::is_some), "{}", row.country);
            assert!(row.turns.windows(2).all(|two| two[0].0 < two[1].0));
            for place in row.places.iter().flatten() {
                assert!(place.oldest == 30 || place.oldest == 35, "{}", row.country);
                assert!((6..=24).contains(&place.months), "{}", row.country);
            }
        }
    }

    #[test]
    fn eight_countries_stop_at_30_for_a_working_holiday() {
        let young: Vec<&str> = AGREEMENTS
            .iter()
            .filter(|row| row.places[0].is_some_and(|place| place.oldest == 30))
            .map(|row| row.country)
            .collect();
        assert_eq!(young, ["AD", "AT", "BE", "HK", "IS", "JP", "NL", "SE"]);
    }

    #[test]
    fn a_second_time_for_japan_begins_on_1_april_2025() {
        let japan = of("JP");
        assert_eq!(japan.turns(on(2025, 3, 31)), Some(Turns::Times(1)));
        assert_eq!(japan.turns(on(2025, 4, 1)), Some(Turns::Times(2)));
    }

    #[test]
    fn the_older_rules_of_three_countries_are_not_known() {
        for (country, day) in [
            ("KR", on(2023, 12, 10)),
            ("GB", on(2023, 12, 10)),
            ("IT", on(2022, 10, 31)),
        ] {
            assert_eq!(of(country).turns(day), None, "{country}");
            assert!(of(country).turns(on(2023, 12, 11)).is_some(), "{country}");
        }
    }
}
