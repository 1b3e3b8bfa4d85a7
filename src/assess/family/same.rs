//! The same open permit for a member of the family, under the policies and rules that say so.
//!
//! It follows the person: who holds that permit or meets its conditions, or has the
//! application it is for. What is asked of the member besides stands in the table.

use super::{Parents, Row, row};
use crate::facts::Facts;
use crate::facts::permits::files::STATUS_OR_ASKED;
use crate::facts::permits::{HOLDS_PERMIT, IN_CANADA};
use crate::kernel::{Reading, Verdict, Why, Whys, add_years};
use crate::profile::{ApplicationClass, ApplicationKind, Maybe, PermitCode, Profile, Said};
use crate::programmes;

/// Age from which the policy for Hong Kong takes children, in years.
const ADULT: u32 = 18;

/// Who asks.
pub(super) enum Member {
    /// The spouse or partner.
    Partner,
    /// A dependent child.
    Child,
}

/// One permit that the family gets like the person.
struct Same {
    id: &'static str,
    /// The code on the person's own.
    code: Option<PermitCode>,
    /// The class of the application it is for.
    class: Option<ApplicationClass>,
    /// Only in Canada.
    here: bool,
    /// Only if that application includes the member.
    included: bool,
    /// Only with status, or status that may be restored: the need that says so.
    status: Option<&'static str>,
    /// For a child, only from 18.
    adult: bool,
    /// For partners as well as children.
    partners: bool,
}

const PLAIN: Same = Same {
    id: "",
    code: None,
    class: None,
    here: true,
    included: false,
    status: None,
    adult: false,
    partners: true,
};

static ALL: &[Same] = &[
    Same {
        id: "vulnerable-worker",
        code: Some(PermitCode::A72),
        ..PLAIN
    },
    Same {
        id: "approved-in-canada",
        ..PLAIN
    },
    Same {
        id: "sponsored-spouse",
        code: Some(PermitCode::A74),
        included: true,
        status: Some("sponsored-spouse.status"),
        partners: false,
        ..PLAIN
    },
    Same {
        id: "tr-to-pr-pathway",
        class: Some(ApplicationClass::TemporaryToPermanent),
        here: false,
        included: true,
        ..PLAIN
    },
    Same {
        id: "hong-kong-applicant",
        class: Some(ApplicationClass::HongKong),
        included: true,
        status: Some("hong-kong-applicant.status"),
        adult: true,
        ..PLAIN
    },
    Same {
        id: "home-care-out-of-status",
        code: Some(PermitCode::R01),
        class: Some(ApplicationClass::HomeCareWorker),
        ..PLAIN
    },
];

/// Rows of those the person holds, meets or applied for; `member` are the facts of who asks.
pub(super) fn same_permits(parents: &Parents, member: &Facts, who: &Member) -> Vec<Row> {
    let told = &parents.own.told;
    let mut rows = Vec::new();
    for same in ALL {
        let Some(programme) = programmes::find(same.id) else {
            continue;
        };
        let is_child = matches!(who, Member::Child);
        if !programme.is_in_force(member.day) || !(same.partners || is_child) {
            continue;
        }
        if !is_child && partner_has_code(told, same) {
            continue;
        }
        let mut found = row(programme, &parents.own);
        // Who gets it as family of somebody gives it to nobody else.
        let as_family = told.said(Said::FamilyApproved) == Some(true);
        let holds = if has_code(told, same) {
            HOLDS_PERMIT.read(&parents.own)
        } else {
            Reading::yes(false)
        };
        let own = match found.verdict {
            Verdict::Met if !as_family => Reading::yes(true),
            Verdict::Unknown if applied(told, same) => Reading {
                whys: found.why.map_or(Whys::NONE, Whys::of),
                ..Reading::told(None)
            },
            Verdict::Met | Verdict::Unknown | Verdict::NotMet => Reading::yes(false),
        };
        let base = own.max(holds);
        let adult = if is_child && same.adult {
            is_adult(member)
        } else {
            Reading::yes(true)
        };
        if base.range.most == 0 || adult.range.most == 0 {
            continue;
        }
        let only = |asked: bool, reading: Reading| {
            if asked { reading } else { Reading::yes(true) }
        };
        let included = Reading::told(member.told.said(Said::Included));
        let parts = [
            (
                "vulnerable-worker.in-canada",
                only(same.here, IN_CANADA.read(member)),
            ),
            ("applicant-family.included", only(same.included, included)),
            (
                same.status.unwrap_or_default(),
                only(same.status.is_some(), STATUS_OR_ASKED.read(member)),
            ),
            ("hong-kong-applicant.age", adult),
        ];
        let mut all = base;
        for (_, part) in parts {
            all = Reading::every(&[all, part]);
        }
        found.verdict = all.range.at_least(1);
        found.why = if found.verdict == Verdict::Unknown {
            all.whys.first()
        } else {
            None
        };
        found.deciding = Vec::new();
        for (need, part) in parts {
            if found.verdict != Verdict::Met && part.range.at_least(1) == found.verdict {
                found.deciding.push(need);
            }
        }
        rows.push(found);
    }
    rows
}

/// The code of this permit is on the one the person has.
fn has_code(told: &Profile, same: &Same) -> bool {
    let status = told.status.as_ref().and_then(Maybe::as_option);
    same.code.is_some() && status.is_some_and(|status| status.code == same.code)
}

/// The partner has this permit already, and the person may get it by it.
fn partner_has_code(told: &Profile, same: &Same) -> bool {
    let partner = told.partner.as_ref().and_then(Maybe::as_option);
    let status = partner.and_then(|partner| partner.permit.as_ref()?.as_option());
    same.code.is_some() && status.is_some_and(|status| status.code == same.code)
}

/// The person told of the application it is for.
fn applied(told: &Profile, same: &Same) -> bool {
    let files = told.applications.as_deref().unwrap_or_default();
    same.class.is_some()
        && files.iter().any(|file| {
            file.kind == Some(ApplicationKind::PermanentResidence) && file.class == same.class
        })
}

fn is_adult(member: &Facts) -> Reading {
    member.told.born.map_or(Reading::told(None), |born| {
        Reading::between(
            i32::from(add_years(born.most, ADULT) <= member.day),
            i32::from(add_years(born.least, ADULT) <= member.day),
            Whys::of(Why::NotAsked),
        )
    })
}
