//! What most permits share: the bar after a breach, the offer of an employer, and what an officer judges.

use crate::facts::permits::files::STAY_IN_ORDER;
use crate::facts::permits::jobs::{EMPLOYER_ALLOWED, OFFER_REGISTERED};
use crate::facts::permits::{CANADIAN, JOB_OFFER, NO_BAR};
use crate::kernel::{Text, text};
use crate::law::{Left, Need, every, holds, unless};
use crate::values::sources::{FAMILY_CODES, IRPA, IRPR};

/// No permit is issued to a citizen or permanent resident.
pub(super) const FOREIGN_NATIONAL: Need = Need {
    id: "permit.foreign-national",
    law: IRPR.at("200(1), 209.02"),
    says: text(
        "You are not a citizen or permanent resident of Canada, who need no permit",
        "Vous n’êtes ni citoyen ni résident permanent du Canada, à qui il ne faut pas de permis",
    ),
    test: unless(&CANADIAN),
};

const NO_BREACH: Need = Need {
    id: "permit.no-breach",
    law: IRPR.at("200(3)(e)"),
    says: text(
        "No unauthorized work or study in Canada in the last 6 months",
        "Ni travail ni études sans autorisation au Canada au cours des 6 derniers mois",
    ),
    test: holds(&NO_BAR),
};

/// For a foreign national; and not for six months after unauthorized work or study.
pub(super) const NO_RECENT_BREACH: Need = Need {
    id: "permit.no-bar",
    law: IRPR.at("200(1), 200(3)(e)"),
    says: text(
        "You need a permit to work, and no recent breach stands in the way",
        "Il vous faut un permis pour travailler, et aucun manquement récent n’y fait obstacle",
    ),
    test: every(&[&FOREIGN_NATIONAL, &NO_BREACH]),
};

/// There is an offer.
pub(super) const OFFER: Need = Need {
    id: "permit.offer",
    law: IRPR.at("200(1)(c)"),
    says: text(
        "You have a job offer in Canada",
        "Vous avez une offre d’emploi au Canada",
    ),
    test: holds(&JOB_OFFER),
};

/// The employer filed the offer and paid before the worker applies.
pub(super) const OFFER_FILED: Need = Need {
    id: "permit.offer-number",
    law: IRPR.at("200(3)(f.1), 209.11, 209.91, 303.1"),
    says: text(
        "Before you apply, the employer files the offer online, pays its fee and gives you the offer number. Foreign governments and international organizations need not",
        "Avant votre demande, l’employeur présente l’offre en ligne, paie ses frais et vous donne le numéro de l’offre. Les gouvernements étrangers et les organisations internationales en sont dispensés",
    ),
    test: holds(&OFFER_REGISTERED),
};

/// Not an employer who broke the rules or owes a penalty.
pub(super) const EMPLOYER: Need = Need {
    id: "permit.employer",
    law: IRPR.at("200(3)(h)"),
    says: text(
        "The employer is not on the list of those who broke the rules. An embassy is no obstacle",
        "L’employeur n’est pas sur la liste de ceux qui ont enfreint les règles. Une ambassade n’est pas un obstacle",
    ),
    test: holds(&EMPLOYER_ALLOWED),
};

/// The stay is temporary.
pub(super) const WILL_LEAVE: Left = Left {
    id: "permit.will-leave",
    law: IRPR.at("200(1)(b)"),
    says: text(
        "You will leave Canada at the end of your stay. Hoping for permanent residence is no obstacle by itself",
        "Vous quitterez le Canada à la fin de votre séjour. Espérer la résidence permanente n’est pas en soi un obstacle",
    ),
};

/// Health, security, past conduct.
pub(super) const ADMISSIBLE: Left = Left {
    id: "permit.admissible",
    law: IRPA.at("34 to 42"),
    says: text(
        "You are not inadmissible to Canada",
        "Vous n’êtes pas interdit de territoire au Canada",
    ),
};

/// Able to do the job.
pub(super) const ABLE: Left = Left {
    id: "permit.able",
    law: IRPR.at("200(3)(a)"),
    says: text(
        "You can do the job: training, experience, licence and language that the offer and the occupation ask for",
        "Vous pouvez exercer l’emploi : formation, expérience, permis d’exercice et langue demandés par l’offre et la profession",
    ),
};

/// The offer is genuine.
pub(super) const GENUINE: Left = Left {
    id: "permit.genuine",
    law: IRPR.at("200(5)"),
    says: text(
        "The offer is genuine: a business that runs, a real need, terms the employer can keep, past respect of the law",
        "L’offre est authentique : entreprise active, besoin réel, conditions que l’employeur peut tenir, respect de la loi par le passé",
    ),
};

/// What a partner may hold because of most of these permits.
pub(super) const FAMILY_BY_TEER: Text = text(
    "An open permit for your partner if your job is in TEER 0 or 1, or listed in TEER 2 or 3. Your permit must have 16 months or more left",
    "Un permis ouvert pour votre conjoint si votre emploi est de la FÉER 0 ou 1, ou figure à la liste des FÉER 2 et 3. Votre permis doit durer encore 16 mois ou plus",
);

/// Not asked for, though people think so.
pub(super) const NO_ASSESSMENT: Text = text(
    "A labour market impact assessment",
    "Une étude d’impact sur le marché du travail",
);

/// In Canada, status is in order; from abroad there is nothing to keep.
pub(super) const STAY: Need = Need {
    id: "permit.stay",
    law: IRPR.at("182, 183"),
    says: text(
        "You are outside Canada, or your status holds, or you lost it no more than 90 days ago",
        "Vous êtes à l’étranger, ou votre statut est en règle, ou vous l’avez perdu depuis 90 jours ou moins",
    ),
    test: holds(&STAY_IN_ORDER),
};

/// The couple is one in fact.
pub(super) const GENUINE_COUPLE: Left = Left {
    id: "permit.couple",
    law: IRPR.at("1, 4"),
    says: text(
        "The marriage is genuine, or you have lived together as a couple for 1 year or more",
        "Le mariage est authentique, ou vous vivez en couple depuis 1 an ou plus",
    ),
};

/// The one on whose permit it rests lives in Canada.
pub(super) const WORKER_HERE: Left = Left {
    id: "permit.worker-here",
    law: FAMILY_CODES.at("Eligibility"),
    says: text(
        "On the day of the decision your partner still meets the conditions and lives in Canada, or will",
        "Le jour de la décision, votre conjoint remplit encore les conditions et vit au Canada, ou y vivra",
    ),
};
