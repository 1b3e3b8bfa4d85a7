//! Work goes on while another work permit, asked for in time, is decided.
//!
//! Paragraph 186(u). It takes a file received before the permit ended, presence in
//! Canada ever since, and every condition of the old permit but its end. The day is
//! counted in UTC. International Experience Canada never gives this right. A second
//! request made during the wait gives no new right.

use crate::facts::permits::places::{RENEWED_IN_TIME, STAYED_SINCE};
use crate::facts::said::SAME_CONDITIONS;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Programme, holds};
use crate::values::sources::IRPR;

/// Work while a renewal is decided.
pub(crate) static MAINTAINED_WORK: Programme = Programme {
    id: "maintained-work",
    kind: Kind::Exemption,
    jurisdiction: "federal",
    permit: None,
    name: text(
        "Work while a renewal is decided",
        "Travail pendant l’examen d’un renouvellement",
    ),
    about: text(
        "For workers whose permit ended while they wait for another one, asked for in time.",
        "Pour les travailleurs dont le permis a pris fin pendant qu’ils en attendent un autre, demandé à temps.",
    ),
    law: IRPR.at("186(u)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "maintained-work.in-time",
            law: IRPR.at("186(u), 201(1)"),
            says: text(
                "You asked for another work permit before yours ended, and there is no decision yet",
                "Vous avez demandé un autre permis de travail avant la fin du vôtre, et il n’y a pas encore de décision",
            ),
            test: holds(&RENEWED_IN_TIME),
        },
        Need {
            id: "maintained-work.stayed",
            law: IRPR.at("186(u)"),
            says: text(
                "You have not left Canada since your permit ended",
                "Vous n’avez pas quitté le Canada depuis la fin de votre permis",
            ),
            test: holds(&STAYED_SINCE),
        },
        Need {
            id: "maintained-work.conditions",
            law: IRPR.at("186(u)"),
            says: text(
                "You keep to every condition of the old permit except its date",
                "Vous respectez toutes les conditions de l’ancien permis, sauf sa date",
            ),
            test: holds(&SAME_CONDITIONS),
        },
    ],
    left_to_officer: &[],
    does_not_ask: &[text(
        "A new permit before you go on working",
        "Un nouveau permis avant de continuer à travailler",
    )],
};
