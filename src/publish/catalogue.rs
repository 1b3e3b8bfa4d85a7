//! The text catalogue of one language, in two parts: every id of the engine and the page with its sentence.
//!
//! The first part is what somebody sees before the first result: questions, errors,
//! units, places. The second, `-law`, is what a result, an explanation or a
//! sentence about a finding needs; the page loads it late. The parts share no
//! table but `ui`, so one object with both is the whole catalogue.

use super::wording::{ABILITIES, CHANGES, ERRORS, PROVISIONS, STEPS, UNITS, WARNINGS};
use super::{Language, Sentence};
use crate::assess::{DUTIES, KNOWN};
use crate::facts::said::TOPICS;
use crate::facts::{self, rulings};
use crate::kernel::Text;
use crate::law::{Need, Values};
use crate::programmes;
use crate::questions;
use crate::questions::form::{self, Choice, Field, Kind, PARTS, PROVINCES, RECORDS};
use crate::values::sources;
use serde_json::{Map, Value, json};

/// The words of one language, as two plain objects.
#[derive(Debug)]
pub struct Catalogue {
    /// What the start page and the questions need: `www/text/en.js`.
    pub first: Value,
    /// What only results and findings need: `www/text/en-law.js`.
    pub law: Value,
}

/// Writes one table of the second part.
type Table = fn(Language) -> Value;

/// The second part: each table by its name in the catalogue.
///
/// A new table of words about the law is one line here, and one in `Catalogue`
/// of `www/lib/index.d.ts`.
const LAW: &[(&str, Table)] = &[
    ("programmes", named_programmes),
    ("needs", needs),
    ("officer", officer),
    ("facts", named_facts),
    ("steps", steps),
    ("rulings", ruled),
    ("grids", grids),
    ("sources", cited),
    ("provisions", provisions),
    ("process", super::process::words),
    ("guide", super::guide::words),
    ("changes", |language| pairs(CHANGES, language)),
    ("warnings", |language| pairs(WARNINGS, language)),
    ("topics", |_| {
        table(TOPICS, |(topic, facts)| {
            let names: Vec<&str> = facts.iter().map(|fact| fact.id).collect();
            (topic, Value::from(names))
        })
    }),
    ("duties", |language| {
        table(DUTIES, |duty| {
            (duty.id, Value::from(language.of(&duty.says)))
        })
    }),
    ("family", |language| {
        table(KNOWN, |known| {
            (known.id, Value::from(language.of(&known.says)))
        })
    }),
    ("safety", super::safety::catalogue),
    ("status", super::status::words),
    // ---- Further tables go here, one line each ----
];

/// The catalogue of one language.
///
/// # Errors
///
/// When a sentence of the page misses a language or its placeholders differ.
pub fn catalogue(language: Language, page: &[Sentence]) -> Result<Catalogue, String> {
    let provinces = table(PROVINCES, |province| {
        let id = province.value.trim_matches('"');
        (id, Value::from(language.of(&province.label)))
    });
    let units = table(UNITS, |(id, one, other)| {
        let forms = json!({ "one": language.of(one), "other": language.of(other) });
        (id, forms)
    });
    let mut law: Map<String, Value> = LAW
        .iter()
        .map(|(name, table)| ((*name).to_owned(), table(language)))
        .collect();
    law.insert("ui".to_owned(), ui(language, page, true)?);
    Ok(Catalogue {
        first: json!({
            "lang": language.word(),
            "units": units,
            "errors": pairs(ERRORS, language),
            "words": { "province": provinces, "ability": pairs(ABILITIES, language) },
            "form": form(language)?,
            "ui": ui(language, page, false)?,
        }),
        law: Value::Object(law),
    })
}

/// One entry for each thing of a list.
fn table<T>(all: &'static [T], entry: impl Fn(&'static T) -> (&'static str, Value)) -> Value {
    let entries = all.iter().map(|one| {
        let (id, words) = entry(one);
        (id.to_owned(), words)
    });
    Value::Object(entries.collect())
}

fn pairs(all: &'static [(&str, Text)], language: Language) -> Value {
    table(all, |(id, text)| (id, Value::from(language.of(text))))
}

