//! What each status gives to the family.

use super::{Right, limited, no, yes};
use crate::kernel::text;
use crate::values::sources::{FAMILY_OF_WORKER_PAGE, IRPA, IRPR};

/// Family.
pub(super) static FAMILY: &[Right] = &[
    Right {
        id: "partner-work",
        name: text("A partner may work", "Un conjoint peut travailler"),
        law: &[FAMILY_OF_WORKER_PAGE.at("Conditions"), IRPR.at("205")],
        tied: limited(text(
            "An open permit for a partner depends on your occupation and on 16 months left. Family of seasonal farm workers gets none.",
            "Un permis ouvert pour le conjoint dépend de votre profession et de 16 mois de validité restants. La famille des travailleurs agricoles saisonniers n’en reçoit pas.",
        )),
        // Nominees and people selected by a province are on the way to residence.
        province: limited(text(
            "With a permit as a nominee, or as someone selected, an open permit for a partner is possible at any job level. Your permit must have 6 months left.",
            "Avec un permis de personne désignée ou sélectionnée, un permis ouvert pour le conjoint est possible à tout niveau d’emploi. Votre permis doit avoir encore 6 mois de validité.",
        )),
        open: limited(text(
            "An open permit for a partner depends on your occupation and on 16 months left. Family of seasonal farm workers gets none.",
            "Un permis ouvert pour le conjoint dépend de votre profession et de 16 mois de validité restants. La famille des travailleurs agricoles saisonniers n’en reçoit pas.",
        )),
        resident: limited(text(
            "Your partner needs a status of their own, for instance by sponsorship.",
            "Votre conjoint a besoin de son propre statut, par exemple par le parrainage.",
        )),
    },
    Right {
        id: "sponsor",
        name: text("Sponsor family", "Parrainer sa famille"),
        law: &[IRPA.at("13"), IRPR.at("130")],
        tied: no(text("No.", "Non.")),
        province: no(text("No.", "Non.")),
        open: no(text("No.", "Non.")),
        resident: yes(text(
            "Yes, from age 18, with conditions.",
            "Oui, dès 18 ans, avec des conditions.",
        )),
    },
];
