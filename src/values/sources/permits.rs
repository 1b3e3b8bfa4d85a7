//! The sources on permits: instructions to officers, and what employers are told.
//!
//! Where a French page is not known by its address, the English one stands in.

use super::Source;
use crate::kernel::{Grade, on, text};

/// An address among the instructions on foreign workers.
macro_rules! foreign_workers {
    ($page:literal) => {
        concat!(
            "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/",
            $page
        )
    };
}

/// An address among the instructions on study permits.
macro_rules! study_permits {
    ($page:literal) => {
        concat!(
            "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/study-permits/",
            $page
        )
    };
}

/// Sources, one a block: name, id, English, French, address, day compared, grade.
macro_rules! sources {
    ($($name:ident $id:literal $en:literal $fr:literal $url:expr, ($year:literal, $month:literal, $day:literal) $grade:ident;)*) => {
        $(
            #[doc = $en]
            pub static $name: Source = Source {
                id: $id,
                name: text($en, $fr),
                url: $url,
                pages: text($url, $url),
                compared: on($year, $month, $day),
                grade: Grade::$grade,
            };
        )*

        /// Every one of them.
        pub(super) static ALL: &[&Source] = &[$(&$name),*];
    };
}

sources! {
    VULNERABLE_WORKERS "vulnerable-workers"
        "IRCC instructions: vulnerable workers" "Instructions d’IRCC : travailleurs vulnérables"
        foreign_workers!("vulnerable-workers.html"), (2026, 2, 6) A;
    FRANCOPHONE_MOBILITY "francophone-mobility"
        "IRCC instructions: Francophone Mobility" "Instructions d’IRCC : Mobilité francophone"
        foreign_workers!("exemption-codes/canadian-interests-francophone-mobility.html"), (2024, 1, 25) A;
    STUDY_PERMIT_NEED "study-permit-need"
        "IRCC instructions: who needs a study permit" "Instructions d’IRCC : qui a besoin d’un permis d’études"
        study_permits!("who-needs-study-permit.html"), (2026, 2, 12) A;
    MINOR_CHILDREN "minor-children"
        "IRCC instructions: minor children at school" "Instructions d’IRCC : enfants mineurs à l’école"
        study_permits!("guidelines-on-minor-children.html"), (2026, 2, 12) A;
    EXEMPTION_CODES "exemption-codes"
        "IRCC instructions: codes of the International Mobility Program" "Instructions d’IRCC : codes du Programme de mobilité internationale"
        foreign_workers!("exemption-codes.html"), (2025, 2, 3) A;
    TRADE_AGREEMENTS "trade-agreements"
        "IRCC instructions: international free trade agreements" "Instructions d’IRCC : accords de libre-échange internationaux"
        foreign_workers!("international-free-trade-agreements/"), (2026, 2, 12) A;
    POST_GRADUATION_PAGE "post-graduation"
        "IRCC instructions: post-graduation work permit" "Instructions d’IRCC : permis de travail postdiplôme"
        study_permits!("post-graduation-work-permit-program.html"), (2025, 12, 11) A;
    IEC_PAGE "international-experience"
        "IRCC instructions: International Experience Canada" "Instructions d’IRCC : Expérience internationale Canada"
        foreign_workers!("exemption-codes/international-experience/canadian-interests-reciprocal-employment-international-experience-canada-bilateral-agreements-arrangements.html"), (2025, 12, 24) A;
    ASSESSED_WORK "assessed-work"
        "IRCC instructions: work permits on a labour market impact assessment" "Instructions d’IRCC : permis de travail fondés sur une étude d’impact sur le marché du travail"
        foreign_workers!("exemption-codes/validity-suspension-duration-employment.html"), (2023, 1, 9) A;
    SEASONAL_FARM_WORK "seasonal-farm-work"
        "IRCC instructions: Seasonal Agricultural Worker Program" "Instructions d’IRCC : Programme des travailleurs agricoles saisonniers"
        foreign_workers!("sawp.html"), (2026, 2, 12) A;
    RECOGNIZED_EMPLOYERS "recognized-employers"
        "IRCC instructions: Recognized Employer Pilot" "Instructions d’IRCC : Projet pilote pour les employeurs reconnus"
        foreign_workers!("recognized-employer-pilot.html"), (2026, 2, 12) A;
    COMMUNITY_PILOT_NEWS "community-pilot-permits"
        "CIC News: work permits of the community pilots (article 0271988)" "CIC News : permis de travail des programmes pilotes communautaires (article 0271988)"
        "https://www.cicnews.com/2026/02/", (2026, 2, 24) B;
    FAMILY_CODES "family-codes"
        "IRCC instructions: family of people on the way to residence"
        "Instructions d’IRCC : famille des personnes en transition vers la résidence permanente"
        foreign_workers!("public-policy-competitiveness-economy/c41-c46.html"), (2025, 2, 3) A;
    FAMILY_CHANGES "family-changes"
        "IRCC notice: changes to open permits of family members"
        "Avis d’IRCC : changements aux permis ouverts des membres de la famille"
        "https://www.canada.ca/en/immigration-refugees-citizenship/news/notices/changes-open-work-permits-family-members-temporary-residents.html", (2025, 1, 23) A;
    SPONSORED_PARTNER "sponsored-partner"
        "IRCC instructions: open permits for sponsored spouses and partners"
        "Instructions d’IRCC : permis ouverts des époux et conjoints parrainés"
        foreign_workers!("special-initiatives-pilot-project/partner.html"), (2025, 11, 20) A;
    OPEN_PERMITS "open-permits"
        "IRCC instructions: open work permits"
        "Instructions d’IRCC : permis de travail ouverts"
        foreign_workers!("eligibility/open.html"), (2026, 1, 28) A;
    PATHWAY_2021 "pathway-2021"
        "IRCC instructions: permits for applicants of the 2021 pathway"
        "Instructions d’IRCC : permis des demandeurs de la voie d’accès de 2021"
        foreign_workers!("special-initiatives-pilot-project/tr-pr-pathway.html"), (2026, 2, 12) A;
    HONG_KONG_PERMITS "hong-kong-permits"
        "IRCC instructions: open permits for people from Hong Kong"
        "Instructions d’IRCC : permis ouverts des personnes de Hong Kong"
        foreign_workers!("open-work-pathways-hong-kong.html"), (2025, 12, 5) A;
    HOME_CARE_POLICY "home-care-policy"
        "IRCC instructions: home care workers without status"
        "Instructions d’IRCC : travailleurs en soins à domicile sans statut"
        foreign_workers!("public-policy-out-of-status-unauthorized-home-care-workers.html"), (2026, 2, 12) A;
    UKRAINE_RENEWAL "ukraine-renewal"
        "Ukrainian Canadian services: renewal of the measures for Ukraine"
        "Services aux Ukrainiens du Canada : renouvellement des mesures pour l’Ukraine"
        "https://calgary.uaconnect.ca/en/articles/ircc-has-updated-the-processing-times-work-permit-253-days", (2026, 11, 22) B;
    SHORT_TERM "short-term-exemption"
        "IRCC instructions: short-term work without a permit"
        "Instructions d’IRCC : travail de courte durée sans permis"
        foreign_workers!("short-term-exemption.html"), (2023, 8, 2) A;
    PERMIT_CONDITIONS "permit-conditions"
        "IRCC instructions: eligibility, conditions and length of work permits"
        "Instructions d’IRCC : admissibilité, conditions et durée des permis de travail"
        foreign_workers!("eligibility/eligibility-admissibility-conditions-including-validity-period.html"), (2026, 2, 12) A;
}
