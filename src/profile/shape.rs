//! What an input looks like, for the JSON Schema and the TypeScript types.

/// The shape of a value.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Text that follows a pattern (ECMAScript syntax), with an example.
    Text {
        /// Pattern it must match, anchored.
        pattern: &'static str,
        /// One right value.
        example: &'static str,
    },
    /// A number.
    Number {
        /// Least.
        least: i32,
        /// Most.
        most: i32,
        /// Steps a whole is cut into: 1 gives whole numbers, 10 tenths.
        parts: i32,
    },
    /// True or false.
    Flag,
    /// One of some words.
    Words(Vec<&'static str>),
    /// A list.
    List {
        /// What it holds.
        item: Box<Shape>,
        /// How many at the most.
        cap: usize,
    },
    /// Something, or null for none.
    Maybe(Box<Shape>),
    /// An object.
    Record {
        /// Its name in TypeScript.
        name: &'static str,
        /// What it is.
        about: &'static str,
        /// Its fields, all optional.
        fields: Vec<Field>,
    },
}

/// A field of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name in JSON.
    pub name: &'static str,
    /// What it means.
    pub about: &'static str,
    /// What it looks like.
    pub shape: Shape,
}
