//! Open permit for the spouse or partner of a worker in TEER 0, 1 or a listed occupation.
//!
//! The rule of 21 January 2025: 16 months left on the partner's permit, a list of
//! occupations in TEER 2 and 3, and nothing for children. Before, the permit had to
//! last 6 months; the occupations of that time are not in the sources, so the file
//! begins on that day (the change came at 05:00 UTC, which a day cannot tell).
//!
//! The partner is checked on the day of the decision, so a permit that is still being
//! decided leaves the answer open. Who holds a permit of the old rules that the passport
//! cut short may ask for the rest of the partner's present one, in Canada: grade B.

use super::super::shared::{
    ADMISSIBLE, GENUINE_COUPLE, NO_RECENT_BREACH, STAY, WILL_LEAVE, WORKER_HERE,
};
use crate::facts::permits::family::{
    OLD_PERMIT_OF_WORKER, PARTNER_PERMIT_COUNTS, PARTNER_SIXTEEN_MONTHS, PARTNER_SKILLED_JOB,
    PARTNER_WORKER,
};
use crate::facts::said::ROLES_SWAPPED;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, any, holds, unless};
use crate::values::sources::{FAMILY_OF_WORKER_PAGE, OPEN_PERMITS};

static SIXTEEN_MONTHS: Need = Need {
    id: "spouse-of-worker.sixteen-months",
    law: FAMILY_OF_WORKER_PAGE.at("Length").graded(Grade::A),
    says: text(
        "16 months or more from the day you ask",
        "16 mois ou plus à partir du jour de votre demande",
    ),
    test: holds(&PARTNER_SIXTEEN_MONTHS),
};
static LISTED_JOB: Need = Need {
    id: "spouse-of-worker.listed",
    law: FAMILY_OF_WORKER_PAGE.at("Occupations"),
    says: text(
        "A job or an offer in TEER 0 or 1, or in a listed occupation of TEER 2 or 3",
        "Un emploi ou une offre de la FÉER 0 ou 1, ou d’une profession de la liste, de FÉER 2 ou 3",
    ),
    test: holds(&PARTNER_SKILLED_JOB),
};
static OLD_RULES: Need = Need {
    id: "spouse-of-worker.old-rules",
    law: FAMILY_OF_WORKER_PAGE.at("Extensions").graded(Grade::B),
    says: text(
        "A family permit of the rules before January 21, 2025, cut short by your passport, matched to your partner’s present permit",
        "Un permis familial des règles d’avant le 21 janvier 2025, écourté par votre passeport, aligné sur le permis actuel de votre conjoint",
    ),
    test: holds(&OLD_PERMIT_OF_WORKER),
};

/// Spouses and partners of skilled workers, code C41.
pub(crate) static SPOUSE_OF_WORKER: Programme = Programme {
    id: "spouse-of-worker",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C41"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: true,
        months: None,
        length: text(
            "As long as your partner’s permit, and no longer than your passport",
            "La durée du permis de votre conjoint, sans dépasser celle de votre passeport",
        ),
        family: text(
            "Nothing: no permit can rest on this one",
            "Rien : aucun permis ne peut reposer sur celui-ci",
        ),
    }),
    name: text(
        "Open permit for the spouse or partner of a worker",
        "Permis ouvert pour l’époux ou conjoint d’un travailleur",
    ),
    about: text(
        "For the spouse or common-law partner of a worker in Canada. The work is in TEER 0 or 1, or in a listed occupation of TEER 2 or 3.",
        "Pour l’époux ou conjoint de fait d’une personne qui travaille au Canada. L’emploi est de la FÉER 0 ou 1, ou d’une profession de la liste, de FÉER 2 ou 3.",
    ),
    law: FAMILY_OF_WORKER_PAGE.at("Eligibility").graded(Grade::A),
    status: &[since(2025, 1, 21).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "spouse-of-worker.right",
            law: FAMILY_OF_WORKER_PAGE
                .at("Principal foreign national")
                .graded(Grade::A),
            says: text(
                "Your partner works in Canada on a work permit, or on another right that is not that of a student",
                "Votre conjoint travaille au Canada avec un permis de travail, ou à un autre titre que celui d’étudiant",
            ),
            test: holds(&PARTNER_WORKER),
        },
        Need {
            id: "spouse-of-worker.length",
            law: FAMILY_OF_WORKER_PAGE.at("Length").graded(Grade::A),
            says: text(
                "That right lasts 16 months or more from the day you ask",
                "Ce droit dure encore 16 mois ou plus le jour de votre demande",
            ),
            test: any(&[&SIXTEEN_MONTHS, &OLD_RULES]),
        },
        Need {
            id: "spouse-of-worker.base",
            law: OPEN_PERMITS.at("Family members"),
            says: text(
                "Your partner’s permit is not itself a family, co-op or refugee claimant permit",
                "Le permis de votre conjoint n’est pas lui-même un permis familial, de stage ou de demandeur d’asile",
            ),
            test: holds(&PARTNER_PERMIT_COUNTS),
        },
        Need {
            id: "spouse-of-worker.occupation",
            law: FAMILY_OF_WORKER_PAGE.at("Occupations"),
            says: text(
                "Your partner works, or has a job offer, in TEER 0 or 1 or in a listed occupation of TEER 2 or 3",
                "Votre conjoint occupe un emploi, ou a une offre pour un emploi, de la FÉER 0 ou 1, ou d’une profession de la liste, de FÉER 2 ou 3",
            ),
            test: any(&[&LISTED_JOB, &OLD_RULES]),
        },
        Need {
            id: "spouse-of-worker.roles",
            law: FAMILY_OF_WORKER_PAGE
                .at("Principal foreign national")
                .graded(Grade::A),
            says: text(
                "Your partner got a work or study permit before you did. Roles cannot be exchanged",
                "Votre conjoint a eu un permis de travail ou d’études avant vous. Les rôles ne peuvent pas être échangés",
            ),
            test: unless(&ROLES_SWAPPED),
        },
        STAY,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        GENUINE_COUPLE,
        WORKER_HERE,
        Left {
            id: "spouse-of-worker.employment",
            law: FAMILY_OF_WORKER_PAGE.at("Employment").graded(Grade::A),
            says: text(
                "Your partner’s job is real: part-time is enough if it supports the family, and leave counts as work",
                "L’emploi de votre conjoint est réel : un temps partiel suffit s’il fait vivre la famille, et un congé compte comme du travail",
            ),
        },
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[
        text("A job offer of your own", "Une offre d’emploi à votre nom"),
        text("A language test", "Un test de langue"),
    ],
};
