//! Open permit for refugee claimants who cannot live without working.
//!
//! Section 206. Work without authorization before is no bar, and whether one would
//! leave Canada is not looked at. The permit gives no temporary resident status. The
//! wait of 180 days for some countries touches nobody: their list is empty since
//! 10 May 2019. Begins with the codes of 15 December 2022.

use crate::facts::permits::places::CLAIMANT;
use crate::facts::said::{CLAIM_REFERRED, MEDICAL_DONE, NEEDS_WORK};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{IRPR, OPEN_PERMITS};

/// Refugee claimants, code S61.
pub(crate) static REFUGEE_CLAIMANT: Programme = Programme {
    id: "refugee-claimant",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("S61"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: false,
        holder_fee: false,
        months: None,
        length: text(
            "24 months from the referral; renewals of 12 months",
            "24 mois à partir du jour où la demande a été déférée; renouvellements de 12 mois",
        ),
        family: text(
            "Nothing for family members",
            "Rien pour les membres de la famille",
        ),
    }),
    name: text(
        "Open permit for refugee claimants",
        "Permis ouvert pour les demandeurs d’asile",
    ),
    about: text(
        "For people in Canada whose claim for protection is before the Refugee Protection Division.",
        "Pour les personnes au Canada dont la demande d’asile est devant la Section de la protection des réfugiés.",
    ),
    law: IRPR.at("206(1)(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "refugee-claimant.claimant",
            law: IRPR.at("206(1)(a)"),
            says: text(
                "You claimed refugee protection in Canada",
                "Vous avez demandé l’asile au Canada",
            ),
            test: holds(&CLAIMANT),
        },
        Need {
            id: "refugee-claimant.referred",
            law: IRPR.at("206(1)(a)"),
            says: text(
                "The claim was referred and is not decided",
                "La demande a été déférée et n’est pas tranchée",
            ),
            test: holds(&CLAIM_REFERRED),
        },
        Need {
            id: "refugee-claimant.medical",
            law: OPEN_PERMITS.at("Refugee claimants"),
            says: text(
                "You have done the immigration medical exam",
                "Vous avez passé l’examen médical aux fins de l’immigration",
            ),
            test: holds(&MEDICAL_DONE),
        },
        Need {
            id: "refugee-claimant.means",
            law: IRPR.at("206(1)"),
            says: text(
                "You cannot meet your needs without working",
                "Vous ne pouvez pas subvenir à vos besoins sans travailler",
            ),
            test: holds(&NEEDS_WORK),
        },
    ],
    left_to_officer: &[],
    does_not_ask: &[
        text("A fee for the permit", "Des frais pour le permis"),
        text("That you would leave Canada", "Que vous quittiez le Canada"),
    ],
};
