//! What loads late: readings that only a result shows, and the search for an occupation.

use super::{Found, of, options_of, read, told};
use crate::assess::{self as readings, Change, Clock};
use crate::kernel::{Tell, answer, text_of};
use crate::noc;
use crate::profile::{Error, OfferToCheck};
use crate::rounds::{BEGAN, Rounds};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

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

/// Whether the job of the offer needs a labour market impact assessment.
#[wasm_bindgen]
pub fn lmia(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, _, on| {
        Ok(Box::new(readings::lmia(profile, on)))
    })
}

/// What partner and children may hold.
#[wasm_bindgen]
pub fn family(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, _, on| {
        Ok(Box::new(readings::family(profile, on)))
    })
}

/// From an offer to the first weeks at work.
#[wasm_bindgen]
pub fn permit_steps(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, options, on| {
        let id = options.id.as_deref();
        id.map_or(Ok(()), readings::known)?;
        Ok(Box::new(readings::permit_steps(profile, id, on)))
    })
}

/// Days in Canada: residency obligation and citizenship.
#[wasm_bindgen]
pub fn days(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, _, on| {
        Ok(Box::new(readings::days(profile, on)))
    })
}

/// Studying while on a work permit.
#[wasm_bindgen]
pub fn study(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, _, on| {
        Ok(Box::new(readings::study(profile, on)))
    })
}

/// Where the person stands, what they may do, and the last day for each step.
#[wasm_bindgen]
pub fn keeper(profile: &str, options: &str) -> JsValue {
    of(profile, options, |profile, _, on| {
        Ok(Box::new(readings::keeper(profile, on)))
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

/// Red flags of a job offer.
#[wasm_bindgen]
pub fn check_offer(offer: &str, options: &str) -> JsValue {
    let checked = || -> Found {
        let offer = OfferToCheck::parse(offer)?;
        let on = options_of(options)?.day()?;
        Ok(Box::new(readings::check_offer(&offer, on)))
    };
    told(checked())
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
