//! The only file that knows wasm-bindgen: JSON text in, plain JavaScript values out.
//!
//! Every failure is a value, `{ ok: false, errors: [...] }`. Nothing here knows a
//! rule, reads a clock, or keeps anything between calls; the draft is stored
//! only when a person asks for it.
//!
//! What it exports is built as two modules. [`engine`] is what the first page and
//! the questions need: it knows all of the law, and loads first. [`late`] holds
//! the readings that only a result shows, and loads when somebody starts.

use crate::kernel::{Day, Tell, Tree};
use crate::profile::{At, Error, Json, Profile, Read, parse_day};
use serde::Serialize;
use wasm_bindgen::prelude::JsValue;

#[cfg(feature = "bench")]
pub mod bench;
#[cfg(feature = "engine")]
mod engine;
#[cfg(feature = "late")]
mod late;

#[cfg(feature = "engine")]
pub use engine::*;
#[cfg(feature = "late")]
pub use late::*;

/// The standard allocator is built for programs of every size and weighs 2 KB more.
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Options of a call; the façade always gives the day.
#[derive(Default)]
struct Options {
    on: Option<Day>,
    id: Option<String>,
    goal: Option<String>,
    since: Option<Day>,
    limit: Option<usize>,
    proposed: bool,
    all: bool,
}

/// The options a call may have.
const KNOWN: &[&str] = &[
    "on", "id", "goal", "since", "limit", "lang", "proposed", "all",
];

impl Read for Options {
    fn read(json: &Json, at: &mut At) -> Option<Options> {
        let mut options = Options::default();
        for (name, value) in at.object(json, KNOWN)? {
            at.field(name, |at| match (name.as_str(), value) {
                ("on" | "since", Json::Text(day)) => match parse_day(day) {
                    Some(day) if name == "on" => options.on = Some(day),
                    Some(day) => options.since = Some(day),
                    None => {
                        at.wrong::<()>(
                            "not-a-day",
                            "a day like 2026-11-02, from 1900 to 2100",
                            day,
                        );
                    }
                },
                ("id", Json::Text(id)) => options.id = Some(id.clone()),
                ("goal", Json::Text(goal)) => options.goal = Some(goal.clone()),
                ("limit", Json::Number(limit)) if (0.0..=1_000.0).contains(limit) => {
                    options.limit = Some(*limit as usize);
                }
                ("proposed", Json::Flag(asked)) => options.proposed = *asked,
                ("all", Json::Flag(asked)) => options.all = *asked,
                ("lang", Json::Text(_)) => {}
                (_, other) => {
                    at.wrong::<()>(
                        "wrong-option",
                        "an option as the documentation has it",
                        &other.short(),
                    );
                }
            });
        }
        Some(options)
    }
}

impl Options {
    fn day(&self) -> Result<Day, Error> {
        self.on
            .ok_or_else(|| Error::one("missing", "on", "a day like 2026-11-02", "nothing"))
    }
}

/// What a call comes to, whatever it asked for.
type Found = Result<Box<dyn Tell>, Error>;

/// The answer as a plain object, `ok` last: what was found, or every problem.
fn told(found: Found) -> JsValue {
    match &found {
        Ok(found) => object(found.as_ref(), true),
        Err(error) => object(error, false),
    }
}

fn object(answer: &dyn Tell, ok: bool) -> JsValue {
    let mut tree = answer.tell();
    if let Tree::Object(fields) = &mut tree {
        fields.put("ok", &ok);
    }
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    tree.serialize(&serializer).unwrap_or(JsValue::NULL)
}

/// Reads profile and options, and answers what is asked of them.
fn of(profile: &str, options: &str, ask: fn(&Profile, &Options, Day) -> Found) -> JsValue {
    told(
        read(profile, options)
            .and_then(|(profile, options)| ask(&profile, &options, options.day()?)),
    )
}

/// Profile and options, with the problems of both.
fn read(profile: &str, options: &str) -> Result<(Profile, Options), Error> {
    match (Profile::parse(profile), options_of(options)) {
        (Ok(profile), Ok(options)) => Ok((profile, options)),
        (Err(error), Ok(_)) | (Ok(_), Err(error)) => Err(error),
        (Err(one), Err(other)) => Err(one.with(other)),
    }
}

fn options_of(options: &str) -> Result<Options, Error> {
    crate::profile::read_whole(options)
}
