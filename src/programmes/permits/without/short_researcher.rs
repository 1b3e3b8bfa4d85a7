//! Short research without a permit: 120 days once in 12 months.
//!
//! A policy since 12 June 2017, for a public institution that grants degrees. Asked
//! for on entry.

use super::super::shared::ADMISSIBLE;
use crate::facts::permits::ABROAD;
use crate::facts::said::SHORT_RESEARCH;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Programme, holds};
use crate::values::sources::SHORT_TERM;

/// Short research.
pub(crate) static SHORT_RESEARCHER: Programme = Programme {
    id: "short-researcher",
    kind: Kind::Exemption,
    jurisdiction: "federal",
    permit: None,
    name: text("Short-term research", "Recherche de courte durée"),
    about: text(
        "For researchers who come to a public institution that grants degrees, for up to 120 days.",
        "Pour les chercheurs qui viennent dans un établissement public qui décerne des grades, pour au plus 120 jours.",
    ),
    law: SHORT_TERM.at("Researchers"),
    status: &[since(2017, 6, 12).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "short-researcher.research",
            law: SHORT_TERM.at("Researchers"),
            says: text(
                "120 days at most at a public institution that grants degrees, once in 12 months",
                "Au plus 120 jours dans un établissement public qui décerne des grades, une fois en 12 mois",
            ),
            test: holds(&SHORT_RESEARCH),
        },
        Need {
            id: "short-researcher.abroad",
            law: SHORT_TERM.at("Researchers"),
            says: text(
                "You ask when you enter Canada",
                "Vous le demandez à l’entrée au Canada",
            ),
            test: holds(&ABROAD),
        },
    ],
    left_to_officer: &[ADMISSIBLE],
    does_not_ask: &[text("A work permit", "Un permis de travail")],
};
