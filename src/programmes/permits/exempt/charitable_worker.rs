//! Charitable work.
//!
//! A registered charity, work beyond the ordinary labour market, unpaid or low paid.
//! Unpaid work owes no fee, so nobody files an offer: either answer will do.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH};
use super::shared::{FILED_OR_UNPAID, LEFT};
use crate::facts::said::{CHARITABLE, CHARITY};
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Charitable workers, code C51.
pub(crate) static CHARITABLE_WORKER: Programme = Programme {
    id: "charitable-worker",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C51"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("Often up to 2 years", "Souvent jusqu’à 2 ans"),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Charitable workers",
        "Travailleurs pour un organisme de bienfaisance",
    ),
    about: text(
        "For work with a registered charity that is unpaid or low paid, and beyond ordinary jobs.",
        "Pour un travail peu ou pas payé dans un organisme de bienfaisance enregistré, au-delà des emplois ordinaires.",
    ),
    law: IRPR.at("205(d)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "charitable-worker.charity",
            law: EXEMPTION_CODES.at("C51").graded(Grade::B),
            says: text(
                "The organization is registered as a charity",
                "L’organisme est enregistré comme organisme de bienfaisance",
            ),
            test: holds(&CHARITY),
        },
        Need {
            id: "charitable-worker.work",
            law: EXEMPTION_CODES.at("C51").graded(Grade::B),
            says: text(
                "The work helps people beyond what ordinary jobs do, and is unpaid or low paid",
                "Le travail aide des gens au-delà des emplois ordinaires, et il est peu ou pas payé",
            ),
            test: holds(&CHARITABLE),
        },
        FILED_OR_UNPAID,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[
        NO_ASSESSMENT,
        text(
            "A fee, where the work is not paid",
            "Des frais, si le travail n’est pas rémunéré",
        ),
    ],
};
