//! What permits on a labour market impact assessment share: the letter, the name on it, Quebec.
//!
//! Conditions of the worker are those of the instructions of 9 January 2023; every permit of
//! this folder that has no later first day begins there. Caps, recruitment and plans are the
//! employer’s, settled with the assessment. In Quebec, spoken French of level 4 for a further
//! certificate after three years is first checked on 17 December 2028: not encoded.

use crate::facts::permits::lmia::{
    CAREGIVER_TAKEN, LMIA_READY, LMIA_VALID, QUEBEC_CERTIFICATE, SEASONAL_FITS,
};
use crate::facts::said::NAMED_ON_LMIA;
use crate::kernel::{Cite, Text, since, text};
use crate::law::{Left, Need, StatusStep, holds};
use crate::values::sources::{ASSESSED_WORK, CAREGIVER_PAGE, IRPR, LMIA_PAGES, SEASONAL_FARM_WORK};

pub(super) const WORKER: Cite = ASSESSED_WORK.at("Validity of the assessment");

/// Open since the instructions that were read.
pub(super) static STATUS: &[StatusStep] = &[since(2023, 1, 9).open()];

/// A positive assessment.
pub(super) const LMIA: Need = Need {
    id: "permit.lmia",
    law: IRPR.at("200(1)(c)(iii), 203"),
    says: text(
        "The employer has a positive or neutral labour market impact assessment. With 2 weeks or less left on your permit, an officer may wait 60 days for it",
        "L’employeur a une étude d’impact sur le marché du travail favorable ou neutre. S’il reste 2 semaines ou moins à votre permis, un agent peut l’attendre 60 jours",
    ),
    test: holds(&LMIA_READY),
};

/// That can still be used.
pub(super) const LETTER: Need = Need {
    id: "permit.lmia-valid",
    law: LMIA_PAGES.at("Validity of the letter"),
    says: text(
        "The letter can still be used on the day your application is received: 6 months from its issue, since May 1, 2024",
        "La lettre peut encore servir le jour de la réception de votre demande : 6 mois après sa délivrance, depuis le 1er mai 2024",
    ),
    test: holds(&LMIA_VALID),
};

/// With the worker on it.
pub(super) const NAMED: Need = Need {
    id: "permit.lmia-named",
    law: WORKER,
    says: text(
        "Your name is on the list of the assessment, and a position is left on it",
        "Votre nom figure à la liste de l’étude, et il y reste un poste",
    ),
    test: holds(&NAMED_ON_LMIA),
};

/// The seasonal program keeps to its own workers, whatever the process of the assessment.
pub(super) const SEASON: Need = Need {
    id: "permit.lmia-season",
    law: SEASONAL_FARM_WORK.at("Eligibility"),
    says: text(
        "If the assessment is for seasonal farm work: you meet its conditions on country, age, choice by your government and contract",
        "Si l’étude vise le travail agricole saisonnier : vous remplissez ses conditions de pays, d’âge, de choix par votre gouvernement et de contrat",
    ),
    test: holds(&SEASONAL_FITS),
};

/// Two occupations of care in homes are sent back whatever the stream of the assessment.
pub(super) const PROCESSED: Need = Need {
    id: "permit.lmia-processed",
    law: CAREGIVER_PAGE.at("Refusal to process"),
    says: text(
        "For home child care (44100) or home support (44101) outside Quebec: you hold a work or study permit, or may work in Canada without one",
        "Garde d’enfants (44100) ou aide à domicile (44101) hors du Québec : vous avez un permis de travail ou d’études, ou pouvez travailler sans permis",
    ),
    test: holds(&CAREGIVER_TAKEN),
};

/// And a certificate in Quebec.
pub(super) const CERTIFICATE: Need = Need {
    id: "permit.lmia-quebec",
    law: IRPR.at("200(3)(b), 203(4)"),
    says: text(
        "For a job in Quebec of more than 30 days in a row: a Quebec acceptance certificate (CAQ)",
        "Pour un emploi au Québec de plus de 30 jours de suite : un certificat d’acceptation du Québec (CAQ)",
    ),
    test: holds(&QUEBEC_CERTIFICATE),
};

/// What the going rate is.
pub(super) const PREVAILING: Left = Left {
    id: "permit.prevailing-wage",
    law: IRPR.at("203(1.1)"),
    says: text(
        "The wage is what others are paid for this work in the same place. It is looked at with the assessment",
        "Le salaire est celui qui se paie pour ce travail au même endroit. C’est vérifié avec l’étude",
    ),
};

pub(super) const NO_RECRUITMENT_FEE: Text = text(
    "Money for the assessment, the job or the recruiter. The employer pays, and may never take it back from you",
    "De l’argent pour l’étude, l’emploi ou le recruteur. L’employeur paie, et ne peut jamais vous le réclamer",
);
