//! People essential to a film or television production.
//!
//! The facts give no more than that; what is essential is for the officer.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
};
use super::shared::LEFT;
use crate::facts::said::FILM;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Film and television workers, code C14.
pub(crate) static FILM_WORKER: Programme = Programme {
    id: "film-worker",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C14"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("As long as the production", "La durée de la production"),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Film and television workers",
        "Travailleurs du cinéma et de la télévision",
    ),
    about: text(
        "For people whose job is essential to a film or television production in Canada.",
        "Pour les personnes dont l’emploi est essentiel à une production de cinéma ou de télévision au Canada.",
    ),
    law: IRPR.at("205(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "film-worker.production",
            law: EXEMPTION_CODES.at("C14").graded(Grade::B),
            says: text(
                "Your job is essential to a film or television production",
                "Votre emploi est essentiel à une production de cinéma ou de télévision",
            ),
            test: holds(&FILM),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
