//! The registry: one line a programme, one line a grid.

use crate::law::{Grid, Programme};

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
}

/// The programme with this id.
pub fn find(id: &str) -> Option<&'static Programme> {
    ALL.iter().find(|programme| programme.id == id).copied()
}

/// Every points grid.
pub static GRIDS: &[&Grid] = &[&crate::grids::crs::CRS];

/// The grid with this id.
pub fn grid(id: &str) -> Option<&'static Grid> {
    GRIDS.iter().find(|grid| grid.id == id).copied()
}
