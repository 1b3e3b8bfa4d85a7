//! What the person said: the one definition of the profile.
//!
//! Everything is optional. **Absent** means "not told", **`null`** means "there
//! is none" where the field allows it, and an empty list means "none at all".
//! A day may be told as `2025-03-01`, `2025-03` or `2025`.
//!
//! [`Profile::parse`] is strict and collects every error at once. The types
//! below also write the JSON Schema and the TypeScript types, so their doc
//! comments are read by people who never see Rust.

mod areas;
mod circumstances;
mod error;
mod json;
mod offer_to_check;
mod read;
mod scores;
#[cfg(feature = "text")]
mod shape;
mod values;
mod warnings;
mod words;

pub use areas::{Area, Sector};
pub(crate) use circumstances::every_circumstance;
pub use circumstances::{Circumstances, Said};
pub use error::{Error, Problem};
pub use offer_to_check::{OfferToCheck, PermitPromised, Sign};
#[cfg(feature = "text")]
pub use shape::{Field, Shape};
pub use values::{Country, Decimal, List, Maybe, parse_day};
pub use warnings::{Warning, warnings};
pub use words::{
    Ability, ApplicationClass, ApplicationKind, Basis, Exemption, IecCategory, LeaveKind, Level,
    Lmia, LmiaStream, Pay, PermitCode, PermitKind, Province, Relation, SchoolKind, Side, Standing,
    StatusKind, StayStanding, TestLanguage, TestName,
};

pub use json::Json;
#[cfg(all(feature = "wasm", target_arch = "wasm32"))]
pub(crate) use read::whole as read_whole;
pub(crate) use read::{At, Read};

use crate::kernel::When;
use crate::noc::Noc;
use read::record;

/// Longest profile accepted, in bytes of JSON text.
pub const LONGEST: usize = 64 * 1024;

record! {
    /// One person who works, or wants to work, in Canada, and what they told us.
    pub struct Profile {
        /// Birth date. A year and a month are enough; a year gives a range.
        born: When = "born",
        /// Citizenships, as ISO 3166-1 alpha-2 codes.
        citizenships: List<Country, 10> = "citizenships",
        /// Where the person lives now.
        lives: Home = "lives",
        /// Status in Canada now; null when there is none.
        status: Maybe<Status> = "status",
        /// Credentials earned, highest or not. An empty list: no secondary diploma.
        education: List<Credential, 20> = "education",
        /// Language test results. An empty list: no test taken.
        tests: List<TestResult, 20> = "tests",
        /// Jobs of the last ten years, in Canada and abroad. An empty list: none.
        work: List<Job, 40> = "work",
        /// A job offer in Canada; null when there is none.
        offer: Maybe<Offer> = "offer",
        /// A provincial or territorial nomination; null when there is none.
        nomination: Maybe<Nomination> = "nomination",
        /// Holds a certificate of qualification in a trade, issued in Canada.
        certificate_of_qualification: bool = "certificateOfQualification",
        /// Spouse or common-law partner; null when there is none.
        partner: Maybe<Partner> = "partner",
        /// Children of the person or the partner, and the children of those. An empty list: none.
        children: List<Child, 20> = "children",
        /// Relatives in Canada of the person or the partner. An empty list: none.
        relatives: List<Relative, 20> = "relatives",
        /// Settlement funds, in whole Canadian dollars.
        funds: Decimal<0, 1_000_000_000, 100> = "funds",
        /// Provinces and territories the person intends to live in.
        intends: List<Province, 13> = "intends",
        /// Day of an invitation to apply; null or absent when not invited.
        invited: Maybe<When> = "invited",
        /// Day on which the Express Entry profile was submitted; null or absent when there is none.
        profile_submitted: Maybe<When> = "profileSubmitted",
        /// Score shown in the official account; null or absent when there is none.
        account_score: Maybe<AccountScore> = "accountScore",
        /// Years of continuous service in a recognized foreign military.
        military_years: Decimal<0, 60, 100> = "militaryYears",
        /// Offer of three years or more of full-time service in the Canadian Armed Forces.
        forces_offer: bool = "forcesOffer",
        /// Applications to the federal government, decided or not. An empty list: none.
        applications: List<Application, 20> = "applications",
        /// Studies under way or planned in Canada; null when there are none.
        study: Maybe<Study> = "study",
        /// International Experience Canada: what is asked for, and past participations.
        iec: Maybe<Iec> = "iec",
        /// Last day of work or study without authorization in Canada. Null or absent: none.
        breach_ended: Maybe<When> = "breachEnded",
        /// Day on which status was lost, where it was not the end of the permit: a refusal, for instance. Null or absent: not told.
        status_lost: Maybe<When> = "statusLost",
        /// Stays in Canada, for day counts. An empty list: none.
        stays: List<Stay, 60> = "stays",
        /// What is true of the person, of an offer or of a file, and matters to some permits only.
        circumstances: Circumstances = "circumstances",
    }
}

