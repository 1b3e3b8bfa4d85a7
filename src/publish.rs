//! Everything that is written from the law: catalogues, programme pages, open data, types.
//!
//! Behind the feature `text`. `examples/publish.rs` writes the files and a test
//! fails when one is stale, so a change of the law is seen as a diff of what
//! people read.

mod catalogue;
mod grid_page;
mod guide;
pub mod occupations;
mod pages;
mod process;
mod programme_page;
pub mod rounds;
mod rules;
mod safety;
mod status;
mod types;
mod wording;

pub use catalogue::{Catalogue, catalogue};
pub use pages::{CaseRow, Cases};

use crate::kernel::{Grade, Text, text_of};
use crate::programmes;

/// One language of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Canadian English.
    English,
    /// Canadian French.
    French,
}

impl Language {
    /// Both, in the order of files.
    pub const BOTH: [Language; 2] = [Language::English, Language::French];

    /// `en` or `fr`.
    pub const fn word(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::French => "fr",
        }
    }

    /// The wording in this language.
    pub const fn of(self, text: &Text) -> &'static str {
        match self {
            Language::English => text.en,
            Language::French => text.fr,
        }
    }
}

/// A sentence of the page.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Such as `start.title`.
    pub id: String,
    /// In English.
    pub english: String,
    /// In French.
    pub french: String,
    /// It is only needed with a result, so it stands in the second part.
    pub law: bool,
}

/// What publishing needs from files.
#[derive(Debug, Default)]
pub struct Inputs {
    /// Sentences of the page, from `www/text/page.toml`.
    pub page: Vec<Sentence>,
    /// Worked cases by programme or grid.
    pub cases: Vec<Cases>,
    /// `data/occupations/noc2021.csv`.
    pub occupations: String,
    /// Term files in English: name and text.
    pub english_terms: Vec<(String, String)>,
    /// Term files in French: name and text.
    pub french_terms: Vec<(String, String)>,
    /// `data/rounds.csv`.
    pub rounds: String,
}

/// Every generated file: path and text.
///
/// # Errors
///
/// A sentence on what is wrong with an input.
pub fn files(inputs: &Inputs) -> Result<Vec<(String, String)>, String> {
    let mut files = Vec::new();
    for language in Language::BOTH {
        let Catalogue { first, law } = catalogue(language, &inputs.page)?;
        for (part, words) in [("", first), ("-law", law)] {
            files.push((
                format!("www/text/{}{part}.js", language.word()),
                module(&words.to_string()),
            ));
        }
        let terms = match language {
            Language::English => &inputs.english_terms,
            Language::French => &inputs.french_terms,
        };
        let lexicon =
            occupations::lexicon(&inputs.occupations, terms, language == Language::French)?;
        let quoted = serde_json::Value::String(lexicon).to_string();
        files.push((
            format!("www/text/occupations-{}.js", language.word()),
            module(&quoted),
        ));
    }
    let quoted = serde_json::Value::String(rounds::text(&inputs.rounds)?).to_string();
    files.push(("www/text/rounds.js".to_owned(), module(&quoted)));
    files.push((
        "src/noc/table.rs".to_owned(),
        occupations::table(&inputs.occupations)?,
    ));
    let cases = |id: &str| inputs.cases.iter().find(|cases| cases.id == id);
    for programme in programmes::ALL {
        let page = programme_page::page(programme, cases(programme.id));
        files.push((format!("docs/programmes/{}.md", programme.id), page));
    }
    for grid in programmes::GRIDS {
        files.push((
            format!("docs/programmes/{}.md", grid.id),
            grid_page::page(grid, cases(grid.id)),
        ));
    }
    files.push((
        "docs/programmes/language-tests.md".to_owned(),
        pages::language_tests(),
    ));
    files.push((
        "docs/programmes/after-invitation.md".to_owned(),
        process::page(),
    ));
    files.push((
        "docs/programmes/keeping-status.md".to_owned(),
        status::page(),
    ));
    files.push(("docs/programmes/safe-offers.md".to_owned(), safety::page()));
    for (name, page) in [
        ("permit-or-pr", guide::rights_page()),
        ("sectors", guide::sectors_page(&inputs.occupations)),
        ("first-permit-steps", guide::steps_page()),
        ("studying-while-working", guide::study_page()),
    ] {
        files.push((format!("docs/programmes/{name}.md"), page));
    }
    files.push(("docs/programmes/README.md".to_owned(), pages::index()));
    let rules = serde_json::to_string_pretty(&rules::rules()).map_err(|error| error.to_string())?;
    files.push(("www/rules.json".to_owned(), rules + "\n"));
    files.push(("www/lib/profile.d.ts".to_owned(), types::typescript()));
    let schema =
        serde_json::to_string_pretty(&types::schema()).map_err(|error| error.to_string())?;
    files.push(("www/profile.schema.json".to_owned(), schema + "\n"));
    Ok(files)
}

fn module(json: &str) -> String {
    format!(
        "// Generated by `cargo run --example publish --features text`. Do not edit.\nexport default {json};\n"
    )
}

/// The letter of a grade; [`LEGEND`] says what it means.
const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::A => "A",
        Grade::B => "B",
        Grade::C => "C",
    }
}

/// What the grades of sources mean.
const LEGEND: &str = "Grades: **A** official text read; **B** two independent secondary sources agree, or an official page of another government; **C** one secondary source. What no source gives is written as not known.";

/// A number with thousands set apart.
fn number(value: i32) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut out = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if value < 0 { format!("-{out}") } else { out }
}

/// How current a file is, for the head of its page.
fn checked(checked: crate::kernel::Day, review_by: crate::kernel::Day) -> String {
    format!(
        "Compared with its sources on **{}**; to be reviewed by **{}**.",
        text_of(checked),
        text_of(review_by)
    )
}
