//! Where to check and where to report, who may act for a fee, and what an employer may never take.
//!
//! Telephone numbers and addresses are as reported, not read on official pages.

use crate::kernel::{Cite, Day, Grade, Text, on, text};
use crate::values::sources::{FRAUD_PAGE, IRPA, IRPR, NON_COMPLIANT_LIST, VULNERABLE_PAGE};

/// A place to check something, or to report it.
#[derive(Debug)]
pub struct Place {
    /// Short and stable.
    pub id: &'static str,
    /// For looking something up before anything has happened.
    pub check: bool,
    /// Telephone number, where there is one.
    pub phone: Option<&'static str>,
    /// Address, where one is held.
    pub url: Option<&'static str>,
    /// Where it was read, and how sure it is.
    pub law: Cite,
    /// What it is for.
    pub says: Text,
}

const REPORTED: Cite = FRAUD_PAGE.at("Where to check and report");

const fn check(id: &'static str, url: Option<&'static str>, says: Text) -> Place {
    Place {
        id,
        check: true,
        phone: None,
        url,
        law: REPORTED,
        says,
    }
}

const fn report(id: &'static str, phone: Option<&'static str>, says: Text) -> Place {
    Place {
        id,
        check: false,
        phone,
        url: None,
        law: REPORTED,
        says,
    }
}

/// Every place: first where to check, then where to report, the most urgent first.
pub static ALL: &[Place] = &[
    Place {
        law: NON_COMPLIANT_LIST.at("Employers"),
        ..check(
            "non-compliant-employers",
            Some(NON_COMPLIANT_LIST.url),
            text(
                "Public list of employers who broke the rules, and whether they may hire now",
                "Liste publique des employeurs qui n’ont pas respecté les règles, et s’ils peuvent embaucher maintenant",
            ),
        )
    },
    check(
        "positive-lmia-employers",
        Some("https://open.canada.ca/"),
        text(
            "List of employers with a positive LMIA, by quarter: look for “Temporary Foreign Worker Program”",
            "Liste des employeurs qui ont une EIMT favorable, par trimestre : cherchez « Programme des travailleurs étrangers temporaires »",
        ),
    ),
    check(
        "consultants-register",
        Some("https://college-ic.ca/"),
        text(
            "Public register of the College of Immigration and Citizenship Consultants",
            "Registre public du Collège des consultants en immigration et en citoyenneté",
        ),
    ),
    check(
        "law-societies",
        None,
        text(
            "Register of the law society of the province, for lawyers and paralegals",
            "Registre du barreau de la province, pour les avocats et les parajuristes",
        ),
    ),
    check(
        "notaries",
        None,
        text(
            "Register of the Chambre des notaires du Québec",
            "Registre de la Chambre des notaires du Québec",
        ),
    ),
    report(
        "emergency",
        Some("911"),
        text(
            "Police, fire or ambulance, when you are in danger",
            "Police, pompiers ou ambulance, quand vous êtes en danger",
        ),
    ),
    report(
        "trafficking-hotline",
        Some("1-833-900-1010"),
        text(
            "Human trafficking hotline, when somebody controls you or keeps your papers",
            "Ligne d’urgence contre la traite des personnes, quand quelqu’un vous contrôle ou garde vos documents",
        ),
    ),
    report(
        "tip-line",
        Some("1-866-602-9448"),
        text(
            "Confidential tip line of Service Canada, in more than 200 languages, with an online form too",
            "Ligne de dénonciation confidentielle de Service Canada, en plus de 200 langues, avec aussi un formulaire en ligne",
        ),
    ),
    report(
        "anti-fraud-centre",
        Some("1-888-495-8501"),
        text("Canadian Anti-Fraud Centre", "Centre antifraude du Canada"),
    ),
    report(
        "border-watch",
        Some("1-888-502-9060"),
        text(
            "Border Watch line of the Canada Border Services Agency, for immigration fraud",
            "Ligne de surveillance de la frontière de l’Agence des services frontaliers du Canada, pour la fraude en immigration",
        ),
    ),
    report(
        "college-complaints",
        None,
        text(
            "Complaint form of the College of Immigration and Citizenship Consultants",
            "Formulaire de plainte du Collège des consultants en immigration et en citoyenneté",
        ),
    ),
    report(
        "labour-standards",
        None,
        text(
            "Labour standards office of the province: the CNESST in Quebec, the ministry of labour elsewhere",
            "Bureau des normes du travail de la province : la CNESST au Québec, le ministère du Travail ailleurs",
        ),
    ),
    Place {
        url: Some(VULNERABLE_PAGE.url),
        law: VULNERABLE_PAGE.at("R207.1"),
        ..report(
            "vulnerable-workers",
            None,
            text(
                "Open work permit for vulnerable workers, when you are abused or at risk of it on a permit tied to an employer",
                "Permis de travail ouvert pour travailleurs vulnérables, en cas d’abus ou de risque d’abus avec un permis lié à un employeur",
            ),
        )
    },
];

/// Where to look before anything has happened.
pub static CHECK: &[&str] = &[
    "non-compliant-employers",
    "positive-lmia-employers",
    "consultants-register",
    "law-societies",
    "notaries",
];

/// Where to report, in the order in which it is said.
pub static REPORT: &[&str] = &[
    "emergency",
    "trafficking-hotline",
    "tip-line",
    "anti-fraud-centre",
    "border-watch",
    "college-complaints",
    "labour-standards",
    "vulnerable-workers",
];

