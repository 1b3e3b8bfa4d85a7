//! Transferees within a group under the agreement with the United States and Mexico (CUSMA).
//!
//! A year or more with the group in the last 3, then a post of direction or
//! management (T37) or of specialized knowledge (T38) in Canada. At most 7 or 5
//! years in all. The count of days is the person's: nobody is barred who did not
//! say that the time is used up.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    EMPLOYER, FAMILY_BY_TEER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER_FILED,
};
use super::shared::{CUSMA_CITIZEN, GROUP, LEFT, TRANSFER_TIME, YEAR};
use crate::facts::permits::agreements::TRANSFER_POST;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Intra-company transferees under CUSMA (United States, Mexico), codes T37, T38.
pub(crate) static CUSMA_TRANSFEREE: Programme = Programme {
    id: "cusma-transferee",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("T37, T38"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Up to 3 years, then 2 at a time. In all 7 years for executives and managers, 5 for specialized knowledge. 1 year for a new office",
            "Jusqu’à 3 ans, puis par périodes de 2 ans. En tout 7 ans pour la direction et la gestion, 5 ans pour les connaissances spécialisées. 1 an pour un nouveau bureau",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Intra-company transferees under CUSMA (United States, Mexico)",
        "Personnes mutées à l’intérieur d’une société, ACEUM (États-Unis, Mexique)",
    ),
    about: text(
        "For citizens of the United States or Mexico whose employer moves them to its place of business in Canada.",
        "Pour les citoyens des États-Unis ou du Mexique que leur employeur mute à son établissement au Canada.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        CUSMA_CITIZEN,
        GROUP,
        YEAR,
        Need {
            id: "cusma-transferee.post",
            law: EXEMPTION_CODES.at("T37, T38"),
            says: text(
                "In Canada you are an executive or a manager, or use specialized knowledge",
                "Au Canada, vous êtes à la direction ou à la gestion, ou utilisez des connaissances spécialisées",
            ),
            test: holds(&TRANSFER_POST),
        },
        OFFER_FILED,
        TRANSFER_TIME,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
