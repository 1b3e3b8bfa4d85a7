//! What follows from an offer and the rules: red flags nobody has to see.
//!
//! [`crate::check_offer`] does the comparing; the numbers stand in [`crate::values`].

use super::{Said, Severity};
use crate::kernel::Grade;
use crate::kernel::{Cite, Day, Text, on, text};
use crate::values::global_talent::{CATEGORY_B, LAST_READ, LIST_SINCE};
use crate::values::sources::{
    CAREGIVER_PAGE, FAMILY_OF_WORKER_PAGE, IRPR, LICENCE_PAGE, LMIA_PAGES, SECTOR_NOTES,
};

/// A red flag that follows from the rules.
#[derive(Debug)]
pub struct Rule {
    /// Short and stable.
    pub id: &'static str,
    /// How serious it is.
    pub severity: Severity,
    /// Where it stands. Empty: the value it is compared with says where.
    pub law: &'static [Cite],
    /// Since when. None: the value it is compared with says so, or it is not known.
    pub since: Option<Day>,
    /// Where to report it: ids of [`super::places`].
    pub report: &'static [&'static str],
    /// In plain words.
    pub said: Said,
}

/// A promise that the rules do not keep.
const PROMISE: &[&str] = &["tip-line", "border-watch"];
/// Pay. Wages held back are financial abuse.
const PAY: &[&str] = &["tip-line", "labour-standards", "vulnerable-workers"];
/// Something to find out first.
const NOBODY: &[&str] = &[];

