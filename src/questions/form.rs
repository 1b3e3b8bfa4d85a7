//! The wording and the fields of every question, in the order of the journey.
//!
//! Only the catalogues read this: the page draws itself from it. An option's
//! value is the JSON put at the question's path; "I don't know" is always
//! offered by the page and leaves the answer out.

mod asked;
mod lists;
mod permits;

pub use asked::PROVINCES;
pub use lists::RECORDS;

use crate::kernel::{Text, text};

/// Every question as it is asked, in the order of the journey.
pub fn asked() -> impl Iterator<Item = &'static Asked> {
    asked::ASKED.iter().chain(permits::ASKED)
}

/// A part of the journey and its name.
pub static PARTS: &[(&str, Text)] = &[
    (
        "work",
        text("Your status and your work", "Votre statut et votre travail"),
    ),
    ("language", text("Your languages", "Vos langues")),
    ("you", text("You", "Vous")),
    ("education", text("Your studies", "Vos études")),
    (
        "offer",
        text(
            "A job offer and your permit",
            "Une offre d’emploi et votre permis",
        ),
    ),
    (
        "family",
        text(
            "Your family, funds and a nomination",
            "Votre famille, vos fonds et une désignation",
        ),
    ),
    (
        "profile",
        text(
            "Your Express Entry profile",
            "Votre profil d’Entrée express",
        ),
    ),
    (
        "permits",
        text("What some permits ask", "Ce que demandent certains permis"),
    ),
];

/// How one question is asked.
#[derive(Debug)]
pub struct Asked {
    /// The question.
    pub id: &'static str,
    /// The question in words.
    pub ask: Text,
    /// What helps to answer it.
    pub help: Option<Text>,
    /// Why it is asked.
    pub why: Text,
    /// The answer that there is none, where the record's own words do not fit.
    pub none: Option<Text>,
    /// How it is answered.
    pub kind: Kind,
}

/// How something is answered.
#[derive(Debug)]
pub enum Kind {
    /// One of some options.
    Choice(&'static [Choice]),
    /// Yes or no.
    YesNo,
    /// Any number of some options.
    Checks(&'static [Choice]),
    /// A day, a month or a year.
    Day,
    /// A day, or a box to tick for "there is none".
    DayOrNone(Text),
    /// A number, with its unit beside.
    Number(Text),
    /// An occupation.
    Occupation,
    /// A test score, as printed.
    Score,
    /// A list of records of this name, at most so many.
    List(&'static str, usize),
    /// One record of this name, or none.
    Record(&'static str),
    /// A country.
    Country,
    /// Some countries.
    Countries,
    /// Those of the circumstances that are still open, each to tick.
    Circumstances,
}

/// One option.
#[derive(Debug)]
pub struct Choice {
    /// JSON value.
    pub value: &'static str,
    /// In words.
    pub label: Text,
    /// What helps to choose it.
    pub hint: Option<Text>,
}

/// A record of a list.
#[derive(Debug)]
pub struct Record {
    /// Its name in the schema.
    pub id: &'static str,
    /// One of them.
    pub one: Text,
    /// The button that adds one.
    pub add: Text,
    /// The answer that there is none.
    pub none: Text,
    /// Its fields, in order.
    pub fields: &'static [Field],
}

/// A field of a record.
#[derive(Debug)]
pub struct Field {
    /// Its name in the profile.
    pub name: &'static str,
    /// In words.
    pub ask: Text,
    /// What helps to answer it.
    pub help: Option<Text>,
    /// How it is answered.
    pub kind: Kind,
    /// Asked only when another field has one of these JSON values.
    pub when: Option<(&'static str, &'static [&'static str])>,
}

const fn choice(value: &'static str, label: Text) -> Choice {
    Choice {
        value,
        label,
        hint: None,
    }
}

const fn hinted(value: &'static str, label: Text, hint: Text) -> Choice {
    Choice {
        value,
        label,
        hint: Some(hint),
    }
}

const fn field(name: &'static str, ask: Text, kind: Kind) -> Field {
    Field {
        name,
        ask,
        help: None,
        kind,
        when: None,
    }
}

impl Field {
    const fn help(self, help: Text) -> Field {
        Field {
            help: Some(help),
            ..self
        }
    }

    const fn when(self, field: &'static str, is: &'static [&'static str]) -> Field {
        Field {
            when: Some((field, is)),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, RECORDS, asked};
    use crate::questions;

    #[test]
    fn every_question_is_worded_once_in_its_order() {
        let worded: Vec<_> = asked().map(|asked| asked.id).collect();
        let known: Vec<_> = questions::ALL.iter().map(|question| question.id).collect();
        assert_eq!(worded, known);
    }

    #[test]
    fn every_list_has_its_record() {
        let lists = asked().map(|asked| &asked.kind);
        let nested = RECORDS
            .iter()
            .flat_map(|record| record.fields)
            .map(|field| &field.kind);
        for kind in lists.chain(nested) {
            if let Kind::List(record, _) | Kind::Record(record) = kind {
                assert!(RECORDS.iter().any(|known| known.id == *record), "{record}");
            }
        }
    }
}
