//! Whether a job fits the Global Talent Stream, as far as its list and floors were read.

use super::{Follows, Told};
use crate::kernel::{Cite, Why};
use crate::profile::{PermitPromised, Province};
use crate::safety::rules;
use crate::values::global_talent::{
    self, CATEGORY_A, CATEGORY_B, FIRST_TWO, LAST_READ, LIST_SINCE,
};

const ID: &str = "global-talent";

impl Follows<'_> {
    pub(super) fn global_talent(&mut self) {
        if self.other_than(&[PermitPromised::GlobalTalent])
            || self.misses(ID, Told::PERMIT.with(Told::NOC))
        {
            return;
        }
        let Some(noc) = self.offer.noc else { return };
        // After the last reading the list stands; that it still holds is not known.
        if self.filed.least < LIST_SINCE || self.filed.most > LAST_READ {
            self.not_known(ID);
        }
        if self.filed.least < LIST_SINCE {
            return;
        }
        match (global_talent::listed(noc), self.offer.referral) {
            (Some(row), _) => {
                if row.part {
                    self.open(ID, Why::OfficerDecides, Told::NONE);
                }
                match row.floor {
                    Some(floor) => self.floor(floor, CATEGORY_B),
                    None => self.compared = true,
                }
            }
            (None, Some(false)) => self.flag(&rules::GLOBAL_TALENT_OCCUPATION, None, None, None),
            (None, _) => {
                self.misses(ID, Told::REFERRAL);
                self.floor(FIRST_TWO.cents_per_hour, CATEGORY_A);
            }
        }
    }

    /// The least pay of the stream. Quebec has its own, which was not read.
    fn floor(&mut self, floor: i32, law: Cite) {
        self.misses(ID, Told::PROVINCE.with(Told::WAGE));
        let (Some(province), (Some(wage), _)) = (self.offer.province, self.pay()) else {
            return;
        };
        if province == Province::Qc || self.filed.least < LAST_READ {
            self.not_known(ID);
            return;
        }
        self.compared = true;
        if wage < floor {
            self.flag(
                &rules::GLOBAL_TALENT_WAGE,
                Some(law),
                None,
                Some((wage, floor)),
            );
        }
    }
}
