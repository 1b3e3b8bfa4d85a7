//! What follows from what the person said: every number a rule looks at.
//!
//! All arithmetic lives here and below. [`Facts`] is derived from a profile and
//! a day in one pass; each fact is then a name, the questions it rests on, how
//! to read it, and its [`Lever`]: what could change it.

mod adaptability;
mod categories;
mod education;
mod evidence;
mod fact;
mod family;
mod funds;
mod hours;
mod language;
mod offer;
pub mod permits;
mod personal;
pub mod rulings;
pub mod said;
mod work;

pub use adaptability::{
    Adaptability, PARTNER_LOWEST_LANGUAGE, PARTNER_PAST_STUDY, PARTNER_PAST_WORK, PAST_STUDY,
    RELATIVE,
};
pub use categories::{
    AGRICULTURE_HOURS, EDUCATION_HOURS, FORCES_OFFER, HEALTHCARE_HOURS, MILITARY_HOURS,
    MILITARY_YEARS, PHYSICIANS_HOURS, RESEARCHERS_HOURS, SENIOR_MANAGERS_HOURS, STEM_HOURS,
    TRADES_HOURS, TRANSPORT_HOURS,
};
pub use education::{
    CANADIAN_STUDY, CREDENTIAL, EDUCATION_LEVEL, EDUCATION_TIER, PARTNER_EDUCATION_LEVEL,
    SKILLED_WORKER_EDUCATION, Studies,
};
pub use evidence::{Evidence, Purpose, evidence};
pub use fact::{Core, Fact, Lever};
pub use family::{NOMINATION, SIBLING, WITH_PARTNER};
pub use funds::{FAMILY_SIZE, FUNDS};
pub use language::{
    Declaration, ENGLISH, ENGLISH_ORAL, ENGLISH_WRITTEN, FIRST_FIVE_OR_SEVEN, FIRST_LANGUAGE,
    FIRST_TIER, FRENCH, FRENCH_AND_ENGLISH, FRENCH_ORAL, FRENCH_WRITTEN, Four, Languages,
    PARTNER_LANGUAGE, SECOND_LANGUAGE, SECOND_LOWEST, SELECTION_LANGUAGE,
};
pub use offer::{
    ARRANGED, CRS_OFFER, FROM_OUTSIDE, OFFER_A_YEAR, OFFER_ALLOWED, OFFER_FULL_TIME,
    OFFER_NOT_SEASONAL, OFFER_ONE_EMPLOYER, OFFER_SKILLED, OFFER_TRADE, OFFER_TWO_EMPLOYERS,
    ON_EXEMPT_PERMIT, ON_LMIA_PERMIT, ON_OTHER_RIGHT, Offers, TRADE_ON_EXEMPT_PERMIT,
    TRADE_ON_LMIA_PERMIT,
};
pub use personal::{AGE, AGE_ON_DAY, CERTIFICATE, OUTSIDE_QUEBEC};
pub use work::{
    CANADIAN_TIER, CANADIAN_YEARS, FOREIGN_TIER, FOREIGN_YEARS, InOccupation, MAIN_TEER,
    PARTNER_CANADIAN_YEARS, PAST_WORK, PRIMARY_RUN, RECENT_HOURS, SKILLED_HOURS_IN_CANADA,
    SKILLED_YEARS, TRADE_HOURS, TRADE_HOURS_OF_OFFER, Work,
};

pub(crate) use adaptability::{partner_counts, partner_gap, relative_gap};
pub(crate) use education::{past_study_gap, professional_body_gap};
pub(crate) use family::sibling_gap;
pub(crate) use funds::child_gap;
pub(crate) use offer::{offer_gap, permit_gap};
pub(crate) use work::hours_reached;

use crate::kernel::{Day, Reading, Why, Whys};
use crate::profile::{Profile, TestLanguage};
use std::cell::OnceCell;
use std::rc::Rc;

