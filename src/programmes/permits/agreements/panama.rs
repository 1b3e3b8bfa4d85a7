//! Professionals who are citizens of Panama, under the free trade agreement.
//!
//! The list of professions is not held here: the person compares. Professionals may
//! still ask at the border after leaving Canada just for that.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
};
use super::shared::{LEFT, PROFESSION};
use crate::facts::permits::agreements::CITIZEN_OF_PANAMA;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Free trade agreement with Panama: professionals, code F42.
pub(crate) static PANAMA: Programme = Programme {
    id: "panama",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("F42"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "3 years, renewable for 3 years without a limit",
            "3 ans, renouvelable pour 3 ans sans limite",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Free trade agreement with Panama: professionals",
        "Accord de libre-échange avec le Panama : professionnels",
    ),
    about: text(
        "For citizens of Panama with a job offer in a listed profession. If you need no visa, you may also ask for it at the border, even after leaving Canada just for that.",
        "Pour les citoyens du Panama qui ont une offre d’emploi dans une profession de la liste. Si vous n’avez pas besoin de visa, vous pouvez aussi le demander à la frontière, même en ne quittant le Canada que pour cela.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "panama.citizen",
            law: EXEMPTION_CODES.at("F42"),
            says: text(
                "You are a citizen of Panama",
                "Vous avez la citoyenneté du Panama",
            ),
            test: holds(&CITIZEN_OF_PANAMA),
        },
        PROFESSION,
        OFFER,
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
