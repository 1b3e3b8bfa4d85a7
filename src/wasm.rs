//! The only file that knows wasm-bindgen: JSON text in, plain JavaScript values out.
//!
//! Every failure is a value, `{ ok: false, errors: [...] }`. Nothing here knows a
//! rule, reads a clock, or keeps anything between calls; the draft is stored
//! only when a person asks for it.

use crate::assess::{self as readings, Ask, Change, Clock};
use crate::kernel::{Day, Tell, Tree, answer, text_of};
use crate::noc;
use crate::profile::{At, Error, Json, Profile, Read, parse_day};
use crate::rounds::{BEGAN, Rounds};
use gloo_storage::{LocalStorage, Storage};
use js_sys::JSON;
use serde::Serialize;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// The standard allocator is built for programs of every size and weighs 2 KB more.
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Where the draft is kept, when a person asks for it.
const DRAFT: &str = "permit-to-pr";

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

/// Everything at a glance.
#[wasm_bindgen]
pub fn assess(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, options, on| {
        let mut found = readings::assess(profile, on);
        if options.proposed {
            found.proposed = readings::proposed(profile, on);
        }
        Ok(Box::new(found))
    })
}

/// One programme as a tree of findings.
#[wasm_bindgen]
pub fn explain(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, options, on| {
        let id = options.id.as_deref().unwrap_or_default();
        Ok(Box::new(readings::explain(profile, id, on)?))
    })
}

/// Points of one grid, row by row.
#[wasm_bindgen]
pub fn points(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, options, on| {
        let id = options.id.as_deref().unwrap_or_default();
        let mut found = readings::points(profile, id, on)?;
        if options.proposed {
            found.proposed = readings::proposed_points(id);
        }
        Ok(Box::new(found))
    })
}

answer! {
    struct Asked {
        on: String = "on",
        questions: Vec<Ask> = "questions",
    }
}

/// What to ask next.
#[wasm_bindgen]
pub fn questions(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, options, on| {
        let goal = options.goal.as_deref();
        goal.map_or(Ok(()), readings::known)?;
        Ok(Box::new(Asked {
            on: text_of(on),
            questions: readings::questions(profile, on, goal),
        }))
    })
}

answer! {
    struct Changed {
        on: String = "on",
        changes: Vec<Change> = "changes",
    }
}

/// What would change it.
#[wasm_bindgen]
pub fn changes(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, options, on| {
        let id = options.id.as_deref();
        id.map_or(Ok(()), readings::known)?;
        Ok(Box::new(Changed {
            on: text_of(on),
            changes: readings::changes(profile, on, id),
        }))
    })
}

/// Both partners, each as the one who applies.
#[wasm_bindgen]
pub fn partners(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, _, on| {
        Ok(Box::new(readings::partners(profile, on)))
    })
}

answer! {
    struct Running {
        on: String = "on",
        clocks: Vec<Clock> = "clocks",
    }
}

/// What runs out, and when.
#[wasm_bindgen]
pub fn clocks(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, options, on| {
        Ok(Box::new(Running {
            on: text_of(on),
            clocks: readings::clocks(profile, on, options.all),
        }))
    })
}

/// What comes after an invitation.
#[wasm_bindgen]
pub fn process(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, _, on| {
        Ok(Box::new(readings::process(profile, on)))
    })
}

/// Past rounds, and which would have included the score. The history is a text of its own.
#[wasm_bindgen]
pub fn rounds(history: &str, profile: &str, options: &str) -> JsValue {
    let past = || -> Found {
        let (profile, options) = read(profile, options)?;
        let on = options.day()?;
        let rounds = Rounds::parse(history).map_err(|line| {
            Error::one(
                "unreadable",
                "history",
                "the text of the rounds",
                &line.line.to_string(),
            )
        })?;
        let since = options.since.unwrap_or(BEGAN);
        Ok(Box::new(readings::past_rounds(
            &profile, &rounds, since, on,
        )))
    };
    told(past())
}

