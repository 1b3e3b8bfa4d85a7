//! Traders under the agreement with the United States and Mexico (CUSMA).
//!
//! Substantial trade, mainly between the country of citizenship and Canada. The
//! wording of the agreement was not checked again: grade C.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH,
    OFFER_FILED, WILL_LEAVE,
};
use super::shared::{CUSMA_CITIZEN, TRADER};
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Left, Permit, Programme, Ties};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Traders under CUSMA (United States, Mexico), code T34.
pub(crate) static CUSMA_TRADER: Programme = Programme {
    id: "cusma-trader",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("T34"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "1 year, then up to 2 years at a time",
            "1 an, puis par périodes d’au plus 2 ans",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Traders under CUSMA (United States, Mexico)",
        "Négociants visés par l’ACEUM (États-Unis, Mexique)",
    ),
    about: text(
        "For citizens of the United States or Mexico who carry on substantial trade with Canada.",
        "Pour les citoyens des États-Unis ou du Mexique qui font un commerce important avec le Canada.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        CUSMA_CITIZEN,
        TRADER,
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "cusma-trader.role",
            law: EXEMPTION_CODES.at("T34").graded(Grade::C),
            says: text(
                "Your role is to direct, to supervise, or essential to the trade",
                "Votre rôle est de diriger ou de superviser, ou il est essentiel au commerce",
            ),
        },
        ABLE,
        GENUINE,
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[NO_ASSESSMENT],
};
