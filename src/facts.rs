//! What follows from what the person said: every number a rule looks at.
//!
//! All arithmetic lives here and below. [`Facts`] is derived from a profile and
//! a day in one pass; each fact is then a name, the questions it rests on, how
//! to read it, and its [`Lever`]: what could change it.

mod education;
mod evidence;
mod fact;
mod family;
mod hours;
mod language;
mod personal;
pub mod rulings;
mod work;

pub use education::{
    CANADIAN_STUDY, EDUCATION_LEVEL, EDUCATION_TIER, PARTNER_EDUCATION_LEVEL, Studies,
};
pub use evidence::{Evidence, Purpose, evidence};
pub use fact::{Core, Fact, Lever};
pub use family::{NOMINATION, SIBLING, WITH_PARTNER};
pub use language::{
    Declaration, ENGLISH, FIRST_FIVE_OR_SEVEN, FIRST_LANGUAGE, FIRST_TIER, FRENCH,
    FRENCH_AND_ENGLISH, Four, Languages, PARTNER_LANGUAGE, SECOND_LANGUAGE,
};
pub use personal::{AGE, CERTIFICATE, OUTSIDE_QUEBEC};
pub use work::{
    CANADIAN_TIER, CANADIAN_YEARS, FOREIGN_TIER, FOREIGN_YEARS, MAIN_TEER, PARTNER_CANADIAN_YEARS,
    SKILLED_HOURS_IN_CANADA, Work,
};

pub(crate) use family::sibling_gap;
pub(crate) use work::hours_reached;

use crate::kernel::{Day, Reading, Why, Whys};
use crate::profile::{Profile, TestLanguage};

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
    ];
    for four in [&FIRST_LANGUAGE, &SECOND_LANGUAGE, &PARTNER_LANGUAGE] {
        all.extend(four.iter().map(|fact| &fact.core));
    }
    all
}

impl Facts {
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
        // Already invited: the age on that day is the one that counts.
        let age_day = match profile
            .invited
            .as_ref()
            .and_then(|invited| invited.as_option())
        {
            Some(invited) if invited.most < day => invited.most,
            _ => day,
        };
        let asked = work::Asked::of(profile, profile.work.as_deref(), day);
        let partner_asked = work::Asked::of_partner(partner.work, day);
        let languages = language::languages(profile.tests.as_deref(), day);
        let partner_languages = language::languages(partner.tests, day);
        Facts {
            day,
            age: personal::age(profile.born, age_day),
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
