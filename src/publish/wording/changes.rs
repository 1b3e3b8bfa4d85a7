//! What a change asks of a person.

use crate::kernel::{Text, text};

/// What a change asks of a person.
pub(in crate::publish) static CHANGES: &[(&str, Text)] = &[
    (
        "work-until-hours",
        text(
            "Keep working as now: the year of skilled work is complete for an application made on {on}",
            "Continuez à travailler comme maintenant : l’année de travail qualifié est complète pour une demande présentée le {on}",
        ),
    ),
    (
        "work-another-year",
        text(
            "Keep working as now: complete years of Canadian work reach {years} on {on}",
            "Continuez à travailler comme maintenant : les années complètes de travail au Canada atteignent {years} le {on}",
        ),
    ),
    (
        "english-levels",
        text(
            "Take an English test and reach CLB {level} in all four abilities",
            "Passez un test d’anglais et atteignez CLB {level} pour les quatre compétences",
        ),
    ),
    (
        "french-levels",
        text(
            "Take a French test and reach NCLC {level} in all four abilities",
            "Passez un test de français et atteignez NCLC {level} pour les quatre compétences",
        ),
    ),
    (
        "partner-english-levels",
        text(
            "Your partner takes an English test and reaches CLB {level} in all four abilities",
            "Votre partenaire passe un test d’anglais et atteint CLB {level} pour les quatre compétences",
        ),
    ),
    (
        "partner-french-levels",
        text(
            "Your partner takes a French test and reaches NCLC {level} in all four abilities",
            "Votre partenaire passe un test de français et atteint NCLC {level} pour les quatre compétences",
        ),
    ),
    (
        "assess-credential",
        text(
            "Get an educational credential assessment (ECA) of your foreign diploma, if it confirms this level",
            "Obtenez une évaluation (EDE) de votre diplôme étranger, si elle confirme ce niveau",
        ),
    ),
    (
        "assess-partner-credential",
        text(
            "Get an educational credential assessment (ECA) of your partner’s foreign diploma, if it confirms this level",
            "Obtenez une évaluation (EDE) du diplôme étranger de votre partenaire, si elle confirme ce niveau",
        ),
    ),
    (
        "certificate",
        text(
            "Earn a certificate of qualification in your trade, issued in Canada",
            "Obtenez un certificat de compétence dans votre métier, délivré au Canada",
        ),
    ),
    (
        "nomination",
        text(
            "Be nominated by a province or territory through Express Entry; it decides",
            "Soyez désigné par une province ou un territoire par Entrée express; c’est sa décision",
        ),
    ),
    (
        "live-outside-quebec",
        text(
            "Plan to live in a province other than Quebec, if you truly intend to",
            "Prévoyez de vivre dans une autre province que le Québec, si c’est vraiment votre intention",
        ),
    ),
    ("together", text("Together:", "Ensemble :")),
];
