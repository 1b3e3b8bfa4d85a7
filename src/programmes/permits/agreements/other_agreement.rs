//! Agreements that are not about trade: airline staff, officials of the United States.
//!
//! The facts name the permit and give no condition of its own but the agreement.
//! Foreign governments, missions, international organizations and those who run an
//! international bridge or tunnel file no offer and pay no fee.
//!
//! The status begins with the codes of 15 December 2022; older rules are not held here.

use super::super::shared::{EMPLOYER, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER_FILED};
use super::shared::LEFT;
use crate::facts::said::{EXEMPT_EMPLOYER, OTHER_AGREEMENT};
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

const NO_COMPLIANCE: Need = Need {
    id: "other-agreement.employer",
    law: IRPR.at("209.91"),
    says: text(
        "The employer is a foreign government or mission, an international organization, or runs an international bridge or tunnel",
        "L’employeur est un gouvernement étranger ou une mission, une organisation internationale, ou exploite un pont ou un tunnel international",
    ),
    test: holds(&EXEMPT_EMPLOYER),
};

/// Other agreements of Canada, code T11.
pub(crate) static OTHER_AGREEMENT_PERMIT: Programme = Programme {
    id: "other-agreement",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("T11"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Not held here: the officer sets it",
            "Non indiquée ici : l’agent la fixe",
        ),
        family: text("Not held here", "Non indiqué ici"),
    }),
    name: text("Other agreements of Canada", "Autres accords du Canada"),
    about: text(
        "For work under an agreement that is not about trade, such as for airline staff or officials of the United States.",
        "Pour un travail prévu par un accord qui ne porte pas sur le commerce, par exemple pour le personnel aérien ou les fonctionnaires américains.",
    ),
    law: IRPR.at("204(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "other-agreement.agreement",
            law: EXEMPTION_CODES.at("T11").graded(Grade::B),
            says: text(
                "An agreement of Canada that is not about trade covers your work",
                "Un accord du Canada qui ne porte pas sur le commerce vise votre travail",
            ),
            test: holds(&OTHER_AGREEMENT),
        },
        Need {
            id: "other-agreement.filed",
            law: IRPR.at("200(3)(f.1), 209.11, 209.91"),
            says: text(
                "The employer filed the offer and paid its fee, unless it is one that owes none",
                "L’employeur a présenté l’offre et payé ses frais, sauf s’il en est dispensé",
            ),
            test: any(&[&OFFER_FILED, &NO_COMPLIANCE]),
        },
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: LEFT,
    does_not_ask: &[NO_ASSESSMENT],
};
