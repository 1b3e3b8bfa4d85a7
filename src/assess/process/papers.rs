//! Papers of one family on one day: only those that apply, or may.

use super::police::{ADULT, abroad};
use super::{Applies, Person, in_canada, medical_first, nominee};
use crate::assess::clocks::item;
use crate::kernel::{Cite, Day, Reading, Why, answer};
use crate::process::papers as listed;
use crate::process::steps;
use crate::profile::{Lmia, Maybe, Profile, Relation, Standing, TestName};
use crate::values::language_tests::validity;

answer! {
    /// One paper for one person.
    #[derive(Debug)]
    pub struct Paper {
        /// Its sentence is in the catalogue.
        pub id: &'static str = "id",
        /// Whose: `you`, `partner`, `child[0]`, or `all` of them.
        pub who: String = "who",
        /// The answers it is about.
        pub paths: Vec<String> = "paths" if any,
        /// Why it may not be needed. Absent: it is.
        pub why: Option<Why> = "why" if any,
        /// Where it stands.
        pub law: Cite = "law",
    }
}

/// The list as it grows.
struct List(Vec<Paper>);

impl List {
    /// A paper that rests on several answers.
    fn add_all(&mut self, paper: &listed::Paper, who: &str, paths: Vec<String>, applies: Applies) {
        if applies != Applies::No {
            self.0.push(Paper {
                id: paper.id,
                who: who.to_owned(),
                paths,
                why: applies.why(),
                law: paper.law,
            });
        }
    }

    /// A paper that rests on one answer, or on none.
    fn add(&mut self, paper: &listed::Paper, who: &str, path: &str, applies: Applies) {
        let mut paths = Vec::new();
        if !path.is_empty() {
            paths.push(path.to_owned());
        }
        self.add_all(paper, who, paths, applies);
    }

    /// A paper for everyone it applies to.
    fn each(
        &mut self,
        paper: &listed::Paper,
        people: &[Person],
        applies: &dyn Fn(&Person) -> Applies,
    ) {
        for person in people {
            self.add(paper, &person.who, &person.path, applies(person));
        }
    }
}

