//! Where low-wage requests are not processed, and where Quebec has suspended them.
//!
//! Since 26 September 2024 Service Canada refuses to process a low-wage request for a
//! census metropolitan area whose unemployment rate is 6 % or more on the list of the
//! quarter. The day on which the request is sent counts. The lists are published whole
//! four times a year; what we hold of them is what reports named. An area a report did
//! not name is not known for that quarter, neither open nor closed.

use super::sources::{QUEBEC_SUSPENSION, REFUSAL_PAGE};
use crate::kernel::{Cite, Day, Grade, Text, on, text};
use crate::noc::Noc;
use crate::profile::{Area, Sector};

/// First day of the refusal to process, as it stands now.
pub const REFUSAL_SINCE: Day = on(2024, 9, 26);

/// What we hold of the list of one quarter.
#[derive(Debug)]
pub struct Quarter {
    /// First day.
    pub since: Day,
    /// Last day.
    pub to: Day,
    /// Areas reported to be at 6 % or more.
    pub closed: &'static [Area],
    /// Areas reported to be below.
    pub open: &'static [Area],
    /// Where it was reported.
    pub by: Cite,
}

const LIST: Cite = REFUSAL_PAGE.at("Unemployment rates by census metropolitan area");

/// The quarters of which anything was read. In between, and after the last, no list was seen.
pub static QUARTERS: &[Quarter] = &[
    // 32 areas were closed, 9 open: those that left the list next, and the one said to stay.
    Quarter {
        since: on(2025, 10, 10),
        to: on(2026, 1, 8),
        closed: &[
            Area::StJohns,
            Area::Halifax,
            Area::Moncton,
            Area::SaintJohn,
            Area::Fredericton,
            Area::MontrealIsland,
            Area::Laval,
            Area::Montreal,
            Area::Kingston,
            Area::Winnipeg,
            Area::Vancouver,
        ],
        open: &[],
        by: LIST,
    },
    // 24 areas were closed; of these only one was named.
    Quarter {
        since: on(2026, 1, 9),
        to: on(2026, 4, 9),
        closed: &[Area::StJohns],
        open: &[
            Area::Halifax,
            Area::Moncton,
            Area::SaintJohn,
            Area::Fredericton,
            Area::MontrealIsland,
            Area::Laval,
            Area::Montreal,
            Area::Kingston,
            Area::Winnipeg,
            Area::Vancouver,
        ],
        by: LIST,
    },
    Quarter {
        since: on(2026, 7, 10),
        to: on(2026, 10, 8),
        closed: &[
            Area::MontrealIsland,
            Area::Laval,
            Area::Montreal,
            Area::OttawaGatineau,
            Area::Toronto,
            Area::Calgary,
            Area::Edmonton,
            Area::Vancouver,
        ],
        open: &[
            Area::Halifax,
            Area::QuebecCity,
            Area::Winnipeg,
            Area::Regina,
            Area::Victoria,
        ],
        by: LIST.graded(Grade::C),
    },
];

/// The quarter a day falls in, if its list was read at all.
pub fn quarter(day: Day) -> Option<&'static Quarter> {
    QUARTERS
        .iter()
        .find(|quarter| quarter.since <= day && day <= quarter.to)
}

/// Whether low-wage requests for an area are refused on a day. Nothing: not known.
///
/// Outside the metropolitan areas they never are. Before 26 September 2024 other
/// rules held, which are not encoded.
pub fn closed(area: Area, day: Day) -> Option<bool> {
    if area == Area::Outside {
        return Some(false);
    }
    let quarter = quarter(day)?;
    if quarter.closed.contains(&area) {
        return Some(true);
    }
    quarter.open.contains(&area).then_some(false)
}

/// What the last list that named an area said before a day, and the last day of its quarter.
pub fn last_known(area: Area, day: Day) -> Option<(bool, Day)> {
    QUARTERS
        .iter()
        .rev()
        .filter(|quarter| quarter.to < day)
        .find_map(|quarter| Some((closed(area, quarter.since)?, quarter.to)))
}

/// Where an area stands on a day, and how sure that is.
pub fn law(day: Day) -> Cite {
    quarter(day).map_or(LIST, |quarter| quarter.by)
}

/// Sectors whose low-wage requests are processed everywhere.
pub static EXEMPT_SECTORS: &[Sector] = &[
    Sector::Construction,
    Sector::FoodManufacturing,
    Sector::Hospitals,
    Sector::NursingCare,
    Sector::PrimaryAgriculture,
];

