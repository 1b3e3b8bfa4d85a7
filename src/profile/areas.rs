//! Where a job is, as far as low-wage positions ask, and the sector of the employer.

use super::Province;
#[cfg(feature = "text")]
use super::Shape;
use super::json::Json;
use super::read::{At, Read};
use super::words::{place_of, read_word, words};

words! {
    /// A census metropolitan area that our sources name, or a place that is none of them.
    Area {
        /// St. John’s.
        StJohns = "st-johns",
        /// Halifax.
        Halifax = "halifax",
        /// Moncton.
        Moncton = "moncton",
        /// Saint John.
        SaintJohn = "saint-john",
        /// Fredericton.
        Fredericton = "fredericton",
        /// Québec City.
        QuebecCity = "quebec-city",
        /// Montréal: the island.
        MontrealIsland = "montreal-island",
        /// Laval.
        Laval = "laval",
        /// Montréal: elsewhere in the metropolitan area.
        Montreal = "montreal",
        /// Ottawa-Gatineau.
        OttawaGatineau = "ottawa-gatineau",
        /// Kingston.
        Kingston = "kingston",
        /// Toronto.
        Toronto = "toronto",
        /// Winnipeg.
        Winnipeg = "winnipeg",
        /// Regina.
        Regina = "regina",
        /// Calgary.
        Calgary = "calgary",
        /// Edmonton.
        Edmonton = "edmonton",
        /// Vancouver.
        Vancouver = "vancouver",
        /// Victoria.
        Victoria = "victoria",
        /// Another census metropolitan area.
        OtherCma = "other-cma",
        /// Outside every census metropolitan area.
        Outside = "outside",
    }

    /// Sector of an employer, where a rule for low-wage positions depends on it.
    Sector {
        /// Construction (NAICS 23).
        Construction = "construction",
        /// Food manufacturing (NAICS 311).
        FoodManufacturing = "food-manufacturing",
        /// Hospitals (NAICS 622).
        Hospitals = "hospitals",
        /// Nursing and residential care (NAICS 623).
        NursingCare = "nursing-care",
        /// Other health care and social services.
        OtherHealth = "other-health",
        /// Work on a farm, in a nursery or a greenhouse (R315.2(4)).
        PrimaryAgriculture = "primary-agriculture",
        /// Education.
        Education = "education",
        /// Any other.
        Other = "other",
    }
}

impl Area {
    /// Whether a place in the area can be in the province or territory.
    pub(crate) const fn may_be_in(self, province: Province) -> bool {
        match self {
            Area::StJohns => matches!(province, Province::Nl),
            Area::Halifax => matches!(province, Province::Ns),
            Area::Moncton | Area::SaintJohn | Area::Fredericton => matches!(province, Province::Nb),
            Area::QuebecCity | Area::MontrealIsland | Area::Laval | Area::Montreal => {
                matches!(province, Province::Qc)
            }
            Area::OttawaGatineau => matches!(province, Province::On | Province::Qc),
            Area::Kingston | Area::Toronto => matches!(province, Province::On),
            Area::Winnipeg => matches!(province, Province::Mb),
            Area::Regina => matches!(province, Province::Sk),
            Area::Calgary | Area::Edmonton => matches!(province, Province::Ab),
            Area::Vancouver | Area::Victoria => matches!(province, Province::Bc),
            Area::OtherCma | Area::Outside => true,
        }
    }
}
