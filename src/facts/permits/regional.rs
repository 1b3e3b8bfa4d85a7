//! Permits on the way to residence through a province or a community: nominations, files, places.

use super::files::{is_complete, residence};
use super::graduates::EITHER_LANGUAGE;
use super::{OFFER, facts_on_permits, falls, of_offer, of_status, open, within};
use crate::facts::fact::{Core, Fact, Lever};
use crate::facts::{EDUCATION_LEVEL, Facts, RECENT_HOURS};
use crate::kernel::{Clb, Day, Level, Reading, Teer, Why, Whys, YesNo, on, text};
use crate::profile::{Application, ApplicationClass, Maybe, PermitCode, Province, Said};
use crate::values::terms::A_YEAR_OF_WORK;

/// Last day of the Rural and Northern Immigration Pilot for new files.
const RURAL_TO: Day = on(2024, 8, 31);

fn said(facts: &Facts, said: Said) -> Reading {
    Reading::told(facts.told.said(said))
}

fn file(
    facts: &Facts,
    classes: &[ApplicationClass],
    test: &dyn Fn(&Application) -> Reading,
) -> Reading {
    residence(facts.told.applications.as_ref(), facts.day, classes, test)
}

/// A nomination that holds, or a file for residence made while it held.
fn nominated(facts: &Facts) -> Reading {
    let ended = facts.told.said(Said::NominationEnded) == Some(true);
    let holds = within(facts.told.nomination.as_ref(), &|nomination| {
        let elsewhere = nomination.province.map(|by| by != Province::Qc && !ended);
        Reading::told(elsewhere)
    });
    // It does once it was in by the end, and does not help where the province took it back:
    // the answer on the nomination covers both.
    let in_time = if ended {
        Reading::between(0, 1, Whys::of(Why::OfficerDecides))
    } else {
        Reading::yes(true)
    };
    holds.max(file(
        facts,
        &[
            ApplicationClass::Nominee,
            ApplicationClass::NomineeExpressEntry,
        ],
        &|_| in_time,
    ))
}

fn where_nominated(facts: &Facts) -> Reading {
    let nomination = facts.told.nomination.as_ref().and_then(Maybe::as_option);
    of_offer(facts, &|offer| {
        let by = nomination.and_then(|nomination| nomination.province);
        Reading::told(offer.province.zip(by).map(|(work, by)| work == by))
    })
}

/// A letter of the province; not needed again for the employer of a nominee’s permit.
fn letter(facts: &Facts) -> Reading {
    let held = of_status(facts, &|status| {
        Reading::yes(status.code == Some(PermitCode::T13))
    });
    let same = of_offer(facts, &|offer| Reading::told(offer.permit_employer));
    said(facts, Said::SupportLetter).max(Reading::every(&[held, same]))
}

/// What a fact was on the day a complete Atlantic file was received; 0 without such a file.
fn when_filed(facts: &Facts, read: fn(&Facts) -> Reading) -> Reading {
    /// More than any level there is.
    const TOP: i32 = 10;
    let complete = file(facts, &[ApplicationClass::Atlantic], &is_complete);
    let (mut least, mut most) = (0, 0);
    let files = facts.told.applications.as_deref();
    if complete.range.most == 1 && files.is_none() {
        most = TOP;
    }
    for one in files.unwrap_or_default() {
        let other = one
            .class
            .is_some_and(|class| class != ApplicationClass::Atlantic);
        if other || complete.range.most == 0 {
            continue;
        }
        let Some(filed) = one.filed else {
            most = TOP;
            continue;
        };
        let first = read(&Facts::derive(&facts.told, filed.least)).range;
        let last = read(&Facts::derive(&facts.told, filed.most)).range;
        if complete.range.least == 1 {
            least = least.max(first.least.min(last.least));
        }
        most = most.max(first.most.max(last.most));
    }
    Reading::between(least, most, Whys::of(Why::NotAsked))
}

/// The better of English and French on the day a complete Atlantic file was received.
pub static LANGUAGE_WHEN_FILED: Fact<Clb> = Fact::new(Core {
    id: "language-when-filed",
    says: text(
        "English or French, lowest of the four abilities, when you applied for residence",
        "Anglais ou français, la plus faible des quatre compétences, à votre demande de résidence",
    ),
    rests_on: &["applications", "tests"],
    lever: Lever::Fixed,
    read: |facts| when_filed(facts, EITHER_LANGUAGE.core.read),
    sums: None,
});