pub(super) fn papers(
    profile: &Profile,
    on: Day,
    people: &[Person],
    under: &[&'static str],
    met: &[&'static str],
    funds_exempt: Reading,
) -> Vec<Paper> {
    let mut list = List(Vec::new());
    let applying = |person: &Person| person.applying;
    list.each(&listed::PASSPORT, people, &applying);
    for person in people {
        if !person.is_child {
            claims(person, on, &mut list);
        }
    }
    let trade = Applies::of(profile.certificate_of_qualification == Some(true));
    let path = "certificateOfQualification";
    list.add(&listed::TRADE_CERTIFICATE, "you", path, trade);
    for person in people {
        police(person, on, &mut list);
    }
    let medical_first = medical_first(on);
    list.each(&listed::MEDICAL, people, &|person| {
        person.examined.and(medical_first)
    });
    money(under, met, funds_exempt, &mut list);
    offer(profile, funds_exempt, &mut list);
    list.add(&listed::NOMINATION, "you", "nomination", nominee(profile));
    family(people, &mut list);
    relatives(profile, under, &mut list);
    list.each(&listed::PHOTOS, people, &applying);
    list.add(&listed::REPRESENTATIVE, "all", "", Applies::ASK);
    list.0
}

/// Papers on what one person relies on.
fn claims(person: &Person, on: Day, list: &mut List) {
    let path = |name: &str, n: usize| [person.root, &item(name, n, "")].concat();
    let who = &person.who;
    let itself = person.root.is_empty();
    let mut results = Vec::new();
    for (n, test) in person.tests.unwrap_or_default().iter().enumerate() {
        if test.test != Some(TestName::Clb) && validity(test, on).range.most == 1 {
            results.push(path("tests", n));
        }
    }
    // Everyone who applies must be tested; a partner's result is a choice.
    let tested = if itself || !results.is_empty() {
        Applies::Yes
    } else if person.tests.is_some() {
        Applies::No
    } else {
        Applies::ASK
    };
    list.add_all(&listed::LANGUAGE, who, results, person.applying.and(tested));
    for (n, credential) in person.education.iter().enumerate() {
        let earned = Applies::of(credential.completed != Some(Maybe::None)).and(person.applying);
        let canadian = in_canada(credential.country, credential.province);
        // A foreign credential without an assessment gives nothing: it is not relied on.
        let assessed = match credential.assessed {
            None => Applies::ASK,
            Some(Maybe::None) => Applies::No,
            Some(Maybe::Some(_)) => Applies::Yes,
        };
        let path = path("education", n);
        list.add(&listed::CREDENTIAL, who, &path, earned.and(canadian));
        let foreign = earned.and(canadian.not()).and(assessed);
        list.add(&listed::ASSESSMENT, who, &path, foreign);
    }
    for (n, job) in person.work.iter().enumerate() {
        let begun = Applies::of(job.from.is_none_or(|from| from.least < on));
        let skilled = Applies::told(job.noc.map(|noc| noc.teer() <= 3));
        let in_canada = in_canada(job.country, job.province);
        let claimed = person.applying.and(begun).and(skilled);
        // Of a partner only work in Canada is asked about.
        let place = if itself { Applies::Yes } else { in_canada };
        let path = path("work", n);
        list.add(&listed::WORK_LETTER, who, &path, claimed.and(place));
        list.add(&listed::WORK_IN_CANADA, who, &path, claimed.and(in_canada));
    }
}

fn police(person: &Person, on: Day, list: &mut List) {
    let grown = person.examined.and(Applies::aged(person.born, ADULT, on));
    for country in abroad(person, on) {
        let (paper, applies) = if country.lives_there {
            (&listed::POLICE_CURRENT, grown)
        } else {
            (&listed::POLICE_EARLIER, grown.and(country.long))
        };
        list.add_all(paper, &person.who, country.paths, applies);
    }
    // Other stays are not asked about.
    let elsewhere = grown.and(Applies::ASK);
    list.add(&listed::POLICE_ELSEWHERE, &person.who, "", elsewhere);
}

/// Proof of funds, or a letter of exemption, by the class the invitation names.
fn money(under: &[&'static str], met: &[&'static str], exempt: Reading, list: &mut List) {
    let by_class = |class: &str| match class {
        steps::CEC => Applies::No,
        steps::FSW | steps::FST => Applies::Yes,
        // A nominee must still fit a federal class: rules of FSW unless CEC is met.
        steps::NOMINEE if met.contains(&steps::CEC) => Applies::No,
        steps::NOMINEE if !met.is_empty() => Applies::Yes,
        _ => Applies::ASK,
    };
    let mut asked = None;
    for class in under {
        let this = by_class(class);
        asked = match asked {
            None => Some(this),
            Some(others) if others == this => asked,
            Some(_) => Some(Applies::ASK),
        };
    }
    let asked = asked.unwrap_or(Applies::ASK);
    let exempt = match (exempt.range.least, exempt.range.most) {
        (1, _) => Applies::Yes,
        (_, 0) => Applies::No,
        _ => Applies::Perhaps(exempt.whys.first().unwrap_or(Why::NotAsked)),
    };
    list.add(&listed::PROOF_OF_FUNDS, "you", "", asked.and(exempt.not()));
    list.add(&listed::FUNDS_LETTER, "you", "", asked.and(exempt));
}

/// Offers are a choice to rely on, unless the exemption from funds rests on one.
fn offer(profile: &Profile, funds_exempt: Reading, list: &mut List) {
    let Some(Maybe::Some(offer)) = &profile.offer else {
        return;
    };
    let relied = if funds_exempt.range.least == 1 {
        Applies::Yes
    } else {
        Applies::ASK
    };
    let behind = match offer.lmia {
        None => Applies::ASK,
        Some(Lmia::Positive | Lmia::Pending) => Applies::Yes,
        Some(Lmia::None | Lmia::Exempt) => Applies::No,
    };
    list.add(&listed::JOB_OFFER, "you", "offer", relied);
    list.add(&listed::LMIA, "you", "offer.lmia", relied.and(behind));
}

/// A couple's papers, and those of children, coming along or not.
fn family(people: &[Person], list: &mut List) {
    let is_partner = |person: &Person| !person.path.is_empty() && !person.is_child;
    let child = |person: &Person| person.applying.and(Applies::of(person.is_child));
    list.each(&listed::COUPLE, people, &|person| {
        Applies::of(is_partner(person))
    });
    list.add(&listed::EARLIER_MARRIAGE, "all", "", Applies::ASK);
    list.each(&listed::BIRTH, people, &child);
    list.each(&listed::CONSENT, people, &|person| {
        child(person).and(Applies::ASK)
    });
}

/// Brothers and sisters for the ranking score, other relatives for skilled workers.
fn relatives(profile: &Profile, under: &[&'static str], list: &mut List) {
    let relatives = profile.relatives.as_deref().unwrap_or_default();
    for (n, relative) in relatives.iter().enumerate() {
        // A province decides before the country does.
        let country = relative.country.filter(|_| relative.province.is_none());
        let here = in_canada(country, relative.province);
        let status = relative.status.map(|status| status != Standing::Foreign);
        let claimed = here.and(Applies::told(status));
        let (paper, kind) = match relative.relation {
            Some(Relation::Sibling) => (&listed::SIBLING, Applies::Yes),
            None => (&listed::RELATIVE, Applies::ASK),
            Some(Relation::Other) => continue,
            Some(
                Relation::Parent
                | Relation::Grandparent
                | Relation::Child
                | Relation::Grandchild
                | Relation::AuntOrUncle
                | Relation::NieceOrNephew,
            ) => match under {
                [steps::FSW] => (&listed::RELATIVE, Applies::Yes),
                under if under.is_empty() || under.contains(&steps::FSW) => {
                    (&listed::RELATIVE, Applies::ASK)
                }
                _ => continue,
            },
        };
        let path = item("relatives", n, "");
        list.add(paper, "you", &path, claimed.and(kind));
    }
}
