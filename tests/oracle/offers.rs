//! Job offers: arranged employment (2.3) and the offers of the trades program (2.4).
//!
//! `generous` decides what the law leaves open: a new positive assessment for
//! an offer of the employer the person already works for.

use super::calendar::Date;
use super::fst::is_trade;
use super::reading::{day_of, is_skilled, no, number, word, yes};
use serde_json::Value;

/// Letters of 82(2) and numerals of 87.2(3)(d).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Situation {
    /// (a), (ii).
    AssessedPermit,
    /// (b), (iii).
    ExemptPermit,
    /// (c), (iv).
    NotAuthorized,
    /// (d), (v).
    AuthorizedOtherwise,
}

/// May work in Canada on the day, with or without a permit.
pub(crate) fn is_authorized(status: &Value, day: Date) -> bool {
    let told = yes(status, "mayWork");
    match word(status, "kind") {
        "worker" => has_permit(status, day) || told,
        "maintained" => !no(status, "mayWork"),
        _ => told,
    }
}

fn has_permit(status: &Value, day: Date) -> bool {
    word(status, "kind") == "worker" && day_of(status, "expires").is_some_and(|last| last >= day)
}

fn has_assessed_permit(status: &Value, day: Date) -> bool {
    has_permit(status, day) && word(status, "permit") == "lmia"
}

/// R204(a), R204(c) or R205; never R204(b) or (d).
fn has_exempt_permit(status: &Value, day: Date) -> bool {
    has_permit(status, day)
        && word(status, "permit") == "employer-specific"
        && matches!(
            word(status, "exemption"),
            "international-agreement" | "provincial-agreement" | "canadian-interests"
        )
}

/// Open permits name nobody; on maintained status the old permit may.
fn may_name_an_employer(status: &Value) -> bool {
    match word(status, "kind") {
        "worker" => matches!(word(status, "permit"), "lmia" | "employer-specific" | "iec"),
        kind => kind == "maintained",
    }
}

/// Full-time, a year or more, TEER 0 to 3, not seasonal, by employers who may make it.
fn qualifies(offer: &Value, most_employers: f64) -> bool {
    offer.is_object()
        && is_skilled(word(offer, "noc"))
        && number(offer, "hoursPerWeek").unwrap() >= 30.0
        && (yes(offer, "permanent")
            || number(offer, "lengthMonths").is_some_and(|months| months >= 12.0))
        && !yes(offer, "seasonal")
        && !yes(offer, "barred")
        && number(offer, "employers").unwrap_or(1.0) <= most_employers
}

fn situation(
    person: &Value,
    day: Date,
    generous: bool,
    permit_fits: impl Fn(&Value) -> bool,
    exempt_permit_fits: impl Fn(&Value) -> bool,
) -> Option<Situation> {
    let (status, offer) = (&person["status"], &person["offer"]);
    let own_employer = yes(offer, "permitEmployer");
    if has_assessed_permit(status, day) && own_employer && permit_fits(status) {
        return Some(Situation::AssessedPermit);
    }
    if has_exempt_permit(status, day)
        && own_employer
        && yes(offer, "yearWithEmployer")
        && exempt_permit_fits(status)
    {
        return Some(Situation::ExemptPermit);
    }
    if word(offer, "lmia") != "positive" {
        return None;
    }
    if !is_authorized(status, day) {
        return Some(Situation::NotAuthorized);
    }
    let open = own_employer && may_name_an_employer(status);
    (!open || generous).then_some(Situation::AuthorizedOtherwise)
}

/// The situation of 82(2) the person is in.
pub(crate) fn arranged(person: &Value, day: Date, generous: bool) -> Option<Situation> {
    if !qualifies(&person["offer"], 1.0) {
        return None;
    }
    let skilled = |status: &Value| is_skilled(word(status, "noc"));
    situation(person, day, generous, skilled, |_| true)
}

/// The situation of 87.2(3)(d)(ii) to (v) the person is in.
pub(crate) fn trade_offer(person: &Value, day: Date, generous: bool) -> Option<Situation> {
    let offer = &person["offer"];
    if !qualifies(offer, 2.0) || !is_trade(word(offer, "noc")) {
        return None;
    }
    let minor_group = |noc: &str| noc.get(..4).unwrap_or("").to_owned();
    let fits = |status: &Value| {
        let noc = word(status, "noc");
        is_trade(noc) && minor_group(noc) == minor_group(word(offer, "noc"))
    };
    situation(person, day, generous, fits, fits)
}

/// Points of the ranking for an offer (3.6).
pub(crate) fn ranking_points(
    person: &Value,
    [new_values, none]: [Date; 2],
    day: Date,
    generous: bool,
) -> i32 {
    let offer = &person["offer"];
    let Some(situation) = arranged(person, day, generous) else {
        return 0;
    };
    if day >= none {
        return 0;
    }
    if day >= new_values {
        return if word(offer, "noc").starts_with("00") {
            200
        } else {
            50
        };
    }
    // Permits without an assessment did not qualify; a new assessment for the
    // employer one works for may have.
    let assessed = match situation {
        Situation::ExemptPermit => generous && word(offer, "lmia") == "positive",
        _ => true,
    };
    if assessed && yes(offer, "permanent") {
        600
    } else {
        0
    }
}
