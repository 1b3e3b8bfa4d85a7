//! Categories of Express Entry, one file each.

mod shared;

pub(super) mod agriculture;
pub(super) mod education;
pub(super) mod french;
pub(super) mod healthcare;
pub(super) mod military;
pub(super) mod physicians;
pub(super) mod researchers;
pub(super) mod senior_managers;
pub(super) mod stem;
pub(super) mod trades;
pub(super) mod transport;
