//! Specialized knowledge moved within a group, from any country.
//!
//! As for executives, with advanced knowledge of what is the enterprise's own and
//! advanced expertise. Normally TEER 0 to 2, normally 2 years with the firm, and a
//! wage at the prevailing level: the officer weighs them. 5 years at most.
//!
//! The status begins on 3 October 2024, when the rules were tightened; what held
//! before is not held here.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH,
    OFFER_FILED, WILL_LEAVE,
};
use super::shared::{IN_A_GROUP, POST_ABROAD_KEPT, TIME_LEFT, YEAR_FULL_TIME};
use crate::facts::said::SPECIALIZED;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Intra-company transferees: specialized knowledge, code C63.
pub(crate) static TRANSFEREE_SPECIALIZED: Programme = Programme {
    id: "transferee-specialized",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C63"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Up to 3 years, then 2 at a time, 5 years in all",
            "Jusqu’à 3 ans, puis par périodes de 2 ans, 5 ans en tout",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Intra-company transferees: specialized knowledge",
        "Personnes mutées à l’intérieur d’une société : connaissances spécialisées",
    ),
    about: text(
        "For workers with advanced knowledge of their multinational employer’s own products or methods, moved to Canada.",
        "Pour les personnes qui ont une connaissance poussée des produits ou méthodes de leur employeur multinational, mutées au Canada.",
    ),
    law: IRPR.at("205(a)"),
    status: &[since(2024, 10, 3).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        IN_A_GROUP,
        YEAR_FULL_TIME,
        Need {
            id: "transferee-specialized.post",
            law: EXEMPTION_CODES.at("C63"),
            says: text(
                "The job needs your advanced knowledge of what is the enterprise’s own, and your advanced expertise",
                "Le poste exige votre connaissance poussée de ce qui est propre à l’entreprise, et votre expertise poussée",
            ),
            test: holds(&SPECIALIZED),
        },
        POST_ABROAD_KEPT,
        OFFER_FILED,
        TIME_LEFT,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "transferee-specialized.benefit",
            law: IRPR.at("205(a)"),
            says: text(
                "Your work brings Canadians a significant social, cultural or economic benefit",
                "Votre travail apporte aux Canadiens un avantage social, culturel ou économique important",
            ),
        },
        Left {
            id: "transferee-specialized.wage",
            law: EXEMPTION_CODES.at("C63"),
            says: text(
                "The wage is at the prevailing level. The job is normally in TEER 0 to 2, after 2 years with the firm",
                "Le salaire est au niveau courant. L’emploi est normalement dans les FÉER 0 à 2, après 2 ans dans l’entreprise",
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
