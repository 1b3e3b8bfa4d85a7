//! Athletes and coaches.
//!
//! Proof that Canadians get like work there is asked for as well.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
};
use super::shared::{LEFT, RECIPROCAL};
use crate::facts::said::ATHLETE;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Athletes and coaches, code C26.
pub(crate) static ATHLETE_PERMIT: Programme = Programme {
    id: "athlete",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C26"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("As long as the offer", "La durée de l’offre"),
        family: FAMILY_BY_TEER,
    }),
    name: text("Athletes and coaches", "Athlètes et entraîneurs"),
    about: text(
        "For athletes and coaches with a contract in Canada, where Canadians get the like.",
        "Pour les athlètes et entraîneurs qui ont un contrat au Canada, si des Canadiens obtiennent l’équivalent.",
    ),
    law: IRPR.at("205(b)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "athlete.sport",
            law: EXEMPTION_CODES.at("C26").graded(Grade::B),
            says: text(
                "Your job is that of an athlete or coach",
                "Votre emploi est celui d’athlète ou d’entraîneur",
            ),
            test: holds(&ATHLETE),
        },
        RECIPROCAL,
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
