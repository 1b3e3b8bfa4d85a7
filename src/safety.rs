//! Whether a job offer shows red flags: signs, rules, whom to ask, as tables.
//!
//! Nothing here knows an offer. [`crate::check_offer`] reads these tables for one offer
//! on one day. Nothing here ever says that an offer is good: the best that can be said
//! is [`NONE`].

pub mod places;
pub mod rules;
pub mod signs;
pub mod statutes;

use crate::kernel::{Day, Text, on, text, words};

/// Day on which these tables were last compared with their sources.
pub const COMPARED: Day = on(2026, 11, 22);

words! {
    /// How serious a red flag is, worst first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Severity {
        /// Do not go on: money, papers or the law are at stake.
        Stop = "stop",
        /// Likely against the law, or a promise the rules do not keep.
        LikelyIllegal = "likely-illegal",
        /// May have a good reason: find out.
        Verify = "verify",
    }
}

/// Each severity in plain words.
pub static SEVERITIES: &[(Severity, Text)] = &[
    (Severity::Stop, text("Stop", "Arrêtez")),
    (
        Severity::LikelyIllegal,
        text(
            "Likely against the rules",
            "Probablement contraire aux règles",
        ),
    ),
    (Severity::Verify, text("Check this", "À vérifier")),
];

words! {
    /// How a red flag came up.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Ground {
        /// Somebody saw it.
        Seen = "seen",
        /// It follows from what was offered and what the rules say.
        FollowsFromRules = "follows-from-rules",
    }
}

/// Each ground in plain words.
pub static GROUNDS: &[(Ground, Text)] = &[
    (Ground::Seen, text("You told us", "Vous l’avez dit")),
    (
        Ground::FollowsFromRules,
        text(
            "Follows from the offer and the rules",
            "Découle de l’offre et des règles",
        ),
    ),
];

/// All that is said when nothing was found. It is never more than that.
pub static NONE: Text = text(
    "No red flag among those you answered",
    "Aucun signal d’alarme parmi ceux auxquels vous avez répondu",
);

/// What to add to it.
pub static ABOUT_NONE: Text = text(
    "This does not show that the offer is real or that the rules are kept. Signs you did not look for, and rules we do not know, stay open.",
    "Cela ne montre pas que l’offre est réelle ni que les règles sont respectées. Les signes que vous n’avez pas vérifiés et les règles que nous ne connaissons pas restent ouverts.",
);

/// Something a table says about an offer.
#[derive(Debug)]
pub struct Said {
    /// What it is.
    pub says: Text,
    /// What the law says, in one sentence.
    pub why: Text,
    /// What to do.
    pub act: Text,
}
