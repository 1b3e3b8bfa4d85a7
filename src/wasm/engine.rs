//! What loads first: the reading at a glance, the law of one programme, points, questions, levels, the draft.

use super::{Found, of, options_of, told};
use crate::assess::{self as readings, Ask};
use crate::kernel::{answer, text_of};
use crate::profile::Profile;
use gloo_storage::{LocalStorage, Storage};
use js_sys::JSON;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Where the draft is kept, when a person asks for it.
const DRAFT: &str = "permit-to-pr";

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
