//! The text catalogue of one language: every id of the engine and the page with its sentence.

use super::wording::{ABILITIES, CHANGES, ERRORS, PROVISIONS, STEPS, UNITS, WARNINGS};
use super::{Language, Sentence};
use crate::facts::{self, rulings};
use crate::kernel::Text;
use crate::law::{Need, Values};
use crate::programmes;
use crate::questions;
use crate::questions::form::{ASKED, Choice, Field, Kind, PARTS, PROVINCES, RECORDS};
use crate::values::sources;
use serde_json::{Map, Value, json};

/// The catalogue as one plain object.
///
/// # Errors
///
/// When a sentence of the page misses a language or its placeholders differ.
pub fn catalogue(language: Language, page: &[Sentence]) -> Result<Value, String> {
    let say = |text: &Text| Value::from(language.of(text));
    let mut needs = Map::new();
    let mut officer = Map::new();
    let mut shown = Map::new();
    for programme in programmes::ALL {
        for need in programme.needs {
            add_need(need, language, &mut needs);
        }
        for left in programme.left_to_officer {
            officer.insert(left.id.to_owned(), say(&left.says));
        }
        let does_not_ask: Vec<Value> = programme.does_not_ask.iter().map(say).collect();
        shown.insert(programme.id.to_owned(), json!({
            "name": say(&programme.name), "about": say(&programme.about), "doesNotAsk": does_not_ask,
        }));
    }
    let pairs = |all: &[(&str, Text)]| -> Map<String, Value> {
        all.iter()
            .map(|(id, text)| ((*id).to_owned(), say(text)))
            .collect()
    };
    let steps: Map<String, Value> = STEPS
        .iter()
        .map(|(id, words)| ((*id).to_owned(), words.iter().map(say).collect()))
        .collect();
    let units: Map<String, Value> = UNITS
        .iter()
        .map(|(id, one, other)| {
            (
                (*id).to_owned(),
                json!({ "one": say(one), "other": say(other) }),
            )
        })
        .collect();
    let ruled: Map<String, Value> = rulings::ALL
        .iter()
        .map(|ruling| (ruling.id.to_owned(), say(&ruling.says)))
        .collect();
    let named: Map<String, Value> = facts::all()
        .iter()
        .map(|fact| (fact.id.to_owned(), say(&fact.says)))
        .collect();
    let cited: Map<String, Value> = sources::ALL
        .iter()
        .map(|source| {
            let shown = json!({ "name": say(&source.name), "url": language.of(&source.pages) });
            (source.id.to_owned(), shown)
        })
        .collect();
    let provinces: Map<String, Value> = PROVINCES
        .iter()
        .map(|province| {
            (
                province.value.trim_matches('"').to_owned(),
                say(&province.label),
            )
        })
        .collect();
    Ok(json!({
        "lang": language.word(),
        "programmes": shown,
        "needs": needs,
        "officer": officer,
        "facts": named,
        "steps": steps,
        "units": units,
        "rulings": ruled,
        "grids": grids(language),
        "sources": cited,
        "provisions": PROVISIONS
            .iter()
            .map(|heading| (heading.en.to_owned(), say(heading)))
            .collect::<Map<String, Value>>(),
        "process": super::process::words(language),
        "changes": pairs(CHANGES),
        "warnings": pairs(WARNINGS),
        "errors": pairs(ERRORS),
        "words": { "province": provinces, "ability": pairs(ABILITIES) },
        "form": form(language)?,
        "ui": ui(language, page)?,
    }))
}

fn add_need(need: &'static Need, language: Language, needs: &mut Map<String, Value>) {
    needs.insert(need.id.to_owned(), Value::from(language.of(&need.says)));
    for part in need.parts() {
        add_need(part, language, needs);
    }
}

fn grids(language: Language) -> Map<String, Value> {
    let say = |text: &Text| Value::from(language.of(text));
    programmes::GRIDS
        .iter()
        .map(|grid| {
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
            (
                grid.id.to_owned(),
                json!({
                    "name": say(&grid.name), "about": say(&grid.about), "sections": sections,
                    "factors": factors, "unconfirmed": unconfirmed, "notKnown": not_known,
                    "proposed": proposed,
                }),
            )
        })
        .collect()
}

fn form(language: Language) -> Result<Value, String> {
    let parts: Vec<Value> = PARTS
        .iter()
        .map(|(id, name)| json!({ "id": id, "name": language.of(name) }))
        .collect();
    let mut asked = Vec::new();
    for question in ASKED {
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

fn ui(language: Language, page: &[Sentence]) -> Result<Map<String, Value>, String> {
    let mut ui = Map::new();
    for (id, english, french) in page {
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
    Ok(ui)
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
