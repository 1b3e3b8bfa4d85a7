//! Partner, relatives and nomination.

use super::fact::{Core, Fact, Lever};
use super::{Suppose, not_told};
use crate::kernel::{Day, Reading, Why, Whys, YesNo, add_years, text};
use crate::profile::{
    Credential, Job, Maybe, Profile, Relation, Relative, Side, Standing, TestResult,
};

/// Scored with a spouse or common-law partner who comes along and is neither citizen nor permanent resident.
pub static WITH_PARTNER: Fact<YesNo> = Fact::new(Core {
    id: "with-partner",
    says: text("A partner comes along", "Partenaire qui vous accompagne"),
    rests_on: &["partner"],
    lever: Lever::Fixed,
    read: |facts| facts.with_partner,
    sums: None,
});

/// A brother or sister, 18 or older, citizen or permanent resident, living in Canada.
pub static SIBLING: Fact<YesNo> = Fact::new(Core {
    id: "sibling",
    says: text("Brother or sister in Canada", "Frère ou sœur au Canada"),
    rests_on: &["relatives"],
    lever: Lever::Fixed,
    read: |facts| facts.sibling,
    sums: None,
});

/// A nomination made through Express Entry.
pub static NOMINATION: Fact<YesNo> = Fact::new(Core {
    id: "nomination",
    says: text(
        "Provincial or territorial nomination",
        "Désignation provinciale ou territoriale",
    ),
    rests_on: &["nomination"],
    lever: Lever::OtherParty,
    read: |facts| facts.nomination,
    sums: None,
});

/// Whether the person is scored in the columns for people with a partner.
pub(super) fn with_partner(profile: &Profile, suppose: &Suppose) -> Reading {
    let told = match &profile.partner {
        None => not_told(0, 1),
        Some(Maybe::None) => Reading::yes(false),
        Some(Maybe::Some(partner)) => match (partner.accompanying, partner.status) {
            (Some(false), _) | (_, Some(Standing::Citizen | Standing::PermanentResident)) => {
                Reading::yes(false)
            }
            (Some(true), Some(Standing::Foreign)) => Reading::yes(true),
            (None, _) | (_, None) => not_told(0, 1),
        },
    };
    match suppose.with_partner {
        Some(with) if !told.range.is_exact() => Reading::yes(with),
        Some(_) | None => told,
    }
}

/// What was told of the partner, as far as it matters.
pub(super) struct PartnerTold<'p> {
    pub(super) education: Option<&'p [Credential]>,
    pub(super) tests: Option<&'p [TestResult]>,
    pub(super) work: Option<&'p [Job]>,
}

pub(super) fn partner_told(profile: &Profile, with_partner: Reading) -> PartnerTold<'_> {
    if with_partner == Reading::yes(false) {
        return PartnerTold {
            education: Some(&[]),
            tests: Some(&[]),
            work: Some(&[]),
        };
    }
    let partner = profile.partner.as_ref().and_then(Maybe::as_option);
    PartnerTold {
        education: partner.and_then(|partner| partner.education.as_deref()),
        tests: partner.and_then(|partner| partner.tests.as_deref()),
        work: partner.and_then(|partner| partner.work.as_deref()),
    }
}

pub(super) fn nomination(profile: &Profile) -> Reading {
    match &profile.nomination {
        None => not_told(0, 1),
        Some(Maybe::None) => Reading::yes(false),
        Some(Maybe::Some(nomination)) => nomination.enhanced.map_or(not_told(0, 1), Reading::yes),
    }
}

pub(super) fn sibling(profile: &Profile, with_partner: Reading, day: Day) -> Reading {
    let Some(relatives) = profile.relatives.as_deref() else {
        return not_told(0, 1);
    };
    relatives
        .iter()
        .map(|relative| is_sibling(relative, with_partner, day))
        .fold(Reading::yes(false), Reading::max)
}

/// What is missing of a relative to tell whether they are a brother or sister in Canada.
pub(crate) fn sibling_gap(
    profile: &Profile,
    relative: &Relative,
    day: Day,
) -> Option<&'static str> {
    let with_partner = with_partner(profile, &Suppose::default());
    gap(relative, is_sibling(relative, with_partner, day))
}

fn is_sibling(relative: &Relative, with_partner: Reading, day: Day) -> Reading {
    settled(
        relative,
        |relation| relation == Relation::Sibling,
        with_partner,
        day,
    )
}

/// A relative of some kind who is 18 or older, a citizen or permanent resident, and lives in
/// Canada: of the person, or of a partner for whom `partner` holds.
pub(super) fn settled(
    relative: &Relative,
    kind: fn(Relation) -> bool,
    partner: Reading,
    day: Day,
) -> Reading {
    const ADULT: u32 = 18;
    let in_canada = match (relative.province, relative.country) {
        (Some(_), _) => Reading::yes(true),
        (None, country) => Reading::told(country.map(|country| country.is_canada())),
    };
    let adult = relative.born.map_or(Reading::yes(true), |born| {
        Reading::between(
            i32::from(add_years(born.most, ADULT) <= day),
            i32::from(add_years(born.least, ADULT) <= day),
            Whys::of(Why::NotAsked),
        )
    });
    let side = match relative.of {
        None | Some(Side::Me) => Reading::yes(true),
        Some(Side::Partner) => partner,
    };
    Reading::every(&[
        Reading::told(relative.relation.map(kind)),
        Reading::told(relative.status.map(|status| status != Standing::Foreign)),
        in_canada,
        adult,
        side,
    ])
}

/// What is missing of a relative, when it is not settled.
pub(super) fn gap(relative: &Relative, reading: Reading) -> Option<&'static str> {
    if reading.range.is_exact() {
        return None;
    }
    match (
        relative.relation,
        relative.status,
        relative.province,
        relative.country,
    ) {
        (None, _, _, _) => Some("relation"),
        (_, None, _, _) => Some("status"),
        (_, _, None, None) => Some("province"),
        // Only the birth date or the partner is left; the partner is a question of its own.
        _ => relative
            .born
            .filter(|born| !born.is_exact())
            .map(|_| "born"),
    }
}
