//! Canadian Experience Class: a year of skilled work in Canada, outside Quebec.
//!
//! Section 87.1 of the Regulations sets the class. The Minister fixes the
//! language levels under subsection 74(1); they depend on the TEER of the
//! occupation with the most hours. What counts as work is in `facts/rulings`:
//! subsections 73(2) and 87.1(3), and the doubtful kinds.
//!
//! Left to the officer: whether the duties really match the occupation, and
//! admissibility. We say so and never count it.

use crate::facts::{ENGLISH, FRENCH, MAIN_TEER, OUTSIDE_QUEBEC, SKILLED_HOURS_IN_CANADA};
use crate::kernel::{Clb, Dated, Grade, Hours, Step, on, since, text};
use crate::law::{Kind, Left, Need, Programme, any, at_least, at_least_by, holds};
use crate::values::sources::{CEC_PAGE, IRPA, IRPR, SOR_2008_254, SOR_2012_274};

/// One year at 30 hours a week. It was two years before 2013.
static A_YEAR_OF_WORK: Dated<Hours> = Dated::new(&[
    since(2008, 9, 17).is(3_120).by(SOR_2008_254.at("s. 3")),
    since(2013, 1, 2).is(1_560).by(SOR_2012_274.at("s. 13")),
]);

/// Levels fixed by the Minister for management and TEER 1 (skill type 0 and level A before 2022-11-16).
static LEVEL_FOR_TEER_0_AND_1: Dated<Clb> = Dated::new(&[since(2013, 1, 2)
    .is(7)
    .by(IRPR.at("74(1), 87.1(2)(d)").graded(Grade::B))]);

/// Levels fixed by the Minister for TEER 2 and 3 (skill level B before 2022-11-16).
static LEVEL_FOR_TEER_2_AND_3: Dated<Clb> = Dated::new(&[since(2013, 1, 2)
    .is(5)
    .by(IRPR.at("74(1), 87.1(2)(d)").graded(Grade::B))]);

static LEVEL_BY_TEER: &[(i32, i32, &[Step])] = &[
    (0, 1, LEVEL_FOR_TEER_0_AND_1.steps()),
    (2, 3, LEVEL_FOR_TEER_2_AND_3.steps()),
];

static ENGLISH_FOR_MAIN_TEER: Need = Need {
    id: "cec.english",
    law: IRPR.at("87.1(2)(d), (e)"),
    says: text(
        "English: CLB {need} or more in all four abilities, from one test less than 2 years old",
        "Anglais : CLB {need} ou plus pour les quatre compétences, d’après un seul test datant de moins de 2 ans",
    ),
    test: at_least_by(&ENGLISH, &MAIN_TEER, LEVEL_BY_TEER),
};

static FRENCH_FOR_MAIN_TEER: Need = Need {
    id: "cec.french",
    law: IRPR.at("87.1(2)(d), (e)"),
    says: text(
        "French: NCLC {need} or more in all four abilities, from one test less than 2 years old",
        "Français : NCLC {need} ou plus pour les quatre compétences, d’après un seul test datant de moins de 2 ans",
    ),
    test: at_least_by(&FRENCH, &MAIN_TEER, LEVEL_BY_TEER),
};

/// The Canadian Experience Class.
pub(crate) static CEC: Programme = Programme {
    id: "cec",
    kind: Kind::Route,
    jurisdiction: "federal",
    permit: None,
    name: text(
        "Canadian Experience Class (CEC)",
        "Catégorie de l’expérience canadienne (CEC)",
    ),
    about: text(
        "For people with a year of skilled work in Canada. You enter the Express Entry pool, and you may apply only if you are invited.",
        "Pour les personnes qui ont un an de travail qualifié au Canada. Vous entrez dans le bassin d’Entrée express et vous présentez une demande seulement si vous recevez une invitation.",
    ),
    law: IRPR.at("87.1"),
    status: &[
        since(2008, 9, 17).open(),
        since(2015, 1, 1).by_invitation(IRPA.at("10.1")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "cec.outside-quebec",
            law: IRPR.at("87.1(1)"),
            says: text(
                "You intend to live outside Quebec",
                "Vous avez l’intention de vivre à l’extérieur du Québec",
            ),
            test: holds(&OUTSIDE_QUEBEC),
        },
        Need {
            id: "cec.skilled-work",
            law: IRPR.at("87.1(2)(a), 87.1(3), 73"),
            says: text(
                "Skilled work in Canada in the 3 years before you apply: {need} hours or more",
                "Travail qualifié au Canada au cours des 3 années avant votre demande : {need} heures ou plus",
            ),
            test: at_least(&SKILLED_HOURS_IN_CANADA, &A_YEAR_OF_WORK),
        },
        Need {
            id: "cec.language",
            law: IRPR.at("87.1(2)(d), (e)"),
            says: text(
                "An approved test in English or French. The occupation with the most hours in the three years sets the level",
                "Un test approuvé de français ou d’anglais. La profession qui compte le plus d’heures dans les trois ans fixe le niveau",
            ),
            test: any(&[&ENGLISH_FOR_MAIN_TEER, &FRENCH_FOR_MAIN_TEER]),
        },
    ],
    left_to_officer: &[
        Left {
            id: "cec.duties",
            law: IRPR.at("87.1(2)(b), (c)"),
            says: text(
                "You did what the lead statement of the occupation says, and a substantial number of its main duties, all essential ones included",
                "Vous avez accompli les tâches de l’énoncé principal de la profession et exercé une partie appréciable de ses fonctions principales, dont toutes les fonctions essentielles",
            ),
        },
        Left {
            id: "cec.admissible",
            law: IRPA.at("33 to 42"),
            says: text(
                "You and your family members are not inadmissible to Canada",
                "Ni vous ni les membres de votre famille ne faites l’objet d’une interdiction de territoire au Canada",
            ),
        },
        Left {
            id: "cec.twice",
            law: IRPA.at("11.2(1)"),
            says: text(
                "The conditions hold on the day of the invitation and again on the day your application is received",
                "Les conditions sont remplies le jour de l’invitation et encore le jour de la réception de votre demande",
            ),
        },
        Left {
            id: "cec.full-time-study",
            law: CEC_PAGE.at("Work experience").graded(Grade::C),
            says: text(
                "Breaks between terms of a full-time program are usually seen as full-time study",
                "Les pauses entre les sessions d’un programme à temps plein sont habituellement considérées comme des études à temps plein",
            ),
        },
    ],
    does_not_ask: &[
        text("A level of education", "Un niveau d’études"),
        text("Settlement funds", "Des fonds d’établissement"),
        text(
            "A job offer, or a job on the day you apply",
            "Une offre d’emploi, ou un emploi le jour de la demande",
        ),
        text(
            "Being in Canada on the day you apply",
            "La présence au Canada le jour de la demande",
        ),
    ],
};
