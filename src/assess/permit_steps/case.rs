//! The conditions of the list for one person, each judged here and nowhere else.

use crate::kernel::{Day, Reading, When, Why, Whys, add_months, add_years, days_from, in_force};
use crate::law::{Permit, Ties};
use crate::process::permit_steps::{Key, REGISTRATION};
use crate::profile::{
    Lmia, LmiaStream, Maybe, Offer, PermitKind, Profile, Said, Sector, Status, StatusKind,
};
use crate::values::fees::BIOMETRICS_AGES;
use crate::values::lmia::{LETTER_MONTHS, MONTHS_AHEAD};

/// One person, one permit, one day.
pub(super) struct Case<'p> {
    pub(super) profile: &'p Profile,
    pub(super) on: Day,
    pub(super) id: &'p str,
    pub(super) permit: Option<&'static Permit>,
    pub(super) offer: Option<&'p Offer>,
    pub(super) status: Option<&'p Status>,
}

impl Case<'_> {
    pub(super) fn all(&self, keys: &[Key]) -> Reading {
        keys.iter().fold(Reading::yes(true), |all, key| {
            Reading::every(&[all, self.key(*key)])
        })
    }

    /// Each condition, judged here and nowhere else.
    pub(super) fn key(&self, key: Key) -> Reading {
        match key {
            Key::Tied => self.tied(),
            Key::Open => self.tied().opposite(),
            Key::Assessed => self.assessed(),
            Key::Exempt => match self.permit {
                Some(permit) => Reading::yes(permit.compliance),
                None => Reading::every(&[self.tied(), self.assessed().opposite()]),
            },
            Key::LowWage => self.low_wage(),
            Key::InCanada => self.in_canada(),
            Key::Abroad => self.in_canada().opposite(),
            Key::Holds => match &self.profile.status {
                Some(Maybe::Some(status)) => self.holds(status),
                Some(Maybe::None) => Reading::yes(false),
                None => Reading::told(None),
            },
            Key::Quebec => self.province(&["QC"]),
            Key::Registration => self.province(REGISTRATION),
            Key::Biometrics => self.biometrics(),
            Key::Medical => self.medical(),
            Key::Iec => Reading::yes(self.id.starts_with("iec")),
        }
    }

    /// A work permit that has not ended.
    fn holds(&self, status: &Status) -> Reading {
        let worker = Reading::told(status.kind.map(|kind| kind == StatusKind::Worker));
        let runs = status.expires.map_or(Reading::told(None), |ends| {
            Reading::between(
                i32::from(ends.least >= self.on),
                i32::from(ends.most >= self.on),
                Whys::of(Why::NotAsked),
            )
        });
        Reading::every(&[worker, runs])
    }

    fn tied(&self) -> Reading {
        if let Some(permit) = self.permit {
            return Reading::yes(permit.ties == Ties::Employer);
        }
        if self
            .offer
            .is_some_and(|offer| offer.lmia.is_some_and(|lmia| lmia != Lmia::None))
        {
            return Reading::yes(true);
        }
        let held = self.status.and_then(|status| status.permit);
        Reading::told(
            held.map(|held| matches!(held, PermitKind::Lmia | PermitKind::EmployerSpecific)),
        )
    }

    pub(super) fn assessed(&self) -> Reading {
        if let Some(permit) = self.permit {
            return Reading::yes(permit.assessment);
        }
        match self.offer.and_then(|offer| offer.lmia) {
            Some(Lmia::Positive | Lmia::Pending) => Reading::yes(true),
            Some(Lmia::Exempt) => Reading::yes(false),
            Some(Lmia::None) | None => match self.status.and_then(|status| status.permit) {
                Some(PermitKind::Lmia) => Reading::yes(true),
                Some(_) => Reading::yes(false),
                None => Reading::told(None),
            },
        }
    }

    fn low_wage(&self) -> Reading {
        match self.id {
            "lmia-low-wage" => return Reading::yes(true),
            "" => {}
            _ if self.permit.is_some() => return Reading::yes(false),
            _ => {}
        }
        let stream = self.offer.and_then(|offer| offer.stream);
        Reading::told(stream.map(|stream| stream == LmiaStream::LowWage))
    }

    fn in_canada(&self) -> Reading {
        let home = self.profile.lives.as_ref().and_then(|home| home.country);
        match (home, &self.profile.status) {
            (Some(country), _) => Reading::yes(country.is_canada()),
            (None, Some(Maybe::Some(status))) if status.kind.is_some() => Reading::yes(true),
            (None, _) => Reading::told(None),
        }
    }

    fn province(&self, codes: &[&str]) -> Reading {
        let place = self.offer.and_then(|offer| offer.province);
        Reading::told(place.map(|place| codes.contains(&place.word())))
    }

    fn said(&self, said: Said) -> Option<bool> {
        self.profile.circumstances.and_then(|all| all.get(said))
    }

    /// From 14 to 79, unless given in the last ten years; not citizens of the United States.
    pub(super) fn biometrics(&self) -> Reading {
        let aged = self.profile.born.map_or(Reading::told(None), |born| {
            let (first, last) = BIOMETRICS_AGES;
            let old = |when: When| {
                let reached = |years: u32| {
                    Reading::between(
                        i32::from(add_years(when.most, years) <= self.on),
                        i32::from(add_years(when.least, years) <= self.on),
                        Whys::of(Why::NotAsked),
                    )
                };
                Reading::every(&[reached(first), reached(last.saturating_add(1)).opposite()])
            };
            old(born)
        });
        let american = match self.profile.citizenships.as_deref() {
            Some(held) => Reading::yes(held.iter().any(|country| country.code() == "US")),
            None => Reading::told(None),
        };
        let given = Reading::told(self.said(Said::BiometricsGiven));
        Reading::every(&[aged, american.opposite(), given.opposite()])
    }

    /// The setting of the job counts, or six months in a listed country.
    pub(super) fn medical(&self) -> Reading {
        let listed = self.said(Said::ListedCountry);
        let noc = self.offer.and_then(|offer| offer.noc);
        let cares = noc.map(|noc| matches!(noc.code(), 42_202 | 44_100 | 44_101));
        let sector = self.offer.and_then(|offer| offer.sector);
        if self.tied().range.least == 1 {
            match (cares, sector, listed) {
                (Some(true), _, _)
                | (_, Some(Sector::Hospitals | Sector::NursingCare), _)
                | (_, Some(Sector::PrimaryAgriculture), Some(true)) => return Reading::yes(true),
                (
                    Some(false),
                    Some(Sector::Construction | Sector::FoodManufacturing | Sector::Other),
                    Some(false),
                ) => return Reading::yes(false),
                (_, _, _) => {}
            }
        } else if listed == Some(false) && self.tied().range.most == 0 {
            return Reading::yes(false);
        }
        Reading::told(None)
    }

    pub(super) fn letter_until(&self) -> Option<Day> {
        let offer = self
            .offer
            .filter(|offer| offer.lmia == Some(Lmia::Positive))?;
        let issued = offer.lmia_issued?.least;
        let months = in_force(LETTER_MONTHS, issued)?.value?;
        let months = u32::try_from(months).ok()?;
        Some(days_from(add_months(issued, months), -1))
    }

    pub(super) fn assessment_from(&self) -> Option<Day> {
        let offer = self.offer.filter(|_| self.assessed().range.least == 1)?;
        if offer.lmia == Some(Lmia::Positive) {
            return None;
        }
        let months = in_force(MONTHS_AHEAD, self.on)?.value?;
        let months = chrono::Months::new(u32::try_from(months).ok()?);
        offer.from?.most.checked_sub_months(months)
    }
}
