//! Citizens of the United Kingdom, under the trade continuity agreement.
//!
//! It carries the rules of the agreement with the European Union: transferees (F61 to
//! F63), suppliers under contract, independent professionals and investors. Which
//! code is whose is not all known here.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{EMPLOYER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER_FILED};
use super::shared::{GRADUATE_TRAINEE, INVESTOR, LEFT, SERVICES, TRANSFER};
use crate::facts::permits::agreements::CITIZEN_OF_UNITED_KINGDOM;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR, TRADE_AGREEMENTS};

/// Trade continuity agreement with the United Kingdom, codes F60-F67.
pub(crate) static UK: Programme = Programme {
    id: "uk",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("F60-F67"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "As under CETA. Services: 12 months at most in any 24 months. Transferees: 3 years, 4 and a half in all",
            "Comme sous l’AECG. Services : 12 mois au plus par période de 24 mois. Personnes mutées : 3 ans, 4 ans et demi en tout",
        ),
        family: text(
            "An open permit for the partner of a transferee (code F64)",
            "Un permis ouvert pour le conjoint d’une personne mutée (code F64)",
        ),
    }),
    name: text(
        "Trade continuity agreement with the United Kingdom",
        "Accord de continuité commerciale avec le Royaume-Uni",
    ),
    about: text(
        "For citizens of the United Kingdom who supply a service under contract, invest, or are moved within a group.",
        "Pour les citoyens du Royaume-Uni qui fournissent un service par contrat, investissent, ou sont mutés dans un groupe.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "uk.citizen",
            law: EXEMPTION_CODES.at("F60-F67").graded(Grade::C),
            says: text(
                "You are a citizen of the United Kingdom",
                "Vous avez la citoyenneté du Royaume-Uni",
            ),
            test: holds(&CITIZEN_OF_UNITED_KINGDOM),
        },
        Need {
            id: "uk.kind",
            law: TRADE_AGREEMENTS.at("United Kingdom").graded(Grade::B),
            says: text(
                "You supply a service under contract, invest, or are a transferee or trainee within a group",
                "Vous fournissez un service par contrat, investissez, ou êtes en mutation ou en formation dans un groupe",
            ),
            test: any(&[&SERVICES, &INVESTOR, &TRANSFER, &GRADUATE_TRAINEE]),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
