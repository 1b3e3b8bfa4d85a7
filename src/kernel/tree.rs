//! An answer as a tree of plain values: the one form in which anything is told.
//!
//! A type says what it is as a [`Tree`], and only the tree is ever written as
//! JSON or as JavaScript values. Code that writes is then compiled once and not
//! once for each type, which is worth 6 KB of compressed wasm.
//!
//! Nobody builds a tree by hand. `answer!` is one list of a struct's fields,
//! their names in JSON, and what is left out; `words!` is one list of an enum's
//! variants and their words; `told!` lists the names of a type that is told
//! otherwise than it is kept. All three implement `serde::Serialize` too, for
//! whoever uses the crate from Rust; it costs the wasm nothing.
//!
//! ```text
//! answer! {
//!     /// Points of one factor.
//!     #[derive(Debug)]
//!     pub struct Counted {
//!         /// Fewest points.
//!         pub least: i32 = "least",
//!         /// The last day on which they count.
//!         pub valid_to: Option<Day> = "validTo" if any,   // left out when none
//!         whys: Whys,                                     // never told
//!     }
//! }
//! ```

use super::{Day, text_of};
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// A value as JSON has it. Text is lent by whoever is told.
pub(crate) enum Tree<'a> {
    /// Nothing.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Whole(i32),
    /// Any number.
    Number(f64),
    /// A word of our own, such as an id: handed to JavaScript once, and then shared.
    Word(&'static str),
    /// Text that is there already.
    Lent(&'a str),
    /// Text made in the telling, such as a day.
    Text(String),
    /// Values in order.
    List(Vec<Tree<'a>>),
    /// Values by names of our own, in order.
    Object(Fields<'a>),
    /// Values by names that were told, in order.
    Entries(Vec<(&'a str, Tree<'a>)>),
}

/// The fields of an object, each told as it is put.
pub(crate) struct Fields<'a>(Vec<(&'static str, Tree<'a>)>);

impl<'a> Fields<'a> {
    /// None yet, with room for so many.
    pub(crate) fn with_room(count: usize) -> Fields<'a> {
        Fields(Vec::with_capacity(count))
    }

    /// Puts a field last.
    pub(crate) fn put(&mut self, name: &'static str, value: &'a dyn Tell) {
        self.0.push((name, value.tell()));
    }

    /// Puts a field last, unless it is nothing or an empty list.
    pub(crate) fn put_if_any(&mut self, name: &'static str, value: &'a dyn Tell) {
        match value.tell() {
            Tree::Null => {}
            Tree::List(items) if items.is_empty() => {}
            tree => self.0.push((name, tree)),
        }
    }
}

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Tree::Null => serializer.serialize_unit(),
            Tree::Flag(flag) => serializer.serialize_bool(*flag),
            Tree::Whole(number) => serializer.serialize_i32(*number),
            Tree::Number(number) => serializer.serialize_f64(*number),
            Tree::Word(word) => serializer.serialize_unit_variant("", 0, word),
            Tree::Lent(text) => serializer.serialize_str(text),
            Tree::Text(text) => serializer.serialize_str(text),
            Tree::List(items) => serializer.collect_seq(items),
            Tree::Object(Fields(fields)) => {
                let mut object = serializer.serialize_struct("", fields.len())?;
                for (name, value) in fields {
                    object.serialize_field(name, value)?;
                }
                object.end()
            }
            Tree::Entries(entries) => {
                serializer.collect_map(entries.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

/// A type that can be told as a tree.
pub(crate) trait Tell {
    /// What it is, as plain values.
    fn tell(&self) -> Tree<'_>;
}

impl Tell for bool {
    fn tell(&self) -> Tree<'_> {
        Tree::Flag(*self)
    }
}

impl Tell for i32 {
    fn tell(&self) -> Tree<'_> {
        Tree::Whole(*self)
    }
}

impl Tell for &'static str {
    fn tell(&self) -> Tree<'_> {
        Tree::Word(self)
    }
}

impl Tell for String {
    fn tell(&self) -> Tree<'_> {
        Tree::Lent(self)
    }
}

/// A day is told as `2026-11-02`.
impl Tell for Day {
    fn tell(&self) -> Tree<'_> {
        Tree::Text(text_of(*self))
    }
}

impl<T: Tell> Tell for &T {
    fn tell(&self) -> Tree<'_> {
        (**self).tell()
    }
}

impl<T: Tell> Tell for &[T] {
    fn tell(&self) -> Tree<'_> {
        (**self).tell()
    }
}

impl<T: Tell> Tell for Option<T> {
    fn tell(&self) -> Tree<'_> {
        tell_any(self.as_ref().map(|it| it as &dyn Tell))
    }
}

/// Not a generic `map_or`: what is told stays a function of its own, 110 bytes less.
fn tell_any<'a>(any: Option<&'a dyn Tell>) -> Tree<'a> {
    any.map_or(Tree::Null, Tell::tell)
}

impl<T: Tell> Tell for [T] {
    fn tell(&self) -> Tree<'_> {
        let mut items = Vec::with_capacity(self.len());
        for item in self {
            add(&mut items, item);
        }
        Tree::List(items)
    }
}

