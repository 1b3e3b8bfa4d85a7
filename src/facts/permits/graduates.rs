//! What a graduate of a school in Canada has: the studies a post-graduation permit rests on.
//!
//! Of several credentials earned in Canada, each is tested by itself: the permit rests on the one
//! that comes out best, and on the latest where they come out alike. Who holds a permit that was
//! cut short by the passport asks for the rest of it, and proves nothing of this again.

mod length;

pub use length::PGWP_MONTHS;

use super::{facts_on_permits, of_status, open};
use crate::facts::fact::{Core, Fact, Lever};
use crate::facts::{Facts, not_told};
use crate::kernel::{
    Clb, Day, Days, Reading, Tier, Why, Whys, YesNo, days_until, in_force, on, text,
};
use crate::profile::{
    Credential, Level, Maybe, PermitCode, PermitKind, Province, Said, SchoolKind, StatusKind,
    TestLanguage,
};
use crate::values::post_graduation::{DAYS_TO_APPLY, FIELD_ASKED, LEVELS};

/// Months of a program below which there is no permit.
pub const LEAST_MONTHS: i32 = 8;
/// Last first day of a program that could be followed online.
const ONLINE_UNTIL: Day = on(2022, 8, 31);
/// More days than anyone remembers, for a completion that was not told.
const LONG_AGO: i32 = 36_500;

fn said(facts: &Facts, said: Said) -> Reading {
    Reading::told(facts.told.said(said))
}

/// Completed by the day first, then completed on a day not told, then what goes on.
fn rank(credential: &Credential, day: Day) -> (u8, Day) {
    match credential.completed {
        Some(Maybe::Some(when)) if when.least <= day => (3, when.most),
        None => (2, Day::MIN),
        Some(Maybe::Some(when)) => (1, when.least),
        Some(Maybe::None) => (0, Day::MIN),
    }
}

/// The credential a permit would rest on.
fn best<'f>(facts: &'f Facts, all: &'f [Credential]) -> Option<&'f Credential> {
    let mut best = None;
    for credential in all {
        if credential.in_canada() != Some(true) {
            continue;
        }
        let merits = merits(facts, credential);
        let whole = Reading::every(&merits).range;
        let mut met = 0_i32;
        for merit in merits {
            met = met.saturating_add(merit.range.least);
        }
        let key = (whole.least, whole.most, met, rank(credential, facts.day));
        if best.is_none_or(|(other, _)| key > other) {
            best = Some((key, credential));
        }
    }
    best.map(|(_, credential)| credential)
}

/// What is tested of each program by itself; the first five hold of a program one adds as well.
fn merits(facts: &Facts, credential: &Credential) -> [Reading; 8] {
    let flight = said(facts, Said::FlightSchool);
    let asks_field = in_force(FIELD_ASKED.steps(), facts.day).and_then(|step| step.value);
    let in_time = in_force(DAYS_TO_APPLY.steps(), facts.day).and_then(|step| step.value);
    let days = days_since(credential, facts.day);
    [
        long_enough(facts, credential).max(said(facts, Said::QuebecVocational)),
        full_time(facts, credential),
        in_person(facts, credential),
        Reading::yes(asks_field == Some(0)).max(field(facts, credential)),
        language(facts, credential).max(flight),
        completed(credential, facts.day),
        could_study(facts, credential),
        in_time.map_or(Reading::yes(true), |most| {
            days.reaches(most.saturating_add(1)).opposite()
        }),
    ]
}

/// Eight months; a vocational program of Quebec counts in hours, and from 18 years, instead.
fn long_enough(facts: &Facts, credential: &Credential) -> Reading {
    let vocational = facts.told.said(Said::QuebecVocational) == Some(true)
        && credential
            .province
            .is_none_or(|place| place == Province::Qc)
        && matches!(
            credential.level,
            None | Some(Level::Secondary | Level::OneYear)
        );
    if vocational {
        return Reading::yes(false);
    }
    let months = credential.length_months;
    Reading::yes(months.is_none_or(|months| months.floor() >= LEAST_MONTHS))
}

fn full_time(facts: &Facts, credential: &Credential) -> Reading {
    Reading::told(credential.full_time).max(said(facts, Said::PartTimeExcused))
}

fn field(facts: &Facts, credential: &Credential) -> Reading {
    Reading::any(&[
        Reading::told(degree(credential)),
        said(facts, Said::ListedField),
        said(facts, Said::EarlyStudyPermit),
        said(facts, Said::FlightSchool),
    ])
}

