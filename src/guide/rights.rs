//! A work permit beside permanent residence, right by right.
//!
//! Four columns: a permit tied to an employer, one bound to a province, an open
//! one, and permanent residence. A cell has a mark and a sentence; the mark is
//! never the whole answer.

mod family;
mod life;
mod status;
mod work;

use crate::kernel::{Cite, Text, text, words};
use crate::profile::Province;
use crate::values::sources::HEALTH_PLANS;

words! {
    /// The answer in a word.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Mark {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// With limits or conditions.
        Limited = "limited",
    }
}

/// One cell.
#[derive(Debug)]
pub struct Cell {
    /// In a word.
    pub mark: Mark,
    /// In a sentence or two.
    pub says: Text,
}

/// One right or duty.
#[derive(Debug)]
pub struct Right {
    /// Short and stable.
    pub id: &'static str,
    /// What it is about.
    pub name: Text,
    /// Where it stands; the last is of the weakest grade.
    pub law: &'static [Cite],
    /// With a permit tied to an employer.
    pub tied: Cell,
    /// With a permit bound to a province.
    pub province: Cell,
    /// With an open permit.
    pub open: Cell,
    /// As a permanent resident.
    pub resident: Cell,
}

const fn yes(says: Text) -> Cell {
    Cell {
        mark: Mark::Yes,
        says,
    }
}

const fn no(says: Text) -> Cell {
    Cell {
        mark: Mark::No,
        says,
    }
}

const fn limited(says: Text) -> Cell {
    Cell {
        mark: Mark::Limited,
        says,
    }
}

/// Every row, in order.
pub fn all() -> impl Iterator<Item = &'static Right> {
    [work::WORK, life::LIFE, family::FAMILY, status::STATUS]
        .into_iter()
        .flatten()
}

/// The columns and their names. The word of a column is what `ties` of a permit says.
pub static COLUMNS: &[(&str, Text)] = &[
    (
        "employer",
        text("Permit tied to an employer", "Permis lié à un employeur"),
    ),
    (
        "province",
        text("Permit bound to a province", "Permis limité à une province"),
    ),
    ("open", text("Open permit", "Permis ouvert")),
    (
        "resident",
        text("Permanent residence", "Résidence permanente"),
    ),
];

/// Health cover of permit holders in one province or territory. All of it is of grade C.
#[derive(Debug)]
pub struct Health {
    /// Where.
    pub province: Province,
    /// Least length of the permit in months; none when our sources do not say.
    pub months: Option<i32>,
    /// Longest wait in months; none when our sources do not say.
    pub wait: Option<i32>,
    /// What else.
    pub says: Option<Text>,
}

/// Where that stands.
pub static HEALTH_LAW: Cite = HEALTH_PLANS.at("Work permit holders");

const fn health(province: Province, months: Option<i32>, wait: Option<i32>) -> Health {
    Health {
        province,
        months,
        wait,
        says: None,
    }
}

/// Health cover, by province and territory.
pub static HEALTH: &[Health] = &[
    health(Province::Ab, Some(12), None),
    health(Province::Bc, Some(6), Some(3)),
    health(Province::Mb, Some(12), None),
    health(Province::Nb, Some(12), None),
    health(Province::Nl, Some(12), None),
    health(Province::Ns, Some(12), None),
    or_a_job(Province::Nt),
    or_a_job(Province::Nu),
    Health {
        province: Province::On,
        months: Some(6),
        wait: Some(0),
        says: Some(text(
            "With a full-time job for an employer in Ontario. There has been no wait since 2020.",
            "Avec un emploi à temps plein pour un employeur de l’Ontario. Il n’y a plus de délai depuis 2020.",
        )),
    },
    Health {
        province: Province::Pe,
        months: Some(6),
        wait: None,
        says: Some(text("Since 2022-23.", "Depuis 2022-2023.")),
    },
    health(Province::Qc, Some(6), Some(3)),
    health(Province::Sk, None, None),
    or_a_job(Province::Yt),
];

const fn or_a_job(province: Province) -> Health {
    Health {
        province,
        months: Some(12),
        wait: None,
        says: Some(text("Or a job there.", "Ou un emploi sur place.")),
    }
}

/// Said above the table of health cover.
pub static ABOUT_HEALTH: Text = text(
    "Rules of provinces, from one secondary source. Look at the page of the province before you rely on them.",
    "Règles des provinces, d’une seule source secondaire. Consultez la page de la province avant de vous y fier.",
);
