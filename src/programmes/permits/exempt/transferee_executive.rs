//! Executives and managers moved within a group, from any country.
//!
//! A multinational group with revenue outside its home country, a full-time year
//! abroad in a like position, and a post to return to. The time abroad counts before
//! the first application. 7 years at most by the length of permits; then a year with
//! the group abroad opens a new cycle. Time not worked for the Canadian enterprise
//! can be won back with proof: left to the officer.
//!
//! The status begins on 3 October 2024, when the rules were tightened; what held
//! before is not held here.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH,
    OFFER_FILED, WILL_LEAVE,
};
use super::shared::{IN_A_GROUP, POST_ABROAD_KEPT, TIME_LEFT, YEAR_FULL_TIME};
use crate::facts::said::EXECUTIVE;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Intra-company transferees: executives and managers, code C62.
pub(crate) static TRANSFEREE_EXECUTIVE: Programme = Programme {
    id: "transferee-executive",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C62"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Up to 3 years, then 2 at a time, 7 years in all",
            "Jusqu’à 3 ans, puis par périodes de 2 ans, 7 ans en tout",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Intra-company transferees: executives and managers",
        "Personnes mutées à l’intérieur d’une société : direction et gestion",
    ),
    about: text(
        "For executives and senior or functional managers whose multinational employer moves them to Canada.",
        "Pour les personnes à la direction ou à la gestion supérieure ou fonctionnelle que leur employeur multinational mute au Canada.",
    ),
    law: IRPR.at("205(a)"),
    status: &[since(2024, 10, 3).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        IN_A_GROUP,
        YEAR_FULL_TIME,
        Need {
            id: "transferee-executive.post",
            law: EXEMPTION_CODES.at("C62"),
            says: text(
                "In Canada you are an executive, or a senior or functional manager, in the same capacity as abroad",
                "Au Canada, vous avez un poste de direction, ou de gestion supérieure ou fonctionnelle, au même titre qu’à l’étranger",
            ),
            test: holds(&EXECUTIVE),
        },
        POST_ABROAD_KEPT,
        OFFER_FILED,
        TIME_LEFT,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "transferee-executive.benefit",
            law: IRPR.at("205(a)"),
            says: text(
                "Your work brings Canadians a significant social, cultural or economic benefit",
                "Votre travail apporte aux Canadiens un avantage social, culturel ou économique important",
            ),
        },
        ABLE,
        GENUINE,
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[
        NO_ASSESSMENT,
        text(
            "A citizenship: any country will do",
            "Une citoyenneté : tout pays convient",
        ),
    ],
};
