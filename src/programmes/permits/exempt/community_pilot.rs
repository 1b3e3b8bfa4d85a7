//! Rural and Francophone Community Immigration Pilots: work while the file for residence goes on.
//!
//! The instructions of 24 February 2026 are known from a report (grade B); the permit
//! begins here on that day. No bridging permit follows: this one is asked for again.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
    WILL_LEAVE,
};
use crate::facts::permits::regional::COMMUNITY_FILE;
use crate::facts::said::{COMMUNITY_EMPLOYER, COMMUNITY_RECOMMENDATION};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{COMMUNITY_PILOT_NEWS, IRPR};

/// Community immigration pilots: work permit, code C15.
pub(crate) static COMMUNITY_PILOT: Programme = Programme {
    id: "community-pilot",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C15"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("Up to 2 years", "Jusqu’à 2 ans"),
        family: text(
            "An open permit for your partner (code C17). Children study or visit",
            "Un permis ouvert pour votre conjoint (code C17). Les enfants étudient ou visitent",
        ),
    }),
    name: text(
        "Community immigration pilots: work permit",
        "Programmes pilotes communautaires : permis de travail",
    ),
    about: text(
        "For people whom a rural or Francophone community has recommended, once the application for permanent residence is complete.",
        "Pour les personnes recommandées par une communauté rurale ou francophone, une fois la demande de résidence permanente complète.",
    ),
    law: IRPR.at("205(a)"),
    status: &[since(2026, 2, 24).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "community-pilot.file",
            law: COMMUNITY_PILOT_NEWS.at("Conditions"),
            says: text(
                "Your application for residence under the pilot passed the check on receipt, and you are its principal applicant",
                "Votre demande de résidence au titre du programme pilote a passé la vérification à la réception, et vous en êtes le demandeur principal",
            ),
            test: holds(&COMMUNITY_FILE),
        },
        Need {
            id: "community-pilot.recommendation",
            law: COMMUNITY_PILOT_NEWS.at("Conditions"),
            says: text(
                "The community recommended you, and has not revoked it",
                "La communauté vous a recommandé, et n’a pas révoqué sa recommandation",
            ),
            test: holds(&COMMUNITY_RECOMMENDATION),
        },
        Need {
            id: "community-pilot.employer",
            law: COMMUNITY_PILOT_NEWS.at("Conditions"),
            says: text(
                "The offer is from the same designated employer, for the same job",
                "L’offre vient du même employeur désigné, pour le même emploi",
            ),
            test: holds(&COMMUNITY_EMPLOYER),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ABLE, GENUINE, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[NO_ASSESSMENT],
};
