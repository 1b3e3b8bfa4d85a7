//! Post-graduation work permit: once in a life, for graduates of schools in Canada.
//!
//! Eight months or more, full-time, half of it in person, and an application within 180 days
//! of completion. Since 1 November 2024 a language test, and for programs without a degree a
//! field of the list. Of several programs in Canada each is tested by itself, and the permit
//! rests on the one that comes out best; the latest, where they come out alike. Whether school and program give access is on lists that are
//! not held here: the person says so. The rest of a permit that the passport cut short is asked
//! for without proving any of this again.
//!
//! The instructions read are those of 11 December 2025. The day on which their older rules began
//! is not told, so the permit begins here with its code, on 15 December 2022. Not encoded:
//! who graduated abroad under the measures of 2020 to 2024 and never had the right to study;
//! where to apply, and work while waiting (R186(w)).

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH, WILL_LEAVE};
use crate::facts::AGE_ON_DAY;
use crate::facts::permits::graduates::PGWP_MONTHS;
use crate::facts::permits::graduates::{
    DAYS_SINCE_STUDIES, EITHER_LANGUAGE, PGWP_COMPLETED, PGWP_COULD_STUDY, PGWP_EIGHT_MONTHS,
    PGWP_FIELD, PGWP_FULL_TIME, PGWP_IN_PERSON, PGWP_KIND, PGWP_NO_LANGUAGE, PGWP_SCHOOL,
    PGWP_USED,
};
use crate::facts::said::{QUEBEC_VOCATIONAL, RETURN_FUNDING};
use crate::kernel::{Cite, Grade, on, since, text};
use crate::law::{
    Kind, Left, Need, Permit, Programme, Ties, any, at_least, at_least_by, at_most, every, holds,
    unless,
};
use crate::values::post_graduation::{ADULT, DAYS_TO_APPLY, FIELD_ASKED, LEVELS};
use crate::values::sources::{IRPR, POST_GRADUATION_PAGE};

const ELIGIBILITY: Cite = POST_GRADUATION_PAGE.at("Eligibility");
const LANGUAGE: Cite = POST_GRADUATION_PAGE.at("Language requirements");

static VOCATIONAL: Need = Need {
    id: "post-graduation.vocational",
    law: ELIGIBILITY,
    says: text(
        "Or a Quebec vocational program of 900 hours or more, at 18 or older",
        "Ou une formation professionnelle du Québec de 900 heures ou plus, à 18 ans ou plus",
    ),
    test: every(&[
        &Need {
            id: "post-graduation.hours",
            law: ELIGIBILITY,
            says: text(
                "A Quebec vocational program of 900 hours or more",
                "Une formation professionnelle du Québec de 900 heures ou plus",
            ),
            test: holds(&QUEBEC_VOCATIONAL),
        },
        &Need {
            id: "post-graduation.age",
            law: ELIGIBILITY,
            says: text("You are {need} or older", "Vous avez {need} ans ou plus"),
            test: at_least(&AGE_ON_DAY, &ADULT),
        },
    ]),
};

