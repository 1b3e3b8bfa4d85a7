//! Instruments and official pages, each with the day of the text the rules were last compared with.
//!
//! For a law that is the day to which the text read was consolidated; for a page
//! the day on which it, or a faithful copy, was last read.

mod permits;

pub use permits::*;

use crate::kernel::{Grade, Source, on, text};

/// All sources, for `about` and the catalogues.
pub fn all() -> impl Iterator<Item = &'static Source> {
    ALL.iter().chain(permits::ALL).copied()
}

static ALL: &[&Source] = &[
    &CAMPUS_WORK,
    &IRPA,
    &IRPR,
    &SOR_2008_254,
    &SOR_2012_274,
    &INTERPRETATION_ACT,
    &CEC_PAGE,
    &CRS_PAGE,
    &INSTRUCTIONS,
    &LANGUAGE_PAGE,
    &DISABILITY_POLICY,
    &PHYSICIANS_POLICY,
    &NOC_2021,
    &LEAVE_GUIDANCE,
    &PRACTICE,
    &CRS_ANNOUNCEMENT,
    &FSW_PAGE,
    &FST_PAGE,
    &FUNDS_PAGE,
    &CATEGORIES_PAGE,
    &CATEGORIES_REPORT,
    &CRS_HISTORY,
    &REFORM,
    &HELP_CENTRE,
    &FEES_PAGE,
    &INVITATION_PAGE,
    &COMPLETENESS_PAGE,
    &MEDICAL_NOTICE,
    &BRIDGING_PAGE,
    &PROCESSING_TIMES,
];

/// The Act.
pub static IRPA: Source = Source {
    id: "irpa",
    name: text(
        "Immigration and Refugee Protection Act",
        "Loi sur l’immigration et la protection des réfugiés",
    ),
    url: "https://laws-lois.justice.gc.ca/eng/acts/I-2.5/",
    pages: text(
        "https://laws-lois.justice.gc.ca/eng/acts/I-2.5/",
        "https://laws-lois.justice.gc.ca/fra/lois/I-2.5/",
    ),
    compared: on(2026, 3, 26),
    grade: Grade::A,
};

/// The Regulations, as consolidated to 2026-06-12.
pub static IRPR: Source = Source {
    id: "irpr",
    name: text(
        "Immigration and Refugee Protection Regulations",
        "Règlement sur l’immigration et la protection des réfugiés",
    ),
    url: "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/",
    pages: text(
        "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/",
        "https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/",
    ),
    compared: on(2026, 6, 12),
    grade: Grade::A,
};

/// The regulations that set up the class in 2008.
pub static SOR_2008_254: Source = Source {
    id: "sor-2008-254",
    name: text("Regulations SOR/2008-254", "Règlement DORS/2008-254"),
    url: "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/",
    pages: text(
        "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/",
        "https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/",
    ),
    compared: on(2026, 6, 12),
    grade: Grade::C,
};

/// The regulations that set the one-year rule.
pub static SOR_2012_274: Source = Source {
    id: "sor-2012-274",
    name: text("Regulations SOR/2012-274", "Règlement DORS/2012-274"),
    url: "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/",
    pages: text(
        "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/",
        "https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/",
    ),
    compared: on(2026, 6, 12),
    grade: Grade::A,
};

/// How days and ages are counted.
pub static INTERPRETATION_ACT: Source = Source {
    id: "interpretation-act",
    name: text("Interpretation Act", "Loi d’interprétation"),
    url: "https://laws-lois.justice.gc.ca/eng/acts/I-21/",
    pages: text(
        "https://laws-lois.justice.gc.ca/eng/acts/I-21/",
        "https://laws-lois.justice.gc.ca/fra/lois/I-21/",
    ),
    compared: on(2026, 6, 12),
    grade: Grade::A,
};

