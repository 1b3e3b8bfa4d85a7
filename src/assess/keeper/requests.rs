//! Requests to the federal government as they stand on the day.

use super::found::Found;
use super::world::World;
use crate::kernel::Day;
use crate::profile::{Application, ApplicationKind, Maybe, PermitCode};

/// A request as it stands on the day.
pub(super) struct Request {
    pub(super) kind: ApplicationKind,
    pub(super) filed: Day,
    /// The day of the decision, when it has come.
    pub(super) decided: Option<Day>,
    /// The other end of the days an approval may have come on: after which it surely, or perhaps, did.
    pub(super) after: Day,
    pub(super) refused: bool,
}

impl World<'_> {
    /// Every request told of, with its place from 1.
    pub(super) fn applications(&self) -> impl Iterator<Item = (usize, &Application)> {
        let all = self.told.applications.as_deref().unwrap_or_default();
        (1..).zip(all)
    }

    /// A request made in Canada by the day; nothing for one that keeps no status.
    pub(super) fn request(
        &self,
        n: usize,
        one: &Application,
        found: &mut Found,
    ) -> Option<Request> {
        // What was granted by now may be residence: that is asked, never assumed.
        if matches!(one.kind, None | Some(ApplicationKind::PermanentResidence))
            && one.refused != Some(true)
            && matches!(one.decided, Some(Maybe::Some(when)) if when.least <= self.on)
        {
            found.residence_granted = true;
        }
        let kind = match one.kind {
            Some(kind) => kind,
            None if self.at_best(("kind", n)) => ApplicationKind::WorkPermit,
            None => return None,
        };
        let filed = match one.filed {
            Some(when) => self.earlier(("filed", n), when),
            None if self.at_best(("filed", n)) => Day::MIN,
            None => return None,
        };
        if filed > self.on {
            return None;
        }
        let refused = one.refused == Some(true);
        let mut after = Day::MIN;
        let decided = match one.decided {
            Some(Maybe::Some(when)) if refused => Some(self.later(("decided", n), when)),
            // An approval is the better the earlier it came.
            Some(Maybe::Some(when)) => {
                after = self.later(("decided", n), when);
                Some(self.earlier(("decided", n), when))
            }
            // Refused, on a day that was not told.
            _ if refused && !self.at_best(("decided", n)) => Some(filed),
            _ => None,
        };
        let decided = decided.filter(|day| *day <= self.on);
        if kind == ApplicationKind::PermanentResidence {
            if decided.is_none() {
                found.residence_waits = true;
                found.bridges |= bridges(one);
            }
            return None;
        }
        if one.in_canada == Some(false) {
            return None;
        }
        // A request under International Experience Canada maintains nothing.
        let may_be_iec = kind == ApplicationKind::WorkPermit
            && one.code.is_none()
            && matches!(self.told.iec, Some(Maybe::Some(_)));
        if one.code == Some(PermitCode::C21) || (may_be_iec && !self.at_best(("code", n))) {
            found.iec_waits |= decided.is_none();
            return None;
        }
        Some(Request {
            kind,
            filed,
            decided,
            after,
            refused,
        })
    }
}

/// A request that extends a stay when it is made in time.
pub(super) fn is_extension(kind: ApplicationKind) -> bool {
    matches!(
        kind,
        ApplicationKind::WorkPermit | ApplicationKind::StudyPermit | ApplicationKind::Visitor
    )
}

/// The class and the stage that open a bridging permit; what was not told may be so.
fn bridges(one: &Application) -> bool {
    use crate::profile::ApplicationClass::{
        AgriFood, Caregiver, Cec, Fst, Fsw, HomeCare, Nominee, NomineeExpressEntry, QuebecInvestor,
        QuebecSkilled,
    };
    let stage = match one.class {
        Some(Cec | Fsw | Fst | NomineeExpressEntry | QuebecSkilled | QuebecInvestor) => {
            one.complete
        }
        Some(Nominee | AgriFood | HomeCare | Caregiver) => one.eligible,
        Some(_) => return false,
        None => None,
    };
    stage != Some(false) && one.principal != Some(false)
}
