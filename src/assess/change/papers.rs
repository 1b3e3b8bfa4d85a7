//! Papers one can get, what another party decides, and where one intends to live.

use super::{Proposal, Set, fill, path};
use crate::facts::{Facts, Lever};
use crate::kernel::{Day, in_force, text_of};
use crate::profile::{Credential, Maybe, Profile, Province, Relation, Standing};
use crate::values::funds::BY_FAMILY_SIZE;
use crate::values::noc_lists;

/// Assessments, a certificate, a nomination, a place to live.
pub(super) fn papers(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    assessments(
        "assess-credential",
        "education[$].assessed",
        profile.education.as_deref(),
        on,
        all,
    );
    if let Some(Maybe::Some(partner)) = &profile.partner {
        assessments(
            "assess-partner-credential",
            "partner.education[$].assessed",
            partner.education.as_deref(),
            on,
            all,
        );
    }
    let mut propose = |id, lever, path: &str, value| {
        let set = vec![Set::new(path.to_owned(), value)];
        all.push(Proposal::new(id, lever, set).about(path.to_owned()));
    };
    if profile.certificate_of_qualification == Some(false) && works_in_a_trade(profile) {
        propose(
            "certificate",
            Lever::Paper,
            "certificateOfQualification",
            "true",
        );
    }
    if profile.nomination == Some(Maybe::None) {
        propose(
            "nomination",
            Lever::OtherParty,
            "nomination",
            r#"{"enhanced":true}"#,
        );
    }
    let only_quebec = |intends: &[Province]| intends.iter().all(|place| *place == Province::Qc);
    if profile.intends.as_deref().is_some_and(only_quebec) {
        propose("live-outside-quebec", Lever::Choice, "intends", r#"["ON"]"#);
    }
}

/// An assessment of each foreign credential without a report, as told.
fn assessments(
    id: &'static str,
    field: &str,
    credentials: Option<&[Credential]>,
    on: Day,
    all: &mut Vec<Proposal>,
) {
    for (n, credential) in credentials.unwrap_or_default().iter().enumerate() {
        let abroad = credential
            .country
            .is_some_and(|country| !country.is_canada());
        if abroad && credential.assessed.is_some() {
            let path = path(field, n);
            let today = fill(r#""$""#, &[&text_of(on)]);
            let set = vec![Set::new(path.clone(), &today)];
            all.push(Proposal::new(id, Lever::Paper, set).about(path));
        }
    }
}

/// A brother or sister who settles in Canada: nothing else of what was told of them changes.
pub(super) fn siblings(profile: &Profile, all: &mut Vec<Proposal>) {
    let relatives = profile.relatives.as_deref().unwrap_or_default();
    for (n, relative) in relatives.iter().enumerate() {
        let abroad = relative.country.is_some_and(|country| !country.is_canada());
        if relative.relation == Some(Relation::Sibling)
            && (relative.status == Some(Standing::Foreign) || abroad)
        {
            let set = vec![
                Set::new(path("relatives[$].status", n), r#""permanent-resident""#),
                Set::new(path("relatives[$].country", n), r#""CA""#),
            ];
            let proposal = Proposal::new("sibling-settles", Lever::OtherParty, set);
            all.push(proposal.about(path("relatives[$]", n)));
        }
    }
}

/// As much as is asked of this family, when less was told.
pub(super) fn funds(profile: &Profile, on: Day, all: &mut Vec<Proposal>) {
    if let Some(amount) = funds_asked(profile, on) {
        let set = vec![Set::new("funds".to_owned(), &amount.to_string())];
        let mut proposal = Proposal::new("funds", Lever::Paper, set);
        proposal.params.amount = Some(amount);
        all.push(proposal);
    }
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

/// A job in one of the skilled trades.
fn works_in_a_trade(profile: &Profile) -> bool {
    let jobs = profile.work.as_deref().unwrap_or_default();
    jobs.iter()
        .any(|job| job.noc.is_some_and(noc_lists::is_skilled_trade))
}
