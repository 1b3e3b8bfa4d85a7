//! Open permit for people approved in principle in Canada, and for protected persons.
//!
//! Section 207: members of the class of spouses in Canada approved in principle,
//! protected persons, applicants granted an exemption, and family in Canada. The
//! family class is not in it: there the permit of sponsored spouses is renewed.
//! Begins with the codes of 15 December 2022.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH};
use crate::facts::permits::IN_CANADA;
use crate::facts::permits::files::APPROVED_FILE;
use crate::facts::said::{FAMILY_APPROVED, PROTECTED_PERSON};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::IRPR;

static APPROVED: Need = Need {
    id: "approved-in-canada.principle",
    law: IRPR.at("207(b), (d)"),
    says: text(
        "Approved in principle as a spouse or partner in Canada, or granted an exemption on humanitarian or policy grounds",
        "Approbation de principe à titre d’époux ou conjoint au Canada, ou dispense pour motif humanitaire ou d’intérêt public",
    ),
    test: holds(&APPROVED_FILE),
};
static PROTECTED: Need = Need {
    id: "approved-in-canada.protected",
    law: IRPR.at("207(c)"),
    says: text(
        "You are a protected person",
        "Vous êtes une personne protégée",
    ),
    test: holds(&PROTECTED_PERSON),
};
static FAMILY: Need = Need {
    id: "approved-in-canada.family",
    law: IRPR.at("207(e)"),
    says: text(
        "You are in Canada with a family member in one of these situations",
        "Vous êtes au Canada avec un membre de votre famille dans une de ces situations",
    ),
    test: holds(&FAMILY_APPROVED),
};

/// Applicants approved in Canada, code A70.
pub(crate) static APPROVED_IN_CANADA: Programme = Programme {
    id: "approved-in-canada",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("A70"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: true,
        months: None,
        length: text(
            "As the officer decides, and no longer than your passport",
            "Selon la décision de l’agent, sans dépasser la validité de votre passeport",
        ),
        family: text(
            "The same permit for family members in Canada",
            "Le même permis pour les membres de la famille au Canada",
        ),
    }),
    name: text(
        "Open permit for applicants approved in Canada",
        "Permis ouvert pour les demandeurs approuvés au Canada",
    ),
    about: text(
        "For people in Canada whose application for residence was approved in principle there, and for protected persons.",
        "Pour les personnes au Canada dont la demande de résidence y a été approuvée en principe, et pour les personnes protégées.",
    ),
    law: IRPR.at("207"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "approved-in-canada.in-canada",
            law: IRPR.at("207"),
            says: text("You are in Canada", "Vous êtes au Canada"),
            test: holds(&IN_CANADA),
        },
        Need {
            id: "approved-in-canada.situation",
            law: IRPR.at("207"),
            says: text(
                "You are in one of these situations",
                "Vous êtes dans une de ces situations",
            ),
            test: any(&[&APPROVED, &PROTECTED, &FAMILY]),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ADMISSIBLE],
    does_not_ask: &[
        text("A job offer", "Une offre d’emploi"),
        text(
            "The fee of an open permit holder, from protected persons and those with an exemption",
            "Les frais de titulaire de permis ouvert, pour les personnes protégées et celles qui ont une dispense",
        ),
    ],
};
