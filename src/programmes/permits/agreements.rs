//! Permits under international agreements.

pub(in crate::programmes) mod ceta;
pub(in crate::programmes) mod ceta_transferee;
pub(in crate::programmes) mod chile;
pub(in crate::programmes) mod colombia;
pub(in crate::programmes) mod cptpp;
pub(in crate::programmes) mod cusma_investor;
pub(in crate::programmes) mod cusma_professional;
pub(in crate::programmes) mod cusma_trader;
pub(in crate::programmes) mod cusma_transferee;
pub(in crate::programmes) mod gats_professional;
pub(in crate::programmes) mod other_agreement;
pub(in crate::programmes) mod panama;
pub(in crate::programmes) mod peru;
mod shared;
pub(in crate::programmes) mod south_korea;
pub(in crate::programmes) mod uk;
pub(in crate::programmes) mod ukraine_agreement;