/// Somebody who may advise or act for a fee.
#[derive(Debug)]
pub struct Representative {
    /// Short and stable.
    pub id: &'static str,
    /// Where it stands.
    pub law: Cite,
    /// Who it is.
    pub says: Text,
}

/// Who may act for a fee; nobody else may.
pub static REPRESENTATIVES: &[Representative] = &[
    Representative {
        id: "lawyer",
        law: IRPA.at("91(2)(a)"),
        says: text(
            "Lawyers who are members of a law society",
            "Les avocats membres d’un barreau",
        ),
    },
    Representative {
        id: "quebec-notary",
        law: IRPA.at("91(2)(a)"),
        says: text(
            "Notaries who are members of the Chambre des notaires du Québec",
            "Les notaires membres de la Chambre des notaires du Québec",
        ),
    },
    Representative {
        id: "paralegal",
        law: IRPA.at("91(2)"),
        says: text(
            "Paralegals who are members of a law society",
            "Les parajuristes membres d’un barreau",
        ),
    },
    Representative {
        id: "consultant",
        law: IRPA.at("91(2)(c)"),
        says: text(
            "Consultants who are members of the College of Immigration and Citizenship Consultants. In Quebec its immigration law applies to them too.",
            "Les consultants membres du Collège des consultants en immigration et en citoyenneté. Au Québec, la loi québécoise sur l’immigration s’applique aussi à eux.",
        ),
    },
    Representative {
        id: "student-at-law",
        law: IRPA.at("91(3)"),
        says: text(
            "Students-at-law under the supervision of one of them",
            "Les stagiaires en droit sous la supervision de l’une de ces personnes",
        ),
    },
];

/// Their ids.
pub static MAY_REPRESENT: &[&str] = &[
    "lawyer",
    "quebec-notary",
    "paralegal",
    "consultant",
    "student-at-law",
];

/// Since when an employer may take none of [`NEVER`], directly or through a recruiter.
pub const NEVER_SINCE: Day = on(2022, 9, 26);

/// A cost, and who bears it.
#[derive(Debug)]
pub struct Cost {
    /// Short and stable.
    pub id: &'static str,
    /// Where it stands.
    pub law: Cite,
    /// What it is.
    pub says: Text,
}

const BOTH: Cite = IRPR.at("209.2(1)(a)(ix)-(x), 209.3(1)(a)(xv)-(xvi)");
const WITH_LMIA: Cite = IRPR.at("209.3(1)(a)(xv)-(xvi)");

/// What an employer may never take from a worker.
pub static NEVER: &[Cost] = &[
    Cost {
        id: "recruitment",
        law: BOTH,
        says: text("Any fee for recruitment", "Tous les frais de recrutement"),
    },
    Cost {
        id: "lmia-fee",
        law: WITH_LMIA,
        says: text(
            "The fee of the LMIA, $1,000 for each position",
            "Les frais de l’EIMT, 1 000 $ par poste",
        ),
    },
    Cost {
        id: "compliance-fee",
        law: BOTH,
        says: text(
            "The employer compliance fee",
            "Les frais relatifs à la conformité de l’employeur",
        ),
    },
    Cost {
        id: "health-insurance",
        law: WITH_LMIA,
        says: text(
            "Private health insurance for emergencies, until the province covers you (jobs with an LMIA)",
            "L’assurance maladie privée pour les urgences, avant la couverture de la province (emplois avec EIMT)",
        ),
    },
];

/// What the text leaves out: these may be the worker's own.
pub static MAY_BE_YOURS: &[Cost] = &[
    Cost {
        id: "visitor-visa",
        law: IRPR.at("296(1)"),
        says: text(
            "The government fee of a visitor visa",
            "Les frais gouvernementaux d’un visa de visiteur",
        ),
    },
    Cost {
        id: "temporary-resident-permit",
        law: IRPR.at("298(1)"),
        says: text(
            "The government fee of a temporary resident permit",
            "Les frais gouvernementaux d’un permis de séjour temporaire",
        ),
    },
    Cost {
        id: "work-permit",
        law: IRPR.at("299(1)"),
        says: text(
            "The government fee of the work permit",
            "Les frais gouvernementaux du permis de travail",
        ),
    },
    Cost {
        id: "seasonal-agreement",
        law: WITH_LMIA,
        says: text(
            "Costs that the agreement of the Seasonal Agricultural Worker Program allows",
            "Les coûts que permet l’accord du Programme des travailleurs agricoles saisonniers",
        ),
    },
    Cost {
        id: "biometrics",
        law: IRPR.at("315.1").graded(Grade::C),
        says: text(
            "The biometrics fee, only when you pay it to the government yourself",
            "Les frais de biométrie, seulement quand vous les payez vous-même au gouvernement",
        ),
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_stand_once_and_lists_of_ids_are_those_of_the_tables() {
        let places: BTreeSet<&str> = ALL.iter().map(|place| place.id).collect();
        assert_eq!(places.len(), ALL.len());
        let of = |check: bool| -> Vec<&str> {
            let places = ALL.iter().filter(|place| place.check == check);
            places.map(|place| place.id).collect()
        };
        assert_eq!(of(true), CHECK);
        assert_eq!(of(false), REPORT);
        let people: Vec<&str> = REPRESENTATIVES.iter().map(|one| one.id).collect();
        assert_eq!(people, MAY_REPRESENT);
    }

    #[test]
    fn numbers_that_were_only_reported_are_marked_so() {
        for place in ALL.iter().filter(|place| place.phone.is_some()) {
            assert_eq!(place.law.grade, Grade::C, "{}", place.id);
        }
    }
}
