//! Reciprocal employment: Canadians get the like abroad.
//!
//! The general code; exchanges, arts, camps and sports have their own.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
};
use super::shared::{LEFT, RECIPROCAL};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Permit, Programme, Ties};
use crate::values::sources::IRPR;

/// Reciprocal employment, code C20.
pub(crate) static RECIPROCAL_PERMIT: Programme = Programme {
    id: "reciprocal",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C20"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("As long as the offer", "La durée de l’offre"),
        family: FAMILY_BY_TEER,
    }),
    name: text("Reciprocal employment", "Emploi réciproque"),
    about: text(
        "For jobs that match jobs Canadians get in your country.",
        "Pour des emplois qui répondent à ceux que des Canadiens obtiennent dans votre pays.",
    ),
    law: IRPR.at("205(b)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[OFFER, RECIPROCAL, OFFER_FILED, EMPLOYER, NO_RECENT_BREACH],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