record! {
    /// Where somebody lives.
    pub struct Home {
        /// Country, as an ISO 3166-1 alpha-2 code.
        country: Country = "country",
        /// Province or territory, in Canada.
        province: Province = "province",
        /// Since when.
        since: When = "since",
    }
}

impl Home {
    /// A home in Canada or elsewhere, where that is all that was told.
    pub(crate) fn told(in_canada: Option<bool>) -> Option<Home> {
        let country = if in_canada? {
            Country::CANADA
        } else {
            Country::ELSEWHERE
        };
        Some(Home {
            country: Some(country),
            ..Home::default()
        })
    }
}

record! {
    /// Status in Canada.
    pub struct Status {
        /// What kind of status it is.
        kind: StatusKind = "kind",
        /// Which work permit, for workers.
        permit: PermitKind = "permit",
        /// Last day of the permit or of the authorized stay.
        expires: When = "expires",
        /// Last day of the passport.
        passport_expires: When = "passportExpires",
        /// Five-digit NOC 2021 code on the work permit, for one tied to an employer.
        noc: Noc = "noc",
        /// Why a permit tied to an employer needed no labour market impact assessment.
        exemption: Exemption = "exemption",
        /// May work in Canada now without a work permit. Absent: no, unless a student or on maintained status.
        may_work: bool = "mayWork",
        /// Code printed on the work permit, such as C43; only for one without a labour market impact assessment.
        code: PermitCode = "code",
        /// First day of the work permit.
        from: When = "from",
        /// Day printed as "must leave Canada by", where it is later than the end of the permit.
        leave_by: When = "leaveBy",
        /// Last day of a study permit held beside the work permit.
        study_expires: When = "studyExpires",
    }
}

record! {
    /// An application to the federal government.
    pub struct Application {
        /// What is asked for.
        kind: ApplicationKind = "kind",
        /// Day on which it was received.
        filed: When = "filed",
        /// Day of the decision; null or absent while there is none.
        decided: Maybe<When> = "decided",
        /// It was refused, returned or withdrawn. Absent: no.
        refused: bool = "refused",
        /// Filed from inside Canada. Absent: yes.
        in_canada: bool = "inCanada",
        /// Code of the work permit asked for, such as A75.
        code: PermitCode = "code",
        /// Asks for a permit tied to an employer.
        tied: bool = "tied",
        /// Class, for permanent residence.
        class: ApplicationClass = "class",
        /// Complete: it passed the check on receipt.
        complete: bool = "complete",
        /// The eligibility stage was passed, or there is an approval in principle.
        eligible: bool = "eligible",
        /// The person is the principal applicant.
        principal: bool = "principal",
    }
}

