//! Skilled military recruits, since 2026.
//!
//! The occupations are in `values/noc_lists.rs`, period by period.

use super::shared::{DUTIES, IN_A_PROGRAM, TWICE};
use crate::facts::{EDUCATION_LEVEL, FORCES_OFFER, MILITARY_HOURS, MILITARY_YEARS};
use crate::kernel::{Dated, Grade, Hours, Level, Years, on, since, text};
use crate::law::{Kind, Need, Programme, at_least, holds};
use crate::values::sources::{CATEGORIES_PAGE, IRPA};

/// Whether the twelve months of the other categories are asked here is unknown: the fact keeps less open.
static MONTHS: Dated<Hours> = Dated::new(&[since(2026, 2, 18)
    .is(1_560)
    .by(CATEGORIES_PAGE.at("Work experience").graded(Grade::C))]);
/// Reported by one source.
static TEN_YEARS: Dated<Years> = Dated::new(&[since(2026, 2, 18).is(10).by(CATEGORIES_PAGE
    .at("Skilled military recruits")
    .graded(Grade::C))]);
/// Two years of study: step 3 of the education levels.
static TWO_YEARS_OF_STUDY: Dated<Level> =
    Dated::new(&[since(2026, 2, 18).is(3).by(CATEGORIES_PAGE
        .at("Skilled military recruits")
        .graded(Grade::C))]);

/// The category.
pub(crate) static MILITARY: Programme = Programme {
    id: "category-military",
    kind: Kind::Category,
    jurisdiction: "federal",
    permit: None,
    name: text("Skilled military recruits", "Recrues militaires qualifiées"),
    about: text(
        "A category of people who may be invited apart. It asks for work in one occupation of its list, in Canada or abroad.",
        "Une catégorie de personnes qui peuvent recevoir une invitation à part. Elle demande du travail dans une profession de sa liste, au Canada ou à l’étranger.",
    ),
    law: IRPA.at("10.3(1)(h.1), 10.5"),
    status: &[since(2026, 2, 18).by_invitation(CATEGORIES_PAGE.at("Categories"))],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 17),
    needs: &[
        Need {
            id: "category-military.work",
            law: CATEGORIES_PAGE.at("Work experience"),
            says: text(
                "Work in one occupation of the list. How long is not known; {need} hours are enough",
                "Travail dans une profession de la liste. La durée n’est pas connue; {need} heures suffisent",
            ),
            test: at_least(&MILITARY_HOURS, &MONTHS),
        },
        Need {
            id: "category-military.service",
            law: CATEGORIES_PAGE
                .at("Skilled military recruits")
                .graded(Grade::C),
            says: text(
                "{need} years or more of continuous service in a recognized foreign military",
                "{need} ans ou plus de service continu dans une armée étrangère reconnue",
            ),
            test: at_least(&MILITARY_YEARS, &TEN_YEARS),
        },
        Need {
            id: "category-military.offer",
            law: CATEGORIES_PAGE
                .at("Skilled military recruits")
                .graded(Grade::C),
            says: text(
                "An offer of full-time service of 3 years or more from the Canadian Armed Forces",
                "Une offre de service à temps plein de 3 ans ou plus des Forces armées canadiennes",
            ),
            test: holds(&FORCES_OFFER),
        },
        Need {
            id: "category-military.education",
            law: CATEGORIES_PAGE
                .at("Skilled military recruits")
                .graded(Grade::C),
            says: text(
                "A post-secondary credential of 2 years or more, assessed if it is foreign",
                "Un diplôme postsecondaire de 2 ans ou plus, évalué s’il est étranger",
            ),
            test: at_least(&EDUCATION_LEVEL, &TWO_YEARS_OF_STUDY),
        },
        Need {
            id: "category-military.program",
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
