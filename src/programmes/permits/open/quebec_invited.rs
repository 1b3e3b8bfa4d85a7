//! Open permit for holders of a Quebec selection certificate who live elsewhere in Canada.
//!
//! By invitation of Quebec since 24 May 2022. No letter is dated after
//! 15 January 2025, and a letter leaves 90 days to file: nothing can be filed after
//! 15 April 2025. Extensions, one year after the receipt for residence, are not
//! encoded.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH, STAY, WILL_LEAVE};
use crate::facts::said::QUEBEC_INVITATION;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::EXEMPTION_CODES;

/// People invited by Quebec, code A76.
pub(crate) static QUEBEC_INVITED: Programme = Programme {
    id: "quebec-invited",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("A76"),
        ties: Ties::Province,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: true,
        months: None,
        length: text(
            "As the officer decides; work in Quebec only",
            "Selon la décision de l’agent; travail au Québec seulement",
        ),
        family: text(
            "An open permit for your partner and children",
            "Un permis ouvert pour votre conjoint et vos enfants",
        ),
    }),
    name: text(
        "Open permit for people invited by Quebec",
        "Permis ouvert pour les personnes invitées par le Québec",
    ),
    about: text(
        "For people with a Quebec selection certificate who lived elsewhere and were invited to work in Quebec. No new invitations are made.",
        "Pour les titulaires d’un certificat de sélection du Québec qui vivaient ailleurs et avaient été invités à travailler au Québec. Il n’y a plus d’invitations.",
    ),
    law: EXEMPTION_CODES.at("A76"),
    status: &[
        since(2022, 5, 24).by_invitation(EXEMPTION_CODES.at("A76")),
        since(2025, 4, 16).closed(EXEMPTION_CODES.at("A76")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "quebec-invited.invited",
            law: EXEMPTION_CODES.at("A76"),
            says: text(
                "You hold the certificate, and a letter dated January 15, 2025 or earlier invites you",
                "Vous avez le certificat, et une lettre datée du 15 janvier 2025 ou d’avant vous invite",
            ),
            test: holds(&QUEBEC_INVITATION),
        },
        STAY,
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[WILL_LEAVE, ADMISSIBLE],
    does_not_ask: &[text("A job offer", "Une offre d’emploi")],
};
