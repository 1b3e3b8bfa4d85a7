//! Citizens of Colombia, under the free trade agreement.
//!
//! The kinds of people follow the model of the agreement with the United States and
//! Mexico. Which country's citizens it covers is the treaty itself: grade C.
//! Professionals (F12) may still ask at the border after leaving Canada just for that.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{EMPLOYER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER_FILED};
use super::shared::{INVESTOR, LEFT, PROFESSION, TRADER, TRANSFER};
use crate::facts::permits::agreements::CITIZEN_OF_COLOMBIA;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR, TRADE_AGREEMENTS};

/// Free trade agreement with Colombia, codes F10-F15.
pub(crate) static COLOMBIA: Programme = Programme {
    id: "colombia",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("F10-F15"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Professionals: 3 years, renewable for 3 years without a limit. Traders and investors: 1 year",
            "Professionnels : 3 ans, renouvelable pour 3 ans sans limite. Négociants et investisseurs : 1 an",
        ),
        family: text(
            "An open permit for your partner (code T25)",
            "Un permis ouvert pour votre conjoint (code T25)",
        ),
    }),
    name: text(
        "Free trade agreement with Colombia",
        "Accord de libre-échange avec la Colombie",
    ),
    about: text(
        "For citizens of Colombia: professionals, technicians, traders, investors and transferees within a group. Professionals who need no visa may also ask at the border, even after leaving Canada just for that.",
        "Pour les citoyens de la Colombie : professionnels, techniciens, négociants, investisseurs et personnes mutées dans un groupe. Les professionnels qui n’ont pas besoin de visa peuvent aussi le demander à la frontière, même en ne quittant le Canada que pour cela.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "colombia.citizen",
            law: EXEMPTION_CODES.at("F10-F15").graded(Grade::C),
            says: text(
                "You are a citizen of Colombia",
                "Vous avez la citoyenneté de la Colombie",
            ),
            test: holds(&CITIZEN_OF_COLOMBIA),
        },
        Need {
            id: "colombia.kind",
            law: TRADE_AGREEMENTS.at("Colombia").graded(Grade::B),
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
