//! Open permit for students who have nothing left to live on.
//!
//! The sources name the case, its length and that no fee is due, and little more.
//! Begins with the codes of 15 December 2022.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH, WILL_LEAVE};
use crate::facts::permits::places::HOLDS_STUDY_PERMIT;
use crate::facts::said::DESTITUTE;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::EXEMPTION_CODES;

/// Students with nothing left to live on, code H81.
pub(crate) static DESTITUTE_STUDENT: Programme = Programme {
    id: "destitute-student",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("H81"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: false,
        holder_fee: false,
        months: None,
        length: text("To the end of the term", "Jusqu’à la fin de la session"),
        family: text(
            "Nothing for family members",
            "Rien pour les membres de la famille",
        ),
    }),
    name: text(
        "Open permit for destitute students",
        "Permis ouvert pour les étudiants démunis",
    ),
    about: text(
        "For students in Canada who have lost the means to live while they study.",
        "Pour les étudiants au Canada qui ont perdu leurs moyens de subsistance pendant leurs études.",
    ),
    law: EXEMPTION_CODES.at("H81"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "destitute-student.student",
            law: EXEMPTION_CODES.at("H81"),
            says: text("You hold a study permit", "Vous avez un permis d’études"),
            test: holds(&HOLDS_STUDY_PERMIT),
        },
        Need {
            id: "destitute-student.destitute",
            law: EXEMPTION_CODES.at("H81"),
            says: text(
                "You have nothing left to live on",
                "Vous n’avez plus de quoi vivre",
            ),
            test: holds(&DESTITUTE),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[text("A fee for the permit", "Des frais pour le permis")],
};
