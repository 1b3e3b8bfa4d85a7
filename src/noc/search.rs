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
use word::{Glimpse, Word, Words};

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
        let lines = lexicon.lines().filter(|line| line.starts_with(code));
        hits.extend(lines.filter_map(Line::read).map(|line| line.hit(None)));
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
    for line in lexicon.lines().filter_map(Line::read) {
        let mut fits = Vec::new();
        fits.extend(query.fit(Words::outside_brackets(line.name), None));
        for term in line.terms.split(';').map(str::trim) {
            fits.extend(query.fit(Words::of(term), Some(term)));
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
        let all: Vec<Word> = Words::of(text).map(|glimpse| glimpse.word()).collect();
        let mut words: Vec<Word> = all
            .iter()
            .filter(|word| !is_filler(word))
            .copied()
            .collect();
        if words.is_empty() {
            words = all;
        }
        words.truncate(QUERY_WORDS);
        let pairs = words.iter().zip(words.iter().skip(1));
        let joined = pairs
            .map(|(word, next)| Wanted::new(&word.joined(next), false))
            .collect();
        let last = words.len().saturating_sub(1);
        let words = words.iter().enumerate();
        let words = words
            .map(|(place, word)| Wanted::new(word, place == last))
            .collect();
        Query { words, joined }
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
        let weight = |(place, wanted): (usize, &Wanted)| {
            let (mut exact, mut all) = (0_u32, 0_u32);
            for fit in found.iter().flat_map(|(_, fits)| fits) {
                let quality = fit.quality.get(place).copied().unwrap_or_default();
                exact = exact.saturating_add(u32::from(quality == EXACT));
                all = all.saturating_add(u32::from(quality > 0));
            }
            let terms = if exact > 0 { exact } else { all };
            let weight = match terms.checked_ilog2() {
                Some(log) => 24_u32.saturating_sub(log),
                None => 2,
            };
            if is_rank(wanted.root.letters()) {
                weight / 4
            } else {
                weight
            }
        };
        self.words.iter().enumerate().map(weight).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEXICON: &str = "\
        21231|Software engineers and designers|software engineer;software designer\n\
        21311|Computer engineers (except software engineers and designers)|hardware engineer\n\
        31301|Registered nurses and registered psychiatric nurses|registered nurse;rn;staff nurse\n\
        32101|Licensed practical nurses|licensed practical nurse;lpn\n\
        33102|Nurse aides, orderlies and patient service associates|nurse aide;préposé aux bénéficiaires\n\
        62020|Food service supervisors|food service supervisor\n\
        63210|Hairstylists and barbers|hairdresser;barber\n\
        64100|Retail salespersons and visual merchandisers|salesman;sales associate\n\
        64314|Hotel front desk clerks|night auditor;front desk agent\n\
        65200|Food and beverage servers|waiter;serveur\n\
        72106|Welders and related machine operators|welder\n\
        72200|Electricians (except industrial and power system)|electrician\n\
        73300|Transport truck drivers|truck driver;long haul driver\n\
        73301|Bus drivers, subway operators and other transit operators|bus driver\n\
        12200|Accounting technicians and bookkeepers|bookkeeper";

    fn first(query: &str) -> u32 {
        search(LEXICON, query, 1)
            .first()
            .map_or(0, |hit| hit.noc.code())
    }

    #[test]
    fn forgiveness() {
        for (query, code) in [
            ("REGISTERED NURSE", 31301),
            ("nurse, registered", 31301),
            ("regis nur", 31301),
            ("R.N.", 31301),
            ("registerd nusre", 31301),
            ("preposee aux beneficiaires", 33102),
            ("Préposées bénéficiaire", 33102),
            ("waitress", 65200),
            ("serveuses", 65200),
            ("saleslady", 64100),
            ("hair-dresser", 63210),
            ("book keepers", 12200),
            ("electrican", 72200),
            ("elecrt", 72200),
            ("welding", 72106),
            ("night auditor at the hotel", 64314),
            ("driver of a truck", 73300),
            ("senior software engineer backend", 21231),
            ("software engineer", 21231),
        ] {
            assert_eq!(first(query), code, "{query}");
        }
    }

    #[test]
    fn a_code_or_its_beginning_finds_its_group_by_code_alone() {
        let codes = |query: &str| -> Vec<u32> {
            search(LEXICON, query, 9)
                .iter()
                .map(|hit| hit.noc.code())
                .collect()
        };
        assert_eq!(codes("21231"), [21231]);
        assert_eq!(codes(" 733 "), [73300, 73301]);
        assert!(codes("73").is_empty());
        assert!(codes("99999").is_empty());
        assert_eq!(search(LEXICON, "21231", 9)[0].matched, None);
    }

    #[test]
    fn a_hit_tells_whether_a_term_or_the_name_matched() {
        assert_eq!(search(LEXICON, "rn", 1)[0].matched, Some("rn"));
        let hit = search(LEXICON, "transit operator", 1)[0];
        assert_eq!((hit.noc.code(), hit.matched), (73301, None));
        assert_eq!(
            hit.name,
            "Bus drivers, subway operators and other transit operators"
        );
    }

    #[test]
    fn better_matches_come_first_and_a_group_comes_once() {
        let codes: Vec<u32> = search(LEXICON, "nurse", 9)
            .iter()
            .map(|hit| hit.noc.code())
            .collect();
        assert_eq!(codes.first(), Some(&31301));
        assert!(codes.contains(&32101) && codes.contains(&33102));
        let mut once = codes.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), codes.len());
        // Equal matches stand in the order of their codes.
        let drivers: Vec<u32> = search(LEXICON, "driver", 2)
            .iter()
            .map(|hit| hit.noc.code())
            .collect();
        assert_eq!(drivers, [73300, 73301]);
    }

    #[test]
    fn what_is_excepted_in_a_name_does_not_match() {
        let codes: Vec<u32> = search(LEXICON, "software designer", 9)
            .iter()
            .filter(|hit| hit.matched.is_none())
            .map(|hit| hit.noc.code())
            .collect();
        assert!(!codes.contains(&21311));
    }

    #[test]
    fn nothing_typed_finds_nothing() {
        for query in ["", "   ", "--", "日本", "\u{301}", "'"] {
            assert_eq!(search(LEXICON, query, 5), [], "{query:?}");
        }
        assert_eq!(search(LEXICON, "nurse", 0), []);
        assert_eq!(search("", "nurse", 5), []);
        assert_eq!(search(LEXICON, "qqxj vvkz", 5), []);
    }

    #[test]
    fn a_line_that_cannot_be_read_is_passed_over() {
        let lexicon =
            "nonsense\n|||\n99999|X|nurse\n31301\n31301|Nurses\n32101|Nurses|;;nurse;|nurse\n";
        let hits = search(lexicon, "nurse", 5);
        assert_eq!(hits.len(), 1);
        assert_eq!(hits[0].noc.code(), 32101);
    }

    /// A small generator, so that a failure can be run again.
    fn random(state: &mut u64) -> usize {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        (*state >> 33) as usize
    }

    #[test]
    fn no_text_makes_it_fail() {
        let letters: Vec<char> = "aAbeéœÆßz09.;|'’-/()\n\t \u{301}\u{0}\u{200b}日🦀İſﬁ"
            .chars()
            .collect();
        let pieces = [
            "nurse", "31301|", "99999|", "00010", "|a;b;", "eaux", "woman", "(", "tress", "noc",
        ];
        let mut state = 0x9E37_79B9_7F4A_7C15;
        let mut text = |most: usize| {
            let mut text = String::new();
            for _ in 0..random(&mut state) % most.max(1) {
                match random(&mut state) % 3 {
                    0 => text.push_str(pieces[random(&mut state) % pieces.len()]),
                    _ => text.push(letters[random(&mut state) % letters.len()]),
                }
            }
            text
        };
        for round in 0..4_000 {
            let lexicon = if round % 2 == 0 {
                LEXICON.to_owned()
            } else {
                text(400)
            };
            let query = text(if round % 50 == 0 { 3_000 } else { 30 });
            let hits = search(&lexicon, &query, 5);
            assert!(hits.len() <= 5);
            assert_eq!(hits, search(&lexicon, &query, 5));
        }
        let long = "nurse ".repeat(100_000);
        let _ = search(LEXICON, &long, 5);
        let _ = search(&format!("31301|{long}|{long}"), "nurse", 5);
    }
}
