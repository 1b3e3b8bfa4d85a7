//! Citizens of Peru, under the free trade agreement.
//!
//! The kinds of people follow the model of the agreement with the United States and
//! Mexico. Which country's citizens it covers is the treaty itself: grade C.
//! Professionals (F52) may still ask at the border after leaving Canada just for that.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER_FILED,
};
use super::shared::{INVESTOR, LEFT, PROFESSION, TRADER, TRANSFER};
use crate::facts::permits::agreements::CITIZEN_OF_PERU;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR, TRADE_AGREEMENTS};

/// Free trade agreement with Peru, codes F50-F55.
pub(crate) static PERU: Programme = Programme {
    id: "peru",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("F50-F55"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "1 year, renewable for 1 year without a limit",
            "1 an, renouvelable pour 1 an sans limite",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Free trade agreement with Peru",
        "Accord de libre-échange avec le Pérou",
    ),
    about: text(
        "For citizens of Peru: professionals, technicians, traders, investors and transferees within a group. Professionals who need no visa may also ask at the border, even after leaving Canada just for that.",
        "Pour les citoyens du Pérou : professionnels, techniciens, négociants, investisseurs et personnes mutées dans un groupe. Les professionnels qui n’ont pas besoin de visa peuvent aussi le demander à la frontière, même en ne quittant le Canada que pour cela.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "peru.citizen",
            law: EXEMPTION_CODES.at("F50-F55").graded(Grade::C),
            says: text(
                "You are a citizen of Peru",
                "Vous avez la citoyenneté du Pérou",
            ),
            test: holds(&CITIZEN_OF_PERU),
        },
        Need {
            id: "peru.kind",
            law: TRADE_AGREEMENTS.at("Peru").graded(Grade::B),
            says: text(
                "You come as a listed professional or technician, a trader, an investor or a transferee within a group",
                "Vous venez à titre de professionnel ou de technicien d’une liste, de négociant, d’investisseur ou de personne mutée dans un groupe",
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
