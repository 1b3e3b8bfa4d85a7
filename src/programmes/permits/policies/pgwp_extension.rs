//! Longer post-graduation work permits: three policies, none since the end of 2023.
//!
//! Open from 27 January to 27 July 2021, from 13 June to 31 December 2022 and from
//! 6 April to 31 December 2023. Only the last one says which permits: those that ended
//! from 20 September 2021 to 31 December 2023. Before it, that is not known.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH};
use crate::facts::permits::files::EXTENDED_PERMIT;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::POST_GRADUATION_PAGE;

/// Longer post-graduation permits of 2021 to 2023. Closed.
pub(crate) static PGWP_EXTENSION: Programme = Programme {
    id: "pgwp-extension",
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
        length: text("18 months", "18 mois"),
        family: text(
            "Nothing by this policy alone",
            "Rien par cette seule mesure",
        ),
    }),
    name: text(
        "Longer post-graduation work permit",
        "Prolongation du permis postdiplôme",
    ),
    about: text(
        "Closed. Until the end of 2023, post-graduation work permits could be lengthened by 18 months.",
        "Fermé. Jusqu’à la fin de 2023, les permis postdiplômes pouvaient être prolongés de 18 mois.",
    ),
    law: POST_GRADUATION_PAGE.at("Public policies"),
    status: &[
        since(2021, 1, 27).open(),
        since(2021, 7, 28).closed(POST_GRADUATION_PAGE.at("Public policies")),
        since(2022, 6, 13).open(),
        since(2023, 1, 1).closed(POST_GRADUATION_PAGE.at("Public policies")),
        since(2023, 4, 6).open(),
        since(2024, 1, 1).closed(POST_GRADUATION_PAGE.at("Public policies")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "pgwp-extension.permit",
            law: POST_GRADUATION_PAGE.at("Public policies"),
            says: text(
                "Your post-graduation work permit ended from September 20, 2021 to December 31, 2023",
                "Votre permis postdiplôme a pris fin du 20 septembre 2021 au 31 décembre 2023",
            ),
            test: holds(&EXTENDED_PERMIT),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ADMISSIBLE],
    does_not_ask: &[],
};
