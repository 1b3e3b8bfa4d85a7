//! Reading a JSON value into the types of the profile, all problems at once.

#[cfg(feature = "text")]
use super::Shape;
use super::json::{Json, clip};
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

/// Where the reader is, and what it found wrong so far.
pub(crate) struct At {
    path: String,
    problems: Vec<Problem>,
}

impl At {
    /// Reads something one field down.
    pub(crate) fn field<T>(&mut self, name: &str, read: impl FnOnce(&mut At) -> T) -> T {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        let value = read(self);
        self.path.truncate(length);
        value
    }

    /// Reads something one item down.
    pub(crate) fn item<T>(&mut self, index: usize, read: impl FnOnce(&mut At) -> T) -> T {
        let length = self.path.len();
        self.path.push('[');
        self.path.push_str(&index.to_string());
        self.path.push(']');
        let value = read(self);
        self.path.truncate(length);
        value
    }

    /// Notes a problem here; answers nothing, so that readers can end on it.
    pub(crate) fn wrong<T>(
        &mut self,
        code: &'static str,
        expected: &str,
        found: &str,
    ) -> Option<T> {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(Problem {
                code,
                path: self.path.clone(),
                expected: expected.to_owned(),
                found: clip(found),
            });
        }
        None
    }

    /// Notes a problem in a field of the object just read.
    pub(crate) fn wrong_in(&mut self, name: &str, code: &'static str, expected: &str, found: &str) {
        self.field(name, |at| at.wrong::<()>(code, expected, found));
    }

    /// The fields of an object: unknown and repeated ones are noted.
    pub(crate) fn object<'j>(
        &mut self,
        json: &'j Json,
        known: &[&str],
    ) -> Option<&'j [(String, Json)]> {
        let Json::Object(entries) = json else {
            return self.wrong("not-an-object", "an object", &json.short());
        };
        for (n, (name, _)) in entries.iter().enumerate() {
            if !known.contains(&name.as_str()) {
                self.field(&clip(name), |at| {
                    at.wrong::<()>(
                        "unknown-field",
                        "one of the fields named in the schema",
                        name,
                    )
                });
            } else if entries.iter().take(n).any(|(earlier, _)| earlier == name) {
                self.field(name, |at| {
                    at.wrong::<()>("repeated-field", "each field once", name)
                });
            }
        }
        Some(entries)
    }
}

/// Reads one field of an object, if it is there.
pub(crate) fn optional<T: Read>(entries: &[(String, Json)], name: &str, at: &mut At) -> Option<T> {
    let (_, json) = entries.iter().find(|(found, _)| found == name)?;
    at.field(name, |at| T::read(json, at))
}

/// Reads a whole input.
pub(crate) fn whole<T: Read>(text: &str) -> Result<T, Error> {
    if text.len() > LONGEST {
        return Err(Error::one(
            "too-long",
            "",
            "at most 65536 bytes",
            &text.len().to_string(),
        ));
    }
    let json: Json = serde_json::from_str(text).map_err(|error| {
        let mut place = "line ".to_owned();
        place.push_str(&error.line().to_string());
        place.push_str(", column ");
        place.push_str(&error.column().to_string());
        Error::one("not-json", "", "JSON text, at most 128 levels deep", &place)
    })?;
    let mut at = At {
        path: String::new(),
        problems: Vec::new(),
    };
    match T::read(&json, &mut at) {
        Some(value) if at.problems.is_empty() => Ok(value),
        _ => {
            if at.problems.is_empty() {
                at.wrong::<()>("unreadable", "a profile", &json.short());
            }
            Err(Error::new(at.problems))
        }
    }
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
                let entries = at.object(json, &[$($key),*])?;
                let value = $name {
                    $( $field: $crate::profile::read::optional(entries, $key, at), )*
                };
                let told = |name: &str| entries.iter().any(|(found, _)| found == name);
                $crate::profile::read::Check::check(&value, &told, at);
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
