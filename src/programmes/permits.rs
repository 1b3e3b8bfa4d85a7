//! Work permits, work that needs none, and where one may apply.
//!
//! | Folder | What |
//! |---|---|
//! | `lmia/` | tied to an employer, on a labour market impact assessment |
//! | `agreements/` | tied to an employer, under an international agreement |
//! | `exempt/` | tied to an employer, exempt from an assessment otherwise |
//! | `open/` | open permits of the person's own |
//! | `family/` | open permits that rest on a partner or a parent |
//! | `policies/` | public policies, each with its end |
//! | `without/` | work that needs no permit |
//! | `places/` | from where one may apply |

pub(super) mod agreements;
pub(super) mod exempt;
pub(super) mod family;
pub(super) mod lmia;
pub(super) mod open;
pub(super) mod places;
pub(super) mod policies;
mod shared;
pub(super) mod without;
