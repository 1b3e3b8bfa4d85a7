//! Areas and places where low-wage requests are refused.

use super::{Follows, Told};
use crate::kernel::Why;
use crate::profile::{Area, PermitPromised, Province};
use crate::safety::rules;
use crate::values::low_wage_areas as areas;
use PermitPromised::{LmiaHighWage, LmiaLowWage};

impl Follows<'_> {
    /// Looks at areas and places where the stream is the low-wage one. `under` is what
    /// the pay says of the stream; without it the promise does.
    pub(super) fn low_wage(&mut self, under: Option<bool>) {
        let promised = self.offer.permit_promised;
        let low = under.unwrap_or(promised != Some(LmiaHighWage));
        if low && !self.other_than(&[LmiaHighWage, LmiaLowWage]) {
            self.area();
            self.suspension();
        }
    }

    /// A rule that was looked at and leaves the job alone, once it is told that it is one of those jobs.
    fn spared(&mut self) {
        self.compared |= self.offer.permit_promised.is_some();
    }

    fn area(&mut self) {
        const ID: &str = "low-wage-area";
        let offer = self.offer;
        let exempt = offer.short_term == Some(true)
            || offer
                .sector
                .is_some_and(|sector| areas::EXEMPT_SECTORS.contains(&sector))
            || offer.noc.is_some_and(areas::is_home_care);
        let quarter = areas::quarter(self.filed.least).map(|quarter| quarter.since);
        let last = areas::quarter(self.filed.most).map(|quarter| quarter.since);
        let same = quarter == last || offer.area == Some(Area::Outside);
        let closed = offer.area.map(|area| areas::closed(area, self.filed.least));
        if exempt || (same && closed == Some(Some(false))) {
            self.spared();
            return;
        }
        // A job that may be exempt is not called refused.
        let asked = Told::PERMIT
            .with(Told::NOC)
            .with(Told::AREA)
            .with(Told::SECTOR)
            .with(Told::SHORT_TERM)
            .with(Told::FILED.when(offer.area.is_some() && !same));
        let missing = self.misses(ID, asked);
        let at_home = |noc: crate::noc::Noc| areas::EXEMPT_IN_HOMES.contains(&noc.code());
        if same && closed == Some(None) {
            self.not_known(ID);
        } else if !missing && offer.noc.is_some_and(at_home) {
            self.open(ID, Why::OfficerDecides, Told::NONE);
        } else if !missing {
            let law = areas::law(self.filed.least);
            self.flag(&rules::LOW_WAGE_AREA, Some(law), quarter, None);
        }
    }

    fn suspension(&mut self) {
        const ID: &str = "low-wage-suspended";
        let offer = self.offer;
        let Some(area) = offer.area else {
            if offer
                .province
                .is_none_or(|province| province == Province::Qc)
            {
                self.misses(ID, Told::AREA);
            }
            return;
        };
        let Some(place) = areas::suspension(area) else {
            return;
        };
        let exempt = offer
            .sector
            .is_some_and(|sector| areas::QUEBEC_EXEMPT_SECTORS.contains(&sector));
        let suspended = areas::suspended(area, self.filed.least);
        let same = suspended == areas::suspended(area, self.filed.most);
        if exempt || (same && suspended == Some(false)) {
            self.spared();
            return;
        }
        let asked = Told::PERMIT
            .with(Told::SECTOR)
            .with(Told::FILED.when(!same));
        let missing = self.misses(ID, asked);
        if suspended.is_none() {
            self.not_known(ID);
        } else if !missing {
            self.flag(
                &rules::LOW_WAGE_SUSPENDED,
                Some(place.by),
                Some(place.since),
                None,
            );
        }
    }
}
