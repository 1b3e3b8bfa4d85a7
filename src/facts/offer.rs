//! A job offer as the law tests it: what it is, and the situation it comes in.
//!
//! Arranged employment (R82) and the offers of the skilled trades (R87.2(3)(d))
//! ask the same of an offer, then for one of several situations: a permit
//! issued on an assessment, a permit exempt from one, no right to work yet, or
//! a right to work of another kind. Before 19 November 2016 an offer had to be
//! without end, and a permit exempt from an assessment did not do.

use super::fact::{Core, Fact, Lever};
use crate::kernel::{Day, Reading, Tier, Why, Whys, YesNo, on, text};
use crate::noc::Noc;
use crate::profile::{Exemption, Lmia, Maybe, Offer, PermitKind, Profile, Status, StatusKind};
use crate::values::noc_lists;

/// First day on which a year is enough, and a permit exempt from an assessment does.
const SINCE_2016: Day = on(2016, 11, 19);
/// Hours a week of full-time work (R73(1)).
const FULL_TIME: i32 = 30;
/// Months an offer must last, counted from permanent residence.
const A_YEAR: i32 = 12;

/// The questions an offer and the permit behind it rest on.
const OFFER_AND_PERMIT: [&str; 7] = [
    "offer",
    "status",
    "permit-expires",
    "permit",
    "permit-noc",
    "permit-exemption",
    "may-work",
];

