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
            "Un permis ouvert pour le conjoint dépend de votre profession et de 16 mois restants. La famille des travailleurs agricoles saisonniers n’en reçoit pas.",
        )),
        province: limited(text(
            "An open permit for a partner depends on your occupation and on 16 months left. Family of seasonal farm workers gets none.",
            "Un permis ouvert pour le conjoint dépend de votre profession et de 16 mois restants. La famille des travailleurs agricoles saisonniers n’en reçoit pas.",
        )),
        open: limited(text(
            "An open permit for a partner depends on your occupation and on 16 months left. Family of seasonal farm workers gets none.",
            "Un permis ouvert pour le conjoint dépend de votre profession et de 16 mois restants. La famille des travailleurs agricoles saisonniers n’en reçoit pas.",
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
