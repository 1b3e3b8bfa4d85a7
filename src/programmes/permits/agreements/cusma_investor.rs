//! Investors under the agreement with the United States and Mexico (CUSMA).
//!
//! A substantial sum, committed to a business that the person will develop and run.
//! The wording of the agreement was not checked again: grade C. No amount is named.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH,
    OFFER_FILED, WILL_LEAVE,
};
use super::shared::{CUSMA_CITIZEN, INVESTOR};
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Left, Permit, Programme, Ties};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Investors under CUSMA (United States, Mexico), code T35.
pub(crate) static CUSMA_INVESTOR: Programme = Programme {
    id: "cusma-investor",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("T35"),
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
        "Investors under CUSMA (United States, Mexico)",
        "Investisseurs visés par l’ACEUM (États-Unis, Mexique)",
    ),
    about: text(
        "For citizens of the United States or Mexico who put a substantial sum into a business in Canada.",
        "Pour les citoyens des États-Unis ou du Mexique qui investissent une somme importante dans une entreprise au Canada.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        CUSMA_CITIZEN,
        INVESTOR,
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "cusma-investor.amount",
            law: EXEMPTION_CODES.at("T35").graded(Grade::C),
            says: text(
                "The sum is substantial for that kind of business, and is at risk",
                "La somme est importante pour ce genre d’entreprise, et elle est exposée à un risque",
            ),
        },
        ABLE,
        GENUINE,
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[
        NO_ASSESSMENT,
        text("A sum fixed by law", "Une somme fixée par la loi"),
    ],
};
