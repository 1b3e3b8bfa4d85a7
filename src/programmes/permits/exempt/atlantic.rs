//! Atlantic Immigration Program: two years with a designated employer, before residence.
//!
//! The instructions read are of 10 April 2024: the permit begins here on that day. They ask for
//! one year of post-secondary study in TEER 0 to 3, or secondary school in TEER 3 and 4: TEER 3
//! is read as meeting either. A test or an assessment of studies may be older when a complete
//! application for residence was filed while it was good. The undertaking (IMM 0156) is a paper of
//! the file. Asked for online only, never at the border, and never followed by a bridging permit.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
    WILL_LEAVE,
};
use crate::facts::EDUCATION_LEVEL;
use crate::facts::permits::graduates::EITHER_LANGUAGE;
use crate::facts::permits::regional::{
    ATLANTIC_OFFER, LANGUAGE_WHEN_FILED, OFFER_TEER, OFFER_TEER_0_TO_4, STUDIES_WHEN_FILED,
    WORKED_A_YEAR,
};
use crate::facts::said::{ATLANTIC_GRADUATE, ATLANTIC_REFERRAL, DESIGNATED_EMPLOYER};
use crate::kernel::{Cite, Clb, Dated, Level, on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, any, at_least_by, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

const PAGE: Cite = EXEMPTION_CODES.at("C18");

static FIVE: Dated<Clb> = Dated::new(&[since(2024, 4, 10).is(5).by(PAGE)]);
static FOUR: Dated<Clb> = Dated::new(&[since(2024, 4, 10).is(4).by(PAGE)]);

/// A year of post-secondary study, in the order of the CRS table.
static POST_SECONDARY: Dated<Level> = Dated::new(&[since(2024, 4, 10).is(2).by(PAGE)]);
/// Secondary school.
static SECONDARY: Dated<Level> = Dated::new(&[since(2024, 4, 10).is(1).by(PAGE)]);

static LANGUAGE_OF_FILE: Need = Need {
    id: "atlantic.file",
    law: PAGE,
    says: text(
        "Or a test at level {need} counted when you filed a complete application for residence under the program",
        "Ou un test au niveau {need} comptait quand vous avez présenté une demande complète de résidence au titre du programme",
    ),
    test: at_least_by(
        &LANGUAGE_WHEN_FILED,
        &OFFER_TEER,
        &[(0, 3, FIVE.steps()), (4, 5, FOUR.steps())],
    ),
};

static STUDIES_OF_FILE: Need = Need {
    id: "atlantic.studies-of-file",
    law: PAGE,
    says: text(
        "Or the assessment of your studies was recent enough when you filed a complete application under the program",
        "Ou l’évaluation de vos études était assez récente quand vous avez présenté une demande complète au titre du programme",
    ),
    test: at_least_by(
        &STUDIES_WHEN_FILED,
        &OFFER_TEER,
        &[(0, 2, POST_SECONDARY.steps()), (3, 5, SECONDARY.steps())],
    ),
};

/// Atlantic Immigration Program: work permit, code C18.
pub(crate) static ATLANTIC: Programme = Programme {
    id: "atlantic",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C18"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("Up to 2 years", "Jusqu’à 2 ans"),
        family: text(
            "An open permit for your partner and for your dependent children, whatever your job",
            "Un permis ouvert pour votre conjoint et vos enfants à charge, quel que soit votre emploi",
        ),
    }),
    name: text(
        "Atlantic Immigration Program: work permit",
        "Programme d’immigration au Canada atlantique : permis de travail",
    ),
    about: text(
        "For people with a job offer from a designated employer in an Atlantic province, and the referral letter of the province. You promise to apply for permanent residence.",
        "Pour les personnes qui ont une offre d’un employeur désigné d’une province de l’Atlantique, et la lettre de recommandation de la province. Vous vous engagez à demander la résidence permanente.",
    ),
    law: IRPR.at("204(c)"),
    status: &[since(2024, 4, 10).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "atlantic.province",
            law: PAGE,
            says: text(
                "The job is in New Brunswick, Nova Scotia, Prince Edward Island, or Newfoundland and Labrador",
                "L’emploi est au Nouveau-Brunswick, en Nouvelle-Écosse, à l’Île-du-Prince-Édouard ou à Terre-Neuve-et-Labrador",
            ),
            test: holds(&ATLANTIC_OFFER),
        },
        Need {
            id: "atlantic.occupation",
            law: PAGE,
            says: text(
                "The job is in TEER 0 to 4",
                "L’emploi est dans les FÉER 0 à 4",
            ),
            test: holds(&OFFER_TEER_0_TO_4),
        },
        Need {
            id: "atlantic.employer",
            law: PAGE,
            says: text(
                "The province has designated the employer",
                "La province a désigné l’employeur",
            ),
            test: holds(&DESIGNATED_EMPLOYER),
        },
        Need {
            id: "atlantic.referral",
            law: PAGE,
            says: text(
                "The province gave you its referral letter: urgent need, neither part-time nor seasonal",
                "La province vous a remis sa lettre de recommandation : besoin urgent, ni temps partiel ni saisonnier",
            ),
            test: holds(&ATLANTIC_REFERRAL),
        },
        Need {
            id: "atlantic.language",
            law: PAGE,
            says: text(
                "A language test less than 2 years old: level 5 in all four abilities, or 4 for TEER 4",
                "Un test de langue datant de moins de 2 ans : niveau 5 dans les quatre compétences, ou 4 pour la FÉER 4",
            ),
            test: any(&[
                &Need {
                    id: "atlantic.level",
                    law: PAGE,
                    says: text(
                        "English or French: level {need} or more in all four abilities",
                        "Anglais ou français : niveau {need} ou plus dans les quatre compétences",
                    ),
                    test: at_least_by(
                        &EITHER_LANGUAGE,
                        &OFFER_TEER,
                        &[(0, 3, FIVE.steps()), (4, 5, FOUR.steps())],
                    ),
                },
                &LANGUAGE_OF_FILE,
            ]),
        },
        Need {
            id: "atlantic.education",
            law: PAGE,
            says: text(
                "Studies, assessed less than 5 years ago if foreign: 1 year after secondary school for TEER 0 to 2, secondary school for TEER 3 and 4",
                "Études, évaluées depuis moins de 5 ans si elles sont étrangères : 1 an après le secondaire pour les FÉER 0 à 2, secondaire pour les FÉER 3 et 4",
            ),
            test: any(&[
                &Need {
                    id: "atlantic.studies",
                    law: PAGE,
                    says: text(
                        "Studies at the level the job calls for",
                        "Des études au niveau demandé pour l’emploi",
                    ),
                    test: at_least_by(
                        &EDUCATION_LEVEL,
                        &OFFER_TEER,
                        &[(0, 2, POST_SECONDARY.steps()), (3, 5, SECONDARY.steps())],
                    ),
                },
                &STUDIES_OF_FILE,
            ]),
        },
        Need {
            id: "atlantic.experience",
            law: PAGE,
            says: text(
                "1 year of work in the last 5, in TEER 0 to 4, or a recent diploma from an Atlantic school",
                "1 an de travail depuis 5 ans, dans les FÉER 0 à 4, ou un diplôme récent d’un établissement de l’Atlantique",
            ),
            test: any(&[
                &Need {
                    id: "atlantic.work",
                    law: PAGE,
                    says: text(
                        "1,560 hours of work in the last 5 years, in TEER 0 to 4",
                        "1 560 heures de travail depuis 5 ans, dans les FÉER 0 à 4",
                    ),
                    test: holds(&WORKED_A_YEAR),
                },
                &Need {
                    id: "atlantic.graduate",
                    law: PAGE,
                    says: text(
                        "Or a program of 2 years at an Atlantic school, finished in the last 24 months. Not one that was half language courses or online",
                        "Ou un programme de 2 ans dans un établissement de l’Atlantique, terminé depuis 24 mois ou moins. Pas s’il était à moitié de langue ou en ligne",
                    ),
                    test: holds(&ATLANTIC_GRADUATE),
                },
            ]),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "atlantic.same-level",
            law: PAGE,
            says: text(
                "The job is not at a lower level than your experience. Nurses (31301, 32101) may take jobs 33102 and 44101",
                "L’emploi n’est pas d’un niveau inférieur à votre expérience. Le personnel infirmier (31301, 32101) peut prendre les emplois 33102 et 44101",
            ),
        },
        ABLE,
        GENUINE,
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[NO_ASSESSMENT],
};
