//! What is said of all sectors.

use crate::kernel::{Text, text};

/// Id, the TEER it is for (empty: always), and what is said.
pub static NOTES: &[(&str, &[i32], Text)] = &[
    (
        "low-teer",
        &[4, 5],
        text(
            "Work in TEER 4 or 5 never counts for the Canadian Experience Class or Skilled Workers. The ways are: a step up to TEER 0 to 3, the Atlantic program (TEER 4), a community pilot, a province, Quebec, or family.",
            "Le travail en FÉER 4 ou 5 ne compte jamais pour la Catégorie de l’expérience canadienne ni pour les travailleurs qualifiés. Les voies sont\u{a0}: passer en FÉER 0 à 3, l’Atlantique (FÉER 4), une communauté pilote, une province, le Québec ou la famille.",
        ),
    ),
    (
        "licence",
        &[],
        text(
            "A work permit does not replace a licence. It may be refused when the licence cannot be had in time, or say that work starts with it, mostly within 4 months.",
            "Le permis de travail ne remplace pas un permis d’exercice. Il peut être refusé si celui-ci ne peut être obtenu à temps. Il peut aussi fixer le début du travail à son obtention, le plus souvent dans les 4 mois.",
        ),
    ),
    (
        "short-positions",
        &[],
        text(
            "Positions of 120 days or less are exempt from the refusal in every sector.",
            "Les postes de 120 jours ou moins échappent au refus dans tous les secteurs.",
        ),
    ),
    (
        "quebec-suspension",
        &[],
        text(
            "Low-wage requests are suspended on the island of Montréal and in Laval until December 31, 2026. Agriculture, construction, food processing, education, health and social services are exempt.",
            "Les demandes à bas salaire sont suspendues sur l’île de Montréal et à Laval jusqu’au 31 décembre 2026. L’agriculture, la construction, la transformation des aliments, l’éducation, la santé et les services sociaux en sont exemptés.",
        ),
    ),
];
