//! Fingerprints and a photo, and the medical exam.

use super::case::Case;
use crate::kernel::{Reading, When, Why, Whys, add_years};
use crate::profile::{Said, Sector, StatusKind};
use crate::values::fees::BIOMETRICS_AGES;

/// Occupations usually done in health care, a clinical laboratory, a school, child care or a
/// home, R30(1)(a). The setting counts, not the title: these have one that can be told.
const IN_A_SETTING: &[u32] = &[
    30_010, 31_100, 31_101, 31_102, 31_110, 31_111, 31_112, 31_201, 31_202, 31_203, 31_209, 31_300,
    31_301, 31_302, 31_303, 32_101, 32_102, 32_103, 32_109, 32_110, 32_111, 32_120, 32_121, 32_122,
    32_123, 32_129, 32_200, 33_100, 33_101, 33_102, 33_109, 40_021, 41_220, 41_221, 42_202, 43_100,
    44_100, 44_101,
];

/// Occupations done in such a setting or elsewhere, whatever the sector of the employer: in a
/// shop or a clinic, for animals, as a counsellor, as a cleaner of other people’s places.
const IN_ANY_SETTING: &[u32] = &[
    31_103, 31_120, 31_121, 31_200, 31_204, 32_100, 32_104, 32_112, 32_124, 32_201, 32_209, 33_103,
    41_300, 41_301, 41_320, 42_201, 42_203, 43_109, 45_100, 65_310, 65_311, 65_312,
];

impl Case<'_> {
    /// Claimed protection, and there is no decision yet.
    pub(super) fn is_claimant(&self) -> bool {
        let claims = self.status.and_then(|status| status.kind);
        match self.id {
            "refugee-claimant" => true,
            // The claim was decided: what follows is a removal order.
            "unenforceable-removal" => false,
            _ => claims == Some(StatusKind::RefugeeClaimant),
        }
    }

    /// From 14 to 79, unless given in the last ten years; not citizens of the United States,
    /// claimants or protected persons.
    pub(super) fn biometrics(&self) -> Reading {
        if self.is_claimant() || self.said(Said::ProtectedPerson) == Some(true) {
            return Reading::yes(false);
        }
        let aged = self.profile.born.map_or(Reading::told(None), |born| {
            let (first, last) = BIOMETRICS_AGES;
            let old = |when: When| {
                let reached = |years: u32| {
                    Reading::between(
                        i32::from(add_years(when.most, years) <= self.on),
                        i32::from(add_years(when.least, years) <= self.on),
                        Whys::of(Why::NotAsked),
                    )
                };
                Reading::every(&[reached(first), reached(last.saturating_add(1)).opposite()])
            };
            old(born)
        });
        let american = match self.profile.citizenships.as_deref() {
            Some(held) => Reading::yes(held.iter().any(|country| country.code() == "US")),
            None => Reading::told(None),
        };
        let given = Reading::told(self.said(Said::BiometricsGiven));
        Reading::every(&[aged, american.opposite(), given.opposite()])
    }

    /// The setting of the job counts, six months in a listed country, or a claim.
    pub(super) fn medical(&self) -> Reading {
        if self.is_claimant() {
            return Reading::yes(true);
        }
        let (tied, listed) = (self.tied().range, self.said(Said::ListedCountry));
        // An open permit without an exam bars such jobs: it asks for none by itself.
        if tied.most == 0 {
            return Reading::told(listed.filter(|listed| !listed));
        }
        if tied.least == 1 {
            let sector = self.offer.and_then(|offer| offer.sector);
            let farm = sector == Some(Sector::PrimaryAgriculture);
            let setting = self.setting().range;
            if setting.least == 1 || (farm && listed == Some(true)) {
                return Reading::yes(true);
            }
            if setting.most == 0 && !farm && listed == Some(false) {
                return Reading::yes(false);
            }
        }
        Reading::told(None)
    }

    /// The job is where public health asks for an exam, whatever its length.
    fn setting(&self) -> Reading {
        let sector = self.offer.and_then(|offer| offer.sector);
        let noc = self.offer.and_then(|offer| offer.noc);
        if self.said(Said::PrivateHome) == Some(true)
            || matches!(sector, Some(Sector::Hospitals | Sector::NursingCare))
        {
            return Reading::yes(true);
        }
        let Some(noc) = noc else {
            return Reading::told(None);
        };
        if IN_A_SETTING.contains(&noc.code()) {
            return Reading::yes(true);
        }
        match sector {
            None | Some(Sector::OtherHealth | Sector::Education) => Reading::told(None),
            Some(_) if IN_ANY_SETTING.contains(&noc.code()) => Reading::told(None),
            Some(_) => Reading::yes(false),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::noc::Noc;

    #[test]
    fn every_code_is_one_of_the_classification_and_stands_once() {
        let mut seen = Vec::new();
        for code in IN_A_SETTING.iter().chain(IN_ANY_SETTING) {
            assert!(Noc::new(*code).is_some(), "{code}");
            assert!(!seen.contains(code), "{code}");
            seen.push(*code);
        }
        // Every occupation in health is in one of both lists.
        for noc in (30_000..34_000).filter_map(Noc::new) {
            assert!(seen.contains(&noc.code()), "{}", noc.code());
        }
    }
}
