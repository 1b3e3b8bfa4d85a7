//! Papers one can get, what another party decides, and where one intends to live.

use super::{Params, Proposal, Set, text};
use crate::facts::Lever;
use crate::kernel::{Day, text_of};
use crate::profile::{Credential, Json, List, Maybe, Nomination, Profile, Province};

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

/// Major groups of the skilled trades, and the cooks, bakers, butchers and chefs.
fn works_in_a_trade(profile: &Profile) -> bool {
    profile
        .work
        .as_deref()
        .unwrap_or_default()
        .iter()
        .filter_map(|job| job.noc)
        .any(|noc| {
            let code = noc.code();
            matches!(code / 1_000, 72 | 73 | 82 | 83 | 92 | 93)
                || code / 10 == 6_320
                || code == 62_200
        })
}
