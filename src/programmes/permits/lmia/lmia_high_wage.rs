//! High-wage stream: pay at the line of the province or territory, or above.
//!
//! The line is that of the day on which Service Canada receives the request: the median wage
//! and a fifth more since 8 November 2024. Older lines, and six of July 2026, were not read.
//! Once there is an assessment, its stream decides. The lines of July 2026 are of grade C.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_RECENT_BREACH, OFFER, WILL_LEAVE,
};
use super::shared::{
    CERTIFICATE, LETTER, LMIA, NAMED, NO_RECRUITMENT_FEE, PREVAILING, PROCESSED, STATUS,
};
use crate::facts::permits::lmia::WAGE_AT_LINE;
use crate::kernel::{Grade, on, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{IRPR, WAGE_LINE_PAGE};

/// High-wage stream.
pub(crate) static LMIA_HIGH_WAGE: Programme = Programme {
    id: "lmia-high-wage",
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
            "As the assessment says, up to 3 years, and no longer than your passport. If the passport cut it, the rest needs no new assessment",
            "Selon l’étude, jusqu’à 3 ans, sans dépasser la validité de votre passeport. Si le passeport l’a écourté, le reste ne demande pas de nouvelle étude",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text("High-wage stream", "Volet des postes à haut salaire"),
    about: text(
        "For jobs paid at the wage line of the province or above. The employer first needs a labour market impact assessment, and pays for it.",
        "Pour les emplois payés au seuil salarial de la province ou au-dessus. L’employeur a d’abord besoin d’une étude d’impact sur le marché du travail, et la paie.",
    ),
    law: IRPR.at("200(1)(c)(iii), 203"),
    status: STATUS,
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "lmia-high-wage.wage",
            law: WAGE_LINE_PAGE.at("Hourly wage threshold").graded(Grade::C),
            says: text(
                "The base pay is at the wage line of the province or territory, or above, and the assessment is in no other stream",
                "Le salaire de base est au seuil de la province ou du territoire, ou au-dessus, et l’étude n’est pas dans un autre volet",
            ),
            test: holds(&WAGE_AT_LINE),
        },
        LMIA,
        LETTER,
        NAMED,
        PROCESSED,
        CERTIFICATE,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ABLE, GENUINE, PREVAILING, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[NO_RECRUITMENT_FEE],
};
