//! How current the rules are, and where they come from.

use crate::kernel::{Cite, Day, Source, answer, text_of, told};
use crate::programmes;
use crate::values::sources;

answer! {
    /// How current the rules are.
    #[derive(Debug)]
    pub struct Rules {
        /// Version of the crate.
        pub version: &'static str = "version",
        /// Day on which the oldest file was last compared with its sources.
        pub checked: String = "checked",
        /// Day by which the first file should be reviewed.
        pub review_by: String = "reviewBy",
        /// The day asked about is past that day.
        pub stale: bool = "stale",
    }
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

answer! {
    /// What this build holds.
    #[derive(Debug)]
    pub struct About {
        /// Version of the crate.
        pub version: &'static str = "version",
        /// Classification of occupations that codes belong to.
        pub noc: &'static str = "noc",
        /// Programmes.
        pub programmes: Vec<File> = "programmes",
        /// Points grids.
        pub grids: Vec<File> = "grids",
        /// Instruments and pages.
        pub sources: Vec<Listed> = "sources",
    }
}

answer! {
    /// One file of law.
    #[derive(Debug)]
    pub struct File {
        /// Programme or grid.
        pub id: &'static str = "id",
        /// Where it stands.
        pub law: Cite = "law",
        /// Day on which it was last compared with its sources.
        pub checked: String = "checked",
        /// Day past which an answer says it is stale.
        pub review_by: String = "reviewBy",
    }
}

/// One source.
#[derive(Debug)]
pub struct Listed(&'static Source);

told! {
    Listed as listed {
        "id": listed.0.id;
        "url": listed.0.url;
        "compared": listed.0.compared;
        "grade": listed.0.grade;
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
        sources: sources::all().map(Listed).collect(),
    }
}
