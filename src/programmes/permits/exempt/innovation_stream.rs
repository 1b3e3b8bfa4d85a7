//! Innovation Stream: employers in the Global Hypergrowth Project.
//!
//! TEER 0 to 3, and a wage at the median of the province and the prevailing one or
//! more. Those medians are not held here: the wage is left to the officer. The stream
//! ran to 22 March 2026 unless extended; whether it was is not known. It is shown from
//! the day of the page that we read, because no first day is known.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER,
    OFFER_FILED, WILL_LEAVE,
};
use crate::facts::permits::agreements::SKILLED_OFFER;
use crate::facts::said::HYPERGROWTH;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds};
use crate::values::sources::EXEMPTION_CODES;

/// Innovation Stream, code C88.
pub(crate) static INNOVATION_STREAM: Programme = Programme {
    id: "innovation-stream",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C88"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("Up to 5 years", "Jusqu’à 5 ans"),
        family: FAMILY_BY_TEER,
    }),
    name: text("Innovation Stream", "Volet d’innovation"),
    about: text(
        "For skilled jobs with employers in the Global Hypergrowth Project. We do not know if it was extended past March 22, 2026.",
        "Pour les emplois qualifiés chez les employeurs du Projet pour l’hypercroissance mondiale. Nous ne savons pas s’il a été prolongé après le 22 mars 2026.",
    ),
    law: EXEMPTION_CODES.at("C88").graded(Grade::B),
    status: &[
        since(2025, 2, 3).open(),
        since(2026, 3, 23).status_not_known(EXEMPTION_CODES.at("C88")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "innovation-stream.employer",
            law: EXEMPTION_CODES.at("C88").graded(Grade::B),
            says: text(
                "The employer takes part in the Global Hypergrowth Project",
                "L’employeur participe au Projet pour l’hypercroissance mondiale",
            ),
            test: holds(&HYPERGROWTH),
        },
        Need {
            id: "innovation-stream.occupation",
            law: EXEMPTION_CODES.at("C88").graded(Grade::B),
            says: text(
                "The job is in TEER 0, 1, 2 or 3",
                "L’emploi est de la FÉER 0, 1, 2 ou 3",
            ),
            test: holds(&SKILLED_OFFER),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "innovation-stream.wage",
            law: EXEMPTION_CODES.at("C88").graded(Grade::B),
            says: text(
                "The wage is at or above the median of the province and the prevailing wage",
                "Le salaire atteint le salaire médian de la province et le salaire courant",
            ),
        },
        ABLE,
        GENUINE,
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[NO_ASSESSMENT],
};
