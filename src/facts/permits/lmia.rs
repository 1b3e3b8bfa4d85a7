//! What permits on a labour market impact assessment look at: the letter, the wage, the place.
//!
//! The line between high and low wages, and the areas where low-wage requests are refused,
//! are those of the day on which Service Canada receives the request. Once an assessment is
//! positive its stream decides, and the area is settled.

mod letter;

use super::standing::standing;
use super::{citizen_of, facts_on_permits, of_offer, of_status};
use crate::facts::fact::{Core, Fact, Lever};
use crate::facts::{AGE_ON_DAY, Facts};
use crate::kernel::{Reading, Why, Whys, YesNo, days_from, in_force, text};
use crate::profile::{Lmia, LmiaStream, Offer, Province, Said, Sector, StatusKind};
use crate::values::global_talent::{FIRST_TWO, FURTHER, Floor, listed};
use crate::values::low_wage_areas::{
    EXEMPT_IN_HOMES, EXEMPT_SECTORS, QUEBEC_EXEMPT_SECTORS, closed, is_home_care, suspended,
};
use crate::values::wages::line;
pub(crate) use letter::letter_of;
use letter::{hull, letter, ready};

/// Countries of the Seasonal Agricultural Worker Program.
pub const SEASONAL_COUNTRIES: &[&str] = &[
    "MX", "AI", "AG", "BB", "DM", "GD", "JM", "MS", "KN", "LC", "VC", "TT",
];
/// Days before the letter in which the request may have been received.
const REQUESTED_WITHIN: i32 = 183;
/// Days before today in which a letter that still serves was issued, where its day is not told.
const ISSUED_WITHIN: i32 = 184;
/// Years from which the program takes workers.
pub const SEASONAL_AGE: i32 = 18;
/// Occupations our sources name as primary agriculture; they are examples.
const FARM_WORK: &[u32] = &[
    80_020, 80_021, 82_030, 82_031, 84_120, 85_100, 85_101, 85_103,
];
/// Those R315.2(5) leaves out, by group: agronomists, landscape architects, veterinarians and
/// their technicians, agricultural economists, trappers and hunters, preparation of fibres.
const NOT_FARM_WORK: &[u32] = &[21_112, 21_201, 31_103, 32_104, 41_401, 85_104, 94_130];
const WEEKS: i64 = 52;

fn said(facts: &Facts, said: Said) -> Reading {
    Reading::told(facts.told.said(said))
}

/// Not known on that day, whatever a person answers.
fn rule_not_known() -> Reading {
    Reading::between(0, 1, Whys::of(Why::RuleNotKnown))
}

fn is_positive(offer: &Offer) -> bool {
    offer.lmia == Some(Lmia::Positive)
}

fn cents(offer: &Offer) -> Option<i64> {
    offer.wage.map(|wage| wage.hundredths())
}

/// The wage is at the line of the province or above; the stream of a positive assessment decides.
pub(crate) fn at_line(facts: &Facts, offer: &Offer) -> Reading {
    match offer.stream {
        Some(LmiaStream::HighWage) if is_positive(offer) => return Reading::yes(true),
        Some(LmiaStream::LowWage) if is_positive(offer) => return Reading::yes(false),
        _ => {}
    }
    let (Some(cents), Some(province)) = (cents(offer), offer.province) else {
        return Reading::told(None);
    };
    let (first, last) = match offer.lmia_issued {
        Some(issued) if is_positive(offer) => {
            (days_from(issued.least, -REQUESTED_WITHIN), issued.most)
        }
        None if is_positive(offer) => {
            let issued = days_from(facts.day, -ISSUED_WITHIN);
            (days_from(issued, -REQUESTED_WITHIN), facts.day)
        }
        Some(_) | None => (facts.day, facts.day),
    };
    let steps = line(province);
    let at = |value: Option<i32>| {
        value.map_or(rule_not_known(), |value| {
            Reading::yes(cents >= i64::from(value))
        })
    };
    let mut reading = at(in_force(steps, first).and_then(|step| step.value));
    for step in steps {
        if first < step.since && step.since <= last {
            reading = hull(reading, at(step.value));
        }
    }
    reading
}

/// An assessment of another stream is in neither of the two that go by the wage.
fn by_wage(offer: &Offer, at_line: Reading) -> Reading {
    let other = offer
        .stream
        .is_some_and(|stream| !matches!(stream, LmiaStream::HighWage | LmiaStream::LowWage));
    if other { Reading::yes(false) } else { at_line }
}

