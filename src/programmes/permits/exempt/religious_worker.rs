//! Religious work.
//!
//! Duties that rest on the beliefs of the community. Leaders who mainly preach, lead
//! worship or counsel may need no permit at all (another entry). Unpaid work owes no
//! fee, so nobody files an offer: either answer will do.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH};
use super::shared::{FILED_OR_UNPAID, LEFT};
use crate::facts::said::RELIGIOUS;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Religious workers, code C50.
pub(crate) static RELIGIOUS_WORKER: Programme = Programme {
    id: "religious-worker",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C50"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("Often up to 2 years", "Souvent jusqu’à 2 ans"),
        family: FAMILY_BY_TEER,
    }),
    name: text("Religious workers", "Travailleurs religieux"),
    about: text(
        "For work whose duties rest on religious beliefs. Some religious leaders need no permit.",
        "Pour un travail dont les tâches reposent sur des croyances religieuses. Certains chefs religieux n’ont pas besoin de permis.",
    ),
    law: IRPR.at("205(d)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "religious-worker.duties",
            law: EXEMPTION_CODES.at("C50").graded(Grade::B),
            says: text(
                "Your duties rest on the beliefs of the religious community",
                "Vos tâches reposent sur les croyances de la communauté religieuse",
            ),
            test: holds(&RELIGIOUS),
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
