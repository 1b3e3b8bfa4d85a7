//! Instruments and official pages, each with the day of the text the rules were last compared with.
//!
//! For a law that is the day to which the text read was consolidated; for a page
//! the day on which it, or a faithful copy, was last read.

use crate::kernel::{Grade, Source, on, text};

/// All sources, for `about` and the catalogues.
pub static ALL: &[&Source] = &[
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
        "Canada.ca : Programme des travailleurs de métiers spécialisés (fédéral) (selon des rapports)",
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
        "Canada.ca : sélection fondée sur les catégories",
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
        "Rapport au Parlement sur la sélection fondée sur les catégories, 2024-2025",
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
        "Canada.ca : consultation de 2026 sur la réforme d’Entrée express (selon des rapports)",
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
