//! Open permits for the family of a worker on the way to permanent residence, any occupation.
//!
//! Not touched by the change of January 2025: 6 months left are enough and children
//! are included. TEER 0 to 3 gives C41 and C46, TEER 4 and 5 gives C47 and C48, which
//! opened on 30 January 2023; the file begins there. A holder of a Quebec permit
//! without a job gives C41. The Yukon pilot is left out: its permit has no code of
//! its own.

use super::super::shared::{
    ADMISSIBLE, GENUINE_COUPLE, NO_RECENT_BREACH, STAY, WILL_LEAVE, WORKER_HERE,
};
use crate::facts::permits::family::{PARTNER_AGRI_FOOD, PARTNER_IN_TRANSITION, PARTNER_SIX_MONTHS};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::FAMILY_CODES;

static ON_THE_WAY: Need = Need {
    id: "transition-family.on-the-way",
    law: FAMILY_CODES.at("Eligible work permits"),
    says: text(
        "A permit of a nominee, the Atlantic program, Quebec, a business candidate or a start-up founder",
        "Un permis de candidat d’une province, du programme de l’Atlantique, du Québec, de candidat d’affaires ou de fondateur d’entreprise",
    ),
    test: holds(&PARTNER_IN_TRANSITION),
};
static AGRI_FOOD: Need = Need {
    id: "transition-family.agri-food",
    law: FAMILY_CODES.at("Agri-Food Pilot"),
    says: text(
        "A permit on an assessment, with a complete application under the Agri-Food Pilot",
        "Un permis avec étude d’impact, et une demande complète du programme pilote sur l’agroalimentaire",
    ),
    test: holds(&PARTNER_AGRI_FOOD),
};

/// Family of people on the way to residence, codes C41, C46, C47 and C48.
pub(crate) static TRANSITION_FAMILY: Programme = Programme {
    id: "transition-family",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C41/C46, C47/C48"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: true,
        months: None,
        length: text(
            "As long as your partner’s permit, and no longer than your passport; same province for nominees and Quebec",
            "La durée du permis de votre conjoint, sans dépasser celle de votre passeport; même province pour les candidats et le Québec",
        ),
        family: text(
            "Nothing: no permit can rest on this one",
            "Rien : aucun permis ne peut reposer sur celui-ci",
        ),
    }),
    name: text(
        "Open permit for family of a worker on the way to residence",
        "Permis ouvert pour la famille d’un travailleur en transition vers la résidence permanente",
    ),
    about: text(
        "For the partner and the children of a person whose work permit leads towards permanent residence. The occupation may be of any TEER.",
        "Pour le conjoint et les enfants d’une personne dont le permis de travail mène vers la résidence permanente. La profession peut être de toute FÉER.",
    ),
    law: FAMILY_CODES.at("Eligibility"),
    status: &[since(2023, 1, 30).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "transition-family.permit",
            law: FAMILY_CODES.at("Eligible work permits"),
            says: text(
                "Your partner works on one of these permits",
                "Votre conjoint travaille avec un de ces permis",
            ),
            test: any(&[&ON_THE_WAY, &AGRI_FOOD]),
        },
        Need {
            id: "transition-family.length",
            law: FAMILY_CODES.at("Eligibility"),
            says: text(
                "It lasts 6 months or more from the day you ask",
                "Il dure encore 6 mois ou plus le jour de votre demande",
            ),
            test: holds(&PARTNER_SIX_MONTHS),
        },
        STAY,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[GENUINE_COUPLE, WORKER_HERE, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[
        text(
            "An application for permanent residence, but for the Agri-Food Pilot",
            "Une demande de résidence permanente, sauf pour l’agroalimentaire",
        ),
        text(
            "A minimum level of occupation",
            "Un niveau minimal de profession",
        ),
    ],
};
