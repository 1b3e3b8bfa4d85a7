//! Open permit for applicants of the temporary-to-permanent pathway of 2021.
//!
//! The policy ends with 2026; whether it goes on is not known. Its first day is not
//! in the sources: the file begins with the codes of 15 December 2022. Permits end on
//! 31 December 2026 at the latest.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH};
use crate::facts::permits::files::{
    FOUR_MONTHS_AT_MOST, PATHWAY_FAMILY, PATHWAY_FILE, STATUS_OR_RESTORABLE,
};
use crate::facts::said::{TR_PR_EMPLOYED, TR_PR_TEST};
use crate::kernel::{on, since, text};
use crate::law::{Kind, Need, Permit, Programme, Ties, any, every, holds};
use crate::values::sources::PATHWAY_2021;

static AS_FAMILY: Need = Need {
    id: "tr-to-pr-pathway.family",
    law: PATHWAY_2021.at("Family members"),
    says: text(
        "You are an accompanying family member in that application",
        "Vous êtes un membre de la famille qui accompagne, dans cette demande",
    ),
    test: holds(&PATHWAY_FAMILY),
};
static STATUS: Need = Need {
    id: "tr-to-pr-pathway.status",
    law: PATHWAY_2021.at("Eligibility"),
    says: text(
        "Your status in Canada holds, or was lost no more than 90 days ago",
        "Votre statut au Canada est en règle, ou perdu depuis 90 jours ou moins",
    ),
    test: holds(&STATUS_OR_RESTORABLE),
};
static FOUR_MONTHS: Need = Need {
    id: "tr-to-pr-pathway.four-months",
    law: PATHWAY_2021.at("Eligibility"),
    says: text(
        "A work permit you hold has 4 months left at most",
        "Votre permis de travail, si vous en avez un, a encore au plus 4 mois à courir",
    ),
    test: holds(&FOUR_MONTHS_AT_MOST),
};
static EMPLOYED: Need = Need {
    id: "tr-to-pr-pathway.employed",
    law: PATHWAY_2021.at("Eligibility"),
    says: text(
        "You worked with authorization when you applied for residence",
        "Vous travailliez avec autorisation quand vous avez demandé la résidence",
    ),
    test: holds(&TR_PR_EMPLOYED),
};
static TEST: Need = Need {
    id: "tr-to-pr-pathway.test",
    law: PATHWAY_2021.at("Eligibility"),
    says: text(
        "Your language test was then less than 2 years old",
        "Votre test de langue datait alors de moins de 2 ans",
    ),
    test: holds(&TR_PR_TEST),
};
static AS_PRINCIPAL: Need = Need {
    id: "tr-to-pr-pathway.principal",
    law: PATHWAY_2021.at("Eligibility"),
    says: text(
        "You are the principal applicant, and all of these hold",
        "Vous êtes le demandeur principal, et tout ceci est vrai",
    ),
    test: every(&[&STATUS, &FOUR_MONTHS, &EMPLOYED, &TEST]),
};

/// Applicants of the pathway of 2021.
pub(crate) static PATHWAY: Programme = Programme {
    id: "tr-to-pr-pathway",
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
        length: text(
            "To December 31, 2026 at the latest, and no longer than your passport",
            "Jusqu’au 31 décembre 2026 au plus tard, sans dépasser la validité de votre passeport",
        ),
        family: text(
            "The same permit for family included in the application, in Canada or abroad",
            "Le même permis pour la famille incluse dans la demande, au Canada ou à l’étranger",
        ),
    }),
    name: text(
        "Open permit for applicants of the 2021 pathway",
        "Permis ouvert pour les demandeurs de la voie d’accès de 2021",
    ),
    about: text(
        "For people who applied for residence in 2021 under the temporary-to-permanent pathway and still wait for the decision.",
        "Pour les personnes qui ont demandé la résidence en 2021 par la voie d’accès de la résidence temporaire à la résidence permanente et attendent encore la décision.",
    ),
    law: PATHWAY_2021.at("Eligibility"),
    status: &[
        since(2022, 12, 15).open(),
        since(2027, 1, 1).status_not_known(PATHWAY_2021.at("Length")),
    ],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "tr-to-pr-pathway.application",
            law: PATHWAY_2021.at("Eligibility"),
            says: text(
                "You applied under the 2021 pathway, and there is no decision yet",
                "Vous avez fait une demande par la voie d’accès de 2021, et il n’y a pas encore de décision",
            ),
            test: holds(&PATHWAY_FILE),
        },
        Need {
            id: "tr-to-pr-pathway.situation",
            law: PATHWAY_2021.at("Eligibility"),
            says: text(
                "You are in one of these situations",
                "Vous êtes dans une de ces situations",
            ),
            test: any(&[&AS_FAMILY, &AS_PRINCIPAL]),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[ADMISSIBLE],
    does_not_ask: &[text(
        "The fee of an open permit holder",
        "Les frais de titulaire de permis ouvert",
    )],
};
