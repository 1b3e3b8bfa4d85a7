//! Citizens of South Korea, under the free trade agreement.
//!
//! Its professionals are suppliers under contract and independent professionals, so a
//! contract stands in the place of a job. Traders, investors and transferees follow
//! the model of the other agreements: grade C. The facts give no length.
//! Professionals (F32) may still ask at the border after leaving Canada just for that.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{EMPLOYER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER_FILED};
use super::shared::{INVESTOR, LEFT, LISTED_SERVICES, TRADER, TRANSFER};
use crate::facts::permits::agreements::CITIZEN_OF_SOUTH_KOREA;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR, TRADE_AGREEMENTS};

/// Free trade agreement with South Korea, codes F30-F35.
pub(crate) static SOUTH_KOREA: Programme = Programme {
    id: "south-korea",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("F30-F35"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Not held here: the officer sets it",
            "Non indiquée ici : l’agent la fixe",
        ),
        family: text(
            "An open permit for your partner (code F36)",
            "Un permis ouvert pour votre conjoint (code F36)",
        ),
    }),
    name: text(
        "Free trade agreement with South Korea",
        "Accord de libre-échange avec la Corée du Sud",
    ),
    about: text(
        "For citizens of South Korea: professionals with a service contract, traders, investors and transferees within a group. Professionals who need no visa may also ask at the border, even after leaving Canada just for that.",
        "Pour les citoyens de la Corée du Sud : professionnels avec un contrat de service, négociants, investisseurs et personnes mutées dans un groupe. Les professionnels qui n’ont pas besoin de visa peuvent aussi le demander à la frontière, même en ne quittant le Canada que pour cela.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "south-korea.citizen",
            law: EXEMPTION_CODES.at("F30-F35").graded(Grade::C),
            says: text(
                "You are a citizen of South Korea",
                "Vous avez la citoyenneté de la Corée du Sud",
            ),
            test: holds(&CITIZEN_OF_SOUTH_KOREA),
        },
        Need {
            id: "south-korea.kind",
            law: TRADE_AGREEMENTS.at("Korea").graded(Grade::B),
            says: text(
                "You supply a service under contract in a listed profession, or come as a trader, an investor or a transferee",
                "Vous fournissez un service par contrat dans une profession de la liste, ou venez à titre de négociant, d’investisseur ou de personne mutée",
            ),
            test: any(&[&LISTED_SERVICES, &TRADER, &INVESTOR, &TRANSFER]),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
