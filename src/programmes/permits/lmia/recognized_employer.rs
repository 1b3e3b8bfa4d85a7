//! Recognized Employer Pilot: longer assessments for employers with a good record.
//!
//! Open from 12 September 2023 to the end of 2026. Letters are good for up to 36 months, but none
//! beyond 31 December 2026; those received from 1 July 2026 are good for 6 months, which may
//! run into 2027: from then on the status is not known. The Global Talent Stream is left out.
//! Which list an occupation must be on is the employer's concern and is not encoded.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_RECENT_BREACH, OFFER, WILL_LEAVE,
};
use super::shared::{CERTIFICATE, LMIA, NAMED, NO_RECRUITMENT_FEE, PREVAILING, PROCESSED, SEASON};
use crate::facts::permits::lmia::{NOT_TALENT_STREAM, PILOT_LETTER_VALID};
use crate::facts::said::RECOGNIZED_EMPLOYER;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{IRPR, RECOGNIZED_EMPLOYERS};

/// Recognized Employer Pilot.
pub(crate) static RECOGNIZED_EMPLOYER_PILOT: Programme = Programme {
    id: "recognized-employer",
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
            "As in the stream of the assessment: seasonal farm work 8 months, low wage 1 year, high wage 3 years",
            "Comme dans le volet de l’étude : travail agricole saisonnier 8 mois, bas salaire 1 an, haut salaire 3 ans",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Recognized Employer Pilot",
        "Projet pilote pour les employeurs reconnus",
    ),
    about: text(
        "For employers with a good record: one assessment serves longer, and a renewal may rest on the same one while a position is left. The pilot is set to end in December 2026.",
        "Pour les employeurs au bon dossier : une étude sert plus longtemps, et un renouvellement peut reposer sur la même tant qu’il reste un poste. Le projet pilote doit prendre fin en décembre 2026.",
    ),
    law: IRPR.at("200(1)(c)(iii), 203"),
    status: &[
        since(2023, 9, 12).open(),
        since(2027, 1, 1).status_not_known(RECOGNIZED_EMPLOYERS.at("End of the pilot")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "recognized-employer.employer",
            law: RECOGNIZED_EMPLOYERS.at("Employers"),
            says: text(
                "The assessment says that the employer is recognized under the pilot",
                "L’étude indique que l’employeur est reconnu dans le projet pilote",
            ),
            test: holds(&RECOGNIZED_EMPLOYER),
        },
        Need {
            id: "recognized-employer.stream",
            law: RECOGNIZED_EMPLOYERS.at("Streams"),
            says: text(
                "The assessment is not in the Global Talent Stream",
                "L’étude n’est pas dans le volet des talents mondiaux",
            ),
            test: holds(&NOT_TALENT_STREAM),
        },
        LMIA,
        Need {
            id: "recognized-employer.letter",
            law: RECOGNIZED_EMPLOYERS.at("Validity"),
            says: text(
                "The letter can still be used: up to 36 months from its issue, and by December 31, 2026. If the request was received from July 1, 2026: 6 months",
                "La lettre peut encore servir : jusqu’à 36 mois après sa délivrance, et au plus tard le 31 décembre 2026. Si la demande a été reçue depuis le 1er juillet 2026 : 6 mois",
            ),
            test: holds(&PILOT_LETTER_VALID),
        },
        NAMED,
        SEASON,
        PROCESSED,
        CERTIFICATE,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ABLE, GENUINE, PREVAILING, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[NO_RECRUITMENT_FEE],
};
