//! What it costs to get status back: cents, by the day of the request.
//!
//! The amounts of the Regulations (sections 298 and 306) are indexed every 1
//! December. Our sources give those of three periods, and do not say when the
//! first of them began; those of 1 December 2026 are not known.

use super::standings::{CAN_RESTORE, OUT_OF_STATUS};
use crate::kernel::{Grade, Step, Text, since, text};
use crate::values::sources::IRPR;

/// One fee.
#[derive(Debug)]
pub struct Fee {
    /// Short and stable.
    pub id: &'static str,
    /// Cents, step by step, oldest first.
    pub cents: &'static [Step],
    /// The standings in which it is shown, one bit each.
    pub when: u32,
    /// In plain words.
    pub says: Text,
}

/// The three amounts our sources give, between two spans they do not.
macro_rules! indexed {
    ($law:literal, $to_2024:literal, $from_2024:literal, $from_2025:literal) => {
        &[
            since(2015, 1, 1).is_not_known(),
            // "To 30 November 2024", of one source.
            since(2024, 11, 30)
                .is($to_2024)
                .by(IRPR.at($law).graded(Grade::C)),
            since(2024, 12, 1)
                .is($from_2024)
                .by(IRPR.at($law).graded(Grade::B)),
            since(2025, 12, 1)
                .is($from_2025)
                .by(IRPR.at($law).graded(Grade::B)),
            since(2026, 12, 1).is_not_known(),
        ]
    };
}

/// Every fee, in the order they are shown.
pub static ALL: &[Fee] = &[
    Fee {
        id: "restore-worker",
        cents: indexed!("299, 306", 38_477, 39_475, 40_125),
        when: CAN_RESTORE,
        says: text(
            "Restoration as a worker, with the work permit",
            "Rétablissement comme travailleur, avec le permis de travail",
        ),
    },
    Fee {
        id: "open-permit-holder",
        cents: &[
            since(2015, 1, 1).is_not_known(),
            since(2024, 11, 30).is(10_000).by(IRPR.at("303.2")),
            since(2026, 12, 1).is_not_known(),
        ],
        when: CAN_RESTORE,
        says: text(
            "More for an open work permit",
            "De plus pour un permis de travail ouvert",
        ),
    },
    Fee {
        id: "restore-student",
        cents: indexed!("306", 37_977, 38_975, 39_625),
        when: CAN_RESTORE,
        says: text(
            "Restoration as a student, with the study permit",
            "Rétablissement comme étudiant, avec le permis d’études",
        ),
    },
    Fee {
        id: "restore-visitor",
        cents: indexed!("306", 22_977, 23_975, 24_625),
        when: CAN_RESTORE,
        says: text(
            "Restoration as a visitor, without the right to work",
            "Rétablissement comme visiteur, sans droit de travailler",
        ),
    },
    Fee {
        id: "temporary-resident-permit",
        cents: indexed!("298", 22_977, 23_975, 24_625),
        when: OUT_OF_STATUS,
        says: text(
            "Temporary resident permit, where an officer gives one",
            "Permis de séjour temporaire, si un agent en délivre un",
        ),
    },
];
