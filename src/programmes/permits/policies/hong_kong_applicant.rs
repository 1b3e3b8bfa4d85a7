//! Open permit for people from Hong Kong who applied for residence.
//!
//! From 27 May 2024 to 27 May 2029. The policy waives section 199 and the bar after
//! unauthorized work. Family members included as accompanying ask the same way;
//! children from 18.

use super::super::shared::ADMISSIBLE;
use crate::facts::permits::IN_CANADA;
use crate::facts::permits::files::{HONG_KONG_AGE, HONG_KONG_FILE, STATUS_OR_ASKED};
use crate::facts::said::{HONG_KONG_PASSPORT, HONG_KONG_PERMIT};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, holds};
use crate::values::sources::HONG_KONG_PERMITS;

/// Applicants for residence from Hong Kong.
pub(crate) static HONG_KONG_APPLICANT: Programme = Programme {
    id: "hong-kong-applicant",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: None,
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: false,
        months: None,
        length: text("Up to 3 years", "Jusqu’à 3 ans"),
        family: text(
            "The same permit for your partner, and for children of 18 or more, if included",
            "Le même permis pour votre conjoint, et les enfants de 18 ans ou plus, s’ils sont inclus",
        ),
    }),
    name: text(
        "Open permit for applicants from Hong Kong",
        "Permis ouvert pour les demandeurs de Hong Kong",
    ),
    about: text(
        "For people in Canada who applied for residence under the streams for Hong Kong, and wait for the decision.",
        "Pour les personnes au Canada qui ont demandé la résidence par les volets pour Hong Kong et attendent la décision.",
    ),
    law: HONG_KONG_PERMITS.at("Applicants"),
    status: &[
        since(2024, 5, 27).open(),
        since(2029, 5, 28).closed(HONG_KONG_PERMITS.at("Applicants")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 5, 27),
    needs: &[
        Need {
            id: "hong-kong-applicant.in-canada",
            law: HONG_KONG_PERMITS.at("Applicants"),
            says: text("You are in Canada", "Vous êtes au Canada"),
            test: holds(&IN_CANADA),
        },
        Need {
            id: "hong-kong-applicant.application",
            law: HONG_KONG_PERMITS.at("Applicants"),
            says: text(
                "Your application under the Hong Kong streams was taken into processing",
                "Votre demande par les volets pour Hong Kong a été acceptée pour traitement",
            ),
            test: holds(&HONG_KONG_FILE),
        },
        Need {
            id: "hong-kong-applicant.passport",
            law: HONG_KONG_PERMITS.at("Applicants"),
            says: text(
                "You hold a passport of Hong Kong, or a British National (Overseas) passport",
                "Vous avez un passeport de Hong Kong, ou un passeport de ressortissant britannique (outre-mer)",
            ),
            test: holds(&HONG_KONG_PASSPORT),
        },
        Need {
            id: "hong-kong-applicant.status",
            law: HONG_KONG_PERMITS.at("Applicants"),
            says: text(
                "Your status holds, or you asked to restore it within 90 days of losing it",
                "Votre statut est en règle, ou vous en avez demandé le rétablissement dans les 90 jours de sa perte",
            ),
            test: holds(&STATUS_OR_ASKED),
        },
        Need {
            id: "hong-kong-applicant.age",
            law: HONG_KONG_PERMITS.at("Applicants"),
            says: text(
                "You are the principal applicant, or are 18 or older",
                "Vous êtes le demandeur principal, ou avez 18 ans ou plus",
            ),
            test: holds(&HONG_KONG_AGE),
        },
        Need {
            id: "hong-kong-applicant.past-permit",
            law: HONG_KONG_PERMITS.at("Applicants"),
            says: text(
                "A work or study permit was held in the 3 years before that application",
                "Un permis de travail ou d’études a été détenu dans les 3 ans avant cette demande",
            ),
            test: holds(&HONG_KONG_PERMIT),
        },
    ],
    left_to_officer: &[ADMISSIBLE],
    does_not_ask: &[
        text(
            "The fee of an open permit holder",
            "Les frais de titulaire de permis ouvert",
        ),
        text(
            "That you never worked without authorization",
            "Que vous n’ayez jamais travaillé sans autorisation",
        ),
    ],
};
