//! Measures for people from Iran: to 28 February 2026, and not known after.
//!
//! The sources give the end and nothing else: neither the first day nor the
//! conditions. The file begins with the codes of 15 December 2022, and what the
//! measures ask stands as not known, so that nobody is told that they meet it.

use super::super::shared::ADMISSIBLE;
use crate::facts::AGE_ON_DAY;
use crate::facts::permits::places::IRAN_CITIZEN;
use crate::kernel::{Dated, Grade, Years, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, at_least, holds};
use crate::values::sources::IRPA;

static NOT_IN_SOURCES: Dated<Years> = Dated::new(&[since(2022, 12, 15).is_not_known()]);

/// Measures for people from Iran.
pub(crate) static IRAN: Programme = Programme {
    id: "iran",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: None,
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("Not known", "Non connue"),
        family: text(
            "Nothing by this policy alone",
            "Rien par cette seule mesure",
        ),
    }),
    name: text(
        "Measures for people from Iran",
        "Mesures pour les personnes d’Iran",
    ),
    about: text(
        "Special measures for people from Iran who are in Canada. Our sources do not give all conditions.",
        "Mesures spéciales pour les personnes d’Iran qui sont au Canada. Nos sources ne donnent pas toutes les conditions.",
    ),
    law: IRPA.at("25.2").graded(Grade::C),
    status: &[
        since(2022, 12, 15).open(),
        since(2026, 3, 1).status_not_known(IRPA.at("25.2").graded(Grade::C)),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "iran.citizen",
            law: IRPA.at("25.2").graded(Grade::C),
            says: text(
                "You are a citizen of Iran",
                "Vous avez la citoyenneté de l’Iran",
            ),
            test: holds(&IRAN_CITIZEN),
        },
        Need {
            id: "iran.rest",
            law: IRPA.at("25.2").graded(Grade::C),
            says: text(
                "You meet the other conditions, which our sources do not give",
                "Vous remplissez les autres conditions, que nos sources ne donnent pas",
            ),
            test: at_least(&AGE_ON_DAY, &NOT_IN_SOURCES),
        },
    ],
    left_to_officer: &[ADMISSIBLE],
    does_not_ask: &[],
};
