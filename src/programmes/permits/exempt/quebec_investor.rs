//! Investors whom Quebec means to select.
//!
//! All our sources tell is the notice of Quebec. Whether the permit names an employer, and so
//! needs an offer and its number, is not told: it is left to the officer. The permit begins
//! here with its code, on 15 December 2022.

use super::super::shared::{ADMISSIBLE, EMPLOYER, NO_ASSESSMENT, NO_RECENT_BREACH, WILL_LEAVE};
use crate::facts::said::INTENT_TO_SELECT;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Permit for investors selected by Quebec, code T10.
pub(crate) static QUEBEC_INVESTOR: Programme = Programme {
    id: "quebec-investor",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("T10"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("As the officer decides", "Selon la décision de l’agent"),
        family: text(
            "An open permit for your partner and for your dependent children, whatever your job",
            "Un permis ouvert pour votre conjoint et vos enfants à charge, quel que soit votre emploi",
        ),
    }),
    name: text(
        "Permit for investors selected by Quebec",
        "Permis pour les investisseurs sélectionnés par le Québec",
    ),
    about: text(
        "For investors who have a notice that Quebec means to select them.",
        "Pour les investisseurs qui ont un avis d’intention de sélection du Québec.",
    ),
    law: IRPR.at("204(c)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "quebec-investor.notice",
            law: EXEMPTION_CODES.at("T10"),
            says: text(
                "Quebec sent you a notice of its intent to select you as an investor",
                "Le Québec vous a envoyé un avis d’intention de vous sélectionner comme investisseur",
            ),
            test: holds(&INTENT_TO_SELECT),
        },
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "quebec-investor.offer",
            law: EXEMPTION_CODES.at("T10"),
            says: text(
                "Whether an employer must file an offer first: our sources do not say",
                "Si un employeur doit d’abord présenter une offre : nos sources ne le disent pas",
            ),
        },
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[NO_ASSESSMENT],
};