/// Test scores as language levels.
#[wasm_bindgen]
pub fn convert(result: &str, options: &str) -> JsValue {
    let converted = || -> Found {
        let result = Profile::parse_test(result)?;
        let on = options_of(options)?.day()?;
        Ok(Box::new(readings::convert(&result, on)))
    };
    told(converted())
}

answer! {
    struct Hits {
        occupations: Vec<Hit> = "occupations",
    }
}

answer! {
    struct Hit {
        noc: String = "noc",
        name: String = "name",
        teer: i32 = "teer",
        matched: Option<String> = "matched" if any,
    }
}

/// Occupations that fit a query, best first. The lexicon is the text of one language.
#[wasm_bindgen]
pub fn occupations(lexicon: &str, query: &str, options: &str) -> JsValue {
    told(options_of(options).map(|options| {
        let hits = noc::search(lexicon, query, options.limit.unwrap_or(10));
        let occupations = hits.into_iter().map(|hit| Hit {
            noc: hit.noc.to_string(),
            name: hit.name.to_owned(),
            teer: i32::from(hit.noc.teer()),
            matched: hit.matched.map(str::to_owned),
        });
        Box::new(Hits {
            occupations: occupations.collect(),
        }) as Box<dyn Tell>
    }))
}

/// What this build holds.
#[wasm_bindgen]
pub fn about() -> JsValue {
    told(Ok(Box::new(readings::about())))
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

/// What `scripts/performance.mjs` times without the way in and out: each export does its work so
/// many times, and answers with what the last came to; NaN when the profile cannot be read.
#[cfg(feature = "bench")]
pub mod bench {
    use super::{Day, Profile, Tell, parse_day, readings, wasm_bindgen};
    use crate::facts::Facts;
    use crate::grids::crs::CRS;
    use crate::law::{Ready, Total, total};
    use std::hint::black_box;

    fn read(profile: &str, on: &str) -> Option<(Profile, Day)> {
        Some((Profile::parse(profile).ok()?, parse_day(on)?))
    }

    fn last(times: u32, mut once: impl FnMut() -> f64) -> f64 {
        (0..times).fold(f64::NAN, |_, _| black_box(once()))
    }

    fn most(total: Option<Total>) -> f64 {
        total.map_or(f64::NAN, |total| f64::from(total.points.most))
    }

    /// The CRS score of facts that are there already.
    #[wasm_bindgen]
    pub fn bench_score(profile: &str, on: &str, times: u32) -> f64 {
        let Some((profile, on)) = read(profile, on) else {
            return f64::NAN;
        };
        let ways = Facts::hypotheses(&profile, on);
        let ready = Ready::of(&CRS, &profile, on, &ways);
        last(times, || {
            most(black_box(&ready).as_ref().and_then(Ready::total))
        })
    }

    /// The CRS score of a profile that was read already.
    #[wasm_bindgen]
    pub fn bench_derive(profile: &str, on: &str, times: u32) -> f64 {
        let Some((profile, on)) = read(profile, on) else {
            return f64::NAN;
        };
        last(times, || most(total(&CRS, black_box(&profile), on)))
    }

    /// Everything at a glance, from the text of a profile to the tree of the answer.
    #[wasm_bindgen]
    pub fn bench_assess(profile: &str, on: &str, times: u32) -> f64 {
        last(times, || {
            let Some((profile, on)) = read(black_box(profile), on) else {
                return f64::NAN;
            };
            let found = readings::assess(&profile, on);
            black_box(found.tell());
            found.routes.len() as f64
        })
    }

    /// What would change it, from the text of a profile to the changes.
    #[wasm_bindgen]
    pub fn bench_changes(profile: &str, on: &str, times: u32) -> f64 {
        last(times, || {
            let Some((profile, on)) = read(black_box(profile), on) else {
                return f64::NAN;
            };
            readings::changes(&profile, on, None).len() as f64
        })
    }
}