record! {
    /// Studies in Canada, under way or planned.
    pub struct Study {
        /// Level, as for a credential.
        level: Level = "level",
        /// Kind of institution.
        kind: SchoolKind = "kind",
        /// A public institution.
        public: bool = "public",
        /// Province or territory.
        province: Province = "province",
        /// First day.
        from: When = "from",
        /// Length of the program in months.
        length_months: Decimal<0, 240, 100> = "lengthMonths",
        /// Full-time.
        full_time: bool = "fullTime",
        /// From a distance. Absent: no.
        distance: bool = "distance",
        /// Same institution and level as the study permit held now. Absent: not told.
        continues: bool = "continues",
    }
}

record! {
    /// International Experience Canada.
    pub struct Iec {
        /// Category asked for.
        category: IecCategory = "category",
        /// Categories of past participations, oldest first. An empty list: none.
        taken: List<IecCategory, 6> = "taken",
        /// Day on which the permit of the last participation ended.
        last_ended: When = "lastEnded",
    }
}

record! {
    /// A stay in Canada.
    pub struct Stay {
        /// Day of arrival, or first day in that standing.
        from: When = "from",
        /// Day of leaving, or last day in that standing; null or absent while it goes on.
        to: Maybe<When> = "to",
        /// Standing during it.
        standing: StayStanding = "as",
    }
}

record! {
    /// A credential that was earned.
    pub struct Credential {
        /// Level, as its Canadian equal.
        level: Level = "level",
        /// Country of the institution.
        country: Country = "country",
        /// Province or territory, in Canada.
        province: Province = "province",
        /// First day of the studies.
        from: When = "from",
        /// Day of completion; null while the studies go on. Absent: completed.
        completed: Maybe<When> = "completed",
        /// Date of the educational credential assessment report; null when there is none.
        assessed: Maybe<When> = "assessed",
        /// Kind of institution.
        kind: SchoolKind = "kind",
        /// Studied full-time.
        full_time: bool = "fullTime",
        /// Length of the program in months. Absent: 8 or more.
        length_months: Decimal<0, 240, 100> = "lengthMonths",
        /// Studied from a distance or outside Canada. Absent: no.
        distance: bool = "distance",
        /// More than half of the program was English or French as a second language. Absent: no.
        language_program: bool = "languageProgram",
        /// A scholarship obliges to return home. Absent: no.
        return_scholarship: bool = "returnScholarship",
        /// A degree one needs to enter a licensed profession (TEER 1). Absent: no, unless the level is `professional`.
        entry_to_practice: bool = "entryToPractice",
        /// The assessment is by the body designated for the profession: physicians, pharmacists, architects.
        professional_body: bool = "professionalBody",
    }
}

record! {
    /// One sitting of one language test, as printed on the report.
    pub struct TestResult {
        /// Which test. `clb` takes levels instead of scores, known or guessed.
        test: TestName = "test",
        /// Language of the levels; only for `clb`.
        language: TestLanguage = "language",
        /// Day of the sitting. Absent on `clb`: the levels count.
        taken: When = "taken",
        /// Day of the result, where it is known: validity runs from it.
        result: When = "result",
        /// Listening.
        listening: Decimal<0, 1_000, 1> = "listening",
        /// Reading.
        reading: Decimal<0, 1_000, 1> = "reading",
        /// Writing.
        writing: Decimal<0, 1_000, 1> = "writing",
        /// Speaking.
        speaking: Decimal<0, 1_000, 1> = "speaking",
        /// Abilities that cannot be tested because of a disability, with documents.
        exempt: List<Ability, 3> = "exempt",
    }
}

