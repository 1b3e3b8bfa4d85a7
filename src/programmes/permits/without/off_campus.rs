//! Work of full-time students off campus: 24 hours a week, and more in scheduled breaks.
//!
//! Paragraph 186(v). The limit was 20 hours before 8 November 2024. Until
//! 30 April 2024 groups set beforehand had no limit; who was in them is not told
//! apart, so the number of that time stands as not known. A part-time last session
//! does no harm. Since 1 April 2026 a placement of a post-secondary program needs no
//! permit of its own (grade C).

use crate::facts::permits::jobs::{ALL_WEEKLY_HOURS, PLACEMENT_ON_STUDY_PERMIT};
use crate::facts::permits::places::HOLDS_STUDY_PERMIT;
use crate::facts::said::{CREDENTIAL_PROGRAM, SCHEDULED_BREAK};
use crate::kernel::{Dated, Grade, Hours, on, since, text};
use crate::law::{Kind, Need, Programme, any, at_most, holds};
use crate::values::sources::{CAMPUS_WORK, EXEMPTION_CODES, IRPR};

/// Between the end of 2022 and April 2024 some students had no limit: which ones is not held here.
static WEEKLY_HOURS: Dated<Hours> = Dated::new(&[
    since(2022, 12, 15).is_not_known(),
    since(2024, 5, 1).is(20).by(CAMPUS_WORK.at("Hours")),
    since(2024, 11, 8).is(24).by(IRPR.at("186(v)")),
]);
static IN_SESSION: Need = Need {
    id: "off-campus.hours",
    law: IRPR.at("186(v)"),
    says: text(
        "In session, {need} hours a week at most, all jobs together",
        "Pendant les sessions, au plus {need} heures par semaine, tous emplois réunis",
    ),
    test: at_most(&ALL_WEEKLY_HOURS, &WEEKLY_HOURS),
};
static IN_A_BREAK: Need = Need {
    id: "off-campus.break",
    law: IRPR.at("186(v)"),
    says: text(
        "Classes are in a scheduled break, of 150 days at most, and 180 days in the year",
        "Les cours sont en congé prévu, d’au plus 150 jours, et 180 jours dans l’année",
    ),
    test: holds(&SCHEDULED_BREAK),
};

static A_PLACEMENT: Need = Need {
    id: "off-campus.placement",
    law: EXEMPTION_CODES.at("C32").graded(Grade::C),
    says: text(
        "Since April 1, 2026: your post-secondary program requires the placement, and placements take up half of it or less",
        "Depuis le 1er avril 2026 : votre programme postsecondaire exige le stage, et les stages en occupent la moitié ou moins",
    ),
    test: holds(&PLACEMENT_ON_STUDY_PERMIT),
};

/// Students who work off campus.
pub(crate) static OFF_CAMPUS: Programme = Programme {
    id: "off-campus",
    kind: Kind::Exemption,
    jurisdiction: "federal",
    permit: None,
    name: text("Work off campus", "Travail hors campus"),
    about: text(
        "For full-time students at a designated institution, within a limit of hours while classes go on.",
        "Pour les étudiants à temps plein d’un établissement désigné, dans une limite d’heures pendant les cours.",
    ),
    law: IRPR.at("186(v)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "off-campus.permit",
            law: IRPR.at("186(v)"),
            says: text("You hold a study permit", "Vous avez un permis d’études"),
            test: holds(&HOLDS_STUDY_PERMIT),
        },
        Need {
            id: "off-campus.program",
            law: IRPR.at("186(v)"),
            says: text(
                "You study full-time at a designated institution, in a program of 6 months or more that leads to a credential",
                "Vous étudiez à temps plein dans un établissement désigné, dans un programme de 6 mois ou plus menant à un titre",
            ),
            test: holds(&CREDENTIAL_PROGRAM),
        },
        Need {
            id: "off-campus.time",
            law: IRPR.at("186(v)"),
            says: text(
                "The hours are within the limit, or classes are in a break, or the job is a placement",
                "Les heures respectent la limite, ou les cours sont en congé, ou l’emploi est un stage",
            ),
            test: any(&[&IN_SESSION, &IN_A_BREAK, &A_PLACEMENT]),
        },
    ],
    left_to_officer: &[],
    does_not_ask: &[text("A work permit", "Un permis de travail")],
};
