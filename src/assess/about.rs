//! How current the rules are, and where they come from.

use crate::kernel::{Cite, Day, Source, text_of};
use crate::programmes;
use crate::values::sources;
use serde::{Serialize, Serializer};

/// How current the rules are.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Rules {
    /// Version of the crate.
    pub version: &'static str,
    /// Day on which the oldest file was last compared with its sources.
    pub checked: String,
    /// Day by which the first file should be reviewed.
    pub review_by: String,
    /// The day asked about is past that day.
    pub stale: bool,
}

/// How current the rules are for a day.
pub fn rules(on: Day) -> Rules {
    let files = || {
        let programmes = programmes::ALL
            .iter()
            .map(|file| (file.checked, file.review_by));
        programmes.chain(
            programmes::GRIDS
                .iter()
                .map(|file| (file.checked, file.review_by)),
        )
    };
    let review_by = files().map(|(_, review_by)| review_by).min();
    Rules {
        version: env!("CARGO_PKG_VERSION"),
        checked: files()
            .map(|(checked, _)| checked)
            .min()
            .map(text_of)
            .unwrap_or_default(),
        review_by: review_by.map(text_of).unwrap_or_default(),
        stale: review_by.is_some_and(|review_by| on > review_by),
    }
}

/// What this build holds.
#[derive(Debug, Serialize)]
pub struct About {
    /// Version of the crate.
    pub version: &'static str,
    /// Classification of occupations that codes belong to.
    pub noc: &'static str,
    /// Programmes.
    pub programmes: Vec<File>,
    /// Points grids.
    pub grids: Vec<File>,
    /// Instruments and pages.
    pub sources: Vec<Listed>,
}

/// One file of law.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct File {
    /// Programme or grid.
    pub id: &'static str,
    /// Where it stands.
    pub law: Cite,
    /// Day on which it was last compared with its sources.
    pub checked: String,
    /// Day past which an answer says it is stale.
    pub review_by: String,
}

/// One source.
#[derive(Debug)]
pub struct Listed(&'static Source);

impl Serialize for Listed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Shown {
            id: &'static str,
            url: &'static str,
            compared: String,
            grade: crate::kernel::Grade,
        }
        let Listed(source) = self;
        let compared = text_of(source.compared);
        Shown {
            id: source.id,
            url: source.url,
            compared,
            grade: source.grade,
        }
        .serialize(serializer)
    }
}

/// What this build holds: versions, days, sources.
pub fn about() -> About {
    let file = |id, law, checked, review_by| File {
        id,
        law,
        checked: text_of(checked),
        review_by: text_of(review_by),
    };
    About {
        version: env!("CARGO_PKG_VERSION"),
        noc: "2021-1.0",
        programmes: programmes::ALL
            .iter()
            .map(|programme| {
                file(
                    programme.id,
                    programme.law,
                    programme.checked,
                    programme.review_by,
                )
            })
            .collect(),
        grids: programmes::GRIDS
            .iter()
            .map(|grid| file(grid.id, grid.law, grid.checked, grid.review_by))
            .collect(),
        sources: sources::ALL.iter().map(|source| Listed(source)).collect(),
    }
}