/// Occupations whose requests are processed everywhere when the work is in a private home.
pub static EXEMPT_IN_HOMES: &[u32] = &[31_301, 32_101, 44_100, 44_101];

/// Those of them that are done in homes only.
pub const fn is_home_care(noc: Noc) -> bool {
    matches!(noc.code(), 44_100 | 44_101)
}

/// Most days of a seasonal or truly temporary job that is exempt.
pub const EXEMPT_DAYS: u32 = 120;

/// Where a suspension began and when it is set to end.
#[derive(Debug)]
pub struct Suspension {
    /// The place.
    pub area: Area,
    /// First day.
    pub since: Day,
    /// Last day that was announced; later is not known.
    pub to: Day,
    /// Where it was reported.
    pub by: Cite,
}

const SUSPENDED: Cite = QUEBEC_SUSPENSION.at("Low-wage stream");

/// The suspensions in Quebec. They were extended several times.
pub static SUSPENSIONS: &[Suspension] = &[
    Suspension {
        area: Area::MontrealIsland,
        since: on(2024, 9, 3),
        to: on(2026, 12, 31),
        by: SUSPENDED,
    },
    Suspension {
        area: Area::Laval,
        since: on(2025, 3, 3),
        to: on(2026, 12, 31),
        by: SUSPENDED,
    },
];

/// The suspension that ever covered an area.
pub fn suspension(area: Area) -> Option<&'static Suspension> {
    SUSPENSIONS.iter().find(|one| one.area == area)
}

/// Whether low-wage requests for an area are suspended on a day. Nothing: not known.
pub fn suspended(area: Area, day: Day) -> Option<bool> {
    match suspension(area) {
        Some(one) if day > one.to => None,
        Some(one) => Some(one.since <= day),
        None => Some(false),
    }
}

/// Sectors the suspensions in Quebec leave out.
pub static QUEBEC_EXEMPT_SECTORS: &[Sector] = &[
    Sector::Construction,
    Sector::FoodManufacturing,
    Sector::Hospitals,
    Sector::NursingCare,
    Sector::OtherHealth,
    Sector::PrimaryAgriculture,
    Sector::Education,
];

/// Names of the areas.
pub static AREAS: &[(Area, Text)] = &[
    (Area::StJohns, text("St. John’s", "St. John’s")),
    (Area::Halifax, text("Halifax", "Halifax")),
    (Area::Moncton, text("Moncton", "Moncton")),
    (Area::SaintJohn, text("Saint John", "Saint John")),
    (Area::Fredericton, text("Fredericton", "Fredericton")),
    (Area::QuebecCity, text("Québec City", "Québec (ville)")),
    (
        Area::MontrealIsland,
        text("Montréal, on the island", "Montréal, sur l’île"),
    ),
    (Area::Laval, text("Laval", "Laval")),
    (
        Area::Montreal,
        text(
            "Montréal area, not the island and not Laval",
            "Région de Montréal, ni l’île ni Laval",
        ),
    ),
    (
        Area::OttawaGatineau,
        text("Ottawa-Gatineau", "Ottawa-Gatineau"),
    ),
    (Area::Kingston, text("Kingston", "Kingston")),
    (Area::Toronto, text("Toronto", "Toronto")),
    (Area::Winnipeg, text("Winnipeg", "Winnipeg")),
    (Area::Regina, text("Regina", "Regina")),
    (Area::Calgary, text("Calgary", "Calgary")),
    (Area::Edmonton, text("Edmonton", "Edmonton")),
    (Area::Vancouver, text("Vancouver", "Vancouver")),
    (Area::Victoria, text("Victoria", "Victoria")),
    (
        Area::OtherCma,
        text(
            "Another census metropolitan area (100,000 people or more)",
            "Une autre région métropolitaine de recensement (100 000 personnes ou plus)",
        ),
    ),
    (
        Area::Outside,
        text(
            "A smaller town or the country",
            "Une plus petite ville ou la campagne",
        ),
    ),
];

