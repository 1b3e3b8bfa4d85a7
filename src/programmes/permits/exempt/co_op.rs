//! Placements that post-secondary studies require.
//!
//! Since 1 April 2026 no such permit is needed where placements take up half of the
//! program or less and the conditions of the study permit are met (grade C), which is
//! what this permit asked for: closed since. That the permit names no single employer
//! and costs no fee is practice, and not in our facts.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{ADMISSIBLE, NO_ASSESSMENT, NO_RECENT_BREACH, WILL_LEAVE};
use crate::facts::permits::agreements::STUDIES_AFTER_SECONDARY;
use crate::facts::said::PLACEMENT;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Co-op placement, post-secondary, code C32.
pub(crate) static CO_OP: Programme = Programme {
    id: "co-op",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C32"),
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
        "Co-op placement, post-secondary",
        "Stage coopératif, études postsecondaires",
    ),
    about: text(
        "For placements that a post-secondary program requires. Since April 1, 2026, the study permit is enough for most of them.",
        "Pour les stages qu’un programme postsecondaire exige. Depuis le 1er avril 2026, le permis d’études suffit pour la plupart.",
    ),
    law: IRPR.at("205(c)"),
    status: &[
        since(2022, 12, 15).open(),
        since(2026, 4, 1).closed(EXEMPTION_CODES.at("C32").graded(Grade::C)),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "co-op.studies",
            law: EXEMPTION_CODES.at("C32"),
            says: text(
                "You study in a post-secondary program in Canada",
                "Vous suivez un programme postsecondaire au Canada",
            ),
            test: holds(&STUDIES_AFTER_SECONDARY),
        },
        Need {
            id: "co-op.placement",
            law: EXEMPTION_CODES.at("C32"),
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
            id: "co-op.permit",
            law: EXEMPTION_CODES.at("C32"),
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
