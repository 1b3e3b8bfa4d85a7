//! Where a person stands between permits, what they may do there, and which steps have a last day.
//!
//! Tables only: [`standings`] says what each standing is and allows, [`lines`]
//! holds steps, advice, remarks and consequences with the standings they
//! belong to, [`fees`] what a restoration costs. [`crate::keeper`] reads them
//! for one profile on one day.
//!
//! Not read from any source, and so never assumed: what becomes of a request
//! that was returned as incomplete, and what a stay is worth while a
//! restoration is pending.

pub mod fees;
pub mod lines;
pub mod standings;

use crate::kernel::{Cite, Day, Text, on, told};

/// Day on which these tables were last compared with their sources.
pub const COMPARED: Day = on(2026, 11, 22);

/// Something that is said by its id, with where it stands.
#[derive(Debug)]
pub struct Entry {
    /// Short and stable.
    pub id: &'static str,
    /// Where it stands.
    pub law: Cite,
    /// In plain words.
    pub says: Text,
}

told! {
    Entry as entry {
        "id": entry.id;
        "law": entry.law;
    }
}
