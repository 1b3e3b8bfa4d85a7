//! What people read: both languages, same placeholders, Canadian typography, short sentences.

#[path = "../examples/publish.rs"]
#[allow(dead_code, reason = "the example's `main` is not used here")]
mod publish;

use serde_json::Value;

/// Every sentence of a catalogue, with its id.
fn sentences(value: &Value, id: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => found.push((id.to_owned(), text.clone())),
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                sentences(item, &format!("{id}[{n}]"), found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                let wording = !matches!(
                    name.as_str(),
                    "url"
                        | "kind"
                        | "path"
                        | "part"
                        | "field"
                        | "is"
                        | "value"
                        | "record"
                        | "lang"
                        | "id"
                        | "name_of"
                );
                if wording {
                    sentences(field, &format!("{id}.{name}"), found);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// One part of the catalogue, as its file has it.
fn part(files: &[(String, String)], language: &str, part: &str) -> Value {
    let path = format!("www/text/{language}{part}.js");
    let text = files
        .iter()
        .find(|(found, _)| *found == path)
        .map(|(_, text)| text.clone())
        .unwrap_or_default();
    let json = text
        .split_once("export default ")
        .map_or("", |(_, json)| json)
        .trim_end()
        .trim_end_matches(';');
    serde_json::from_str(json).unwrap_or_default()
}

/// Both parts together.
fn catalogue(language: &str) -> Vec<(String, String)> {
    let files = publish::generated().unwrap_or_default();
    let mut found = Vec::new();
    for name in ["", "-law"] {
        sentences(&part(&files, language, name), "", &mut found);
    }
    found
}

fn placeholders(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = text
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .collect();
    found.sort_unstable();
    found
}

#[test]
fn both_languages_have_the_same_ids_and_placeholders() {
    let (english, french) = (catalogue("en"), catalogue("fr"));
    assert!(english.len() > 300, "{}", english.len());
    let ids = |all: &[(String, String)]| all.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&english), ids(&french));
    for ((id, en), (_, fr)) in english.iter().zip(&french) {
        assert_eq!(placeholders(en), placeholders(fr), "{id}");
    }
}

#[test]
fn the_two_parts_of_a_catalogue_share_nothing_but_sentences_of_the_page() {
    let files = publish::generated().unwrap_or_default();
    for language in ["en", "fr"] {
        let [first, law] = ["", "-law"].map(|name| part(&files, language, name));
        let names = |value: &Value| -> Vec<String> {
            let fields = value.as_object();
            fields.map_or(Vec::new(), |fields| fields.keys().cloned().collect())
        };
        let both = |first: &Value, law: &Value| -> Vec<String> {
            let law = names(law);
            names(first)
                .into_iter()
                .filter(|name| law.contains(name))
                .collect()
        };
        assert_eq!(both(&first, &law), ["ui"]);
        assert!(names(&law["ui"]).len() > 100);
        assert_eq!(both(&first["ui"], &law["ui"]), [""; 0]);
    }
}

#[test]
fn french_has_canadian_spaces() {
    let mut wrong = Vec::new();
    for (id, text) in catalogue("fr") {
        let bad = [
            " ;", " ?", " !", "\u{a0};", "\u{a0}?", "\u{a0}!", " :", " %", "« ", " »", " $",
        ];
        if bad.iter().any(|bad| text.contains(bad)) || text.replace("'none'", "").contains('\'') {
            wrong.push(format!("{id}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_sentence_promises_begs_or_shouts() {
    let mut wrong = Vec::new();
    for (language, forbidden) in [
        (
            "en",
            ["please", "sorry", "oops", "you qualify", "programme", "!"].as_slice(),
        ),
        (
            "fr",
            [
                "veuillez",
                "désolé",
                "oups",
                "vous êtes admissible",
                "éligible",
                "!",
            ]
            .as_slice(),
        ),
    ] {
        for (id, text) in catalogue(language) {
            let lower = text.to_lowercase();
            if forbidden.iter().any(|word| lower.contains(word)) {
                wrong.push(format!("{language} {id}: {text}"));
            }
            let promise = lower.contains("guarantee") && !lower.contains("not guarantee");
            // A repair under warranty promises nothing.
            let other = lower.replace("sous garantie", "");
            let promesse = other.contains("garanti") && !other.contains("ne garanti");
            if promise || promesse {
                wrong.push(format!("{language} {id}: {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn sentences_are_short_enough_for_a_tired_person() {
    let mut long = Vec::new();
    for language in ["en", "fr"] {
        for (id, text) in catalogue(language) {
            // Official names of instruments stay as they are.
            if id.starts_with(".sources") {
                continue;
            }
            for sentence in text.split(['.', ':', ';', '?']) {
                let words = sentence.split_whitespace().count();
                if words > 30 {
                    long.push(format!("{language} {id}: {words} words: {sentence}"));
                }
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}
