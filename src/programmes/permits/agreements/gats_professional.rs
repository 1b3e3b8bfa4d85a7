//! Professionals under the agreement on services of the World Trade Organization (GATS).
//!
//! 9 professions, with a master's degree or a licence as the list says, for 90 days in
//! 12 months, without extension. The list is not held here: the person compares.
//! Whether the country of citizenship is a member is left to the officer, because
//! nearly all are.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER_FILED, WILL_LEAVE,
};
use crate::facts::said::{GATS_PROFESSION, SERVICE_TIME_USED};
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds, unless};
use crate::values::sources::{EXEMPTION_CODES, IRPR, TRADE_AGREEMENTS};

/// Professionals under GATS, code T33.
pub(crate) static GATS_PROFESSIONAL: Programme = Programme {
    id: "gats-professional",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("T33"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "90 days in 12 months, no extension",
            "90 jours par période de 12 mois, sans prolongation",
        ),
        family: text(
            "None because of this permit",
            "Aucun en raison de ce permis",
        ),
    }),
    name: text(
        "Professionals under GATS",
        "Professionnels visés par l’AGCS",
    ),
    about: text(
        "For short work in one of 9 listed professions, by citizens of members of the World Trade Organization.",
        "Pour un court travail dans une des 9 professions de la liste, par les citoyens des membres de l’Organisation mondiale du commerce.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "gats-professional.profession",
            law: EXEMPTION_CODES.at("T33").graded(Grade::B),
            says: text(
                "Your profession is one of the 9 listed, and you have the degree or licence that the list asks for",
                "Votre profession est l’une des 9 de la liste, et vous avez le diplôme ou le permis d’exercice demandé",
            ),
            test: holds(&GATS_PROFESSION),
        },
        OFFER_FILED,
        Need {
            id: "gats-professional.time",
            law: EXEMPTION_CODES.at("T33"),
            says: text(
                "You have not used up the 90 days in 12 months",
                "Vous n’avez pas utilisé les 90 jours par période de 12 mois",
            ),
            test: unless(&SERVICE_TIME_USED),
        },
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "gats-professional.member",
            law: TRADE_AGREEMENTS.at("GATS").graded(Grade::C),
            says: text(
                "Your country is a member of the World Trade Organization",
                "Votre pays est membre de l’Organisation mondiale du commerce",
            ),
        },
        ABLE,
        GENUINE,
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[NO_ASSESSMENT],
};
