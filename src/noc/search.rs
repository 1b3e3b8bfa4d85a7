//! Finding an occupation by what people call it.
//!
//! [`search()`] reads a lexicon, one line a group, and ranks the groups for
//! what someone typed:
//!
//! ```text
//! 31301|Registered nurses and registered psychiatric nurses|registered nurse;rn
//! ```
//!
//! It forgives case, accents, word order, plural and gender, filler words,
//! words half typed, words written together or apart, and typing errors. It
//! never fails: a line it cannot read is passed over, a query without a word
//! finds nothing.
//!
//! Every term of the lexicon, and every official name, is compared with the
//! query word by word. A word nearly every group has says little, so words
//! weigh by how rare they are. Words of a term that nobody typed count against
//! it, most of all those that change the job: helper, supervisor, manager.
//!
//! ```
//! # use permit_to_pr::noc::search::search;
//! let lexicon = "31301|Registered nurses|registered nurse;rn\n63200|Cooks|cook;line cook";
//! let hits = search(lexicon, "Regis nur", 5);
//! assert_eq!(hits[0].noc.code(), 31301);
//! assert_eq!(hits[0].matched, Some("registered nurse"));
//! ```

use super::Noc;
use crate::kernel::sort_by;

mod errors;
mod score;
mod wanted;
mod word;

use score::{best, cost, is_filler, is_rank};
use wanted::{EXACT, JOINED, Wanted};
use word::{Glimpse, Words};

/// A group that fits what was typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hit<'a> {
    /// The group.
    pub noc: Noc,
    /// Its official name, in the language of the lexicon.
    pub name: &'a str,
    /// The term that fitted best; nothing if the name or the code did.
    pub matched: Option<&'a str>,
}

/// Characters of a query that are read.
const QUERY_LENGTH: usize = 200;

/// Words of a query that are compared.
const QUERY_WORDS: usize = 8;

/// The groups that fit, best first, at most `limit` of them.
///
/// From three digits on, a number is a code or the beginning of one.
pub fn search<'a>(lexicon: &'a str, query: &str, limit: usize) -> Vec<Hit<'a>> {
    let query: String = query.chars().take(QUERY_LENGTH).collect();
    let mut hits = by_code(lexicon, &query);
    if hits.is_empty() {
        hits = by_words(lexicon, &query);
    }
    hits.truncate(limit);
    hits
}

fn by_code<'a>(lexicon: &'a str, query: &str) -> Vec<Hit<'a>> {
    let code = query.trim();
    let mut hits = Vec::new();
    if (3..=5).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit()) {
        for line in lexicon.lines() {
            if let Some(line) = Line::read(line).filter(|_| line.starts_with(code)) {
                hits.push(line.hit(None));
            }
        }
        sort_by(&mut hits, |a: &Hit, b: &Hit| a.noc < b.noc);
        hits.dedup_by_key(|hit| hit.noc);
    }
    hits
}

fn by_words<'a>(lexicon: &'a str, query: &str) -> Vec<Hit<'a>> {
    let query = Query::read(query);
    if query.words.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for line in lexicon.lines() {
        let Some(line) = Line::read(line) else {
            continue;
        };
        let mut fits = Vec::new();
        let mut add = |words, term| {
            if let Some(fit) = query.fit(words, term) {
                fits.push(fit);
            }
        };
        add(Words::outside_brackets(line.name), None);
        for term in line.terms.split(';') {
            let term = term.trim();
            add(Words::of(term), Some(term));
        }
        if !fits.is_empty() {
            found.push((line, fits));
        }
    }
    let weights = query.weights(&found);
    let mut ranked = Vec::new();
    for (line, fits) in &found {
        let (score, term) = best(fits, &weights);
        ranked.push((score, line.hit(term)));
    }
    sort_by(&mut ranked, |(a, one): &(_, Hit), (b, other)| {
        a > b || (a == b && one.noc < other.noc)
    });
    let mut hits: Vec<Hit> = Vec::new();
    for (_, hit) in ranked {
        if !hits.iter().any(|better| better.noc == hit.noc) {
            hits.push(hit);
        }
    }
    hits
}

/// One line of the lexicon.
struct Line<'a> {
    noc: Noc,
    name: &'a str,
    terms: &'a str,
}

