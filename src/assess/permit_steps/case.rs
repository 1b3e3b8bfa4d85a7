//! The conditions of the list for one person, each judged here and nowhere else.

use crate::assess::Keeper;
use crate::facts::permits::lmia::letter_of;
use crate::kernel::{Day, Reading, Why, Whys, in_force};
use crate::law::{Permit, Ties};
use crate::process::permit_steps::{Key, REGISTRATION};
use crate::profile::{
    Lmia, LmiaStream, Maybe, Offer, PermitKind, Profile, Said, Status, StatusKind,
};
use crate::status::standings::Standing;
use crate::values::lmia::MONTHS_AHEAD;

/// One person, one permit, one day.
pub(super) struct Case<'p> {
    pub(super) profile: &'p Profile,
    pub(super) on: Day,
    pub(super) id: &'p str,
    pub(super) permit: Option<&'static Permit>,
    pub(super) offer: Option<&'p Offer>,
    pub(super) status: Option<&'p Status>,
    /// Where the person stands on the day.
    pub(super) stands: Keeper,
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
            Key::Exempt => self.files_offer(),
            Key::LowWage => self.low_wage(),
            Key::InCanada => self.in_canada(),
            Key::Abroad => {
                let from_there = Reading::yes(!self.only_inside());
                Reading::every(&[self.in_canada().opposite(), from_there])
            }
            Key::Inside => self.inside(),
            Key::NotInside => {
                let elsewhere = Reading::yes(!self.only_inside());
                Reading::every(&[self.in_canada(), self.inside().opposite(), elsewhere])
            }
            Key::InsideOnly => {
                let only = Reading::yes(self.only_inside());
                Reading::every(&[self.in_canada().opposite(), only])
            }
            Key::Restores => self.restores(),
            Key::Holds => match &self.profile.status {
                Some(Maybe::Some(status)) => self.holds(status),
                Some(Maybe::None) => Reading::yes(false),
                None => Reading::told(None),
            },
            Key::Quebec => {
                let longer = Reading::yes(self.said(Said::JobOf30Days) != Some(true));
                Reading::every(&[self.province(&["QC"]), longer])
            }
            Key::Registration => self.province(REGISTRATION),
            Key::Biometrics => self.biometrics(),
            Key::Medical => self.medical(),
            Key::Iec => Reading::yes(self.is_iec()),
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
        // A permit taken away, or lost with the status, does not hold to its printed day.
        let lost = |one: &Standing| {
            matches!(
                one,
                Standing::CanRestore | Standing::RestorationAsked | Standing::OutOfStatus
            )
        };
        let kept = if lost(&self.stands.standing) {
            Reading::yes(false)
        } else if self.stands.between.iter().any(lost) {
            Reading::told(None)
        } else {
            Reading::yes(true)
        };
        Reading::every(&[worker, runs, kept])
    }

    pub(super) fn tied(&self) -> Reading {
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

    pub(super) fn in_canada(&self) -> Reading {
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

    pub(super) fn is_iec(&self) -> bool {
        self.id.starts_with("iec")
    }

    /// The employer files the offer and pays for it, R303.1, unless one of the two owes nothing.
    fn files_offer(&self) -> Reading {
        let files = match self.permit {
            Some(permit) => Reading::yes(permit.compliance),
            None => Reading::every(&[self.tied(), self.assessed().opposite()]),
        };
        if self.said(Said::ExemptEmployer) == Some(true) {
            return Reading::yes(false);
        }
        Reading::every(&[files, self.pays_nothing().opposite()])
    }

    pub(super) fn said(&self, said: Said) -> Option<bool> {
        self.profile.said(said)
    }

    pub(super) fn letter_until(&self) -> Option<Day> {
        let offer = self
            .offer
            .filter(|offer| offer.lmia == Some(Lmia::Positive))?;
        let said = self.said(Said::RecognizedEmployer);
        let pilot = match (self.id, said, offer.stream) {
            ("recognized-employer", _, _) => said,
            // Which permit, and whether in the stream left out, is not told.
            ("", Some(true), None) => None,
            ("", Some(true), Some(_)) => Some(true),
            (_, _, _) => Some(false),
        };
        letter_of(offer, pilot)
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
