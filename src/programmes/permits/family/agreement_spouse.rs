//! Open permit for spouses under five trade agreements.
//!
//! Colombia (T25), South Korea (F36), transferees of the European Union (T45), the
//! Trans-Pacific agreement (T53, by country) and transferees of the United Kingdom
//! (F64). The change of January 2025 did not touch them, and the occupation does not
//! matter. The countries of T53 are not in the sources: for the Trans-Pacific agreement
//! the rule is not known. Begins with the codes of 15 December 2022.

use super::super::shared::{ADMISSIBLE, GENUINE_COUPLE, NO_RECENT_BREACH, STAY, WILL_LEAVE};
use crate::facts::permits::family::PARTNER_UNDER_AGREEMENT;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds};
use crate::values::sources::TRADE_AGREEMENTS;

/// Spouses under trade agreements, codes T25, F36, T45, T53 and F64.
pub(crate) static AGREEMENT_SPOUSE: Programme = Programme {
    id: "agreement-spouse",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("T25, F36, T45, T53, F64"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: true,
        months: None,
        length: text(
            "As long as your partner’s permit, and no longer than your passport",
            "La durée du permis de votre conjoint, sans dépasser celle de votre passeport",
        ),
        family: text(
            "Nothing: no permit can rest on this one",
            "Rien : aucun permis ne peut reposer sur celui-ci",
        ),
    }),
    name: text(
        "Open permit for spouses under trade agreements",
        "Permis ouvert pour les époux selon des accords commerciaux",
    ),
    about: text(
        "For the spouse of a person who works here under one of these agreements: Colombia, South Korea, European Union, United Kingdom, Trans-Pacific countries.",
        "Pour l’époux d’une personne qui travaille ici selon un de ces accords : Colombie, Corée du Sud, Union européenne, Royaume-Uni, Partenariat transpacifique.",
    ),
    law: TRADE_AGREEMENTS.at("Spouses"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "agreement-spouse.permit",
            law: TRADE_AGREEMENTS.at("Spouses"),
            says: text(
                "Your partner works on a permit under one of these agreements",
                "Votre conjoint travaille avec un permis selon un de ces accords",
            ),
            test: holds(&PARTNER_UNDER_AGREEMENT),
        },
        STAY,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        GENUINE_COUPLE,
        Left {
            id: "agreement-spouse.country",
            law: TRADE_AGREEMENTS.at("CPTPP"),
            says: text(
                "Under the Trans-Pacific agreement, your country gives this right",
                "Selon l’accord transpacifique, votre pays donne ce droit",
            ),
        },
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[
        text(
            "16 months left on your partner’s permit",
            "16 mois de validité restants au permis de votre conjoint",
        ),
        text(
            "A minimum level of occupation",
            "Un niveau minimal de profession",
        ),
    ],
};
