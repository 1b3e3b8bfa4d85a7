//! Open permits for the family of an economic applicant who works on a bridging permit.
//!
//! Any occupation. The partner is the principal applicant, the application has no
//! decision yet and names the family as accompanying. Children are included. Begins
//! with the codes of 15 December 2022.

use super::super::shared::{
    ADMISSIBLE, GENUINE_COUPLE, NO_RECENT_BREACH, STAY, WILL_LEAVE, WORKER_HERE,
};
use crate::facts::permits::family::{PARTNER_BRIDGING, PARTNER_FILE, PARTNER_SIX_MONTHS};
use crate::facts::said::{INCLUDED, PERMIT_FOR_RESIDENCE};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::FAMILY_CODES;

static ON_BRIDGING: Need = Need {
    id: "applicant-family.bridging",
    law: FAMILY_CODES.at("C49"),
    says: text(
        "A bridging open work permit",
        "Un permis de travail ouvert transitoire",
    ),
    test: holds(&PARTNER_BRIDGING),
};
static BECAUSE_OF_IT: Need = Need {
    id: "applicant-family.because",
    law: FAMILY_CODES.at("C49"),
    says: text(
        "Another work permit, issued because of that application",
        "Un autre permis de travail, délivré en raison de cette demande",
    ),
    test: holds(&PERMIT_FOR_RESIDENCE),
};

/// Family of applicants in an economic class, code C49.
pub(crate) static APPLICANT_FAMILY: Programme = Programme {
    id: "applicant-family",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C49"),
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
        "Open permit for family of an applicant for residence",
        "Permis ouvert pour la famille d’un demandeur de résidence",
    ),
    about: text(
        "For the partner and the children of a principal applicant who works on a bridging permit, while the application is decided.",
        "Pour le conjoint et les enfants d’un demandeur principal qui travaille avec un permis transitoire, pendant l’examen de la demande.",
    ),
    law: FAMILY_CODES.at("C49"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "applicant-family.permit",
            law: FAMILY_CODES.at("C49"),
            says: text(
                "Your partner works on one of these permits",
                "Votre conjoint travaille avec un de ces permis",
            ),
            test: any(&[&ON_BRIDGING, &BECAUSE_OF_IT]),
        },
        Need {
            id: "applicant-family.length",
            law: FAMILY_CODES.at("Eligibility"),
            says: text(
                "It lasts 6 months or more from the day you ask",
                "Il dure encore 6 mois ou plus le jour de votre demande",
            ),
            test: holds(&PARTNER_SIX_MONTHS),
        },
        Need {
            id: "applicant-family.application",
            law: FAMILY_CODES.at("C49"),
            says: text(
                "Your partner is the principal applicant in an economic class, and there is no decision yet",
                "Votre conjoint est le demandeur principal dans la catégorie économique, et il n’y a pas encore de décision",
            ),
            test: holds(&PARTNER_FILE),
        },
        Need {
            id: "applicant-family.included",
            law: FAMILY_CODES.at("C49"),
            says: text(
                "The application includes you as an accompanying family member",
                "La demande vous inclut comme membre de la famille qui accompagne",
            ),
            test: holds(&INCLUDED),
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
