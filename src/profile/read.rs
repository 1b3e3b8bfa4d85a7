//! Reading a JSON value into the types of the profile, all problems at once.
//!
//! A record hands over its names and its fields as [`Slot`]s; one reader fills
//! them all. A reader written out for each record weighs four times as much.

mod set;

#[cfg(feature = "text")]
use super::Shape;
use super::json::{Json, clip, parse};
use super::{Error, LONGEST, Problem};

/// More problems than this help nobody.
const MOST_PROBLEMS: usize = 100;

/// A type that can be read from JSON.
pub(crate) trait Read: Sized {
    /// The value, or nothing after a problem was noted.
    fn read(json: &Json, at: &mut At) -> Option<Self>;

    /// What it looks like, for the schema and the TypeScript types.
    #[cfg(feature = "text")]
    fn shape() -> Shape;
}

/// A field waiting for its answer, whatever its type.
pub(crate) trait Slot {
    /// Reads the answer into the field.
    fn fill(&mut self, json: &Json, at: &mut At);
}

impl<T: Read> Slot for Option<T> {
    fn fill(&mut self, json: &Json, at: &mut At) {
        *self = T::read(json, at);
    }
}

/// Where the reader is, and what it found wrong so far.
///
/// What is noted here decides: once anything is, nothing that was read gets out.
pub(crate) struct At {
    path: String,
    problems: Vec<Problem>,
}

impl At {
    const fn start() -> At {
        At {
            path: String::new(),
            problems: Vec::new(),
        }
    }

    /// Reads something one field down.
    pub(crate) fn field(&mut self, name: &str, read: impl FnOnce(&mut At)) {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        read(self);
        self.path.truncate(length);
    }

    /// Notes a problem here; answers nothing, so that readers can end on it.
    pub(crate) fn wrong<T>(
        &mut self,
        code: &'static str,
        expected: &str,
        found: &str,
    ) -> Option<T> {
        self.note(code, expected, found);
        None
    }

    /// Notes that a value is not what was expected.
    pub(super) fn unlike<T>(
        &mut self,
        code: &'static str,
        expected: &str,
        found: &Json,
    ) -> Option<T> {
        self.note(code, expected, &found.short());
        None
    }

    fn note(&mut self, code: &'static str, expected: &str, found: &str) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(Problem {
                code,
                path: self.path.clone(),
                expected: expected.to_owned(),
                found: clip(found),
            });
        }
    }

    /// Notes a problem in a field of the object just read.
    pub(crate) fn wrong_in(&mut self, name: &str, code: &'static str, expected: &str, found: &str) {
        self.field(name, |at| at.note(code, expected, found));
    }

    /// The fields of an object: unknown and repeated ones are noted.
    pub(crate) fn object<'j>(&mut self, json: &'j Json, known: &[&str]) -> Option<Entries<'j>> {
        let Json::Object(entries) = json else {
            return self.unlike("not-an-object", "an object", json);
        };
        for (n, (name, _)) in entries.iter().enumerate() {
            let earlier = entries.get(..n).unwrap_or_default();
            if !known.contains(&name.as_str()) {
                let expected = "one of the fields named in the schema";
                self.wrong_in(&clip(name), "unknown-field", expected, name);
            } else if value_of(earlier, name).is_some() {
                self.wrong_in(name, "repeated-field", "each field once", name);
            }
        }
        Some(entries)
    }

    /// Fills the slots of a record, in their order, from the fields with their names.
    pub(super) fn record<'j>(
        &mut self,
        json: &'j Json,
        names: &[&str],
        slots: &mut [&mut dyn Slot],
    ) -> Option<Entries<'j>> {
        let entries = self.object(json, names)?;
        for (name, slot) in names.iter().zip(slots) {
            if let Some(json) = value_of(entries, name) {
                self.field(name, |at| slot.fill(json, at));
            }
        }
        Some(entries)
    }

    /// Hands over the items of a list of at most `cap`, one after the other.
    pub(super) fn list(
        &mut self,
        json: &Json,
        cap: usize,
        read: &mut dyn FnMut(&Json, &mut At),
    ) -> Option<()> {
        let Json::List(items) = json else {
            return self.unlike("not-a-list", "a list", json);
        };
        if items.len() > cap {
            let expected = ["at most ", &cap.to_string()].concat();
            return self.wrong("too-many", &expected, &items.len().to_string());
        }
        let length = self.path.len();
        for (n, json) in items.iter().enumerate() {
            self.path.push('[');
            self.path.push_str(&n.to_string());
            self.path.push(']');
            read(json, self);
            self.path.truncate(length);
        }
        Some(())
    }
}

/// The fields of an object, in the order of the text.
pub(crate) type Entries<'j> = &'j [(String, Json)];

/// The value of a field, if it is there. Of a repeated one, the first.
pub(crate) fn value_of<'j>(entries: Entries<'j>, name: &str) -> Option<&'j Json> {
    let named = |(found, _): &&(String, Json)| found == name;
    entries.iter().find(named).map(|(_, json)| json)
}

/// Reads a whole input.
pub(crate) fn whole<T: Read>(text: &str) -> Result<T, Error> {
    let json = json_of(text)?;
    let mut at = At::start();
    match T::read(&json, &mut at) {
        Some(value) if at.problems.is_empty() => Ok(value),
        _ => Err(Error::new(at.problems)),
    }
}

impl Json {
    /// The value of a text that is known to be JSON; null of any other.
    pub(crate) fn of(text: &str) -> Json {
        parse(text).unwrap_or(Json::Null)
    }
}

fn json_of(text: &str) -> Result<Json, Error> {
    if text.len() > LONGEST {
        let length = text.len().to_string();
        return Err(Error::one("too-long", "", "at most 65536 bytes", &length));
    }
    parse(text).map_err(|place| {
        let (line, column) = (place.line.to_string(), place.column.to_string());
        let place = ["line ", &line, ", column ", &column].concat();
        Error::one("not-json", "", "JSON text, at most 128 levels deep", &place)
    })
}

/// Checks a record once its fields are read.
pub(crate) trait Check {
    /// `told` says whether a field was there at all, read or not.
    fn check(&self, _told: &dyn Fn(&str) -> bool, _at: &mut At) {}
}

/// A struct of optional fields, its strict reader and its shape, from one list.
macro_rules! record {
    (
        $(#[doc = $about:literal])*
        pub struct $name:ident {
            $( $(#[doc = $doc:literal])* $field:ident: $kind:ty = $key:literal, )*
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $( $(#[doc = $doc])* pub $field: Option<$kind>, )*
        }

        impl $crate::profile::Read for $name {
            fn read(json: &$crate::profile::Json, at: &mut $crate::profile::At) -> Option<Self> {
                use $crate::profile::read::{Check, value_of};
                let mut value = $name::default();
                let entries = at.record(json, &[$($key),*], &mut [$(&mut value.$field),*])?;
                value.check(&|name| value_of(entries, name).is_some(), at);
                Some(value)
            }

            #[cfg(feature = "text")]
            fn shape() -> $crate::profile::Shape {
                $crate::profile::Shape::Record {
                    name: stringify!($name),
                    about: concat!($($about),*).trim(),
                    fields: vec![$(
                        $crate::profile::Field {
                            name: $key,
                            about: concat!($($doc),*).trim(),
                            shape: <$kind as $crate::profile::Read>::shape(),
                        },
                    )*],
                }
            }
        }
    };
}
pub(super) use record;