record! {
    /// One job. A change of hours, occupation, employer or right to work is a new entry.
    pub struct Job {
        /// Five-digit NOC 2021 code of the duties done.
        noc: Noc = "noc",
        /// Where the person physically was.
        country: Country = "country",
        /// Province or territory, in Canada.
        province: Province = "province",
        /// First day.
        from: When = "from",
        /// Last day; null or absent while it goes on.
        to: Maybe<When> = "to",
        /// Hours a week.
        hours_per_week: Decimal<0, 168, 10> = "hoursPerWeek",
        /// Had temporary resident status and the right to do this work in Canada, on every day of it.
        authorized: bool = "authorized",
        /// On what the right to work rested. Says more than `authorized`, and wins over it.
        basis: Basis = "basis",
        /// Day of leaving Canada while on maintained status: work after it does not count. Null or absent: stayed.
        left_canada: Maybe<When> = "leftCanada",
        /// Was self-employed.
        self_employed: bool = "selfEmployed",
        /// Publicly funded medical service by a physician. Absent: no.
        public_medicine: bool = "publicMedicine",
        /// Was in full-time study at the same time.
        full_time_student: bool = "fullTimeStudent",
        /// Pay in dollars an hour.
        wage: Decimal<0, 10_000, 1> = "wage",
        /// How the work was paid. Absent: wages.
        pay: Pay = "pay",
        /// Owns part of the employer. Absent: no.
        owner: bool = "owner",
        /// Any word that tells employers apart; a letter will do.
        employer: String = "employer",
        /// Country of the employer. Absent: the country of the work, unless it is remote.
        employer_country: Country = "employerCountry",
        /// Done remotely. Absent: no.
        remote: bool = "remote",
        /// Was an apprentice, not yet qualified to work alone. Absent: no.
        apprentice: bool = "apprentice",
        /// Time off within the job. Absent or empty: none beyond statutory holidays.
        leave: List<Leave, 20> = "leave",
    }
}

record! {
    /// Time off from a job.
    pub struct Leave {
        /// What kind of leave.
        kind: LeaveKind = "kind",
        /// First day off.
        from: When = "from",
        /// Last day off; null or absent while it goes on.
        to: Maybe<When> = "to",
    }
}

record! {
    /// A job offer in Canada.
    pub struct Offer {
        /// Five-digit NOC 2021 code.
        noc: Noc = "noc",
        /// Province or territory of the work.
        province: Province = "province",
        /// Pay in dollars an hour.
        wage: Decimal<0, 10_000, 1> = "wage",
        /// Hours a week.
        hours_per_week: Decimal<0, 168, 10> = "hoursPerWeek",
        /// Has no end date.
        permanent: bool = "permanent",
        /// Any word that tells employers apart.
        employer: String = "employer",
        /// Labour market impact assessment behind the offer.
        lmia: Lmia = "lmia",
        /// Length in months, counted from permanent residence. Not needed when permanent.
        length_months: Decimal<0, 600, 100> = "lengthMonths",
        /// Seasonal work. Absent: no.
        seasonal: bool = "seasonal",
        /// Employers who make the offer together. Absent: one.
        employers: Decimal<1, 9, 100> = "employers",
        /// By an embassy, high commission or consulate, or an employer declared ineligible. Absent: no.
        barred: bool = "barred",
        /// By the employer named on the work permit, for whom the person works now.
        permit_employer: bool = "permitEmployer",
        /// Has worked a year or more for this employer without a break: full-time, or as much part-time.
        year_with_employer: bool = "yearWithEmployer",
        /// Census metropolitan area of the work, for low-wage positions.
        area: Area = "area",
        /// Sector of the employer.
        sector: Sector = "sector",
        /// Stream of the labour market impact assessment, decided or planned.
        stream: LmiaStream = "stream",
        /// Day on which the positive assessment was issued.
        lmia_issued: When = "lmiaIssued",
        /// First day of the job.
        from: When = "from",
    }
}

record! {
    /// A provincial or territorial nomination.
    pub struct Nomination {
        /// Who nominated.
        province: Province = "province",
        /// Made through Express Entry ("enhanced").
        enhanced: bool = "enhanced",
    }
}