/// Post-graduation work permit, code C43.
pub(crate) static POST_GRADUATION: Programme = Programme {
    id: "post-graduation",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C43"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: true,
        months: Some(&PGWP_MONTHS.core),
        length: text(
            "As long as the program if it lasted less than 2 years. 3 years from 2 years on, and for a master’s degree. Never longer than your passport: the rest can be asked for later",
            "La durée du programme s’il a duré moins de 2 ans. 3 ans à partir de 2 ans, et pour une maîtrise. Jamais plus que le passeport\u{a0}: le reste peut être demandé plus tard",
        ),
        family: text(
            "An open permit for your partner once you work in TEER 0 or 1, or a listed occupation. It takes 16 months left on yours",
            "Un permis ouvert pour votre conjoint quand vous travaillez dans la FÉER 0 ou 1, ou une profession visée. Le vôtre doit être encore valide 16 mois",
        ),
    }),
    name: text(
        "Post-graduation work permit",
        "Permis de travail postdiplôme",
    ),
    about: text(
        "An open permit for graduates of schools and programs in Canada that give access to it. One has it once in a lifetime. It is never issued at the border.",
        "Un permis ouvert pour les diplômés d’établissements et de programmes au Canada qui y donnent accès. On l’obtient une seule fois dans sa vie. Il n’est jamais délivré à la frontière.",
    ),
    law: IRPR.at("205(c)(ii)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "post-graduation.once",
            law: ELIGIBILITY,
            says: text(
                "You never had a post-graduation work permit, unless your passport cut it short",
                "Vous n’avez jamais eu de permis de travail postdiplôme, sauf s’il a été écourté par votre passeport",
            ),
            test: unless(&PGWP_USED),
        },
        Need {
            id: "post-graduation.school",
            law: POST_GRADUATION_PAGE.at("Eligible institutions and programs"),
            says: text(
                "You studied in Canada, at a school and in a program that give access to this permit. If the school left the list, studies begun before count",
                "Vous avez étudié au Canada, dans un établissement et un programme qui y donnent accès. Si l’établissement n’est plus sur la liste, les études commencées avant comptent",
            ),
            test: holds(&PGWP_SCHOOL),
        },
        Need {
            id: "post-graduation.length",
            law: ELIGIBILITY,
            says: text(
                "The program lasts 8 months or more. For two programs, each of them does",
                "Le programme dure 8 mois ou plus. S’il y en a deux, chacun dure 8 mois",
            ),
            test: any(&[
                &Need {
                    id: "post-graduation.months",
                    law: ELIGIBILITY,
                    says: text(
                        "A program of 8 months or more",
                        "Un programme de 8 mois ou plus",
                    ),
                    test: holds(&PGWP_EIGHT_MONTHS),
                },
                &VOCATIONAL,
            ]),
        },
        Need {
            id: "post-graduation.full-time",
            law: ELIGIBILITY,
            says: text(
                "You studied full-time in every session, but for the last one, a leave the school allowed or a strike",
                "Vous avez étudié à temps plein à chaque session, sauf la dernière, un congé autorisé ou une grève",
            ),
            test: holds(&PGWP_FULL_TIME),
        },
        Need {
            id: "post-graduation.in-person",
            law: POST_GRADUATION_PAGE.at("Distance learning"),
            says: text(
                "At least half of the program was in person in Canada. Programs begun by August 31, 2022 may have been online",
                "Au moins la moitié du programme était en personne au Canada. Les programmes commencés au plus tard le 31 août 2022 ont pu être en ligne",
            ),
            test: holds(&PGWP_IN_PERSON),
        },
        Need {
            id: "post-graduation.completed",
            law: ELIGIBILITY,
            says: text(
                "You completed the program, and the school confirms it in writing",
                "Vous avez terminé le programme, et l’établissement le confirme par écrit",
            ),
            test: holds(&PGWP_COMPLETED),
        },
        Need {
            id: "post-graduation.in-time",
            law: ELIGIBILITY,
            says: text(
                "You apply within {need} days of the first proof of completion: last marks, notice or diploma",
                "Vous présentez la demande dans les {need} jours après la première preuve de fin d’études\u{a0}: notes finales, avis ou diplôme",
            ),
            test: at_most(&DAYS_SINCE_STUDIES, &DAYS_TO_APPLY),
        },
        Need {
            id: "post-graduation.could-study",
            law: ELIGIBILITY,
            says: text(
                "You had the right to study in Canada on at least one of those 180 days",
                "Vous aviez le droit d’étudier au Canada pendant au moins un de ces 180 jours",
            ),
            test: holds(&PGWP_COULD_STUDY),
        },
        Need {
            id: "post-graduation.language",
            law: LANGUAGE,
            says: text(
                "A language test less than 2 years old, at the level your studies call for",
                "Un test de langue datant de moins de 2 ans, au niveau exigé pour vos études",
            ),
            test: any(&[
                &Need {
                    id: "post-graduation.level",
                    law: LANGUAGE,
                    says: text(
                        "English or French: level {need} or more in all four abilities",
                        "Anglais ou français\u{a0}: niveau {need} ou plus dans les quatre compétences",
                    ),
                    test: at_least_by(&EITHER_LANGUAGE, &PGWP_KIND, LEVELS),
                },
                &Need {
                    id: "post-graduation.no-language",
                    law: LANGUAGE,
                    says: text(
                        "Or no test: flight school, or the rest of a permit cut by the passport",
                        "Ou aucun test\u{a0}: école de pilotage, ou reste d’un permis écourté par le passeport",
                    ),
                    test: holds(&PGWP_NO_LANGUAGE),
                },
            ]),
        },
        Need {
            id: "post-graduation.field",
            law: POST_GRADUATION_PAGE.at("Field of study"),
            says: text(
                "Your field is on the list. Not asked for a degree, a flight school, or a study permit applied for before November 1, 2024",
                "Votre domaine figure à la liste. Rien n’est exigé pour un grade, une école de pilotage ou un permis d’études demandé avant le 1er novembre 2024",
            ),
            test: at_least(&PGWP_FIELD, &FIELD_ASKED),
        },
        Need {
            id: "post-graduation.funding",
            law: ELIGIBILITY,
            says: text(
                "Global Affairs Canada did not pay for your studies on the condition that you return home",
                "Affaires mondiales Canada n’a pas payé vos études à condition que vous retourniez dans votre pays",
            ),
            test: unless(&RETURN_FUNDING),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "post-graduation.associate",
            law: LANGUAGE.graded(Grade::B),
            says: text(
                "Whether an associate degree is read as a program without a degree, as we do",
                "Si un grade d’associé compte comme un programme sans grade, comme nous le lisons",
            ),
        },
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[
        text("A job offer", "Une offre d’emploi"),
        text(
            "A Quebec acceptance certificate",
            "Un certificat d’acceptation du Québec",
        ),
    ],
};
