//! How well the occupation search finds what people type.
//!
//! ```text
//! cargo run --release --features text --example measure_occupations -- [--misses] [--index DIR]
//! ```
//!
//! Reads `data/occupations/queries-{en,fr}.tsv` and the lexicon in `data/`, and
//! prints how often an accepted group comes first, and among the first five.
//! `--misses` lists the queries for which none is among the five. `--index`
//! also types every title of the official index, from `noc2021-titles-en.csv`
//! and `noc2021-titles-fr.csv` in a folder; every tenth if all would take more
//! than a minute.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use permit_to_pr::noc::search::search;
use permit_to_pr::publish::occupations;

/// What someone types, and the codes that are right.
struct Case {
    query: String,
    accepted: Vec<u32>,
}

/// How many were right, of how many, in what time.
#[derive(Default)]
struct Tally {
    first: usize,
    among_five: usize,
    all: usize,
    spent: Duration,
    slowest: Duration,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut misses = false;
    let mut index = None;
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--misses" => misses = true,
            "--index" => index = Some(PathBuf::from(words.next().ok_or("--index wants a folder")?)),
            _ => return Err(format!("`{word}` is neither --misses nor --index").into()),
        }
    }
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    for language in ["en", "fr"] {
        let lexicon = lexicon(&data, language)?;
        println!(
            "{language}: {} terms, {} bytes",
            lexicon
                .matches(['|', ';'])
                .count()
                .saturating_sub(lexicon.lines().count()),
            lexicon.len(),
        );
        let file = data.join(format!("occupations/queries-{language}.tsv"));
        measure(
            "queries",
            &lexicon,
            &cases(&fs::read_to_string(file)?)?,
            misses,
        );
        if let Some(index) = &index {
            let file = index.join(format!("noc2021-titles-{language}.csv"));
            let mut titles = titles(&fs::read_to_string(file)?, language == "fr")?;
            let started = Instant::now();
            titles
                .iter()
                .step_by(100)
                .for_each(|case| drop(search(&lexicon, &case.query, 5)));
            if started.elapsed() * 100 > Duration::from_secs(60) {
                println!("  every tenth title of the index only");
                titles = titles.into_iter().step_by(10).collect();
            }
            measure("index", &lexicon, &titles, false);
        }
    }
    Ok(())
}

/// The lexicon of one language, built as `publish` builds it.
fn lexicon(data: &Path, language: &str) -> Result<String, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(data.join("lexicon").join(language))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            files.push((name, fs::read_to_string(&path)?));
        }
    }
    files.sort();
    let csv = fs::read_to_string(data.join("occupations/noc2021.csv"))?;
    Ok(occupations::lexicon(&csv, &files, language == "fr")?)
}

fn cases(tsv: &str) -> Result<Vec<Case>, Box<dyn Error>> {
    tsv.lines()
        .map(|line| {
            let (query, codes) = line
                .split_once('\t')
                .ok_or_else(|| format!("no tab in `{line}`"))?;
            let accepted = codes.split(',').map(str::parse).collect::<Result<_, _>>()?;
            Ok(Case {
                query: query.to_owned(),
                accepted,
            })
        })
        .collect()
}

/// The titles of the index, as someone would type them.
fn titles(csv: &str, french: bool) -> Result<Vec<Case>, Box<dyn Error>> {
    csv.lines()
        .skip(1)
        .map(|line| {
            let (code, title) = line
                .split_once(',')
                .ok_or_else(|| format!("no comma in `{line}`"))?;
            let title = title.trim_matches('"');
            let query = if french {
                masculine(title)
            } else {
                title.replace("/woman", "")
            };
            Ok(Case {
                query,
                accepted: vec![code.parse()?],
            })
        })
        .collect()
}

/// `Infirmier autorisé/infirmière autorisée - urgences` without its second half.
///
/// Each half has as many words as the other, so what follows the slash is cut
/// after as many words as begin with the same letters as those before it.
fn masculine(title: &str) -> String {
    let mut words: Vec<&str> = Vec::new();
    let mut skip = 0_usize;
    for word in title.split(' ') {
        if let Some((one, other)) = word.split_once('/') {
            words.push(one);
            // How far back the feminine form began.
            let back = words
                .iter()
                .rev()
                .position(|word| alike(word, other))
                .unwrap_or(0);
            skip = back;
        } else if skip > 0 {
            skip -= 1;
        } else {
            words.push(word);
        }
    }
    words.join(" ")
}

fn alike(one: &str, other: &str) -> bool {
    let start = |word: &str| word.to_lowercase().chars().take(3).collect::<String>();
    start(one) == start(other)
}

fn measure(name: &str, lexicon: &str, cases: &[Case], misses: bool) {
    let mut tally = Tally::default();
    for case in cases {
        let started = Instant::now();
        let hits = search(lexicon, &case.query, 5);
        let spent = started.elapsed();
        tally.spent += spent;
        tally.slowest = tally.slowest.max(spent);
        tally.all += 1;
        let place = hits
            .iter()
            .position(|hit| case.accepted.contains(&hit.noc.code()));
        tally.first += usize::from(place == Some(0));
        tally.among_five += usize::from(place.is_some());
        if misses && place.is_none() {
            let found: Vec<_> = hits
                .iter()
                .map(|hit| format!("{} {}", hit.noc, hit.matched.unwrap_or(hit.name)))
                .collect();
            println!(
                "  miss `{}` {:?}: {}",
                case.query,
                case.accepted,
                found.join(" | ")
            );
        }
    }
    let percent = |count: usize| 100.0 * count as f64 / tally.all.max(1) as f64;
    println!(
        "  {name}: first {:.1} %, among five {:.1} %, of {}; {:.2} ms each, slowest {:.2} ms",
        percent(tally.first),
        percent(tally.among_five),
        tally.all,
        tally.spent.as_secs_f64() * 1e3 / tally.all.max(1) as f64,
        tally.slowest.as_secs_f64() * 1e3,
    );
}
