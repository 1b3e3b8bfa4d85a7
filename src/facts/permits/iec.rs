//! International Experience Canada: what each citizenship gives, and the best of them.
//!
//! Age, residence, turns, waiting time and the rest go together: they are read under one
//! citizenship, the one that comes out best, and never mixed from two.

use super::facts_on_permits;
use crate::facts::Facts;
use crate::facts::fact::{Core, Fact, Lever};
use crate::kernel::{Day, Reading, Why, Whys, YesNo, add_months, text};
use crate::profile::{Country, IecCategory, Maybe, Said};
use crate::values::iec::{AGREEMENTS, Agreement, FINAL_TURN, Home, Student, Turns, YOUNGEST};

use IecCategory::{CoOp, WorkingHoliday, YoungProfessionals};

/// Its passport, or that of a British national (overseas), is asked for and no citizenship.
const HONG_KONG: &str = "HK";

const COUNTRY: usize = 0;
const AGE: usize = 1;
const HOME: usize = 2;
const TURN: usize = 3;
const GAP: usize = 4;
const ALSO: usize = 5;

/// All that one citizenship is asked for, in that order.
type Parts = [Reading; 6];

/// One part, under the citizenship that comes out best.
fn part(facts: &Facts, category: IecCategory, part: usize) -> Reading {
    let Some(held) = facts.told.citizenships.as_deref() else {
        return Reading::told(None);
    };
    let mut best: Option<((i32, i32, i32), Parts)> = None;
    for agreement in AGREEMENTS {
        let citizen = passport(facts, held, agreement);
        if agreement.place(category).is_none() || citizen.range.most == 0 {
            continue;
        }
        let parts = parts(facts, category, agreement, citizen, held.len() > 1);
        let all = Reading::every(&parts).range;
        let met = parts.iter().map(|part| part.range.least).sum();
        let key = (all.least, all.most, met);
        if best.is_none_or(|(other, _)| key > other) {
            best = Some((key, parts));
        }
    }
    let found = best.and_then(|(_, parts)| parts.get(part).copied());
    found.unwrap_or(Reading::yes(false))
}

/// The passport of a country: its citizenship, but for Hong Kong, which has one without.
fn passport(facts: &Facts, held: &[Country], agreement: &Agreement) -> Reading {
    let citizen = |code: &str| held.iter().any(|one| one.code() == code);
    let has = citizen(agreement.country);
    if agreement.country != HONG_KONG {
        return Reading::yes(has);
    }
    match facts.told.said(Said::HongKongPassport) {
        Some(told) => Reading::yes(told),
        // Who is Chinese may hold the passport of the region.
        None if !has && citizen("CN") => Reading::told(None),
        None => Reading::yes(has),
    }
}

fn parts(
    facts: &Facts,
    category: IecCategory,
    agreement: &Agreement,
    citizen: Reading,
    several: bool,
) -> Parts {
    let taken = taken(facts);
    [
        citizen,
        age(facts, category, agreement),
        home(facts, category, agreement),
        turn(facts, category, agreement, taken, several),
        gap(facts, agreement, taken, several),
        also(facts, category, agreement),
    ]
}

fn age(facts: &Facts, category: IecCategory, agreement: &Agreement) -> Reading {
    let oldest = agreement.place(category).map_or(0, |place| place.oldest);
    let age = facts.age_on_day;
    Reading::every(&[
        age.reaches(YOUNGEST),
        age.reaches(oldest.saturating_add(1)).opposite(),
    ])
}

fn home(facts: &Facts, category: IecCategory, agreement: &Agreement) -> Reading {
    let must = match agreement.home {
        Home::Anywhere => false,
        Home::Resident => true,
        Home::CoOpResident => category == CoOp,
    };
    if !must {
        return Reading::yes(true);
    }
    let lives = facts.told.lives.as_ref().and_then(|home| home.country);
    Reading::told(lives.map(|country| country.code() == agreement.country))
}

