//! Work on the campus of the university or college where one studies full-time.
//!
//! Paragraph 186(f): no limit of hours.

use crate::facts::permits::places::{AT_COLLEGE, HOLDS_STUDY_PERMIT, STUDIES_FULL_TIME};
use crate::facts::said::ON_CAMPUS;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Programme, holds};
use crate::values::sources::IRPR;

/// Students who work on campus.
pub(crate) static ON_CAMPUS_WORK: Programme = Programme {
    id: "on-campus",
    kind: Kind::Exemption,
    jurisdiction: "federal",
    permit: None,
    name: text("Work on campus", "Travail sur le campus"),
    about: text(
        "For full-time students at a university or college who work on its campus.",
        "Pour les étudiants à temps plein d’une université ou d’un collège qui travaillent sur son campus.",
    ),
    law: IRPR.at("186(f)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "on-campus.permit",
            law: IRPR.at("186(f)"),
            says: text(
                "You hold a study permit for that university or college",
                "Vous avez un permis d’études pour cette université ou ce collège",
            ),
            test: holds(&HOLDS_STUDY_PERMIT),
        },
        Need {
            id: "on-campus.school",
            law: IRPR.at("186(f)"),
            says: text(
                "You study at a university or college",
                "Vous étudiez dans une université ou un collège",
            ),
            test: holds(&AT_COLLEGE),
        },
        Need {
            id: "on-campus.full-time",
            law: IRPR.at("186(f)"),
            says: text("You study full-time", "Vous étudiez à temps plein"),
            test: holds(&STUDIES_FULL_TIME),
        },
        Need {
            id: "on-campus.campus",
            law: IRPR.at("186(f)"),
            says: text(
                "The work is on the campus where you study",
                "Le travail se fait sur le campus où vous étudiez",
            ),
            test: holds(&ON_CAMPUS),
        },
    ],
    left_to_officer: &[],
    does_not_ask: &[text("A limit of hours", "Une limite d’heures")],
};
