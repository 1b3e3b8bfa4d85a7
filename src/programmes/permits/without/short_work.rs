//! Short work in TEER 0 or 1, without a permit: 15 or 30 days in a row.
//!
//! A policy since 12 June 2017. Asked for on entry, not from inside Canada. The clock
//! starts on the day it is granted and runs through absences.

use super::super::shared::ADMISSIBLE;
use crate::facts::permits::{ABROAD, OFFER_TEER_0_1};
use crate::facts::said::{FIFTEEN_DAYS, THIRTY_DAYS};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Programme, any, holds};
use crate::values::sources::SHORT_TERM;

static FIFTEEN: Need = Need {
    id: "short-work.fifteen",
    law: SHORT_TERM.at("15 days"),
    says: text(
        "15 days in a row at most, once in 6 months",
        "Au plus 15 jours de suite, une fois en 6 mois",
    ),
    test: holds(&FIFTEEN_DAYS),
};
static THIRTY: Need = Need {
    id: "short-work.thirty",
    law: SHORT_TERM.at("30 days"),
    says: text(
        "30 days in a row at most, once in 12 months",
        "Au plus 30 jours de suite, une fois en 12 mois",
    ),
    test: holds(&THIRTY_DAYS),
};

/// Short work in TEER 0 or 1.
pub(crate) static SHORT_WORK: Programme = Programme {
    id: "short-work",
    kind: Kind::Exemption,
    jurisdiction: "federal",
    permit: None,
    name: text(
        "Short-term skilled work",
        "Travail qualifié de courte durée",
    ),
    about: text(
        "For highly skilled work of a few days. You ask for it when you enter Canada.",
        "Pour un travail hautement qualifié de quelques jours. Vous le demandez à l’entrée au Canada.",
    ),
    law: SHORT_TERM.at("Eligibility"),
    status: &[since(2017, 6, 12).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "short-work.occupation",
            law: SHORT_TERM.at("Eligibility"),
            says: text(
                "The job is in TEER 0 or 1",
                "L’emploi est de la FÉER 0 ou 1",
            ),
            test: holds(&OFFER_TEER_0_1),
        },
        Need {
            id: "short-work.abroad",
            law: SHORT_TERM.at("Eligibility"),
            says: text(
                "You ask when you enter Canada",
                "Vous le demandez à l’entrée au Canada",
            ),
            test: holds(&ABROAD),
        },
        Need {
            id: "short-work.days",
            law: SHORT_TERM.at("Eligibility"),
            says: text(
                "The work keeps to one of these limits",
                "Le travail respecte une de ces limites",
            ),
            test: any(&[&FIFTEEN, &THIRTY]),
        },
    ],
    left_to_officer: &[ADMISSIBLE],
    does_not_ask: &[
        text("A work permit", "Un permis de travail"),
        text(
            "A labour market impact assessment",
            "Une étude d’impact sur le marché du travail",
        ),
    ],
};
