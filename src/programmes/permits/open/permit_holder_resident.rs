//! Open permit for holders of a temporary resident permit of six months or more.
//!
//! The fee of the permit is due, that of the holder is not. A permit issued after a
//! breach lifts the bar of six months. Begins with the codes of 15 December 2022.

use super::super::shared::{FOREIGN_NATIONAL, WILL_LEAVE};
use crate::facts::said::RESIDENT_PERMIT;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::EXEMPTION_CODES;

/// Holders of a temporary resident permit, code H82.
pub(crate) static PERMIT_HOLDER_RESIDENT: Programme = Programme {
    id: "permit-holder-resident",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("H82"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "No longer than the temporary resident permit",
            "Sans dépasser la validité du permis de séjour temporaire",
        ),
        family: text("Nothing by this code alone", "Rien par ce seul code"),
    }),
    name: text(
        "Open permit for holders of a temporary resident permit",
        "Permis ouvert pour les titulaires d’un permis de séjour temporaire",
    ),
    about: text(
        "For people who are in Canada on a temporary resident permit issued for 6 months or more.",
        "Pour les personnes qui sont au Canada avec un permis de séjour temporaire délivré pour 6 mois ou plus.",
    ),
    law: EXEMPTION_CODES.at("H82"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        FOREIGN_NATIONAL,
        Need {
            id: "permit-holder-resident.permit",
            law: EXEMPTION_CODES.at("H82"),
            says: text(
                "You hold a temporary resident permit issued for 6 months or more",
                "Vous avez un permis de séjour temporaire délivré pour 6 mois ou plus",
            ),
            test: holds(&RESIDENT_PERMIT),
        },
    ],
    left_to_officer: &[WILL_LEAVE],
    does_not_ask: &[text("A job offer", "Une offre d’emploi")],
};
