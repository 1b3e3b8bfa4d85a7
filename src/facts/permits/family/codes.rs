//! Codes printed on the permits of partners, by what they open to the family.

use crate::profile::{PermitCode, PermitKind, Status};

/// Permits that rest on somebody else's, or give the family nothing.
const GIVE_NOTHING: &[PermitCode] = &[
    PermitCode::T25,
    PermitCode::F36,
    PermitCode::T45,
    PermitCode::T53,
    PermitCode::F64,
    PermitCode::C91,
    PermitCode::C17,
    PermitCode::C32,
    PermitCode::C33,
    PermitCode::C41,
    PermitCode::C42,
    PermitCode::C46,
    PermitCode::C47,
    PermitCode::C48,
    PermitCode::C49,
    PermitCode::S61,
    PermitCode::S62,
];
/// Permits on the way to residence that open the family's before any application for it.
pub(super) const TRANSITION: &[PermitCode] = &[
    PermitCode::A73,
    PermitCode::A76,
    PermitCode::T10,
    PermitCode::T13,
    PermitCode::C60,
    PermitCode::A77,
    PermitCode::C18,
];
/// Permits under agreements that have a permit for the spouse.
pub(super) const AGREEMENTS: &[PermitCode] = &[
    PermitCode::F10,
    PermitCode::F11,
    PermitCode::F12,
    PermitCode::F13,
    PermitCode::F14,
    PermitCode::F15,
    PermitCode::F30,
    PermitCode::F31,
    PermitCode::F32,
    PermitCode::F33,
    PermitCode::F34,
    PermitCode::F35,
    PermitCode::T41,
    PermitCode::T42,
    PermitCode::T44,
    PermitCode::F61,
    PermitCode::F62,
    PermitCode::F63,
];
/// The Trans-Pacific agreement has one for spouses from some countries; the sources do not name them.
pub(super) const BY_COUNTRY: &[PermitCode] = &[
    PermitCode::T50,
    PermitCode::T51,
    PermitCode::T52,
    PermitCode::T54,
    PermitCode::T55,
];
/// Permits of the family of workers under the rules before 21 January 2025.
pub(super) const OF_WORKERS: &[PermitCode] = &[PermitCode::C41, PermitCode::C47];
/// The same for spouses of students.
pub(super) const OF_STUDENTS: &[PermitCode] = &[PermitCode::C42];

/// Whether the code is one of these: not known where no code was told and the kind may bear one.
pub(super) fn bears(status: &Status, codes: &[PermitCode]) -> Option<bool> {
    match (status.code, status.permit) {
        (Some(code), _) => Some(codes.contains(&code)),
        (None, None | Some(PermitKind::EmployerSpecific | PermitKind::Open)) => None,
        (None, Some(PermitKind::Bridging)) => Some(codes.contains(&PermitCode::A75)),
        // All permits of partners share one kind.
        (None, Some(PermitKind::Spousal)) => {
            let some = codes.iter().any(|code| GIVE_NOTHING.contains(code));
            if some { None } else { Some(false) }
        }
        (None, Some(PermitKind::Pgwp | PermitKind::Lmia | PermitKind::Iec)) => Some(false),
    }
}

/// Whether the permit gives the family nothing.
pub(super) fn gives_nothing(status: &Status) -> Option<bool> {
    match (status.code, status.permit) {
        (None, Some(PermitKind::Spousal)) => Some(true),
        _ => bears(status, GIVE_NOTHING),
    }
}