/// Work on a farm, in a nursery or a greenhouse, as R315.2 has it: not every job there is.
pub(crate) fn farm_work(offer: &Offer) -> Reading {
    let work = match offer.noc.map(|noc| noc.code()) {
        None => Reading::told(None),
        Some(code) if FARM_WORK.contains(&code) => Reading::yes(true),
        Some(code) if NOT_FARM_WORK.contains(&code) => Reading::yes(false),
        Some(_) => Reading::between(0, 1, Whys::of(Why::OfficerDecides)),
    };
    Reading::every(&[sector_among(offer, &[Sector::PrimaryAgriculture]), work])
}

fn sector_among(offer: &Offer, sectors: &[Sector]) -> Reading {
    Reading::told(offer.sector.map(|sector| sectors.contains(&sector)))
}

/// Care in a private home, in one of the four occupations.
pub(crate) fn home_care(facts: &Facts, offer: &Offer) -> Reading {
    match offer.noc {
        None => Reading::told(None),
        Some(noc) if is_home_care(noc) => Reading::yes(true),
        Some(noc) if EXEMPT_IN_HOMES.contains(&noc.code()) => said(facts, Said::PrivateHome),
        Some(_) => Reading::yes(false),
    }
}

/// A low-wage request is taken at the place of work.
fn taken_there(facts: &Facts, offer: &Offer) -> Reading {
    if is_positive(offer) {
        return Reading::yes(true);
    }
    let (area, day) = (offer.area, facts.day);
    let of = |answer: Option<bool>| answer.map_or(rule_not_known(), |shut| Reading::yes(!shut));
    let untold = Reading::told(None);
    Reading::every(&[
        Reading::any(&[
            area.map_or(untold, |area| of(closed(area, day))),
            sector_among(offer, EXEMPT_SECTORS),
            home_care(facts, offer),
            said(facts, Said::JobOf120Days),
        ]),
        Reading::any(&[
            area.map_or(untold, |area| of(suspended(area, day))),
            sector_among(offer, QUEBEC_EXEMPT_SECTORS),
        ]),
    ])
}

/// The assessment is in this stream.
fn in_stream(facts: &Facts, stream: LmiaStream) -> Reading {
    of_offer(facts, &|offer| {
        Reading::told(offer.stream.map(|told| told == stream))
    })
}

/// An assessment of the seasonal program serves its workers only; any other serves here.
fn seasonal_fits(facts: &Facts, offer: &Offer) -> Reading {
    /// The first digit of the occupations in natural resources and agriculture.
    const ON_THE_LAND: u32 = 8;
    let seasonal = match (offer.stream, offer.sector) {
        (Some(stream), _) => Reading::yes(stream == LmiaStream::SeasonalAgricultural),
        (None, Some(sector)) if sector != Sector::PrimaryAgriculture => Reading::yes(false),
        (None, told) => {
            let elsewhere = told.is_none()
                && offer
                    .noc
                    .is_some_and(|noc| noc.code() / 10_000 != ON_THE_LAND);
            Reading::every(&[Reading::yes(!elsewhere), Reading::told(None)])
        }
    };
    Reading::any(&[
        seasonal.opposite(),
        Reading::every(&[
            citizen_of(facts, SEASONAL_COUNTRIES),
            AGE_ON_DAY.read(facts).reaches(SEASONAL_AGE),
            said(facts, Said::ChosenAtHome),
            said(facts, Said::SeasonContract),
        ]),
    ])
}

fn in_quebec(offer: &Offer) -> Reading {
    Reading::told(offer.province.map(|province| province == Province::Qc))
}

/// A floor of category A: by the hour, and by the year for the hours of the week.
fn reaches_floor(offer: &Offer, floor: &Floor) -> Reading {
    let hours = offer.hours_per_week.map(|hours| i64::from(hours.tenths()));
    let Some(cents) = cents(offer) else {
        return Reading::told(None);
    };
    if cents < i64::from(floor.cents_per_hour) {
        return Reading::yes(false);
    }
    // An hourly wage is rounded to the cent: the cent above it may be what the year is made of.
    let of_year = |tenths: i64| {
        cents
            .saturating_add(1)
            .saturating_mul(tenths)
            .saturating_mul(WEEKS)
    };
    let least = i64::from(floor.dollars_per_year).saturating_mul(1_000);
    Reading::told(hours.map(|tenths| of_year(tenths) >= least))
}