/// The government page on the class, dated 2025-10-07.
pub static CEC_PAGE: Source = Source {
    id: "cec-page",
    name: text(
        "Canada.ca: Canadian Experience Class, who can apply",
        "Canada.ca : catégorie de l’expérience canadienne, qui peut présenter une demande",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/who-can-apply/canadian-experience-class.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/who-can-apply/canadian-experience-class.html",
        "https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/qui-presenter-demande/categorie-experience-canadienne.html",
    ),
    compared: on(2026, 6, 12),
    grade: Grade::A,
};

/// The government page with every number of the grid, dated 2025-08-21.
pub static CRS_PAGE: Source = Source {
    id: "crs-page",
    name: text(
        "Canada.ca: Comprehensive Ranking System criteria",
        "Canada.ca : critères du Système de classement global",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html",
        "https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/verifier-note/criteres-scg.html",
    ),
    compared: on(2026, 8, 30),
    grade: Grade::A,
};

/// The ministerial instructions that rank candidates.
pub static INSTRUCTIONS: Source = Source {
    id: "express-entry-instructions",
    name: text(
        "Ministerial Instructions respecting the Express Entry system",
        "Instructions ministérielles concernant le système Entrée express",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/current.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/current.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/current.html",
    ),
    compared: on(2026, 8, 30),
    grade: Grade::A,
};

/// The government page on approved tests and their equal levels.
pub static LANGUAGE_PAGE: Source = Source {
    id: "language-page",
    name: text(
        "Canada.ca: language test results",
        "Canada.ca : résultats de tests de langue",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-test.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-test.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/language-test.html",
    ),
    compared: on(2026, 6, 20),
    grade: Grade::B,
};

/// The public policy for people who cannot be tested in an ability.
pub static DISABILITY_POLICY: Source = Source {
    id: "disability-policy",
    name: text(
        "Public policy: language proficiency and disability (2015)",
        "Politique d’intérêt public : compétence linguistique et invalidité (2015)",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/language-proficiency.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/language-proficiency.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/language-proficiency.html",
    ),
    compared: on(2026, 10, 1),
    grade: Grade::A,
};

/// The public policy for self-employed physicians.
pub static PHYSICIANS_POLICY: Source = Source {
    id: "physicians-policy",
    name: text(
        "Public policy: self-employed physicians (2023)",
        "Politique d’intérêt public : médecins travaillant à leur compte (2023)",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/who-can-apply/canadian-experience-class.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/who-can-apply/canadian-experience-class.html",
        "https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/qui-presenter-demande/categorie-experience-canadienne.html",
    ),
    compared: on(2026, 5, 1),
    grade: Grade::A,
};

/// The classification of occupations.
pub static NOC_2021: Source = Source {
    id: "noc-2021",
    name: text(
        "National Occupational Classification 2021, Version 1.0",
        "Classification nationale des professions 2021, version 1.0",
    ),
    url: "https://www.statcan.gc.ca/en/subjects/standard/noc/2021/indexV1",
    pages: text(
        "https://www.statcan.gc.ca/en/subjects/standard/noc/2021/indexV1",
        "https://www.statcan.gc.ca/en/subjects/standard/noc/2021/indexV1",
    ),
    compared: on(2026, 11, 22),
    grade: Grade::A,
};

/// Instructions of the Atlantic programme on leave, which Express Entry follows in practice.
pub static LEAVE_GUIDANCE: Source = Source {
    id: "leave-guidance",
    name: text(
        "Canada.ca: officer instructions on paid vacation and leave (Atlantic program)",
        "Canada.ca : instructions aux agents sur les vacances et les congés (programme de l’Atlantique)",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/special-initiatives-pilot-project/exemption-code-c18.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/special-initiatives-pilot-project/exemption-code-c18.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/special-initiatives-pilot-project/exemption-code-c18.html",
    ),
    compared: on(2026, 2, 28),
    grade: Grade::B,
};

/// What practitioners report where no official text was read.
pub static PRACTICE: Source = Source {
    id: "practice",
    name: text(
        "Reported practice, no official text read",
        "Pratique rapportée, aucun texte officiel consulté",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/who-can-apply/canadian-experience-class.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/who-can-apply/canadian-experience-class.html",
        "https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/qui-presenter-demande/categorie-experience-canadienne.html",
    ),
    compared: on(2026, 10, 1),
    grade: Grade::C,
};

