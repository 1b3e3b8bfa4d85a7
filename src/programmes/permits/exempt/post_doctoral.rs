//! Post-doctoral fellows.
//!
//! The doctorate is completed; the day of completion counts.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
};
use super::shared::LEFT;
use crate::facts::permits::agreements::DOCTORATE_DONE;
use crate::facts::said::POST_DOCTORAL;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::EXEMPTION_CODES;

/// Post-doctoral fellows, code C44.
pub(crate) static POST_DOCTORAL_PERMIT: Programme = Programme {
    id: "post-doctoral",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C44"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("As long as the offer", "La durée de l’offre"),
        family: FAMILY_BY_TEER,
    }),
    name: text("Post-doctoral fellows", "Stagiaires postdoctoraux"),
    about: text(
        "For people who completed a doctorate and have an offer of a post-doctoral fellowship.",
        "Pour les personnes qui ont terminé un doctorat et ont une offre de stage postdoctoral.",
    ),
    law: EXEMPTION_CODES.at("C44").graded(Grade::B),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "post-doctoral.fellowship",
            law: EXEMPTION_CODES.at("C44").graded(Grade::B),
            says: text(
                "The offer is a post-doctoral fellowship",
                "L’offre est un stage postdoctoral",
            ),
            test: holds(&POST_DOCTORAL),
        },
        Need {
            id: "post-doctoral.doctorate",
            law: EXEMPTION_CODES.at("C44").graded(Grade::B),
            says: text(
                "You have completed your doctorate",
                "Vous avez terminé votre doctorat",
            ),
            test: holds(&DOCTORATE_DONE),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
