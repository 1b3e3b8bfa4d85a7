//! What people type, and what must be found.

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
