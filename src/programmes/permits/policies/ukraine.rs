//! Open permit for people who came under the measures for Ukraine.
//!
//! The policy of 1 April 2025, renewed on 1 April 2026 for a year. The renewal was
//! read in secondary sources only. After 31 March 2027 its status is not known.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH};
use crate::facts::permits::HAS_STATUS;
use crate::facts::permits::places::UKRAINE_CITIZEN;
use crate::facts::said::{UKRAINE_ARRIVAL, UKRAINE_FAMILY};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::{IRPA, UKRAINE_RENEWAL};

static CITIZEN: Need = Need {
    id: "ukraine.citizen",
    law: UKRAINE_RENEWAL.at("Open work permit"),
    says: text(
        "You are a citizen of Ukraine",
        "Vous avez la citoyenneté de l’Ukraine",
    ),
    test: holds(&UKRAINE_CITIZEN),
};
static FAMILY: Need = Need {
    id: "ukraine.family",
    law: UKRAINE_RENEWAL.at("Open work permit"),
    says: text(
        "You are a family member of one",
        "Vous êtes membre de la famille d’une telle personne",
    ),
    test: holds(&UKRAINE_FAMILY),
};

/// People who came under the measures for Ukraine.
pub(crate) static UKRAINE: Programme = Programme {
    id: "ukraine",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: None,
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: true,
        months: None,
        length: text("Up to 3 years", "Jusqu’à 3 ans"),
        family: text(
            "The same permit for family under the measures",
            "Le même permis pour la famille visée par les mesures",
        ),
    }),
    name: text(
        "Open permit under the measures for Ukraine",
        "Permis ouvert selon les mesures pour l’Ukraine",
    ),
    about: text(
        "For Ukrainians and their family who came to Canada under the special measures by March 31, 2024.",
        "Pour les Ukrainiens et leur famille qui sont venus au Canada selon les mesures spéciales au plus tard le 31 mars 2024.",
    ),
    law: IRPA.at("25.2"),
    status: &[
        since(2025, 4, 1).open(),
        since(2027, 4, 1).status_not_known(UKRAINE_RENEWAL.at("Renewal")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "ukraine.person",
            law: UKRAINE_RENEWAL.at("Open work permit"),
            says: text(
                "You are from Ukraine, or family of somebody who is",
                "Vous venez d’Ukraine, ou êtes de la famille d’une personne qui en vient",
            ),
            test: any(&[&CITIZEN, &FAMILY]),
        },
        Need {
            id: "ukraine.arrival",
            law: UKRAINE_RENEWAL.at("Open work permit"),
            says: text(
                "You came to Canada under the measures by March 31, 2024",
                "Votre arrivée au Canada selon les mesures date du 31 mars 2024 ou d’avant",
            ),
            test: holds(&UKRAINE_ARRIVAL),
        },
        Need {
            id: "ukraine.status",
            law: UKRAINE_RENEWAL.at("Open work permit"),
            says: text(
                "You have status in Canada today",
                "Vous avez un statut au Canada aujourd’hui",
            ),
            test: holds(&HAS_STATUS),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ADMISSIBLE],
    does_not_ask: &[text("A job offer", "Une offre d’emploi")],
};