/// The change announced for 2026-11-03, of which only secondary reports were read.
pub static CRS_ANNOUNCEMENT: Source = Source {
    id: "crs-2026-11-announcement",
    name: text(
        "Change of the Comprehensive Ranking System announced for November 3, 2026 (secondary reports only)",
        "Modification du Système de classement global annoncée pour le 3 novembre 2026 (sources secondaires seulement)",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html",
        "https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/verifier-note/criteres-scg.html",
    ),
    compared: on(2026, 11, 22),
    grade: Grade::B,
};

/// The page of the class.
pub static FSW_PAGE: Source = Source {
    id: "fsw-page",
    name: text(
        "Canada.ca: Federal Skilled Worker Program",
        "Canada.ca : Programme des travailleurs qualifiés (fédéral)",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/who-can-apply/federal-skilled-workers.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/who-can-apply/federal-skilled-workers.html",
        "https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/entree-express/qui-presenter-demande/travailleurs-qualifies-federal.html",
    ),
    compared: on(2026, 5, 1),
    grade: Grade::A,
};

/// What is reported of the page of the class: it was not read.
pub static FST_PAGE: Source = Source {
    id: "fst-page",
    name: text(
        "Canada.ca: Federal Skilled Trades Program (as reported)",
        "Canada.ca : Programme des travailleurs de métiers spécialisés (fédéral) (d’après des sources secondaires)",
    ),
    url: "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/",
    pages: text(
        "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/",
        "https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/",
    ),
    compared: on(2026, 6, 12),
    grade: Grade::C,
};

/// Amounts of settlement funds.
pub static FUNDS_PAGE: Source = Source {
    id: "funds-page",
    name: text("Canada.ca: proof of funds", "Canada.ca : preuve de fonds"),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html",
    ),
    compared: on(2026, 10, 1),
    grade: Grade::B,
};

/// Categories and their occupations.
pub static CATEGORIES_PAGE: Source = Source {
    id: "categories-page",
    name: text(
        "Canada.ca: category-based selection",
        "Canada.ca : sélection axée sur les catégories",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations/category-based-selection.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations/category-based-selection.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/rounds-invitations/category-based-selection.html",
    ),
    compared: on(2026, 9, 1),
    grade: Grade::B,
};

/// The Minister's report on category-based selection.
pub static CATEGORIES_REPORT: Source = Source {
    id: "categories-report",
    name: text(
        "Report to Parliament on category-based selection, 2024-25",
        "Rapport au Parlement sur la sélection axée sur les catégories, 2024-2025",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/report-parliament-cbs-2024-25.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/report-parliament-cbs-2024-25.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/report-parliament-cbs-2024-25.html",
    ),
    compared: on(2026, 9, 1),
    grade: Grade::B,
};

/// What changed the grid before 2025.
pub static CRS_HISTORY: Source = Source {
    id: "crs-history",
    name: text(
        "Ministerial instructions on Express Entry, earlier versions and notices",
        "Instructions ministérielles sur Entrée express, versions antérieures et avis",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/current.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/current.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/current.html",
    ),
    compared: on(2026, 10, 1),
    grade: Grade::B,
};

/// The consultation on a reform, which is not law.
pub static REFORM: Source = Source {
    id: "reform-consultation",
    name: text(
        "Canada.ca: consultation of 2026 on Express Entry reforms (reported)",
        "Canada.ca : consultation de 2026 sur la réforme d’Entrée express (d’après des sources secondaires)",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/transparency/consultations/2026-consultation-express-entry-reforms.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/transparency/consultations/2026-consultation-express-entry-reforms.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/transparency/consultations/2026-consultation-express-entry-reforms.html",
    ),
    compared: on(2026, 10, 1),
    grade: Grade::B,
};

