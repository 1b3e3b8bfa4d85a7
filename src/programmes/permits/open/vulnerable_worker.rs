//! Open permit for vulnerable workers: abuse in a job that the permit ties them to.
//!
//! Unauthorized work or a breach of conditions is no bar here (R200(3.1)), no
//! fee is due, and no complaint to an authority is asked for. Family in Canada of a
//! holder gets the same permit.

use super::super::shared::{ADMISSIBLE, WILL_LEAVE};
use crate::facts::permits::family::PARTNER_VULNERABLE;
use crate::facts::permits::{IN_CANADA, TIED_PERMIT};
use crate::facts::said::ABUSE;
use crate::kernel::{on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, any, every, holds};
use crate::values::sources::{IRPR, VULNERABLE_WORKERS};

static TIED: Need = Need {
    id: "vulnerable-worker.permit",
    law: IRPR.at("207.1(1)"),
    says: text(
        "Your work permit is tied to an employer and has not ended, or you asked in time to renew it",
        "Votre permis de travail est lié à un employeur donné et n’a pas pris fin, ou vous avez demandé à temps son renouvellement",
    ),
    test: holds(&TIED_PERMIT),
};
static ABUSED: Need = Need {
    id: "vulnerable-worker.abuse",
    law: IRPR.at("196.2, 207.1(1)"),
    says: text(
        "There is abuse in the job, or a risk of it: physical, sexual, psychological or financial, or reprisals",
        "Il y a des abus dans l’emploi, ou un risque d’abus : physique, sexuel, psychologique ou financier, ou des représailles",
    ),
    test: holds(&ABUSE),
};
static AS_WORKER: Need = Need {
    id: "vulnerable-worker.worker",
    law: IRPR.at("207.1(1)"),
    says: text(
        "As the worker, both of these",
        "À titre de travailleur, les deux conditions",
    ),
    test: every(&[&TIED, &ABUSED]),
};
static AS_FAMILY: Need = Need {
    id: "vulnerable-worker.family",
    law: VULNERABLE_WORKERS.at("Family members"),
    says: text(
        "As family: your partner holds this permit",
        "À titre de famille : votre conjoint a ce permis",
    ),
    test: holds(&PARTNER_VULNERABLE),
};

/// Vulnerable workers, code A72.
pub(crate) static VULNERABLE_WORKER: Programme = Programme {
    id: "vulnerable-worker",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("A72"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: false,
        holder_fee: false,
        months: None,
        length: text(
            "About 12 months, as the officer decides",
            "Environ 12 mois, selon la décision de l’agent",
        ),
        family: text(
            "The same permit, without fee, for family members in Canada",
            "Le même permis, sans frais, pour les membres de la famille au Canada",
        ),
    }),
    name: text(
        "Open work permit for vulnerable workers",
        "Permis de travail ouvert pour travailleurs vulnérables",
    ),
    about: text(
        "For workers in Canada whose permit ties them to a job with abuse, or a risk of it. It lets you leave without losing the right to work.",
        "Pour les personnes au Canada dont le permis est lié à un emploi où il y a des abus, ou un risque d’abus. Il permet de partir sans perdre le droit de travailler.",
    ),
    law: IRPR.at("207.1"),
    status: &[since(2019, 6, 4).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "vulnerable-worker.in-canada",
            law: VULNERABLE_WORKERS.at("Eligibility"),
            says: text("You are in Canada", "Vous êtes au Canada"),
            test: holds(&IN_CANADA),
        },
        Need {
            id: "vulnerable-worker.situation",
            law: IRPR.at("207.1"),
            says: text(
                "You ask as the worker, or as family of one",
                "Vous demandez à titre de travailleur, ou de famille d’un travailleur",
            ),
            test: any(&[&AS_WORKER, &AS_FAMILY]),
        },
    ],
    left_to_officer: &[
        Left {
            id: "vulnerable-worker.grounds",
            law: IRPR.at("207.1(1)"),
            says: text(
                "There are reasonable grounds to believe what you say. A letter is enough to ask; other proof helps",
                "Il y a des motifs raisonnables de croire ce que vous dites. Une lettre suffit pour demander; d’autres preuves aident",
            ),
        },
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[
        text(
            "A complaint to the police or to an authority",
            "Une plainte à la police ou à une autorité",
        ),
        text("That you still work there", "Que vous y travailliez encore"),
        text("A fee for the permit", "Des frais pour le permis"),
    ],
};
