//! Comprehensive Ranking System: the score that ranks people in the Express Entry pool.
//!
//! Every version since 2015-01-01 is here. The core, the partner's part and
//! transferability have kept their points; the additional points changed. Of one
//! change, in autumn 2020, the exact day is unknown: both tables are scored until
//! the first round that certainly used the new one. From 2026-11-03 a new version was
//! announced whose points our sources do not give: nothing is scored then, and
//! the version before is shown as indicative. When the points come, replace
//! `Values::NotKnown` of that version by `Values::Known`: nothing else changes.

mod additional;
mod sections;

use crate::kernel::{Day, Grade, on, text};
use crate::law::{Grid, Moment, Proposed, Section, Values, Version};
use crate::values::sources::{CRS_ANNOUNCEMENT, CRS_HISTORY, INSTRUCTIONS, REFORM};
use additional::{SINCE_2015, SINCE_2016_11_19, SINCE_2017_06_06, SINCE_2020, SINCE_2025_03_25};
use sections::{CORE, PARTNER, TRANSFERABILITY};
pub(super) use sections::{both, cores};

/// The three sections that have not changed, and the additional points of a version.
type Sections = [&'static Section; 4];
static OF_2015: Sections = [&CORE, &PARTNER, &TRANSFERABILITY, &SINCE_2015];
static OF_2016: Sections = [&CORE, &PARTNER, &TRANSFERABILITY, &SINCE_2016_11_19];
static OF_2017: Sections = [&CORE, &PARTNER, &TRANSFERABILITY, &SINCE_2017_06_06];
static OF_2020: Sections = [&CORE, &PARTNER, &TRANSFERABILITY, &SINCE_2020];
static OF_2025: Sections = [&CORE, &PARTNER, &TRANSFERABILITY, &SINCE_2025_03_25];

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
    moment: Moment::Scoring,
    checked: on(2026, 11, 22),
    review_by: on(2026, 12, 31),
    reads: &[
        text(
            "Age is the age on the day of scoring; for a person already invited, on the day of the invitation. Who was invited to 2026-11-02 keeps the grid of that day.",
            "L’âge est celui du jour du calcul; pour une personne déjà invitée, celui du jour de l’invitation. Qui a été invité jusqu’au 2 novembre 2026 garde la grille de ce jour.",
        ),
        text(
            "Work counts in the 10 years before that day, in TEER 0 to 3. Only complete years of 1,560 hours count.",
            "Le travail compte dans les 10 ans avant ce jour, dans les catégories FÉER 0 à 3. Seules les années complètes de 1 560 heures comptent.",
        ),
        text(
            "Work abroad must be unbroken, in one occupation. A weekend between two jobs does not break it (our reading), nor does time off within a job, whose hours do not count.",
            "Le travail à l’étranger doit être continu, dans une seule profession. Une fin de semaine entre deux emplois ne l’interrompt pas (notre lecture), ni un congé pendant un emploi, dont les heures ne comptent pas.",
        ),
        text(
            "A foreign credential needs an assessment less than 5 years old. Two or more credentials: each of a year or more, one of three years or more; one bachelor’s degree is one.",
            "Un diplôme étranger exige une évaluation de moins de 5 ans. Deux diplômes ou plus : chacun d’un an ou plus, dont un de trois ans ou plus; un baccalauréat compte pour un seul.",
        ),
        text(
            "Professional degrees at the master’s level: medicine, veterinary medicine, dentistry, optometry, law, chiropractic medicine, pharmacy. In the combinations any degree needed to enter a licensed profession counts so.",
            "Diplômes professionnels au niveau de la maîtrise : médecine, médecine vétérinaire, médecine dentaire, optométrie, droit, chiropratique, pharmacie. Dans les combinaisons, tout diplôme exigé pour entrer dans une profession réglementée compte ainsi.",
        ),
        text(
            "A test result must be less than 2 years old, all four abilities from one sitting. The order of two languages that gives more is used; a partner’s points use one language.",
            "Un résultat de test doit dater de moins de 2 ans, les quatre compétences d’une seule séance. L’ordre des deux langues qui donne le plus est retenu; les points du partenaire utilisent une seule langue.",
        ),
        text(
            "French with English: level 7 in all four abilities of French, and 5 in all four of English for the higher points. Mixed English gets the lower points by the usual reading (grade C).",
            "Français avec anglais : niveau 7 pour les quatre compétences en français, et 5 pour les quatre en anglais pour le nombre de points plus élevé. Un anglais mixte obtient le nombre moins élevé selon la lecture habituelle (cote C).",
        ),
        text(
            "Study in Canada: a credential earned there, 8 months or more full-time, present in Canada (both waived for study between 2020-03 and 2022-08), language studies at most half, no scholarship obliging to return. 15 or 30 points, never both.",
            "Études au Canada : un diplôme obtenu sur place, 8 mois ou plus à temps plein, en présence au Canada (deux conditions levées pour des études entre mars 2020 et août 2022), études de langue pour la moitié au plus, aucune bourse obligeant au retour. 15 ou 30 points, jamais les deux.",
        ),
        text(
            "A brother or sister: 18 or older, citizen or permanent resident, living in Canada, with a parent in common; of the person, or of a partner scored along. One award.",
            "Un frère ou une sœur : 18 ans ou plus, citoyenneté ou résidence permanente, vivant au Canada, avec un père ou une mère en commun; de la personne, ou d’un partenaire compté avec elle. Une seule fois.",
        ),
        text(
            "A nomination counts when it was made through Express Entry (enhanced). A certificate of qualification is issued in Canada for a trade after an exam; an apprenticeship contract is none.",
            "Une désignation compte si elle a été faite par Entrée express. Un certificat de compétence est délivré au Canada pour un métier après un examen; un contrat d’apprentissage n’en est pas un.",
        ),
    ],
    versions: &[
        Version {
            since: on(2015, 1, 1),
            by: CRS_HISTORY.at("Instructions of 2015-01-01"),
            values: Values::Known(&OF_2015),
        },
        Version {
            since: on(2016, 11, 19),
            by: CRS_HISTORY.at("Notice on 2016-11-19").graded(Grade::A),
            values: Values::Known(&OF_2016),
        },
        Version {
            since: on(2017, 6, 6),
            by: CRS_HISTORY.at("Instructions of 2017-06-06"),
            values: Values::Known(&OF_2017),
        },
        Version {
            since: on(2020, 10, 1),
            by: CRS_HISTORY.at("Announcement of 2020-10-27: French"),
            values: Values::Either {
                one: &OF_2017,
                other: &OF_2020,
                says: text(
                    "The points for French rose in October 2020. We do not know the exact day, so both values are shown.",
                    "Les points pour le français ont augmenté en octobre 2020. Nous ne connaissons pas le jour exact, donc les deux valeurs sont montrées.",
                ),
            },
        },
        Version {
            since: on(2020, 11, 5),
            by: CRS_HISTORY.at("Round of 2020-11-05, the first with more points for French"),
            values: Values::Known(&OF_2020),
        },
        Version {
            since: on(2025, 3, 25),
            by: INSTRUCTIONS.at("Amendment of 2025-03-25: no points for job offers"),
            values: Values::Known(&OF_2025),
        },
        Version {
            since: on(2026, 4, 23),
            by: REFORM.at("Consultation of 2026-04-23 to 2026-05-24"),
            values: Values::Proposed {
                says: text(
                    "Proposed in April 2026, not law. Part of it was announced for November 3, 2026. No number of it is known.",
                    "Proposé en avril 2026, sans force de loi. Une partie a été annoncée pour le 3 novembre 2026. Aucun nombre n’en est connu.",
                ),
                parts: PROPOSED,
            },
        },
        Version {
            since: on(2026, 11, 3),
            by: CRS_ANNOUNCEMENT.at("High-wage occupations and job offers"),
            values: Values::NotKnown {
                shows: &OF_2025,
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

/// What the consultation of 2026 proposed, part by part.
static PROPOSED: &[Proposed] = &[
    Proposed {
        id: "high-wage-occupation",
        says: text(
            "New points by the median wage of the occupation, at about 1.3, 1.5 and 2 times the national median. They come through Canadian work or a job offer",
            "Nouveaux points selon le salaire médian de la profession, à environ 1,3, 1,5 et 2 fois la médiane nationale. Ils viennent d’un travail au Canada ou d’une offre d’emploi",
        ),
        law: REFORM.at("High-wage occupation factor"),
    },
    Proposed {
        id: "job-offer",
        says: text(
            "Points for job offers again, in high-wage occupations only",
            "De nouveau des points pour une offre d’emploi, dans les professions à salaire élevé seulement",
        ),
        law: REFORM.at("Job offers"),
    },
    Proposed {
        id: "age",
        says: text("Age stays as it is", "L’âge reste tel quel"),
        law: REFORM.at("Age"),
    },
    Proposed {
        id: "french",
        says: text(
            "No extra points for French; French rounds stay",
            "Plus de points supplémentaires pour le français; les rondes pour le français restent",
        ),
        law: REFORM.at("French"),
    },
    Proposed {
        id: "study-in-canada",
        says: text(
            "Points for study in Canada only at the graduate level, or fewer",
            "Points pour les études au Canada aux cycles supérieurs seulement, ou moins de points",
        ),
        law: REFORM.at("Study in Canada"),
    },
    Proposed {
        id: "sibling",
        says: text(
            "No points for a brother or sister",
            "Plus de points pour un frère ou une sœur",
        ),
        law: REFORM.at("Siblings"),
    },
    Proposed {
        id: "partner",
        says: text(
            "Fewer or no points for the partner",
            "Moins de points, ou aucun, pour le partenaire",
        ),
        law: REFORM.at("Spouse factors").graded(Grade::C),
    },
    Proposed {
        id: "certificate-of-qualification",
        says: text(
            "Points for Red Seal trades, and for a Canadian licence in a regulated profession",
            "Points pour les métiers Sceau rouge et pour un permis d’exercice canadien dans une profession réglementée",
        ),
        law: REFORM.at("Recognition"),
    },
];
