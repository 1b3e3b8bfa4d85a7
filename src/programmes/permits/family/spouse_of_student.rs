//! Open permit for the spouse or partner of a student.
//!
//! Four versions: any program that may lead to a post-graduation permit; graduate
//! and listed professional degrees from 19 March 2024; listed pilots too from
//! 30 April 2024; master's programs of 16 months or more only from 21 January 2025.
//! Begins with the codes of 15 December 2022; the rule of 2024 is older than its
//! page. The list of degrees of March 2024 lacked one (bachelor of nursing), which is
//! not told apart. Since 21 January 2025 who holds a permit of the old rules may still
//! match the partner's study permit for the same program; an officer compares the two.

use super::super::shared::{
    ADMISSIBLE, GENUINE_COUPLE, NO_RECENT_BREACH, STAY, WILL_LEAVE, WORKER_HERE,
};
use crate::facts::permits::family::{
    BEFORE_GRADUATES_ONLY, NO_FULL_TIME_STUDENT, OLD_PERMIT_OF_STUDENT, PARTNER_DOCTORATE,
    PARTNER_FULL_TIME, PARTNER_IN_PILOT, PARTNER_MASTERS, PARTNER_STUDY_PERMIT,
};
use crate::facts::said::{LISTED_DEGREE, PARTNER_SCHOOL};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::FAMILY_CHANGES;

static DOCTORATE: Need = Need {
    id: "spouse-of-student.doctorate",
    law: FAMILY_CHANGES.at("Students"),
    says: text("A doctorate", "Un doctorat"),
    test: holds(&PARTNER_DOCTORATE),
};
static MASTERS: Need = Need {
    id: "spouse-of-student.masters",
    law: FAMILY_CHANGES.at("Students"),
    says: text(
        "A master’s degree. From January 21, 2025 the program lasts 16 months or more",
        "Une maîtrise. Depuis le 21 janvier 2025, le programme dure 16 mois ou plus",
    ),
    test: holds(&PARTNER_MASTERS),
};
static PROFESSIONAL: Need = Need {
    id: "spouse-of-student.professional",
    law: FAMILY_CHANGES.at("Students"),
    says: text(
        "A listed professional degree at a university: medicine, dentistry, law, nursing, education, engineering and others",
        "Un diplôme professionnel de la liste à l’université : médecine, médecine dentaire, droit, sciences infirmières, éducation, génie et autres",
    ),
    test: holds(&LISTED_DEGREE),
};
static PILOT: Need = Need {
    id: "spouse-of-student.pilot",
    law: FAMILY_CHANGES.at("Students"),
    says: text(
        "A pilot program on the list, from April 30, 2024",
        "Un programme pilote de la liste, depuis le 30 avril 2024",
    ),
    test: holds(&PARTNER_IN_PILOT),
};
static BEFORE: Need = Need {
    id: "spouse-of-student.before",
    law: FAMILY_CHANGES.at("History"),
    says: text(
        "Any level, if you asked before March 19, 2024",
        "Tout niveau, pour une demande faite avant le 19 mars 2024",
    ),
    test: holds(&BEFORE_GRADUATES_ONLY),
};

static OLD_RULES: Need = Need {
    id: "spouse-of-student.old-rules",
    law: FAMILY_CHANGES.at("Students"),
    says: text(
        "The same program as when you got your present family permit, under the rules before January 21, 2025",
        "Le même programme que lorsque vous avez obtenu votre permis familial actuel, selon les règles d’avant le 21 janvier 2025",
    ),
    test: holds(&OLD_PERMIT_OF_STUDENT),
};

/// Spouses and partners of students, code C42.
pub(crate) static SPOUSE_OF_STUDENT: Programme = Programme {
    id: "spouse-of-student",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C42"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: true,
        months: None,
        length: text(
            "As long as your partner’s study permit, and no longer than your passport",
            "La durée du permis d’études de votre conjoint, sans dépasser celle de votre passeport",
        ),
        family: text(
            "Nothing: no permit can rest on this one",
            "Rien : aucun permis ne peut reposer sur celui-ci",
        ),
    }),
    name: text(
        "Open permit for the spouse or partner of a student",
        "Permis ouvert pour l’époux ou conjoint d’un étudiant",
    ),
    about: text(
        "For the spouse or common-law partner of a person who studies full-time in Canada, at certain levels only.",
        "Pour l’époux ou conjoint de fait d’une personne qui étudie à temps plein au Canada, à certains niveaux seulement.",
    ),
    law: FAMILY_CHANGES.at("Students"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "spouse-of-student.permit",
            law: FAMILY_CHANGES.at("Students"),
            says: text(
                "Your partner holds a study permit",
                "Votre conjoint a un permis d’études",
            ),
            test: holds(&PARTNER_STUDY_PERMIT),
        },
        Need {
            id: "spouse-of-student.full-time",
            law: FAMILY_CHANGES.at("Students"),
            says: text(
                "Your partner studies full-time in Canada",
                "Votre conjoint étudie à temps plein au Canada",
            ),
            test: holds(&PARTNER_FULL_TIME),
        },
        Need {
            id: "spouse-of-student.school",
            law: FAMILY_CHANGES.at("Students"),
            says: text(
                "The school and the program can lead to a post-graduation work permit",
                "L’établissement et le programme peuvent mener à un permis de travail postdiplôme",
            ),
            test: holds(&PARTNER_SCHOOL),
        },
        Need {
            id: "spouse-of-student.program",
            law: FAMILY_CHANGES.at("Students"),
            says: text(
                "The program is one of these",
                "Le programme est l’un de ceux-ci",
            ),
            test: any(&[
                &DOCTORATE,
                &MASTERS,
                &PROFESSIONAL,
                &PILOT,
                &BEFORE,
                &OLD_RULES,
            ]),
        },
        Need {
            id: "spouse-of-student.not-a-student",
            law: FAMILY_CHANGES.at("Students"),
            says: text(
                "You are not a full-time student with a study permit of your own",
                "Vous n’êtes pas aux études à temps plein avec votre propre permis d’études",
            ),
            test: holds(&NO_FULL_TIME_STUDENT),
        },
        STAY,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        GENUINE_COUPLE,
        WORKER_HERE,
        Left {
            id: "spouse-of-student.funds",
            law: FAMILY_CHANGES.at("Students"),
            says: text(
                "You show funds of your own for the stay",
                "Vous montrez des fonds propres pour le séjour",
            ),
        },
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[text("A job offer", "Une offre d’emploi")],
};