/// Fees, as transcribed by two secondary sources.
pub static FEES_PAGE: Source = Source {
    id: "fees-page",
    name: text("IRCC: fee list", "IRCC : liste des frais"),
    url: "https://ircc.canada.ca/english/information/fees/fees.asp",
    pages: text(
        "https://ircc.canada.ca/english/information/fees/fees.asp",
        "https://ircc.canada.ca/english/information/fees/fees.asp",
    ),
    compared: on(2026, 10, 1),
    grade: Grade::B,
};

/// What to do with an invitation.
pub static INVITATION_PAGE: Source = Source {
    id: "invitation-page",
    name: text(
        "Canada.ca: invitations to apply",
        "Canada.ca : invitations à présenter une demande",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/become-candidate/invitations-apply.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/become-candidate/invitations-apply.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/become-candidate/invitations-apply.html",
    ),
    compared: on(2026, 10, 1),
    grade: Grade::B,
};

/// Instructions to officers on what a complete application holds.
pub static COMPLETENESS_PAGE: Source = Source {
    id: "completeness-page",
    name: text(
        "Canada.ca: officer instructions on the completeness check",
        "Canada.ca : instructions aux agents sur la vérification de la demande complète",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/permanent-residence/express-entry/applications-received-on-after-january-1-2016-completeness-check.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/permanent-residence/express-entry/applications-received-on-after-january-1-2016-completeness-check.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/permanent-residence/express-entry/applications-received-on-after-january-1-2016-completeness-check.html",
    ),
    compared: on(2026, 10, 1),
    grade: Grade::A,
};

/// The notice on medical exams before applying. Its own address is not held.
pub static MEDICAL_NOTICE: Source = Source {
    id: "medical-notice",
    name: text(
        "IRCC notice of August 12, 2025: medical exam before you apply",
        "Avis d’IRCC du 12 août 2025 : examen médical avant la demande",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/become-candidate/invitations-apply.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/become-candidate/invitations-apply.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/become-candidate/invitations-apply.html",
    ),
    compared: on(2026, 10, 1),
    grade: Grade::B,
};

/// Instructions to officers on bridging open work permits.
pub static BRIDGING_PAGE: Source = Source {
    id: "bridging-page",
    name: text(
        "Canada.ca: officer instructions on bridging open work permits",
        "Canada.ca : instructions aux agents sur le permis de travail ouvert transitoire",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/provincial-nominees-permanent-resident-applicants/bridging-open-work-permits.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/provincial-nominees-permanent-resident-applicants/bridging-open-work-permits.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/provincial-nominees-permanent-resident-applicants/bridging-open-work-permits.html",
    ),
    compared: on(2026, 2, 11),
    grade: Grade::A,
};

/// Processing times, as copied from the official feed.
pub static PROCESSING_TIMES: Source = Source {
    id: "processing-times",
    name: text(
        "Canada.ca: check processing times",
        "Canada.ca : vérifier les délais de traitement",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html",
    ),
    compared: on(2026, 9, 3),
    grade: Grade::B,
};

/// Answers of the help centre of IRCC.
pub static HELP_CENTRE: Source = Source {
    id: "help-centre",
    name: text("IRCC help centre", "Centre d’aide d’IRCC"),
    url: "https://ircc.canada.ca/english/helpcentre/answer.asp?qnum=1294&top=29",
    pages: text(
        "https://ircc.canada.ca/english/helpcentre/answer.asp?qnum=1294&top=29",
        "https://ircc.canada.ca/english/helpcentre/answer.asp?qnum=1294&top=29",
    ),
    compared: on(2026, 6, 1),
    grade: Grade::A,
};

// Job offers, labour market impact assessments, and who protects workers.

/// The line between high and low wage, by province; the column of July 2026 is weaker.
pub static WAGE_LINE_PAGE: Source = Source {
    id: "wage-line-page",
    name: text(
        "Canada.ca: hourly wage threshold of each province and territory",
        "Canada.ca : seuil salarial horaire de chaque province et territoire",
    ),
    url: "https://www.canada.ca/en/employment-social-development/services/foreign-workers/median-wage.html",
    pages: text(
        "https://www.canada.ca/en/employment-social-development/services/foreign-workers/median-wage.html",
        "https://www.canada.ca/en/employment-social-development/services/foreign-workers/median-wage.html",
    ),
    compared: on(2026, 7, 17),
    grade: Grade::B,
};

