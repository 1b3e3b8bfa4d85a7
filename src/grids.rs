//! Points tables, one file each.

pub(crate) mod crs;
pub(crate) mod fsw_67;