/// Not a generic `collect`: once for all lists is 4 KB less than once for each.
fn add<'a>(items: &mut Vec<Tree<'a>>, item: &'a dyn Tell) {
    items.push(item.tell());
}

impl<T: Tell> Tell for Vec<T> {
    fn tell(&self) -> Tree<'_> {
        self.as_slice().tell()
    }
}

/// Lets anyone who has the crate as Rust write a type with the serializer of their choice.
macro_rules! serialize_as_told {
    ($kind:ty) => {
        impl ::serde::Serialize for $kind {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::kernel::Tell::tell(self).serialize(serializer)
            }
        }
    };
}

/// How a type is told: the names of an object, and what stands under each.
macro_rules! told {
    ($kind:ty as $it:ident { $( $name:literal: $value:expr $(, if $any:ident)?; )* }) => {
        impl $crate::kernel::Tell for $kind {
            fn tell(&self) -> $crate::kernel::Tree<'_> {
                let $it = self;
                let names: &[&str] = &[$($name),*];
                let mut fields = $crate::kernel::Fields::with_room(names.len());
                $( $crate::kernel::put!(fields, $name, &$value $(, $any)?); )*
                $crate::kernel::Tree::Object(fields)
            }
        }

        $crate::kernel::serialize_as_told!($kind);
    };
}

/// Puts one field; `any` leaves it out when it is nothing or an empty list.
macro_rules! put {
    ($fields:ident, $name:literal, $value:expr) => {
        $fields.put($name, $value)
    };
    ($fields:ident, $name:literal, $value:expr, any) => {
        $fields.put_if_any($name, $value)
    };
}

/// A struct and how it is told, from one list.
///
/// A field without a name is not told. `if any` leaves it out when it is
/// nothing or an empty list.
macro_rules! answer {
    (
        $(#[$about:meta])*
        $see:vis struct $kind:ident {
            $( $(#[$doc:meta])* $sees:vis $field:ident: $type:ty $(= $name:literal $(if $any:ident)?)?, )*
        }
    ) => {
        $(#[$about])*
        $see struct $kind {
            $( $(#[$doc])* $sees $field: $type, )*
        }

        impl $crate::kernel::Tell for $kind {
            fn tell(&self) -> $crate::kernel::Tree<'_> {
                let names: &[&str] = &[$($($name,)?)*];
                let mut fields = $crate::kernel::Fields::with_room(names.len());
                $($( $crate::kernel::put!(fields, $name, &self.$field $(, $any)?); )?)*
                $crate::kernel::Tree::Object(fields)
            }
        }

        $crate::kernel::serialize_as_told!($kind);
    };
}

/// An enum and the words it is told in, from one list.
macro_rules! words {
    (
        $(#[$about:meta])*
        $see:vis enum $kind:ident {
            $( $(#[$doc:meta])* $variant:ident = $word:literal, )*
        }
    ) => {
        $(#[$about])*
        $see enum $kind {
            $( $(#[$doc])* $variant, )*
        }

        impl $kind {
            /// The word used in JSON, catalogues and pages.
            $see const fn word(self) -> &'static str {
                match self { $( $kind::$variant => $word, )* }
            }
        }

        impl $crate::kernel::Tell for $kind {
            fn tell(&self) -> $crate::kernel::Tree<'_> {
                $crate::kernel::Tree::Word(self.word())
            }
        }

        $crate::kernel::serialize_as_told!($kind);
    };
}

pub(crate) use {answer, put, serialize_as_told, told, words};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::on;

    answer! {
        struct Told {
            is_so: bool = "isSo",
            number: Option<i32> = "number",
            unsaid: Option<i32> = "unsaid" if any,
            days: Vec<Day> = "days",
            none: Vec<Day> = "none" if any,
            kept_back: i32,
            word: Word = "word",
        }
    }

    words! {
        #[derive(Clone, Copy)]
        enum Word {
            OneAndOnly = "one-and-only",
        }
    }

    #[test]
    fn names_order_and_what_is_left_out_are_as_listed() {
        let told = Told {
            is_so: true,
            number: None,
            unsaid: None,
            days: vec![on(2026, 11, 2)],
            none: Vec::new(),
            kept_back: 7,
            word: Word::OneAndOnly,
        };
        assert_eq!(told.kept_back, 7);
        assert_eq!(
            serde_json::to_string(&told).unwrap_or_default(),
            r#"{"isSo":true,"number":null,"days":["2026-11-02"],"word":"one-and-only"}"#
        );
    }

    #[test]
    fn only_none_and_an_empty_list_are_nothing() {
        let mut fields = Fields::with_room(0);
        fields.put_if_any("no", &false);
        fields.put_if_any("zero", &0);
        fields.put_if_any("text", &"");
        fields.put_if_any("none", &None::<bool>);
        assert_eq!(
            serde_json::to_string(&Tree::Object(fields)).unwrap_or_default(),
            r#"{"no":false,"zero":0,"text":""}"#
        );
    }
}