record! {
    /// Spouse or common-law partner.
    pub struct Partner {
        /// Comes along to Canada, or stays there, as a new permanent resident.
        accompanying: bool = "accompanying",
        /// Citizen, permanent resident, or neither.
        status: Standing = "status",
        /// Credentials, as for the person.
        education: List<Credential, 20> = "education",
        /// Language test results, as for the person.
        tests: List<TestResult, 20> = "tests",
        /// Jobs, as for the person.
        work: List<Job, 40> = "work",
        /// Birth date, as for the person.
        born: When = "born",
        /// Holds a certificate of qualification in a trade, issued in Canada.
        certificate_of_qualification: bool = "certificateOfQualification",
        /// A nomination of their own. Null or absent: none.
        nomination: Maybe<Nomination> = "nomination",
        /// Lives in Canada now.
        lives_in_canada: bool = "livesInCanada",
        /// Citizenships, as for the person.
        citizenships: List<Country, 10> = "citizenships",
        /// Temporary status in Canada, as for the person; null when there is none.
        permit: Maybe<Status> = "permit",
        /// A job offer in Canada, as for the person; null when there is none.
        offer: Maybe<Offer> = "offer",
        /// Studies in Canada, as for the person; null when there are none.
        study: Maybe<Study> = "study",
        /// Applications, as for the person.
        applications: List<Application, 20> = "applications",
    }
}

record! {
    /// The score of the official account.
    pub struct AccountScore {
        /// Points shown.
        points: Decimal<0, 1_200, 100> = "points",
        /// Day on which it was shown.
        on: When = "on",
    }
}

record! {
    /// A dependent child.
    pub struct Child {
        /// Birth date.
        born: When = "born",
        /// Is married or lives with a partner. Absent: no.
        partnered: bool = "partnered",
        /// 22 or older, and has depended on a parent since before 22 because of a condition.
        dependent: bool = "dependent",
        /// Citizen, permanent resident, or neither. Absent: neither.
        status: Standing = "status",
        /// Is in Canada.
        in_canada: bool = "inCanada",
    }
}

record! {
    /// A relative.
    pub struct Relative {
        /// What they are to the person or the partner.
        relation: Relation = "relation",
        /// Citizen, permanent resident, or neither.
        status: Standing = "status",
        /// Province or territory where they live, in Canada.
        province: Province = "province",
        /// Country where they live; not needed with a province.
        country: Country = "country",
        /// Birth date. Absent: taken to be 18 or older.
        born: When = "born",
        /// Whose relative. Absent: the person's own.
        of: Side = "of",
    }
}

impl Credential {
    /// Whether it was earned in Canada, by its country, or else by its province.
    pub(crate) fn in_canada(&self) -> Option<bool> {
        match (self.country, self.province) {
            (Some(country), _) => Some(country.is_canada()),
            (None, Some(_)) => Some(true),
            (None, None) => None,
        }
    }
}

impl Profile {
    /// What was said about one circumstance.
    pub(crate) fn said(&self, said: Said) -> Option<bool> {
        self.circumstances?.get(said)
    }

    /// Reads a profile from JSON text of at most 64 KB.
    ///
    /// # Errors
    ///
    /// All problems at once, each with its path: unknown fields, wrong types,
    /// days that do not exist, scores a test cannot give, lists over their caps.
    ///
    /// ```
    /// use permit_to_pr::Profile;
    /// let error = Profile::parse(r#"{ "born": "1995-02-30", "wrok": [] }"#).unwrap_err();
    /// let said: Vec<String> = error.problems().iter().map(|p| p.to_string()).collect();
    /// assert_eq!(said, [
    ///     "wrok: expected one of the fields named in the schema, found `wrok`",
    ///     "born: expected a day like 2025-03-01, a month like 2025-03 or a year, found `1995-02-30`",
    /// ]);
    /// ```
    pub fn parse(text: &str) -> Result<Profile, Error> {
        read::whole(text)
    }

    /// Reads test scores alone: the fields of one entry of `tests`.
    ///
    /// # Errors
    ///
    /// As for [`Profile::parse`], with paths within the entry.
    pub fn parse_test(text: &str) -> Result<TestResult, Error> {
        read::whole(text)
    }
}