/// The level that the studies call for on the day; the widest range where their kind is open.
fn language(facts: &Facts, credential: &Credential) -> Reading {
    let kind = language_kind(credential).range;
    let have = EITHER_LANGUAGE.read(facts);
    let (mut least, mut most) = (1, 0);
    for (from, to, steps) in LEVELS {
        if *from > kind.most || *to < kind.least {
            continue;
        }
        let level = in_force(steps, facts.day).and_then(|step| step.value);
        let got = level.map_or(Reading::told(None), |level| have.reaches(level));
        least = got.range.least.min(least);
        most = got.range.most.max(most);
    }
    Reading::between(least, most, Whys::of(Why::NotAsked))
}

/// Reads the studies in Canada: not told, none, or what `test` finds in them.
fn of_studies(facts: &Facts, test: &dyn Fn(&Credential) -> Reading) -> Reading {
    let Some(all) = facts.told.education.as_deref() else {
        return Reading::told(None);
    };
    match best(facts, all) {
        Some(credential) => test(credential),
        None if all.iter().any(|one| one.in_canada().is_none()) => Reading::told(None),
        None => Reading::yes(false),
    }
}

/// The permit held is a post-graduation permit.
fn has_one(facts: &Facts) -> Reading {
    of_status(facts, &|status| {
        Reading::yes(
            status.permit == Some(PermitKind::Pgwp) || status.code == Some(PermitCode::C43),
        )
    })
}

/// Holds a post-graduation permit, or held one.
fn has_had(facts: &Facts) -> Reading {
    has_one(facts).max(said(facts, Said::PgwpBefore))
}

/// Asks for the rest of that permit, cut short by the passport. Only who does has to say so.
fn asks_for_the_rest(facts: &Facts) -> Reading {
    if facts.told.said(Said::PassportCut) == Some(true) {
        has_one(facts)
    } else {
        Reading::yes(false)
    }
}

/// Met by the studies, or not asked again for the rest of a permit.
fn first_time(facts: &Facts, test: &dyn Fn(&Credential) -> Reading) -> Reading {
    asks_for_the_rest(facts).max(of_studies(facts, test))
}

/// A degree: bachelor’s, master’s, doctorate, or one that leads to a licensed profession.
fn degree(credential: &Credential) -> Option<bool> {
    credential.level.map(|level| match level {
        Level::Bachelor | Level::Master | Level::Professional | Level::Doctorate => true,
        Level::Secondary | Level::OneYear | Level::TwoYear | Level::ThreeYear => false,
    })
}

fn in_person(facts: &Facts, credential: &Credential) -> Reading {
    if credential
        .from
        .is_some_and(|from| from.most <= ONLINE_UNTIL)
    {
        return Reading::yes(true);
    }
    let half = facts.told.said(Said::HalfInPerson);
    Reading::told(half.or((credential.distance != Some(true)).then_some(true)))
}

fn completed(credential: &Credential, day: Day) -> Reading {
    match credential.completed {
        None => Reading::yes(true),
        Some(Maybe::None) => Reading::yes(false),
        Some(Maybe::Some(when)) => super::falls(when, Day::MIN, day),
    }
}

fn days_since(credential: &Credential, day: Day) -> Reading {
    match credential.completed {
        None => open(0, LONG_AGO),
        Some(Maybe::None) => Reading::exactly(0),
        Some(Maybe::Some(when)) => Reading::between(
            days_until(when.most, day).max(0),
            days_until(when.least, day).max(0),
            Whys::of(Why::NotAsked),
        ),
    }
}

/// A study permit that goes as far as the day of completion covers a day of the 180 that follow.
fn could_study(facts: &Facts, credential: &Credential) -> Reading {
    let Some(Maybe::Some(done)) = credential.completed else {
        return said(facts, Said::RightToStudy);
    };
    let permit = of_status(facts, &|status| {
        let end = match status.kind {
            Some(StatusKind::Student) => status.expires,
            _ => status.study_expires,
        };
        end.map_or(Reading::yes(false), |end| {
            Reading::between(
                i32::from(end.least >= done.most),
                i32::from(end.most >= done.least),
                Whys::of(Why::NotAsked),
            )
        })
    });
    permit.max(said(facts, Said::RightToStudy))
}

/// Which level of language the studies call for: 1 a program without degree outside a
/// university, 2 a degree of a college, 3 any other degree and any program of a university.
fn language_kind(credential: &Credential) -> Reading {
    let (least, most) = match (degree(credential), credential.kind) {
        (_, Some(SchoolKind::University)) => (3, 3),
        (Some(true), Some(SchoolKind::College)) => (2, 2),
        (Some(true), Some(SchoolKind::Secondary | SchoolKind::Other)) => (3, 3),
        (Some(true), None) => (2, 3),
        (Some(false), Some(_)) => (1, 1),
        (None, Some(SchoolKind::College)) => (1, 2),
        (Some(false) | None, _) => (1, 3),
    };
    Reading::between(least, most, Whys::of(Why::NotAsked))
}

