//! Medical and dental residents and fellows.
//!
//! The licence to train is part of being able to do the job: left to the officer.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
};
use super::shared::LEFT;
use crate::facts::said::MEDICAL_RESIDENT;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::EXEMPTION_CODES;

/// Medical and dental residents and fellows, code C45.
pub(crate) static MEDICAL_RESIDENT_PERMIT: Programme = Programme {
    id: "medical-resident",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C45"),
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
        "Medical and dental residents and fellows",
        "Résidents et boursiers en médecine et en médecine dentaire",
    ),
    about: text(
        "For residents and fellows in medicine or dentistry.",
        "Pour les personnes en résidence ou en formation complémentaire en médecine ou en médecine dentaire.",
    ),
    law: EXEMPTION_CODES.at("C45").graded(Grade::B),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "medical-resident.residency",
            law: EXEMPTION_CODES.at("C45").graded(Grade::B),
            says: text(
                "The offer is for a residency or fellowship in medicine or dentistry",
                "L’offre porte sur une résidence ou une formation complémentaire en médecine ou en médecine dentaire",
            ),
            test: holds(&MEDICAL_RESIDENT),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