/// Floors in Quebec are those of its ministry, which were not read.
fn outside_quebec(offer: &Offer, floor: Reading) -> Reading {
    let quebec = in_quebec(offer);
    if quebec.range.most == 0 {
        floor
    } else if quebec.range.least == 1 {
        rule_not_known()
    } else {
        hull(floor, rule_not_known())
    }
}

fn floor_of_a(facts: &Facts, offer: &Offer) -> Reading {
    let floor = Reading::any(&[
        reaches_floor(offer, &FURTHER),
        Reading::every(&[
            said(facts, Said::TalentFirstTwo),
            reaches_floor(offer, &FIRST_TWO),
        ]),
    ]);
    outside_quebec(offer, floor)
}

fn floor_of_b(offer: &Offer) -> Reading {
    let Some(noc) = offer.noc else {
        return Reading::told(None);
    };
    let floor = listed(noc).and_then(|row| row.floor);
    let floor = floor.map_or(Reading::yes(true), |floor| {
        Reading::told(cents(offer).map(|cents| cents >= i64::from(floor)))
    });
    outside_quebec(offer, floor)
}

fn on_talent_list(facts: &Facts, offer: &Offer) -> Reading {
    match offer.noc.map(listed) {
        None => Reading::told(None),
        Some(None) => Reading::yes(false),
        Some(Some(row)) if row.part => said(facts, Said::TalentPart),
        Some(Some(_)) => Reading::yes(true),
    }
}

/// New requests from abroad and from visitors are refused outside Quebec, for two occupations.
fn caregiver_taken(facts: &Facts, offer: &Offer) -> Reading {
    let other_work = Reading::told(offer.noc.map(|noc| !is_home_care(noc)));
    let holds = standing(facts, &|found| {
        found.works || found.by_claim || found.studies
    });
    let exempt = of_status(facts, &|status| {
        let waits = status.kind == Some(StatusKind::Maintained);
        Reading::yes(status.may_work == Some(true) && !waits)
    });
    let works_or_studies = Reading::any(&[holds, exempt]);
    Reading::any(&[in_quebec(offer), other_work, works_or_studies])
}

const WAGE: &[&str] = &["offer"];
const PLACE: &[&str] = &["offer", "circumstances-employer"];
const LETTER: &[&str] = &["offer", "applications", "status", "permit-expires"];

