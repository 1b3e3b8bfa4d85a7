//! Laws of provinces on people who recruit foreign workers.
//!
//! What a report did not say is `None`: neither yes nor no. Nothing was read for
//! Newfoundland and Labrador and for the territories.

use crate::kernel::{Cite, Day, Grade, Text, answer, on, text};
use crate::profile::Province;
use crate::values::sources::PROVINCIAL_ACTS;

/// What a statute may speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// The licence of recruiters.
    Licence,
    /// Fees taken from the worker.
    Fees,
    /// Papers of the worker that are held.
    Papers,
}

answer! {
    /// The law of one province. What was not read is null, neither yes nor no.
    #[derive(Debug)]
    pub struct Statute {
        /// The province.
        pub id: &'static str = "id",
        /// Recruiters need a licence.
        pub licence: Option<bool> = "licence",
        /// The employer must register, with the province.
        pub registration: Option<bool> = "registration",
        /// Fees from the worker are forbidden.
        pub fee_ban: Option<bool> = "feeBan",
        /// Holding the worker's papers is forbidden.
        pub papers: Option<bool> = "papers",
        /// First day for which the row is known. None: not said.
        pub since: Option<Day> = "since" if any,
        /// The statute.
        pub law: Cite = "law",
        /// What to know.
        pub says: Text,
    }
}

impl Statute {
    /// Whether the statute was read to demand a licence, or to forbid fees or the holding of papers.
    pub fn speaks_of(&self, topic: Topic) -> bool {
        let said = match topic {
            Topic::Licence => self.licence,
            Topic::Fees => self.fee_ban,
            Topic::Papers => self.papers,
        };
        said == Some(true)
    }
}

const REGISTERED: Option<bool> = Some(true);

/// Every law that was read about, in the order of provinces.
pub static ALL: &[Statute] = &[
    Statute {
        id: "AB",
        since: None,
        licence: Some(true),
        registration: None,
        fee_ban: Some(true),
        papers: None,
        law: PROVINCIAL_ACTS
            .at("Fair Trading (Consumer Protection) Act; Employment Agency Business Licensing Regulation (Alberta)")
            .graded(Grade::B),
        says: text(
            "In Alberta a recruiter needs a licence, and may not charge the worker.",
            "En Alberta, un recruteur doit avoir un permis et ne peut pas faire payer le travailleur.",
        ),
    },
    Statute {
        id: "BC",
        since: Some(on(2020, 12, 15)),
        licence: Some(true),
        registration: REGISTERED,
        fee_ban: Some(true),
        papers: None,
        law: PROVINCIAL_ACTS.at("Temporary Foreign Worker Protection Act (British Columbia)"),
        says: text(
            "In British Columbia a recruiter needs a licence, and may not charge the worker. The employer registers before the LMIA request.",
            "En Colombie-Britannique, un recruteur doit avoir un permis et ne peut pas faire payer le travailleur. L’employeur s’inscrit avant la demande d’EIMT.",
        ),
    },
    Statute {
        id: "MB",
        since: Some(on(2009, 4, 1)),
        licence: Some(true),
        registration: REGISTERED,
        fee_ban: Some(true),
        papers: None,
        law: PROVINCIAL_ACTS
            .at("The Worker Recruitment and Protection Act (Manitoba)")
            .graded(Grade::B),
        says: text(
            "In Manitoba a recruiter needs a licence, and may not charge the worker. Fees that were taken can be recovered from the employer. The employer registers before the LMIA request.",
            "Au Manitoba, un recruteur doit avoir un permis et ne peut pas faire payer le travailleur. Les frais perçus peuvent être recouvrés auprès de l’employeur. L’employeur s’inscrit avant la demande d’EIMT.",
        ),
    },
    Statute {
        id: "NB",
        since: Some(on(2014, 12, 31)),
        licence: None,
        registration: REGISTERED,
        fee_ban: Some(true),
        papers: None,
        law: PROVINCIAL_ACTS.at("Employment Standards Act (New Brunswick)"),
        says: text(
            "In New Brunswick the employer must register, and the worker may not be charged.",
            "Au Nouveau-Brunswick, l’employeur doit s’inscrire et on ne peut pas faire payer le travailleur.",
        ),
    },
    Statute {
        id: "NS",
        since: Some(on(2013, 12, 31)),
        licence: Some(true),
        registration: REGISTERED,
        fee_ban: Some(true),
        papers: None,
        law: PROVINCIAL_ACTS.at("Labour Standards Code, ss. 89A-89K (Nova Scotia)"),
        says: text(
            "In Nova Scotia a recruiter needs a licence, and may not charge the worker. The employer registers before the LMIA request.",
            "En Nouvelle-Écosse, un recruteur doit avoir un permis et ne peut pas faire payer le travailleur. L’employeur s’inscrit avant la demande d’EIMT.",
        ),
    },
    Statute {
        id: "ON",
        since: Some(on(2024, 7, 1)),
        licence: Some(true),
        registration: None,
        fee_ban: Some(true),
        papers: Some(true),
        law: PROVINCIAL_ACTS
            .at("Employment Protection for Foreign Nationals Act, 2009, ss. 7-9; Employment Standards Act (Ontario)")
            .graded(Grade::B),
        says: text(
            "In Ontario a recruiter needs a licence, and nobody may charge you, even for optional services. Employers may not take costs back or hold your passport or work permit.",
            "En Ontario, un recruteur doit avoir un permis, et personne ne peut vous faire payer, même pour des services facultatifs. L’employeur ne peut ni récupérer ses coûts ni garder votre passeport ou votre permis de travail.",
        ),
    },
    Statute {
        id: "PE",
        since: Some(on(2024, 12, 31)),
        licence: Some(true),
        registration: None,
        fee_ban: Some(true),
        papers: None,
        law: PROVINCIAL_ACTS.at("Temporary Foreign Worker Protection Act (Prince Edward Island)"),
        says: text(
            "In Prince Edward Island a recruiter needs a licence, and may not charge the worker.",
            "À l’Île-du-Prince-Édouard, un recruteur doit avoir un permis et ne peut pas faire payer le travailleur.",
        ),
    },
    Statute {
        id: "QC",
        since: Some(on(2020, 1, 1)),
        licence: Some(true),
        registration: None,
        fee_ban: Some(true),
        papers: Some(true),
        law: PROVINCIAL_ACTS
            .at("Act respecting labour standards, ss. 92.5-92.12 (Quebec)")
            .graded(Grade::B),
        says: text(
            "In Quebec a recruitment agency needs a permit of the CNESST and may not charge the worker. Nobody may hold your papers.",
            "Au Québec, une agence de recrutement doit avoir un permis de la CNESST et ne peut pas faire payer le travailleur. Personne ne peut garder vos documents.",
        ),
    },
    Statute {
        id: "SK",
        since: Some(on(2024, 7, 1)),
        licence: Some(true),
        registration: REGISTERED,
        fee_ban: Some(true),
        papers: None,
        law: PROVINCIAL_ACTS
            .at("The Immigration Services Act (Saskatchewan)")
            .graded(Grade::B),
        says: text(
            "In Saskatchewan recruiters and immigration consultants need a licence, and recruiters may not charge the worker. The employer registers before the LMIA request.",
            "En Saskatchewan, les recruteurs et les consultants en immigration doivent avoir un permis, et un recruteur ne peut pas faire payer le travailleur. L’employeur s’inscrit avant la demande d’EIMT.",
        ),
    },
];

