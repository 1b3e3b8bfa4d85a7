//! Citizens of Ukraine, under the modernized free trade agreement.
//!
//! The modernized agreement took effect on 1 July 2024; there is no such permit before.
//! The kinds of people follow the model of the other agreements: grade C. The open
//! permit of the measures for Ukraine is another thing.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER_FILED,
};
use super::shared::{INVESTOR, LEFT, PROFESSION, TRADER, TRANSFER};
use crate::facts::permits::agreements::CITIZEN_OF_UKRAINE;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR, TRADE_AGREEMENTS};

/// Free trade agreement with Ukraine, codes F70-F72, F74.
pub(crate) static UKRAINE_AGREEMENT: Programme = Programme {
    id: "ukraine-agreement",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("F70-F72, F74"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "1 year for codes F70 and F72",
            "1 an pour les codes F70 et F72",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Free trade agreement with Ukraine",
        "Accord de libre-échange avec l’Ukraine",
    ),
    about: text(
        "For citizens of Ukraine: listed professionals, traders, investors and transferees within a group.",
        "Pour les citoyens de l’Ukraine : professionnels de la liste, négociants, investisseurs et personnes mutées dans un groupe.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2024, 7, 1).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "ukraine-agreement.citizen",
            law: EXEMPTION_CODES.at("F70-F72, F74").graded(Grade::C),
            says: text(
                "You are a citizen of Ukraine",
                "Vous avez la citoyenneté de l’Ukraine",
            ),
            test: holds(&CITIZEN_OF_UKRAINE),
        },
        Need {
            id: "ukraine-agreement.kind",
            law: TRADE_AGREEMENTS.at("Ukraine").graded(Grade::B),
            says: text(
                "You come as a listed professional, a trader, an investor or a transferee within a group",
                "Vous venez à titre de professionnel d’une liste, de négociant, d’investisseur ou de personne mutée dans un groupe",
            ),
            test: any(&[&PROFESSION, &TRADER, &INVESTOR, &TRANSFER]),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
