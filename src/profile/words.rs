//! The words a profile may use where only some answers exist.

#[cfg(feature = "text")]
use super::Shape;
use super::json::Json;
use super::read::{At, Read};

/// An enum read from its words, and only from them.
macro_rules! words {
    ($( $(#[doc = $about:literal])* $name:ident { $( $(#[doc = $doc:literal])* $variant:ident = $word:literal, )* } )*) => {
        $(
            $(#[doc = $about])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
            pub enum $name { $( $(#[doc = $doc])* $variant, )* }

            impl $name {
                /// All of them, in order.
                pub const ALL: &[$name] = &[$($name::$variant),*];

                /// The word used in JSON.
                pub const fn word(self) -> &'static str {
                    match self { $( $name::$variant => $word, )* }
                }

                /// The one with this word.
                pub fn from_word(word: &str) -> Option<$name> {
                    $name::ALL.get(place_of(word, &[$($word),*])?).copied()
                }
            }

            impl Read for $name {
                fn read(json: &Json, at: &mut At) -> Option<Self> {
                    $name::ALL.get(read_word(json, at, &[$($word),*])?).copied()
                }

                #[cfg(feature = "text")]
                fn shape() -> Shape {
                    Shape::Words($name::ALL.iter().map(|value| value.word()).collect())
                }
            }
        )*
    };
}

pub(super) fn place_of(word: &str, words: &[&str]) -> Option<usize> {
    words.iter().position(|known| *known == word)
}

/// The place of a word among the known ones.
pub(super) fn read_word(json: &Json, at: &mut At, words: &[&str]) -> Option<usize> {
    if let Json::Text(text) = json
        && let Some(place) = place_of(text, words)
    {
        return Some(place);
    }
    let expected = ["one of ", &words.join(", ")].concat();
    at.unlike("not-a-choice", &expected, json)
}

pub(super) use words;

words! {
    /// A province or territory.
    Province {
        /// Alberta.
        Ab = "AB",
        /// British Columbia.
        Bc = "BC",
        /// Manitoba.
        Mb = "MB",
        /// New Brunswick.
        Nb = "NB",
        /// Newfoundland and Labrador.
        Nl = "NL",
        /// Nova Scotia.
        Ns = "NS",
        /// Northwest Territories.
        Nt = "NT",
        /// Nunavut.
        Nu = "NU",
        /// Ontario.
        On = "ON",
        /// Prince Edward Island.
        Pe = "PE",
        /// Quebec.
        Qc = "QC",
        /// Saskatchewan.
        Sk = "SK",
        /// Yukon.
        Yt = "YT",
    }

    /// Status in Canada.
    StatusKind {
        /// Work permit.
        Worker = "worker",
        /// Study permit.
        Student = "student",
        /// Visitor.
        Visitor = "visitor",
        /// Applied to extend before the stay ended; waiting for the decision.
        Maintained = "maintained",
        /// Stay ended; waiting for restoration.
        Restoration = "restoration",
        /// Claimed refugee protection.
        RefugeeClaimant = "refugee-claimant",
        /// Permanent resident.
        PermanentResident = "permanent-resident",
        /// Citizen.
        Citizen = "citizen",
        /// In Canada without status.
        None = "none",
    }

    /// Work permit.
    PermitKind {
        /// Post-graduation work permit.
        Pgwp = "pgwp",
        /// Tied to an employer, with a labour market impact assessment.
        Lmia = "lmia",
        /// Tied to an employer, without one.
        EmployerSpecific = "employer-specific",
        /// Open, through a spouse or partner.
        Spousal = "spousal",
        /// Bridging open work permit.
        Bridging = "bridging",
        /// International Experience Canada.
        Iec = "iec",
        /// Open, other.
        Open = "open",
    }

    /// Why a work permit tied to an employer needed no labour market impact assessment.
    Exemption {
        /// An international agreement such as CUSMA, R204(a).
        InternationalAgreement = "international-agreement",
        /// An agreement with a province, R204(c).
        ProvincialAgreement = "provincial-agreement",
        /// Canadian interests, R205.
        CanadianInterests = "canadian-interests",
        /// Any other, such as International Experience Canada.
        Other = "other",
    }

    /// Level of a credential, as its Canadian equal.
    Level {
        /// Secondary school diploma.
        Secondary = "secondary",
        /// One-year post-secondary.
        OneYear = "one-year",
        /// Two-year post-secondary.
        TwoYear = "two-year",
        /// Post-secondary of three years or more, not a degree.
        ThreeYear = "three-year",
        /// Bachelor's degree, however long.
        Bachelor = "bachelor",
        /// Master's degree.
        Master = "master",
        /// Degree needed to practise medicine, veterinary medicine, dentistry, optometry, law, chiropractic medicine or pharmacy.
        Professional = "professional",
        /// Doctorate.
        Doctorate = "doctorate",
    }

    /// Kind of institution.
    SchoolKind {
        /// University.
        University = "university",
        /// College, polytechnic or CEGEP.
        College = "college",
        /// Secondary school.
        Secondary = "secondary",
        /// Any other.
        Other = "other",
    }

    /// A language test accepted for Express Entry, or levels told directly.
    TestName {
        /// IELTS General Training.
        IeltsGeneral = "ielts-general",
        /// CELPIP-General.
        CelpipGeneral = "celpip-general",
        /// PTE Core.
        PteCore = "pte-core",
        /// TEF Canada.
        TefCanada = "tef-canada",
        /// TCF Canada.
        TcfCanada = "tcf-canada",
        /// Levels known or guessed: CLB for English, NCLC for French.
        Clb = "clb",
    }

    /// Language of a result.
    TestLanguage {
        /// English.
        En = "en",
        /// French.
        Fr = "fr",
    }

    /// A language ability.
    Ability {
        /// Listening.
        Listening = "listening",
        /// Reading.
        Reading = "reading",
        /// Writing.
        Writing = "writing",
        /// Speaking.
        Speaking = "speaking",
    }

    /// On what the right to work rested.
    Basis {
        /// A work permit.
        WorkPermit = "work-permit",
        /// Work that needs no permit.
        NoPermitNeeded = "no-permit-needed",
        /// Applied for a new permit before the old one ended, stayed in Canada, kept its conditions.
        Maintained = "maintained",
        /// Completed the studies and applied for the first work permit before the study permit ended.
        AfterStudies = "after-studies",
        /// Waiting for restoration of status.
        Restoration = "restoration",
        /// Work permit of a refugee claimant.
        RefugeeClaimant = "refugee-claimant",
        /// None.
        None = "none",
    }

    /// How work was paid.
    Pay {
        /// Wages or salary.
        Wages = "wages",
        /// Commission.
        Commission = "commission",
        /// Against invoices, as a contractor.
        Invoice = "invoice",
        /// Not paid.
        Unpaid = "unpaid",
    }

    /// Kind of leave.
    LeaveKind {
        /// Statutory holidays.
        Holiday = "holiday",
        /// Paid vacation.
        PaidVacation = "paid-vacation",
        /// Unpaid leave or a lay-off.
        Unpaid = "unpaid",
        /// Parental or maternity leave.
        Parental = "parental",
        /// Short sick leave.
        SickShort = "sick-short",
        /// Prolonged sick leave.
        SickLong = "sick-long",
    }

    /// Labour market impact assessment behind an offer.
    Lmia {
        /// None.
        None = "none",
        /// Positive.
        Positive = "positive",
        /// Applied for.
        Pending = "pending",
        /// The job is exempt.
        Exempt = "exempt",
    }

    /// What somebody is to Canada.
    Standing {
        /// Citizen.
        Citizen = "citizen",
        /// Permanent resident.
        PermanentResident = "permanent-resident",
        /// Neither.
        Foreign = "foreign",
    }

    /// What a relative is.
    Relation {
        /// Brother or sister who shares a parent, by blood, adoption, marriage or common-law union.
        Sibling = "sibling",
        /// Parent.
        Parent = "parent",
        /// Grandparent.
        Grandparent = "grandparent",
        /// Child.
        Child = "child",
        /// Grandchild.
        Grandchild = "grandchild",
        /// Aunt or uncle.
        AuntOrUncle = "aunt-or-uncle",
        /// Niece or nephew.
        NieceOrNephew = "niece-or-nephew",
        /// Any other.
        Other = "other",
    }

    /// Whose relative.
    Side {
        /// The person's.
        Me = "me",
        /// The partner's.
        Partner = "partner",
    }

    /// What an application asks for.
    ApplicationKind {
        /// A work permit, first or new.
        WorkPermit = "work-permit",
        /// A study permit.
        StudyPermit = "study-permit",
        /// A longer stay as a visitor.
        Visitor = "visitor",
        /// Restoration of status.
        Restoration = "restoration",
        /// Permanent residence.
        PermanentResidence = "permanent-residence",
    }

    /// Class of an application for permanent residence.
    ApplicationClass {
        /// Canadian Experience Class.
        Cec = "cec",
        /// Federal skilled workers.
        Fsw = "fsw",
        /// Federal skilled trades.
        Fst = "fst",
        /// Provincial nominee, through Express Entry.
        NomineeExpressEntry = "nominee-express-entry",
        /// Provincial nominee, otherwise.
        Nominee = "nominee",
        /// Skilled worker selected by Quebec.
        QuebecSkilled = "quebec-skilled",
        /// Investor selected by Quebec.
        QuebecInvestor = "quebec-investor",
        /// Atlantic Immigration Program.
        Atlantic = "atlantic",
        /// Rural or Francophone Community Immigration Pilot.
        CommunityPilot = "community-pilot",
        /// Rural and Northern Immigration Pilot.
        RuralNorthern = "rural-northern",
        /// Agri-Food Pilot.
        AgriFood = "agri-food",
        /// Home child care provider or home support worker pilots that closed in 2024.
        HomeCare = "home-care",
        /// Caring for children or for people with high medical needs, before 2019.
        Caregiver = "caregiver",
        /// Home care worker immigration pilots of 2025.
        HomeCareWorker = "home-care-worker",
        /// Start-up visa.
        StartUp = "start-up",
        /// Spouse or common-law partner in Canada.
        SpouseInCanada = "spouse-in-canada",
        /// Family class.
        Family = "family",
        /// The temporary-to-permanent pathway of 2021.
        TemporaryToPermanent = "temporary-to-permanent",
        /// The streams for people from Hong Kong.
        HongKong = "hong-kong",
        /// Protected person.
        Protected = "protected",
        /// Humanitarian and compassionate grounds, or an exemption of public policy.
        Humanitarian = "humanitarian",
        /// Any other.
        Other = "other",
    }

    /// A category of International Experience Canada.
    IecCategory {
        /// Working Holiday.
        WorkingHoliday = "working-holiday",
        /// Young Professionals.
        YoungProfessionals = "young-professionals",
        /// International Co-op.
        CoOp = "co-op",
    }

    /// Stream of a labour market impact assessment.
    LmiaStream {
        /// High-wage positions.
        HighWage = "high-wage",
        /// Low-wage positions.
        LowWage = "low-wage",
        /// Global Talent Stream.
        GlobalTalent = "global-talent",
        /// Agricultural stream.
        Agricultural = "agricultural",
        /// Seasonal Agricultural Worker Program.
        SeasonalAgricultural = "seasonal-agricultural",
        /// In-home caregivers.
        Caregiver = "caregiver",
        /// In support of permanent residence.
        Permanent = "permanent",
    }

    /// Standing during a stay, for day counts.
    StayStanding {
        /// Temporary resident or protected person.
        Temporary = "temporary",
        /// Permanent resident.
        PermanentResident = "permanent-resident",
        /// No status, or a claim that was not decided.
        None = "none",
    }

    /// Code printed on a work permit that needed no labour market impact assessment.
    PermitCode {
        /// Code A70.
        A70 = "A70",
        /// Code A72.
        A72 = "A72",
        /// Code A73.
        A73 = "A73",
        /// Code A74.
        A74 = "A74",
        /// Code A75.
        A75 = "A75",
        /// Code A76.
        A76 = "A76",
        /// Code A77.
        A77 = "A77",
        /// Code C10.
        C10 = "C10",
        /// Code C11.
        C11 = "C11",
        /// Code C13.
        C13 = "C13",
        /// Code C14.
        C14 = "C14",
        /// Code C15.
        C15 = "C15",
        /// Code C16.
        C16 = "C16",
        /// Code C17.
        C17 = "C17",
        /// Code C18.
        C18 = "C18",
        /// Code C20.
        C20 = "C20",
        /// Code C21.
        C21 = "C21",
        /// Code C22.
        C22 = "C22",
        /// Code C23.
        C23 = "C23",
        /// Code C24.
        C24 = "C24",
        /// Code C26.
        C26 = "C26",
        /// Code C31.
        C31 = "C31",
        /// Code C32.
        C32 = "C32",
        /// Code C33.
        C33 = "C33",
        /// Code C41.
        C41 = "C41",
        /// Code C42.
        C42 = "C42",
        /// Code C43.
        C43 = "C43",
        /// Code C44.
        C44 = "C44",
        /// Code C45.
        C45 = "C45",
        /// Code C46.
        C46 = "C46",
        /// Code C47.
        C47 = "C47",
        /// Code C48.
        C48 = "C48",
        /// Code C49.
        C49 = "C49",
        /// Code C50.
        C50 = "C50",
        /// Code C51.
        C51 = "C51",
        /// Code C52.
        C52 = "C52",
        /// Code C60.
        C60 = "C60",
        /// Code C61.
        C61 = "C61",
        /// Code C62.
        C62 = "C62",
        /// Code C63.
        C63 = "C63",
        /// Code C88.
        C88 = "C88",
        /// Code C90.
        C90 = "C90",
        /// Code C91.
        C91 = "C91",
        /// Code F10.
        F10 = "F10",
        /// Code F11.
        F11 = "F11",
        /// Code F12.
        F12 = "F12",
        /// Code F13.
        F13 = "F13",
        /// Code F14.
        F14 = "F14",
        /// Code F15.
        F15 = "F15",
        /// Code F20.
        F20 = "F20",
        /// Code F21.
        F21 = "F21",
        /// Code F22.
        F22 = "F22",
        /// Code F23.
        F23 = "F23",
        /// Code F24.
        F24 = "F24",
        /// Code F30.
        F30 = "F30",
        /// Code F31.
        F31 = "F31",
        /// Code F32.
        F32 = "F32",
        /// Code F33.
        F33 = "F33",
        /// Code F34.
        F34 = "F34",
        /// Code F35.
        F35 = "F35",
        /// Code F36.
        F36 = "F36",
        /// Code F42.
        F42 = "F42",
        /// Code F50.
        F50 = "F50",
        /// Code F51.
        F51 = "F51",
        /// Code F52.
        F52 = "F52",
        /// Code F53.
        F53 = "F53",
        /// Code F54.
        F54 = "F54",
        /// Code F55.
        F55 = "F55",
        /// Code F60.
        F60 = "F60",
        /// Code F61.
        F61 = "F61",
        /// Code F62.
        F62 = "F62",
        /// Code F63.
        F63 = "F63",
        /// Code F64.
        F64 = "F64",
        /// Code F65.
        F65 = "F65",
        /// Code F66.
        F66 = "F66",
        /// Code F67.
        F67 = "F67",
        /// Code F70.
        F70 = "F70",
        /// Code F71.
        F71 = "F71",
        /// Code F72.
        F72 = "F72",
        /// Code F74.
        F74 = "F74",
        /// Code H81.
        H81 = "H81",
        /// Code H82.
        H82 = "H82",
        /// Code R01.
        R01 = "R01",
        /// Code S61.
        S61 = "S61",
        /// Code S62.
        S62 = "S62",
        /// Code T10.
        T10 = "T10",
        /// Code T11.
        T11 = "T11",
        /// Code T13.
        T13 = "T13",
        /// Code T25.
        T25 = "T25",
        /// Code T33.
        T33 = "T33",
        /// Code T34.
        T34 = "T34",
        /// Code T35.
        T35 = "T35",
        /// Code T36.
        T36 = "T36",
        /// Code T37.
        T37 = "T37",
        /// Code T38.
        T38 = "T38",
        /// Code T41.
        T41 = "T41",
        /// Code T42.
        T42 = "T42",
        /// Code T43.
        T43 = "T43",
        /// Code T44.
        T44 = "T44",
        /// Code T45.
        T45 = "T45",
        /// Code T46.
        T46 = "T46",
        /// Code T47.
        T47 = "T47",
        /// Code T48.
        T48 = "T48",
        /// Code T50.
        T50 = "T50",
        /// Code T51.
        T51 = "T51",
        /// Code T52.
        T52 = "T52",
        /// Code T53.
        T53 = "T53",
        /// Code T54.
        T54 = "T54",
        /// Code T55.
        T55 = "T55",
    }
}
