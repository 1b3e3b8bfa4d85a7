//! Where a rule stands, and how sure we are of it.

use super::{Day, Text, told, words};

words! {
    /// How good the source is. An unknown value has no grade: it is not written at all.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Grade {
        /// The official text was read.
        A = "A",
        /// Two independent secondary sources agree, or an official page of another government repeats it.
        B = "B",
        /// One secondary source.
        C = "C",
    }
}

/// An instrument or an official page.
#[derive(Debug)]
pub struct Source {
    /// Short and stable, such as `irpr`.
    pub id: &'static str,
    /// Its name, in words a person can look for.
    pub name: Text,
    /// The official address, in English.
    pub url: &'static str,
    /// The official address in both languages, for the catalogues.
    pub pages: Text,
    /// The day of the text that the rules were last compared with.
    pub compared: Day,
    /// How good it is, unless the citation says otherwise.
    pub grade: Grade,
}

impl Source {
    /// A place in this source.
    pub const fn at(&'static self, provision: &'static str) -> Cite {
        Cite {
            source: self,
            provision,
            grade: self.grade,
        }
    }
}

/// One provision of one source.
#[derive(Clone, Copy, Debug)]
pub struct Cite {
    /// The instrument or page.
    pub source: &'static Source,
    /// Section and paragraph, or the heading of the page.
    pub provision: &'static str,
    /// How sure this value is.
    pub grade: Grade,
}

impl Cite {
    /// The same place with another grade, for a value the source is weaker on.
    #[must_use]
    pub const fn graded(self, grade: Grade) -> Cite {
        Cite { grade, ..self }
    }
}

told! {
    Cite as cite {
        "source": cite.source.id;
        "provision": cite.provision;
        "url": cite.source.url;
        "compared": cite.source.compared;
        "grade": cite.grade;
    }
}