/// Areas where low-wage requests are not processed, quarter by quarter.
pub static REFUSAL_PAGE: Source = Source {
    id: "low-wage-refusal-page",
    name: text(
        "Canada.ca: refusal to process a labour market impact assessment",
        "Canada.ca : refus de traiter une étude d’impact sur le marché du travail",
    ),
    url: "https://www.canada.ca/en/employment-social-development/services/foreign-workers/refusal.html",
    pages: text(
        "https://www.canada.ca/en/employment-social-development/services/foreign-workers/refusal.html",
        "https://www.canada.ca/en/employment-social-development/services/foreign-workers/refusal.html",
    ),
    compared: on(2026, 7, 10),
    grade: Grade::B,
};

/// The suspension Quebec asked for; the decree was not read.
pub static QUEBEC_SUSPENSION: Source = Source {
    id: "quebec-low-wage-suspension",
    name: text(
        "Quebec: suspension of low-wage assessments in Montréal and Laval (as reported)",
        "Québec : suspension des études à bas salaire à Montréal et à Laval (d’après des sources secondaires)",
    ),
    url: "https://www.canada.ca/en/employment-social-development/services/foreign-workers/refusal.html",
    pages: text(
        "https://www.canada.ca/en/employment-social-development/services/foreign-workers/refusal.html",
        "https://www.canada.ca/en/employment-social-development/services/foreign-workers/refusal.html",
    ),
    compared: on(2025, 11, 7),
    grade: Grade::B,
};

/// Occupations and wage floors of the Global Talent Stream.
pub static GLOBAL_TALENT_PAGE: Source = Source {
    id: "global-talent-page",
    name: text(
        "Canada.ca: Global Talent Stream, program requirements",
        "Canada.ca : volet des talents mondiaux, exigences du programme",
    ),
    url: "https://www.canada.ca/en/employment-social-development/services/foreign-workers/global-talent/requirements.html",
    pages: text(
        "https://www.canada.ca/en/employment-social-development/services/foreign-workers/global-talent/requirements.html",
        "https://www.canada.ca/en/employment-social-development/services/foreign-workers/global-talent/requirements.html",
    ),
    compared: on(2025, 11, 20),
    grade: Grade::A,
};

/// Pages for employers on the assessment, partly read and partly as reported.
pub static LMIA_PAGES: Source = Source {
    id: "lmia-pages",
    name: text(
        "Canada.ca: hire a temporary foreign worker with an LMIA",
        "Canada.ca : embaucher un travailleur étranger temporaire avec une EIMT",
    ),
    url: "https://www.canada.ca/en/employment-social-development/services/foreign-workers.html",
    pages: text(
        "https://www.canada.ca/en/employment-social-development/services/foreign-workers.html",
        "https://www.canada.ca/en/employment-social-development/services/foreign-workers.html",
    ),
    compared: on(2025, 11, 6),
    grade: Grade::B,
};

/// Times of the assessment, as two secondary sources copied them.
pub static LMIA_TIMES: Source = Source {
    id: "lmia-times",
    name: text(
        "Canada.ca: processing times of the LMIA (as reported)",
        "Canada.ca : délais de traitement de l’EIMT (d’après des sources secondaires)",
    ),
    url: "https://www.canada.ca/en/employment-social-development/services/foreign-workers.html",
    pages: text(
        "https://www.canada.ca/en/employment-social-development/services/foreign-workers.html",
        "https://www.canada.ca/en/employment-social-development/services/foreign-workers.html",
    ),
    compared: on(2026, 6, 9),
    grade: Grade::B,
};

/// Instructions to officers on in-home caregivers.
pub static CAREGIVER_PAGE: Source = Source {
    id: "caregiver-refusal-page",
    name: text(
        "Canada.ca: officer instructions on the refusal to process caregiver work permits",
        "Canada.ca : instructions aux agents sur le refus de traiter des permis de travail d’aides familiaux",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/work-without-permit/changes-work-permits-issued-caregivers/refusal-to-process.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/work-without-permit/changes-work-permits-issued-caregivers/refusal-to-process.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/work-without-permit/changes-work-permits-issued-caregivers/refusal-to-process.html",
    ),
    compared: on(2026, 2, 11),
    grade: Grade::A,
};

