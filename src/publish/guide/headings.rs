//! Headings the guide cites in English.

use crate::kernel::{Text, text};

/// English heading and both languages.
pub(super) static ALL: &[Text] = &[
    text("Advertising", "Affichage du poste"),
    text("Average processing times", "Délais de traitement moyens"),
    text(
        "Cap on low-wage positions",
        "Plafond des postes à bas salaire",
    ),
    text("Co-op", "Stages coop"),
    text("Conditions", "Conditions"),
    text("Conditions and delivery", "Conditions et exécution"),
    text(
        "Days of arrival and departure",
        "Jours d’arrivée et de départ",
    ),
    text(
        "Employers found non-compliant",
        "Employeurs jugés non conformes",
    ),
    text(
        "Employment insurance and pension plan",
        "Assurance-emploi et régime de pensions",
    ),
    text("Exemptions", "Exemptions"),
    text("Extension", "Prolongation"),
    text("First weeks", "Premières semaines"),
    text(
        "Global Skills Strategy",
        "Stratégie en matière de compétences mondiales",
    ),
    text("Hours off campus", "Heures hors campus"),
    text(
        "International Experience Canada",
        "Expérience internationale Canada",
    ),
    text("Jury and federal jobs", "Jury et emplois fédéraux"),
    text("Licences of recruiters", "Permis des recruteurs"),
    text("Age of majority", "Âge de la majorité"),
    text("Old Age Security", "Sécurité de la vieillesse"),
    text(
        "Planning ahead, from published times",
        "Planification, selon les délais publiés",
    ),
    text(
        "Positive letter and contract",
        "Lettre favorable et contrat",
    ),
    text(
        "Provincial registration",
        "Inscription auprès de la province",
    ),
    text(
        "Public policy of 27 June 2023",
        "Politique d’intérêt public du 27 juin 2023",
    ),
    text("Public school", "École publique"),
    text("Regulated occupations", "Professions réglementées"),
    text("Restoration", "Rétablissement"),
    text("Sectors", "Secteurs"),
    text(
        "Service standard, inside Canada",
        "Norme de service, au Canada",
    ),
    text(
        "Service standard, International Experience Canada",
        "Norme de service, Expérience internationale Canada",
    ),
    text(
        "Service standard, outside Canada",
        "Norme de service, hors du Canada",
    ),
    text("Settlement services", "Services d’établissement"),
    text(
        "Social assistance and student aid",
        "Aide sociale et aide aux études",
    ),
    text("Study permit", "Permis d’études"),
    text("Visitor record", "Fiche de visiteur"),
    text("Tax credits", "Crédits d’impôt"),
    text("Tuition fees", "Frais de scolarité"),
    text("Validity of the letter", "Validité de la lettre"),
    text("What is not study", "Ce qui n’est pas des études"),
    text("When to apply", "Quand présenter la demande"),
    text("Who needs a letter", "Qui a besoin d’une lettre"),
    text(
        "Work permit and study permit together",
        "Permis de travail et permis d’études ensemble",
    ),
    text("Work permit holders", "Titulaires d’un permis de travail"),
    text("Work permits", "Permis de travail"),
    text(
        "Work permits, inside Canada",
        "Permis de travail, au Canada",
    ),
];
