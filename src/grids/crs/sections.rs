//! The sections that have not changed since 2015: core, partner, transferability.
//!
//! What changed is in `additional.rs`. Points stand without, and with, an accompanying partner.

use crate::facts::{
    AGE, CANADIAN_TIER, CANADIAN_YEARS, CERTIFICATE, EDUCATION_LEVEL, EDUCATION_TIER,
    FIRST_FIVE_OR_SEVEN, FIRST_LANGUAGE, FIRST_TIER, FOREIGN_TIER, PARTNER_CANADIAN_YEARS,
    PARTNER_EDUCATION_LEVEL, PARTNER_LANGUAGE, SECOND_LANGUAGE,
};
use crate::facts::{Core, Fact};
use crate::kernel::{Clb, UnitKind, text};
use crate::law::{Award, Factor, Pair, Points2, Section};
use crate::values::sources::CRS_PAGE;

/// Same points in both columns.
pub(in crate::grids) const fn both(points: i32) -> Points2 {
    [points, points]
}

pub(in crate::grids) const fn cores(facts: &'static [Fact<Clb>; 4]) -> [&'static Core; 4] {
    let [listening, reading, writing, speaking] = facts;
    [
        &listening.core,
        &reading.core,
        &writing.core,
        &speaking.core,
    ]
}

/// The combination table every transferability pair of experience and studies shares.
const COMBINED: [[i32; 3]; 3] = [[0, 0, 0], [0, 13, 25], [0, 25, 50]];

/// Core and human capital.
pub(super) static CORE: Section = Section {
    id: "core",
    says: text(
        "Core and human capital",
        "Facteurs de base et capital humain",
    ),
    limit: [500, 460],
    factors: &[
        &Factor {
            id: "age",
            says: text("Age", "Âge"),
            law: CRS_PAGE.at("A. Age"),
            award: Award::Rows {
                fact: &AGE.core,
                unit: UnitKind::Years,
                rows: &[
                    (18, [99, 90]),
                    (19, [105, 95]),
                    (20, [110, 100]),
                    (30, [105, 95]),
                    (31, [99, 90]),
                    (32, [94, 85]),
                    (33, [88, 80]),
                    (34, [83, 75]),
                    (35, [77, 70]),
                    (36, [72, 65]),
                    (37, [66, 60]),
                    (38, [61, 55]),
                    (39, [55, 50]),
                    (40, [50, 45]),
                    (41, [39, 35]),
                    (42, [28, 25]),
                    (43, [17, 15]),
                    (44, [6, 5]),
                    (45, [0, 0]),
                ],
            },
        },
        &Factor {
            id: "education",
            says: text("Level of education", "Niveau d’études"),
            law: CRS_PAGE.at("A. Level of education"),
            award: Award::Rows {
                fact: &EDUCATION_LEVEL.core,
                unit: UnitKind::Level,
                rows: &[
                    (1, [30, 28]),
                    (2, [90, 84]),
                    (3, [98, 91]),
                    (4, [120, 112]),
                    (5, [128, 119]),
                    (6, [135, 126]),
                    (7, [150, 140]),
                ],
            },
        },
        &Factor {
            id: "first-language",
            says: text("First official language", "Première langue officielle"),
            law: CRS_PAGE.at("A. First official language"),
            award: Award::Abilities {
                facts: cores(&FIRST_LANGUAGE),
                rows: &[
                    (4, [6, 6]),
                    (6, [9, 8]),
                    (7, [17, 16]),
                    (8, [23, 22]),
                    (9, [31, 29]),
                    (10, [34, 32]),
                ],
                limit: [136, 128],
            },
        },
        &Factor {
            id: "second-language",
            says: text("Second official language", "Deuxième langue officielle"),
            law: CRS_PAGE.at("A. Second official language"),
            award: Award::Abilities {
                facts: cores(&SECOND_LANGUAGE),
                rows: &[(5, both(1)), (7, both(3)), (9, both(6))],
                limit: [24, 22],
            },
        },
        &Factor {
            id: "canadian-work",
            says: text(
                "Canadian work experience",
                "Expérience de travail au Canada",
            ),
            law: CRS_PAGE.at("A. Canadian work experience"),
            award: Award::Rows {
                fact: &CANADIAN_YEARS.core,
                unit: UnitKind::Years,
                rows: &[
                    (1, [40, 35]),
                    (2, [53, 46]),
                    (3, [64, 56]),
                    (4, [72, 63]),
                    (5, [80, 70]),
                ],
            },
        },
    ],
};

