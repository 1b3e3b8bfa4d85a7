//! Federal Skilled Worker Program: a year in one occupation, and 67 points.
//!
//! Sections 75 to 83 of the Regulations. The minimum conditions come first: who
//! misses one is refused without a count of points (R75(3)). Then 67 points of
//! the grid in `grids/fsw_67.rs`, and funds, unless employment is arranged.
//!
//! Left to the officer: duties, admissibility, whether an offer is genuine and
//! the person able to do the work, and that all holds again on the day of the visa.

use super::offers;
use crate::facts::{CREDENTIAL, ENGLISH, FAMILY_SIZE, FRENCH, FUNDS, OUTSIDE_QUEBEC, PRIMARY_RUN};
use crate::grids::fsw_67::FSW_67;
use crate::kernel::{Clb, Dated, Grade, Hours, Points, on, since, text};
use crate::law::{Kind, Left, Need, Programme, any, at_least, at_least_by, every, holds, scores};
use crate::values::funds::BY_FAMILY_SIZE;
use crate::values::sources::{FSW_PAGE, IRPA, IRPR};

static A_YEAR_OF_WORK: Dated<Hours> =
    Dated::new(&[since(2015, 1, 1).is(1_560).by(IRPR.at("75(2)(a), 80(4)"))]);

static SEVEN: Dated<Clb> = Dated::new(&[since(2015, 1, 1).is(7).by(IRPR.at("74(1), 75(2)(d)"))]);

static PASS_MARK: Dated<Points> =
    Dated::new(&[since(2015, 1, 1).is(67).by(IRPR.at("76(1)(a), 76(2)"))]);

static ENGLISH_SEVEN: Need = Need {
    id: "fsw.english",
    law: IRPR.at("75(2)(d)"),
    says: text(
        "English: CLB {need} or more in all four abilities, from one test less than 2 years old",
        "Anglais : CLB {need} ou plus pour les quatre compétences, d’après un seul test datant de moins de 2 ans",
    ),
    test: at_least(&ENGLISH, &SEVEN),
};

static FRENCH_SEVEN: Need = Need {
    id: "fsw.french",
    law: IRPR.at("75(2)(d)"),
    says: text(
        "French: NCLC {need} or more in all four abilities, from one test less than 2 years old",
        "Français : NCLC {need} ou plus pour les quatre compétences, d’après un seul test datant de moins de 2 ans",
    ),
    test: at_least(&FRENCH, &SEVEN),
};

static ENOUGH_FUNDS: Need = Need {
    id: "fsw.enough-funds",
    law: IRPR.at("76(1)(b)(i)"),
    says: text(
        "Funds of your own, free of debts, for all your family members, coming or not: {need} dollars or more",
        "Des fonds à vous, libres de dettes, pour tous les membres de votre famille, qu’ils viennent ou non : {need} dollars ou plus",
    ),
    test: at_least_by(&FUNDS, &FAMILY_SIZE, BY_FAMILY_SIZE),
};

static ARRANGED_IN_CANADA: Need = Need {
    id: "fsw.arranged-in-canada",
    law: IRPR.at("82(2)(a), (b), (d)"),
    says: text(
        "One of these situations in Canada",
        "Une de ces situations au Canada",
    ),
    test: any(&[
        &offers::WITH_LMIA_PERMIT,
        &offers::WITH_EXEMPT_PERMIT,
        &offers::WITH_OTHER_RIGHT,
    ]),
};

static NO_FUNDS_NEEDED: Need = Need {
    id: "fsw.no-funds-needed",
    law: IRPR.at("76(1)(b)(ii)"),
    says: text(
        "No funds are needed if you may work in Canada and have arranged employment",
        "Aucuns fonds ne sont exigés si vous pouvez travailler au Canada et avez un emploi réservé",
    ),
    test: every(&[
        &offers::SKILLED,
        &offers::FULL_TIME,
        &offers::A_YEAR,
        &offers::NOT_SEASONAL,
        &offers::ONE_EMPLOYER,
        &offers::ALLOWED,
        &ARRANGED_IN_CANADA,
    ]),
};

