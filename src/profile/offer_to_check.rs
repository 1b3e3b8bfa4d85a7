//! A job offer to be looked at for red flags: what was offered, and what was seen.
//!
//! No names are asked, neither of the employer nor of the agent.

#[cfg(feature = "text")]
use super::Shape;
use super::json::Json;
use super::read::{At, Check, Read, record, whole};
use super::warnings::path;
use super::words::{place_of, read_word, words};
use super::{Area, Decimal, Error, List, Province, Sector};
use crate::kernel::When;
use crate::noc::Noc;

words! {
    /// What somebody was promised by way of a work permit.
    PermitPromised {
        /// Tied to the employer, with an assessment of the high-wage stream.
        LmiaHighWage = "lmia-high-wage",
        /// Tied to the employer, with an assessment of the low-wage stream.
        LmiaLowWage = "lmia-low-wage",
        /// Tied to the employer, through the Global Talent Stream.
        GlobalTalent = "global-talent",
        /// Tied to the employer, through the agricultural stream or the seasonal program.
        Agricultural = "agricultural",
        /// Tied to the employer, without an assessment.
        LmiaExempt = "lmia-exempt",
        /// Open: for almost any employer.
        Open = "open",
        /// Nothing was promised yet.
        NoneYet = "none-yet",
    }

    /// Something that happens around an offer and should not.
    Sign {
        /// Money asked for the job, for recruitment, or as a deposit.
        FeeForJob = "fee-for-job",
        /// Money asked for the assessment, its processing, or the employer compliance fee.
        FeeForLmia = "fee-for-lmia",
        /// A package price for an assessment and permanent residence.
        PackagePrice = "package-price",
        /// Part of the pay must be given back, in cash or otherwise.
        WageReturned = "wage-returned",
        /// The worker must pay the employer's taxes or other costs of hiring.
        EmployerCosts = "employer-costs",
        /// The job will not exist, or is only for points or permanent residence.
        NoRealJob = "no-real-job",
        /// The agent is in no register of people who may act for a fee.
        AgentNotRegistered = "agent-not-registered",
        /// The agent does not want to be named on the form for representatives.
        AgentHidden = "agent-hidden",
        /// A passport, work permit or bank card is kept by somebody else.
        PapersHeld = "papers-held",
        /// Told to work elsewhere, or to do other work, than the permit allows.
        OtherWork = "other-work",
        /// False papers, or facts changed in the application.
        FalsePapers = "false-papers",
        /// Blank forms to sign.
        BlankForms = "blank-forms",
        /// No access to the person's own account or application.
        AccountWithheld = "account-withheld",
        /// Threats of deportation, or of losing the permit, for complaining.
        Threat = "threat",
        /// The employer is on the public list as not eligible.
        EmployerBanned = "employer-banned",
        /// A permit, visa or permanent residence said to be certain, or a contact inside.
        PromisedResult = "promised-result",
        /// Pay below the Job Bank median of the occupation and place.
        PayUnderMedian = "pay-under-median",
        /// Pay below the minimum wage of the province or territory.
        PayUnderMinimum = "pay-under-minimum",
        /// No signed contract in the chosen official language by the first day of work.
        NoContract = "no-contract",
        /// A language other than English or French asked for without a real need.
        OtherLanguage = "other-language",
        /// Housing costs more than allowed.
        HousingCharge = "housing-charge",
        /// Overcrowded housing.
        HousingCrowded = "housing-crowded",
        /// The recruiter lacks the licence the province asks for.
        RecruiterNotLicensed = "recruiter-not-licensed",
        /// The employer gives no street address.
        NoAddress = "no-address",
        /// Contact only by free e-mail or a chat application.
        PrivateContact = "private-contact",
        /// There was no interview.
        NoInterview = "no-interview",
    }
}

record! {
    /// A job offer to look at for red flags.
    pub struct OfferToCheck {
        /// Five-digit NOC 2021 code.
        noc: Noc = "noc",
        /// Province or territory of the work.
        province: Province = "province",
        /// Census metropolitan area of the work.
        area: Area = "area",
        /// Sector of the employer.
        sector: Sector = "sector",
        /// Pay offered, in dollars an hour, without overtime, tips or bonuses.
        wage: Decimal<0, 10_000, 1> = "wage",
        /// Pay written in the labour market impact assessment, in dollars an hour.
        lmia_wage: Decimal<0, 10_000, 1> = "lmiaWage",
        /// Hours a week. No rule here rests on them yet.
        hours_per_week: Decimal<0, 168, 10> = "hoursPerWeek",
        /// The job lasts 120 days or less, because it is seasonal or truly temporary.
        short_term: bool = "shortTerm",
        /// What permit was promised.
        permit_promised: PermitPromised = "permitPromised",
        /// An open work permit for the family was promised too.
        family_permit_promised: bool = "familyPermitPromised",
        /// Day on which Service Canada received the request for the assessment. Absent: the day asked about.
        lmia_filed: When = "lmiaFiled",
        /// A designated partner of the Global Talent Stream refers the person, for category A.
        referral: bool = "referral",
        /// Holds a work or study permit, or works in Canada without needing one, other than as a business visitor.
        holds_permit: bool = "holdsPermit",
        /// Signs that were seen.
        seen: List<Sign, 40> = "seen",
        /// Signs that were looked for and not seen.
        not_seen: List<Sign, 40> = "notSeen",
    }
}

impl Check for OfferToCheck {
    fn check(&self, _told: &dyn Fn(&str) -> bool, at: &mut At) {
        if let (Some(area), Some(province)) = (self.area, self.province)
            && !area.may_be_in(province)
        {
            at.wrong_in(
                "area",
                "area-not-in-province",
                "an area of `province`",
                area.word(),
            );
        }
        let seen = self.seen.as_deref().unwrap_or_default();
        let not_seen = self.not_seen.as_deref().unwrap_or_default();
        for (n, sign) in not_seen.iter().enumerate() {
            if seen.contains(sign) {
                at.wrong_in(
                    &path("notSeen", n, ""),
                    "seen-and-not-seen",
                    "a sign that is not in `seen`",
                    sign.word(),
                );
            }
        }
    }
}

impl OfferToCheck {
    /// Reads an offer from JSON text of at most 64 KB.
    ///
    /// # Errors
    ///
    /// All problems at once, as for [`Profile::parse`](super::Profile::parse); and
    /// `seen-and-not-seen` for each sign that stands in both lists; `area-not-in-province`
    /// for an area that is in another province.
    ///
    /// ```
    /// use permit_to_pr::OfferToCheck;
    /// let error = OfferToCheck::parse(r#"{ "seen": ["threat"], "notSeen": ["no-address", "threat"] }"#).unwrap_err();
    /// assert_eq!((error.code(), error.path()), ("seen-and-not-seen", "notSeen[1]"));
    /// ```
    pub fn parse(text: &str) -> Result<OfferToCheck, Error> {
        whole(text)
    }
}