/// Instructions to officers on the spouse or partner of a worker; the list was seen through others.
pub static FAMILY_OF_WORKER_PAGE: Source = Source {
    id: "family-of-worker-page",
    name: text(
        "Canada.ca: officer instructions on spouses and partners of skilled workers",
        "Canada.ca : instructions aux agents sur les époux et conjoints de fait de travailleurs qualifiés",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/exemption-codes/public-policy-competitiveness-economy/spouses-common-law-authorized-work-high-skilled-occupations.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/exemption-codes/public-policy-competitiveness-economy/spouses-common-law-authorized-work-high-skilled-occupations.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/exemption-codes/public-policy-competitiveness-economy/spouses-common-law-authorized-work-high-skilled-occupations.html",
    ),
    compared: on(2026, 6, 1),
    grade: Grade::B,
};

/// Instructions to officers on occupations that need a licence.
pub static LICENCE_PAGE: Source = Source {
    id: "licence-page",
    name: text(
        "Canada.ca: officer instructions on regulated occupations",
        "Canada.ca : instructions aux agents sur les professions réglementées",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers.html",
    ),
    compared: on(2024, 5, 21),
    grade: Grade::A,
};

/// The public list of employers who broke the rules.
pub static NON_COMPLIANT_LIST: Source = Source {
    id: "non-compliant-list",
    name: text(
        "Canada.ca: employers who were found non-compliant",
        "Canada.ca : employeurs jugés non conformes",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/work-canada/employers-non-compliant.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/work-canada/employers-non-compliant.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/work-canada/employers-non-compliant.html",
    ),
    compared: on(2026, 11, 22),
    grade: Grade::A,
};

/// Instructions to officers on the open permit for vulnerable workers.
pub static VULNERABLE_PAGE: Source = Source {
    id: "vulnerable-workers-page",
    name: text(
        "Canada.ca: officer instructions on the open work permit for vulnerable workers",
        "Canada.ca : instructions aux agents sur le permis de travail ouvert pour travailleurs vulnérables",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/vulnerable-workers.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/vulnerable-workers.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/vulnerable-workers.html",
    ),
    compared: on(2026, 2, 6),
    grade: Grade::A,
};

/// Notices on fraud, and where to report it.
pub static FRAUD_PAGE: Source = Source {
    id: "fraud-page",
    name: text(
        "Canada.ca: protect yourself from immigration fraud (as reported)",
        "Canada.ca : protégez-vous contre la fraude en immigration (d’après des sources secondaires)",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/protect-fraud.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/protect-fraud.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/protect-fraud.html",
    ),
    compared: on(2026, 11, 22),
    grade: Grade::C,
};

/// Statutes of provinces on recruiters of foreign workers. The provision names the statute.
pub static PROVINCIAL_ACTS: Source = Source {
    id: "provincial-recruiter-laws",
    name: text(
        "Provincial laws on recruiters and foreign workers",
        "Lois provinciales sur les recruteurs et les travailleurs étrangers",
    ),
    url: "https://www.canlii.org/en/",
    pages: text("https://www.canlii.org/en/", "https://www.canlii.org/fr/"),
    compared: on(2026, 11, 22),
    grade: Grade::C,
};

/// The Criminal Code, as reported.
pub static CRIMINAL_CODE: Source = Source {
    id: "criminal-code",
    name: text("Criminal Code", "Code criminel"),
    url: "https://laws-lois.justice.gc.ca/eng/acts/C-46/",
    pages: text(
        "https://laws-lois.justice.gc.ca/eng/acts/C-46/",
        "https://laws-lois.justice.gc.ca/fra/lois/C-46/",
    ),
    compared: on(2026, 11, 22),
    grade: Grade::C,
};

