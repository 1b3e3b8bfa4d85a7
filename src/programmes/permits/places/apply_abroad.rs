//! Apply from outside Canada, or before entering: anyone may, at any time.
//!
//! Section 197. A visitor in Canada who may not apply inside may use this way too, with
//! no right to work meanwhile; the permit is then issued on a new entry.

use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Programme};
use crate::values::sources::IRPR;

/// Before entering Canada.
pub(crate) static APPLY_ABROAD: Programme = Programme {
    id: "apply-abroad",
    kind: Kind::Place,
    jurisdiction: "federal",
    permit: None,
    name: text("Apply from abroad", "Demander de l’étranger"),
    about: text(
        "Open to anyone at any time, online. The permit is issued when you enter Canada.",
        "Ouvert à tous en tout temps, en ligne. Le permis est délivré à l’entrée au Canada.",
    ),
    law: IRPR.at("197"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[],
    left_to_officer: &[Left {
        id: "apply-abroad.leave",
        law: IRPR.at("197"),
        says: text(
            "If you are in Canada as a visitor, you leave and come back to get the permit, and do not work meanwhile",
            "Si vous êtes au Canada comme visiteur, vous sortez et revenez pour obtenir le permis, sans travailler entre-temps",
        ),
    }],
    does_not_ask: &[text("Status in Canada", "Un statut au Canada")],
};
