//! Open permits for children of workers, closed since 21 January 2025.
//!
//! Outside the families on the way to residence no new permit is issued to a child.
//! The file begins on 30 January 2023, when families of every TEER were let in. The
//! exception of those years for seasonal, farm and low-wage workers is not encoded.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH, STAY};
use crate::facts::said::WORKING_PARENT;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::FAMILY_CHANGES;

/// Children of workers, codes C46 and C48. Closed.
pub(crate) static CHILD_OF_WORKER: Programme = Programme {
    id: "child-of-worker",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C46/C48"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: true,
        months: None,
        length: text(
            "As long as the parent’s permit",
            "La durée du permis du parent",
        ),
        family: text(
            "Nothing: no permit can rest on this one",
            "Rien : aucun permis ne peut reposer sur celui-ci",
        ),
    }),
    name: text(
        "Open permit for the child of a worker",
        "Permis ouvert pour l’enfant d’un travailleur",
    ),
    about: text(
        "Closed. Since January 21, 2025 the children of workers get no open permit, but for families on the way to residence.",
        "Fermé. Depuis le 21 janvier 2025, les enfants de travailleurs n’ont plus de permis ouvert, sauf ceux de familles en transition vers la résidence permanente.",
    ),
    law: FAMILY_CHANGES.at("Dependent children"),
    status: &[
        since(2023, 1, 30).open(),
        since(2025, 1, 21).closed(FAMILY_CHANGES.at("Dependent children")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "child-of-worker.parent",
            law: FAMILY_CHANGES.at("Dependent children"),
            says: text(
                "You are the dependent child of a worker whose permit lasts 6 months or more",
                "Vous êtes l’enfant à charge d’un travailleur dont le permis dure encore 6 mois ou plus",
            ),
            test: holds(&WORKING_PARENT),
        },
        STAY,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ADMISSIBLE],
    does_not_ask: &[],
};
