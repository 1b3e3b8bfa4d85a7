//! Professionals under the agreement with the United States and Mexico (CUSMA).
//!
//! One of about 60 listed professions, with the degree or licence of the list, and
//! a job arranged before. The list itself is not held here: the person compares.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.
//!
//! Americans and Mexicans who leave Canada only to ask for it at the border are
//! still served there, unlike most people since 24 December 2024.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
};
use super::shared::{CUSMA_CITIZEN, LEFT, PROFESSION};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Permit, Programme, Ties};
use crate::values::sources::IRPR;

/// Professionals under CUSMA (United States, Mexico), code T36.
pub(crate) static CUSMA_PROFESSIONAL: Programme = Programme {
    id: "cusma-professional",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("T36"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Up to 3 years, renewable for 3 years at a time without a limit",
            "Jusqu’à 3 ans, renouvelable par périodes de 3 ans, sans limite",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Professionals under CUSMA (United States, Mexico)",
        "Professionnels visés par l’ACEUM (États-Unis, Mexique)",
    ),
    about: text(
        "For citizens of the United States or Mexico with a job offer in one of about 60 listed professions. If you need no visa, you may also ask for it at the border, even after leaving Canada just for that.",
        "Pour les citoyens des États-Unis ou du Mexique qui ont une offre d’emploi dans une d’environ 60 professions de la liste. Si vous n’avez pas besoin de visa, vous pouvez aussi le demander à la frontière, même en ne quittant le Canada que pour cela.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        CUSMA_CITIZEN,
        PROFESSION,
        OFFER,
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