/// Every fact, once, for catalogues and checks.
#[cfg(feature = "text")]
pub fn all() -> Vec<&'static Core> {
    let mut all: Vec<&'static Core> = vec![
        &SKILLED_HOURS_IN_CANADA.core,
        &MAIN_TEER.core,
        &CANADIAN_YEARS.core,
        &CANADIAN_TIER.core,
        &FOREIGN_YEARS.core,
        &FOREIGN_TIER.core,
        &PARTNER_CANADIAN_YEARS.core,
        &ENGLISH.core,
        &FRENCH.core,
        &FIRST_TIER.core,
        &FIRST_FIVE_OR_SEVEN.core,
        &FRENCH_AND_ENGLISH.core,
        &EDUCATION_LEVEL.core,
        &EDUCATION_TIER.core,
        &CANADIAN_STUDY.core,
        &PARTNER_EDUCATION_LEVEL.core,
        &WITH_PARTNER.core,
        &SIBLING.core,
        &NOMINATION.core,
        &AGE.core,
        &OUTSIDE_QUEBEC.core,
        &CERTIFICATE.core,
        &AGE_ON_DAY.core,
        &PRIMARY_RUN.core,
        &SKILLED_YEARS.core,
        &TRADE_HOURS.core,
        &TRADE_HOURS_OF_OFFER.core,
        &PAST_WORK.core,
        &RECENT_HOURS.core,
        &SECOND_LOWEST.core,
        &ENGLISH_ORAL.core,
        &ENGLISH_WRITTEN.core,
        &FRENCH_ORAL.core,
        &FRENCH_WRITTEN.core,
        &SKILLED_WORKER_EDUCATION.core,
        &CREDENTIAL.core,
        &PAST_STUDY.core,
        &PARTNER_LOWEST_LANGUAGE.core,
        &PARTNER_PAST_STUDY.core,
        &PARTNER_PAST_WORK.core,
        &RELATIVE.core,
        &FUNDS.core,
        &FAMILY_SIZE.core,
        &ARRANGED.core,
        &CRS_OFFER.core,
        &MILITARY_HOURS.core,
        &MILITARY_YEARS.core,
        &FORCES_OFFER.core,
    ];
    all.extend(offer::ALL.iter().map(|fact| &fact.core));
    all.extend(categories::ALL.iter().map(|fact| &fact.core));
    all.extend(permits::ALL.iter().map(|fact| &fact.core));
    all.extend([
        &permits::jobs::ALL_WEEKLY_HOURS.core,
        &permits::jobs::FRENCH_SHOWN.core,
        &permits::regional::LANGUAGE_WHEN_FILED.core,
        &permits::regional::STUDIES_WHEN_FILED.core,
    ]);
    all.extend(permits::jobs::ALL.iter().map(|fact| &fact.core));
    all.extend(permits::places::ALL.iter().map(|fact| &fact.core));
    all.extend(permits::files::ALL.iter().map(|fact| &fact.core));
    all.extend(permits::family::ALL.iter().map(|fact| &fact.core));
    all.extend(permits::graduates::ALL.iter().map(|fact| &fact.core));
    all.extend(permits::regional::ALL.iter().map(|fact| &fact.core));
    all.extend(permits::lmia::ALL.iter().map(|fact| &fact.core));
    all.extend(permits::iec::ALL.iter().map(|fact| &fact.core));
    all.extend(permits::agreements::ALL.iter().map(|fact| &fact.core));
    all.extend(
        said::TOPICS
            .iter()
            .flat_map(|(_, facts)| facts.iter().copied()),
    );
    for four in [
        &FIRST_LANGUAGE,
        &SECOND_LANGUAGE,
        &PARTNER_LANGUAGE,
        &SELECTION_LANGUAGE,
    ] {
        all.extend(four.iter().map(|fact| &fact.core));
    }
    all
}

impl Facts {
    /// Takes something told for granted, or back.
    pub(crate) fn suppose(&mut self, change: impl FnOnce(&mut Profile)) {
        change(Rc::make_mut(&mut self.told));
        self.stand = OnceCell::new();
    }

    /// Declares two results, as a person does in a profile.
    pub fn declare(&mut self, declared: Declaration) {
        self.first = declared.first;
        self.second = declared.second;
        self.declared_english = declared.english;
        self.declared_french = declared.french;
    }
}

/// Everything that follows from a profile on one day.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The day asked about.
    pub day: Day,
    /// What was told, for facts that read it where it stands.
    pub(crate) told: Rc<Profile>,
    /// Where the person stands, worked out when a fact first asks.
    stand: OnceCell<permits::standing::Both>,
    /// Age in complete years.
    pub age: Reading,
    /// Intends to live outside Quebec.
    pub outside_quebec: Reading,
    /// Certificate of qualification in a trade.
    pub certificate: Reading,
    /// Nomination made through Express Entry.
    pub nomination: Reading,
    /// Brother or sister in Canada.
    pub sibling: Reading,
    /// Scored with an accompanying partner.
    pub with_partner: Reading,
    /// Work of the person.
    pub work: Work,
    /// Studies of the person.
    pub studies: Studies,
    /// Test results of the person.
    pub languages: Languages,
    /// Levels of the language declared first.
    pub first: Four,
    /// Levels of the language declared second.
    pub second: Four,
    /// Levels of the English result that is declared.
    pub declared_english: Four,
    /// Levels of the French result that is declared.
    pub declared_french: Four,
    /// Complete years of Canadian work of the partner.
    pub partner_years: Reading,
    /// Studies of the partner.
    pub partner_studies: Studies,
    /// Test results of the partner.
    pub partner_languages: Languages,
    /// Levels of the partner's declared language.
    pub partner_language: Four,
    /// Age in complete years on the day asked about.
    pub age_on_day: Reading,
    /// What adaptability looks at.
    pub adaptability: Adaptability,
    /// The job offer, test by test.
    pub offer: Offers,
    /// The job offer as the CRS pays it, under the grid of the day that is scored.
    pub crs_offer: Reading,
    /// Settlement funds.
    pub funds: Reading,
    /// Members of the family.
    pub family_size: Reading,
    /// Years of foreign military service.
    pub military_years: Reading,
    /// Offer of the Canadian Armed Forces.
    pub forces_offer: Reading,
    /// Jobs without a country that are supposed to be in Canada, by path.
    pub in_canada: Vec<String>,
}

