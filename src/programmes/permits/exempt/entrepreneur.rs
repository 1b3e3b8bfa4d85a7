//! Entrepreneurs and self-employed people who stay for a time only.
//!
//! A controlling owner with a genuine plan, a temporary need with a way out, a
//! significant benefit, and funds at the low income cut-off for the size of the family.
//! The cut-off is not held here: funds are left to the officer. The person's own
//! business files the offer.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH,
    OFFER_FILED, WILL_LEAVE,
};
use crate::facts::said::{BUSINESS_PLAN, OWN_BUSINESS};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Entrepreneurs and self-employed people, for a time, code C11.
pub(crate) static ENTREPRENEUR: Programme = Programme {
    id: "entrepreneur",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C11"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("Normally up to 18 months", "Normalement jusqu’à 18 mois"),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Entrepreneurs and self-employed people, for a time",
        "Entrepreneurs et travailleurs autonomes, pour un temps",
    ),
    about: text(
        "For owners who run their own business in Canada for a limited time. The business files the offer for you.",
        "Pour les propriétaires qui exploitent leur entreprise au Canada pour un temps limité. L’entreprise présente l’offre pour vous.",
    ),
    law: IRPR.at("205(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "entrepreneur.owner",
            law: EXEMPTION_CODES.at("C11"),
            says: text(
                "You control the business, or work for yourself",
                "Vous contrôlez l’entreprise, ou travaillez à votre compte",
            ),
            test: holds(&OWN_BUSINESS),
        },
        Need {
            id: "entrepreneur.plan",
            law: EXEMPTION_CODES.at("C11"),
            says: text(
                "You have a business plan that shows a temporary need, and how you will leave the business",
                "Vous avez un plan d’affaires qui montre un besoin temporaire, et comment vous quitterez l’entreprise",
            ),
            test: holds(&BUSINESS_PLAN),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "entrepreneur.benefit",
            law: IRPR.at("205(a)"),
            says: text(
                "Your work brings Canadians a significant social, cultural or economic benefit",
                "Votre travail apporte aux Canadiens un avantage social, culturel ou économique important",
            ),
        },
        Left {
            id: "entrepreneur.funds",
            law: EXEMPTION_CODES.at("C11"),
            says: text(
                "You have funds for your family, at the low income cut-off for its size or more",
                "Vous avez des fonds pour votre famille, au moins au seuil de faible revenu pour sa taille",
            ),
        },
        ABLE,
        GENUINE,
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[NO_ASSESSMENT],
};