fn named_programmes(language: Language) -> Value {
    table(programmes::ALL, |programme| {
        let does_not_ask: Vec<&str> = programme
            .does_not_ask
            .iter()
            .map(|text| language.of(text))
            .collect();
        let mut words = json!({
            "name": language.of(&programme.name), "about": language.of(&programme.about),
            "doesNotAsk": does_not_ask,
        });
        if let (Some(permit), Value::Object(words)) = (programme.permit, &mut words) {
            put(words, "length", language.of(&permit.length));
            put(words, "family", language.of(&permit.family));
        }
        (programme.id, words)
    })
}

fn needs(language: Language) -> Value {
    let mut needs = Map::new();
    for programme in programmes::ALL {
        for need in programme.needs {
            add_need(need, language, &mut needs);
        }
    }
    Value::Object(needs)
}

fn officer(language: Language) -> Value {
    let left = programmes::ALL
        .iter()
        .flat_map(|programme| programme.left_to_officer)
        .map(|left| (left.id.to_owned(), Value::from(language.of(&left.says))));
    Value::Object(left.collect())
}

fn named_facts(language: Language) -> Value {
    let named = facts::all()
        .iter()
        .map(|fact| (fact.id.to_owned(), Value::from(language.of(&fact.says))))
        .collect();
    Value::Object(named)
}

fn steps(language: Language) -> Value {
    table(STEPS, |(id, words)| {
        let words: Vec<&str> = words.iter().map(|text| language.of(text)).collect();
        (id, Value::from(words))
    })
}

fn ruled(language: Language) -> Value {
    table(rulings::ALL, |ruling| {
        (ruling.id, Value::from(language.of(&ruling.says)))
    })
}

fn cited(language: Language) -> Value {
    let named = sources::all().map(|source| {
        let shown = json!({ "name": language.of(&source.name), "url": language.of(&source.pages) });
        (source.id.to_owned(), shown)
    });
    Value::Object(named.collect())
}

fn provisions(language: Language) -> Value {
    table(PROVISIONS, |heading| {
        (heading.en, Value::from(language.of(heading)))
    })
}

fn add_need(need: &'static Need, language: Language, needs: &mut Map<String, Value>) {
    needs.insert(need.id.to_owned(), Value::from(language.of(&need.says)));
    for part in need.parts() {
        add_need(part, language, needs);
    }
}

fn grids(language: Language) -> Value {
    let say = |text: &Text| Value::from(language.of(text));
    table(programmes::GRIDS, |grid| {
        let mut sections = Map::new();
        let mut factors = Map::new();
        let mut unconfirmed = Map::new();
        let mut not_known = Value::Null;
        let mut proposed = Map::new();
        for version in grid.versions {
            let known = match &version.values {
                Values::Known(sections) => *sections,
                Values::Either { other, .. } => *other,
                Values::Proposed { says, parts } => {
                    proposed.insert("says".to_owned(), say(says));
                    let parts = parts
                        .iter()
                        .map(|part| (part.id.to_owned(), say(&part.says)));
                    proposed.insert("parts".to_owned(), Value::Object(parts.collect()));
                    continue;
                }
                Values::NotKnown {
                    shows,
                    says,
                    unconfirmed: parts,
                    ..
                } => {
                    not_known = say(says);
                    unconfirmed
                        .extend(parts.iter().map(|(id, text)| ((*id).to_owned(), say(text))));
                    *shows
                }
            };
            for section in known {
                sections.insert(section.id.to_owned(), say(&section.says));
                for factor in section.factors {
                    factors.insert(factor.id.to_owned(), say(&factor.says));
                }
            }
        }
        let words = json!({
            "name": say(&grid.name), "about": say(&grid.about), "sections": sections,
            "factors": factors, "unconfirmed": unconfirmed, "notKnown": not_known,
            "proposed": proposed,
        });
        (grid.id, words)
    })
}

