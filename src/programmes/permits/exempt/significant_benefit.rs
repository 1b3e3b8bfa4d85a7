//! Work of significant benefit that no other code fits.
//!
//! A unique benefit, or one over and above the ordinary, with documents. Whether it is
//! enough is for the officer alone, so the person only says that there are documents.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER,
    OFFER_FILED, WILL_LEAVE,
};
use crate::facts::said::BENEFIT_PROOF;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Significant benefit, code C10.
pub(crate) static SIGNIFICANT_BENEFIT: Programme = Programme {
    id: "significant-benefit",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C10"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("As long as the offer", "La durée de l’offre"),
        family: FAMILY_BY_TEER,
    }),
    name: text("Significant benefit", "Avantage important"),
    about: text(
        "For work that brings Canada a real social, cultural or economic gain, where no other code fits.",
        "Pour un travail qui apporte au Canada un vrai gain social, culturel ou économique, quand aucun autre code ne convient.",
    ),
    law: IRPR.at("205(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "significant-benefit.proof",
            law: EXEMPTION_CODES.at("C10").graded(Grade::B),
            says: text(
                "You have documents that show a benefit to Canada beyond the job itself",
                "Vous avez des documents qui montrent un avantage pour le Canada, au-delà de l’emploi lui-même",
            ),
            test: holds(&BENEFIT_PROOF),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "significant-benefit.benefit",
            law: IRPR.at("205(a)"),
            says: text(
                "The benefit is unique or significant, and no other code fits",
                "L’avantage est unique ou important, et aucun autre code ne convient",
            ),
        },
        ABLE,
        GENUINE,
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[NO_ASSESSMENT],
};
