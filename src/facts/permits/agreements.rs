//! What permits under agreements look at, and those exempt from an assessment otherwise.
//!
//! Citizenships by agreement, and what several answers come to together.

use super::{OFFER, citizen_of, facts_on_permits, falls, of_offer, within};
use crate::facts::Facts;
use crate::facts::fact::{Core, Fact, Lever};
use crate::kernel::{Day, Reading, Why, Whys, YesNo, text};
use crate::profile::{Credential, Level, Maybe, Said};

/// Members of the European Union.
const EUROPEAN_UNION: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];
/// Parties to the Trans-Pacific agreement, Canada apart.
const TRANS_PACIFIC: &[&str] = &["AU", "BN", "CL", "JP", "MX", "MY", "NZ", "PE", "SG", "VN"];

/// Yes when every one of these was said.
fn all_said(facts: &Facts, all: &[Said]) -> Reading {
    all.iter().fold(Reading::yes(true), |so_far, said| {
        Reading::every(&[so_far, Reading::told(facts.told.said(*said))])
    })
}

/// Yes when one of these was said.
fn one_said(facts: &Facts, any: &[Said]) -> Reading {
    any.iter().fold(Reading::yes(false), |so_far, said| {
        so_far.max(Reading::told(facts.told.said(*said)))
    })
}

/// A party for sure, or the United Kingdom: our sources do not say since when it is one for Canada.
fn citizen_of_trans_pacific(facts: &Facts) -> Reading {
    let party = citizen_of(facts, TRANS_PACIFIC);
    if party.range.most == 0 && citizen_of(facts, &["GB"]).range.least == 1 {
        return Reading::between(0, 1, Whys::of(Why::RuleNotKnown));
    }
    party
}

/// Moved within a group: a year with it, to a post of direction or of special knowledge.
fn transferred(facts: &Facts) -> Reading {
    Reading::every(&[
        all_said(facts, &[Said::GroupCompany, Said::GroupYear]),
        one_said(facts, &[Said::Executive, Said::Specialized]),
    ])
}

/// A doctorate completed by the day.
fn doctorate(facts: &Facts) -> Reading {
    let Some(credentials) = facts.told.education.as_deref() else {
        return Reading::told(None);
    };
    let done = |credential: &Credential| match (credential.level, &credential.completed) {
        (None, _) => Reading::told(None),
        (Some(Level::Doctorate), None) => Reading::yes(true),
        (Some(Level::Doctorate), Some(Maybe::Some(completed))) => {
            falls(*completed, Day::MIN, facts.day)
        }
        (Some(_), _) => Reading::yes(false),
    };
    credentials
        .iter()
        .fold(Reading::yes(false), |any, one| any.max(done(one)))
}

/// Studies in Canada at secondary school, or after it.
fn studies(facts: &Facts, secondary: bool) -> Reading {
    within(facts.told.study.as_ref(), &|study| {
        Reading::told(
            study
                .level
                .map(|level| (level == Level::Secondary) == secondary),
        )
    })
}

const CITIZENSHIPS: &[&str] = &["citizenships"];
const AGREEMENT: &[&str] = &["circumstances-agreement"];
const COMPANY: &[&str] = &["circumstances-company"];

