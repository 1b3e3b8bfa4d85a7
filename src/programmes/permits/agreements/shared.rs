//! What the agreements share: the kinds of people they let in.
//!
//! Professions, services and transfers are of grade B, but for the transfers of
//! the agreement with the United States and Mexico. How traders and investors are
//! defined is common to these agreements and was not checked again in each: grade
//! C. Whoever comes in one of several kinds needs to fit one only.

use super::super::shared::{ABLE, ADMISSIBLE, GENUINE, WILL_LEAVE};
use crate::facts::permits::agreements::{
    CITIZEN_OF_EUROPEAN_UNION, CITIZEN_OF_US_OR_MEXICO, INDEPENDENT, SERVICE_CONTRACT, SUPPLIER,
    TRANSFERRED,
};
use crate::facts::said::{
    GROUP_COMPANY, GROUP_YEAR, LISTED_PROFESSION, SERVICE_TIME_USED, TRAINEE, TRANSFER_TIME_USED,
    TREATY_INVESTOR, TREATY_TRADER,
};
use crate::kernel::{Grade, text};
use crate::law::{Left, Need, any, every, holds, unless};
use crate::values::sources::{EXEMPTION_CODES, TRADE_AGREEMENTS};

/// Citizens of the other two parties.
pub(super) const CUSMA_CITIZEN: Need = Need {
    id: "permit.cusma-citizen",
    law: EXEMPTION_CODES.at("T34 to T38"),
    says: text(
        "You are a citizen of the United States or Mexico. Permanent residence there is not enough",
        "Vous avez la citoyenneté des États-Unis ou du Mexique. La résidence permanente n’y suffit pas",
    ),
    test: holds(&CITIZEN_OF_US_OR_MEXICO),
};

/// Citizens of the Union.
pub(super) const EU_CITIZEN: Need = Need {
    id: "permit.eu-citizen",
    law: EXEMPTION_CODES.at("T41 to T48").graded(Grade::C),
    says: text(
        "You are a citizen of a member of the European Union",
        "Vous avez la citoyenneté d’un État membre de l’Union européenne",
    ),
    test: holds(&CITIZEN_OF_EUROPEAN_UNION),
};

/// A profession that the agreement lists.
pub(super) const PROFESSION: Need = Need {
    id: "permit.profession",
    law: TRADE_AGREEMENTS.at("Professionals").graded(Grade::B),
    says: text(
        "Your profession is on the list of the agreement, and you have the degree or licence it asks for",
        "Votre profession figure à la liste de l’accord, et vous avez le diplôme ou le permis d’exercice demandé",
    ),
    test: holds(&LISTED_PROFESSION),
};

/// Trade between the two countries.
pub(super) const TRADER: Need = Need {
    id: "permit.trader",
    law: TRADE_AGREEMENTS.at("Traders").graded(Grade::C),
    says: text(
        "You come to carry on substantial trade, mainly between your country and Canada",
        "Vous venez faire un commerce important, surtout entre votre pays et le Canada",
    ),
    test: holds(&TREATY_TRADER),
};

/// Money put into a business.
pub(super) const INVESTOR: Need = Need {
    id: "permit.investor",
    law: TRADE_AGREEMENTS.at("Investors").graded(Grade::C),
    says: text(
        "You put a substantial sum into a business in Canada that you will develop and run",
        "Vous investissez une somme importante dans une entreprise au Canada que vous allez développer et diriger",
    ),
    test: holds(&TREATY_INVESTOR),
};

/// Who sends: a group with a place in Canada.
pub(super) const GROUP: Need = Need {
    id: "permit.group",
    law: TRADE_AGREEMENTS.at("Intra-company transferees"),
    says: text(
        "You work for an enterprise abroad with a parent, branch, subsidiary or affiliate in business in Canada",
        "Vous travaillez pour une entreprise à l’étranger dont la société mère, une succursale, une filiale ou une société affiliée est en activité au Canada",
    ),
    test: holds(&GROUP_COMPANY),
};

/// A year with the group.
pub(super) const YEAR: Need = Need {
    id: "permit.group-year",
    law: TRADE_AGREEMENTS.at("Intra-company transferees"),
    says: text(
        "1 year or more with the group abroad, without a break, in the 3 years before your first application",
        "1 an ou plus dans le groupe à l’étranger, sans interruption, dans les 3 ans avant votre première demande",
    ),
    test: holds(&GROUP_YEAR),
};

/// Some time is left.
pub(super) const TRANSFER_TIME: Need = Need {
    id: "permit.transfer-time",
    law: TRADE_AGREEMENTS.at("Intra-company transferees"),
    says: text(
        "You have not used up the longest time allowed to transferees",
        "Vous n’avez pas utilisé tout le temps permis aux personnes mutées",
    ),
    test: unless(&TRANSFER_TIME_USED),
};

const TRANSFERRED_WITHIN: Need = Need {
    id: "permit.transferred",
    law: TRADE_AGREEMENTS
        .at("Intra-company transferees")
        .graded(Grade::B),
    says: text(
        "After 1 year with a group abroad, it moves you to Canada as an executive, a manager or for special knowledge",
        "Après 1 an dans un groupe à l’étranger, il vous mute au Canada pour un poste de direction, de gestion ou de connaissances spécialisées",
    ),
    test: holds(&TRANSFERRED),
};

