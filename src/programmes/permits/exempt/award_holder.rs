//! Holders of an academic award.
//!
//! The facts name the award and no more; which awards count is for the officer.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
};
use super::shared::LEFT;
use crate::facts::said::AWARD;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::EXEMPTION_CODES;

/// Academic award holders, code C52.
pub(crate) static AWARD_HOLDER: Programme = Programme {
    id: "award-holder",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C52"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("As long as the offer", "La durée de l’offre"),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Academic award holders",
        "Titulaires d’une bourse ou d’un prix universitaire",
    ),
    about: text(
        "For people who have an academic award for work in Canada.",
        "Pour les personnes qui ont reçu une bourse ou un prix universitaire pour un travail au Canada.",
    ),
    law: EXEMPTION_CODES.at("C52").graded(Grade::B),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "award-holder.award",
            law: EXEMPTION_CODES.at("C52").graded(Grade::B),
            says: text(
                "You have an academic award for this work",
                "Vous avez reçu une bourse ou un prix universitaire pour ce travail",
            ),
            test: holds(&AWARD),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