/// The Federal Skilled Worker Program.
pub(crate) static FSW: Programme = Programme {
    id: "fsw",
    kind: Kind::Route,
    jurisdiction: "federal",
    permit: None,
    name: text(
        "Federal Skilled Worker Program (FSW)",
        "Programme des travailleurs qualifiés (fédéral)",
    ),
    about: text(
        "For people with a year of skilled work in one occupation, in Canada or abroad. You enter the Express Entry pool, and you may apply only if you are invited.",
        "Pour les personnes qui ont un an de travail qualifié dans une profession, au Canada ou à l’étranger. Vous entrez dans le bassin d’Entrée express et vous présentez une demande seulement si vous recevez une invitation.",
    ),
    law: IRPR.at("75 to 83"),
    status: &[since(2015, 1, 1).by_invitation(IRPA.at("10.1"))],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "fsw.outside-quebec",
            law: IRPR.at("75(1)"),
            says: text(
                "You intend to live outside Quebec",
                "Vous avez l’intention de vivre à l’extérieur du Québec",
            ),
            test: holds(&OUTSIDE_QUEBEC),
        },
        Need {
            id: "fsw.work",
            law: IRPR.at("75(2)(a), 80(3), 80(4)"),
            says: text(
                "Skilled work without a break in one occupation in the last 10 years, in Canada or abroad: {need} hours or more",
                "Travail qualifié sans interruption dans une seule profession au cours des 10 dernières années, au Canada ou à l’étranger : {need} heures ou plus",
            ),
            test: at_least(&PRIMARY_RUN, &A_YEAR_OF_WORK),
        },
        Need {
            id: "fsw.language",
            law: IRPR.at("75(2)(d)"),
            says: text(
                "An approved test in English or French",
                "Un test approuvé de français ou d’anglais",
            ),
            test: any(&[&ENGLISH_SEVEN, &FRENCH_SEVEN]),
        },
        Need {
            id: "fsw.education",
            law: IRPR.at("75(2)(e), 75(2.1)"),
            says: text(
                "A Canadian credential, secondary or higher, or a foreign one with an assessment less than 5 years old. Physicians, pharmacists and architects need the assessment of their profession’s body",
                "Un diplôme canadien, d’études secondaires ou plus, ou un diplôme étranger évalué depuis moins de 5 ans. Médecins, pharmaciens et architectes doivent avoir l’évaluation de l’organisme de leur profession",
            ),
            test: holds(&CREDENTIAL),
        },
        Need {
            id: "fsw.points",
            law: IRPR.at("76(1)(a), 76(2), 78 to 83"),
            says: text(
                "{need} points or more on the selection grid of the program",
                "{need} points ou plus à la grille de sélection du programme",
            ),
            test: scores(&FSW_67, &PASS_MARK),
        },
        Need {
            id: "fsw.funds",
            law: IRPR.at("76(1)(b)"),
            says: text("Settlement funds", "Fonds d’établissement"),
            test: any(&[&ENOUGH_FUNDS, &NO_FUNDS_NEEDED]),
        },
    ],
    left_to_officer: &[
        Left {
            id: "fsw.duties",
            law: IRPR.at("75(2)(b), (c)"),
            says: text(
                "You did what the lead statement of the occupation says, and a substantial number of its main duties, all essential ones included",
                "Vous avez accompli les tâches de l’énoncé principal de la profession et exercé une partie appréciable de ses fonctions principales, dont toutes les fonctions essentielles",
            ),
        },
        Left {
            id: "fsw.offer",
            law: IRPR.at("82(2)"),
            says: text(
                "If you rely on a job offer: you are able to do the job and likely to accept it",
                "Si vous comptez sur une offre d’emploi : vous pouvez exercer cet emploi et l’accepterez vraisemblablement",
            ),
        },
        Left {
            id: "fsw.admissible",
            law: IRPA.at("33 to 42"),
            says: text(
                "You and your family members are not inadmissible to Canada",
                "Ni vous ni les membres de votre famille ne faites l’objet d’une interdiction de territoire au Canada",
            ),
        },
        Left {
            id: "fsw.twice",
            law: IRPR.at("77"),
            says: text(
                "Everything holds on the day of the invitation, on the day you apply and again on the day of the visa, funds included",
                "Tout est rempli le jour de l’invitation, le jour de la demande et encore le jour du visa, fonds compris",
            ),
        },
        Left {
            id: "fsw.funds-real",
            law: FSW_PAGE.at("Proof of funds").graded(Grade::B),
            says: text(
                "The funds are yours to use: not borrowed, and not the value of a home",
                "Vous pouvez disposer des fonds : ils ne sont pas empruntés et ne sont pas la valeur d’une maison",
            ),
        },
    ],
    does_not_ask: &[
        text("A job offer", "Une offre d’emploi"),
        text(
            "Work in Canada, or being in Canada",
            "Un travail au Canada, ou la présence au Canada",
        ),
        text(
            "The licence or other employment requirements of the occupation",
            "Le permis d’exercice ou les autres conditions d’accès à la profession",
        ),
    ],
};
