//! Physicians with Canadian work experience, since December 2025.
//!
//! The occupations are in `values/noc_lists.rs`, period by period.

use super::shared::{DUTIES, IN_A_PROGRAM, MONTHS_OF_WORK, TWICE};
use crate::facts::PHYSICIANS_HOURS;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Programme, at_least};
use crate::values::sources::{CATEGORIES_PAGE, IRPA};

/// The category.
pub(crate) static PHYSICIANS: Programme = Programme {
    id: "category-physicians",
    kind: Kind::Category,
    jurisdiction: "federal",
    permit: None,
    name: text(
        "Physicians with Canadian work experience",
        "Médecins ayant de l’expérience de travail au Canada",
    ),
    about: text(
        "A category of people who may be invited apart. It asks for work in one occupation of its list, in Canada.",
        "Une catégorie de personnes qui peuvent recevoir une invitation à part. Elle demande du travail dans une profession de sa liste, au Canada.",
    ),
    law: IRPA.at("10.3(1)(h.1), 10.5"),
    status: &[since(2025, 12, 8).by_invitation(CATEGORIES_PAGE.at("Categories").graded(Grade::C))],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 17),
    needs: &[
        Need {
            id: "category-physicians.work",
            law: CATEGORIES_PAGE.at("Work experience"),
            says: text(
                "Work in one occupation of the list in the last 3 years, in Canada: {need} hours or more",
                "Travail dans une profession de la liste au cours des 3 dernières années, au Canada : {need} heures ou plus",
            ),
            test: at_least(&PHYSICIANS_HOURS, &MONTHS_OF_WORK),
        },
        Need {
            id: "category-physicians.program",
            law: IRPA.at("10.3(1)(e), 11.2(1)(a)"),
            says: text(
                "You meet the conditions of the Canadian Experience Class, or of the federal skilled worker or skilled trades program",
                "Vous remplissez les conditions de la catégorie de l’expérience canadienne, ou du programme fédéral des travailleurs qualifiés ou de métiers spécialisés",
            ),
            test: IN_A_PROGRAM,
        },
    ],
    left_to_officer: &[DUTIES, TWICE],
    does_not_ask: &[],
};
