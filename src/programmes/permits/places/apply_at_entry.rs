//! Apply at a port of entry.
//!
//! Section 198: people who need no visa, with the assessment issued where there is
//! one (nationals and residents of the United States, Greenland and
//! St. Pierre and Miquelon apart). Since 23 December 2024, one minute before
//! midnight, people in Canada may not leave only to be served at the border, but for
//! a short list; spouses under three agreements are on it and not told apart here.
//! Seasonal farm work and care in homes are told by the offer; which
//! other permits are never issued there is left to the officer.

use crate::facts::permits::jobs::{
    ASSESSMENT_ISSUED, MEDICAL_CERTIFICATE, NEAR_NEIGHBOUR, TAKEN_AT_BORDER,
};
use crate::facts::permits::places::{COMES_FROM_ABROAD, US_CITIZEN};
use crate::facts::said::{BORDER_EXEMPT, VISA_EXEMPT};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Need, Programme, any, holds};
use crate::values::sources::{IRPR, PERMIT_CONDITIONS};

static IN_HAND: Need = Need {
    id: "apply-at-entry.in-hand",
    law: IRPR.at("198(2)(a)"),
    says: text(
        "It was issued, or the job needs none",
        "Elle est délivrée, ou l’emploi n’en exige pas",
    ),
    test: holds(&ASSESSMENT_ISSUED),
};
static OF_THE_US: Need = Need {
    id: "apply-at-entry.united-states",
    law: IRPR.at("198(2)(a)"),
    says: text(
        "You are a citizen of the United States",
        "Vous avez la citoyenneté des États-Unis",
    ),
    test: holds(&US_CITIZEN),
};
static NEIGHBOUR: Need = Need {
    id: "apply-at-entry.neighbour",
    law: IRPR.at("198(2)(a)"),
    says: text(
        "You live in Greenland or in St. Pierre and Miquelon, or are a permanent resident of the United States",
        "Vous vivez au Groenland ou à Saint-Pierre-et-Miquelon, ou êtes résident permanent des États-Unis",
    ),
    test: holds(&NEAR_NEIGHBOUR),
};
static FROM_ABROAD: Need = Need {
    id: "apply-at-entry.from-abroad",
    law: PERMIT_CONDITIONS.at("Port of entry"),
    says: text(
        "You are abroad, a citizen of the United States, or work here as a professional under some agreements",
        "Vous êtes à l’étranger, citoyen des États-Unis, ou professionnel ici selon certains accords",
    ),
    test: holds(&COMES_FROM_ABROAD),
};
static STILL_SERVED: Need = Need {
    id: "apply-at-entry.served",
    law: PERMIT_CONDITIONS.at("Port of entry"),
    says: text(
        "You are a permanent resident of the United States, a cross-border truck driver, or have an appointment",
        "Vous êtes résident permanent des États-Unis, camionneur transfrontalier, ou avez un rendez-vous",
    ),
    test: holds(&BORDER_EXEMPT),
};

/// On entering Canada.
pub(crate) static APPLY_AT_ENTRY: Programme = Programme {
    id: "apply-at-entry",
    kind: Kind::Place,
    jurisdiction: "federal",
    permit: None,
    name: text(
        "Apply when entering Canada",
        "Demander à l’entrée au Canada",
    ),
    about: text(
        "For people who need no visa. You ask the officer at the border or the airport.",
        "Pour les personnes qui n’ont pas besoin de visa. Vous faites la demande à l’agent à la frontière ou à l’aéroport.",
    ),
    law: IRPR.at("198"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "apply-at-entry.visa",
            law: IRPR.at("198(1)"),
            says: text(
                "You need no visitor visa",
                "Vous n’avez pas besoin d’un visa de visiteur",
            ),
            test: holds(&VISA_EXEMPT),
        },
        Need {
            id: "apply-at-entry.assessment",
            law: IRPR.at("198(2)(a)"),
            says: text(
                "No labour market impact assessment is still waited for",
                "Aucune étude d’impact sur le marché du travail n’est encore attendue",
            ),
            test: any(&[&IN_HAND, &OF_THE_US, &NEIGHBOUR]),
        },
        Need {
            id: "apply-at-entry.job",
            law: IRPR.at("198(2)(a)"),
            says: text(
                "The job is neither seasonal farm work nor care in a private home (44100, 44101) on an assessment",
                "L’emploi n’est ni un travail agricole saisonnier, ni des soins à domicile (44100, 44101), avec une étude",
            ),
            test: holds(&TAKEN_AT_BORDER),
        },
        Need {
            id: "apply-at-entry.medical",
            law: IRPR.at("198(2)(b)"),
            says: text(
                "You have the medical certificate, if you need one",
                "Vous avez le certificat médical, s’il vous en faut un",
            ),
            test: holds(&MEDICAL_CERTIFICATE),
        },
        Need {
            id: "apply-at-entry.not-flagpoling",
            law: PERMIT_CONDITIONS.at("Port of entry"),
            says: text(
                "You come from abroad, or are one of those the border still serves",
                "Vous venez de l’étranger, ou êtes de ceux que la frontière sert encore",
            ),
            test: any(&[&FROM_ABROAD, &STILL_SERVED]),
        },
    ],
    left_to_officer: &[Left {
        id: "apply-at-entry.never",
        law: IRPR.at("198(2)"),
        says: text(
            "The border issues this kind of permit. Never: post-graduation, bridging, sponsored spouses, vulnerable workers, youth exchanges, seasonal farm work, home care and others",
            "La frontière délivre ce genre de permis. Jamais : postdiplôme, transitoire, époux parrainés, travailleurs vulnérables, échanges jeunesse, travail agricole saisonnier, soins à domicile et autres",
        ),
    }],
    does_not_ask: &[],
};
