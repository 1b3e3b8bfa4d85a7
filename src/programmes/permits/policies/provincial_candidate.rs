//! Permit for candidates of a province with its letter of support.
//!
//! The round of 2024 took Alberta from 26 August 2024, Manitoba and Yukon, for
//! permits that ended from 7 May to the end of 2024. That of 2025 took Manitoba, for
//! permits of 2025 with 45 days left at most or ended since 7 May 2024. Its letters began
//! on 22 April 2025, and it expired with 2025. Between the two rounds, and since 2026, the
//! status is not known, nor are the permits and provinces. What the province asked for its
//! letter is the province's to judge.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH};
use crate::facts::permits::files::{CANDIDATE_PERMIT, CANDIDATE_PROVINCE};
use crate::facts::said::SUPPORT_LETTER;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::IRPA;

/// Candidates with a letter of support of a province.
pub(crate) static PROVINCIAL_CANDIDATE: Programme = Programme {
    id: "provincial-candidate",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: None,
        ties: Ties::Province,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "2 years, in the province that supports you",
            "2 ans, dans la province qui vous appuie",
        ),
        family: text(
            "Nothing by this policy alone",
            "Rien par cette seule mesure",
        ),
    }),
    name: text(
        "Permit for candidates with a letter of support",
        "Permis pour les candidats avec une lettre d’appui",
    ),
    about: text(
        "For people a province or territory supports while it looks at them as candidates for nomination.",
        "Pour les personnes qu’une province ou un territoire appuie pendant qu’il les considère comme candidats à une désignation.",
    ),
    law: IRPA.at("25.2"),
    status: &[
        since(2024, 8, 26).open(),
        since(2025, 1, 1).status_not_known(IRPA.at("25.2")),
        since(2025, 4, 22).open(),
        since(2026, 1, 1).status_not_known(IRPA.at("25.2")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "provincial-candidate.letter",
            law: IRPA.at("25.2"),
            says: text(
                "The province or territory gave you a letter of support",
                "La province ou le territoire vous a remis une lettre d’appui",
            ),
            test: holds(&SUPPORT_LETTER),
        },
        Need {
            id: "provincial-candidate.province",
            law: IRPA.at("25.2"),
            says: text(
                "You live in a province that takes part: Manitoba, and in 2024 Alberta and Yukon",
                "Vous vivez dans une province participante : le Manitoba et, en 2024, l’Alberta et le Yukon",
            ),
            test: holds(&CANDIDATE_PROVINCE),
        },
        Need {
            id: "provincial-candidate.permit",
            law: IRPA.at("25.2"),
            says: text(
                "Your work permit ended, or ends, in the days of the policy",
                "Votre permis de travail a pris fin, ou prend fin, dans la période de la mesure",
            ),
            test: holds(&CANDIDATE_PERMIT),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ADMISSIBLE],
    does_not_ask: &[text("A nomination", "Une désignation")],
};
