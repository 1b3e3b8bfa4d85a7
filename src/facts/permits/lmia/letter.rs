//! The letter of an assessment: whether there is one, and until which day it serves.
//!
//! It must serve on the day on which the application for the permit is received. What happens
//! to it while that application is looked at does not matter.

use crate::facts::Facts;
use crate::facts::permits::files::a_file;
use crate::facts::permits::{falls, holds_permit, of_status};
use crate::kernel::{Day, Reading, When, Why, Whys, add_months, days_from, in_force, on};
use crate::profile::{Application, ApplicationKind, Lmia, LmiaStream, Maybe, Offer, StatusKind};
use crate::values::lmia::LETTER_MONTHS;

/// Most months a letter ever was good for, under any rule we read.
const LONGEST_LETTER: u32 = 18;
/// Days before the end of a permit from which a file may wait for the letter.
const WAITS_FROM: i32 = 14;
/// Last day of letters under the Recognized Employer Pilot that were asked for before July 2026.
const PILOT_LETTERS_TO: Day = on(2026, 12, 31);
/// First day from which they are good for six months again.
const SHORT_PILOT_LETTERS: Day = on(2026, 7, 1);
/// Most months of the letters before.
const PILOT_LETTER_MONTHS: u32 = 36;
/// Months of the letters since.
const SHORT_PILOT_MONTHS: u32 = 6;

/// A positive assessment; or one under way while the permit ends within two weeks, where an
/// officer may wait for the letter.
pub(super) fn ready(facts: &Facts, offer: &Offer) -> Reading {
    match offer.lmia {
        None => Reading::told(None),
        Some(Lmia::Positive) => Reading::yes(true),
        Some(Lmia::None | Lmia::Exempt) => Reading::yes(false),
        Some(Lmia::Pending) => of_status(facts, &|status| {
            let soon = status.expires.map_or(Reading::told(None), |expires| {
                falls(expires, facts.day, days_from(facts.day, WAITS_FROM))
            });
            Reading::every(&[
                holds_permit(status, facts.day),
                soon,
                Reading::between(0, 1, Whys::of(Why::OfficerDecides)),
            ])
        }),
    }
}

/// Last day on which a letter issued on a day can be used: the earliest it can be, that day
/// included; nothing where the rule of that time is not known.
///
/// Six months end with the day of the same number, or with the last of the month. A letter of
/// the Recognized Employer Pilot (`pilot`) serves up to 36 months, and no longer than the pilot;
/// one asked for from July 2026 may serve a little longer.
fn letter_until(issued: Day, pilot: bool) -> Option<Day> {
    if pilot {
        let last = add_months(issued, PILOT_LETTER_MONTHS).min(PILOT_LETTERS_TO);
        return (issued <= last).then_some(last);
    }
    let months = in_force(LETTER_MONTHS, issued)?.value?;
    Some(add_months(issued, u32::try_from(months).ok()?))
}

/// The earliest last day of the letter of an offer; nothing where the rule is not known.
///
/// `pilot`: the assessment comes under the Recognized Employer Pilot; absent: it may. The Global
/// Talent Stream never does.
pub(crate) fn letter_of(offer: &Offer, pilot: Option<bool>) -> Option<Day> {
    let issued = offer.lmia_issued?.least;
    let pilot = match (pilot, offer.stream) {
        (Some(false), _) | (_, Some(LmiaStream::GlobalTalent)) => false,
        (Some(true), _) => true,
        (None, _) => return Some(letter_until(issued, true)?.min(letter_until(issued, false)?)),
    };
    letter_until(issued, pilot)
}

/// Not known on that day, whatever a person answers.
fn rule_not_known() -> Reading {
    Reading::between(0, 1, Whys::of(Why::RuleNotKnown))
}

/// Whether a letter of this day can be used on another.
fn serves(issued: Day, pilot: bool, day: Day) -> Reading {
    let may = match letter_until(issued, pilot) {
        Some(until) if day <= until => return Reading::yes(issued <= day),
        Some(_) if !pilot || issued < SHORT_PILOT_LETTERS => return Reading::yes(false),
        Some(_) => SHORT_PILOT_MONTHS,
        None if pilot => SHORT_PILOT_MONTHS,
        None => LONGEST_LETTER,
    };
    if issued <= day && day <= add_months(issued, may) {
        rule_not_known()
    } else {
        Reading::yes(false)
    }
}

/// The same, where a day is told as a month or a year: at both ends, and for the latest letter
/// there may be on the first day it may serve.
fn serves_on(issued: When, pilot: bool, day: When) -> Reading {
    let first = hull(
        serves(issued.least, pilot, day.least),
        serves(issued.most, pilot, day.most),
    );
    let ends = hull(
        first,
        hull(
            serves(issued.least, pilot, day.most),
            serves(issued.most, pilot, day.least),
        ),
    );
    let latest = issued.most.min(day.most);
    if latest < issued.least {
        return ends;
    }
    hull(ends, serves(latest, pilot, day.least.max(latest)))
}

/// Who waits for a renewal has asked, by the last day of the permit: for which permit and when
/// exactly is not told.
fn while_waiting(facts: &Facts, issued: When, pilot: bool) -> Reading {
    of_status(facts, &|status| {
        if status.kind != Some(StatusKind::Maintained) {
            return Reading::yes(false);
        }
        let filed = When {
            least: Day::MIN,
            most: status.expires.map_or(facts.day, |ends| ends.most),
        };
        Reading::every(&[Reading::told(None), serves_on(issued, pilot, filed)])
    })
}

/// An application for a permit on an assessment; one with a code, or for an open permit, is none.
fn on_assessment(file: &Application) -> Reading {
    Reading::told(match (file.tied, file.code) {
        (Some(false), _) | (_, Some(_)) => Some(false),
        (tied, None) => tied,
    })
}

/// The letter serves on the day, or served when the application under way was received.
pub(super) fn letter(facts: &Facts, offer: &Offer, pilot: bool) -> Reading {
    let Some(issued) = offer.lmia_issued else {
        return Reading::told(None);
    };
    let today = When {
        least: facts.day,
        most: facts.day,
    };
    let now = serves_on(issued, pilot, today);
    let files = facts.told.applications.as_ref();
    if now.range.least == 1 {
        return now;
    }
    // Who told of no application asks on the day, unless the status is that of waiting for one.
    if files.is_none() {
        return match facts.told.status {
            Some(Maybe::Some(_)) => Reading::any(&[now, while_waiting(facts, issued, pilot)]),
            Some(Maybe::None) | None => now,
        };
    }
    let filed = a_file(files, ApplicationKind::WorkPermit, facts.day, &|file| {
        let served = file
            .filed
            .map_or(Reading::told(None), |day| serves_on(issued, pilot, day));
        Reading::every(&[on_assessment(file), served])
    });
    Reading::any(&[now, filed])
}

/// Either of two readings, where a day is not told exactly.
pub(super) fn hull(a: Reading, b: Reading) -> Reading {
    let range = a.range.hull(b.range);
    let whys = a.whys.and(b.whys);
    let whys = if whys == Whys::NONE {
        Whys::of(Why::NotAsked)
    } else {
        whys
    };
    Reading::between(range.least, range.most, whys)
}
