//! Bridging open work permit: work goes on while an application for residence is decided.
//!
//! Federal skilled classes and Quebec need a complete application; other nominees
//! and the closed pilots need eligibility passed. The Atlantic program, the
//! community pilots, the start-up visa and nominees tied to an employer have other
//! permits instead. Begins on 11 July 2022, when waiting for a renewal and
//! restoration were first accepted.
//!
//! That the permit should end within four months is on a public page, not in the
//! instructions: it is said, and bars nobody. Left out: the Yukon Community Pilot,
//! which has no class of its own.

use super::super::shared::{ADMISSIBLE, NO_RECENT_BREACH, WILL_LEAVE};
use crate::facts::permits::IN_CANADA;
use crate::facts::permits::files::{
    BRIDGING_FILE, BRIDGING_RIGHT, BRIDGING_STAGE, HOME_CARE_PLACE, NO_NOMINEE_FILE, NO_QUEBEC_FILE,
};
use crate::facts::said::{CSQ_WHEN_FILED, NO_EMPLOYMENT_RESTRICTION};
use crate::kernel::{Grade, on, since, text};
use crate::law::{Kind, Left, Need, Permit, Programme, Ties, any, holds};
use crate::values::sources::BRIDGING_PAGE;

static NOT_A_NOMINEE: Need = Need {
    id: "bridging.not-a-nominee",
    law: BRIDGING_PAGE.at("Provincial nominees"),
    says: text(
        "You did not apply as the nominee of a province or territory",
        "Vous n’avez pas fait votre demande à titre de candidat d’une province ou d’un territoire",
    ),
    test: holds(&NO_NOMINEE_FILE),
};
static UNRESTRICTED: Need = Need {
    id: "bridging.unrestricted",
    law: BRIDGING_PAGE.at("Provincial nominees"),
    says: text(
        "Your nomination letter says that there is no restriction on employment",
        "Votre lettre de désignation dit qu’il n’y a pas de restriction relative à l’emploi",
    ),
    test: holds(&NO_EMPLOYMENT_RESTRICTION),
};
static NOT_FROM_QUEBEC: Need = Need {
    id: "bridging.not-from-quebec",
    law: BRIDGING_PAGE.at("Quebec"),
    says: text(
        "You did not apply as a person selected by Quebec",
        "Vous n’avez pas fait votre demande à titre de personne choisie par le Québec",
    ),
    test: holds(&NO_QUEBEC_FILE),
};
static SELECTED: Need = Need {
    id: "bridging.selected",
    law: BRIDGING_PAGE.at("Quebec"),
    says: text(
        "Your Quebec selection certificate had not expired when you applied for residence",
        "Votre certificat de sélection du Québec n’avait pas expiré quand vous avez demandé la résidence",
    ),
    test: holds(&CSQ_WHEN_FILED),
};

/// Bridging open work permit, code A75.
pub(crate) static BRIDGING: Programme = Programme {
    id: "bridging",
    kind: Kind::Permit,
    jurisdiction: "federal",
    permit: Some(&Permit {
        code: Some("A75"),
        ties: Ties::Open,
        assessment: false,
        compliance: false,
        fee: true,
        holder_fee: true,
        months: None,
        length: text(
            "24 months, and no longer than your passport; limited to the province for nominees and Quebec",
            "24 mois, sans dépasser la validité de votre passeport; limité à la province pour les candidats des provinces et le Québec",
        ),
        family: text(
            "An open permit for family included in your application, once yours has 6 months or more left",
            "Un permis ouvert pour la famille incluse dans votre demande, si le vôtre a encore 6 mois ou plus à courir",
        ),
    }),
    name: text(
        "Bridging open work permit",
        "Permis de travail ouvert transitoire",
    ),
    about: text(
        "For workers in Canada who applied for permanent residence in one of these classes. It lets them keep working while they wait.",
        "Pour les personnes qui travaillent au Canada et ont demandé la résidence permanente dans une de ces catégories. Il permet de continuer à travailler pendant l’attente.",
    ),
    law: BRIDGING_PAGE.at("Eligibility"),
    status: &[since(2022, 7, 11).open()],
    checked: on(2026, 11, 22),
    review_by: on(2027, 2, 28),
    needs: &[
        Need {
            id: "bridging.in-canada",
            law: BRIDGING_PAGE.at("Eligibility"),
            says: text("You are in Canada", "Vous êtes au Canada"),
            test: holds(&IN_CANADA),
        },
        Need {
            id: "bridging.right",
            law: BRIDGING_PAGE.at("Eligibility"),
            says: text(
                "You hold a work permit, or asked in time to renew it, or lost status as a worker no more than 90 days ago",
                "Vous avez un permis de travail, ou avez demandé à temps son renouvellement, ou avez perdu le statut de travailleur depuis 90 jours ou moins",
            ),
            test: holds(&BRIDGING_RIGHT),
        },
        Need {
            id: "bridging.application",
            law: BRIDGING_PAGE.at("Eligibility"),
            says: text(
                "You are the principal applicant in a class that gives this permit, and there is no decision yet",
                "Vous êtes le demandeur principal dans une catégorie qui donne ce permis, et il n’y a pas encore de décision",
            ),
            test: holds(&BRIDGING_FILE),
        },
        Need {
            id: "bridging.stage",
            law: BRIDGING_PAGE.at("Eligibility"),
            says: text(
                "Your application is complete. Outside Express Entry and Quebec, its eligibility stage was passed too",
                "Votre demande est complète. Hors Entrée express et Québec, elle a aussi franchi l’étape de l’admissibilité",
            ),
            test: holds(&BRIDGING_STAGE),
        },
        Need {
            id: "bridging.nominee",
            law: BRIDGING_PAGE.at("Provincial nominees"),
            says: text(
                "If a province nominated you, it does not restrict your employment",
                "Si une province vous a désigné, elle ne restreint pas votre emploi",
            ),
            test: any(&[&NOT_A_NOMINEE, &UNRESTRICTED]),
        },
        Need {
            id: "bridging.quebec",
            law: BRIDGING_PAGE.at("Quebec"),
            says: text(
                "If Quebec selected you, its certificate had not expired when you applied",
                "Si le Québec vous a choisi, son certificat n’avait pas expiré lors de votre demande",
            ),
            test: any(&[&NOT_FROM_QUEBEC, &SELECTED]),
        },
        Need {
            id: "bridging.home-care",
            law: BRIDGING_PAGE.at("Home care pilots"),
            says: text(
                "If you applied under the home care pilots of 2019, you live outside Quebec",
                "Si votre demande relève des programmes pilotes de soins à domicile de 2019, vous vivez à l’extérieur du Québec",
            ),
            test: holds(&HOME_CARE_PLACE),
        },
        NO_RECENT_BREACH,
    ],
    left_to_officer: &[
        Left {
            id: "bridging.four-months",
            law: BRIDGING_PAGE.at("Public page").graded(Grade::B),
            says: text(
                "IRCC’s public page has asked that the work permit end within 4 months. An earlier request may be returned",
                "La page publique d’IRCC a demandé que le permis prenne fin dans les 4 mois. Une demande plus hâtive peut être retournée",
            ),
        },
        WILL_LEAVE,
        ADMISSIBLE,
    ],
    does_not_ask: &[
        text("A job offer", "Une offre d’emploi"),
        text(
            "A labour market impact assessment",
            "Une étude d’impact sur le marché du travail",
        ),
    ],
};
