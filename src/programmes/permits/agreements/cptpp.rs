//! Citizens of the countries of the Trans-Pacific agreement (CPTPP).
//!
//! Canada opens each kind of work to some of the parties only. Those lists are not
//! held here: the person compares. The parties are those of the treaty: grade C.
//! Since when the United Kingdom counts as one for Canada is not known here, so a
//! British citizen gets no answer on this point.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{EMPLOYER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER_FILED};
use super::shared::{INVESTOR, LEFT, PROFESSION, TRANSFER};
use crate::facts::permits::agreements::CITIZEN_OF_TRANS_PACIFIC;
use crate::facts::said::CPTPP_LISTED;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR, TRADE_AGREEMENTS};

/// Trans-Pacific agreement (CPTPP), codes T50-T52, T54, T55.
pub(crate) static CPTPP: Programme = Programme {
    id: "cptpp",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("T50-T52, T54, T55"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Professionals and technicians: 1 year for the first permit",
            "Professionnels et techniciens : 1 an pour le premier permis",
        ),
        family: text(
            "An open permit for your partner, for some countries (code T53)",
            "Un permis ouvert pour votre conjoint, pour certains pays (code T53)",
        ),
    }),
    name: text(
        "Trans-Pacific agreement (CPTPP)",
        "Accord transpacifique (PTPGP)",
    ),
    about: text(
        "For citizens of countries such as Japan, Australia or Mexico: listed professionals and technicians, investors and transferees.",
        "Pour les citoyens de pays comme le Japon, l’Australie ou le Mexique : professionnels et techniciens de la liste, investisseurs et personnes mutées.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "cptpp.citizen",
            law: EXEMPTION_CODES.at("T50-T52, T54, T55").graded(Grade::C),
            says: text(
                "You are a citizen of a country of the Trans-Pacific agreement",
                "Vous avez la citoyenneté d’un pays de l’accord transpacifique",
            ),
            test: holds(&CITIZEN_OF_TRANS_PACIFIC),
        },
        Need {
            id: "cptpp.listed",
            law: TRADE_AGREEMENTS.at("CPTPP"),
            says: text(
                "The agreement lists your occupation, or your kind of work, for your country",
                "L’accord mentionne votre profession, ou votre genre de travail, pour votre pays",
            ),
            test: holds(&CPTPP_LISTED),
        },
        Need {
            id: "cptpp.kind",
            law: TRADE_AGREEMENTS.at("CPTPP").graded(Grade::B),
            says: text(
                "You come as a listed professional or technician, an investor or a transferee within a group",
                "Vous venez à titre de professionnel ou de technicien d’une liste, d’investisseur ou de personne mutée dans un groupe",
            ),
            test: any(&[&PROFESSION, &INVESTOR, &TRANSFER]),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
