//! Government fees of an application for permanent residence through Express Entry.
//!
//! Whole Canadian dollars. They are indexed every two years on 30 April at 9:00
//! Eastern (R294(d), 303(1.1)): on that day the fee of the new step is given.
//! The amounts of 2028 are set by prices nobody knows yet.

use super::sources::{FEES_PAGE, IRPR, PRACTICE};
use crate::kernel::{Cite, Dated, Dollars, Grade, Text, since, text};

/// Processing, for the person who applies and for a partner who comes along: dollars each.
pub static PROCESSING: Dated<Dollars> = Dated::new(&[
    since(2015, 1, 1)
        .is(550)
        .by(FEES_PAGE.at("295").graded(Grade::C)),
    since(2020, 4, 30).is(825).by(IRPR.at("295")),
    since(2022, 4, 30).is(850).by(FEES_PAGE.at("295")),
    since(2024, 4, 30).is(950).by(IRPR.at("295")),
    since(2026, 4, 30).is(990).by(FEES_PAGE.at("295")),
    since(2028, 4, 30).is_not_known().by(IRPR.at("294(d)")),
]);

/// Processing, for a dependent child: dollars each.
pub static PROCESSING_OF_A_CHILD: Dated<Dollars> = Dated::new(&[
    since(2015, 1, 1)
        .is(150)
        .by(FEES_PAGE.at("295").graded(Grade::C)),
    since(2020, 4, 30).is(225).by(IRPR.at("295")),
    since(2022, 4, 30).is(230).by(FEES_PAGE.at("295")),
    since(2024, 4, 30).is(260).by(IRPR.at("295")),
    since(2026, 4, 30).is(270).by(FEES_PAGE.at("295")),
    since(2028, 4, 30).is_not_known().by(IRPR.at("294(d)")),
]);

/// Right of permanent residence, for each adult and for no dependent child: dollars each.
pub static RIGHT_OF_RESIDENCE: Dated<Dollars> = Dated::new(&[
    since(2015, 1, 1)
        .is(490)
        .by(FEES_PAGE.at("303").graded(Grade::C)),
    since(2020, 4, 30).is(500).by(IRPR.at("303")),
    since(2022, 4, 30).is(515).by(FEES_PAGE.at("303")),
    since(2024, 4, 30).is(575).by(IRPR.at("303")),
    since(2026, 4, 30).is(600).by(FEES_PAGE.at("303")),
    since(2028, 4, 30).is_not_known().by(IRPR.at("303(1.1)")),
]);

/// Biometrics: dollars each. Our sources do not say since when it is 85.
pub static BIOMETRICS: Dated<Dollars> = Dated::new(&[
    since(2015, 1, 1).is_not_known(),
    since(2026, 4, 30).is(85).by(IRPR.at("315.1(1)")),
]);

/// Biometrics: most dollars for a family that applies at the same time.
pub static BIOMETRICS_OF_A_FAMILY: Dated<Dollars> = Dated::new(&[
    since(2015, 1, 1).is_not_known(),
    since(2026, 4, 30).is(170).by(IRPR.at("315.1(3)")),
]);

/// Who gives biometrics: least and most age in years on the day of the application.
pub static BIOMETRICS_AGES: (u32, u32) = (14, 79);

/// Where those ages stand.
pub static BIOMETRICS_AGES_LAW: Cite = IRPR.at("12.2");

/// One kind of fee.
#[derive(Debug)]
pub struct Fee {
    /// Short and stable.
    pub id: &'static str,
    /// Dollars each.
    pub each: &'static Dated<Dollars>,
    /// In plain words.
    pub says: Text,
}

/// Every kind of fee, in the order they are shown.
pub static ALL: &[&Fee] = &[&APPLICANT, &PARTNER, &CHILD, &RESIDENCE, &FINGERPRINTS];

/// Processing, the person.
pub static APPLICANT: Fee = Fee {
    id: "applicant",
    each: &PROCESSING,
    says: text("Processing, for you", "Traitement, pour vous"),
};

/// Processing, the partner.
pub static PARTNER: Fee = Fee {
    id: "partner",
    each: &PROCESSING,
    says: text(
        "Processing, for your spouse or partner who comes along",
        "Traitement, pour l’époux ou le conjoint de fait qui vous accompagne",
    ),
};

/// Processing, children.
pub static CHILD: Fee = Fee {
    id: "child",
    each: &PROCESSING_OF_A_CHILD,
    says: text(
        "Processing, for each dependent child",
        "Traitement, pour chaque enfant à charge",
    ),
};

/// Right of permanent residence.
pub static RESIDENCE: Fee = Fee {
    id: "residence",
    each: &RIGHT_OF_RESIDENCE,
    says: text(
        "Right of permanent residence fee, for each adult. You may pay it later, at the rate of that day.",
        "Frais relatifs au droit de résidence permanente, pour chaque adulte. Vous pouvez les payer plus tard, au tarif de ce jour-là.",
    ),
};

/// Biometrics.
pub static FINGERPRINTS: Fee = Fee {
    id: "biometrics",
    each: &BIOMETRICS,
    says: text(
        "Biometrics, from age 14 to 79. A family that applies together pays for two at most.",
        "Biométrie, de 14 à 79 ans. Une famille qui présente sa demande ensemble paie pour deux au plus.",
    ),
};

/// What else it costs, paid to others than the government.
#[derive(Debug)]
pub struct OtherCost {
    /// Short and stable.
    pub id: &'static str,
    /// About how many dollars each; none when our sources do not say.
    pub about: Option<i32>,
    /// How sure it is.
    pub law: Cite,
    /// In plain words.
    pub says: Text,
}

/// Other costs, in the order they come.
pub static OTHERS: &[OtherCost] = &[
    OtherCost {
        id: "language-test",
        about: Some(300),
        law: PRACTICE.at("Other costs"),
        says: text("Language test, each", "Test de langue, chacun"),
    },
    OtherCost {
        id: "assessment",
        about: Some(260),
        law: PRACTICE.at("Other costs"),
        says: text(
            "Educational credential assessment, each",
            "Évaluation des diplômes d’études, chacune",
        ),
    },
    OtherCost {
        id: "medical",
        about: None,
        law: PRACTICE.at("Other costs"),
        says: text("Medical exam, each person", "Examen médical, par personne"),
    },
    OtherCost {
        id: "police",
        about: None,
        law: PRACTICE.at("Other costs"),
        says: text(
            "Police certificate, each country",
            "Certificat de police, par pays",
        ),
    },
];
