//! What citizenship asks of one person on a day.

use super::calendar::{Calendar, half};
use super::{
    CITIZENSHIP_DAYS, Citizenship, Condition, Reached, Required, TEST_AGES, YEARS, enough, span,
};
use crate::kernel::{Day, Range, Verdict, Why, add_years, in_force, years_before};
use crate::profile::{Profile, Said, Stay};
use crate::values::sources::CITIZENSHIP_ACT;

/// Days, tax years, and whether the person is a permanent resident.
pub(super) fn citizenship(
    profile: &Profile,
    stays: Option<&[Stay]>,
    resident: Verdict,
    on: Day,
) -> Citizenship {
    let step = in_force(CITIZENSHIP_DAYS.steps(), on);
    let need = step.and_then(|step| step.value);
    let law = CITIZENSHIP_ACT.at("5(1), 5(1.001)");
    let mut found = Citizenship {
        verdict: Verdict::Unknown,
        why: None,
        need,
        from: years_before(on, YEARS),
        days: None,
        permanent: None,
        temporary: None,
        half: None,
        reached: None,
        conditions: Vec::new(),
        tests: tests(profile, on),
        tests_law: CITIZENSHIP_ACT.at("5(1)"),
        law,
    };
    let mut counted = (Verdict::Unknown, Some(Why::NotAsked));
    if let Some(stays) = stays {
        let fewest = Calendar::of(stays, on, true, true);
        let most = Calendar::of(stays, on, false, false);
        let days = span(fewest.credit(), most.credit());
        // Time as a permanent resident takes days away from time as a temporary one.
        let temporary = span(
            Calendar::of(stays, on, true, false).temporary,
            Calendar::of(stays, on, false, true).temporary,
        );
        found.days = Some(days);
        found.permanent = Some(span(fewest.permanent, most.permanent));
        found.temporary = Some(temporary);
        found.half = Some(span(half(temporary.least), half(temporary.most)));
        if let Some(need) = need {
            let range = Range::between(days.least, days.most);
            counted = enough(profile, range, need, Said::ServedAbroad);
            if resident == Verdict::Met {
                found.reached = Some(Reached {
                    earliest: most.reached(on, need, true),
                    latest: fewest.reached(on, need, true),
                });
            }
        }
    }
    if need.is_none() {
        counted = (Verdict::Unknown, Some(Why::RuleNotKnown));
    }
    let untold = |verdict| (verdict == Verdict::Unknown).then_some(Why::NotAsked);
    let taxes = match profile.said(Said::TaxReturns) {
        None => Verdict::Unknown,
        Some(true) => Verdict::Met,
        Some(false) => Verdict::NotMet,
    };
    found.conditions = vec![
        Condition {
            id: "permanent-resident",
            verdict: resident,
            why: untold(resident),
            law: CITIZENSHIP_ACT.at("5(1)"),
        },
        Condition {
            id: "days",
            verdict: counted.0,
            why: counted.1,
            law,
        },
        Condition {
            id: "tax-years",
            verdict: taxes,
            why: untold(taxes),
            law: CITIZENSHIP_ACT.at("5(1)"),
        },
    ];
    found.verdict = Verdict::every(found.conditions.iter().map(|one| one.verdict));
    if found.verdict == Verdict::Unknown {
        found.why = found.conditions.iter().filter_map(|one| one.why).min();
    }
    found
}

/// Language and knowledge are asked from 18 to 54.
fn tests(profile: &Profile, on: Day) -> Required {
    let Some(born) = profile.born else {
        return Required::Unknown;
    };
    let (first, over) = TEST_AGES;
    let asked = |born: Day| add_years(born, first) <= on && on < add_years(born, over);
    match (asked(born.least), asked(born.most)) {
        (true, true) => Required::Yes,
        // A year of birth is shorter than the ages between: both ends out is all out.
        (false, false) => Required::No,
        (true, false) | (false, true) => Required::Unknown,
    }
}
