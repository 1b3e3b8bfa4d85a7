//! What the categories of Express Entry share: the months asked for, and the
//! federal program behind them.
//!
//! A category gives no points and is no way by itself: the Minister may invite
//! its members apart (A10.3(1)(h.1), 10.5). Membership must hold on the day of
//! the invitation and again when the application is received (A11.2(1)(c)).

use crate::kernel::text;
use crate::kernel::{Dated, Hours, since};
use crate::law::{Left, Programme, Test, meets_one_of};
use crate::programmes::federal::{cec::CEC, fst::FST, fsw::FSW};
use crate::values::sources::{CATEGORIES_PAGE, CATEGORIES_REPORT, IRPA};

/// Six months without a break until 2026-02-17, then twelve in all: at 30 hours a week.
pub(super) static MONTHS_OF_WORK: Dated<Hours> = Dated::new(&[
    since(2023, 5, 31)
        .is(780)
        .by(CATEGORIES_REPORT.at("Work experience")),
    since(2026, 2, 18)
        .is(1_560)
        .by(CATEGORIES_PAGE.at("Work experience")),
]);

/// Eligible for one of the three programs of Express Entry.
pub(super) const IN_A_PROGRAM: Test = meets_one_of(PROGRAMS);
static PROGRAMS: &[&Programme] = &[&CEC, &FSW, &FST];

/// What an officer checks for every category.
pub(super) const TWICE: Left = Left {
    id: "category.twice",
    law: IRPA.at("11.2(1)(c)"),
    says: text(
        "You are in the category on the day of the invitation and again on the day your application is received",
        "Vous êtes dans la catégorie le jour de l’invitation et encore le jour de la réception de votre demande",
    ),
};

/// Duties, as for the programs.
pub(super) const DUTIES: Left = Left {
    id: "category.duties",
    law: CATEGORIES_PAGE.at("Work experience"),
    says: text(
        "You did the main duties of the listed occupation, all essential ones included",
        "Vous avez exercé les fonctions principales de la profession désignée, dont toutes les fonctions essentielles",
    ),
};
