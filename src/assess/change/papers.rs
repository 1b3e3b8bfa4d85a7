//! Papers one can get, what another party decides, and where one intends to live.

use super::{Params, Proposal, Set, text};
use crate::facts::{Facts, Lever};
use crate::kernel::{Day, in_force, text_of};
use crate::profile::{
    Country, Credential, Decimal, Json, List, Maybe, Nomination, Profile, Province, Relation,
    Relative, Standing,
};
use crate::values::funds::BY_FAMILY_SIZE;
use crate::values::noc_lists;

/// Assessments, a certificate, a nomination, a place to live.
pub(super) fn papers(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    let mut propose = |id, lever, path: &str, value: Json, apply: Box<dyn Fn(&mut Profile)>| {
        all.push(Proposal {
            id,
            lever,
            set: vec![Set {
                path: path.to_owned(),
                value,
            }],
            day: None,
            params: Params {
                path: Some(path.to_owned()),
                ..Params::default()
            },
            apply,
        });
    };
    let today = text(&text_of(on));
    for (n, _) in unassessed(profile.education.as_deref()) {
        let path = ["education[", &n.to_string(), "].assessed"].concat();
        propose(
            "assess-credential",
            Lever::Paper,
            &path,
            today.clone(),
            Box::new(move |profile| {
                assess_credential(profile.education.as_mut(), n, on);
            }),
        );
    }
    if let Some(Maybe::Some(partner)) = &profile.partner {
        for (n, _) in unassessed(partner.education.as_deref()) {
            let path = ["partner.education[", &n.to_string(), "].assessed"].concat();
            propose(
                "assess-partner-credential",
                Lever::Paper,
                &path,
                today.clone(),
                Box::new(move |profile| {
                    if let Some(Maybe::Some(partner)) = &mut profile.partner {
                        assess_credential(partner.education.as_mut(), n, on);
                    }
                }),
            );
        }
    }
    if profile.certificate_of_qualification == Some(false) && works_in_a_trade(profile) {
        propose(
            "certificate",
            Lever::Paper,
            "certificateOfQualification",
            Json::Flag(true),
            Box::new(|profile| {
                profile.certificate_of_qualification = Some(true);
            }),
        );
    }
    if profile.nomination == Some(Maybe::None) {
        let value = Json::Object(vec![("enhanced".to_owned(), Json::Flag(true))]);
        propose(
            "nomination",
            Lever::OtherParty,
            "nomination",
            value,
            Box::new(|profile| {
                profile.nomination = Some(Maybe::Some(Nomination {
                    enhanced: Some(true),
                    province: None,
                }));
            }),
        );
    }
    if profile
        .intends
        .as_deref()
        .is_some_and(|intends| intends.iter().all(|place| *place == Province::Qc))
    {
        let value = Json::List(vec![text(Province::On.word())]);
        propose(
            "live-outside-quebec",
            Lever::Choice,
            "intends",
            value,
            Box::new(|profile| {
                profile.intends = Some(List(vec![Province::On]));
            }),
        );
    }
}

/// A brother or sister who settles in Canada: nothing else of what was told of them changes.
pub(super) fn siblings(profile: &Profile, all: &mut Vec<Proposal>) {
    for (n, _) in siblings_without_points(profile) {
        let path = ["relatives[", &n.to_string(), "]"].concat();
        let set = [("status", "permanent-resident"), ("country", "CA")].map(|(field, value)| Set {
            path: [path.as_str(), ".", field].concat(),
            value: text(value),
        });
        all.push(Proposal {
            id: "sibling-settles",
            lever: Lever::OtherParty,
            set: set.into(),
            day: None,
            params: Params {
                path: Some(path),
                ..Params::default()
            },
            apply: Box::new(move |profile| {
                if let Some(List(relatives)) = &mut profile.relatives
                    && let Some(relative) = relatives.get_mut(n)
                {
                    relative.status = Some(Standing::PermanentResident);
                    relative.country = Some(Country::CANADA);
                }
            }),
        });
    }
}

/// As much as is asked of this family, when less was told.
pub(super) fn funds(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    let Some(amount) = funds_asked(profile, on) else {
        return;
    };
    all.push(Proposal {
        id: "funds",
        lever: Lever::Paper,
        set: vec![Set {
            path: "funds".to_owned(),
            value: Json::Number(f64::from(amount)),
        }],
        day: None,
        params: Params {
            amount: Some(amount),
            ..Params::default()
        },
        apply: Box::new(move |profile| profile.funds = Some(Decimal::whole(amount))),
    });
}

/// Brothers and sisters who are not yet residents of Canada, as told.
fn siblings_without_points(profile: &Profile) -> impl Iterator<Item = (usize, &Relative)> {
    let told = profile
        .relatives
        .as_deref()
        .unwrap_or_default()
        .iter()
        .enumerate();
    told.filter(|(_, relative)| {
        let abroad = relative.country.is_some_and(|country| !country.is_canada());
        relative.relation == Some(Relation::Sibling)
            && (relative.status == Some(Standing::Foreign) || abroad)
    })
}

/// The amount of settlement funds asked of this family, when less was told.
fn funds_asked(profile: &Profile, on: Day) -> Option<i32> {
    let size = Facts::derive(profile, on).family_size.range;
    let row = BY_FAMILY_SIZE
        .iter()
        .find(|(from, to, _)| (*from..=*to).contains(&size.most))?;
    let asked = in_force(row.2, on)?.value?;
    (size.is_exact() && profile.funds?.floor() < asked).then_some(asked)
}

/// Foreign credentials without a report, as told.
fn unassessed(credentials: Option<&[Credential]>) -> impl Iterator<Item = (usize, &Credential)> {
    credentials
        .unwrap_or_default()
        .iter()
        .enumerate()
        .filter(|(_, credential)| {
            let abroad = credential
                .country
                .is_some_and(|country| !country.is_canada());
            abroad && credential.assessed.is_some()
        })
}

fn assess_credential(credentials: Option<&mut List<Credential, 20>>, n: usize, on: Day) {
    if let Some(credential) = credentials.and_then(|List(all)| all.get_mut(n)) {
        credential.assessed = Some(Maybe::Some(crate::kernel::When::exactly(on)));
    }
}

/// A job in one of the skilled trades.
fn works_in_a_trade(profile: &Profile) -> bool {
    profile
        .work
        .as_deref()
        .unwrap_or_default()
        .iter()
        .filter_map(|job| job.noc)
        .any(noc_lists::is_skilled_trade)
}
