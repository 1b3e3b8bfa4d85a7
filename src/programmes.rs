//! The registry: one line a programme, one line a grid.

use crate::kernel::Day;
use crate::law::{Grid, Programme, Status};

mod categories;
mod federal;

/// Registers the programmes and finds them by id.
macro_rules! programmes {
    ($($path:path,)*) => {
        /// Every programme, in the order in which pages show them.
        pub static ALL: &[&Programme] = &[$(&$path),*];
    };
}

programmes! {
    federal::cec::CEC,
    federal::fsw::FSW,
    federal::fst::FST,
    federal::high_skilled_proposal::HIGH_SKILLED_PROPOSAL,
    categories::french::FRENCH_PROFICIENCY,
    categories::healthcare::HEALTHCARE,
    categories::stem::STEM,
    categories::trades::TRADES,
    categories::transport::TRANSPORT,
    categories::agriculture::AGRICULTURE,
    categories::education::EDUCATION,
    categories::physicians::PHYSICIANS,
    categories::researchers::RESEARCHERS,
    categories::senior_managers::SENIOR_MANAGERS,
    categories::military::MILITARY,
}

/// The programmes that are law on a day and have not ended.
pub fn in_force(day: Day) -> impl Iterator<Item = &'static Programme> {
    ALL.iter().copied().filter(move |programme| {
        programme.status(day).is_some_and(|step| match step.status {
            Status::Open | Status::ByInvitation | Status::Paused | Status::Announced => true,
            Status::Closed | Status::Proposed => false,
        })
    })
}

/// The programme with this id.
pub fn find(id: &str) -> Option<&'static Programme> {
    ALL.iter().find(|programme| programme.id == id).copied()
}

/// Every points grid.
pub static GRIDS: &[&Grid] = &[&crate::grids::crs::CRS, &crate::grids::fsw_67::FSW_67];

/// The grid with this id.
pub fn grid(id: &str) -> Option<&'static Grid> {
    GRIDS.iter().find(|grid| grid.id == id).copied()
}
