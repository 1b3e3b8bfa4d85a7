//! What the adaptability points of federal skilled workers look at (R83).
//!
//! The partner counts here when they come along and are neither a citizen nor a
//! permanent resident who lives in Canada: not the same test as in the CRS.

use super::education::past_study;
use super::fact::{Core, Fact, Lever};
use super::family::{gap, settled};
use super::language::languages;
use super::work::{Asked, partner_past_work};
use crate::kernel::{Clb, Day, Hours, Reading, YesNo, text};
use crate::profile::{Maybe, Profile, Relation, Relative, Standing, TestLanguage};

/// Two academic years of full-time study in Canada.
pub static PAST_STUDY: Fact<YesNo> = Fact::new(Core {
    id: "past-study",
    says: text(
        "Two years of full-time study in Canada",
        "Deux ans d’études à temps plein au Canada",
    ),
    rests_on: &["education"],
    lever: Lever::Fixed,
    read: |facts| facts.adaptability.past_study,
    sums: None,
});

/// Lowest ability of the partner's better language.
pub static PARTNER_LOWEST_LANGUAGE: Fact<Clb> = Fact::new(Core {
    id: "partner-lowest-language",
    says: text(
        "Your partner’s language, lowest of the four abilities",
        "Langue de votre partenaire, la plus faible des quatre compétences",
    ),
    rests_on: &["partner", "partner.tests"],
    lever: Lever::Test,
    read: |facts| facts.adaptability.partner_language,
    sums: None,
});

/// Two academic years of full-time study of the partner in Canada.
pub static PARTNER_PAST_STUDY: Fact<YesNo> = Fact::new(Core {
    id: "partner-past-study",
    says: text(
        "Your partner’s two years of full-time study in Canada",
        "Deux ans d’études à temps plein de votre partenaire au Canada",
    ),
    rests_on: &["partner", "partner.education"],
    lever: Lever::Fixed,
    read: |facts| facts.adaptability.partner_past_study,
    sums: None,
});

/// Hours of full-time work of the partner in Canada, at any time.
pub static PARTNER_PAST_WORK: Fact<Hours> = Fact::new(Core {
    id: "partner-past-work",
    says: text(
        "Your partner’s full-time work in Canada, at any time",
        "Travail à temps plein de votre partenaire au Canada, sans limite de temps",
    ),
    rests_on: &["partner", "partner.work"],
    lever: Lever::Time,
    read: |facts| facts.adaptability.partner_past_work,
    sums: Some(super::Purpose::PartnerPastWork),
});

/// A relative in Canada, 18 or older, citizen or permanent resident.
pub static RELATIVE: Fact<YesNo> = Fact::new(Core {
    id: "relative",
    says: text("Close relative in Canada", "Proche parent au Canada"),
    rests_on: &["relatives"],
    lever: Lever::Fixed,
    read: |facts| facts.adaptability.relative,
    sums: None,
});

/// What adaptability looks at.
#[derive(Clone, Copy, Debug)]
pub struct Adaptability {
    past_study: Reading,
    partner_language: Reading,
    partner_past_study: Reading,
    partner_past_work: Reading,
    relative: Reading,
}

#[inline(never)]
pub(super) fn adaptability(profile: &Profile, day: Day) -> Adaptability {
    let partner = profile.partner.as_ref().and_then(Maybe::as_option);
    let counts = partner_counts(profile);
    let only_if_counted = |reading: Reading| {
        let most = if counts.range.most == 1 {
            reading.range.most
        } else {
            0
        };
        let least = if counts.range.least == 1 {
            reading.range.least
        } else {
            0
        };
        Reading::between(least, most, reading.whys.and(counts.whys))
    };
    let tests = languages(partner.and_then(|partner| partner.tests.as_deref()), day);
    let language = tests
        .lowest(TestLanguage::En)
        .max(tests.lowest(TestLanguage::Fr));
    let jobs = partner.and_then(|partner| partner.work.as_deref());
    let mut relative = Reading::told(None);
    if let Some(relatives) = profile.relatives.as_deref() {
        relative = Reading::yes(false);
        for one in relatives {
            relative = relative.max(is_close(one, profile, day));
        }
    }
    Adaptability {
        past_study: past_study(profile.education.as_deref(), day),
        partner_language: only_if_counted(language),
        partner_past_study: only_if_counted(past_study(
            partner.and_then(|partner| partner.education.as_deref()),
            day,
        )),
        partner_past_work: only_if_counted(partner_past_work(
            jobs,
            &Asked::of_partner(jobs, day, day),
        )),
        relative,
    }
}

/// Comes along.
fn accompanies(profile: &Profile) -> Reading {
    match &profile.partner {
        None => Reading::told(None),
        Some(Maybe::None) => Reading::yes(false),
        Some(Maybe::Some(partner)) => Reading::told(partner.accompanying),
    }
}

/// Comes along, and is neither a citizen nor a permanent resident living in Canada (R83(1)).
pub(crate) fn partner_counts(profile: &Profile) -> Reading {
    let Some(Maybe::Some(partner)) = &profile.partner else {
        return accompanies(profile);
    };
    let foreign = match partner.status {
        None => Reading::told(None),
        Some(Standing::Foreign) => Reading::yes(true),
        Some(Standing::Citizen) => Reading::yes(false),
        Some(Standing::PermanentResident) => Reading::told(partner.lives_in_canada).opposite(),
    };
    Reading::every(&[accompanies(profile), foreign])
}

/// What is missing of the partner to tell whether they count, by path.
pub(crate) fn partner_gap(profile: &Profile) -> Option<&'static str> {
    let Some(Maybe::Some(partner)) = &profile.partner else {
        return profile.partner.is_none().then_some("partner");
    };
    if partner_counts(profile).range.is_exact() {
        return None;
    }
    Some(match (partner.accompanying, partner.status) {
        (None, _) => "partner.accompanying",
        (_, None) => "partner.status",
        _ => "partner.livesInCanada",
    })
}

/// A relative the points name; cousins are not among them, nor the partner.
fn is_close(relative: &Relative, profile: &Profile, day: Day) -> Reading {
    settled(
        relative,
        |relation| relation != Relation::Other,
        accompanies(profile),
        day,
    )
}

/// What is missing of a relative to tell whether they are close.
pub(crate) fn relative_gap(
    profile: &Profile,
    relative: &Relative,
    day: Day,
) -> Option<&'static str> {
    gap(relative, is_close(relative, profile, day))
}
