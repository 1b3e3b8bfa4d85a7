//! Settlement funds, and the family they must be enough for.

use super::fact::{Core, Fact, Lever};
use super::not_told;
use crate::kernel::{Count, Day, Dollars, Reading, Why, Whys, add_years, text};
use crate::profile::{Child, Profile};
use crate::values::terms::DEPENDENT_UNDER;

/// Transferable funds that are free of debts, in whole Canadian dollars.
pub static FUNDS: Fact<Dollars> = Fact::new(Core {
    id: "funds",
    says: text("Settlement funds", "Fonds d’établissement"),
    rests_on: &["funds"],
    lever: Lever::Paper,
    read: |facts| facts.funds,
    sums: None,
});

/// The person, a partner, and dependent children, accompanying or not (R1(3), R76(1)(b)).
pub static FAMILY_SIZE: Fact<Count> = Fact::new(Core {
    id: "family-size",
    says: text("Members of your family", "Membres de votre famille"),
    rests_on: &["partner", "children"],
    lever: Lever::Fixed,
    read: |facts| facts.family_size,
    sums: None,
});

/// Most children a profile can tell.
const MOST_CHILDREN: i32 = 20;
const MOST_FUNDS: i32 = 1_000_000_000;

pub(super) fn funds(profile: &Profile) -> Reading {
    profile.funds.map_or(not_told(0, MOST_FUNDS), |funds| {
        Reading::exactly(funds.floor())
    })
}

pub(super) fn family_size(profile: &Profile, day: Day) -> Reading {
    let partner = Reading::told(
        profile
            .partner
            .as_ref()
            .map(|partner| partner.as_option().is_some()),
    );
    let children = match profile.children.as_deref() {
        None => not_told(0, MOST_CHILDREN),
        Some(children) => children
            .iter()
            .map(|child| dependent(child, day))
            .fold(Reading::exactly(0), plus),
    };
    plus(plus(Reading::exactly(1), partner), children)
}

fn plus(a: Reading, b: Reading) -> Reading {
    Reading::between(
        a.range.least.saturating_add(b.range.least),
        a.range.most.saturating_add(b.range.most),
        a.whys.and(b.whys),
    )
}

/// Under 22 and without a partner, or older and depending on a parent since before (R2).
fn dependent(child: &Child, day: Day) -> Reading {
    let young = Reading::yes(child.partnered != Some(true));
    let under = |born: Day| day < add_years(born, DEPENDENT_UNDER);
    let Some(born) = child.born else {
        return Reading::told(child.dependent.filter(|dependent| *dependent));
    };
    match (under(born.least), under(born.most)) {
        (true, true) => young,
        (false, false) => Reading::told(child.dependent),
        _ => {
            let older = Reading::told(child.dependent);
            Reading::between(
                young.range.least.min(older.range.least),
                young.range.most.max(older.range.most),
                Whys::of(Why::NotAsked),
            )
        }
    }
}

/// What is missing of a child to tell whether it is dependent.
pub(crate) fn child_gap(child: &Child, day: Day) -> Option<&'static str> {
    if dependent(child, day).range.is_exact() {
        return None;
    }
    Some(match child.born {
        Some(born) if born.is_exact() => "dependent",
        Some(_) | None => "born",
    })
}
