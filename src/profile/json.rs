//! A JSON value that loses nothing: repeated keys stay, numbers keep their kind.

mod number;
mod parse;

pub(super) use parse::parse;

use crate::kernel::{Tell, Tree, serialize_as_told};

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// Null.
    Null,
    /// True or false.
    Flag(bool),
    /// A number.
    Number(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, fields in the order of the text.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The value as a person would point at it, at most 40 characters.
    pub(crate) fn short(&self) -> String {
        match self {
            Json::Null => "null".to_owned(),
            Json::Flag(true) => "true".to_owned(),
            Json::Flag(false) => "false".to_owned(),
            Json::Number(number) => number::written(*number),
            Json::Text(text) => clip(text),
            Json::List(_) => "a list".to_owned(),
            Json::Object(_) => "an object".to_owned(),
        }
    }
}

/// At most 40 characters of a text.
pub(crate) fn clip(text: &str) -> String {
    let mut out: String = text.chars().take(40).collect();
    if text.chars().nth(40).is_some() {
        out.push('…');
    }
    out
}

impl Tell for Json {
    fn tell(&self) -> Tree<'_> {
        match self {
            Json::Null => Tree::Null,
            Json::Flag(flag) => Tree::Flag(*flag),
            Json::Number(number) => Tree::Number(*number),
            Json::Text(text) => Tree::Lent(text),
            Json::List(items) => items.tell(),
            Json::Object(entries) => {
                let mut told = Vec::new();
                for (name, value) in entries {
                    told.push((name.as_str(), value.tell()));
                }
                Tree::Entries(told)
            }
        }
    }
}

serialize_as_told!(Json);
