//! Facilitated process in Quebec: listed occupations, without proof of local recruitment.
//!
//! The list changes every year and was not read: the person says whether the occupation is on
//! it. The page read is that of 6 November 2025: the permit begins here on that day. Whether the
//! job is low-wage and suspended in Montréal or Laval is looked at in the low-wage stream.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_RECENT_BREACH, OFFER, WILL_LEAVE,
};
use super::shared::{CERTIFICATE, LETTER, LMIA, NAMED, NO_RECRUITMENT_FEE, PREVAILING, SEASON};
use crate::facts::permits::OFFER_IN_QUEBEC;
use crate::facts::said::FACILITATED_LIST;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{IRPR, LMIA_PAGES};

/// Facilitated process in Quebec.
pub(crate) static LMIA_QUEBEC_FACILITATED: Programme = Programme {
    id: "lmia-quebec-facilitated",
    kind: Kind::Permit,
    jurisdiction: "QC",
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
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Facilitated process in Quebec",
        "Traitement simplifié au Québec",
    ),
    about: text(
        "For jobs in Quebec in listed occupations. The employer need not show that nobody was found locally. The list changes every year; we have not seen it.",
        "Pour des emplois au Québec dans des professions d’une liste. L’employeur n’a pas à montrer que personne n’a été trouvé sur place. La liste change chaque année; nous ne l’avons pas vue.",
    ),
    law: IRPR.at("200(1)(c)(iii), 203"),
    status: &[since(2025, 11, 6).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "lmia-quebec-facilitated.quebec",
            law: LMIA_PAGES.at("Quebec"),
            says: text("The job is in Quebec", "L’emploi est au Québec"),
            test: holds(&OFFER_IN_QUEBEC),
        },
        Need {
            id: "lmia-quebec-facilitated.occupation",
            law: LMIA_PAGES.at("Quebec"),
            says: text(
                "The occupation is on this year’s list",
                "La profession figure à la liste de l’année",
            ),
            test: holds(&FACILITATED_LIST),
        },
        LMIA,
        LETTER,
        NAMED,
        SEASON,
        CERTIFICATE,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ABLE, GENUINE, PREVAILING, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[
        NO_RECRUITMENT_FEE,
        text(
            "Proof of recruitment in Quebec",
            "Une preuve de recrutement au Québec",
        ),
    ],
};
