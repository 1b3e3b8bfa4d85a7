//! Assessment in support of permanent residence, with a work permit while you wait.
//!
//! The job has no end; the permit lasts two years at most. Without an application for permanent
//! residence in that time, a new assessment is needed. That low-wage requests are refused here as
//! well is told by one source only (grade C).

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_RECENT_BREACH, OFFER, WILL_LEAVE,
};
use super::shared::{
    CERTIFICATE, LETTER, LMIA, NAMED, NO_RECRUITMENT_FEE, PREVAILING, PROCESSED, STATUS, WORKER,
};
use crate::facts::permits::lmia::{PERMANENT_OFFER, PERMANENT_STREAM, PLACE_OR_WAGE};
use crate::kernel::{Grade, on, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{IRPR, REFUSAL_PAGE};

/// Assessment in support of permanent residence.
pub(crate) static LMIA_PERMANENT: Programme = Programme {
    id: "lmia-permanent",
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
            "2 years at most, and no longer than your passport. A new assessment is needed if you did not apply for permanent residence in that time",
            "2 ans au plus, sans dépasser la validité de votre passeport. Une nouvelle étude est nécessaire si vous n’avez pas demandé la résidence permanente entre-temps",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Assessment in support of permanent residence",
        "Étude à l’appui de la résidence permanente",
    ),
    about: text(
        "For a job without an end date, with an employer who supports your permanent residence. From March 25, 2025 it added no points in Express Entry. Since November 3, 2026 high-wage jobs are reported to add points, without an assessment.",
        "Pour un emploi sans date de fin, chez un employeur qui appuie votre résidence permanente. À partir du 25 mars 2025, l’étude n’ajoutait pas de points à Entrée express. Depuis le 3 novembre 2026, d’après des sources secondaires, des emplois à haut salaire en ajoutent, sans étude.",
    ),
    law: IRPR.at("200(1)(c)(iii), 203"),
    status: STATUS,
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "lmia-permanent.stream",
            law: WORKER,
            says: text(
                "The assessment supports permanent residence and a work permit",
                "L’étude appuie la résidence permanente et un permis de travail",
            ),
            test: holds(&PERMANENT_STREAM),
        },
        Need {
            id: "lmia-permanent.no-end",
            law: WORKER,
            says: text("The job has no end date", "L’emploi n’a pas de date de fin"),
            test: holds(&PERMANENT_OFFER),
        },
        Need {
            id: "lmia-permanent.place",
            law: REFUSAL_PAGE.at("Refusal to process").graded(Grade::C),
            says: text(
                "With a low wage, requests are taken where the work is",
                "À bas salaire, les demandes sont acceptées au lieu de travail",
            ),
            test: holds(&PLACE_OR_WAGE),
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
