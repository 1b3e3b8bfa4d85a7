//! Comprehensive Ranking System: the score that ranks people in the Express Entry pool.
//!
//! The version of 2025-03-25 is complete. From 2026-11-03 a new version was
//! announced whose points our sources do not give: nothing is scored then, and
//! the version before is shown as indicative. When the points come, replace
//! `Values::NotKnown` of that version by `Values::Known`: nothing else changes.

mod since_2025_03_25;

use crate::kernel::{Day, on, text};
use crate::law::{Grid, Values, Version};
use crate::values::sources::{CRS_ANNOUNCEMENT, INSTRUCTIONS};
use since_2025_03_25::SECTIONS;

/// The Comprehensive Ranking System.
pub(crate) static CRS: Grid = Grid {
    id: "crs",
    name: text(
        "Comprehensive Ranking System (CRS)",
        "Système de classement global (SCG)",
    ),
    about: text(
        "The score that ranks people in the Express Entry pool. A score alone gives nothing: you must be eligible for a program and be invited.",
        "La note qui classe les personnes dans le bassin d’Entrée express. Une note seule ne donne rien : il faut être admissible à un programme et recevoir une invitation.",
    ),
    law: INSTRUCTIONS.at("Comprehensive Ranking System"),
    max: 1_200,
    checked: on(2026, 11, 22),
    review_by: on(2026, 12, 31),
    versions: &[
        Version {
            since: on(2025, 3, 25),
            by: INSTRUCTIONS.at("Amendment of 2025-03-25: no points for job offers"),
            values: Values::Known(SECTIONS),
        },
        Version {
            since: on(2026, 11, 3),
            by: CRS_ANNOUNCEMENT.at("High-wage occupations and job offers"),
            values: Values::NotKnown {
                shows: SECTIONS,
                shown_until: on(2026, 11, 2),
                confirmed: LAST_CONFIRMED,
                says: text(
                    "A change was announced for November 3, 2026. It adds points for high-wage occupations in Canada, and for job offers in them. These offers would need no labour market impact assessment (LMIA). We do not know the points or the list of occupations. Any other part may have changed too.",
                    "Une modification a été annoncée pour le 3 novembre 2026. Elle ajoute des points pour les professions à salaire élevé au Canada et pour les offres d’emploi dans ces professions. Ces offres n’exigeraient pas d’étude d’impact sur le marché du travail (EIMT). Nous ne connaissons ni les points ni la liste des professions. D’autres parties ont pu changer aussi.",
                ),
                unconfirmed: &[
                    (
                        "high-wage-occupation",
                        text(
                            "High-wage occupation in Canada (new)",
                            "Profession à salaire élevé au Canada (nouveau)",
                        ),
                    ),
                    (
                        "job-offer",
                        text(
                            "Job offer in a high-wage occupation (back)",
                            "Offre d’emploi dans une profession à salaire élevé (de retour)",
                        ),
                    ),
                    ("age", text("Age", "Âge")),
                    ("education", text("Education", "Études")),
                    (
                        "first-language",
                        text("First official language", "Première langue officielle"),
                    ),
                    (
                        "second-language",
                        text("Second official language", "Deuxième langue officielle"),
                    ),
                    ("canadian-work", text("Canadian work", "Travail au Canada")),
                    ("partner", text("Partner", "Partenaire")),
                    (
                        "transferability",
                        text("Skill transferability", "Transférabilité des compétences"),
                    ),
                    (
                        "certificate-of-qualification",
                        text("Certificate of qualification", "Certificat de compétence"),
                    ),
                    ("sibling", text("Brother or sister", "Frère ou sœur")),
                    ("french", text("French", "Français")),
                    (
                        "study-in-canada",
                        text("Study in Canada", "Études au Canada"),
                    ),
                    ("nomination", text("Nomination", "Désignation")),
                    ("maximum", text("The maximum", "Le maximum")),
                ],
                sensitive: &["sibling", "french", "study-in-canada", "partner"],
            },
        },
    ],
};

/// The last day on which the points below were seen on the official page.
const LAST_CONFIRMED: Day = on(2026, 8, 30);
