//! Business candidates of a province, and self-employed people Quebec selects.
//!
//! The letter of the province is evidence of the benefit, not proof. Lengths: grade B.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER_FILED, WILL_LEAVE,
};
use crate::facts::said::{OWN_BUSINESS, SUPPORT_LETTER};
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Business candidates of a province or territory, code C60.
pub(crate) static PROVINCIAL_BUSINESS: Programme = Programme {
    id: "provincial-business",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C60"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Up to 2 years for business candidates of a province, up to 3 for self-employed people in Quebec",
            "Jusqu’à 2 ans pour les gens d’affaires d’une province, jusqu’à 3 ans pour les travailleurs autonomes au Québec",
        ),
        family: text(
            "An open permit for your partner and for your dependent children, whatever your job",
            "Un permis ouvert pour votre conjoint et vos enfants à charge, quel que soit votre emploi",
        ),
    }),
    name: text(
        "Business candidates of a province or territory",
        "Gens d’affaires candidats d’une province ou d’un territoire",
    ),
    about: text(
        "For people in a business stream of a province or territory, who start their business before permanent residence.",
        "Pour les personnes d’un volet d’affaires d’une province ou d’un territoire, qui démarrent leur entreprise avant la résidence permanente.",
    ),
    law: IRPR.at("205(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "provincial-business.letter",
            law: EXEMPTION_CODES.at("C60").graded(Grade::B),
            says: text(
                "The province or territory gave you a letter of support for a work permit",
                "La province ou le territoire vous a remis une lettre d’appui pour un permis de travail",
            ),
            test: holds(&SUPPORT_LETTER),
        },
        Need {
            id: "provincial-business.owner",
            law: EXEMPTION_CODES.at("C60").graded(Grade::B),
            says: text(
                "You control the business, or work for yourself",
                "Vous contrôlez l’entreprise, ou travaillez à votre compte",
            ),
            test: holds(&OWN_BUSINESS),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "provincial-business.benefit",
            law: IRPR.at("205(a)"),
            says: text(
                "Your work brings Canadians a significant social, cultural or economic benefit",
                "Votre travail apporte aux Canadiens un avantage social, culturel ou économique important",
            ),
        },
        ABLE,
        GENUINE,
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[NO_ASSESSMENT],
};
