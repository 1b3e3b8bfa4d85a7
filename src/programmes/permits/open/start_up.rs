//! Open permit for founders who applied for the start-up visa.
//!
//! Since 3 October 2024 an open permit, instead of one tied to the business. Each
//! essential member must have applied while the commitment certificate was in force.
//! New applications for the visa itself ended with 2025; the permit stays for those
//! already filed. Language about level 5 is left to the officer: the source says no
//! more than about.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH, STAY, WILL_LEAVE};
use crate::facts::OUTSIDE_QUEBEC;
use crate::facts::permits::files::START_UP_FILE;
use crate::facts::said::{START_UP_ESSENTIAL, START_UP_FUNDS, START_UP_IN_TIME};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds};
use crate::values::sources::EXEMPTION_CODES;

/// Start-up visa applicants, code A77.
pub(crate) static START_UP: Programme = Programme {
    id: "start-up",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("A77"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: true,
        months: None,
        length: text("Up to 3 years", "Jusqu’à 3 ans"),
        family: text(
            "An open permit for your partner and children",
            "Un permis ouvert pour votre conjoint et vos enfants",
        ),
    }),
    name: text(
        "Open permit for start-up visa applicants",
        "Permis ouvert pour les demandeurs du visa pour démarrage d’entreprise",
    ),
    about: text(
        "For founders who applied for the start-up visa and are essential to the business, while the application is decided.",
        "Pour les fondateurs qui ont demandé le visa pour démarrage d’entreprise et sont essentiels à l’entreprise, pendant l’examen de la demande.",
    ),
    law: EXEMPTION_CODES.at("A77"),
    status: &[since(2024, 10, 3).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "start-up.application",
            law: EXEMPTION_CODES.at("A77"),
            says: text(
                "You applied for the start-up visa, and there is no decision yet",
                "Vous avez demandé le visa pour démarrage d’entreprise, et il n’y a pas encore de décision",
            ),
            test: holds(&START_UP_FILE),
        },
        Need {
            id: "start-up.essential",
            law: EXEMPTION_CODES.at("A77"),
            says: text(
                "The letter of support names you as essential to the business",
                "La lettre d’appui vous nomme comme personne essentielle à l’entreprise",
            ),
            test: holds(&START_UP_ESSENTIAL),
        },
        Need {
            id: "start-up.team",
            law: EXEMPTION_CODES.at("A77"),
            says: text(
                "Every essential member applied while the commitment certificate was in force",
                "Chaque membre essentiel a fait sa demande pendant que le certificat d’engagement était en vigueur",
            ),
            test: holds(&START_UP_IN_TIME),
        },
        Need {
            id: "start-up.outside-quebec",
            law: EXEMPTION_CODES.at("A77"),
            says: text(
                "You will live outside Quebec",
                "Vous vivrez à l’extérieur du Québec",
            ),
            test: holds(&OUTSIDE_QUEBEC),
        },
        Need {
            id: "start-up.funds",
            law: EXEMPTION_CODES.at("A77"),
            says: text(
                "You have cash for 52 weeks at the low income cut-off, beside your investment",
                "Vous avez de quoi vivre 52 semaines au seuil de faible revenu, en plus de votre investissement",
            ),
            test: holds(&START_UP_FUNDS),
        },
        STAY,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "start-up.language",
            law: EXEMPTION_CODES.at("A77"),
            says: text(
                "Your English or French is at about level 5",
                "Votre français ou votre anglais est d’environ le niveau 5",
            ),
        },
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[text(
        "A labour market impact assessment",
        "Une étude d’impact sur le marché du travail",
    )],
};