facts_on_permits! {
    /// The assessment is positive, or may be waited for.
    LMIA_READY, "lmia-ready", OtherParty, &["offer", "status", "permit-expires"],
        |facts| of_offer(facts, &|offer| ready(facts, offer)),
        "Positive labour market impact assessment", "Étude d’impact sur le marché du travail favorable";
    /// The letter can still be used on the day.
    LMIA_VALID, "lmia-valid", OtherParty, LETTER,
        |facts| of_offer(facts, &|offer| letter(facts, offer, false)),
        "Letter of the assessment, issued 6 months ago or less", "Lettre de l’étude, délivrée il y a 6 mois ou moins";
    /// A letter of the Recognized Employer Pilot can still be used on the day.
    PILOT_LETTER_VALID, "pilot-letter-valid", OtherParty, LETTER,
        |facts| of_offer(facts, &|offer| letter(facts, offer, true)),
        "Letter of the pilot that can still be used", "Lettre du projet pilote encore utilisable";
    /// A certificate of Quebec, or none needed.
    QUEBEC_CERTIFICATE, "quebec-certificate", Paper, &["offer", "circumstances-file", "circumstances-employer"],
        |facts| of_offer(facts, &|offer| Reading::any(&[
            in_quebec(offer).opposite(),
            said(facts, Said::AcceptanceCertificate),
            said(facts, Said::JobOf30Days),
        ])),
        "Quebec acceptance certificate, or none needed", "Certificat d’acceptation du Québec, ou aucun exigé";
    /// High wage.
    WAGE_AT_LINE, "wage-at-line", OtherParty, WAGE,
        |facts| of_offer(facts, &|offer| by_wage(offer, at_line(facts, offer))),
        "Wage at the line of the province or above", "Salaire au seuil de la province ou au-dessus";
    /// Low wage.
    WAGE_BELOW_LINE, "wage-below-line", OtherParty, WAGE,
        |facts| of_offer(facts, &|offer| by_wage(offer, at_line(facts, offer).opposite())),
        "Wage below the line of the province", "Salaire sous le seuil de la province";
    /// Low-wage requests are taken where the work is.
    LOW_WAGE_TAKEN, "low-wage-taken", OtherParty, PLACE,
        |facts| of_offer(facts, &|offer| taken_there(facts, offer)),
        "Low-wage requests taken at the place of work", "Demandes à bas salaire acceptées au lieu de travail";
    /// The same, or a high wage.
    PLACE_OR_WAGE, "place-or-wage", OtherParty, PLACE,
        |facts| of_offer(facts, &|offer| at_line(facts, offer).max(taken_there(facts, offer))),
        "High wage, or a place where low wages are taken", "Haut salaire, ou lieu où le bas salaire est accepté";
    /// An offer without an end.
    PERMANENT_OFFER, "permanent-offer", OtherParty, WAGE,
        |facts| of_offer(facts, &|offer| Reading::told(offer.permanent)),
        "Job without an end date", "Emploi sans date de fin";
    /// Work on a farm, in a nursery or a greenhouse.
    FARM_OFFER, "farm-offer", OtherParty, WAGE,
        |facts| of_offer(facts, &farm_work),
        "Work on a farm, in a nursery or a greenhouse", "Travail dans une ferme, une pépinière ou une serre";
    /// Assessment in the Global Talent Stream.
    TALENT_STREAM, "talent-stream", OtherParty, WAGE, |facts| in_stream(facts, LmiaStream::GlobalTalent),
        "Global Talent Stream", "Volet des talents mondiaux";
    /// Assessment in another stream than that one.
    NOT_TALENT_STREAM, "not-talent-stream", OtherParty, WAGE,
        |facts| in_stream(facts, LmiaStream::GlobalTalent).opposite(),
        "Another stream than Global Talent", "Autre volet que celui des talents mondiaux";
    /// Assessment in the agricultural stream.
    FARM_STREAM, "farm-stream", OtherParty, WAGE, |facts| in_stream(facts, LmiaStream::Agricultural),
        "Agricultural stream", "Volet agricole";
    /// Assessment of the seasonal program.
    SEASONAL_STREAM, "seasonal-stream", OtherParty, WAGE, |facts| in_stream(facts, LmiaStream::SeasonalAgricultural),
        "Seasonal Agricultural Worker Program", "Programme des travailleurs agricoles saisonniers";
    /// Not an assessment of the seasonal program, or that of one of its workers.
    SEASONAL_FITS, "seasonal-fits", OtherParty, &["offer", "citizenships", "born", "circumstances-employer"],
        |facts| of_offer(facts, &|offer| seasonal_fits(facts, offer)),
        "Not seasonal farm work, or a worker of that program", "Hors du travail agricole saisonnier, ou personne admise à ce programme";
    /// Assessment in support of permanent residence.
    PERMANENT_STREAM, "permanent-stream", OtherParty, WAGE, |facts| in_stream(facts, LmiaStream::Permanent),
        "Assessment in support of permanent residence", "Étude à l’appui de la résidence permanente";
    /// Category A: the least pay.
    TALENT_A_WAGE, "talent-a-wage", OtherParty, PLACE,
        |facts| of_offer(facts, &|offer| floor_of_a(facts, offer)),
        "Wage of category A", "Salaire de la catégorie A";
    /// Category B: a listed occupation.
    TALENT_B_LISTED, "talent-b-listed", OtherParty, PLACE,
        |facts| of_offer(facts, &|offer| on_talent_list(facts, offer)),
        "Occupation of category B", "Profession de la catégorie B";
    /// Category B: the least pay.
    TALENT_B_WAGE, "talent-b-wage", OtherParty, WAGE,
        |facts| of_offer(facts, &floor_of_b),
        "Wage of category B", "Salaire de la catégorie B";
    /// A citizenship of the seasonal program.
    SEASONAL_COUNTRY, "seasonal-country", Fixed, &["citizenships"], |facts| citizen_of(facts, SEASONAL_COUNTRIES),
        "Country of the seasonal program", "Pays du programme saisonnier";
    /// Care in a private home.
    HOME_CARE, "home-care", OtherParty, PLACE,
        |facts| of_offer(facts, &|offer| home_care(facts, offer)),
        "Care in a private home", "Soins dans une résidence privée";
    /// The file of a caregiver is processed.
    CAREGIVER_TAKEN, "caregiver-taken", Choice, &["offer", "status", "permit-expires", "may-work", "applications"],
        |facts| of_offer(facts, &|offer| caregiver_taken(facts, offer)),
        "Caregiver whose file is processed", "Aide familial dont le dossier est traité";
}