/// Sources of what is said about offers, beside the Act and the Regulations.
pub static OF_OFFERS: &[&Source] = &[
    &WAGE_LINE_PAGE,
    &REFUSAL_PAGE,
    &QUEBEC_SUSPENSION,
    &GLOBAL_TALENT_PAGE,
    &LMIA_PAGES,
    &LMIA_TIMES,
    &CAREGIVER_PAGE,
    &FAMILY_OF_WORKER_PAGE,
    &LICENCE_PAGE,
    &NON_COMPLIANT_LIST,
    &VULNERABLE_PAGE,
    &FRAUD_PAGE,
    &PROVINCIAL_ACTS,
    &CRIMINAL_CODE,
];

// What a permit lets people do, first steps, sectors, studies, and days in Canada.

/// Days, tax years, language and what bars a grant; consolidated to the day below.
pub static CITIZENSHIP_ACT: Source = Source {
    id: "citizenship-act",
    name: text("Citizenship Act", "Loi sur la citoyenneté"),
    url: "https://laws-lois.justice.gc.ca/eng/acts/C-29/",
    pages: text(
        "https://laws-lois.justice.gc.ca/eng/acts/C-29/",
        "https://laws-lois.justice.gc.ca/fra/lois/C-29/",
    ),
    compared: on(2025, 12, 29),
    grade: Grade::A,
};

/// Rights of citizens, and of citizens and permanent residents; the text was not read again.
pub static CHARTER: Source = Source {
    id: "charter",
    name: text(
        "Canadian Charter of Rights and Freedoms",
        "Charte canadienne des droits et libertés",
    ),
    url: "https://laws-lois.justice.gc.ca/eng/const/page-12.html",
    pages: text(
        "https://laws-lois.justice.gc.ca/eng/const/page-12.html",
        "https://laws-lois.justice.gc.ca/fra/const/page-12.html",
    ),
    compared: on(2026, 11, 22),
    grade: Grade::C,
};

/// Child benefit of a temporary resident.
pub static INCOME_TAX_ACT: Source = Source {
    id: "income-tax-act",
    name: text(
        "Income Tax Act (as reported)",
        "Loi de l’impôt sur le revenu (d’après des sources secondaires)",
    ),
    url: "https://laws-lois.justice.gc.ca/eng/acts/I-3.3/",
    pages: text(
        "https://laws-lois.justice.gc.ca/eng/acts/I-3.3/",
        "https://laws-lois.justice.gc.ca/fra/lois/I-3.3/",
    ),
    compared: on(2026, 11, 22),
    grade: Grade::B,
};

/// Benefits, taxes, schools and services; general knowledge that was not checked again.
pub static LIFE_IN_CANADA: Source = Source {
    id: "life-in-canada",
    name: text(
        "General knowledge on life in Canada, no official text read",
        "Connaissances générales sur la vie au Canada, aucun texte officiel consulté",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/settle-canada.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/settle-canada.html",
        "https://www.canada.ca/fr/immigration-refugies-citoyennete/services/etablir-canada.html",
    ),
    compared: on(2026, 11, 22),
    grade: Grade::C,
};

/// Who is covered by the health plan of a province, and from when.
pub static HEALTH_PLANS: Source = Source {
    id: "provincial-health-plans",
    name: text(
        "Provincial and territorial health plans (as reported)",
        "Régimes de santé des provinces et territoires (d’après des sources secondaires)",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/settle-canada/health-care.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/settle-canada/health-care.html",
        "https://www.canada.ca/fr/immigration-refugies-citoyennete/services/etablir-canada/soins-sante.html",
    ),
    compared: on(2026, 11, 22),
    grade: Grade::C,
};

/// Times shown to the public for permits; they change every week.
pub static PERMIT_TIMES: Source = Source {
    id: "permit-times",
    name: text(
        "IRCC processing times of permits (as reported)",
        "Délais de traitement d’IRCC pour les permis (d’après des sources secondaires)",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html",
        "https://www.canada.ca/fr/immigration-refugies-citoyennete/services/demande/verifier-delais-traitement.html",
    ),
    compared: on(2026, 6, 10),
    grade: Grade::B,
};

