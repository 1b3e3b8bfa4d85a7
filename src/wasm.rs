//! The only file that knows wasm-bindgen: JSON text in, plain JavaScript values out.
//!
//! Every failure is a value, `{ ok: false, errors: [...] }`. Nothing here knows a
//! rule, reads a clock, or keeps anything between calls; the draft is stored
//! only when a person asks for it.

use crate::assess::{self as readings, Ask, Change};
use crate::kernel::{Day, text_of};
use crate::noc;
use crate::profile::{At, Error, Json, Problem, Profile, Read, parse_day};
use gloo_storage::{LocalStorage, Storage};
use js_sys::{JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Where the draft is kept, when a person asks for it.
const DRAFT: &str = "permit-to-pr";

#[derive(Serialize)]
struct Refusal<'e> {
    errors: &'e [Problem],
}

/// Options of a call; the façade always gives the day.
#[derive(Default)]
struct Options {
    on: Option<Day>,
    id: Option<String>,
    goal: Option<String>,
    limit: Option<usize>,
}

impl Read for Options {
    fn read(json: &Json, at: &mut At) -> Option<Options> {
        let mut options = Options::default();
        for (name, value) in at.object(json, &["on", "id", "goal", "limit", "lang", "proposed"])? {
            at.field(name, |at| match (name.as_str(), value) {
                ("on", Json::Text(day)) => match parse_day(day) {
                    Some(day) => options.on = Some(day),
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
                ("lang", Json::Text(_)) | ("proposed", Json::Flag(_)) => {}
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

/// Answers a call: what it found, or every problem.
fn answer<T: Serialize>(work: impl FnOnce() -> Result<T, Error>) -> JsValue {
    match work() {
        Ok(found) => with_ok(&found, true),
        Err(error) => with_ok(
            &Refusal {
                errors: error.problems(),
            },
            false,
        ),
    }
}

/// The answer as a plain object, `ok` among its fields.
fn with_ok<T: Serialize>(answer: &T, ok: bool) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    let object = answer.serialize(&serializer).unwrap_or(JsValue::NULL);
    // On an object of our own making this cannot fail; a null stays one.
    let _ = Reflect::set(&object, &JsValue::from_str("ok"), &JsValue::from_bool(ok));
    object
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

/// Everything at a glance.
#[wasm_bindgen]
pub fn assess(profile: &str, options: &str) -> JsValue {
    answer(|| {
        let (profile, options) = read(profile, options)?;
        Ok(readings::assess(&profile, options.day()?))
    })
}

/// One programme as a tree of findings.
#[wasm_bindgen]
pub fn explain(profile: &str, options: &str) -> JsValue {
    answer(|| {
        let (profile, options) = read(profile, options)?;
        readings::explain(
            &profile,
            options.id.as_deref().unwrap_or_default(),
            options.day()?,
        )
    })
}

/// Points of one grid, row by row.
#[wasm_bindgen]
pub fn points(profile: &str, options: &str) -> JsValue {
    answer(|| {
        let (profile, options) = read(profile, options)?;
        let on = options.day()?;
        readings::points(&profile, options.id.as_deref().unwrap_or_default(), on)
    })
}

/// What to ask next.
#[wasm_bindgen]
pub fn questions(profile: &str, options: &str) -> JsValue {
    #[derive(Serialize)]
    struct Asked {
        on: String,
        questions: Vec<Ask>,
    }
    answer(|| {
        let (profile, options) = read(profile, options)?;
        let on = options.day()?;
        options.goal.as_deref().map_or(Ok(()), readings::known)?;
        let questions = readings::questions(&profile, on, options.goal.as_deref());
        Ok(Asked {
            on: text_of(on),
            questions,
        })
    })
}

/// What would change it.
#[wasm_bindgen]
pub fn changes(profile: &str, options: &str) -> JsValue {
    #[derive(Serialize)]
    struct Changed {
        on: String,
        changes: Vec<Change>,
    }
    answer(|| {
        let (profile, options) = read(profile, options)?;
        let on = options.day()?;
        options.id.as_deref().map_or(Ok(()), readings::known)?;
        let changes = readings::changes(&profile, on, options.id.as_deref());
        Ok(Changed {
            on: text_of(on),
            changes,
        })
    })
}

/// Test scores as language levels.
#[wasm_bindgen]
pub fn convert(result: &str, options: &str) -> JsValue {
    answer(|| {
        let result = Profile::parse_test(result)?;
        Ok(readings::convert(&result, options_of(options)?.day()?))
    })
}

/// Occupations that fit a query, best first. The lexicon is the text of one language.
#[wasm_bindgen]
pub fn occupations(lexicon: &str, query: &str, options: &str) -> JsValue {
    #[derive(Serialize)]
    struct Found {
        noc: String,
        name: String,
        teer: u8,
        #[serde(skip_serializing_if = "Option::is_none")]
        matched: Option<String>,
    }
    #[derive(Serialize)]
    struct All {
        occupations: Vec<Found>,
    }
    answer(|| {
        let limit = options_of(options)?.limit.unwrap_or(10);
        let occupations = noc::search(lexicon, query, limit)
            .into_iter()
            .map(|hit| Found {
                noc: hit.noc.to_string(),
                name: hit.name.to_owned(),
                teer: hit.noc.teer(),
                matched: hit.matched.map(str::to_owned),
            })
            .collect();
        Ok(All { occupations })
    })
}

/// What this build holds.
#[wasm_bindgen]
pub fn about() -> JsValue {
    answer(|| Ok(readings::about()))
}

/// Keeps a draft on this device. `false` when the browser refuses or the text is no JSON of the right size.
#[wasm_bindgen]
pub fn draft_save(text: &str) -> bool {
    let fits = text.len() <= 2 * crate::profile::LONGEST;
    fits && JSON::parse(text).is_ok_and(|value| value.is_object())
        && LocalStorage::raw().set_item(DRAFT, text).is_ok()
}

/// The draft as it was kept, unread: it goes through the same strict parser as any input.
#[wasm_bindgen]
pub fn draft_load() -> Option<String> {
    LocalStorage::raw().get_item(DRAFT).ok().flatten()
}

/// Deletes the draft.
#[wasm_bindgen]
pub fn draft_clear() {
    LocalStorage::delete(DRAFT);
}
