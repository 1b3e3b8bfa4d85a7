//! The selection grid of federal skilled workers: 67 of 100 points to pass.
//!
//! Sections 78 to 83 of the Regulations. Six factors, each with its most; the
//! parts of adaptability are added up and cut at 10. One column: a partner
//! changes nothing but the parts that are theirs.

use super::crs::{both, cores};
use crate::facts::{
    AGE_ON_DAY, ARRANGED, PARTNER_LOWEST_LANGUAGE, PARTNER_PAST_STUDY, PARTNER_PAST_WORK,
    PAST_STUDY, PAST_WORK, RELATIVE, SECOND_LOWEST, SELECTION_LANGUAGE, SKILLED_WORKER_EDUCATION,
    SKILLED_YEARS,
};
use crate::kernel::{UnitKind, on, text};
use crate::law::{Award, Factor, Grid, Moment, Section, Values, Version};
use crate::values::sources::IRPR;

/// The selection grid of section 76.
pub(crate) static FSW_67: Grid = Grid {
    id: "fsw-67",
    name: text(
        "Selection grid of federal skilled workers (67 points)",
        "Grille de sélection des travailleurs qualifiés (fédéral), 67 points",
    ),
    about: text(
        "The points that decide whether you are eligible for the Federal Skilled Worker Program. They do not rank you: the Comprehensive Ranking System does.",
        "Les points qui décident de votre admissibilité au Programme des travailleurs qualifiés (fédéral). Ils ne vous classent pas : le Système de classement global le fait.",
    ),
    law: IRPR.at("76(1)(a), 78 to 83"),
    max: 100,
    moment: Moment::Application,
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    reads: &[
        text(
            "Age is the age on the day you apply, whether you were invited before a birthday or not (R81).",
            "L’âge est celui du jour de la demande, même si l’invitation a précédé un anniversaire (R81).",
        ),
        text(
            "Experience: complete years of 1,560 hours in the 10 years before, in TEER 0 to 3, anywhere. Self-employment and work while studying count here.",
            "Expérience : années complètes de 1 560 heures dans les 10 ans qui précèdent, FÉER 0 à 3, où que ce soit. Le travail à son compte et le travail pendant les études comptent ici.",
        ),
        text(
            "Past work in Canada: full-time only, 30 hours a week, with a permit or the right to work without one, at any time.",
            "Travail passé au Canada : à temps plein seulement, 30 heures par semaine, avec un permis ou le droit de travailler sans permis, sans limite de temps.",
        ),
        text(
            "Past study in Canada: two academic years full-time in a program of two years or more. We read that as 16 months; the credential is not needed.",
            "Études passées au Canada : deux années scolaires à temps plein dans un programme de deux ans ou plus. Nous comptons 16 mois; le diplôme n’est pas exigé.",
        ),
        text(
            "A partner’s parts count when the partner comes along and is neither a citizen nor a permanent resident living in Canada. A relative must be 18 or older, a citizen or permanent resident, and live in Canada; cousins do not count.",
            "Les éléments du partenaire comptent s’il vous accompagne et n’a ni la citoyenneté ni la résidence permanente en vivant au Canada. Un parent doit avoir 18 ans ou plus, avoir la citoyenneté ou la résidence permanente, et vivre au Canada; les cousins ne comptent pas.",
        ),
        text(
            "A degree needed to enter a licensed profession of TEER 1 stands with a master’s degree (R78(1)(f)).",
            "Un diplôme exigé pour entrer dans une profession réglementée FÉER 1 équivaut à une maîtrise (R78(1)f)).",
        ),
    ],
    versions: &[Version {
        since: on(2015, 1, 1),
        by: IRPR.at("76 to 83"),
        values: Values::Known(SECTIONS),
    }],
};