/// Construction apprentices may study without a study permit for a time.
pub static APPRENTICES_POLICY: Source = Source {
    id: "apprentices-policy",
    name: text(
        "IRCC instructions: construction apprentices and study permits",
        "Instructions d’IRCC : apprentis de la construction et permis d’études",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/public-policy-construction-study-permit-exempt.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/public-policy-construction-study-permit-exempt.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/public-policy-construction-study-permit-exempt.html",
    ),
    compared: on(2026, 2, 12),
    grade: Grade::A,
};

/// Work of students on and off the campus.
pub static CAMPUS_WORK: Source = Source {
    id: "campus-work",
    name: text(
        "IRCC instructions: work of students",
        "Instructions d’IRCC : travail des étudiants",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/study-permits/campus-work.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/study-permits/campus-work.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/study-permits/campus-work.html",
    ),
    compared: on(2026, 2, 12),
    grade: Grade::A,
};

/// Which study permits need a letter of attestation of a province.
pub static ATTESTATION_RULES: Source = Source {
    id: "attestation-rules",
    name: text(
        "Letters of attestation for study permits (as reported)",
        "Lettres d’attestation pour les permis d’études (d’après des sources secondaires)",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/study-canada/study-permit.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/study-canada/study-permit.html",
        "https://www.canada.ca/fr/immigration-refugies-citoyennete/services/etudier-canada/permis-etudes.html",
    ),
    compared: on(2026, 6, 1),
    grade: Grade::B,
};

/// Usual occupations, permits and licences of a sector; general knowledge that was not checked again.
pub static SECTOR_NOTES: Source = Source {
    id: "sector-notes",
    name: text(
        "General knowledge on sectors that hire foreign workers, no official text read",
        "Connaissances générales sur les secteurs qui embauchent des travailleurs étrangers, aucun texte officiel consulté",
    ),
    url: "https://www.canada.ca/en/employment-social-development/services/foreign-workers.html",
    pages: text(
        "https://www.canada.ca/en/employment-social-development/services/foreign-workers.html",
        "https://www.canada.ca/fr/emploi-developpement-social/services/travailleurs-etrangers.html",
    ),
    compared: on(2026, 11, 22),
    grade: Grade::C,
};

/// Sources of the guide, beside the Act, the Regulations and those above.
pub static OF_GUIDE: &[&Source] = &[
    &CITIZENSHIP_ACT,
    &CHARTER,
    &INCOME_TAX_ACT,
    &LIFE_IN_CANADA,
    &HEALTH_PLANS,
    &PERMIT_TIMES,
    &APPRENTICES_POLICY,
    &CAMPUS_WORK,
    &ATTESTATION_RULES,
    &SECTOR_NOTES,
];

// Keeping status: conditions of permits, and steps before they end.

/// The public policy on working for a new employer while the request waits; page of 2025-12-04.
pub static CHANGE_OF_EMPLOYER: Source = Source {
    id: "change-of-employer",
    name: text(
        "Canada.ca: public policy, exemptions to work permit conditions when changing employment",
        "Canada.ca : politique d’intérêt public, dispense de conditions du permis de travail en cas de changement d’emploi",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/changing-employment.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/changing-employment.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/changing-employment.html",
    ),
    compared: on(2026, 2, 11),
    grade: Grade::A,
};

/// How early to begin, worked out from published times. Advice, never a rule.
pub static RENEWAL_PLANNING: Source = Source {
    id: "renewal-planning",
    name: text(
        "Advice worked out from published processing times, not a rule",
        "Conseil tiré des délais de traitement publiés, pas une règle",
    ),
    url: "https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html",
    pages: text(
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html",
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/application/check-processing-times.html",
    ),
    compared: on(2026, 6, 10),
    grade: Grade::B,
};

/// Sources of what is said about keeping status, beside the Act and the Regulations.
pub static OF_STATUS: &[&Source] = &[&CHANGE_OF_EMPLOYER, &RENEWAL_PLANNING];
