//! Papers an application is usually asked for.
//!
//! The account makes a personal list, and that list wins. Most rows are of
//! grade C for that reason; those of the completeness check and of the
//! Regulations are better.

use crate::kernel::{Cite, Grade, Text, text};
use crate::values::sources::{
    COMPLETENESS_PAGE, FUNDS_PAGE, INVITATION_PAGE, IRPR, MEDICAL_NOTICE, PRACTICE,
};

/// One paper.
#[derive(Debug)]
pub struct Paper {
    /// Short and stable.
    pub id: &'static str,
    /// Where it stands.
    pub law: Cite,
    /// What it is.
    pub says: Text,
}

const USUAL: Cite = PRACTICE.at("Documents usually asked for");
const POLICE: Cite = COMPLETENESS_PAGE.at("Police certificates");
const FUNDS: Cite = FUNDS_PAGE.at("76(1)(b), 87.2(5)").graded(Grade::B);

macro_rules! papers {
    ($($(#[doc = $doc:literal])* $name:ident = $id:literal, $law:expr, $en:literal, $fr:literal;)*) => {
        $(
            $(#[doc = $doc])*
            pub static $name: Paper = Paper { id: $id, law: $law, says: text($en, $fr) };
        )*
        /// All papers, in the order they are listed.
        pub static ALL: &[&Paper] = &[$(&$name),*];
    };
}

papers! {
    /// Every applicant.
    PASSPORT = "passport", USUAL,
        "Passport or travel document",
        "Passeport ou titre de voyage";
    /// Every result relied on.
    LANGUAGE = "language", INVITATION_PAGE.at("Language test results"),
        "Language test results that still count on the day you apply, with the report number",
        "Résultats de test de langue qui comptent encore le jour de la demande, avec le numéro du rapport";
    /// Every Canadian credential relied on.
    CREDENTIAL = "credential", IRPR.at("75(2)(e)(i)"),
        "Diploma or degree earned in Canada",
        "Diplôme obtenu au Canada";
    /// Every foreign credential relied on.
    ASSESSMENT = "assessment", IRPR.at("75(2)(e)(ii)"),
        "Educational credential assessment less than 5 years old, and a copy of the diploma",
        "Évaluation des diplômes d’études de moins de 5 ans, et une copie du diplôme";
    /// Every job relied on.
    WORK_LETTER = "work-letter", COMPLETENESS_PAGE.at("Proof of work experience"),
        "Letter from the employer with dates, hours a week, pay and benefits, job title and duties. If you cannot get one, explain why and add other proof.",
        "Lettre de l’employeur avec les dates, les heures par semaine, le salaire et les avantages, le titre et les tâches. Si vous ne pouvez pas l’obtenir, expliquez pourquoi et joignez d’autres preuves.";
    /// Every job relied on in Canada.
    WORK_IN_CANADA = "work-in-canada", USUAL,
        "For work in Canada: contract, pay stubs, T4 slips or notices of assessment",
        "Pour le travail au Canada : contrat, talons de paie, feuillets T4 ou avis de cotisation";
    /// A trade.
    TRADE_CERTIFICATE = "trade-certificate", IRPR.at("87.2(3)(d)(i)").graded(Grade::C),
        "Certificate of qualification in your trade",
        "Certificat de compétence dans votre métier";
    /// Where the person lives now.
    POLICE_CURRENT = "police-current", POLICE,
        "Police certificate of the country where you live now, issued within the 6 months before you apply",
        "Certificat de police du pays où vous vivez maintenant, délivré dans les 6 mois avant la demande";
    /// Where the person lived six months or more in a row.
    POLICE_EARLIER = "police-earlier", POLICE,
        "Police certificate of a country with a stay of 6 months or more in a row in the last 10 years, issued after the last stay there",
        "Certificat de police d’un pays avec un séjour de 6 mois ou plus d’affilée dans les 10 dernières années, délivré après le dernier séjour";
    /// Stays nobody told us about.
    POLICE_ELSEWHERE = "police-elsewhere", POLICE,
        "Police certificate of any other country, not Canada, with a stay of 6 months or more in a row since age 18, in the last 10 years",
        "Certificat de police de tout autre pays, sauf le Canada, avec un séjour de 6 mois ou plus d’affilée depuis l’âge de 18 ans, dans les 10 dernières années";
    /// Up front.
    MEDICAL = "medical", MEDICAL_NOTICE.at("Since 2025-08-21"),
        "Proof of the medical exam. An exam of the last 5 years may do if it showed low risk and you are in Canada.",
        "Preuve de l’examen médical. Un examen des 5 dernières années peut suffire s’il indiquait un faible risque et que vous êtes au Canada.";
    /// Where the class asks for funds.
    PROOF_OF_FUNDS = "proof-of-funds", FUNDS,
        "Proof of funds: bank letters with balances, the average of the last 6 months, and debts",
        "Preuve de fonds : lettres de la banque avec les soldes, la moyenne des 6 derniers mois et les dettes";
    /// Where the class asks for funds and the person is exempt.
    FUNDS_LETTER = "funds-letter", FUNDS,
        "Letter that says why you are exempt from proof of funds",
        "Lettre qui explique pourquoi vous êtes dispensé de la preuve de fonds";
    /// An offer relied on.
    JOB_OFFER = "job-offer", USUAL,
        "Job offer letter, if you rely on the offer",
        "Lettre d’offre d’emploi, si vous vous appuyez sur l’offre";
    /// A labour market impact assessment relied on.
    LMIA = "lmia", USUAL,
        "Labour market impact assessment (LMIA) behind the offer, if you rely on it",
        "Étude d’impact sur le marché du travail (EIMT) liée à l’offre, si vous vous appuyez sur elle";
    /// An enhanced nomination.
    NOMINATION = "nomination", USUAL,
        "Nomination certificate of the province or territory",
        "Certificat de désignation de la province ou du territoire";
    /// A couple.
    COUPLE = "couple", USUAL,
        "Marriage certificate; or, for a common-law couple, the statutory declaration and proof of 12 months of living together",
        "Certificat de mariage; ou, pour des conjoints de fait, la déclaration officielle et la preuve de 12 mois de vie commune";
    /// An earlier marriage.
    EARLIER_MARRIAGE = "earlier-marriage", USUAL,
        "Divorce papers, if there was an earlier marriage",
        "Documents de divorce, en cas de mariage antérieur";
    /// Every child.
    BIRTH = "birth", USUAL,
        "Birth certificate of the child, or adoption papers",
        "Acte de naissance de l’enfant, ou documents d’adoption";
    /// A parent who stays behind.
    CONSENT = "consent", USUAL,
        "Consent of a parent who does not come along",
        "Consentement d’un parent qui ne vient pas";
    /// A brother or sister claimed.
    SIBLING = "sibling", USUAL,
        "Proof of a brother or sister in Canada: birth certificates that show the shared parent, and proof of their status and address",
        "Preuve d’un frère ou d’une sœur au Canada : actes de naissance qui indiquent le parent commun, et preuve de son statut et de son adresse";
    /// Another relative claimed.
    RELATIVE = "relative", USUAL,
        "Proof of a relative in Canada: papers that show the family link, and proof of their status and address",
        "Preuve d’un membre de la parenté au Canada : documents qui indiquent le lien, et preuve de son statut et de son adresse";
    /// Everyone.
    PHOTOS = "photos", USUAL, "Photos", "Photos";
    /// Somebody acts for the person.
    REPRESENTATIVE = "representative", USUAL,
        "Use of a Representative (IMM 5476), if somebody acts for you",
        "Recours aux services d’un représentant (IMM 5476), si quelqu’un agit pour vous";
}
