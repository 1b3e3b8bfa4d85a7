//! French-language proficiency: level 7 in all four abilities, whatever the occupation.

use super::shared::{IN_A_PROGRAM, TWICE};
use crate::facts::FRENCH;
use crate::kernel::{Clb, Dated, on, since, text};
use crate::law::{Kind, Need, Programme, at_least};
use crate::values::sources::{CATEGORIES_PAGE, CATEGORIES_REPORT, IRPA};

static SEVEN: Dated<Clb> = Dated::new(&[since(2023, 5, 31)
    .is(7)
    .by(CATEGORIES_REPORT.at("French-language proficiency"))]);

/// The category.
pub(crate) static FRENCH_PROFICIENCY: Programme = Programme {
    id: "category-french",
    kind: Kind::Category,
    jurisdiction: "federal",
    permit: None,
    name: text(
        "French-language proficiency",
        "Compétence linguistique en français",
    ),
    about: text(
        "A category of people who may be invited apart. It asks for strong French and no occupation.",
        "Une catégorie de personnes qui peuvent recevoir une invitation à part. Elle demande un bon niveau de français et aucune profession.",
    ),
    law: IRPA.at("10.3(1)(h.1), 10.5"),
    status: &[since(2023, 5, 31).by_invitation(CATEGORIES_REPORT.at("Categories 2023 to 2024"))],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 17),
    needs: &[
        Need {
            id: "category-french.french",
            law: CATEGORIES_PAGE.at("French-language proficiency"),
            says: text(
                "French: NCLC {need} or more in all four abilities, from one test less than 2 years old",
                "Français : NCLC {need} ou plus pour les quatre compétences, d’après un seul test datant de moins de 2 ans",
            ),
            test: at_least(&FRENCH, &SEVEN),
        },
        Need {
            id: "category-french.program",
            law: IRPA.at("10.3(1)(e), 11.2(1)(a)"),
            says: text(
                "You meet the conditions of the Canadian Experience Class, or of the federal skilled worker or skilled trades program",
                "Vous remplissez les conditions de la catégorie de l’expérience canadienne, ou du programme fédéral des travailleurs qualifiés ou de métiers spécialisés",
            ),
            test: IN_A_PROGRAM,
        },
    ],
    left_to_officer: &[TWICE],
    does_not_ask: &[text(
        "Work in a listed occupation",
        "Un travail dans une profession désignée",
    )],
};