fn form(language: Language) -> Result<Value, String> {
    let parts: Vec<Value> = PARTS
        .iter()
        .map(|(id, name)| json!({ "id": id, "name": language.of(name) }))
        .collect();
    let mut asked = Vec::new();
    for question in form::asked() {
        let known = questions::find(question.id)
            .ok_or_else(|| format!("`{}` is worded but is no question", question.id))?;
        let mut shown = kind(&question.kind, language)?;
        put(&mut shown, "id", question.id);
        put(&mut shown, "part", known.part.word());
        put(&mut shown, "path", known.path);
        put(&mut shown, "ask", language.of(&question.ask));
        put(&mut shown, "why", language.of(&question.why));
        if let Some(help) = &question.help {
            put(&mut shown, "help", language.of(help));
        }
        if let Some(none) = &question.none {
            put(&mut shown, "none", language.of(none));
        }
        asked.push(Value::Object(shown));
    }
    let mut records = Map::new();
    for record in RECORDS {
        let fields: Vec<Value> = record
            .fields
            .iter()
            .map(|one| field(one, language))
            .collect::<Result<_, _>>()?;
        records.insert(
            record.id.to_owned(),
            json!({
                "one": language.of(&record.one), "add": language.of(&record.add),
                "none": language.of(&record.none), "fields": fields,
            }),
        );
    }
    Ok(json!({ "parts": parts, "questions": asked, "records": records }))
}

fn put(object: &mut Map<String, Value>, name: &str, value: &str) {
    object.insert(name.to_owned(), Value::from(value));
}

fn field(field: &Field, language: Language) -> Result<Value, String> {
    let mut shown = kind(&field.kind, language)?;
    put(&mut shown, "name", field.name);
    put(&mut shown, "ask", language.of(&field.ask));
    if let Some(help) = &field.help {
        put(&mut shown, "help", language.of(help));
    }
    if let Some((name, values)) = field.when {
        let is: Vec<Value> = values
            .iter()
            .map(|value| parse(value))
            .collect::<Result<_, _>>()?;
        shown.insert("when".to_owned(), json!({ "field": name, "is": is }));
    }
    Ok(Value::Object(shown))
}

fn kind(kind: &Kind, language: Language) -> Result<Map<String, Value>, String> {
    let mut shown = Map::new();
    let word = match kind {
        Kind::Choice(options) => {
            shown.insert("options".to_owned(), choices(options, language)?);
            "choice"
        }
        Kind::Checks(options) => {
            shown.insert("options".to_owned(), choices(options, language)?);
            "checks"
        }
        Kind::YesNo => "yes-no",
        Kind::Day => "day",
        Kind::DayOrNone(none) => {
            put(&mut shown, "none", language.of(none));
            "day-or-none"
        }
        Kind::Number(unit) => {
            put(&mut shown, "unit", language.of(unit));
            "number"
        }
        Kind::Occupation => "occupation",
        Kind::Score => "score",
        Kind::List(record, max) => {
            put(&mut shown, "record", record);
            shown.insert("max".to_owned(), Value::from(*max));
            "list"
        }
        Kind::Record(record) => {
            put(&mut shown, "record", record);
            "record"
        }
        Kind::Country => "country",
        Kind::Countries => "countries",
        Kind::Circumstances => "circumstances",
    };
    put(&mut shown, "kind", word);
    Ok(shown)
}

fn choices(options: &[Choice], language: Language) -> Result<Value, String> {
    let shown = |option: &Choice| -> Result<Value, String> {
        let mut one = Map::new();
        one.insert("value".to_owned(), parse(option.value)?);
        put(&mut one, "label", language.of(&option.label));
        if let Some(hint) = &option.hint {
            put(&mut one, "hint", language.of(hint));
        }
        Ok(Value::Object(one))
    };
    options.iter().map(shown).collect()
}

fn parse(json: &str) -> Result<Value, String> {
    serde_json::from_str(json).map_err(|error| format!("`{json}` is no JSON: {error}"))
}

/// The sentences of the page that stand in one part.
fn ui(language: Language, page: &[Sentence], law: bool) -> Result<Value, String> {
    let mut ui = Map::new();
    for Sentence {
        id,
        english,
        french,
        ..
    } in page.iter().filter(|sentence| sentence.law == law)
    {
        let (in_english, in_french) = (placeholders(english), placeholders(french));
        if in_english != in_french {
            return Err(format!(
                "`{id}`: placeholders {in_english:?} in English, {in_french:?} in French"
            ));
        }
        let text = match language {
            Language::English => english,
            Language::French => french,
        };
        ui.insert(id.clone(), Value::from(text.as_str()));
    }
    Ok(Value::Object(ui))
}

/// The `{names}` in a sentence, sorted.
pub(super) fn placeholders(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = text
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}
