//! The guide: what a permit lets people do, sectors, first steps, studies, days in Canada.
//!
//! Content only, behind the feature `text`: the wasm holds none of it. Rows carry
//! their citations. Some carry conditions a page can test:
//!
//! | Key | Tested against |
//! |---|---|
//! | a column of [`rights`] | `ties` of a permit (`employer`, `province`, `open`), or permanent residence |
//! | `teer` of [`sectors::NOTES`] | the TEER of the job; an empty list is always said |
//! | `occupations` of [`sectors`] | the NOC code of the offer or of the job |
//! | ids of [`steps`], [`study`] and [`days`] | ids in the answers of the engine |

pub mod days;
pub mod rights;
pub mod sectors;
pub mod steps;
pub mod study;

use crate::kernel::{Cite, Day, Text, on};

/// Day on which these tables were last compared with their sources.
pub const COMPARED: Day = on(2026, 11, 22);

/// A sentence of the guide.
#[derive(Debug)]
pub struct Say {
    /// Short and stable; an id of the engine where it explains one.
    pub id: &'static str,
    /// Where it stands, where the engine does not tell it.
    pub law: Option<Cite>,
    /// In plain words.
    pub says: Text,
}

const fn say(id: &'static str, says: Text) -> Say {
    Say {
        id,
        law: None,
        says,
    }
}

const fn cited(id: &'static str, law: Cite, says: Text) -> Say {
    Say {
        id,
        law: Some(law),
        says,
    }
}
