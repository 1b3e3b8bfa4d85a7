//! Provincial nominees: tied to an employer of the province that nominated.
//!
//! The letter of the province says that the worker is urgently needed, that the job is neither
//! part-time nor seasonal, and that the pay attracts Canadians. It is not asked for again for
//! the same employer. A nomination that ended is enough when the application for residence was
//! made before. The instructions read are of 17 November 2022; the permit begins here
//! with its code, on 15 December 2022.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
    WILL_LEAVE,
};
use crate::facts::permits::regional::{NOMINATED, OFFER_WHERE_NOMINATED, PROVINCE_LETTER};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Permit for provincial nominees, code T13.
pub(crate) static NOMINEE: Programme = Programme {
    id: "nominee",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("T13"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "As long as the offer, up to 3 years",
            "La durée de l’offre, jusqu’à 3 ans",
        ),
        family: text(
            "An open permit for your partner and for your dependent children, whatever your job",
            "Un permis ouvert pour votre conjoint et vos enfants à charge, quel que soit votre emploi",
        ),
    }),
    name: text(
        "Permit for provincial nominees",
        "Permis pour les candidats des provinces",
    ),
    about: text(
        "For people whom a province or territory has nominated for permanent residence, with a job there. It may be asked for before the application for residence.",
        "Pour les personnes qu’une province ou un territoire a désignées pour la résidence permanente, avec un emploi sur place. Il peut être demandé avant la demande de résidence.",
    ),
    law: IRPR.at("204(c)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "nominee.nomination",
            law: EXEMPTION_CODES.at("T13"),
            says: text(
                "You hold a nomination, not from Quebec and not paused; or you applied for permanent residence before it ended",
                "Vous avez une désignation, hors du Québec et non suspendue; ou vous avez demandé la résidence permanente avant sa fin",
            ),
            test: holds(&NOMINATED),
        },
        Need {
            id: "nominee.province",
            law: EXEMPTION_CODES.at("T13"),
            says: text(
                "The job is in the province or territory that nominated you",
                "L’emploi est dans la province ou le territoire qui vous a désigné",
            ),
            test: holds(&OFFER_WHERE_NOMINATED),
        },
        Need {
            id: "nominee.letter",
            law: EXEMPTION_CODES.at("T13"),
            says: text(
                "The province gave you a support letter for the work permit, unless you go on with the same employer",
                "La province vous a remis une lettre d’appui pour le permis, sauf si vous restez chez le même employeur",
            ),
            test: holds(&PROVINCE_LETTER),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ABLE, GENUINE, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[NO_ASSESSMENT],
};
