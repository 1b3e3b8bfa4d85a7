//! Placements that secondary school requires.
//!
//! That the permit names no single employer and costs no fee is practice, and not in
//! our facts.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{ADMISSIBLE, NO_ASSESSMENT, NO_RECENT_BREACH, WILL_LEAVE};
use crate::facts::permits::agreements::STUDIES_AT_SECONDARY;
use crate::facts::said::PLACEMENT;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Co-op placement, secondary school, code C33.
pub(crate) static CO_OP_SECONDARY: Programme = Programme {
    id: "co-op-secondary",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C33"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: false,
        holder_fee: false,
        months: None,
        length: text(
            "No longer than the study permit",
            "Pas plus que le permis d’études",
        ),
        family: text(
            "None because of this permit",
            "Aucun en raison de ce permis",
        ),
    }),
    name: text(
        "Co-op placement, secondary school",
        "Stage coopératif, école secondaire",
    ),
    about: text(
        "For placements that a secondary school program in Canada requires.",
        "Pour les stages qu’un programme d’école secondaire au Canada exige.",
    ),
    law: IRPR.at("205(c)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "co-op-secondary.studies",
            law: EXEMPTION_CODES.at("C33"),
            says: text(
                "You go to secondary school in Canada",
                "Vous fréquentez l’école secondaire au Canada",
            ),
            test: holds(&STUDIES_AT_SECONDARY),
        },
        Need {
            id: "co-op-secondary.placement",
            law: EXEMPTION_CODES.at("C33"),
            says: text(
                "Your program requires the placement, and placements take up half of it or less",
                "Votre programme exige le stage, et les stages en occupent la moitié ou moins",
            ),
            test: holds(&PLACEMENT),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "co-op-secondary.permit",
            law: EXEMPTION_CODES.at("C33"),
            says: text(
                "You hold a study permit for that program, and the school confirms the placement",
                "Vous avez un permis d’études pour ce programme, et l’établissement confirme le stage",
            ),
        },
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[
        NO_ASSESSMENT,
        text(
            "An offer from one employer: the permit serves for all placements of the program",
            "L’offre d’un seul employeur : le permis sert à tous les stages du programme",
        ),
    ],
};
