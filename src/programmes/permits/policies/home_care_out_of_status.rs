//! Open permit for home care workers who lost status and applied for residence.
//!
//! A policy of five years from 31 March 2025. It waives the 90 days of restoration and
//! is made for people without a right to work, so no bar for past work is encoded;
//! the sources do not say that it is waived in words.

use super::super::shared::ADMISSIBLE;
use crate::facts::permits::files::{HOME_CARE_FILE, NO_RIGHT_TO_WORK};
use crate::facts::said::{CLAIM_OR_ORDER, HOME_CARE_ENTRY, HOME_CARE_PERMIT};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds, unless};
use crate::values::sources::HOME_CARE_POLICY;

/// Home care workers without status, code R01.
pub(crate) static HOME_CARE_OUT_OF_STATUS: Programme = Programme {
    id: "home-care-out-of-status",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("R01"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("As the officer decides", "Selon la décision de l’agent"),
        family: text(
            "The same permit for family in Canada",
            "Le même permis pour la famille au Canada",
        ),
    }),
    name: text(
        "Open permit for home care workers without status",
        "Permis ouvert pour les travailleurs en soins à domicile sans statut",
    ),
    about: text(
        "For home care workers in Canada without a right to work whose application for residence under the 2025 pilots is complete.",
        "Pour les travailleurs en soins à domicile sans droit de travailler. Leur demande de résidence par les programmes pilotes de 2025 est complète.",
    ),
    law: HOME_CARE_POLICY.at("Eligibility"),
    status: &[
        since(2025, 3, 31).open(),
        since(2030, 4, 1).closed(HOME_CARE_POLICY.at("Eligibility")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "home-care-out-of-status.application",
            law: HOME_CARE_POLICY.at("Eligibility"),
            says: text(
                "Your application under the home care pilots is complete",
                "Votre demande par les programmes pilotes de soins à domicile est complète",
            ),
            test: holds(&HOME_CARE_FILE),
        },
        Need {
            id: "home-care-out-of-status.entry",
            law: HOME_CARE_POLICY.at("Eligibility"),
            says: text(
                "You came legally by December 16, 2021 and have stayed since",
                "Votre entrée légale date du 16 décembre 2021 ou d’avant, et vous êtes au Canada depuis",
            ),
            test: holds(&HOME_CARE_ENTRY),
        },
        Need {
            id: "home-care-out-of-status.past-permit",
            law: HOME_CARE_POLICY.at("Eligibility"),
            says: text(
                "You held a work permit at some time since",
                "Vous avez eu un permis de travail depuis",
            ),
            test: holds(&HOME_CARE_PERMIT),
        },
        Need {
            id: "home-care-out-of-status.no-right",
            law: HOME_CARE_POLICY.at("Eligibility"),
            says: text(
                "You have no right to work, and no status but that of a visitor",
                "Vous n’avez pas le droit de travailler, ni de statut autre que celui de visiteur",
            ),
            test: holds(&NO_RIGHT_TO_WORK),
        },
        Need {
            id: "home-care-out-of-status.no-claim",
            law: HOME_CARE_POLICY.at("Eligibility"),
            says: text(
                "You made no refugee claim, are under no removal order, and hold no lapsed temporary resident permit",
                "Vous n’avez pas demandé l’asile, ne faites l’objet d’aucune mesure de renvoi et n’avez pas de permis de séjour temporaire échu",
            ),
            test: unless(&CLAIM_OR_ORDER),
        },
    ],
    left_to_officer: &[ADMISSIBLE],
    does_not_ask: &[
        text("Status in Canada", "Un statut au Canada"),
        text(
            "The fee of an open permit holder",
            "Les frais de titulaire de permis ouvert",
        ),
    ],
};
