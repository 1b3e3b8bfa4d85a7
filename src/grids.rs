//! Points tables, one file each.

pub(crate) mod crs;
