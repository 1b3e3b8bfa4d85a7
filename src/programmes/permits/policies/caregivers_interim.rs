//! Open permit for those who applied under the Interim Pathway for Caregivers of 2019.
//!
//! A policy of the past that still serves who applied then: 12 months at a time.
//! Begins with the codes of 15 December 2022.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH};
use crate::facts::permits::IN_CANADA;
use crate::facts::said::INTERIM_CAREGIVER;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::EXEMPTION_CODES;

/// Applicants of the caregiver pathway of 2019, code A70.
pub(crate) static CAREGIVERS_INTERIM: Programme = Programme {
    id: "caregivers-interim",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("A70"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("12 months", "12 mois"),
        family: text(
            "Nothing by this policy alone",
            "Rien par cette seule mesure",
        ),
    }),
    name: text(
        "Open permit of the Interim Pathway for Caregivers",
        "Permis ouvert de la voie provisoire pour les aides familiaux",
    ),
    about: text(
        "For caregivers who applied for residence under the interim pathway of 2019 and still wait.",
        "Pour les aides familiaux qui ont demandé la résidence par la voie provisoire de 2019 et attendent encore.",
    ),
    law: EXEMPTION_CODES.at("A70"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "caregivers-interim.application",
            law: EXEMPTION_CODES.at("A70"),
            says: text(
                "You applied under the Interim Pathway for Caregivers of 2019",
                "Vous avez fait une demande par la voie provisoire pour les aides familiaux de 2019",
            ),
            test: holds(&INTERIM_CAREGIVER),
        },
        Need {
            id: "caregivers-interim.in-canada",
            law: EXEMPTION_CODES.at("A70"),
            says: text("You are in Canada", "Vous êtes au Canada"),
            test: holds(&IN_CANADA),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ADMISSIBLE],
    does_not_ask: &[],
};
