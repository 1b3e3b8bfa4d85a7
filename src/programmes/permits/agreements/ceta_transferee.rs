//! Transferees within a group under the agreement with the European Union (CETA).
//!
//! Specialists (T41), graduate trainees (T42) and senior personnel (T44). The year with
//! the group before the transfer is the common rule of these agreements. The members
//! of the Union are those of 2022 and later: grade C.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{EMPLOYER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER_FILED};
use super::shared::{EU_CITIZEN, LEFT, TRANSFER_TIME};
use crate::facts::permits::agreements::TRANSFER_POST_OR_TRAINING;
use crate::facts::said::{GROUP_COMPANY, GROUP_YEAR};
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// CETA (European Union): intra-company transferees, codes T41, T42, T44.
pub(crate) static CETA_TRANSFEREE: Programme = Programme {
    id: "ceta-transferee",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("T41, T42, T44"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Up to 3 years, 4 and a half years in all. Graduate trainees: 1 year at most, no extension",
            "Jusqu’à 3 ans, 4 ans et demi en tout. Diplômés en formation : 1 an au plus, sans prolongation",
        ),
        family: text(
            "An open permit for your partner (code T45)",
            "Un permis ouvert pour votre conjoint (code T45)",
        ),
    }),
    name: text(
        "CETA (European Union): intra-company transferees",
        "AECG (Union européenne) : personnes mutées à l’intérieur d’une société",
    ),
    about: text(
        "For citizens of the European Union whose employer moves them to its place of business in Canada.",
        "Pour les citoyens de l’Union européenne que leur employeur mute à son établissement au Canada.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        EU_CITIZEN,
        Need {
            id: "ceta-transferee.group",
            law: EXEMPTION_CODES.at("T41, T42, T44").graded(Grade::C),
            says: text(
                "You work for an enterprise abroad with a parent, branch, subsidiary or affiliate in business in Canada",
                "Vous travaillez pour une entreprise à l’étranger dont la société mère, une succursale, une filiale ou une société affiliée est en activité au Canada",
            ),
            test: holds(&GROUP_COMPANY),
        },
        Need {
            id: "ceta-transferee.year",
            law: EXEMPTION_CODES.at("T41, T42, T44").graded(Grade::C),
            says: text(
                "1 year or more with the group abroad before the transfer",
                "1 an ou plus dans le groupe à l’étranger avant la mutation",
            ),
            test: holds(&GROUP_YEAR),
        },
        Need {
            id: "ceta-transferee.post",
            law: EXEMPTION_CODES.at("T41, T42, T44"),
            says: text(
                "In Canada you are an executive or a manager, use specialized knowledge, or train after a university degree",
                "Au Canada, vous êtes à la direction ou à la gestion, utilisez des connaissances spécialisées, ou êtes en formation après un diplôme universitaire",
            ),
            test: holds(&TRANSFER_POST_OR_TRAINING),
        },
        OFFER_FILED,
        TRANSFER_TIME,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
