//! Fees of one family on one day, in whole Canadian dollars.

use super::{Applies, Person, partner_applies};
use crate::kernel::{Cite, Dated, Day, Dollars, Why, answer};
use crate::profile::{Maybe, Profile};
use crate::values::fees::{self, BIOMETRICS_AGES, BIOMETRICS_OF_A_FAMILY, Fee, OTHERS};

answer! {
    /// What a family pays.
    #[derive(Debug)]
    pub struct Fees {
        /// One row a kind of government fee. They add up to the total.
        pub rows: Vec<Due> = "rows",
        /// The total; none when a fee of that day is not known.
        pub total: Option<Amount> = "total" if any,
        /// Why the total is not one number.
        pub why: Option<Why> = "why" if any,
        /// Costs paid to others than the government, not in the total.
        pub others: Vec<Cost> = "others",
    }
}

answer! {
    /// From least to most: dollars, or people.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Amount {
        /// The least it can be.
        pub least: i32 = "least",
        /// The most it can be; none while nothing bounds it, such as the number of children.
        pub most: Option<i32> = "most" if any,
    }
}

answer! {
    /// One kind of fee.
    #[derive(Debug)]
    pub struct Due {
        /// Its sentence is in the catalogue.
        pub id: &'static str = "id",
        /// How many people pay it.
        pub people: Amount = "people",
        /// Dollars each; none when the fee of that day is not known.
        pub each: Option<i32> = "each" if any,
        /// Dollars together.
        pub amount: Option<Amount> = "amount" if any,
        /// First day of this fee.
        pub since: Option<String> = "since" if any,
        /// Where it stands.
        pub law: Option<Cite> = "law" if any,
    }
}

answer! {
    /// A cost that is not a government fee.
    #[derive(Debug)]
    pub struct Cost {
        /// Its sentence is in the catalogue.
        pub id: &'static str = "id",
        /// About how many dollars each; none when our sources do not say.
        pub about: Option<i32> = "about" if any,
        /// How sure it is.
        pub law: Cite = "law",
    }
}

const NOBODY: Amount = Amount {
    least: 0,
    most: Some(0),
};

impl Amount {
    fn plus(self, other: Amount) -> Amount {
        Amount {
            least: self.least.saturating_add(other.least),
            most: self
                .most
                .zip(other.most)
                .map(|(one, other)| one.saturating_add(other)),
        }
    }

    fn times(self, each: i32) -> Amount {
        Amount {
            least: self.least.saturating_mul(each),
            most: self.most.map(|most| most.saturating_mul(each)),
        }
    }

    fn at_most(self, limit: i32) -> Amount {
        Amount {
            least: self.least.min(limit),
            most: Some(self.most.map_or(limit, |most| most.min(limit))),
        }
    }

    fn counts(applies: Applies) -> Amount {
        Amount {
            least: i32::from(applies == Applies::Yes),
            most: Some(i32::from(applies != Applies::No)),
        }
    }
}

pub(super) fn fees(profile: &Profile, on: Day, people: &[Person]) -> Fees {
    let partner = match &profile.partner {
        None => Applies::ASK,
        Some(Maybe::None) => Applies::No,
        Some(Maybe::Some(partner)) => partner_applies(partner),
    };
    let count = |counted: &dyn Fn(&Person) -> Applies| {
        people
            .iter()
            .map(|person| Amount::counts(counted(person)))
            .fold(NOBODY, Amount::plus)
    };
    let untold = Amount {
        least: 0,
        most: profile.children.is_some().then_some(0),
    };
    let children = count(&|person| person.applying.and(Applies::of(person.is_child))).plus(untold);
    let mut fingers = count(&|person| {
        let (first, last) = BIOMETRICS_AGES;
        let old = Applies::aged(person.born, last.saturating_add(1), on);
        let aged = Applies::aged(person.born, first, on).and(old.not());
        person.applying.and(aged)
    })
    .plus(untold);
    if profile.partner.is_none() {
        fingers = fingers.plus(Amount::counts(Applies::ASK));
    }
    let applicant = Amount::counts(Applies::Yes);
    let partner = Amount::counts(partner);
    let counted: [(&Fee, Amount, Option<&Dated<Dollars>>); 5] = [
        (&fees::APPLICANT, applicant, None),
        (&fees::PARTNER, partner, None),
        (&fees::CHILD, children, None),
        (&fees::RESIDENCE, applicant.plus(partner), None),
        (&fees::FINGERPRINTS, fingers, Some(&BIOMETRICS_OF_A_FAMILY)),
    ];
    let rows: Vec<Due> = counted
        .into_iter()
        .filter(|(_, people, _)| *people != NOBODY)
        .map(|(fee, people, limit)| due(fee, people, limit, on))
        .collect();
    let total = rows
        .iter()
        .map(|row| row.amount)
        .try_fold(NOBODY, |sum, amount| Some(sum.plus(amount?)));
    let why = match total {
        None => Some(Why::RuleNotKnown),
        Some(total) => (total.most != Some(total.least)).then_some(Why::NotAsked),
    };
    Fees {
        rows,
        total,
        why,
        others: OTHERS
            .iter()
            .map(|cost| Cost {
                id: cost.id,
                about: cost.about,
                law: cost.law,
            })
            .collect(),
    }
}

fn due(fee: &Fee, people: Amount, limit: Option<&Dated<Dollars>>, on: Day) -> Due {
    let value = |dated: &'static [crate::kernel::Step]| crate::kernel::in_force(dated, on);
    let step = value(fee.each.steps());
    let each = step.and_then(|step| step.value);
    let amount = each.map(|each| people.times(each));
    let amount = match limit {
        None => amount,
        Some(limit) => amount
            .zip(value(limit.steps()).and_then(|step| step.value))
            .map(|(amount, limit)| amount.at_most(limit)),
    };
    Due {
        id: fee.id,
        people,
        each,
        amount,
        since: step.map(|step| crate::kernel::text_of(step.since)),
        law: step.and_then(|step| step.by),
    }
}
