//! A fact as a rule names it.

use super::{Evidence, Facts, Purpose};
use crate::kernel::{Reading, Text, Unit, UnitKind, words};
use std::marker::PhantomData;

words! {
    /// What could change a fact.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Lever {
        /// It grows while the person goes on as now.
        Time = "time",
        /// A test one can take.
        Test = "test",
        /// A paper one can get.
        Paper = "paper",
        /// Something another party decides.
        OtherParty = "other-party",
        /// A choice of the person.
        Choice = "choice",
        /// Nothing.
        Fixed = "fixed",
    }
}

/// What every fact says of itself, whatever its unit.
#[derive(Debug)]
pub struct Core {
    /// Short and stable.
    pub id: &'static str,
    /// Its name, as a row of a table would have it.
    pub says: Text,
    /// Questions it rests on, by id, most telling first.
    pub rests_on: &'static [&'static str],
    /// What could change it.
    pub lever: Lever,
    /// How to read it.
    pub read: fn(&Facts) -> Reading,
    /// The use of work it sums, when it is a sum over jobs.
    pub sums: Option<Purpose>,
}

/// A fact with its unit.
#[derive(Debug)]
pub struct Fact<U> {
    /// All but the unit.
    pub core: Core,
    unit: PhantomData<fn() -> U>,
}

impl<U: Unit> Fact<U> {
    /// Gives a fact its unit.
    pub const fn new(core: Core) -> Fact<U> {
        Fact {
            core,
            unit: PhantomData,
        }
    }

    /// The unit as a value.
    pub const fn unit(&self) -> UnitKind {
        U::KIND
    }

    /// The fact on the day the facts were derived for.
    pub fn read(&self, facts: &Facts) -> Reading {
        (self.core.read)(facts)
    }
}

impl Core {
    /// Job by job what was counted, for facts that sum work.
    pub fn evidence(
        &self,
        profile: &crate::profile::Profile,
        day: crate::kernel::Day,
    ) -> Vec<Evidence> {
        self.sums
            .map_or_else(Vec::new, |purpose| super::evidence(profile, purpose, day))
    }
}