/// Past participations, where they were told; none where all were with another citizenship.
fn taken(facts: &Facts) -> Option<&[IecCategory]> {
    if facts.told.said(Said::IecOtherPassport) == Some(true) {
        return Some(&[]);
    }
    match &facts.told.iec {
        None => None,
        Some(Maybe::None) => Some(&[]),
        Some(Maybe::Some(iec)) => iec.taken.as_deref(),
    }
}

fn turn(
    facts: &Facts,
    category: IecCategory,
    agreement: &Agreement,
    taken: Option<&[IecCategory]>,
    several: bool,
) -> Reading {
    let Some(taken) = taken else {
        return Reading::told(None);
    };
    let Some(turns) = agreement.turns(facts.day) else {
        return Reading::between(0, 1, Whys::of(Why::RuleNotKnown));
    };
    let co_op = taken.contains(&CoOp);
    let (times, free) = match turns {
        Turns::Times(times) => (times, true),
        Turns::Each(times) => (times, !taken.contains(&category)),
        Turns::OneAndCoOp => (
            2,
            if category == CoOp {
                !co_op
            } else {
                taken.iter().all(|past| *past == CoOp)
            },
        ),
        Turns::TwiceOneCoOp => (2, category != CoOp || !co_op),
    };
    if free && taken.len() < times {
        return Reading::yes(true);
    }
    // The extra participation is a final one: who has used it has none left.
    let used = match turns {
        Turns::OneAndCoOp => {
            let co_ops = taken.iter().filter(|past| **past == CoOp).count();
            co_ops > 1 || taken.len().saturating_sub(co_ops) > 1
        }
        Turns::Times(_) | Turns::Each(_) | Turns::TwiceOneCoOp => taken.len() > times,
    };
    if FINAL_TURN.contains(&agreement.country) && !used {
        return Reading::told(facts.told.said(Said::EarlyIec));
    }
    with_another(facts, several)
}

/// A part that fails may have been with another citizenship, where there are several.
fn with_another(facts: &Facts, several: bool) -> Reading {
    if several {
        Reading::told(facts.told.said(Said::IecOtherPassport))
    } else {
        Reading::yes(false)
    }
}

fn gap(
    facts: &Facts,
    agreement: &Agreement,
    taken: Option<&[IecCategory]>,
    several: bool,
) -> Reading {
    if agreement.gap == 0 || taken.is_some_and(<[_]>::is_empty) {
        return Reading::yes(true);
    }
    let iec = facts.told.iec.as_ref().and_then(Maybe::as_option);
    let Some(ended) = iec.and_then(|iec| iec.last_ended) else {
        return Reading::told(None);
    };
    let over = |ended: Day| add_months(ended, agreement.gap) <= facts.day;
    let over = Reading::between(
        i32::from(over(ended.most)),
        i32::from(over(ended.least)),
        Whys::of(Why::NotAsked),
    );
    if over.range.most == 0 {
        with_another(facts, several)
    } else {
        over
    }
}

fn also(facts: &Facts, category: IecCategory, agreement: &Agreement) -> Reading {
    let said = match (category, agreement.student) {
        (CoOp, Student::Registered) => Said::StudentAtHome,
        (CoOp, Student::Austrian) => Said::AustrianTrainee,
        (YoungProfessionals, Student::Austrian) => Said::SentFromAustria,
        (CoOp | YoungProfessionals | WorkingHoliday, _) => return Reading::yes(true),
    };
    Reading::told(facts.told.said(said))
}

/// Questions behind each part.
const OF_COUNTRY: &[&str] = &["citizenships"];
const OF_PASSPORT: &[&str] = &["citizenships", "circumstances-measures"];
const OF_AGE: &[&str] = &["born", "citizenships"];
const OF_HOME: &[&str] = &["lives", "citizenships"];
const OF_TURN: &[&str] = &["iec", "citizenships", "circumstances-file"];
const OF_STUDENT: &[&str] = &["circumstances-study", "citizenships"];
const OF_WORKER: &[&str] = &["circumstances-employer", "citizenships"];

