//! In-home caregivers: care of children or adults in a private home.
//!
//! Outside Quebec, new applications of home child care providers (44100) and home support workers
//! (44101) are refused and their fee returned when they come from abroad or from a visitor, since
//! 18 June 2024 and under earlier instructions since 2019. Who holds a work or study permit, or may work without
//! one, is not concerned, and neither are the nurses of the list. Foster parents are not in-home
//! caregivers. At a port of entry every such application is refused.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, GENUINE, NO_RECENT_BREACH, OFFER, WILL_LEAVE,
};
use super::shared::{CERTIFICATE, LETTER, LMIA, NAMED, NO_RECRUITMENT_FEE, PREVAILING, STATUS};
use crate::facts::permits::lmia::{CAREGIVER_TAKEN, HOME_CARE};
use crate::kernel::{on, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{CAREGIVER_PAGE, IRPR, REFUSAL_PAGE};

/// In-home caregivers.
pub(crate) static LMIA_CAREGIVER: Programme = Programme {
    id: "lmia-caregiver",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: None,
        ties: Ties::Employer,
        assessment: true,
        compliance: false,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "As the assessment says, and no longer than your passport",
            "Selon l’étude, sans dépasser la validité de votre passeport",
        ),
        family: text(
            "No open permit comes from a job in TEER 4 or 5. A nurse’s partner may ask for one",
            "Aucun permis ouvert ne découle d’un emploi des FÉER 4 et 5. Le conjoint d’une infirmière peut en demander un",
        ),
    }),
    name: text("In-home caregivers", "Aides familiaux à domicile"),
    about: text(
        "For care in a private home. Outside Quebec, new files from abroad and from visitors are sent back for two occupations.",
        "Pour les soins dans une résidence privée. À l’extérieur du Québec, les nouveaux dossiers de l’étranger et des visiteurs sont retournés pour deux professions.",
    ),
    law: IRPR.at("200(1)(c)(iii), 203"),
    status: STATUS,
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "lmia-caregiver.occupation",
            law: REFUSAL_PAGE.at("Exemptions"),
            says: text(
                "The job is care in a private home: home child care, home support, or nursing",
                "L’emploi consiste à donner des soins dans une résidence privée : garde d’enfants, aide à domicile ou soins infirmiers",
            ),
            test: holds(&HOME_CARE),
        },
        Need {
            id: "lmia-caregiver.processed",
            law: CAREGIVER_PAGE.at("Refusal to process"),
            says: text(
                "Home child care and home support outside Quebec: you hold a work or study permit, or may work in Canada without one",
                "Garde d’enfants et aide à domicile hors du Québec : vous avez un permis de travail ou d’études, ou pouvez travailler au Canada sans permis",
            ),
            test: holds(&CAREGIVER_TAKEN),
        },
        LMIA,
        LETTER,
        NAMED,
        CERTIFICATE,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ABLE, GENUINE, PREVAILING, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[NO_RECRUITMENT_FEE],
};
