//! The additional points, which changed with every version.

use super::sections::both;
use crate::facts::{CANADIAN_STUDY, CRS_OFFER, FRENCH_AND_ENGLISH, NOMINATION, SIBLING};
use crate::kernel::{Cite, Grade, Text, UnitKind, text};
use crate::law::{Award, Factor, Points2, Section};
use crate::values::sources::{CRS_HISTORY, CRS_PAGE};

const SAYS: Text = text("Additional points", "Points supplémentaires");

/// At most 600 together, in every version.
const LIMIT: Points2 = both(600);

/// From 2015-01-01: a nomination, or a job offer.
pub(super) static SINCE_2015: Section = Section {
    id: "additional",
    says: SAYS,
    limit: LIMIT,
    factors: &[&NOMINATION_600, &OFFER_600],
};

/// From 2016-11-19: less for an offer, and study in Canada.
pub(super) static SINCE_2016_11_19: Section = Section {
    id: "additional",
    says: SAYS,
    limit: LIMIT,
    factors: &[&NOMINATION_600, &OFFER_200_OR_50, &STUDY],
};

/// From 2017-06-06: a brother or sister, and French.
pub(super) static SINCE_2017_06_06: Section = Section {
    id: "additional",
    says: SAYS,
    limit: LIMIT,
    factors: &[
        &NOMINATION_600,
        &OFFER_200_OR_50,
        &SIBLING_15,
        &FRENCH_15_OR_30,
        &STUDY,
    ],
};

/// From autumn 2020: more for French.
pub(super) static SINCE_2020: Section = Section {
    id: "additional",
    says: SAYS,
    limit: LIMIT,
    factors: &[
        &NOMINATION_600,
        &OFFER_200_OR_50,
        &SIBLING_15,
        &FRENCH_25_OR_50,
        &STUDY,
    ],
};

/// From 2025-03-25: nothing for an offer.
pub(super) static SINCE_2025_03_25: Section = Section {
    id: "additional",
    says: SAYS,
    limit: LIMIT,
    factors: &[&NOMINATION_600, &SIBLING_15, &FRENCH_25_OR_50, &STUDY],
};

static NOMINATION_600: Factor = Factor {
    id: "nomination",
    says: text(
        "Provincial or territorial nomination",
        "Désignation provinciale ou territoriale",
    ),
    law: CRS_PAGE.at("D. Provincial nomination"),
    award: Award::Rows {
        fact: &NOMINATION.core,
        unit: UnitKind::YesNo,
        rows: &[(1, both(600))],
    },
};

const OFFER: Text = text("Qualifying job offer", "Offre d’emploi admissible");
/// The notice of 2016 was read; what held before it is reported.
const NOTICE_OF_2016: Cite = CRS_HISTORY.at("Notice on 2016-11-19").graded(Grade::A);

/// Any offer with an assessment.
static OFFER_600: Factor = Factor {
    id: "job-offer",
    says: OFFER,
    law: CRS_HISTORY.at("Instructions of 2015-01-01: job offer"),
    award: Award::Rows {
        fact: &CRS_OFFER.core,
        unit: UnitKind::Tier,
        rows: &[(1, both(600)), (2, both(600))],
    },
};

/// 200 in major group 00, 50 in any other skilled occupation.
static OFFER_200_OR_50: Factor = Factor {
    id: "job-offer",
    says: OFFER,
    law: NOTICE_OF_2016,
    award: Award::Rows {
        fact: &CRS_OFFER.core,
        unit: UnitKind::Tier,
        rows: &[(1, both(50)), (2, both(200))],
    },
};

static SIBLING_15: Factor = Factor {
    id: "sibling",
    says: text("Brother or sister in Canada", "Frère ou sœur au Canada"),
    law: CRS_PAGE.at("D. Brother or sister"),
    award: Award::Rows {
        fact: &SIBLING.core,
        unit: UnitKind::YesNo,
        rows: &[(1, both(15))],
    },
};

const FRENCH: Text = text("French-language skills", "Compétences en français");

static FRENCH_15_OR_30: Factor = Factor {
    id: "french",
    says: FRENCH,
    law: CRS_HISTORY.at("Instructions of 2017-06-06: French"),
    award: Award::Rows {
        fact: &FRENCH_AND_ENGLISH.core,
        unit: UnitKind::Tier,
        rows: &[(1, both(15)), (2, both(30))],
    },
};

static FRENCH_25_OR_50: Factor = Factor {
    id: "french",
    says: FRENCH,
    law: CRS_PAGE.at("D. French-language skills"),
    award: Award::Rows {
        fact: &FRENCH_AND_ENGLISH.core,
        unit: UnitKind::Tier,
        rows: &[(1, both(25)), (2, both(50))],
    },
};

static STUDY: Factor = Factor {
    id: "study-in-canada",
    says: text(
        "Post-secondary study in Canada",
        "Études postsecondaires au Canada",
    ),
    law: CRS_PAGE.at("D. Post-secondary education in Canada"),
    award: Award::Rows {
        fact: &CANADIAN_STUDY.core,
        unit: UnitKind::Tier,
        rows: &[(1, both(15)), (2, both(30))],
    },
};
