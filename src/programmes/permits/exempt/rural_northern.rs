//! Rural and Northern Immigration Pilot: for files for residence made before it closed.
//!
//! The pilot ran from 19 November 2019 and took no file after 31 August 2024; some communities
//! stopped earlier, on days we do not hold. The permit goes on for those whose file is
//! under way: that the file must be there is read from the pilots that followed it.
//! A recommendation that has ended is enough, one that was revoked is not.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
    WILL_LEAVE,
};
use crate::facts::permits::regional::RURAL_FILE;
use crate::facts::said::COMMUNITY_RECOMMENDATION;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Rural and Northern Immigration Pilot: work permit, code C15.
pub(crate) static RURAL_NORTHERN: Programme = Programme {
    id: "rural-northern",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C15"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "1 year, and again while the file goes on",
            "1 an, renouvelable pendant l’étude du dossier",
        ),
        family: text(
            "An open permit for your partner (code C17)",
            "Un permis ouvert pour votre conjoint (code C17)",
        ),
    }),
    name: text(
        "Rural and Northern Immigration Pilot: work permit",
        "Programme pilote d’immigration dans les communautés rurales et du Nord : permis de travail",
    ),
    about: text(
        "For people who applied for permanent residence under this pilot by August 31, 2024, and still wait. The pilot itself is closed.",
        "Pour les personnes qui ont demandé la résidence permanente au titre de ce programme pilote au plus tard le 31 août 2024, et attendent encore. Le programme pilote est fermé.",
    ),
    law: IRPR.at("205(a)"),
    status: &[since(2019, 11, 19).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "rural-northern.file",
            law: EXEMPTION_CODES.at("C15").graded(Grade::B),
            says: text(
                "You applied for residence under the pilot by August 31, 2024, and no decision was made",
                "Vous avez demandé la résidence au titre du programme pilote au plus tard le 31 août 2024, et aucune décision n’a été prise",
            ),
            test: holds(&RURAL_FILE),
        },
        Need {
            id: "rural-northern.recommendation",
            law: EXEMPTION_CODES.at("C15"),
            says: text(
                "The community recommended you, and has not revoked it. It may have ended",
                "La communauté vous a recommandé, et n’a pas révoqué sa recommandation. Elle peut avoir pris fin",
            ),
            test: holds(&COMMUNITY_RECOMMENDATION),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ABLE, GENUINE, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[NO_ASSESSMENT],
};
