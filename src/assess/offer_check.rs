//! Red flags of a job offer: those that were seen, and those that follow from the rules.
//!
//! It never says that an offer is good. Whatever could not be looked at is said too.

mod follows;

use super::Measure;
use crate::kernel::{Cite, Day, Why, answer, sort_by, text_of};
use crate::profile::OfferToCheck;
use crate::safety::statutes::{self, Statute};
use crate::safety::{Ground, Severity, places, signs};
use follows::from_rules;

answer! {
    /// What was found in an offer.
    #[derive(Debug)]
    pub struct OfferCheck {
        /// The day asked about.
        pub on: String = "on",
        /// Red flags, worst first.
        pub flags: Vec<Flag> = "flags",
        /// No red flag among those answered, and at least one was answered. It never means more.
        pub none: bool = "none",
        /// Comparisons that could not be made, and why.
        pub not_known: Vec<NotCompared> = "notKnown",
        /// Signs nobody said anything about.
        pub signs_open: Vec<&'static str> = "signsOpen",
        /// Where to report what was found: ids of the catalogue.
        pub report_to: Vec<&'static str> = "reportTo",
        /// Where to look things up, whatever was found.
        pub check_at: &'static [&'static str] = "checkAt",
        /// What the law of the province says of recruiters, as far as it was read.
        pub province: Option<&'static Statute> = "province" if any,
        /// Who may act for a fee.
        pub may_represent: &'static [&'static str] = "mayRepresent",
    }
}

answer! {
    /// One red flag.
    #[derive(Clone, Debug)]
    pub struct Flag {
        /// The sign or the rule: its sentences are in the catalogue.
        pub id: &'static str = "id",
        /// How serious it is.
        pub severity: Severity = "severity",
        /// Seen, or follows from the rules.
        pub ground: Ground = "kind",
        /// Where it stands.
        pub law: Vec<Cite> = "law",
        /// What was offered.
        pub have: Option<Measure> = "have" if any,
        /// What the rule asks for.
        pub need: Option<Measure> = "need" if any,
        /// Since when the rule is so.
        pub since: Option<Day> = "since" if any,
        report: &'static [&'static str],
    }
}

answer! {
    /// A comparison that could not be made.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct NotCompared {
        /// Which one.
        pub id: &'static str = "id",
        /// Why: an answer is missing, the rule of that day is not known, or somebody judges.
        pub why: Why = "why",
        /// The answers that are missing.
        pub paths: Vec<&'static str> = "paths" if any,
    }
}

/// Looks at an offer on a day: the day on which Service Canada receives the request
/// for the assessment, unless the offer tells that day.
///
/// ```
/// use permit_to_pr::{OfferToCheck, check_offer, day};
/// let offer = OfferToCheck::parse(r#"{ "seen": ["fee-for-lmia"], "notSeen": ["threat"] }"#)?;
/// let on = day("2026-11-22").ok_or("no such day")?;
/// let check = check_offer(&offer, on);
/// assert_eq!(check.flags[0].id, "fee-for-lmia");
/// assert!(!check.none);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn check_offer(offer: &OfferToCheck, on: Day) -> OfferCheck {
    let statute = offer
        .province
        .and_then(|province| statutes::of(province, on));
    let seen = offer.seen.as_deref().unwrap_or_default();
    let not_seen = offer.not_seen.as_deref().unwrap_or_default();
    let mut flags = Vec::new();
    let mut signs_open = Vec::new();
    for row in signs::ALL {
        if seen.contains(&row.sign) {
            flags.push(seen_flag(row, statute));
        } else if !not_seen.contains(&row.sign) {
            signs_open.push(row.sign.word());
        }
    }
    let follows = from_rules(offer, on);
    flags.extend(follows.flags);
    sort_by(&mut flags, |a: &Flag, b| a.severity < b.severity);
    let mut report_to = Vec::new();
    for place in places::REPORT {
        if flags.iter().any(|flag| flag.report.contains(place)) {
            report_to.push(*place);
        }
    }
    OfferCheck {
        on: text_of(on),
        none: flags.is_empty() && (follows.compared || !not_seen.is_empty()),
        flags,
        not_known: follows.not_known,
        signs_open,
        report_to,
        check_at: places::CHECK,
        province: statute,
        may_represent: places::MAY_REPRESENT,
    }
}

fn seen_flag(row: &signs::Row, statute: Option<&Statute>) -> Flag {
    let mut law = row.law.to_vec();
    if let Some(topic) = row.provincial {
        law.push(statutes::law_on(statute, topic));
    }
    Flag {
        id: row.sign.word(),
        severity: row.severity,
        ground: Ground::Seen,
        law,
        have: None,
        need: None,
        since: None,
        report: row.report,
    }
}