/// What to take for granted where one unanswered question moves several facts at once.
#[derive(Clone, Debug, Default)]
pub struct Suppose {
    /// Scored with a partner, or not.
    pub with_partner: Option<bool>,
    /// By index of job: done in Canada, or not.
    pub in_canada: Vec<(usize, bool)>,
}

/// More open places than this are not told apart: the range is then wider than need be.
const MOST_OPEN_PLACES: usize = 4;

impl Facts {
    /// Derives the facts of a profile on a day.
    pub fn derive(profile: &Profile, day: Day) -> Facts {
        Facts::supposing(profile, day, &Suppose::default())
    }

    /// Derives the facts, taking some open questions as answered.
    pub fn supposing(profile: &Profile, day: Day, suppose: &Suppose) -> Facts {
        let with_partner = family::with_partner(profile, suppose);
        let partner = family::partner_told(profile, with_partner);
        // Already invited: the age and the grid of that day are the ones that count.
        let scored = match profile
            .invited
            .as_ref()
            .and_then(|invited| invited.as_option())
        {
            Some(invited) if invited.most < day => invited.most,
            _ => day,
        };
        let asked = work::Asked::of(profile, profile.work.as_deref(), day);
        let partner_asked = work::Asked::of_partner(partner.work, day, scored);
        let languages = language::languages(profile.tests.as_deref(), day);
        let partner_languages = language::languages(partner.tests, day);
        let (military_years, forces_offer) = categories::military(profile);
        Facts {
            day,
            told: Rc::new(profile.clone()),
            stand: OnceCell::new(),
            age_on_day: personal::age(profile.born, day),
            adaptability: adaptability::adaptability(profile, day),
            offer: offer::offers(profile, day),
            crs_offer: offer::offers(profile, scored).for_crs(),
            funds: funds::funds(profile),
            family_size: funds::family_size(profile, day),
            military_years,
            forces_offer,
            age: personal::age(profile.born, scored),
            outside_quebec: personal::outside_quebec(profile.intends.as_deref()),
            certificate: personal::certificate(profile.certificate_of_qualification),
            nomination: family::nomination(profile),
            sibling: family::sibling(profile, with_partner, day),
            with_partner,
            work: work::work(profile.work.as_deref(), &asked, suppose),
            studies: education::studies(profile.education.as_deref(), day),
            first: languages.best(TestLanguage::En),
            second: languages.best(TestLanguage::Fr),
            declared_english: languages.best(TestLanguage::En),
            declared_french: languages.best(TestLanguage::Fr),
            languages,
            partner_years: work::canadian_years(partner.work, &partner_asked),
            partner_studies: education::studies(partner.education, day),
            partner_language: partner_languages.best(TestLanguage::En),
            partner_languages,
            in_canada: suppose
                .in_canada
                .iter()
                .filter(|(_, place)| *place)
                .map(|(job, _)| ["work[", &job.to_string(), "]"].concat())
                .collect(),
        }
    }

    /// The profile under every way of answering the questions that move several
    /// facts in opposite directions: who is scored along, and where a job was.
    pub fn hypotheses(profile: &Profile, day: Day) -> Vec<Facts> {
        let open: Vec<usize> = profile
            .work
            .as_deref()
            .unwrap_or_default()
            .iter()
            .enumerate()
            .filter(|(_, job)| job.country.is_none() && job.province.is_none())
            .map(|(n, _)| n)
            .take(MOST_OPEN_PLACES)
            .collect();
        let partners: &[bool] = match family::with_partner(profile, &Suppose::default()).range {
            range if range.is_exact() => &[],
            _ => &[false, true],
        };
        let mut supposed = vec![Suppose::default()];
        if !partners.is_empty() {
            supposed = partners
                .iter()
                .map(|with| Suppose {
                    with_partner: Some(*with),
                    in_canada: Vec::new(),
                })
                .collect();
        }
        for job in open {
            supposed = supposed
                .into_iter()
                .flat_map(|suppose| {
                    [true, false].map(|place| {
                        let mut next = suppose.clone();
                        next.in_canada.push((job, place));
                        next
                    })
                })
                .collect();
        }
        supposed
            .iter()
            .map(|suppose| Facts::supposing(profile, day, suppose))
            .collect()
    }
}

/// A fact nobody told us: anything from `least` to `most`.
const fn not_told(least: i32, most: i32) -> Reading {
    Reading {
        range: crate::kernel::Range { least, most },
        whys: Whys::of(Why::NotAsked),
    }
}