/// Spouse or common-law partner.
pub(super) static PARTNER: Section = Section {
    id: "partner",
    says: text("Spouse or common-law partner", "Époux ou conjoint de fait"),
    limit: [0, 40],
    factors: &[
        &Factor {
            id: "partner-education",
            says: text(
                "Your partner’s level of education",
                "Niveau d’études de votre partenaire",
            ),
            law: CRS_PAGE.at("B. Level of education"),
            award: Award::Rows {
                fact: &PARTNER_EDUCATION_LEVEL.core,
                unit: UnitKind::Level,
                rows: &[
                    (1, [0, 2]),
                    (2, [0, 6]),
                    (3, [0, 7]),
                    (4, [0, 8]),
                    (5, [0, 9]),
                    (6, [0, 10]),
                ],
            },
        },
        &Factor {
            id: "partner-language",
            says: text(
                "Your partner’s official language",
                "Langue officielle de votre partenaire",
            ),
            law: CRS_PAGE.at("B. First official language"),
            award: Award::Abilities {
                facts: cores(&PARTNER_LANGUAGE),
                rows: &[(5, [0, 1]), (7, [0, 3]), (9, [0, 5])],
                limit: [0, 20],
            },
        },
        &Factor {
            id: "partner-canadian-work",
            says: text(
                "Your partner’s Canadian work experience",
                "Expérience de travail de votre partenaire au Canada",
            ),
            law: CRS_PAGE.at("B. Canadian work experience"),
            award: Award::Rows {
                fact: &PARTNER_CANADIAN_YEARS.core,
                unit: UnitKind::Years,
                rows: &[
                    (1, [0, 5]),
                    (2, [0, 7]),
                    (3, [0, 8]),
                    (4, [0, 9]),
                    (5, [0, 10]),
                ],
            },
        },
    ],
};

/// Skill transferability.
pub(super) static TRANSFERABILITY: Section = Section {
    id: "transferability",
    says: text("Skill transferability", "Transférabilité des compétences"),
    limit: both(100),
    factors: &[
        &Factor {
            id: "education-combined",
            says: text(
                "Education with language and with Canadian work",
                "Études, combinées à la langue et au travail au Canada",
            ),
            law: CRS_PAGE.at("C. Education"),
            award: Award::Pairs {
                pairs: &[
                    Pair {
                        one: &EDUCATION_TIER.core,
                        other: &FIRST_TIER.core,
                        points: COMBINED,
                    },
                    Pair {
                        one: &EDUCATION_TIER.core,
                        other: &CANADIAN_TIER.core,
                        points: COMBINED,
                    },
                ],
                limit: 50,
            },
        },
        &Factor {
            id: "foreign-work-combined",
            says: text(
                "Foreign work with language and with Canadian work",
                "Travail à l’étranger, combiné à la langue et au travail au Canada",
            ),
            law: CRS_PAGE.at("C. Foreign work experience"),
            award: Award::Pairs {
                pairs: &[
                    Pair {
                        one: &FOREIGN_TIER.core,
                        other: &FIRST_TIER.core,
                        points: COMBINED,
                    },
                    Pair {
                        one: &FOREIGN_TIER.core,
                        other: &CANADIAN_TIER.core,
                        points: COMBINED,
                    },
                ],
                limit: 50,
            },
        },
        &Factor {
            id: "certificate-of-qualification",
            says: text(
                "Certificate of qualification with language",
                "Certificat de compétence, combiné à la langue",
            ),
            law: CRS_PAGE.at("C. Certificate of qualification"),
            award: Award::Pairs {
                pairs: &[Pair {
                    one: &CERTIFICATE.core,
                    other: &FIRST_FIVE_OR_SEVEN.core,
                    points: [[0, 0, 0], [0, 25, 50], [0, 25, 50]],
                }],
                limit: 50,
            },
        },
    ],
};
