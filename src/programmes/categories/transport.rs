//! Transport: dropped in 2025, back in 2026 with four occupations.
//!
//! The occupations are in `values/noc_lists.rs`, period by period.

use super::shared::{DUTIES, IN_A_PROGRAM, MONTHS_OF_WORK, TWICE};
use crate::facts::TRANSPORT_HOURS;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Programme, at_least};
use crate::values::sources::{CATEGORIES_PAGE, CATEGORIES_REPORT, IRPA};

/// The category.
pub(crate) static TRANSPORT: Programme = Programme {
    id: "category-transport",
    kind: Kind::Category,
    jurisdiction: "federal",
    permit: None,
    name: text("Transport occupations", "Professions des transports"),
    about: text(
        "A category of people who may be invited apart. It asks for work in one occupation of its list, in Canada or abroad.",
        "Une catégorie de personnes qui peuvent recevoir une invitation à part. Elle demande du travail dans une profession de sa liste, au Canada ou à l’étranger.",
    ),
    law: IRPA.at("10.3(1)(h.1), 10.5"),
    status: &[
        since(2023, 5, 31).by_invitation(CATEGORIES_REPORT.at("Categories 2023 to 2024")),
        since(2025, 2, 27).closed(CATEGORIES_PAGE.at("Categories")),
        since(2026, 2, 18).by_invitation(CATEGORIES_PAGE.at("Categories")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 17),
    needs: &[
        Need {
            id: "category-transport.work",
            law: CATEGORIES_PAGE.at("Work experience"),
            says: text(
                "Work in one occupation of the list in the last 3 years, in Canada or abroad: {need} hours or more",
                "Travail dans une profession de la liste au cours des 3 dernières années, au Canada ou à l’étranger : {need} heures ou plus",
            ),
            test: at_least(&TRANSPORT_HOURS, &MONTHS_OF_WORK),
        },
        Need {
            id: "category-transport.program",
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
