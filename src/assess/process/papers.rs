//! Papers of one family on one day: only those that apply, or may.

use super::police::{ADULT, Told, abroad};
use super::{Applies, Person, medical_first};
use crate::assess::clocks::item;
use crate::kernel::{Cite, Day, Reading, Why, answer};
use crate::process::papers as listed;
use crate::process::steps;
use crate::profile::{
    Credential, Job, Lmia, Maybe, Profile, Relation, Standing, TestName, TestResult,
};
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
    fn add(&mut self, paper: &listed::Paper, who: &str, paths: Vec<String>, applies: Applies) {
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

    /// A paper for everyone it applies to.
    fn each(
        &mut self,
        paper: &listed::Paper,
        people: &[Person],
        applies: impl Fn(&Person) -> Applies,
    ) {
        for person in people {
            let paths = if person.path.is_empty() {
                Vec::new()
            } else {
                vec![person.path.clone()]
            };
            self.add(paper, &person.who, paths, applies(person));
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
    list.each(&listed::PASSPORT, people, |person| person.applying);
    let partner = profile.partner.as_ref().and_then(Maybe::as_option);
    for person in people.iter().filter(|person| !person.is_child) {
        let told = match partner.filter(|_| !person.path.is_empty()) {
            None => Claims {
                root: "",
                tests: profile.tests.as_deref(),
                education: profile.education.as_deref(),
                work: profile.work.as_deref(),
            },
            Some(partner) => Claims {
                root: "partner.",
                tests: partner.tests.as_deref(),
                education: partner.education.as_deref(),
                work: partner.work.as_deref(),
            },
        };
        claims(&told, person, on, &mut list);
    }
    let trade = Applies::of(profile.certificate_of_qualification == Some(true));
    let path = "certificateOfQualification".to_owned();
    list.add(&listed::TRADE_CERTIFICATE, "you", vec![path], trade);
    police(profile, on, people, &mut list);
    list.each(&listed::MEDICAL, people, |person| {
        person.examined.and(medical_first(on))
    });
    money(under, met, funds_exempt, &mut list);
    offer(profile, funds_exempt, &mut list);
    let nominee = match &profile.nomination {
        None => Applies::ASK,
        Some(Maybe::None) => Applies::No,
        Some(Maybe::Some(nomination)) => Applies::told(nomination.enhanced),
    };
    list.add(
        &listed::NOMINATION,
        "you",
        vec!["nomination".to_owned()],
        nominee,
    );
    family(people, &mut list);
    relatives(profile, under, &mut list);
    list.each(&listed::PHOTOS, people, |person| person.applying);
    list.add(&listed::REPRESENTATIVE, "all", Vec::new(), Applies::ASK);
    list.0
}

/// What one person relies on.
struct Claims<'p> {
    root: &'static str,
    tests: Option<&'p [TestResult]>,
    education: Option<&'p [Credential]>,
    work: Option<&'p [Job]>,
}

fn claims(told: &Claims, person: &Person, on: Day, list: &mut List) {
    let path = |name: &str, n: usize| [told.root, &item(name, n, "")].concat();
    let itself = told.root.is_empty();
    let results: Vec<String> = told
        .tests
        .unwrap_or_default()
        .iter()
        .enumerate()
        .filter(|(_, test)| test.test != Some(TestName::Clb))
        .filter(|(_, test)| validity(test, on).range.most == 1)
        .map(|(n, _)| path("tests", n))
        .collect();
    // Everyone who applies must be tested; a partner's result is a choice.
    let tested = if itself || !results.is_empty() {
        Applies::Yes
    } else if told.tests.is_some() {
        Applies::No
    } else {
        Applies::ASK
    };
    list.add(
        &listed::LANGUAGE,
        &person.who,
        results,
        person.applying.and(tested),
    );
    for (n, credential) in told.education.unwrap_or_default().iter().enumerate() {
        let earned = Applies::of(credential.completed != Some(Maybe::None)).and(person.applying);
        let canadian = match (credential.country, credential.province) {
            (Some(country), _) => Applies::of(country.is_canada()),
            (None, Some(_)) => Applies::Yes,
            (None, None) => Applies::ASK,
        };
        // A foreign credential without an assessment gives nothing: it is not relied on.
        let assessed = match credential.assessed {
            None => Applies::ASK,
            Some(Maybe::None) => Applies::No,
            Some(Maybe::Some(_)) => Applies::Yes,
        };
        let paths = || vec![path("education", n)];
        list.add(
            &listed::CREDENTIAL,
            &person.who,
            paths(),
            earned.and(canadian),
        );
        let foreign = earned.and(canadian.not()).and(assessed);
        list.add(&listed::ASSESSMENT, &person.who, paths(), foreign);
    }
    for (n, job) in told.work.unwrap_or_default().iter().enumerate() {
        let begun = Applies::of(job.from.is_none_or(|from| from.least < on));
        let skilled = Applies::told(job.noc.map(|noc| noc.teer() <= 3));
        let country = job.country.map(|country| country.is_canada());
        let in_canada = Applies::told(country.or(job.province.map(|_| true)));
        let claimed = person.applying.and(begun).and(skilled);
        // Of a partner only work in Canada is asked about.
        let place = if itself { Applies::Yes } else { in_canada };
        let paths = || vec![path("work", n)];
        list.add(
            &listed::WORK_LETTER,
            &person.who,
            paths(),
            claimed.and(place),
        );
        list.add(
            &listed::WORK_IN_CANADA,
            &person.who,
            paths(),
            claimed.and(in_canada),
        );
    }
}

fn police(profile: &Profile, on: Day, people: &[Person], list: &mut List) {
    let partner = profile.partner.as_ref().and_then(Maybe::as_option);
    for person in people {
        let grown = person.examined.and(Applies::aged(person.born, ADULT, on));
        let told = if person.is_child {
            None
        } else if person.path.is_empty() {
            Some(Told {
                root: "",
                born: person.born,
                lives: profile.lives.as_ref(),
                work: profile.work.as_deref().unwrap_or_default(),
                education: profile.education.as_deref().unwrap_or_default(),
            })
        } else {
            partner.map(|partner| Told {
                root: "partner.",
                born: person.born,
                lives: None,
                work: partner.work.as_deref().unwrap_or_default(),
                education: partner.education.as_deref().unwrap_or_default(),
            })
        };
        for country in told.iter().flat_map(|told| abroad(told, on)) {
            let (paper, applies) = if country.lives_there {
                (&listed::POLICE_CURRENT, grown)
            } else {
                (&listed::POLICE_EARLIER, grown.and(country.long))
            };
            list.add(paper, &person.who, country.paths, applies);
        }
        // Other stays are not asked about.
        let elsewhere = grown.and(Applies::ASK);
        list.add(
            &listed::POLICE_ELSEWHERE,
            &person.who,
            Vec::new(),
            elsewhere,
        );
    }
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
    let asked = under
        .iter()
        .map(|class| by_class(class))
        .reduce(|one, other| if one == other { one } else { Applies::ASK })
        .unwrap_or(Applies::ASK);
    let exempt = match (exempt.range.least, exempt.range.most) {
        (1, _) => Applies::Yes,
        (_, 0) => Applies::No,
        _ => Applies::Perhaps(exempt.whys.first().unwrap_or(Why::NotAsked)),
    };
    list.add(
        &listed::PROOF_OF_FUNDS,
        "you",
        Vec::new(),
        asked.and(exempt.not()),
    );
    list.add(&listed::FUNDS_LETTER, "you", Vec::new(), asked.and(exempt));
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
    list.add(&listed::JOB_OFFER, "you", vec!["offer".to_owned()], relied);
    list.add(
        &listed::LMIA,
        "you",
        vec!["offer.lmia".to_owned()],
        relied.and(behind),
    );
}

/// A couple's papers, and those of children, coming along or not.
fn family(people: &[Person], list: &mut List) {
    let is_partner = |person: &Person| !person.path.is_empty() && !person.is_child;
    let child = |person: &Person| person.applying.and(Applies::of(person.is_child));
    list.each(&listed::COUPLE, people, |person| {
        Applies::of(is_partner(person))
    });
    list.add(&listed::EARLIER_MARRIAGE, "all", Vec::new(), Applies::ASK);
    list.each(&listed::BIRTH, people, child);
    list.each(&listed::CONSENT, people, |person| {
        child(person).and(Applies::ASK)
    });
}

/// Brothers and sisters for the ranking score, other relatives for skilled workers.
fn relatives(profile: &Profile, under: &[&'static str], list: &mut List) {
    let relatives = profile.relatives.as_deref().unwrap_or_default();
    for (n, relative) in relatives.iter().enumerate() {
        let country = relative.country.map(|country| country.is_canada());
        let here = Applies::told(relative.province.map(|_| true).or(country));
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
        list.add(
            paper,
            "you",
            vec![item("relatives", n, "")],
            claimed.and(kind),
        );
    }
}
