//! Apply from inside Canada, online.
//!
//! Section 199, or a policy. Plain visitors may not: the policy that let them ended
//! on 28 August 2024, and the file begins there. Who waits for a longer stay as a
//! student does not hold a study permit. Of the family only the partner is read.

use super::super::open::sponsored_spouse::SPONSORED_SPOUSE;
use super::super::policies::home_care_out_of_status::HOME_CARE_OUT_OF_STATUS;
use super::super::policies::hong_kong_applicant::HONG_KONG_APPLICANT;
use super::super::policies::tr_to_pr_pathway::PATHWAY;
use super::super::policies::ukraine::UKRAINE;
use crate::facts::permits::files::APPROVED_FILE;
use crate::facts::permits::places::{
    CLAIMANT, HOLDS_STUDY_PERMIT, PARTNER_ON_PERMIT, WORKS_WITHOUT_PERMIT,
};
use crate::facts::permits::{HOLDS_PERMIT, IN_CANADA};
use crate::facts::said::{
    APPROVED_BEFORE_ENTRY, MISSION_STATEMENT, PROTECTED_PERSON, REMOVAL_BLOCKED, RESIDENT_PERMIT,
    TREATY_VISITOR,
};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Programme, any, holds, meets_one_of};
use crate::values::sources::{IRPA, IRPR};

static PERMIT_CASE: Need = Need {
    id: "apply-in-canada.permit",
    law: IRPR.at("199(a)"),
    says: text("You hold a work permit", "Vous avez un permis de travail"),
    test: holds(&HOLDS_PERMIT),
};
static EXEMPT_WORK_CASE: Need = Need {
    id: "apply-in-canada.exempt-work",
    law: IRPR.at("199(b)"),
    says: text(
        "You work without a permit by right, and not as a business visitor",
        "Vous travaillez sans permis à bon droit, et non comme visiteur commercial",
    ),
    test: holds(&WORKS_WITHOUT_PERMIT),
};
static STUDENT_CASE: Need = Need {
    id: "apply-in-canada.student",
    law: IRPR.at("199(c)"),
    says: text("You hold a study permit", "Vous avez un permis d’études"),
    test: holds(&HOLDS_STUDY_PERMIT),
};
static RESIDENT_PERMIT_CASE: Need = Need {
    id: "apply-in-canada.resident-permit",
    law: IRPR.at("199(d)"),
    says: text(
        "You hold a temporary resident permit of 6 months or more",
        "Vous avez un permis de séjour temporaire de 6 mois ou plus",
    ),
    test: holds(&RESIDENT_PERMIT),
};
static FAMILY_CASE: Need = Need {
    id: "apply-in-canada.family",
    law: IRPR.at("199(e)"),
    says: text(
        "Your spouse or partner is in one of these situations",
        "Votre époux ou conjoint est dans une de ces situations",
    ),
    test: holds(&PARTNER_ON_PERMIT),
};
static CLAIMANT_CASE: Need = Need {
    id: "apply-in-canada.claimant",
    law: IRPR.at("199(f)"),
    says: text(
        "You claimed refugee protection",
        "Vous avez demandé l’asile",
    ),
    test: holds(&CLAIMANT),
};
static PROTECTED_CASE: Need = Need {
    id: "apply-in-canada.protected",
    law: IRPR.at("199(f)"),
    says: text(
        "You are a protected person",
        "Vous êtes une personne protégée",
    ),
    test: holds(&PROTECTED_PERSON),
};
static APPROVED_CASE: Need = Need {
    id: "apply-in-canada.approved",
    law: IRPR.at("199(f)"),
    says: text(
        "Your application for residence in Canada was approved in principle",
        "Votre demande de résidence au Canada est approuvée en principe",
    ),
    test: holds(&APPROVED_FILE),
};
static REMOVAL_CASE: Need = Need {
    id: "apply-in-canada.removal",
    law: IRPR.at("199(f)"),
    says: text(
        "You are under a removal order that cannot be enforced",
        "Vous faites l’objet d’une mesure de renvoi qui ne peut pas être exécutée",
    ),
    test: holds(&REMOVAL_BLOCKED),
};
static APPROVED_BEFORE_CASE: Need = Need {
    id: "apply-in-canada.approved-before",
    law: IRPR.at("199(g)"),
    says: text(
        "A permit was approved in writing before you entered",
        "Un permis a été approuvé par écrit avant votre entrée",
    ),
    test: holds(&APPROVED_BEFORE_ENTRY),
};
static TREATY_CASE: Need = Need {
    id: "apply-in-canada.treaty",
    law: IRPR.at("199(h)"),
    says: text(
        "You ask as a trader, investor, professional or transferee under CUSMA or a similar agreement",
        "Vous demandez à titre de négociant, d’investisseur, de professionnel ou de personne mutée, selon l’ACEUM ou un accord semblable",
    ),
    test: holds(&TREATY_VISITOR),
};
static MISSION_CASE: Need = Need {
    id: "apply-in-canada.mission",
    law: IRPR.at("199(i)"),
    says: text(
        "A foreign mission gave a statement for you",
        "Une mission étrangère a fait une déclaration pour vous",
    ),
    test: holds(&MISSION_STATEMENT),
};
static POLICY_CASE: Need = Need {
    id: "apply-in-canada.policy",
    law: IRPA.at("25.2"),
    says: text(
        "A policy lets you ask: sponsored spouses, Hong Kong, Ukraine, the 2021 pathway, home care",
        "Une mesure vous le permet : époux parrainés, Hong Kong, Ukraine, voie de 2021, soins à domicile",
    ),
    test: meets_one_of(&[
        &SPONSORED_SPOUSE,
        &HONG_KONG_APPLICANT,
        &UKRAINE,
        &PATHWAY,
        &HOME_CARE_OUT_OF_STATUS,
    ]),
};

/// From inside Canada.
pub(crate) static APPLY_IN_CANADA: Programme = Programme {
    id: "apply-in-canada",
    kind: Kind::Place,
    jurisdiction: "federal",
    permit: None,
    name: text(
        "Apply from inside Canada",
        "Demander de l’intérieur du Canada",
    ),
    about: text(
        "For people in Canada who already hold a permit, work by right, or are in a situation the law names.",
        "Pour les personnes au Canada qui ont déjà un permis, y travaillent à bon droit, ou sont dans une situation prévue par la loi.",
    ),
    law: IRPR.at("199"),
    status: &[since(2024, 8, 29).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "apply-in-canada.in-canada",
            law: IRPR.at("199"),
            says: text("You are in Canada", "Vous êtes au Canada"),
            test: holds(&IN_CANADA),
        },
        Need {
            id: "apply-in-canada.situation",
            law: IRPR.at("199"),
            says: text(
                "You are in one of these situations",
                "Vous êtes dans une de ces situations",
            ),
            test: any(&[
                &PERMIT_CASE,
                &EXEMPT_WORK_CASE,
                &STUDENT_CASE,
                &RESIDENT_PERMIT_CASE,
                &FAMILY_CASE,
                &CLAIMANT_CASE,
                &PROTECTED_CASE,
                &APPROVED_CASE,
                &REMOVAL_CASE,
                &APPROVED_BEFORE_CASE,
                &TREATY_CASE,
                &MISSION_CASE,
                &POLICY_CASE,
            ]),
        },
    ],
    left_to_officer: &[],
    does_not_ask: &[],
};
