//! Red flags that follow from what was offered and what the rules say on that day.

mod low_wage;
mod talent;
mod told;

use super::{Flag, NotCompared};
use crate::assess::Measure;
use crate::kernel::{Cite, Day, Step, UnitKind, When, Why, in_force};
use crate::profile::{OfferToCheck, PermitPromised, Province};
use crate::safety::rules::{self, Rule};
use crate::safety::{Ground, statutes};
use crate::values::lmia::LOW_WAGE_MONTHS;
use crate::values::low_wage_areas::is_home_care;
use crate::values::sowp::opens_to_partner;
use crate::values::wages;
use PermitPromised::{Agricultural, GlobalTalent, LmiaHighWage, LmiaLowWage};
use told::Told;

/// Months for which the work must go on when the family asks for its permit.
const FAMILY_MONTHS: i32 = 16;

/// What follows, what could not be compared, and whether anything was.
pub(super) struct Follows<'o> {
    offer: &'o OfferToCheck,
    /// Which answers are there.
    told: Told,
    on: Day,
    /// When the request for the assessment was received.
    filed: When,
    pub(super) flags: Vec<Flag>,
    pub(super) not_known: Vec<NotCompared>,
    /// A rule was looked at to its end.
    pub(super) compared: bool,
}

/// Compares an offer with every rule.
pub(super) fn from_rules(offer: &OfferToCheck, on: Day) -> Follows<'_> {
    let mut follows = Follows {
        offer,
        told: Told::of(offer),
        on,
        filed: offer.lmia_filed.unwrap_or(When::exactly(on)),
        flags: Vec::new(),
        not_known: Vec::new(),
        compared: false,
    };
    let under = follows.wage_line();
    follows.low_wage(under);
    follows.global_talent();
    follows.wage_of_assessment();
    follows.family_permit(under);
    follows.caregiver();
    follows.farm_work();
    follows.licence();
    follows.recruiter_law();
    follows
}

