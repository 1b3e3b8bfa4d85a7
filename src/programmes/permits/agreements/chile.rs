//! Citizens of Chile, under the free trade agreement.
//!
//! The kinds of people follow the model of the agreement with the United States and
//! Mexico. Which country's citizens it covers is the treaty itself: grade C.
//! Professionals (F22) may still ask at the border after leaving Canada just for that.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER_FILED,
};
use super::shared::{INVESTOR, LEFT, PROFESSION, TRADER, TRANSFER};
use crate::facts::permits::agreements::CITIZEN_OF_CHILE;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR, TRADE_AGREEMENTS};

/// Free trade agreement with Chile, codes F20-F24.
pub(crate) static CHILE: Programme = Programme {
    id: "chile",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("F20-F24"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Professionals: 3 years. Traders and investors: 1 year, then 2",
            "Professionnels : 3 ans. Négociants et investisseurs : 1 an, puis 2",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Free trade agreement with Chile",
        "Accord de libre-échange avec le Chili",
    ),
    about: text(
        "For citizens of Chile: listed professionals, traders, investors and transferees within a group. Professionals who need no visa may also ask at the border, even after leaving Canada just for that.",
        "Pour les citoyens du Chili : professionnels de la liste, négociants, investisseurs et personnes mutées dans un groupe. Les professionnels qui n’ont pas besoin de visa peuvent aussi le demander à la frontière, même en ne quittant le Canada que pour cela.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "chile.citizen",
            law: EXEMPTION_CODES.at("F20-F24").graded(Grade::C),
            says: text(
                "You are a citizen of Chile",
                "Vous avez la citoyenneté du Chili",
            ),
            test: holds(&CITIZEN_OF_CHILE),
        },
        Need {
            id: "chile.kind",
            law: TRADE_AGREEMENTS.at("Chile").graded(Grade::B),
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