macro_rules! facts_of_an_offer {
    ($($(#[doc = $doc:literal])* $name:ident, $id:literal, $lever:ident, $rests:expr, $read:ident, $en:literal, $fr:literal;)*) => {
        $(
            $(#[doc = $doc])*
            pub static $name: Fact<YesNo> = Fact::new(Core {
                id: $id,
                says: text($en, $fr),
                rests_on: $rests,
                lever: Lever::$lever,
                read: |facts| facts.offer.$read,
                sums: None,
            });
        )*
        /// Every fact of an offer, once, for catalogues and checks.
        #[cfg(feature = "text")]
        pub(super) static ALL: &[&Fact<YesNo>] = &[$(&$name),*];
    };
}

facts_of_an_offer! {
    /// The occupation is in TEER 0 to 3.
    OFFER_SKILLED, "offer-skilled", OtherParty, &["offer"], skilled,
        "Skilled occupation (TEER 0 to 3)", "Profession qualifiée (FÉER 0 à 3)";
    /// 30 hours a week or more.
    OFFER_FULL_TIME, "offer-full-time", OtherParty, &["offer"], full_time,
        "Full-time offer", "Offre à temps plein";
    /// A year or more from permanent residence; without end before 2016-11-19.
    OFFER_A_YEAR, "offer-a-year", OtherParty, &["offer"], a_year,
        "Offer of a year or more", "Offre d’un an ou plus";
    /// Not seasonal.
    OFFER_NOT_SEASONAL, "offer-not-seasonal", OtherParty, &["offer"], not_seasonal,
        "Not seasonal", "Non saisonnière";
    /// By one employer.
    OFFER_ONE_EMPLOYER, "offer-one-employer", OtherParty, &["offer"], one_employer,
        "By one employer", "Par un seul employeur";
    /// By one or two employers.
    OFFER_TWO_EMPLOYERS, "offer-two-employers", OtherParty, &["offer"], two_employers,
        "By one or two employers", "Par un ou deux employeurs";
    /// Not by an embassy, nor by an employer declared ineligible.
    OFFER_ALLOWED, "offer-allowed", OtherParty, &["offer"], allowed,
        "Employer allowed to make the offer", "Employeur autorisé à faire l’offre";
    /// In a skilled trade of section 87.2.
    OFFER_TRADE, "offer-trade", OtherParty, &["offer"], trade,
        "Offer in a skilled trade", "Offre dans un métier spécialisé";
    /// Permit issued on an assessment, own employer: R82(2)(a).
    ON_LMIA_PERMIT, "on-lmia-permit", OtherParty, &OFFER_AND_PERMIT, on_lmia_permit,
        "Work permit based on an assessment, for this employer", "Permis fondé sur une étude d’impact, chez cet employeur";
    /// Permit exempt from an assessment, own employer for a year: R82(2)(b).
    ON_EXEMPT_PERMIT, "on-exempt-permit", OtherParty, &OFFER_AND_PERMIT, on_exempt_permit,
        "Exempt work permit, and a year with this employer", "Permis dispensé d’étude d’impact, et un an chez cet employeur";
    /// No right to work yet, and an assessment: R82(2)(c).
    FROM_OUTSIDE, "from-outside", OtherParty, &OFFER_AND_PERMIT, from_outside,
        "No right to work yet, and an assessment for the offer", "Pas encore le droit de travailler, et une étude d’impact pour l’offre";
    /// Another right to work, and an assessment: R82(2)(d).
    ON_OTHER_RIGHT, "on-other-right", OtherParty, &OFFER_AND_PERMIT, on_other_right,
        "Another right to work, and an assessment for the offer", "Un autre droit de travailler, et une étude d’impact pour l’offre";
    /// Permit issued on an assessment in a trade, own employer: R87.2(3)(d)(ii).
    TRADE_ON_LMIA_PERMIT, "trade-on-lmia-permit", OtherParty, &OFFER_AND_PERMIT, trade_on_lmia_permit,
        "Work permit in a trade, based on an assessment, for this employer", "Permis dans un métier, fondé sur une étude d’impact, chez cet employeur";
    /// Permit in a trade exempt from an assessment, own employer for a year: R87.2(3)(d)(iii).
    TRADE_ON_EXEMPT_PERMIT, "trade-on-exempt-permit", OtherParty, &OFFER_AND_PERMIT, trade_on_exempt_permit,
        "Exempt work permit in a trade, and a year with this employer", "Permis dispensé dans un métier, et un an chez cet employeur";
}

/// Arranged employment: a qualifying offer in one of the four situations, R82.
pub static ARRANGED: Fact<YesNo> = Fact::new(Core {
    id: "arranged-employment",
    says: text("Arranged employment", "Emploi réservé"),
    rests_on: &OFFER_AND_PERMIT,
    lever: Lever::OtherParty,
    read: |facts| facts.offer.arranged(),
    sums: None,
});

/// The job offer as the CRS paid it before 2025: none, any, or in major group 00.
pub static CRS_OFFER: Fact<Tier> = Fact::new(Core {
    id: "crs-offer",
    says: text("Qualifying job offer", "Offre d’emploi admissible"),
    rests_on: &OFFER_AND_PERMIT,
    lever: Lever::OtherParty,
    read: |facts| facts.crs_offer,
    sums: None,
});

/// What an offer comes to, test by test.
#[derive(Clone, Copy, Debug)]
pub struct Offers {
    skilled: Reading,
    full_time: Reading,
    a_year: Reading,
    not_seasonal: Reading,
    one_employer: Reading,
    two_employers: Reading,
    allowed: Reading,
    trade: Reading,
    senior: Reading,
    on_lmia_permit: Reading,
    on_exempt_permit: Reading,
    from_outside: Reading,
    on_other_right: Reading,
    trade_on_lmia_permit: Reading,
    trade_on_exempt_permit: Reading,
}

impl Offers {
    const fn all(reading: Reading) -> Offers {
        Offers {
            skilled: reading,
            full_time: reading,
            a_year: reading,
            not_seasonal: reading,
            one_employer: reading,
            two_employers: reading,
            allowed: reading,
            trade: reading,
            senior: reading,
            on_lmia_permit: reading,
            on_exempt_permit: reading,
            from_outside: reading,
            on_other_right: reading,
            trade_on_lmia_permit: reading,
            trade_on_exempt_permit: reading,
        }
    }

    fn qualifies(&self, employers: Reading, occupation: Reading) -> Reading {
        Reading::every(&[
            occupation,
            self.full_time,
            self.a_year,
            self.not_seasonal,
            employers,
            self.allowed,
        ])
    }

    /// A qualifying offer in one of these situations.
    fn skilled_in(&self, situations: &[Reading]) -> Reading {
        let qualifies = self.qualifies(self.one_employer, self.skilled);
        Reading::every(&[qualifies, Reading::any(situations)])
    }

    fn arranged(&self) -> Reading {
        self.skilled_in(&[
            self.on_lmia_permit,
            self.on_exempt_permit,
            self.from_outside,
            self.on_other_right,
        ])
    }

    /// No settlement funds for a skilled worker: R82(2)(a), (b) and (d), not (c).
    pub(crate) fn funds_exempt(&self) -> Reading {
        self.skilled_in(&[
            self.on_lmia_permit,
            self.on_exempt_permit,
            self.on_other_right,
        ])
    }

    /// No settlement funds for a tradesperson: R87.2(3)(d)(ii), (iii) and (v).
    pub(crate) fn trade_funds_exempt(&self) -> Reading {
        let situation = Reading::any(&[
            self.trade_on_lmia_permit,
            self.trade_on_exempt_permit,
            self.on_other_right,
        ]);
        Reading::every(&[self.qualifies(self.two_employers, self.trade), situation])
    }

    pub(super) fn for_crs(&self) -> Reading {
        let arranged = self.arranged();
        let tier = |arranged: i32, senior: i32| arranged.saturating_add(arranged.min(senior));
        Reading::between(
            tier(arranged.range.least, self.senior.range.least),
            tier(arranged.range.most, self.senior.range.most),
            arranged.whys.and(self.senior.whys),
        )
    }
}

pub(super) fn offers(profile: &Profile, day: Day) -> Offers {
    let offer = match &profile.offer {
        None => return Offers::all(Reading::told(None)),
        Some(Maybe::None) => return Offers::all(Reading::yes(false)),
        Some(Maybe::Some(offer)) => offer,
    };
    let noc = |test: fn(Noc) -> bool| Reading::told(offer.noc.map(test));
    let status = Standing::of(profile, day);
    let lmia = Reading::told(offer.lmia.map(|lmia| lmia == Lmia::Positive));
    // A permit names an employer only when it is tied to one.
    let own = Reading::every(&[status.tied, Reading::told(offer.permit_employer)]);
    let assessed_permit = Reading::every(&[status.valid, status.on_assessment, own]);
    let exempt_permit = if day < SINCE_2016 {
        Reading::yes(false)
    } else {
        Reading::every(&[
            status.valid,
            status.exempt,
            own,
            Reading::told(offer.year_with_employer),
        ])
    };
    let other_right = Reading::every(&[status.may_work, lmia]);
    // The text takes in only those for whom the first two situations do not hold. What of the
    // own employer with a new assessment? The page is narrower: an officer decides.
    let on_other_right = if Reading::every(&[other_right, own]).range.most == 1 {
        let whys = other_right.whys.and(own.whys);
        Reading::between(0, 1, whys.and(Whys::of(Why::OfficerDecides)))
    } else {
        other_right
    };
    let same_group = Reading::told(
        offer
            .noc
            .zip(status.noc)
            .map(|(offer, permit)| offer.code() / 10 == permit.code() / 10),
    );
    let in_a_trade = |noc: Option<Noc>| Reading::told(noc.map(noc_lists::is_skilled_trade));
    let trade_permit = Reading::every(&[in_a_trade(status.noc), same_group]);
    Offers {
        skilled: Reading::told(offer.noc.map(|noc| noc.is_high_skilled(day))),
        full_time: Reading::told(offer.hours_per_week.map(|hours| hours.floor() >= FULL_TIME)),
        a_year: lasts(offer, day),
        not_seasonal: Reading::yes(offer.seasonal != Some(true)),
        one_employer: Reading::yes(offer.employers.is_none_or(|number| number.floor() <= 1)),
        two_employers: Reading::yes(offer.employers.is_none_or(|number| number.floor() <= 2)),
        allowed: Reading::yes(offer.barred != Some(true)),
        trade: match offer.noc {
            // The list of then is not held, but every trade on it was a skilled occupation.
            Some(noc) if day < noc_lists::SKILLED_TRADES_SINCE && noc.is_high_skilled(day) => {
                Reading::between(0, 1, Whys::of(Why::RuleNotKnown))
            }
            Some(_) if day < noc_lists::SKILLED_TRADES_SINCE => Reading::yes(false),
            Some(_) | None => noc(noc_lists::is_skilled_trade),
        },
        senior: noc(|noc| noc.code() < 1_000),
        on_lmia_permit: Reading::every(&[
            assessed_permit,
            Reading::told(status.noc.map(|noc| noc.is_high_skilled(day))),
        ]),
        on_exempt_permit: exempt_permit,
        from_outside: Reading::every(&[status.may_work.opposite(), lmia]),
        on_other_right,
        trade_on_lmia_permit: Reading::every(&[assessed_permit, trade_permit]),
        trade_on_exempt_permit: Reading::every(&[exempt_permit, trade_permit]),
    }
}

/// A year from permanent residence; before 2016-11-19 without end.
fn lasts(offer: &Offer, day: Day) -> Reading {
    if offer.permanent == Some(true) {
        return Reading::yes(true);
    }
    if day < SINCE_2016 {
        return Reading::told(offer.permanent);
    }
    Reading::told(offer.length_months.map(|months| months.floor() >= A_YEAR))
}

/// What the status says of the right to work.
struct Standing {
    /// A work permit that has not ended.
    valid: Reading,
    /// May work, by permit or without the need for one.
    may_work: Reading,
    /// The permit names an employer.
    tied: Reading,
    /// The permit was issued on an assessment.
    on_assessment: Reading,
    /// The permit is exempt under R204(a), R204(c) or R205.
    exempt: Reading,
    /// The occupation on it.
    noc: Option<Noc>,
}

impl Standing {
    fn of(profile: &Profile, day: Day) -> Standing {
        match &profile.status {
            None => Standing::all(Reading::told(None)),
            Some(Maybe::None) => Standing::all(Reading::yes(false)),
            Some(Maybe::Some(status)) => Standing::told(status, day),
        }
    }

    const fn all(reading: Reading) -> Standing {
        Standing {
            valid: reading,
            may_work: reading,
            tied: reading,
            on_assessment: reading,
            exempt: reading,
            noc: None,
        }
    }

    fn told(status: &Status, day: Day) -> Standing {
        let Some(kind) = status.kind else {
            return Standing::all(Reading::told(None));
        };
        let not_ended = status.expires.map_or(Reading::told(None), |expires| {
            Reading::between(
                i32::from(expires.least >= day),
                i32::from(expires.most >= day),
                Whys::of(Why::NotAsked),
            )
        });
        let may_work = match kind {
            StatusKind::Worker if status.may_work == Some(true) => Reading::yes(true),
            StatusKind::Worker => not_ended,
            StatusKind::Maintained => Reading::yes(status.may_work != Some(false)),
            StatusKind::Student | StatusKind::RefugeeClaimant => Reading::told(status.may_work),
            StatusKind::Visitor | StatusKind::Restoration | StatusKind::None => {
                Reading::yes(status.may_work == Some(true))
            }
            StatusKind::PermanentResident | StatusKind::Citizen => Reading::yes(true),
        };
        let permit = |test: fn(PermitKind) -> bool| Reading::told(status.permit.map(test));
        // A permit of International Experience Canada may name one too.
        let names_an_employer = |permit: PermitKind| {
            matches!(
                permit,
                PermitKind::Lmia | PermitKind::EmployerSpecific | PermitKind::Iec
            )
        };
        if kind != StatusKind::Worker {
            // The old permit of somebody on maintained status names an employer still.
            let tied = match kind {
                StatusKind::Maintained => permit(names_an_employer),
                _ => Reading::yes(false),
            };
            return Standing {
                may_work,
                tied,
                ..Standing::all(Reading::yes(false))
            };
        }
        Standing {
            valid: not_ended,
            may_work,
            tied: permit(names_an_employer),
            on_assessment: permit(|permit| permit == PermitKind::Lmia),
            exempt: Reading::every(&[
                permit(|permit| permit == PermitKind::EmployerSpecific),
                Reading::told(status.exemption.map(|why| why != Exemption::Other)),
            ]),
            noc: status.noc,
        }
    }
}

/// What is missing of an offer, or of the permit it rests on, by path.
pub(crate) fn offer_gap(profile: &Profile, day: Day) -> Option<&'static str> {
    let offer = match &profile.offer {
        None => return Some("offer"),
        Some(Maybe::None) => return None,
        Some(Maybe::Some(offer)) => offer,
    };
    let tied = Standing::of(profile, day).tied;
    let lasts = if day < SINCE_2016 {
        offer.permanent.is_some()
    } else {
        offer.permanent == Some(true) || offer.length_months.is_some()
    };
    let field = match () {
        () if offer.noc.is_none() => "offer.noc",
        () if offer.hours_per_week.is_none() => "offer.hoursPerWeek",
        () if offer.permanent.is_none() && !lasts => "offer.permanent",
        () if !lasts => "offer.lengthMonths",
        () if offer.lmia.is_none() => "offer.lmia",
        () if tied.range.least == 1 && offer.permit_employer.is_none() => "offer.permitEmployer",
        () if Standing::of(profile, day).exempt.range.most == 1
            && offer.permit_employer == Some(true)
            && offer.year_with_employer.is_none() =>
        {
            "offer.yearWithEmployer"
        }
        () => return None,
    };
    Some(field)
}

/// What is missing of the permit an offer rests on, by path.
pub(crate) fn permit_gap(profile: &Profile) -> Option<&'static str> {
    let status = profile.status.as_ref()?.as_option()?;
    // Which permit it is matters to other permits too; the rest only beside an offer.
    if let (StatusKind::Worker | StatusKind::Maintained, None) = (status.kind?, status.permit) {
        return Some("status.permit");
    }
    profile.offer.as_ref()?.as_option()?;
    match (status.kind?, status.permit) {
        (StatusKind::Worker, Some(PermitKind::Lmia)) if status.noc.is_none() => Some("status.noc"),
        (StatusKind::Worker, Some(PermitKind::EmployerSpecific)) if status.exemption.is_none() => {
            Some("status.exemption")
        }
        (StatusKind::Student | StatusKind::RefugeeClaimant, _) if status.may_work.is_none() => {
            Some("status.mayWork")
        }
        _ => None,
    }
}