macro_rules! rules {
    ($($(#[doc = $doc:literal])* $name:ident = $id:literal $severity:ident $report:ident $law:expr, $since:expr,
        $says_en:literal $says_fr:literal $why_en:literal $why_fr:literal $act_en:literal $act_fr:literal;)*) => {
        $(
            $(#[doc = $doc])*
            pub static $name: Rule = Rule {
                id: $id,
                severity: Severity::$severity,
                law: $law,
                since: $since,
                report: $report,
                said: Said {
                    says: text($says_en, $says_fr),
                    why: text($why_en, $why_fr),
                    act: text($act_en, $act_fr),
                },
            };
        )*

        /// Every rule, in the order in which they are looked at.
        pub static ALL: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    /// High-wage stream promised, pay below the line.
    WAGE_UNDER_LINE = "wage-under-line" Verify NOBODY &[], None,
        "The pay is below the line of the high-wage stream, which was promised"
        "La paie est sous le seuil du volet des postes à haut salaire, qui a été promis"
        "Below the line the low-wage stream applies, with shorter jobs, limits for each employer and closed areas."
        "Sous le seuil, c’est le volet des postes à bas salaire, avec des emplois plus courts, des limites par employeur et des régions fermées."
        "Ask which stream the LMIA request names, and which wage."
        "Demandez quel volet la demande d’EIMT indique, et quel salaire.";
    /// Low-wage stream promised, pay at or above the line.
    WAGE_OVER_LINE = "wage-over-line" Verify NOBODY &[], None,
        "The low-wage stream was promised, but the pay reaches the line of the high-wage stream"
        "Le volet des postes à bas salaire a été promis, mais la paie atteint le seuil du volet à haut salaire"
        "From the line up, the high-wage stream applies."
        "À partir du seuil, c’est le volet des postes à haut salaire qui s’applique."
        "Ask which stream the LMIA request names, and which wage."
        "Demandez quel volet la demande d’EIMT indique, et quel salaire.";
    /// Low-wage request for an area on the list of the quarter.
    LOW_WAGE_AREA = "low-wage-area" LikelyIllegal PROMISE &[], None,
        "Low-wage LMIA requests are not processed for this area and sector"
        "Les demandes d’EIMT à bas salaire ne sont pas traitées pour cette région et ce secteur"
        "On the list of that quarter the area has 6% unemployment or more. Jobs of 120 days or less, and care in private homes, are exempt."
        "Selon la liste de ce trimestre, la région a un taux de chômage de 6 % ou plus. Les emplois de 120 jours ou moins et les soins à domicile sont exemptés."
        "Ask when the request was sent, and do not pay for this promise."
        "Demandez quand la demande a été envoyée, et ne payez pas pour cette promesse.";
    /// Low-wage request for a place where Quebec suspended them.
    LOW_WAGE_SUSPENDED = "low-wage-suspended" LikelyIllegal PROMISE &[], None,
        "Quebec has suspended low-wage LMIA requests for this place and sector"
        "Le Québec a suspendu les demandes d’EIMT à bas salaire pour cet endroit et ce secteur"
        "The suspension covers the island of Montréal since September 3, 2024, and Laval since March 3, 2025."
        "La suspension vise l’île de Montréal depuis le 3 septembre 2024 et Laval depuis le 3 mars 2025."
        "Ask when the request was sent, and do not pay for this promise."
        "Demandez quand la demande a été envoyée, et ne payez pas pour cette promesse.";
    /// Global Talent Stream promised for an occupation of neither category.
    GLOBAL_TALENT_OCCUPATION = "global-talent-occupation" Verify NOBODY &[CATEGORY_B], Some(LIST_SINCE),
        "The Global Talent Stream was promised, but this occupation is not on its list and no partner refers you"
        "Le volet des talents mondiaux a été promis, mais cette profession n’est pas sur sa liste et aucun partenaire ne vous recommande"
        "Off the list, a designated partner must refer you, for a unique and specialized position. The list was last read on November 20, 2025."
        "Hors de la liste, un partenaire désigné doit vous recommander, pour un poste unique et spécialisé. La liste a été lue pour la dernière fois le 20 novembre 2025."
        "Ask which partner refers you, and look at the list of today."
        "Demandez quel partenaire vous recommande et consultez la liste d’aujourd’hui.";
    /// Global Talent Stream promised, pay below its floor.
    GLOBAL_TALENT_WAGE = "global-talent-wage" Verify NOBODY &[], Some(LAST_READ),
        "The Global Talent Stream was promised, but the pay is below its least hourly wage for this job"
        "Le volet des talents mondiaux a été promis, mais la paie est inférieure à son salaire horaire minimal pour cet emploi"
        "The stream asks for this wage, or for the usual wage of the job if that is higher. It was last read on November 20, 2025."
        "Le volet exige ce salaire, ou le salaire habituel de l’emploi s’il est plus élevé. Il a été lu pour la dernière fois le 20 novembre 2025."
        "Ask which wage the LMIA request states, and look at the page of today."
        "Demandez quel salaire la demande d’EIMT indique et consultez la page d’aujourd’hui.";
    /// Pay offered below the pay of the assessment.
    WAGE_UNDER_LMIA = "wage-under-lmia" LikelyIllegal PAY &[IRPR.at("209.3(1)(a)(iv)")], None,
        "The pay is below the wage written in the LMIA"
        "La paie est inférieure au salaire inscrit dans l’EIMT"
        "The employer must give you wages that are not less than those of the offer behind the LMIA."
        "L’employeur doit vous verser un salaire qui n’est pas inférieur à celui de l’offre liée à l’EIMT."
        "Compare the LMIA letter with your contract, and keep pay stubs."
        "Comparez la lettre de l’EIMT et votre contrat, et gardez vos talons de paie.";
    /// Open permit promised to the family of a worker in TEER 4 or 5.
    FAMILY_PERMIT = "family-permit" LikelyIllegal PROMISE &[FAMILY_OF_WORKER_PAGE.at("Who is eligible").graded(Grade::A)], Some(FAMILY_SINCE),
        "An open permit for your family was promised with an LMIA job of TEER 4 or 5"
        "Un permis ouvert a été promis à votre famille avec un emploi de FÉER 4 ou 5 et une EIMT"
        "Since January 21, 2025, such a job gives your family no open permit. Some ways to permanent residence are an exception."
        "Depuis le 21 janvier 2025, un tel emploi ne donne pas de permis ouvert à votre famille. Certaines voies vers la résidence permanente font exception."
        "Do not pay for this promise. Ask which rule it rests on."
        "Ne payez pas pour cette promesse. Demandez sur quelle règle elle repose.";
    /// Open permit promised to the family of a worker in TEER 2 or 3 whose group is not listed.
    FAMILY_PERMIT_LIST = "family-permit-list" Verify NOBODY &[FAMILY_OF_WORKER_PAGE.at("Occupations in TEER 2 or 3")], Some(FAMILY_SINCE),
        "An open permit for your family was promised, but this occupation is not on the list for families"
        "Un permis ouvert a été promis à votre famille, mais cette profession n’est pas sur la liste pour les familles"
        "Since January 21, 2025, a TEER 2 or 3 job gives one only when its group is listed. Some ways to permanent residence are an exception."
        "Depuis le 21 janvier 2025, un emploi de FÉER 2 ou 3 en donne un seulement si son groupe figure à la liste. Certaines voies vers la résidence permanente font exception."
        "Ask which rule the promise rests on."
        "Demandez sur quelle règle la promesse repose.";
    /// Open permit promised to the family of a worker whose job is too short for it.
    FAMILY_PERMIT_LENGTH = "family-permit-length" LikelyIllegal PROMISE &[FAMILY_OF_WORKER_PAGE.at("Who is eligible").graded(Grade::A), LMIA_PAGES.at("Duration of employment")], Some(FAMILY_SINCE),
        "An open permit for your family was promised, but this job is too short for it"
        "Un permis ouvert a été promis à votre famille, mais cet emploi est trop court pour cela"
        "When your partner applies, your right to work must last 16 months more. A low-wage job lasts one year at most. Some ways to permanent residence are an exception."
        "Quand votre conjoint présente sa demande, votre droit de travailler doit encore durer 16 mois. Un emploi à bas salaire dure au plus un an. Certaines voies vers la résidence permanente font exception."
        "Do not pay for this promise. Ask how long the LMIA and your permit will last."
        "Ne payez pas pour cette promesse. Demandez combien de temps l’EIMT et votre permis dureront.";
    /// Assessment promised for in-home care outside Quebec to somebody without a permit.
    CAREGIVER_REFUSED = "caregiver-refused" LikelyIllegal PROMISE &[CAREGIVER_PAGE.at("Refusal to process")], Some(CAREGIVER_SINCE),
        "A work permit with an LMIA was promised for in-home care outside Quebec"
        "Un permis de travail avec EIMT a été promis pour des soins à domicile à l’extérieur du Québec"
        "Since June 18, 2024, such applications are sent back when the person is abroad or a visitor. Foster parents are exempt."
        "Depuis le 18 juin 2024, ces demandes sont retournées quand la personne est à l’étranger ou en visite. Les parents de famille d’accueil sont exemptés."
        "Do not pay for this promise. Ask which rule it rests on."
        "Ne payez pas pour cette promesse. Demandez sur quelle règle elle repose.";
    /// Agricultural stream promised for an occupation that is usually not on a farm.
    AGRICULTURAL_OCCUPATION = "agricultural-occupation" Verify NOBODY &[LMIA_PAGES.at("Agricultural stream").graded(Grade::C)], None,
        "The agricultural stream was promised for an occupation that is not one of its usual ones"
        "Le volet agricole a été promis pour une profession qui n’est pas une de ses professions habituelles"
        "The stream is for work on a farm, in a nursery or in a greenhouse."
        "Ce volet est pour le travail dans une ferme, une pépinière ou une serre."
        "Ask which occupation the LMIA request names."
        "Demandez quelle profession la demande d’EIMT indique.";
    /// An occupation that usually needs a licence.
    LICENCE = "licence" Verify NOBODY LICENCE_LAW, None,
        "This occupation usually needs a licence or a certificate, which differs by province"
        "Cette profession exige habituellement un permis d’exercice ou un certificat, qui varie selon la province"
        "A work permit does not replace a licence, and may be refused when you cannot get one in reasonable time."
        "Un permis de travail ne remplace pas un permis d’exercice, et peut être refusé si vous ne pouvez pas l’obtenir dans un délai raisonnable."
        "Ask the regulator of the province what you need before you start."
        "Demandez à l’organisme de réglementation de la province ce qu’il vous faut avant de commencer.";
}

/// What is compared, for saying what could not be.
pub static CHECKS: &[(&str, Text)] = &[
    (
        "wage-line",
        text(
            "Whether the pay fits the stream that was promised",
            "Si la paie correspond au volet promis",
        ),
    ),
    (
        "low-wage-area",
        text(
            "Whether low-wage requests are processed for the area",
            "Si les demandes à bas salaire sont traitées pour la région",
        ),
    ),
    (
        "low-wage-suspended",
        text(
            "Whether Quebec has suspended low-wage requests for the place",
            "Si le Québec a suspendu les demandes à bas salaire pour l’endroit",
        ),
    ),
    (
        "global-talent",
        text(
            "Whether the job fits the Global Talent Stream",
            "Si l’emploi correspond au volet des talents mondiaux",
        ),
    ),
    (
        "wage-under-lmia",
        text(
            "Whether the pay is that of the LMIA",
            "Si la paie est celle de l’EIMT",
        ),
    ),
    (
        "family-permit",
        text(
            "Whether the job can give your family an open permit, which also takes 16 months left on yours",
            "Si l’emploi peut donner un permis ouvert à votre famille, et si le vôtre est encore valide 16 mois",
        ),
    ),
    (
        "caregiver-refused",
        text(
            "Whether an application for in-home care is processed",
            "Si une demande pour des soins à domicile est traitée",
        ),
    ),
    (
        "agricultural-occupation",
        text(
            "Whether the occupation fits the agricultural stream",
            "Si la profession correspond au volet agricole",
        ),
    ),
    (
        "licence",
        text(
            "Whether the occupation usually needs a licence",
            "Si la profession exige habituellement un permis d’exercice",
        ),
    ),
    (
        "recruiter-law",
        text(
            "What the law of the province says of recruiters",
            "Ce que la loi de la province dit des recruteurs",
        ),
    ),
];

/// First day of the rules on open permits for the family of a worker. What held before is not encoded here.
const FAMILY_SINCE: Day = on(2025, 1, 21);

/// Last day for which the list of TEER 2 and 3 occupations for families is known to stand.
pub(crate) const FAMILY_LIST_READ: Day = on(2026, 6, 30);

/// First day of the instructions on in-home caregivers that were read; there were earlier ones.
const CAREGIVER_SINCE: Day = on(2024, 6, 18);

/// Usual occupations of the agricultural stream. The list our source gives is open.
pub static FARM_WORK: &[u32] = &[
    80_020, 80_021, 82_030, 82_031, 84_120, 85_100, 85_101, 85_103,
];
/// Occupations that usually need a licence or a certificate: physicians, nurses, medical
/// laboratory technologists, early childhood educators, electricians, plumbers, gas fitters,
/// crane operators, truck drivers. Any other may need one too, but those of
/// [`USUALLY_NOT_LICENSED`].
pub static USUALLY_LICENSED: &[u32] = &[
    31_100, 31_101, 31_102, 31_301, 32_101, 32_120, 42_202, 72_200, 72_300, 72_302, 72_500, 73_300,
];
/// Occupations of technology whose work needs no licence. Software engineers are left out:
/// the title of engineer is regulated.
pub static USUALLY_NOT_LICENSED: &[u32] = &[20_012, 21_222, 21_230, 21_232, 21_234, 22_220, 22_222];
/// Where it is said that a permit does not replace a licence, and which occupations need one.
const LICENCE_LAW: &[Cite] = &[
    IRPR.at("200(3)(a)"),
    LICENCE_PAGE.at("Regulated occupations"),
    SECTOR_NOTES.at("Sectors"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::noc::Noc;
    use std::collections::BTreeSet;

    #[test]
    fn every_occupation_of_the_tables_exists() {
        for code in [FARM_WORK, USUALLY_LICENSED, USUALLY_NOT_LICENSED].concat() {
            assert!(Noc::new(code).is_some(), "{code}");
        }
        for code in USUALLY_NOT_LICENSED {
            assert!(!USUALLY_LICENSED.contains(code), "{code}");
        }
    }

    #[test]
    fn ids_stand_once() {
        let ids: BTreeSet<&str> = ALL.iter().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), ALL.len());
        let checks: BTreeSet<&str> = CHECKS.iter().map(|(id, _)| *id).collect();
        assert_eq!(checks.len(), CHECKS.len());
    }
}