/// The law of a province on a day, if any was read.
pub fn of(province: Province, on: Day) -> Option<&'static Statute> {
    ALL.iter()
        .find(|one| one.id == province.word() && one.since.is_none_or(|since| since <= on))
}

/// What stands for it where the province is not told or nothing was read.
pub const ANY: Cite = PROVINCIAL_ACTS.at("Licence of recruiters, fees and papers");

/// Where a topic stands: in the statute that speaks of it, otherwise in laws of provinces in general.
pub fn law_on(statute: Option<&Statute>, topic: Topic) -> Cite {
    match statute {
        Some(statute) if statute.speaks_of(topic) => statute.law,
        Some(_) | None => ANY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_places_have_no_law_that_was_read() {
        let unread: Vec<&str> = Province::ALL
            .iter()
            .filter(|province| of(**province, on(2026, 11, 22)).is_none())
            .map(|province| province.word())
            .collect();
        assert_eq!(unread, ["NL", "NT", "NU", "YT"]);
    }

    #[test]
    fn a_law_is_known_from_its_day() {
        let ontario = |day| of(Province::On, day).is_some();
        assert!(!ontario(on(2024, 6, 30)));
        assert!(ontario(on(2024, 7, 1)));
        assert!(of(Province::Ab, on(2015, 1, 1)).is_some());
    }

    #[test]
    fn provinces_stand_in_order_and_new_brunswick_says_nothing_of_licences() {
        assert!(ALL.is_sorted_by_key(|one| Province::from_word(one.id)));
        let without: Vec<&str> = ALL
            .iter()
            .filter(|one| one.licence.is_none())
            .map(|one| one.id)
            .collect();
        assert_eq!(without, ["NB"]);
    }

    #[test]
    fn a_statute_is_cited_only_for_what_was_read_in_it() {
        let law = |province, topic| law_on(of(province, on(2026, 11, 22)), topic).provision;
        assert_eq!(law(Province::Nb, Topic::Licence), ANY.provision);
        assert_eq!(law(Province::Bc, Topic::Papers), ANY.provision);
        assert_eq!(law(Province::Nl, Topic::Fees), ANY.provision);
        assert!(law(Province::Nb, Topic::Fees).contains("New Brunswick"));
        assert!(law(Province::Qc, Topic::Papers).contains("Quebec"));
    }
}
