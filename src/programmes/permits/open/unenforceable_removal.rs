//! Open permit for people under a removal order that cannot be enforced.
//!
//! Section 206. Work without authorization before is no bar. The fee of the permit
//! is due, that of the holder is not. No temporary resident status comes with it.
//! Begins with the codes of 15 December 2022.

use super::super::shared::FOREIGN_NATIONAL;
use crate::facts::said::{NEEDS_WORK, REMOVAL_BLOCKED};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::IRPR;

/// People under a removal order that cannot be enforced, code S62.
pub(crate) static UNENFORCEABLE_REMOVAL: Programme = Programme {
    id: "unenforceable-removal",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("S62"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "12 months, up to 24 while removals are suspended or put off",
            "12 mois, jusqu’à 24 pendant un sursis ou un report des renvois",
        ),
        family: text(
            "Nothing for family members",
            "Rien pour les membres de la famille",
        ),
    }),
    name: text(
        "Open permit under a removal order that cannot be enforced",
        "Permis ouvert pour une personne visée par une mesure de renvoi qui ne peut être exécutée",
    ),
    about: text(
        "For people whose removal from Canada is ordered but cannot be carried out for now.",
        "Pour les personnes dont le renvoi du Canada est ordonné, mais ne peut pas être exécuté pour l’instant.",
    ),
    law: IRPR.at("206(1)(b)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        FOREIGN_NATIONAL,
        Need {
            id: "unenforceable-removal.order",
            law: IRPR.at("206(1)(b)"),
            says: text(
                "You are under a removal order that cannot be enforced",
                "Vous faites l’objet d’une mesure de renvoi qui ne peut pas être exécutée",
            ),
            test: holds(&REMOVAL_BLOCKED),
        },
        Need {
            id: "unenforceable-removal.means",
            law: IRPR.at("206(1)"),
            says: text(
                "You cannot meet your needs without working",
                "Vous ne pouvez pas subvenir à vos besoins sans travailler",
            ),
            test: holds(&NEEDS_WORK),
        },
    ],
    left_to_officer: &[],
    does_not_ask: &[text(
        "That you would leave Canada",
        "Que vous quittiez le Canada",
    )],
};
