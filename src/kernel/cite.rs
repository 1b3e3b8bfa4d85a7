//! Where a rule stands, and how sure we are of it.

use super::{Day, Text};
use serde::{Serialize, Serializer, ser::SerializeStruct};

/// How good the source is. An unknown value has no grade: it is not written at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Grade {
    /// The official text was read.
    A,
    /// Two independent secondary sources agree, or an official page of another government repeats it.
    B,
    /// One secondary source.
    C,
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

impl Serialize for Cite {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Cite", 5)?;
        out.serialize_field("source", self.source.id)?;
        out.serialize_field("provision", self.provision)?;
        out.serialize_field("url", self.source.url)?;
        out.serialize_field("compared", &super::text_of(self.source.compared))?;
        out.serialize_field("grade", &self.grade)?;
        out.end()
    }
}
