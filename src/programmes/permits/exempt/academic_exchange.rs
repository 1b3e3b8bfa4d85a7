//! Academic exchanges.
//!
//! Proof that Canadians get like work there is asked for as well.
//! Work under an agreement on arts, culture or education owes no fee, so nobody files
//! an offer: either answer will do.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER};
use super::shared::{FILED_OR_AGREEMENT, LEFT, RECIPROCAL};
use crate::facts::said::ACADEMIC_EXCHANGE;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Academic exchange, code C22.
pub(crate) static ACADEMIC_EXCHANGE_PERMIT: Programme = Programme {
    id: "academic-exchange",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C22"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("As long as the offer", "La durée de l’offre"),
        family: FAMILY_BY_TEER,
    }),
    name: text("Academic exchange", "Échange universitaire"),
    about: text(
        "For guest lecturers, visiting professors and others on an academic exchange.",
        "Pour les chargés de cours et professeurs invités, et d’autres personnes en échange universitaire.",
    ),
    law: IRPR.at("205(b)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "academic-exchange.exchange",
            law: EXEMPTION_CODES.at("C22").graded(Grade::B),
            says: text(
                "You come on an academic exchange",
                "Vous venez dans le cadre d’un échange universitaire",
            ),
            test: holds(&ACADEMIC_EXCHANGE),
        },
        RECIPROCAL,
        FILED_OR_AGREEMENT,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
