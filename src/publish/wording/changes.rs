//! What a change asks of a person.

use crate::kernel::{Text, text};

/// What a change asks of a person.
pub(in crate::publish) static CHANGES: &[(&str, Text)] = &[
    (
        "work-until-hours",
        text(
            "Keep working as now: the year of skilled work will be complete for an application made on {on}",
            "Continuez à travailler comme maintenant : l’année de travail qualifié sera complète pour une demande présentée le {on}",
        ),
    ),
    (
        "work-another-year",
        text(
            "Keep working as now: complete years of Canadian work will reach {years} on {on}",
            "Continuez à travailler comme maintenant : les années complètes de travail au Canada atteindront {years} le {on}",
        ),
    ),
    (
        "extend-and-work-until-hours",
        text(
            "Extend your permit before it ends and keep working. The year of skilled work will then be complete for an application made on {on}",
            "Prolongez votre permis avant sa fin et continuez à travailler. L’année de travail qualifié sera alors complète pour une demande présentée le {on}",
        ),
    ),
    (
        "extend-and-work-another-year",
        text(
            "Extend your permit before it ends and keep working. Complete years of Canadian work will then reach {years} on {on}",
            "Prolongez votre permis avant sa fin et continuez à travailler. Les années complètes de travail au Canada atteindront alors {years} le {on}",
        ),
    ),
    (
        "english-levels",
        text(
            "Take an English test and reach CLB {level} in all four abilities",
            "Passez un test d’anglais et atteignez le niveau CLB {level} pour les quatre compétences",
        ),
    ),
    (
        "french-levels",
        text(
            "Take a French test and reach NCLC {level} in all four abilities",
            "Passez un test de français et atteignez le niveau NCLC {level} pour les quatre compétences",
        ),
    ),
    (
        "partner-english-levels",
        text(
            "Your partner takes an English test and reaches CLB {level} in all four abilities",
            "Votre partenaire passe un test d’anglais et atteint le niveau CLB {level} pour les quatre compétences",
        ),
    ),
    (
        "partner-french-levels",
        text(
            "Your partner takes a French test and reaches NCLC {level} in all four abilities",
            "Votre partenaire passe un test de français et atteint le niveau NCLC {level} pour les quatre compétences",
        ),
    ),
    (
        "assess-credential",
        text(
            "Get an educational credential assessment (ECA) that confirms the level of your foreign diploma",
            "Obtenez une évaluation des diplômes d’études (EDE) qui confirme le niveau de votre diplôme étranger",
        ),
    ),
    (
        "assess-partner-credential",
        text(
            "Get an educational credential assessment (ECA) that confirms the level of your partner’s foreign diploma",
            "Obtenez une évaluation des diplômes d’études (EDE) qui confirme le niveau du diplôme étranger de votre partenaire",
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
            "Be nominated by a province or territory through Express Entry; the decision is theirs",
            "Obtenez une désignation d’une province ou d’un territoire par Entrée express; la décision leur revient",
        ),
    ),
    (
        "live-outside-quebec",
        text(
            "Plan to live in a province or territory other than Quebec, if you truly intend to",
            "Prévoyez vivre dans une province ou un territoire autre que le Québec, si c’est vraiment votre intention",
        ),
    ),
    ("together", text("Together:", "Ensemble :")),
];
