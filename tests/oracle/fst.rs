//! Federal Skilled Trades (2.4): trade, two years, language, certificate or offer, funds.

use super::calendar::{Date, date};
use super::fsw::{has_funds, outside_quebec};
use super::offers::{Situation, trade_offer};
use super::reading::{all_sittings, word, yes};
use super::working::{A_YEAR, countable, in_occupation, occupations, works, years_before};
use serde_json::Value;
use std::collections::BTreeSet;

/// Major groups 72 without 726, 73, 82, 83, 92, 93 without 932; minor group 6320; unit group 62200.
pub(crate) fn is_trade(noc: &str) -> bool {
    let starts = |with: &str| noc.starts_with(with);
    (starts("72") && !starts("726"))
        || starts("73")
        || starts("82")
        || starts("83")
        || starts("92")
        || (starts("93") && !starts("932"))
        || starts("6320")
        || noc == "62200"
}

/// First day on which the list of trades is known.
pub(crate) fn rule_known_since() -> Date {
    date(2022, 11, 16)
}

/// FST-1 to FST-8.
pub(crate) fn is_met(person: &Value, day: Date, generous: bool) -> bool {
    let offer = trade_offer(person, day, generous);
    let exempt = matches!(
        offer,
        Some(Situation::AssessedPermit | Situation::ExemptPermit | Situation::AuthorizedOtherwise)
    );
    let trades = trades_of_two_years(person, day, generous);
    // The offer is in the trade applied for; the certificate is taken to be.
    let in_the_trade = offer.is_some() && trades.contains(word(&person["offer"], "noc"));
    let certified = yes(person, "certificateOfQualification") && !trades.is_empty();
    has_language(person, day)
        && (certified || in_the_trade)
        && ((exempt && in_the_trade) || has_funds(person, day))
        && outside_quebec(person)
}

/// Trades with two years of countable hours as a qualified worker.
fn trades_of_two_years(person: &Value, day: Date, generous: bool) -> BTreeSet<String> {
    let works = works(person);
    let mut all = BTreeSet::new();
    for noc in occupations(&works) {
        let jobs = in_occupation(&works, noc, |work| {
            let open = work.self_employed || work.student;
            work.paid && !work.apprentice && (generous || !open)
        });
        if is_trade(noc) && countable(&jobs, years_before(day, 5)) >= 2 * A_YEAR {
            all.insert(noc.to_owned());
        }
    }
    all
}

fn has_language(person: &Value, day: Date) -> bool {
    all_sittings(person, day)
        .into_iter()
        .any(|[listening, reading, writing, speaking]| {
            listening >= 5 && reading >= 4 && writing >= 4 && speaking >= 5
        })
}