static SECTIONS: &[&Section] = &[
    &Section {
        id: "languages",
        says: text("Languages", "Langues"),
        limit: both(28),
        factors: &[
            &Factor {
                id: "first-language",
                says: text("First official language", "Première langue officielle"),
                law: IRPR.at("79(3)(a)"),
                award: Award::Abilities {
                    facts: cores(&SELECTION_LANGUAGE),
                    rows: &[(7, both(4)), (8, both(5)), (9, both(6))],
                    limit: both(24),
                },
            },
            &Factor {
                id: "second-language",
                says: text("Second official language", "Deuxième langue officielle"),
                law: IRPR.at("79(3)(b)"),
                award: Award::Rows {
                    fact: &SECOND_LOWEST.core,
                    unit: UnitKind::Clb,
                    rows: &[(5, both(4))],
                },
            },
        ],
    },
    &Section {
        id: "selection",
        says: text(
            "Education, experience, age, employment",
            "Études, expérience, âge, emploi",
        ),
        limit: both(62),
        factors: &[
            &Factor {
                id: "education",
                says: text("Level of education", "Niveau d’études"),
                law: IRPR.at("78"),
                award: Award::Rows {
                    fact: &SKILLED_WORKER_EDUCATION.core,
                    unit: UnitKind::Level,
                    rows: &[
                        (1, both(5)),
                        (2, both(15)),
                        (3, both(19)),
                        (4, both(21)),
                        (5, both(22)),
                        (6, both(23)),
                        (7, both(25)),
                    ],
                },
            },
            &Factor {
                id: "experience",
                says: text("Work experience", "Expérience de travail"),
                law: IRPR.at("80"),
                award: Award::Rows {
                    fact: &SKILLED_YEARS.core,
                    unit: UnitKind::Years,
                    rows: &[(1, both(9)), (2, both(11)), (4, both(13)), (6, both(15))],
                },
            },
            &Factor {
                id: "age",
                says: text("Age", "Âge"),
                law: IRPR.at("81"),
                award: Award::Rows {
                    fact: &AGE_ON_DAY.core,
                    unit: UnitKind::Years,
                    rows: &[
                        (18, both(12)),
                        (36, both(11)),
                        (37, both(10)),
                        (38, both(9)),
                        (39, both(8)),
                        (40, both(7)),
                        (41, both(6)),
                        (42, both(5)),
                        (43, both(4)),
                        (44, both(3)),
                        (45, both(2)),
                        (46, both(1)),
                        (47, both(0)),
                    ],
                },
            },
            &Factor {
                id: "arranged-employment",
                says: text("Arranged employment", "Emploi réservé"),
                law: IRPR.at("82"),
                award: Award::Rows {
                    fact: &ARRANGED.core,
                    unit: UnitKind::YesNo,
                    rows: &[(1, both(10))],
                },
            },
        ],
    },
    &Section {
        id: "adaptability",
        says: text("Adaptability", "Capacité d’adaptation"),
        limit: both(10),
        factors: &[
            &Factor {
                id: "partner-language",
                says: text(
                    "Your partner’s language: level 4 in all four abilities",
                    "Langue de votre partenaire : niveau 4 pour les quatre compétences",
                ),
                law: IRPR.at("83(1)(a)"),
                award: Award::Rows {
                    fact: &PARTNER_LOWEST_LANGUAGE.core,
                    unit: UnitKind::Clb,
                    rows: &[(4, both(5))],
                },
            },
            &Factor {
                id: "past-study",
                says: text("Your studies in Canada", "Vos études au Canada"),
                law: IRPR.at("83(1)(b), 83(3)"),
                award: Award::Rows {
                    fact: &PAST_STUDY.core,
                    unit: UnitKind::YesNo,
                    rows: &[(1, both(5))],
                },
            },
            &Factor {
                id: "partner-past-study",
                says: text(
                    "Your partner’s studies in Canada",
                    "Études de votre partenaire au Canada",
                ),
                law: IRPR.at("83(1)(b.1), 83(3)"),
                award: Award::Rows {
                    fact: &PARTNER_PAST_STUDY.core,
                    unit: UnitKind::YesNo,
                    rows: &[(1, both(5))],
                },
            },
            &Factor {
                id: "past-work",
                says: text("Your past work in Canada", "Votre travail passé au Canada"),
                law: IRPR.at("83(1)(c), 83(4)"),
                award: Award::Rows {
                    fact: &PAST_WORK.core,
                    unit: UnitKind::Hours,
                    rows: &[(1560, both(10))],
                },
            },
            &Factor {
                id: "partner-past-work",
                says: text(
                    "Your partner’s past work in Canada",
                    "Travail passé de votre partenaire au Canada",
                ),
                law: IRPR.at("83(1)(c.1), 83(4.1)"),
                award: Award::Rows {
                    fact: &PARTNER_PAST_WORK.core,
                    unit: UnitKind::Hours,
                    rows: &[(1560, both(5))],
                },
            },
            &Factor {
                id: "arranged-adaptability",
                says: text("Arranged employment, again", "Emploi réservé, encore"),
                law: IRPR.at("83(1)(e)"),
                award: Award::Rows {
                    fact: &ARRANGED.core,
                    unit: UnitKind::YesNo,
                    rows: &[(1, both(5))],
                },
            },
            &Factor {
                id: "relative",
                says: text("Close relative in Canada", "Proche parent au Canada"),
                law: IRPR.at("83(1)(d), 83(5)"),
                award: Award::Rows {
                    fact: &RELATIVE.core,
                    unit: UnitKind::YesNo,
                    rows: &[(1, both(5))],
                },
            },
        ],
    },
];