impl Follows<'_> {
    /// Whether something else was promised than one of these. Not told: it may be one of them.
    fn other_than(&self, permits: &[PermitPromised]) -> bool {
        let promised = self.offer.permit_promised;
        promised.is_some_and(|promised| !permits.contains(&promised))
    }

    /// The pay offered, and the pay written in the assessment, in cents an hour.
    fn pay(&self) -> (Option<i32>, Option<i32>) {
        let cents = |hundredths: i64| i32::try_from(hundredths).unwrap_or(i32::MAX);
        (
            self.offer.wage.map(|pay| cents(pay.hundredths())),
            self.offer.lmia_wage.map(|pay| cents(pay.hundredths())),
        )
    }

    /// Raises a flag; `by` and `since` say more than the rule where the day decides.
    fn flag(
        &mut self,
        rule: &'static Rule,
        by: Option<Cite>,
        since: Option<Day>,
        pay: Option<(i32, i32)>,
    ) {
        let an_hour = |cents| Measure {
            least: cents,
            most: cents,
            unit: UnitKind::CentsPerHour,
        };
        self.compared = true;
        self.flags.push(Flag {
            id: rule.id,
            severity: rule.severity,
            ground: Ground::FollowsFromRules,
            law: by.map_or_else(|| rule.law.to_vec(), |by| vec![by]),
            have: pay.map(|(have, _)| an_hour(have)),
            need: pay.map(|(_, need)| an_hour(need)),
            since: since.or(rule.since),
            report: rule.report,
        });
    }

    /// Notes why a comparison cannot be made, once.
    fn open(&mut self, id: &'static str, why: Why, missing: Told) {
        let known = |open: &NotCompared| open.id == id && open.why == why;
        if why == Why::NotAsked || !self.not_known.iter().any(known) {
            let paths = missing.paths();
            self.not_known.push(NotCompared { id, why, paths });
        }
    }

    fn not_known(&mut self, id: &'static str) {
        self.open(id, Why::RuleNotKnown, Told::NONE);
    }

    /// Notes which of these answers are missing; whether any is.
    fn misses(&mut self, id: &'static str, asked: Told) -> bool {
        let missing = asked.without(self.told);
        if missing != Told::NONE {
            self.open(id, Why::NotAsked, missing);
        }
        missing != Told::NONE
    }

    /// The step of both ends of the day of the request; a question when they differ.
    fn step(&mut self, id: &'static str, steps: &'static [Step]) -> Option<&'static Step> {
        let first = in_force(steps, self.filed.least);
        let last = in_force(steps, self.filed.most);
        if first.map(|step| step.since) != last.map(|step| step.since) {
            self.open(id, Why::NotAsked, Told::FILED);
            return None;
        }
        let known = first.filter(|step| step.value.is_some());
        if known.is_none() {
            self.not_known(id);
        }
        known
    }

    /// Whether the pay is below the line between the streams, where that can be told.
    fn wage_line(&mut self) -> Option<bool> {
        const ID: &str = "wage-line";
        if self.other_than(&[LmiaHighWage, LmiaLowWage]) {
            return None;
        }
        self.misses(ID, Told::PERMIT.with(Told::PROVINCE).with(Told::WAGE));
        let promised = self.offer.permit_promised?;
        let (province, wage) = (self.offer.province?, self.pay().0?);
        let step = self.step(ID, wages::line(province))?;
        let line = step.value?;
        let under = wage < line;
        self.compared = true;
        if under == (promised == LmiaHighWage) {
            let rule = if under {
                &rules::WAGE_UNDER_LINE
            } else {
                &rules::WAGE_OVER_LINE
            };
            self.flag(rule, step.by, Some(step.since), Some((wage, line)));
        }
        Some(under)
    }

    fn wage_of_assessment(&mut self) {
        const ID: &str = "wage-under-lmia";
        let (Some(have), Some(need)) = self.pay() else {
            if self.offer.lmia_wage.is_some() || !self.without_assessment() {
                self.misses(ID, Told::WAGE.with(Told::LMIA_WAGE));
            }
            return;
        };
        self.compared = true;
        if have < need {
            self.flag(&rules::WAGE_UNDER_LMIA, None, None, Some((have, need)));
        }
    }

    /// Whether a permit without an assessment was promised, or none.
    fn without_assessment(&self) -> bool {
        self.other_than(&[LmiaHighWage, LmiaLowWage, GlobalTalent, Agricultural])
    }

    /// What a permit without an assessment gives the family depends on its code, which no
    /// form asks; that of any other, on the months it lasts. `under` is what the pay says
    /// of the stream.
    fn family_permit(&mut self, under: Option<bool>) {
        const ID: &str = "family-permit";
        let offer = self.offer;
        if offer.family_permit_promised == Some(false) {
            return;
        }
        let exempt = self.without_assessment();
        let asked = Told::PERMIT
            .with(Told::FAMILY)
            .with(Told::NOC.when(!exempt));
        self.misses(ID, asked);
        let (Some(permit), Some(true)) = (offer.permit_promised, offer.family_permit_promised)
        else {
            return;
        };
        if exempt {
            let missing = Told::PERMIT.when(permit == PermitPromised::NoneYet);
            self.open(ID, Why::NotAsked, missing);
            return;
        }
        if rules::FAMILY_PERMIT.since > Some(self.on) {
            self.not_known(ID);
            return;
        }
        let low = !self.other_than(&[LmiaHighWage, LmiaLowWage])
            && under.unwrap_or(permit == LmiaLowWage);
        // A year is the most only for requests since 26 September 2024; it was longer before.
        let counts = offer.short_term != Some(true) && offer.noc.is_none_or(|noc| noc.teer() < 4);
        let low = low && counts && self.is_a_year(ID);
        let short = low || offer.short_term == Some(true);
        let before = self.flags.len();
        let teer = offer.noc.map(|noc| noc.teer());
        if let Some(noc) = offer.noc {
            if noc.teer() >= 4 {
                self.flag(&rules::FAMILY_PERMIT, None, None, None);
            } else if noc.teer() >= 2 {
                if !opens_to_partner(noc) {
                    self.flag(&rules::FAMILY_PERMIT_LIST, None, None, None);
                }
                if self.on > rules::FAMILY_LIST_READ {
                    self.not_known(ID);
                }
            }
        }
        if short && teer.is_none_or(|teer| teer < 4) {
            self.flag(&rules::FAMILY_PERMIT_LENGTH, None, None, None);
        }
        if self.flags.len() == before && offer.noc.is_some() {
            self.open(ID, Why::NotAsked, Told::NONE);
        }
    }

    /// Whether a low-wage job requested on that day lasts a year at most; notes where it is open.
    fn is_a_year(&mut self, id: &'static str) -> bool {
        self.step(id, LOW_WAGE_MONTHS)
            .is_some_and(|step| step.value.is_some_and(|months| months < FAMILY_MONTHS))
    }

    fn caregiver(&mut self) {
        const ID: &str = "caregiver-refused";
        let offer = self.offer;
        if self.other_than(&[LmiaHighWage, LmiaLowWage])
            || offer.noc.is_some_and(|noc| !is_home_care(noc))
            || offer.province == Some(Province::Qc)
            || offer.holds_permit == Some(true)
        {
            return;
        }
        let asked = Told::PERMIT.with(Told::NOC).with(Told::PROVINCE);
        if self.misses(ID, asked.with(Told::HOLDS_PERMIT)) {
            return;
        }
        if rules::CAREGIVER_REFUSED.since > Some(self.on) {
            self.not_known(ID);
        } else {
            self.flag(&rules::CAREGIVER_REFUSED, None, None, None);
        }
    }

    fn farm_work(&mut self) {
        const ID: &str = "agricultural-occupation";
        if self.other_than(&[Agricultural]) || self.misses(ID, Told::PERMIT.with(Told::NOC)) {
            return;
        }
        self.compared = true;
        let usual = |noc: crate::noc::Noc| rules::FARM_WORK.contains(&noc.code());
        if !self.offer.noc.is_some_and(usual) {
            self.flag(&rules::AGRICULTURAL_OCCUPATION, None, None, None);
        }
    }

    /// The tables are short: of an occupation that is in neither nothing is known.
    fn licence(&mut self) {
        const ID: &str = "licence";
        self.misses(ID, Told::NOC);
        let Some(noc) = self.offer.noc else { return };
        if rules::USUALLY_LICENSED.contains(&noc.code()) {
            self.flag(&rules::LICENCE, None, None, None);
        } else if !rules::USUALLY_NOT_LICENSED.contains(&noc.code()) {
            self.not_known(ID);
        }
    }

    fn recruiter_law(&mut self) {
        const ID: &str = "recruiter-law";
        self.misses(ID, Told::PROVINCE);
        let unread = |province| statutes::of(province, self.on).is_none();
        if self.offer.province.is_some_and(unread) {
            self.not_known(ID);
        }
    }
}
