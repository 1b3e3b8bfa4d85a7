//! Open permit for graduates from Hong Kong, closed on 7 February 2025.
//!
//! For studies finished in the ten years before. The sources say little more of it,
//! and not when it began: the file begins with the codes of 15 December 2022 and
//! takes 7 February 2025 as the last day.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH};
use crate::facts::said::HONG_KONG_PASSPORT;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds};
use crate::values::sources::HONG_KONG_PERMITS;

/// Graduates from Hong Kong. Closed.
pub(crate) static HONG_KONG_GRADUATES: Programme = Programme {
    id: "hong-kong-graduates",
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
        length: text("As the policy said", "Selon la mesure"),
        family: text(
            "Nothing by this policy alone",
            "Rien par cette seule mesure",
        ),
    }),
    name: text(
        "Open permit for graduates from Hong Kong",
        "Permis ouvert pour les diplômés de Hong Kong",
    ),
    about: text(
        "Closed. It was for people from Hong Kong with recent studies.",
        "Fermé. Il visait les personnes de Hong Kong qui avaient terminé des études récentes.",
    ),
    law: HONG_KONG_PERMITS.at("Graduates"),
    status: &[
        since(2022, 12, 15).open(),
        since(2025, 2, 8).closed(HONG_KONG_PERMITS.at("Graduates")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "hong-kong-graduates.passport",
            law: HONG_KONG_PERMITS.at("Graduates"),
            says: text(
                "You hold a passport of Hong Kong, or a British National (Overseas) passport",
                "Vous avez un passeport de Hong Kong, ou un passeport de ressortissant britannique (outre-mer)",
            ),
            test: holds(&HONG_KONG_PASSPORT),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "hong-kong-graduates.studies",
            law: HONG_KONG_PERMITS.at("Graduates"),
            says: text(
                "You finished studies that count in the last 10 years",
                "Vous avez terminé des études reconnues au cours des 10 dernières années",
            ),
        },
        ADMISSIBLE,
    ],
    does_not_ask: &[],
};
