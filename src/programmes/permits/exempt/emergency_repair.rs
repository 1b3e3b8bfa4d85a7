//! Emergency repairs and repairs under warranty.
//!
//! The facts give no more than that. A contract may stand in the place of a job, so no
//! job offer is asked for.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER_FILED,
};
use super::shared::LEFT;
use crate::facts::said::EMERGENCY_REPAIR;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Emergency or warranty repair, code C13.
pub(crate) static EMERGENCY_REPAIR_PERMIT: Programme = Programme {
    id: "emergency-repair",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C13"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Short: the time of the repair",
            "Court : le temps de la réparation",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Emergency or warranty repair",
        "Réparation d’urgence ou sous garantie",
    ),
    about: text(
        "For people who come for a short time to repair equipment, in an emergency or under warranty.",
        "Pour les personnes qui viennent peu de temps réparer de l’équipement, en urgence ou sous garantie.",
    ),
    law: IRPR.at("205(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "emergency-repair.repair",
            law: EXEMPTION_CODES.at("C13").graded(Grade::B),
            says: text(
                "The work is an emergency repair, or a repair under warranty",
                "Le travail est une réparation d’urgence, ou une réparation sous garantie",
            ),
            test: holds(&EMERGENCY_REPAIR),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
