//! Setting one answer where its path says, as the page does with a change.

use super::{At, Json, Read, Slot};
use crate::profile::{List, Maybe, Profile};

impl Profile {
    /// Sets an answer, or appends to a list; false when the value is not one to have there.
    ///
    /// Knows the paths that changes set, and no others.
    pub(crate) fn set(&mut self, path: &str, value: &Json) -> bool {
        let mut at = At::start();
        if let Some(slot) = slot(self, path) {
            slot.fill(value, &mut at);
            return at.problems.is_empty();
        }
        false
    }
}

/// Where a path leads. A place in a list, without a field, is one past its end.
fn slot<'p>(profile: &'p mut Profile, path: &str) -> Option<&'p mut dyn Slot> {
    let Some((list, place)) = path.split_once('[') else {
        return Some(match path {
            "certificateOfQualification" => &mut profile.certificate_of_qualification,
            "funds" => &mut profile.funds,
            "intends" => &mut profile.intends,
            "nomination" => &mut profile.nomination,
            "offer" => &mut profile.offer,
            _ => return None,
        });
    };
    let (n, field) = place.split_once(']')?;
    let n: usize = n.parse().ok()?;
    let (list, partner) = match list.strip_prefix("partner.") {
        None => (list, None),
        Some(list) => match &mut profile.partner {
            Some(Maybe::Some(partner)) => (list, Some(partner)),
            Some(Maybe::None) | None => return None,
        },
    };
    let (education, tests) = match partner {
        None => (&mut profile.education, &mut profile.tests),
        Some(partner) => (&mut partner.education, &mut partner.tests),
    };
    Some(match (list, field) {
        ("education", "") => education.as_mut()?,
        ("education", ".assessed") => &mut education.as_mut()?.0.get_mut(n)?.assessed,
        ("tests", "") => tests.as_mut()?,
        ("work", "") => profile.work.as_mut()?,
        ("work", ".to") => &mut profile.work.as_mut()?.0.get_mut(n)?.to,
        ("relatives", ".country") => &mut profile.relatives.as_mut()?.0.get_mut(n)?.country,
        ("relatives", ".status") => &mut profile.relatives.as_mut()?.0.get_mut(n)?.status,
        _ => return None,
    })
}

/// What is set in a list is one more item.
impl<T: Read, const CAP: usize> Slot for List<T, CAP> {
    fn fill(&mut self, json: &Json, at: &mut At) {
        if let Some(item) = T::read(json, at) {
            self.0.push(item);
        }
    }
}
