//! Open permit for the spouse or partner of a worker in a community pilot.
//!
//! The pilots for rural and francophone communities, and the one for rural and
//! northern communities before them, whose codes are of 19 November 2019. Children
//! get a study permit or a visitor record.

use super::super::shared::{
    ADMISSIBLE, GENUINE_COUPLE, NO_RECENT_BREACH, STAY, WILL_LEAVE, WORKER_HERE,
};
use crate::facts::permits::family::{
    PARTNER_COMMUNITY_FILE, PARTNER_IN_COMMUNITY, PARTNER_SIX_MONTHS,
};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::FAMILY_CODES;

/// Spouses of community pilots, code C17.
pub(crate) static COMMUNITY_SPOUSE: Programme = Programme {
    id: "community-spouse",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C17"),
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
        "Open permit for spouses of community pilots",
        "Permis ouvert pour l’époux ou conjoint de fait, programmes pilotes communautaires",
    ),
    about: text(
        "For the spouse or partner of a person who works under a Rural or Francophone Community Immigration Pilot permit.",
        "Pour l’époux ou conjoint d’une personne qui travaille avec un permis d’un programme pilote communautaire, rural ou francophone.",
    ),
    law: FAMILY_CODES.at("C17"),
    status: &[since(2019, 11, 19).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "community-spouse.permit",
            law: FAMILY_CODES.at("C17"),
            says: text(
                "Your partner works on a permit of a community pilot",
                "Votre conjoint travaille avec un permis d’un programme pilote communautaire",
            ),
            test: holds(&PARTNER_IN_COMMUNITY),
        },
        Need {
            id: "community-spouse.length",
            law: FAMILY_CODES.at("Eligibility"),
            says: text(
                "It lasts 6 months or more from the day you ask",
                "Il dure encore 6 mois ou plus le jour de votre demande",
            ),
            test: holds(&PARTNER_SIX_MONTHS),
        },
        Need {
            id: "community-spouse.application",
            law: FAMILY_CODES.at("C17"),
            says: text(
                "Your partner applied for residence under that pilot, and there is no decision yet",
                "Votre conjoint a demandé la résidence par ce programme pilote, et il n’y a pas encore de décision",
            ),
            test: holds(&PARTNER_COMMUNITY_FILE),
        },
        STAY,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[GENUINE_COUPLE, WORKER_HERE, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[text(
        "A minimum level of occupation",
        "Un niveau minimal de profession",
    )],
};