impl<'a> Line<'a> {
    fn read(line: &'a str) -> Option<Line<'a>> {
        let (code, rest) = line.split_once('|')?;
        let (name, terms) = rest.split_once('|')?;
        Some(Line {
            noc: Noc::parse(code)?,
            name,
            terms,
        })
    }

    fn hit(&self, matched: Option<&'a str>) -> Hit<'a> {
        Hit {
            noc: self.noc,
            name: self.name,
            matched,
        }
    }
}

struct Query {
    words: Vec<Wanted>,
    /// Each word and the next written as one.
    joined: Vec<Wanted>,
}

/// How one term, or the official name, fits a query.
struct Fit<'a> {
    /// Nothing for the official name.
    term: Option<&'a str>,
    /// For each word of the query, how well its best match fits.
    quality: [u8; QUERY_WORDS],
    /// What the words of the term that nobody typed count against it.
    surplus: u32,
}

impl Query {
    fn read(text: &str) -> Query {
        let (mut all, mut words) = (Vec::new(), Vec::new());
        for glimpse in Words::of(text) {
            let word = glimpse.word();
            all.push(word);
            if !is_filler(&word) {
                words.push(word);
            }
        }
        if words.is_empty() {
            words = all;
        }
        words.truncate(QUERY_WORDS);
        let mut query = Query {
            words: Vec::new(),
            joined: Vec::new(),
        };
        for pair in words.windows(2) {
            if let [word, next] = pair {
                query.joined.push(Wanted::new(&word.joined(next), false));
            }
        }
        let last = words.len().saturating_sub(1);
        for (place, word) in words.iter().enumerate() {
            query.words.push(Wanted::new(word, place == last));
        }
        query
    }

    fn fit<'a>(&self, words: Words<'_>, term: Option<&'a str>) -> Option<Fit<'a>> {
        let mut quality = [0; QUERY_WORDS];
        // For each word of the query, which words of the term it stands for.
        let mut stands_for = [0_u64; QUERY_WORDS];
        let mut better = |place: usize, new: u8, bits: u64| {
            if let (Some(quality), Some(bits_there)) =
                (quality.get_mut(place), stands_for.get_mut(place))
                && *quality < new
            {
                *quality = new;
                *bits_there = bits;
            }
        };
        let mut before = Glimpse::default();
        let mut bit = 1_u64;
        for word in words.clone() {
            let mut forms = None;
            for (place, wanted) in self.words.iter().enumerate() {
                if wanted.could_be(word.start, word.bits, word.length) {
                    let (plain, root) = forms.get_or_insert_with(|| {
                        let word = word.word();
                        (word.plain(), word.root())
                    });
                    better(place, wanted.quality(plain, root), bit);
                }
                if wanted.is_both(&before, &word) {
                    better(place, JOINED, bit | bit >> 1);
                }
            }
            for (place, joined) in self.joined.iter().enumerate() {
                if joined.could_be(word.start, word.bits, word.length)
                    && joined.root.letters() == word.word().root().letters()
                {
                    better(place, JOINED, bit);
                    better(place.saturating_add(1), JOINED, bit);
                }
            }
            before = word;
            bit <<= 1;
        }
        if quality.iter().all(|quality| *quality == 0) {
            return None;
        }
        let typed = stands_for.iter().fold(0, |all, bits| all | bits);
        let mut surplus = 0_u32;
        let mut bit = 1_u64;
        for word in words {
            if typed & bit == 0 {
                surplus = surplus.saturating_add(cost(&word.word()));
            }
            bit <<= 1;
        }
        Some(Fit {
            term,
            quality,
            surplus,
        })
    }

    /// How much each word says: the rarer, the more.
    fn weights(&self, found: &[(Line<'_>, Vec<Fit<'_>>)]) -> Vec<u32> {
        let mut weights = Vec::new();
        for (place, wanted) in self.words.iter().enumerate() {
            let (mut exact, mut all) = (0_u32, 0_u32);
            for (_, fits) in found {
                for fit in fits {
                    let quality = fit.quality.get(place).copied().unwrap_or_default();
                    exact = exact.saturating_add(u32::from(quality == EXACT));
                    all = all.saturating_add(u32::from(quality > 0));
                }
            }
            let terms = if exact > 0 { exact } else { all };
            let weight = match terms.checked_ilog2() {
                Some(log) => 24_u32.saturating_sub(log),
                None => 2,
            };
            weights.push(if is_rank(wanted.root.letters()) {
                weight / 4
            } else {
                weight
            });
        }
        weights
    }
}

#[cfg(test)]
mod tests;
