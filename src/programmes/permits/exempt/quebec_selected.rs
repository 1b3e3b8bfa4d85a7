//! Holders of a Quebec selection certificate who live in Quebec: tied to an employer.
//!
//! For skilled workers, graduates of the Quebec experience program and pilots, as principal
//! applicants, before or after the application for residence. A certificate issued since
//! 2 August 2018 is good for 24 months, then as long as that application is pending. No first
//! day is told: the permit begins here with its code, on 15 December 2022.

use super::super::shared::{
    ABLE, ADMISSIBLE, EMPLOYER, GENUINE, NO_ASSESSMENT, NO_RECENT_BREACH, OFFER, OFFER_FILED,
    WILL_LEAVE,
};
use crate::facts::permits::files::STATUS_OR_RESTORABLE;
use crate::facts::permits::regional::LIVES_IN_QUEBEC;
use crate::facts::said::SELECTION_CERTIFICATE;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::{EXEMPTION_CODES, IRPR};

/// Permit for people selected by Quebec, code A73.
pub(crate) static QUEBEC_SELECTED: Programme = Programme {
    id: "quebec-selected",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("A73"),
        ties: Ties::Employer,
        assessment: false,
        compliance: true,
        fee: true,
        holder_fee: false,
        months: None,
        length: text(
            "Up to 24 months; about 12 months more while the application for residence is pending",
            "Jusqu’à 24 mois; environ 12 mois de plus pendant l’étude de la demande de résidence",
        ),
        family: text(
            "An open permit for your partner and for your dependent children, whatever your job",
            "Un permis ouvert pour votre conjoint et vos enfants à charge, quel que soit votre emploi",
        ),
    }),
    name: text(
        "Permit for people selected by Quebec",
        "Permis pour les personnes sélectionnées par le Québec",
    ),
    about: text(
        "For people in Quebec with a selection certificate (CSQ) and a job offer. It may be asked for before or after the application for permanent residence.",
        "Pour les personnes au Québec qui ont un certificat de sélection (CSQ) et une offre d’emploi. Il peut être demandé avant ou après la demande de résidence permanente.",
    ),
    law: IRPR.at("205(a)"),
    status: &[since(2022, 12, 15).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        OFFER,
        Need {
            id: "quebec-selected.certificate",
            law: EXEMPTION_CODES.at("A73"),
            says: text(
                "You hold a Quebec selection certificate as principal applicant, in its 24 months or with your application for residence pending",
                "Vous avez un certificat de sélection du Québec comme demandeur principal, dans ses 24 mois ou avec votre demande de résidence en cours",
            ),
            test: holds(&SELECTION_CERTIFICATE),
        },
        Need {
            id: "quebec-selected.lives",
            law: EXEMPTION_CODES.at("A73"),
            says: text("You live in Quebec", "Vous vivez au Québec"),
            test: holds(&LIVES_IN_QUEBEC),
        },
        Need {
            id: "quebec-selected.status",
            law: EXEMPTION_CODES.at("A73"),
            says: text(
                "Your status is in order, or can be restored",
                "Votre statut est en règle, ou peut être rétabli",
            ),
            test: holds(&STATUS_OR_RESTORABLE),
        },
        OFFER_FILED,
        EMPLOYER,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ABLE, GENUINE, WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[
        NO_ASSESSMENT,
        text(
            "A Quebec acceptance certificate",
            "Un certificat d’acceptation du Québec",
        ),
    ],
};