/// The level of education on the day a complete Atlantic file was received.
pub static STUDIES_WHEN_FILED: Fact<Level> = Fact::new(Core {
    id: "studies-when-filed",
    says: text(
        "Level of education when you applied for residence",
        "Niveau d’études à votre demande de résidence",
    ),
    rests_on: &["applications", "education"],
    lever: Lever::Fixed,
    read: |facts| when_filed(facts, EDUCATION_LEVEL.core.read),
    sums: None,
});

pub(super) fn lives_in_quebec(facts: &Facts) -> Reading {
    let home = facts.told.lives.as_ref();
    let abroad = home
        .and_then(|home| home.country)
        .is_some_and(|country| !country.is_canada());
    let province = home.and_then(|home| home.province);
    if abroad {
        Reading::yes(false)
    } else {
        Reading::told(province.map(|province| province == Province::Qc))
    }
}

const FILES: &[&str] = &["applications"];

facts_on_permits! {
    /// Nominated by a province or territory other than Quebec.
    NOMINATED, "nominated", OtherParty, &["nomination", "applications", "circumstances-file"], nominated,
        "Nomination that holds, or an application on it", "Désignation en vigueur, ou demande fondée sur elle";
    /// The work is in the province that nominated.
    OFFER_WHERE_NOMINATED, "offer-where-nominated", OtherParty, &["offer", "nomination"], where_nominated,
        "Job in the province that nominated you", "Emploi dans la province qui vous a désigné";
    /// A letter of the province, or the same employer again.
    PROVINCE_LETTER, "province-letter", OtherParty, &["circumstances-employer", "permit", "offer"], letter,
        "Letter of the province, or the same employer", "Lettre de la province, ou même employeur";
    /// The work is in an Atlantic province.
    ATLANTIC_OFFER, "atlantic-offer", OtherParty, OFFER,
        |facts| of_offer(facts, &|offer| Reading::told(offer.province.map(|province| matches!(
            province, Province::Nb | Province::Ns | Province::Pe | Province::Nl)))),
        "Job in an Atlantic province", "Emploi dans une province de l’Atlantique";
    /// The work is in TEER 0 to 4.
    OFFER_TEER_0_TO_4, "offer-teer-0-to-4", OtherParty, OFFER,
        |facts| of_offer(facts, &|offer| Reading::told(offer.noc.map(|noc| noc.teer() <= 4))),
        "Offer in TEER 0 to 4", "Offre dans les FÉER 0 à 4";
    /// A year of work in five.
    WORKED_A_YEAR, "worked-a-year", Time, &["work", "circumstances-file"],
        |facts| RECENT_HOURS.read(facts).reaches(A_YEAR_OF_WORK).max(said(facts, Said::YearInFive)),
        "1,560 hours of work in the last 5 years", "1\u{a0}560 heures de travail au cours des 5 dernières années";
    /// A complete file of the community pilots, as principal applicant.
    COMMUNITY_FILE, "community-file", Paper, FILES,
        |facts| file(facts, &[ApplicationClass::CommunityPilot], &|file| Reading::every(&[
            is_complete(file),
            Reading::told(file.principal),
        ])),
        "Complete application under a community pilot", "Demande complète d’un programme pilote communautaire";
    /// A file of the pilot that closed in 2024.
    RURAL_FILE, "rural-file", Fixed, FILES,
        |facts| file(facts, &[ApplicationClass::RuralNorthern], &|file| file
            .filed
            .map_or(Reading::told(None), |filed| falls(filed, Day::MIN, RURAL_TO))),
        "Application under the pilot that closed in 2024", "Demande du programme pilote fermé en 2024";
    /// Lives in Quebec.
    LIVES_IN_QUEBEC, "lives-in-quebec", Choice, &["lives"], lives_in_quebec,
        "Lives in Quebec", "Vit au Québec";
}

/// TEER of the job offered.
pub static OFFER_TEER: Fact<Teer> = Fact::new(Core {
    id: "offer-teer",
    says: text(
        "TEER of the job offered",
        "Catégorie FÉER de l’emploi offert",
    ),
    rests_on: OFFER,
    lever: Lever::OtherParty,
    read: |facts| {
        let offer = facts.told.offer.as_ref().and_then(Maybe::as_option);
        match offer.and_then(|offer| offer.noc) {
            Some(noc) => Reading::exactly(i32::from(noc.teer())),
            None => open(0, 5),
        }
    },
    sums: None,
});