/// Moved within a group, and within the longest time.
pub(super) const TRANSFER: Need = Need {
    id: "permit.transfer",
    law: TRADE_AGREEMENTS
        .at("Intra-company transferees")
        .graded(Grade::B),
    says: text(
        "You are moved to Canada within a group of enterprises",
        "Votre emploi est une mutation au Canada dans un groupe d’entreprises",
    ),
    test: every(&[&TRANSFERRED_WITHIN, &TRANSFER_TIME]),
};

/// Sent for training after a degree, in the same group and after the same year.
pub(super) const GRADUATE_TRAINEE: Need = Need {
    id: "permit.graduate-trainee",
    law: TRADE_AGREEMENTS
        .at("Intra-company transferees")
        .graded(Grade::C),
    says: text(
        "Your group sends you to Canada for training after a degree",
        "Votre groupe vous envoie en formation au Canada après un diplôme",
    ),
    test: every(&[&SENT_FOR_TRAINING, &GROUP, &YEAR]),
};

const SENT_FOR_TRAINING: Need = Need {
    id: "permit.trainee",
    law: TRADE_AGREEMENTS
        .at("Intra-company transferees")
        .graded(Grade::C),
    says: text(
        "You have a university degree, and your group sends you to Canada for training",
        "Vous avez un diplôme universitaire, et votre groupe vous envoie en formation au Canada",
    ),
    test: holds(&TRAINEE),
};

const CONTRACT_OF_THE_FIRM: Need = Need {
    id: "permit.supplier",
    law: TRADE_AGREEMENTS
        .at("Contractual service suppliers")
        .graded(Grade::B),
    says: text(
        "Your firm abroad sends you to supply a service under contract. You have 1 year in the firm and 3 years in its sector",
        "Votre entreprise à l’étranger vous envoie fournir un service par contrat. Vous avez 1 an dans l’entreprise et 3 ans dans son secteur",
    ),
    test: holds(&SUPPLIER),
};

const CONTRACT_OF_ONES_OWN: Need = Need {
    id: "permit.independent",
    law: TRADE_AGREEMENTS
        .at("Independent professionals")
        .graded(Grade::B),
    says: text(
        "You work for yourself abroad and have a contract to supply a service. You have 6 years of experience in the profession",
        "Vous travaillez à votre compte à l’étranger et avez un contrat pour fournir un service. Vous avez 6 ans d’expérience dans la profession",
    ),
    test: holds(&INDEPENDENT),
};

const CONTRACT_WITH_YEARS: Need = Need {
    id: "permit.contract-years",
    law: TRADE_AGREEMENTS
        .at("Contractual service suppliers")
        .graded(Grade::B),
    says: text(
        "A contract to supply a service in Canada, with the experience it takes",
        "Un contrat pour fournir un service au Canada, avec l’expérience demandée",
    ),
    test: any(&[&CONTRACT_OF_THE_FIRM, &CONTRACT_OF_ONES_OWN]),
};

/// Some time is left.
pub(super) const SERVICE_TIME: Need = Need {
    id: "permit.service-time",
    law: TRADE_AGREEMENTS.at("Contractual service suppliers"),
    says: text(
        "You have not used up the longest stay for supplying services",
        "Vous n’avez pas utilisé tout le séjour permis pour fournir des services",
    ),
    test: unless(&SERVICE_TIME_USED),
};

/// Services under contract, with Europe and the United Kingdom.
pub(super) const SERVICES: Need = Need {
    id: "permit.services",
    law: TRADE_AGREEMENTS
        .at("Contractual service suppliers")
        .graded(Grade::B),
    says: text(
        "You come to supply a service under contract",
        "Vous venez fournir un service par contrat",
    ),
    test: every(&[&CONTRACT_WITH_YEARS, &SERVICE_TIME]),
};

const CONTRACT: Need = Need {
    id: "permit.contract",
    law: TRADE_AGREEMENTS
        .at("Contractual service suppliers")
        .graded(Grade::B),
    says: text(
        "Your firm abroad, or you yourself, have a contract to supply a service in Canada",
        "Votre entreprise à l’étranger, ou vous-même, avez un contrat pour fournir un service au Canada",
    ),
    test: holds(&SERVICE_CONTRACT),
};

/// Services under contract in a listed profession, with South Korea.
pub(super) const LISTED_SERVICES: Need = Need {
    id: "permit.listed-services",
    law: TRADE_AGREEMENTS
        .at("Contractual service suppliers")
        .graded(Grade::B),
    says: text(
        "You come to supply a service under contract, in a listed profession",
        "Vous venez fournir un service par contrat, dans une profession de la liste",
    ),
    test: every(&[&CONTRACT, &PROFESSION]),
};

/// What an officer judges under any agreement.
pub(super) const LEFT: &[Left] = &[ABLE, GENUINE, WILL_LEAVE, ADMISSIBLE];
