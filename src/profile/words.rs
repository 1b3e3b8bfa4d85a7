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

fn place_of(word: &str, words: &[&str]) -> Option<usize> {
    words.iter().position(|known| *known == word)
}

/// The place of a word among the known ones.
fn read_word(json: &Json, at: &mut At, words: &[&str]) -> Option<usize> {
    if let Json::Text(text) = json
        && let Some(place) = place_of(text, words)
    {
        return Some(place);
    }
    let expected = ["one of ", &words.join(", ")].concat();
    at.unlike("not-a-choice", &expected, json)
}

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
}
