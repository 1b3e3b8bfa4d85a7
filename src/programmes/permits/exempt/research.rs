//! Research that the Minister designates.
//!
//! No fee is due for this work, and then the employer files no offer and pays none.
//! What counts as research is for the officer; the limits on placements are those of
//! the two permits for students.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{EMPLOYER, NO_ASSESSMENT, NO_RECENT_BREACH};
use super::shared::LEFT;
use crate::facts::said::RESEARCH;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Research, code C31.
pub(crate) static RESEARCH_PERMIT: Programme = Programme {
    id: "research",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C31"),
        ties: Ties::Employer,
        assessment: false,
        compliance: false,
        fee: false,
        holder_fee: false,
        months: None,
        length: text(
            "No longer than the research",
            "Pas plus que la durée de la recherche",
        ),
        family: text(
            "None because of this permit",
            "Aucun en raison de ce permis",
        ),
    }),
    name: text("Research", "Recherche"),
    about: text(
        "For people whose work is part of a research program in Canada. No fee is due.",
        "Pour les personnes dont le travail fait partie d’un programme de recherche au Canada. Aucuns frais ne sont exigés.",
    ),
    law: IRPR.at("205(c)(i)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "research.program",
            law: EXEMPTION_CODES.at("C31"),
            says: text(
                "The work is part of a research program",
                "Le travail fait partie d’un programme de recherche",
            ),
            test: holds(&RESEARCH),
        },
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[
        NO_ASSESSMENT,
        text(
            "An offer number, or a fee",
            "Un numéro d’offre, ou des frais",
        ),
    ],
};