facts_on_permits! {
    /// Is a citizen of the United States or Mexico.
    CITIZEN_OF_US_OR_MEXICO, "citizen-us-mexico", Fixed, CITIZENSHIPS,
        |facts| citizen_of(facts, &["US", "MX"]),
        "Citizen of the United States or Mexico", "Citoyenneté des États-Unis ou du Mexique";
    /// Is a citizen of Chile.
    CITIZEN_OF_CHILE, "citizen-chile", Fixed, CITIZENSHIPS, |facts| citizen_of(facts, &["CL"]),
        "Citizen of Chile", "Citoyenneté du Chili";
    /// Is a citizen of Colombia.
    CITIZEN_OF_COLOMBIA, "citizen-colombia", Fixed, CITIZENSHIPS, |facts| citizen_of(facts, &["CO"]),
        "Citizen of Colombia", "Citoyenneté de la Colombie";
    /// Is a citizen of Peru.
    CITIZEN_OF_PERU, "citizen-peru", Fixed, CITIZENSHIPS, |facts| citizen_of(facts, &["PE"]),
        "Citizen of Peru", "Citoyenneté du Pérou";
    /// Is a citizen of South Korea.
    CITIZEN_OF_SOUTH_KOREA, "citizen-south-korea", Fixed, CITIZENSHIPS, |facts| citizen_of(facts, &["KR"]),
        "Citizen of South Korea", "Citoyenneté de la Corée du Sud";
    /// Is a citizen of Panama.
    CITIZEN_OF_PANAMA, "citizen-panama", Fixed, CITIZENSHIPS, |facts| citizen_of(facts, &["PA"]),
        "Citizen of Panama", "Citoyenneté du Panama";
    /// Is a citizen of a member of the European Union.
    CITIZEN_OF_EUROPEAN_UNION, "citizen-eu", Fixed, CITIZENSHIPS, |facts| citizen_of(facts, EUROPEAN_UNION),
        "Citizen of a member of the European Union", "Citoyenneté d’un État membre de l’Union européenne";
    /// Is a citizen of the United Kingdom.
    CITIZEN_OF_UNITED_KINGDOM, "citizen-uk", Fixed, CITIZENSHIPS, |facts| citizen_of(facts, &["GB"]),
        "Citizen of the United Kingdom", "Citoyenneté du Royaume-Uni";
    /// Is a citizen of a party to the Trans-Pacific agreement.
    CITIZEN_OF_TRANS_PACIFIC, "citizen-cptpp", Fixed, CITIZENSHIPS, citizen_of_trans_pacific,
        "Citizen of a country of the Trans-Pacific agreement", "Citoyenneté d’un pays de l’accord transpacifique";
    /// Is a citizen of Ukraine.
    CITIZEN_OF_UKRAINE, "citizen-ukraine", Fixed, CITIZENSHIPS, |facts| citizen_of(facts, &["UA"]),
        "Citizen of Ukraine", "Citoyenneté de l’Ukraine";
    /// Sent under a contract of the firm abroad, with the years that takes.
    SUPPLIER, "contract-supplier", OtherParty, AGREEMENT,
        |facts| all_said(facts, &[Said::ContractSupplier, Said::SupplierYears]),
        "Sent to supply a service, with 1 year in the firm and 3 in its sector",
        "Envoi pour fournir un service, avec 1 an dans l’entreprise et 3 dans son secteur";
    /// Under a contract of one's own, with the years that takes.
    INDEPENDENT, "independent-professional", OtherParty, AGREEMENT,
        |facts| all_said(facts, &[Said::OwnContract, Said::SixYears]),
        "Own contract to supply a service, with 6 years of experience",
        "Contrat à son compte pour fournir un service, avec 6 ans d’expérience";
    /// A contract to supply a service, of the firm or of one's own.
    SERVICE_CONTRACT, "service-contract", OtherParty, AGREEMENT,
        |facts| one_said(facts, &[Said::ContractSupplier, Said::OwnContract]),
        "Contract to supply a service in Canada", "Contrat pour fournir un service au Canada";
    /// Moved to Canada within a group, under an agreement.
    TRANSFERRED, "transferred", OtherParty, COMPANY, transferred,
        "Transfer within a group of enterprises, after 1 year with it",
        "Mutation dans un groupe d’entreprises, après 1 an dans ce groupe";
    /// The post in Canada is of direction or of special knowledge.
    TRANSFER_POST, "transfer-post", OtherParty, COMPANY,
        |facts| one_said(facts, &[Said::Executive, Said::Specialized]),
        "Executive, manager, or specialized knowledge", "Direction, gestion ou connaissances spécialisées";
    /// The post in Canada is of direction, of special knowledge or of training.
    TRANSFER_POST_OR_TRAINING, "transfer-post-or-training", OtherParty, COMPANY,
        |facts| one_said(facts, &[Said::Executive, Said::Specialized, Said::Trainee]),
        "Executive, manager, specialized knowledge, or training of a graduate",
        "Direction, gestion, connaissances spécialisées, ou formation après un diplôme";
    /// The group is in business in Canada and earns outside its home country.
    MULTINATIONAL_GROUP, "multinational-group", OtherParty, COMPANY,
        |facts| all_said(facts, &[Said::GroupCompany, Said::Multinational]),
        "Multinational group in business in Canada", "Groupe multinational en activité au Canada";
    /// A full-time year abroad in a like position.
    YEAR_ABROAD, "year-in-group", Time, COMPANY,
        |facts| all_said(facts, &[Said::GroupYear, Said::LikePosition]),
        "Full-time year with the group abroad, in a like position",
        "Année à temps plein dans le groupe à l’étranger, dans un poste semblable";
    /// The job of the offer is in TEER 0, 1, 2 or 3.
    SKILLED_OFFER, "skilled-offer", OtherParty, OFFER,
        |facts| of_offer(facts, &|offer| Reading::told(offer.noc.map(|noc| noc.teer() <= 3))),
        "Offer in TEER 0 to 3", "Offre dans les FÉER 0 à 3";
    /// Has completed a doctorate.
    DOCTORATE_DONE, "doctorate-done", Paper, &["education"], doctorate,
        "Doctorate completed", "Doctorat terminé";
    /// Studies in Canada after secondary school.
    STUDIES_AFTER_SECONDARY, "studies-after-secondary", Choice, &["study"],
        |facts| studies(facts, false),
        "Post-secondary studies in Canada", "Études postsecondaires au Canada";
    /// Studies in Canada at secondary school.
    STUDIES_AT_SECONDARY, "studies-at-secondary", Choice, &["study"],
        |facts| studies(facts, true),
        "Secondary school in Canada", "École secondaire au Canada";
}