facts_on_permits! {
    /// Has had a post-graduation work permit, and does not ask for the rest of it.
    PGWP_USED, "pgwp-used", Fixed, &["permit", "circumstances-study", "circumstances-file"],
        |facts| Reading::every(&[has_had(facts), asks_for_the_rest(facts).opposite()]),
        "Post-graduation work permit in the past", "Permis de travail postdiplôme par le passé";
    /// The school and the program give access to the permit.
    PGWP_SCHOOL, "pgwp-school", Fixed, &["education", "circumstances-study"],
        |facts| first_time(facts, &|_| said(facts, Said::PgwpProgram).max(said(facts, Said::FlightSchool))),
        "School and program on the federal list", "Établissement et programme sur la liste fédérale";
    /// The program lasted eight months or more.
    PGWP_EIGHT_MONTHS, "pgwp-eight-months", Fixed, &["education"],
        |facts| first_time(facts, &|studies| long_enough(facts, studies)),
        "Canadian program of 8 months or more", "Programme canadien de 8 mois ou plus";
    /// Full-time, but for what is excused.
    PGWP_FULL_TIME, "pgwp-full-time", Fixed, &["education", "circumstances-study"],
        |facts| first_time(facts, &|studies| full_time(facts, studies)),
        "Full-time studies in Canada", "Études à temps plein au Canada";
    /// Half of it or more in person.
    PGWP_IN_PERSON, "pgwp-in-person", Fixed, &["education", "circumstances-study"],
        |facts| first_time(facts, &|studies| in_person(facts, studies)),
        "Half of the program or more in person", "La moitié du programme ou plus en personne";
    /// The program is completed.
    PGWP_COMPLETED, "pgwp-completed", Time, &["education"],
        |facts| first_time(facts, &|studies| completed(studies, facts.day)),
        "Program in Canada completed", "Programme au Canada terminé";
    /// Could study in Canada on a day after the program.
    PGWP_COULD_STUDY, "pgwp-could-study", Fixed, &["status", "permit-expires", "circumstances-study"],
        |facts| first_time(facts, &|studies| could_study(facts, studies)),
        "Right to study after the program", "Droit d’étudier après le programme";
    /// Who proves no language: flight schools, and the rest of a permit.
    PGWP_NO_LANGUAGE, "pgwp-no-language", Fixed, &["circumstances-study"],
        |facts| asks_for_the_rest(facts).max(said(facts, Said::FlightSchool)),
        "Flight school, or the rest of a permit", "École de pilotage, ou reste d’un permis";
    /// The field is on the list, or none is asked for.
    PGWP_FIELD, "pgwp-field", Fixed, &["education", "circumstances-study"],
        |facts| first_time(facts, &|studies| field(facts, studies)),
        "Listed field, or none needed", "Domaine de la liste, ou aucun exigé";
}

/// Days since the studies in Canada were completed.
pub static DAYS_SINCE_STUDIES: Fact<Days> = Fact::new(Core {
    id: "days-since-studies",
    says: text(
        "Days since you completed your studies in Canada",
        "Jours depuis la fin de vos études au Canada",
    ),
    rests_on: &["education"],
    lever: Lever::Fixed,
    read: |facts| {
        if asks_for_the_rest(facts).range.least == 1 {
            return Reading::exactly(0);
        }
        match facts.told.education {
            None => open(0, LONG_AGO),
            Some(_) => of_studies(facts, &|studies| days_since(studies, facts.day)),
        }
    },
    sums: None,
});

/// The kind of studies, as the language rule tells them apart.
pub static PGWP_KIND: Fact<Tier> = Fact::new(Core {
    id: "pgwp-kind",
    says: text(
        "Degree or not, university or not",
        "Grade ou non, université ou non",
    ),
    rests_on: &["education"],
    lever: Lever::Fixed,
    read: |facts| {
        let all = facts.told.education.as_deref().unwrap_or_default();
        best(facts, all).map_or(not_told(1, 3), language_kind)
    },
    sums: None,
});

/// The better of English and French: lowest of the four abilities.
pub static EITHER_LANGUAGE: Fact<Clb> = Fact::new(Core {
    id: "either-language",
    says: text(
        "English or French, lowest of the four abilities",
        "Anglais ou français, la plus faible des quatre compétences",
    ),
    rests_on: &["tests"],
    lever: Lever::Test,
    read: |facts| {
        let lowest = |language| facts.languages.lowest(language);
        lowest(TestLanguage::En).max(lowest(TestLanguage::Fr))
    },
    sums: None,
});
