//! Counsellors at residential camps.
//!
//! Proof that Canadians get like work there is asked for as well.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
};
use super::shared::{LEFT, RECIPROCAL};
use crate::facts::said::CAMP;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Camp counsellors, code C24.
pub(crate) static CAMP_COUNSELLOR: Programme = Programme {
    id: "camp-counsellor",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C24"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("As long as the offer", "La durée de l’offre"),
        family: FAMILY_BY_TEER,
    }),
    name: text("Camp counsellors", "Moniteurs de camp"),
    about: text(
        "For counsellors at a residential camp, where Canadians get the like.",
        "Pour les moniteurs et monitrices d’un camp avec hébergement, si des Canadiens obtiennent l’équivalent.",
    ),
    law: IRPR.at("205(b)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "camp-counsellor.camp",
            law: EXEMPTION_CODES.at("C24").graded(Grade::B),
            says: text(
                "Your job is that of a counsellor at a residential camp",
                "Votre emploi est celui de moniteur ou de monitrice dans un camp avec hébergement",
            ),
            test: holds(&CAMP),
        },
        RECIPROCAL,
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
