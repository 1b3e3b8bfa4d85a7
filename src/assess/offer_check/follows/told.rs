//! Which answers an offer holds, as a set.

use crate::profile::OfferToCheck;

/// Answers that rules rest on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Told(u16);

/// Their paths, in the order of the bits.
static PATHS: [&str; 12] = [
    "permitPromised",
    "noc",
    "province",
    "area",
    "sector",
    "wage",
    "lmiaWage",
    "shortTerm",
    "familyPermitPromised",
    "referral",
    "holdsPermit",
    "lmiaFiled",
];

impl Told {
    pub(super) const NONE: Told = Told(0);
    pub(super) const PERMIT: Told = Told(1);
    pub(super) const NOC: Told = Told(1 << 1);
    pub(super) const PROVINCE: Told = Told(1 << 2);
    pub(super) const AREA: Told = Told(1 << 3);
    pub(super) const SECTOR: Told = Told(1 << 4);
    pub(super) const WAGE: Told = Told(1 << 5);
    pub(super) const LMIA_WAGE: Told = Told(1 << 6);
    pub(super) const SHORT_TERM: Told = Told(1 << 7);
    pub(super) const FAMILY: Told = Told(1 << 8);
    pub(super) const REFERRAL: Told = Told(1 << 9);
    pub(super) const HOLDS_PERMIT: Told = Told(1 << 10);
    /// The day of the request. Without it the day asked about stands: it is missing only
    /// where it was told too loosely, so it never counts as told.
    pub(super) const FILED: Told = Told(1 << 11);

    /// The answers of an offer.
    pub(super) fn of(offer: &OfferToCheck) -> Told {
        let told = [
            offer.permit_promised.is_some(),
            offer.noc.is_some(),
            offer.province.is_some(),
            offer.area.is_some(),
            offer.sector.is_some(),
            offer.wage.is_some(),
            offer.lmia_wage.is_some(),
            offer.short_term.is_some(),
            offer.family_permit_promised.is_some(),
            offer.referral.is_some(),
            offer.holds_permit.is_some(),
        ];
        let bits = told
            .iter()
            .rev()
            .fold(0, |bits, told| bits << 1 | u16::from(*told));
        Told(bits)
    }

    /// These and those.
    pub(super) const fn with(self, other: Told) -> Told {
        Told(self.0 | other.0)
    }

    /// These, if it is so; otherwise none.
    pub(super) const fn when(self, so: bool) -> Told {
        if so { self } else { Told::NONE }
    }

    /// These but not those.
    pub(super) const fn without(self, other: Told) -> Told {
        Told(self.0 & !other.0)
    }

    /// The paths of these.
    pub(super) fn paths(self) -> Vec<&'static str> {
        let mut paths = Vec::new();
        for (n, path) in PATHS.iter().enumerate() {
            if self.0 >> n & 1 == 1 {
                paths.push(*path);
            }
        }
        paths
    }
}
