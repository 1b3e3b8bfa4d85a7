//! What the parents of a child may do: the person and the partner, each as the one who holds a permit.

use super::with_someone;
use crate::assess::partners::turned_for_permits;
use crate::facts::Facts;
use crate::facts::permits::ABROAD;
use crate::facts::permits::family::{PARTNER_MAY_STUDY, PARTNER_MAY_WORK, PARTNER_RESTORES};
use crate::kernel::{Day, Reading, Why, Whys};
use crate::profile::{Maybe, PermitCode, Profile, Standing, Status, StatusKind};

/// The person and the partner, ready to be read.
pub(super) struct Parents {
    /// The profile as told: here the partner holds the permit.
    pub(super) own: Facts,
    /// Turned round: here the person does.
    pub(super) turned: Facts,
}

impl Parents {
    /// Derives both.
    pub(super) fn of(profile: &Profile, on: Day) -> Parents {
        Parents {
            own: Facts::derive(profile, on),
            turned: Facts::derive(&turned_for_permits(&with_someone(profile)), on),
        }
    }

    /// Whether a parent opens school to a child in Canada: one may work or study, or is
    /// settled or claims protection, or neither is in Canada.
    pub(super) fn open_school(&self) -> Reading {
        let told = &self.own.told;
        let person = match &told.status {
            None => Reading::told(None),
            Some(Maybe::None) => Reading::yes(false),
            Some(Maybe::Some(status)) => opens(status, &self.turned),
        };
        let (partner, away) = match &told.partner {
            None => (Reading::told(None), Reading::told(None)),
            // Where another parent is, nobody told.
            Some(Maybe::None) => (Reading::yes(false), Reading::told(None)),
            Some(Maybe::Some(partner)) => match (partner.status, &partner.permit) {
                (Some(Standing::Citizen | Standing::PermanentResident), _) => {
                    (Reading::yes(true), Reading::yes(false))
                }
                (_, permit) => (
                    match permit {
                        None => Reading::told(None),
                        Some(Maybe::None) => Reading::yes(false),
                        Some(Maybe::Some(status)) => opens(status, &self.own),
                    },
                    Reading::yes(partner.lives_in_canada == Some(false)),
                ),
            },
        };
        let neither_here = Reading::every(&[ABROAD.read(&self.own), away]);
        Reading::any(&[person, partner, neither_here])
    }
}

/// Whether the holder of this status opens it; in these facts the holder is the partner.
fn opens(status: &Status, facts: &Facts) -> Reading {
    if matches!(
        status.kind,
        Some(StatusKind::PermanentResident | StatusKind::Citizen | StatusKind::RefugeeClaimant)
    ) || status.code == Some(PermitCode::S61)
    {
        return Reading::yes(true);
    }
    let may = Reading::any(&[PARTNER_MAY_WORK.read(facts), PARTNER_MAY_STUDY.read(facts)]);
    // While restoration is waited for, a child at school may keep on: whether this one is there, nobody told.
    let restores = PARTNER_RESTORES.read(facts);
    if may.range.most == 0 && restores.range.most == 1 {
        return Reading {
            whys: Whys::of(Why::OfficerDecides),
            ..Reading::told(None)
        };
    }
    may
}
