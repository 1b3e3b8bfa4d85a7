//! Performing arts.
//!
//! Proof that Canadians get like work there is asked for as well.
//! Work under an agreement on arts, culture or education owes no fee, so nobody files
//! an offer: either answer will do.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER};
use super::shared::{FILED_OR_AGREEMENT, LEFT, RECIPROCAL};
use crate::facts::said::PERFORMING_ARTS;
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Performing arts, code C23.
pub(crate) static PERFORMING_ARTS_PERMIT: Programme = Programme {
    id: "performing-arts",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C23"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("As long as the offer", "La durée de l’offre"),
        family: FAMILY_BY_TEER,
    }),
    name: text("Performing arts", "Arts de la scène"),
    about: text(
        "For dancers, singers, musicians and others in the performing arts, where Canadians get the like.",
        "Pour les danseurs, chanteurs, musiciens et autres personnes des arts de la scène, si des Canadiens obtiennent l’équivalent.",
    ),
    law: IRPR.at("205(b)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "performing-arts.arts",
            law: EXEMPTION_CODES.at("C23").graded(Grade::B),
            says: text(
                "Your job is in the performing arts",
                "Votre emploi est dans les arts de la scène",
            ),
            test: holds(&PERFORMING_ARTS),
        },
        RECIPROCAL,
        FILED_OR_AGREEMENT,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
