//! Who must do what, with an assessment or without one.

use crate::kernel::{Cite, Text, text, told};
use crate::values::sources::IRPR;

/// Where a duty falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Falls {
    /// On the way to a permit on an assessment.
    Assessed,
    /// For a permit without one that names the employer.
    Filed,
    /// Wherever a permit is asked for.
    Asked,
    /// Always.
    Always,
}

/// Something somebody must do, or may not do.
#[derive(Debug)]
pub struct Duty {
    /// Short and stable.
    pub id: &'static str,
    /// Where it falls due.
    pub(crate) falls: Falls,
    /// Where it stands.
    pub law: Cite,
    /// In plain words.
    pub says: Text,
}

told! {
    &'static Duty as duty {
        "id": duty.id;
        "law": duty.law;
    }
}

/// Every duty, in order.
pub(crate) static DUTIES: &[Duty] = &[
    Duty {
        id: "employer-asks",
        falls: Falls::Assessed,
        law: IRPR.at("203"),
        says: text(
            "The employer asks Service Canada for the assessment. You cannot ask for it, and nobody may sell it to you.",
            "L’employeur demande l’étude à Service Canada. Vous ne pouvez pas la demander, et personne n’a le droit de vous la vendre.",
        ),
    },
    Duty {
        id: "employer-pays",
        falls: Falls::Assessed,
        law: IRPR.at("315.2, 209.3(1)(a)(xv)"),
        says: text(
            "The employer pays the fee of the assessment and may never take it from you.",
            "L’employeur paie les frais de l’étude et ne peut jamais vous les faire payer.",
        ),
    },
    Duty {
        id: "employer-letter",
        falls: Falls::Assessed,
        law: IRPR.at("203(1)(g)"),
        says: text(
            "The employer gives you the positive letter and a signed contract. Both go into your application.",
            "L’employeur vous remet la lettre favorable et un contrat signé. Les deux accompagnent votre demande.",
        ),
    },
    Duty {
        id: "employer-files",
        falls: Falls::Filed,
        law: IRPR.at("200(3)(f.1), 209.11, 303.1"),
        says: text(
            "The employer files the offer online, pays $230 and gives you the offer number, before you apply.",
            "L’employeur présente l’offre en ligne, paie 230\u{a0}$ et vous donne le numéro de l’offre, avant votre demande.",
        ),
    },
    Duty {
        id: "no-recruitment-fee",
        falls: Falls::Always,
        law: IRPR.at("209.2(1)(a)(ix)-(x), 209.3(1)(a)(xv)-(xvi)"),
        says: text(
            "Nobody may make you pay for the job: not the employer, not a recruiter, neither now nor from your wages.",
            "Personne ne peut vous faire payer pour l’emploi : ni l’employeur, ni un recruteur, ni maintenant, ni sur votre salaire.",
        ),
    },
    Duty {
        id: "you-apply",
        falls: Falls::Asked,
        law: IRPR.at("197 to 199, 299(1)"),
        says: text(
            "You apply for the work permit yourself and pay its fee to the federal government.",
            "Vous demandez vous-même le permis de travail et payez ses frais au gouvernement fédéral.",
        ),
    },
];
