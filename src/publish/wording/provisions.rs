//! Headings of official pages, which citations quote in English.

use crate::kernel::{Text, text};

/// English heading and both languages.
pub(in crate::publish) static PROVISIONS: &[Text] = &[
    text("A. Age", "A. Âge"),
    text("A. Level of education", "A. Niveau de scolarité"),
    text(
        "A. First official language",
        "A. Première langue officielle",
    ),
    text(
        "A. Second official language",
        "A. Deuxième langue officielle",
    ),
    text(
        "A. Canadian work experience",
        "A. Expérience de travail au Canada",
    ),
    text("B. Level of education", "B. Niveau de scolarité"),
    text(
        "B. First official language",
        "B. Première langue officielle",
    ),
    text(
        "B. Canadian work experience",
        "B. Expérience de travail au Canada",
    ),
    text("C. Education", "C. Études"),
    text(
        "C. Foreign work experience",
        "C. Expérience de travail à l’étranger",
    ),
    text(
        "C. Certificate of qualification",
        "C. Certificat de compétence",
    ),
    text("D. Provincial nomination", "D. Désignation provinciale"),
    text("D. Brother or sister", "D. Frère ou sœur"),
    text("D. French-language skills", "D. Compétences en français"),
    text(
        "D. Post-secondary education in Canada",
        "D. Études postsecondaires au Canada",
    ),
    text(
        "Comprehensive Ranking System",
        "Système de classement global",
    ),
    text(
        "Foreign work experience",
        "Expérience de travail à l’étranger",
    ),
    text(
        "Canadian work experience",
        "Expérience de travail au Canada",
    ),
    text("Work experience", "Expérience de travail"),
    text("Paid vacation", "Vacances payées"),
    text("Statutory holidays", "Jours fériés"),
    text("Parental leave", "Congé parental"),
    text("Prolonged sick leave", "Congé de maladie prolongé"),
    text("Short sick leave", "Court congé de maladie"),
    text("Unpaid leave", "Congé sans solde"),
    text(
        "Public policy of 2023-04-25",
        "Politique d’intérêt public du 25 avril 2023",
    ),
    text(
        "Language test equivalency charts",
        "Tableaux d’équivalence des tests de langue",
    ),
    text(
        "High-wage occupations and job offers",
        "Professions à salaire élevé et offres d’emploi",
    ),
    text(
        "Amendment of 2025-03-25: no points for job offers",
        "Modification du 25 mars 2025\u{a0}: aucun point pour les offres d’emploi",
    ),
    text(
        "CRS, work in Canada for a foreign employer",
        "SCG, travail au Canada pour un employeur à l’étranger",
    ),
    text(
        "CEC, on site in Canada for a foreign employer",
        "CEC, sur place au Canada pour un employeur à l’étranger",
    ),
    text("Time to apply", "Délai pour présenter la demande"),
    text("Language test results", "Résultats de tests de langue"),
    text("Police certificates", "Certificats de police"),
    text("Proof of work experience", "Preuve d’expérience de travail"),
    text("Since 2025-08-21", "Depuis le 21 août 2025"),
    text(
        "Biometrics, time to give them",
        "Biométrie, délai pour les fournir",
    ),
    text(
        "Documents usually asked for",
        "Documents habituellement demandés",
    ),
    text("Other costs", "Autres coûts"),
    text("Service standard", "Norme de service"),
    text("Who may apply", "Qui peut présenter une demande"),
    text(
        "Confirmation of permanent residence",
        "Confirmation de résidence permanente",
    ),
    text("Economic immigration", "Immigration économique"),
];
