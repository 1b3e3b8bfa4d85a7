//! Opening the first Canadian office of a multinational group.
//!
//! The group did business in 2 countries or more before it opened in Canada; a firm of
//! one country uses the permit for entrepreneurs. 1 year, with one extension of 6
//! months when the delay was outside the person's control: left to the officer.
//!
//! The status begins on 3 October 2024, when the rules were tightened; what held
//! before is not held here.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, FAMILY_BY_TEER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH,
    OFFER_FILED, WILL_LEAVE,
};
use super::shared::{POST_ABROAD_KEPT, TIME_LEFT, YEAR_FULL_TIME};
use crate::facts::permits::agreements::TRANSFER_POST;
use crate::facts::said::{NEW_OFFICE, TWO_COUNTRIES};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Intra-company transferees: new office in Canada, code C61.
pub(crate) static TRANSFEREE_NEW_OFFICE: Programme = Programme {
    id: "transferee-new-office",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("C61"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "1 year; once 6 months more, if the delay was outside your control",
            "1 an; une seule fois 6 mois de plus, si le retard ne dépend pas de vous",
        ),
        family: FAMILY_BY_TEER,
    }),
    name: text(
        "Intra-company transferees: new office in Canada",
        "Personnes mutées à l’intérieur d’une société : nouveau bureau au Canada",
    ),
    about: text(
        "For those a multinational employer sends to open its first place of business in Canada.",
        "Pour les personnes qu’un employeur multinational envoie ouvrir son premier établissement au Canada.",
    ),
    law: IRPR.at("205(a)"),
    status: &[since(2024, 10, 3).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "transferee-new-office.opening",
            law: EXEMPTION_CODES.at("C61"),
            says: text(
                "Your group opens its first place of business in Canada and sends you for that",
                "Votre groupe ouvre son premier établissement au Canada et vous y envoie pour cela",
            ),
            test: holds(&NEW_OFFICE),
        },
        Need {
            id: "transferee-new-office.countries",
            law: EXEMPTION_CODES.at("C61"),
            says: text(
                "Before that, the group earned revenue in 2 countries or more",
                "Avant cela, le groupe tirait des revenus de 2 pays ou plus",
            ),
            test: holds(&TWO_COUNTRIES),
        },
        YEAR_FULL_TIME,
        Need {
            id: "transferee-new-office.post",
            law: EXEMPTION_CODES.at("C61"),
            says: text(
                "You are an executive or a manager, or the office needs your specialized knowledge",
                "Vous êtes à la direction ou à la gestion, ou le bureau a besoin de vos connaissances spécialisées",
            ),
            test: holds(&TRANSFER_POST),
        },
        POST_ABROAD_KEPT,
        TIME_LEFT,
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "transferee-new-office.benefit",
            law: IRPR.at("205(a)"),
            says: text(
                "Your work brings Canadians a significant social, cultural or economic benefit",
                "Votre travail apporte aux Canadiens un avantage social, culturel ou économique important",
            ),
        },
        Left {
            id: "transferee-new-office.again",
            law: EXEMPTION_CODES.at("C61"),
            says: text(
                "If you had this permit before: the delay in opening was outside your control, for 6 months more",
                "Si vous avez déjà eu ce permis : le retard de l’ouverture ne dépendait pas de vous, pour 6 mois de plus",
            ),
        },
        ABLE,
        GENUINE,
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[NO_ASSESSMENT],
};