/// Names of the sectors.
pub static SECTORS: &[(Sector, Text)] = &[
    (Sector::Construction, text("Construction", "Construction")),
    (
        Sector::FoodManufacturing,
        text("Food processing", "Transformation des aliments"),
    ),
    (Sector::Hospitals, text("Hospitals", "Hôpitaux")),
    (
        Sector::NursingCare,
        text(
            "Nursing homes and residential care",
            "Soins infirmiers et établissements de soins pour bénéficiaires internes",
        ),
    ),
    (
        Sector::OtherHealth,
        text(
            "Other health care and social services",
            "Autres soins de santé et services sociaux",
        ),
    ),
    (
        Sector::PrimaryAgriculture,
        text("Farm, nursery or greenhouse", "Ferme, pépinière ou serre"),
    ),
    (Sector::Education, text("Education", "Éducation")),
    (Sector::Other, text("Another sector", "Un autre secteur")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_that_was_not_named_is_neither_open_nor_closed() {
        assert_eq!(closed(Area::Toronto, on(2026, 1, 9)), None);
        assert_eq!(closed(Area::OtherCma, on(2026, 7, 10)), None);
        assert_eq!(closed(Area::StJohns, on(2026, 7, 10)), None);
    }

    #[test]
    fn a_list_holds_from_its_first_day_to_its_last() {
        let montreal = |year, month, day| closed(Area::Montreal, on(year, month, day));
        assert_eq!(montreal(2025, 10, 9), None);
        assert_eq!(montreal(2025, 10, 10), Some(true));
        assert_eq!(montreal(2026, 1, 8), Some(true));
        assert_eq!(montreal(2026, 1, 9), Some(false));
        assert_eq!(montreal(2026, 4, 9), Some(false));
        assert_eq!(montreal(2026, 4, 10), None);
        assert_eq!(montreal(2026, 7, 9), None);
        assert_eq!(montreal(2026, 7, 10), Some(true));
        assert_eq!(montreal(2026, 10, 8), Some(true));
        assert_eq!(montreal(2026, 10, 9), None);
    }

    #[test]
    fn the_last_quarter_is_the_weakest() {
        assert_eq!(law(on(2026, 1, 9)).grade, Grade::B);
        assert_eq!(law(on(2026, 10, 8)).grade, Grade::C);
    }

    #[test]
    fn outside_the_metropolitan_areas_nothing_is_closed_on_any_day() {
        for day in [on(2020, 1, 1), on(2026, 7, 10), on(2026, 11, 22)] {
            assert_eq!(closed(Area::Outside, day), Some(false));
        }
    }

    #[test]
    fn no_area_is_both_and_quarters_stand_in_order() {
        for quarter in QUARTERS {
            assert!(quarter.since < quarter.to);
            assert!(quarter.since >= REFUSAL_SINCE);
            for area in quarter.closed {
                assert!(!quarter.open.contains(area));
                assert!(!matches!(area, Area::OtherCma | Area::Outside));
            }
        }
        assert!(QUARTERS.windows(2).all(|two| two[0].to < two[1].since));
    }

    #[test]
    fn the_parts_of_montreal_share_one_rate() {
        for quarter in QUARTERS {
            for part in [Area::MontrealIsland, Area::Laval] {
                assert_eq!(
                    closed(part, quarter.since),
                    closed(Area::Montreal, quarter.since)
                );
            }
        }
    }

    #[test]
    fn a_suspension_runs_to_its_last_day_and_is_not_known_after() {
        let island = |year, month, day| suspended(Area::MontrealIsland, on(year, month, day));
        assert_eq!(island(2024, 9, 2), Some(false));
        assert_eq!(island(2024, 9, 3), Some(true));
        assert_eq!(island(2026, 12, 31), Some(true));
        assert_eq!(island(2027, 1, 1), None);
        let laval = |year, month, day| suspended(Area::Laval, on(year, month, day));
        assert_eq!(laval(2025, 3, 2), Some(false));
        assert_eq!(laval(2025, 3, 3), Some(true));
        assert_eq!(suspended(Area::Montreal, on(2027, 1, 1)), Some(false));
    }

    #[test]
    fn every_area_and_sector_has_a_name() {
        let areas: Vec<Area> = AREAS.iter().map(|(area, _)| *area).collect();
        let sectors: Vec<Sector> = SECTORS.iter().map(|(sector, _)| *sector).collect();
        assert_eq!(areas, Area::ALL);
        assert_eq!(sectors, Sector::ALL);
        for code in EXEMPT_IN_HOMES {
            assert!(Noc::new(*code).is_some(), "{code}");
        }
    }
}