facts_on_permits! {
    /// A citizenship with Working Holiday.
    HOLIDAY_COUNTRY, "iec-holiday-country", Fixed, OF_PASSPORT, |facts| part(facts, WorkingHoliday, COUNTRY),
        "Country with Working Holiday", "Pays avec Vacances-travail";
    /// The age it asks for.
    HOLIDAY_AGE, "iec-holiday-age", Fixed, OF_AGE, |facts| part(facts, WorkingHoliday, AGE),
        "Age within the range of your country", "Âge dans les limites de votre pays";
    /// The residence it asks for.
    HOLIDAY_HOME, "iec-holiday-home", Choice, OF_HOME, |facts| part(facts, WorkingHoliday, HOME),
        "Residence in your country, where it is needed", "Résidence dans votre pays, si elle est exigée";
    /// A turn is left.
    HOLIDAY_TURN, "iec-holiday-turn", Fixed, OF_TURN, |facts| part(facts, WorkingHoliday, TURN),
        "Participation left", "Participation restante";
    /// The waiting time is over.
    HOLIDAY_GAP, "iec-holiday-gap", Time, OF_TURN, |facts| part(facts, WorkingHoliday, GAP),
        "Waiting time over", "Délai d’attente écoulé";
    /// A citizenship with Young Professionals.
    YOUNG_COUNTRY, "iec-young-country", Fixed, OF_COUNTRY, |facts| part(facts, YoungProfessionals, COUNTRY),
        "Country with Young Professionals", "Pays avec Jeunes professionnels";
    /// The age it asks for.
    YOUNG_AGE, "iec-young-age", Fixed, OF_AGE, |facts| part(facts, YoungProfessionals, AGE),
        "Age within the range of your country", "Âge dans les limites de votre pays";
    /// The residence it asks for.
    YOUNG_HOME, "iec-young-home", Choice, OF_HOME, |facts| part(facts, YoungProfessionals, HOME),
        "Residence in your country, where it is needed", "Résidence dans votre pays, si elle est exigée";
    /// A turn is left.
    YOUNG_TURN, "iec-young-turn", Fixed, OF_TURN, |facts| part(facts, YoungProfessionals, TURN),
        "Participation left", "Participation restante";
    /// The waiting time is over.
    YOUNG_GAP, "iec-young-gap", Time, OF_TURN, |facts| part(facts, YoungProfessionals, GAP),
        "Waiting time over", "Délai d’attente écoulé";
    /// What one country asks besides.
    YOUNG_ALSO, "iec-young-also", OtherParty, OF_WORKER, |facts| part(facts, YoungProfessionals, ALSO),
        "Austria: sent by your employer", "Autriche : envoi par votre employeur";
    /// A citizenship with International Co-op.
    CO_OP_COUNTRY, "iec-co-op-country", Fixed, OF_COUNTRY, |facts| part(facts, CoOp, COUNTRY),
        "Country with International Co-op", "Pays avec Stage coop international";
    /// The age it asks for.
    CO_OP_AGE, "iec-co-op-age", Fixed, OF_AGE, |facts| part(facts, CoOp, AGE),
        "Age within the range of your country", "Âge dans les limites de votre pays";
    /// The residence it asks for.
    CO_OP_HOME, "iec-co-op-home", Choice, OF_HOME, |facts| part(facts, CoOp, HOME),
        "Residence in your country, where it is needed", "Résidence dans votre pays, si elle est exigée";
    /// A turn is left.
    CO_OP_TURN, "iec-co-op-turn", Fixed, OF_TURN, |facts| part(facts, CoOp, TURN),
        "Participation left", "Participation restante";
    /// The waiting time is over.
    CO_OP_GAP, "iec-co-op-gap", Time, OF_TURN, |facts| part(facts, CoOp, GAP),
        "Waiting time over", "Délai d’attente écoulé";
    /// A student, where the country asks for one.
    CO_OP_ALSO, "iec-co-op-also", Choice, OF_STUDENT, |facts| part(facts, CoOp, ALSO),
        "Student, where your country asks for one", "Études, si votre pays l’exige";
}
