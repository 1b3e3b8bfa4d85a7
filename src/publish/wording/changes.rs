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
    (
        "go-on-working",
        text(
            "Keep working as now until {on}",
            "Continuez à travailler comme maintenant jusqu’au {on}",
        ),
    ),
    (
        "extend-and-go-on-working",
        text(
            "Extend your permit before it ends and keep working until {on}",
            "Prolongez votre permis avant sa fin et continuez à travailler jusqu’au {on}",
        ),
    ),
    (
        "english-ability",
        text(
            "Take the English test again and reach CLB {level} in this ability: {ability}",
            "Repassez le test d’anglais et atteignez le niveau CLB {level} pour cette compétence : {ability}",
        ),
    ),
    (
        "french-ability",
        text(
            "Take the French test again and reach NCLC {level} in this ability: {ability}",
            "Repassez le test de français et atteignez le niveau NCLC {level} pour cette compétence : {ability}",
        ),
    ),
    (
        "work-a-year-in-canada",
        text(
            "With a work permit, work full-time for a year in Canada in your occupation. The year is complete on {on} at the soonest",
            "Avec un permis de travail, travaillez un an à temps plein au Canada dans votre profession. L’année est complète le {on} au plus tôt",
        ),
    ),
    (
        "work-a-year-abroad",
        text(
            "Work full-time for a year outside Canada in your occupation. The year is complete on {on} at the soonest",
            "Travaillez un an à temps plein à l’étranger dans votre profession. L’année est complète le {on} au plus tôt",
        ),
    ),
    (
        "study-one-year",
        text(
            "Complete a one-year full-time program in Canada, by {on} at the soonest. We count your present jobs as ended",
            "Terminez un programme d’un an à temps plein au Canada, le {on} au plus tôt. Nous comptons vos emplois actuels comme terminés",
        ),
    ),
    (
        "study-two-years",
        text(
            "Complete a two-year full-time program in Canada, by {on} at the soonest. We count your present jobs as ended",
            "Terminez un programme de deux ans à temps plein au Canada, le {on} au plus tôt. Nous comptons vos emplois actuels comme terminés",
        ),
    ),
    (
        "study-master",
        text(
            "Complete a full-time master’s degree in Canada, by {on} at the soonest. We count your present jobs as ended",
            "Terminez une maîtrise à temps plein au Canada, le {on} au plus tôt. Nous comptons vos emplois actuels comme terminés",
        ),
    ),
    (
        "offer-with-assessment",
        text(
            "Get a permanent full-time job offer with a positive labour market impact assessment (LMIA). The employer applies and pays for it; nobody may sell you one",
            "Obtenez une offre d’emploi permanente à temps plein avec une étude d’impact sur le marché du travail (EIMT) favorable. L’employeur la demande et la paie; personne n’a le droit de vous en vendre une",
        ),
    ),
    (
        "sibling-settles",
        text(
            "Your brother or sister becomes a permanent resident who lives in Canada",
            "Votre frère ou votre sœur devient résident permanent et vit au Canada",
        ),
    ),
    (
        "funds",
        text(
            "Have {amount} dollars of your own, free of debts",
            "Ayez {amount} dollars à vous, libres de dettes",
        ),
    ),
    ("together", text("Together:", "Ensemble :")),
];
