//! Fees of one family on one day, in whole Canadian dollars.

use super::{Applies, Person, partner_applies};
use crate::kernel::{Cite, Dated, Day, Dollars, Why, answer, in_force, text_of};
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
    let untold = Amount {
        least: 0,
        most: profile.children.is_some().then_some(0),
    };
    let (mut children, mut fingers) = (untold, untold);
    for person in people {
        if person.is_child {
            children = children.plus(Amount::counts(person.applying));
        }
        let (first, last) = BIOMETRICS_AGES;
        let old = Applies::aged(person.born, last.saturating_add(1), on);
        let aged = Applies::aged(person.born, first, on).and(old.not());
        fingers = fingers.plus(Amount::counts(person.applying.and(aged)));
    }
    if profile.partner.is_none() {
        fingers = fingers.plus(Amount::counts(Applies::ASK));
    }
    let applicant = Amount::counts(Applies::Yes);
    let partner = Amount::counts(partner);
    let mut rows = Vec::new();
    let mut total = Some(NOBODY);
    for (fee, people, limit) in [
        (&fees::APPLICANT, applicant, None),
        (&fees::PARTNER, partner, None),
        (&fees::CHILD, children, None),
        (&fees::RESIDENCE, applicant.plus(partner), None),
        (&fees::FINGERPRINTS, fingers, Some(&BIOMETRICS_OF_A_FAMILY)),
    ] {
        if people != NOBODY {
            let row = due(fee, people, limit, on);
            total = total.zip(row.amount).map(|(sum, amount)| sum.plus(amount));
            rows.push(row);
        }
    }
    let why = match total {
        None => Some(Why::RuleNotKnown),
        Some(total) => (total.most != Some(total.least)).then_some(Why::NotAsked),
    };
    let mut others = Vec::new();
    for cost in OTHERS {
        others.push(Cost {
            id: cost.id,
            about: cost.about,
            law: cost.law,
        });
    }
    Fees {
        rows,
        total,
        why,
        others,
    }
}

fn due(fee: &Fee, people: Amount, limit: Option<&Dated<Dollars>>, on: Day) -> Due {
    let step = in_force(fee.each.steps(), on);
    let each = step.and_then(|step| step.value);
    let mut amount = each.map(|each| people.times(each));
    if let Some(limit) = limit {
        let limit = in_force(limit.steps(), on).and_then(|step| step.value);
        amount = amount
            .zip(limit)
            .map(|(amount, limit)| amount.at_most(limit));
    }
    Due {
        id: fee.id,
        people,
        each,
        amount,
        since: step.map(|step| text_of(step.since)),
        law: step.and_then(|step| step.by),
    }
}
