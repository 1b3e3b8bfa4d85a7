//! Work of graduates while their first work permit is decided.
//!
//! Paragraph 186(w): the request is made while the study permit holds, and a study
//! permit ends 90 days after the studies are completed, whatever date it bears (not
//! for family of permit holders). Leaving Canada does not end this right by itself.
//! The day of completion is taken as the first proof of it.

use crate::facts::permits::places::{ASKED_AS_GRADUATE, ASKED_IN_NINETY_DAYS, COMPLETED_IN_CANADA};
use crate::facts::said::{CREDENTIAL_PROGRAM, STUDIED_AS_FAMILY};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Programme, any, holds};
use crate::values::sources::IRPR;

static NINETY_DAYS: Need = Need {
    id: "graduate-waiting.ninety-days",
    law: IRPR.at("222(1)(a)"),
    says: text(
        "You asked within 90 days of the end of the studies",
        "Vous avez fait la demande dans les 90 jours de la fin des études",
    ),
    test: holds(&ASKED_IN_NINETY_DAYS),
};
static NOT_BOUND: Need = Need {
    id: "graduate-waiting.not-bound",
    law: IRPR.at("222(1)(a)"),
    says: text(
        "You studied as family of a permit holder: the 90 days do not bind you",
        "Vous avez étudié comme membre de la famille d’un titulaire de permis : les 90 jours ne vous visent pas",
    ),
    test: holds(&STUDIED_AS_FAMILY),
};

/// Graduates who wait for a first permit.
pub(crate) static GRADUATE_WAITING: Programme = Programme {
    id: "graduate-waiting",
    kind: Kind::Exemption,
    jurisdiction: "federal",
    permit: None,
    name: text(
        "Work of graduates who wait for a permit",
        "Travail des diplômés qui attendent un permis",
    ),
    about: text(
        "For graduates who asked for their first work permit in time and wait for the decision.",
        "Pour les diplômés qui ont demandé à temps leur premier permis de travail et attendent la décision.",
    ),
    law: IRPR.at("186(w)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "graduate-waiting.completed",
            law: IRPR.at("186(w)"),
            says: text(
                "You completed your program in Canada",
                "Vous avez terminé votre programme au Canada",
            ),
            test: holds(&COMPLETED_IN_CANADA),
        },
        Need {
            id: "graduate-waiting.studies",
            law: IRPR.at("186(v), (w)"),
            says: text(
                "You studied full-time at a designated institution, in a program of 6 months or more that leads to a credential",
                "Vous étudiiez à temps plein dans un établissement désigné, dans un programme de 6 mois ou plus menant à un titre",
            ),
            test: holds(&CREDENTIAL_PROGRAM),
        },
        Need {
            id: "graduate-waiting.asked",
            law: IRPR.at("186(w)"),
            says: text(
                "You asked for a work permit before your study permit ended, and there is no decision yet",
                "Vous avez demandé un permis de travail avant la fin de votre permis d’études, et il n’y a pas encore de décision",
            ),
            test: holds(&ASKED_AS_GRADUATE),
        },
        Need {
            id: "graduate-waiting.in-force",
            law: IRPR.at("222(1)(a)"),
            says: text(
                "The study permit was still in force then",
                "Le permis d’études était encore en vigueur à ce moment",
            ),
            test: any(&[&NINETY_DAYS, &NOT_BOUND]),
        },
    ],
    left_to_officer: &[],
    does_not_ask: &[text(
        "That you stay in Canada while you wait",
        "Que vous restiez au Canada pendant l’attente",
    )],
};
