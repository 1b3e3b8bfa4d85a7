//! Writes every generated file, or checks that none is stale.
//!
//! ```sh
//! cargo run --example publish --features text
//! cargo run --example publish --features text -- --check
//! ```

use permit_to_pr::publish::{CaseRow, Cases, Inputs, Sentence, files};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    match generated() {
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
        Ok(files) => {
            let stale: Vec<_> = files
                .into_iter()
                .filter(|(path, text)| is_stale(path, text))
                .collect();
            for (path, text) in &stale {
                if check {
                    eprintln!("stale: {path}");
                } else if let Err(error) = write(path, text) {
                    eprintln!("{path}: {error}");
                    return ExitCode::FAILURE;
                } else {
                    println!("wrote {path}");
                }
            }
            if check && !stale.is_empty() {
                eprintln!(
                    "run `cargo run --example publish --features text` and commit what it writes"
                );
                return ExitCode::FAILURE;
            }
            ExitCode::SUCCESS
        }
    }
}

/// The folder of the crate.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Whether the file on disk differs from what would be written.
pub(crate) fn is_stale(path: &str, text: &str) -> bool {
    std::fs::read_to_string(root().join(path)).map_or(true, |there| there != text)
}

fn write(path: &str, text: &str) -> std::io::Result<()> {
    let path = root().join(path);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text)
}

/// Every generated file as it should be.
pub(crate) fn generated() -> Result<Vec<(String, String)>, String> {
    files(&Inputs {
        page: page()?,
        cases: all_cases()?,
        occupations: read("data/occupations/noc2021.csv")?,
        english_terms: folder("data/lexicon/en")?,
        french_terms: folder("data/lexicon/fr")?,
        rounds: read("data/rounds.csv")?,
    })
}

fn read(path: &str) -> Result<String, String> {
    std::fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))
}

fn folder(path: &str) -> Result<Vec<(String, String)>, String> {
    let entries =
        std::fs::read_dir(root().join(path)).map_err(|error| format!("{path}: {error}"))?;
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|ending| ending == "txt")
        })
        .collect();
    names.sort();
    names
        .into_iter()
        .map(|name| read(&format!("{path}/{name}")).map(|text| (name, text)))
        .collect()
}

fn toml(path: &str) -> Result<toml::Table, String> {
    read(path)?
        .parse()
        .map_err(|error| format!("{path}: {error}"))
}

/// Sentences of the page: `[start.title]` with `en` and `fr`.
///
/// `law = true` in a table puts what is in it in the second part of the
/// catalogue, where nothing inside says otherwise.
fn page() -> Result<Vec<Sentence>, String> {
    fn walk(
        table: &toml::Table,
        id: &str,
        law: bool,
        found: &mut Vec<Sentence>,
    ) -> Result<(), String> {
        let law = table
            .get("law")
            .and_then(toml::Value::as_bool)
            .unwrap_or(law);
        let text = |name: &str| {
            table
                .get(name)
                .and_then(toml::Value::as_str)
                .map(str::to_owned)
        };
        match (text("en"), text("fr")) {
            (Some(english), Some(french)) => found.push(Sentence {
                id: id.to_owned(),
                english,
                french,
                law,
            }),
            (None, None) => {}
            _ => return Err(format!("page.toml: `{id}` is in one language only")),
        }
        for (name, value) in table {
            if let Some(inner) = value.as_table() {
                let id = if id.is_empty() {
                    name.clone()
                } else {
                    format!("{id}.{name}")
                };
                walk(inner, &id, law, found)?;
            }
        }
        Ok(())
    }
    let mut found = Vec::new();
    walk(&toml("www/text/page.toml")?, "", false, &mut found)?;
    Ok(found)
}

/// The cases of every programme and grid, found by the name of their file.
fn all_cases() -> Result<Vec<Cases>, String> {
    let mut all = Vec::new();
    let mut folders = vec!["src/programmes".to_owned(), "src/grids".to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(root().join(&folder))
            .map_err(|error| format!("{folder}: {error}"))?;
        for entry in entries.filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{folder}/{name}");
            if entry.path().is_dir() {
                folders.push(path);
            } else if let Some(stem) = name.strip_suffix(".toml") {
                let prefix = if folder.ends_with("/categories") {
                    "category-"
                } else {
                    ""
                };
                all.push(cases(
                    &format!("{prefix}{}", stem.replace('_', "-")),
                    &path,
                )?);
            }
        }
    }
    Ok(all)
}

/// The cases of a file as rows: name, day, expectation.
fn cases(id: &str, path: &str) -> Result<Cases, String> {
    let table = toml(path)?;
    let listed = table
        .get("case")
        .and_then(toml::Value::as_array)
        .cloned()
        .unwrap_or_default();
    let rows = listed
        .iter()
        .filter_map(toml::Value::as_table)
        .map(|case| {
            let text = |name: &str| {
                case.get(name)
                    .and_then(toml::Value::as_str)
                    .unwrap_or_default()
                    .to_owned()
            };
            let expected = [
                "expect",
                "hours",
                "have",
                "need",
                "points",
                "rows",
                "indicative",
                "ask",
                "change",
                "ruling",
                "warning",
            ];
            let shown: Vec<String> = expected
                .iter()
                .filter_map(|name| case.get(*name).map(|value| shown(name, value)))
                .collect();
            CaseRow {
                name: text("name"),
                on: text("on"),
                expect: shown.join("; "),
            }
        })
        .collect();
    Ok(Cases {
        id: id.to_owned(),
        rows,
    })
}

/// An expectation in plain words.
fn shown(name: &str, value: &toml::Value) -> String {
    let plain = |value: &toml::Value| match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Array(ends) => ends
            .iter()
            .map(|end| end.to_string().replace('"', ""))
            .collect::<Vec<_>>()
            .join(" to "),
        other => other.to_string().replace('"', ""),
    };
    match value {
        toml::Value::Table(entries) => entries
            .iter()
            .map(|(id, value)| format!("{id}: {}", plain(value)))
            .collect::<Vec<_>>()
            .join("; "),
        other if name == "expect" => plain(other),
        other => format!("{name}: {}", plain(other)),
    }
}
