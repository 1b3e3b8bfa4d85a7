//! Low-wage stream: pay below the line of the province or territory, for a year at most.
//!
//! Since 26 September 2024 new requests are refused in metropolitan areas with an
//! unemployment rate of 6 % or more, and since 3 September 2024 on the island of Montréal, then
//! in Laval. The day of the request counts: a positive assessment has passed it. Lists of
//! quarters that were not read leave the answer open. The cap of low-wage workers is the
//! employer's and is not encoded. Lines and list of July 2026 are of grade C.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, GENUINE, NO_RECENT_BREACH, OFFER, WILL_LEAVE,
};
use super::shared::{
    CERTIFICATE, LETTER, LMIA, NAMED, NO_RECRUITMENT_FEE, PREVAILING, PROCESSED, STATUS,
};
use crate::facts::permits::lmia::{LOW_WAGE_TAKEN, WAGE_BELOW_LINE};
use crate::kernel::{Grade, on, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{IRPR, REFUSAL_PAGE, WAGE_LINE_PAGE};

/// Low-wage stream.
pub(crate) static LMIA_LOW_WAGE: Programme = Programme {
    id: "lmia-low-wage",
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
            "As the assessment says, up to 1 year since September 26, 2024, and no longer than your passport",
            "Selon l’étude, jusqu’à 1 an depuis le 26 septembre 2024, sans dépasser la validité de votre passeport",
        ),
        family: text(
            "No open permit comes from a job in TEER 4 or 5. In TEER 2 or 3, only for listed occupations with 16 months left",
            "Aucun permis ouvert ne découle d’un emploi des FÉER 4 et 5. Dans les FÉER 2 et 3, seulement pour les professions visées, avec 16 mois restants",
        ),
    }),
    name: text("Low-wage stream", "Volet des postes à bas salaire"),
    about: text(
        "For jobs paid below the wage line of the province. New requests are refused in many cities with high unemployment.",
        "Pour les emplois payés sous le seuil salarial de la province. Les nouvelles demandes sont refusées dans beaucoup de villes où le chômage est élevé.",
    ),
    law: IRPR.at("200(1)(c)(iii), 203"),
    status: STATUS,
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "lmia-low-wage.wage",
            law: WAGE_LINE_PAGE.at("Hourly wage threshold").graded(Grade::C),
            says: text(
                "The base pay is below the wage line of the province or territory, and the assessment is in no other stream",
                "Le salaire de base est sous le seuil de la province ou du territoire, et l’étude n’est pas dans un autre volet",
            ),
            test: holds(&WAGE_BELOW_LINE),
        },
        Need {
            id: "lmia-low-wage.place",
            law: REFUSAL_PAGE.at("Refusal to process").graded(Grade::C),
            says: text(
                "Requests are taken where the work is: no city at 6% unemployment or more and no suspension in Quebec, or the job is exempt",
                "Les demandes sont acceptées au lieu de travail : ni ville à 6 % de chômage ou plus, ni suspension au Québec, ou l’emploi fait exception",
            ),
            test: holds(&LOW_WAGE_TAKEN),
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
