//! The rest of the three years for holders of a permit for United States H-1B visa holders.
//!
//! The permit itself was full on 17 July 2023. From 16 December 2023 to
//! 16 December 2026, who got less than 3 years may ask for the rest.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH};
use crate::facts::said::H1B_SHORT;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::IRPA;

/// Rest of the permit for H-1B holders.
pub(crate) static H1B_RENEWAL: Programme = Programme {
    id: "h1b-renewal",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: None,
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "What is missing to 3 years in all",
            "Ce qui manque pour 3 ans en tout",
        ),
        family: text(
            "Nothing by this policy alone",
            "Rien par cette seule mesure",
        ),
    }),
    name: text(
        "Renewal of the permit for H-1B visa holders",
        "Renouvellement du permis pour titulaires d’un visa H-1B",
    ),
    about: text(
        "For people whose open permit for United States H-1B visa holders was issued for less than 3 years. No first permit is issued any more.",
        "Pour les personnes dont le permis ouvert pour titulaires d’un visa H-1B des États-Unis a été délivré pour moins de 3 ans. Aucun premier permis n’est plus délivré.",
    ),
    law: IRPA.at("25.2"),
    status: &[
        since(2023, 12, 16).open(),
        since(2026, 12, 17).closed(IRPA.at("25.2")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "h1b-renewal.permit",
            law: IRPA.at("25.2"),
            says: text(
                "Your permit for H-1B holders was issued for less than 3 years",
                "Votre permis pour titulaires d’un visa H-1B a été délivré pour moins de 3 ans",
            ),
            test: holds(&H1B_SHORT),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ADMISSIBLE],
    does_not_ask: &[text("A job offer", "Une offre d’emploi")],
};
