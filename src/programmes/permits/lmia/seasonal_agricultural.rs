//! Seasonal Agricultural Worker Program: up to eight months a year, for twelve countries.
//!
//! The worker is chosen by their own government and is not named on the assessment. A change of
//! farm needs the worker's consent and the approval of both governments. Never asked for at a
//! port of entry, and never a ground for an open permit of the family.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, GENUINE, NO_RECENT_BREACH, OFFER, WILL_LEAVE,
};
use super::shared::{CERTIFICATE, LETTER, LMIA, NO_RECRUITMENT_FEE, PREVAILING, STATUS};
use crate::facts::AGE_ON_DAY;
use crate::facts::permits::lmia::{SEASONAL_AGE, SEASONAL_COUNTRY, SEASONAL_STREAM};
use crate::facts::said::{CHOSEN_AT_HOME, SEASON_CONTRACT};
use crate::kernel::{Dated, Years, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, at_least, holds};
use crate::values::sources::{IRPR, SEASONAL_FARM_WORK};

static ADULT: Dated<Years> = Dated::new(&[since(2023, 1, 9)
    .is(SEASONAL_AGE)
    .by(SEASONAL_FARM_WORK.at("Eligibility"))]);

/// Seasonal Agricultural Worker Program.
pub(crate) static SEASONAL_AGRICULTURAL: Programme = Programme {
    id: "seasonal-agricultural",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: None,
        ties: Ties::Employer,
        assessment: true,
        compliance: false,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Up to 8 months a year, between January 1 and December 15",
            "Jusqu’à 8 mois par année, entre le 1er janvier et le 15 décembre",
        ),
        family: text(
            "No open permit comes from this one, ever",
            "Aucun permis ouvert ne découle de celui-ci, jamais",
        ),
    }),
    name: text(
        "Seasonal Agricultural Worker Program",
        "Programme des travailleurs agricoles saisonniers",
    ),
    about: text(
        "For farm work in season, for citizens of Mexico and eleven Caribbean countries. Your own government chooses you. The permit names no employer, but a change of farm needs approval.",
        "Pour le travail agricole saisonnier, pour les citoyens du Mexique et de onze pays des Caraïbes. Votre propre gouvernement vous choisit. Le permis ne nomme pas d’employeur, mais un changement de ferme doit être approuvé.",
    ),
    law: IRPR.at("200(1)(c)(iii), 203"),
    status: STATUS,
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "seasonal-agricultural.country",
            law: SEASONAL_FARM_WORK.at("Eligibility"),
            says: text(
                "You are a citizen of Mexico or of one of the eleven Caribbean countries of the program",
                "Vous avez la citoyenneté du Mexique ou d’un des onze pays des Caraïbes du programme",
            ),
            test: holds(&SEASONAL_COUNTRY),
        },
        Need {
            id: "seasonal-agricultural.age",
            law: SEASONAL_FARM_WORK.at("Eligibility"),
            says: text("You are {need} or older", "Vous avez {need} ans ou plus"),
            test: at_least(&AGE_ON_DAY, &ADULT),
        },
        Need {
            id: "seasonal-agricultural.chosen",
            law: SEASONAL_FARM_WORK.at("Eligibility"),
            says: text(
                "The government of your country chose you",
                "Le gouvernement de votre pays vous a choisi",
            ),
            test: holds(&CHOSEN_AT_HOME),
        },
        Need {
            id: "seasonal-agricultural.stream",
            law: SEASONAL_FARM_WORK.at("Eligibility"),
            says: text(
                "The assessment is for this program",
                "L’étude est pour ce programme",
            ),
            test: holds(&SEASONAL_STREAM),
        },
        Need {
            id: "seasonal-agricultural.contract",
            law: SEASONAL_FARM_WORK.at("Duration"),
            says: text(
                "The contract gives 240 hours or more in 6 weeks or less, and lasts 8 months or less, between January 1 and December 15",
                "Le contrat donne au moins 240 heures en 6 semaines ou moins; il dure au plus 8 mois, entre le 1er janvier et le 15 décembre",
            ),
            test: holds(&SEASON_CONTRACT),
        },
        LMIA,
        LETTER,
        CERTIFICATE,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ABLE, GENUINE, PREVAILING, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[
        NO_RECRUITMENT_FEE,
        text("Your name on the assessment", "Votre nom sur l’étude"),
    ],
};
