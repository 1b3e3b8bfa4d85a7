//! What is said when an input cannot be used: code, path and sentence, all at
//! once; and what is said, without refusing, when answers contradict each other.

use permit_to_pr::profile::{LONGEST, warnings};
use permit_to_pr::{Profile, day, explain, points};

/// Every problem as its code and its sentence.
fn problems(text: &str) -> Vec<(String, String)> {
    match Profile::parse(text) {
        Ok(_) => Vec::new(),
        Err(error) => error
            .problems()
            .iter()
            .map(|problem| (problem.code.to_owned(), problem.to_string()))
            .collect(),
    }
}

fn test_problems(text: &str) -> Vec<(String, String)> {
    match Profile::parse_test(text) {
        Ok(_) => Vec::new(),
        Err(error) => error
            .problems()
            .iter()
            .map(|problem| (problem.code.to_owned(), problem.to_string()))
            .collect(),
    }
}

fn one(code: &str, sentence: &str) -> Vec<(String, String)> {
    vec![(code.to_owned(), sentence.to_owned())]
}

/// A profile with one job of which only this field is told.
fn job(field: &str) -> String {
    format!("{{ \"work\": [{{ {field} }}] }}")
}

/// Codes and paths of the warnings of a profile.
fn warned(text: &str) -> Vec<(&'static str, Vec<String>)> {
    let profile = Profile::parse(text).unwrap_or_default();
    assert_ne!(
        profile,
        Profile::default(),
        "a warning never refuses: {text}"
    );
    warnings(&profile)
        .into_iter()
        .map(|warning| (warning.code, warning.paths))
        .collect()
}

fn about(code: &'static str, paths: &[&str]) -> Vec<(&'static str, Vec<String>)> {
    vec![(code, paths.iter().map(|path| (*path).to_owned()).collect())]
}

const DAY: &str = "a day like 2025-03-01, a month like 2025-03 or a year";
const NOC: &str = "a five-digit NOC 2021 code in quotes, such as \"21231\"";

#[test]
fn nothing_told_is_no_error() {
    assert_eq!(Profile::parse("{}").ok(), Some(Profile::default()));
}

#[test]
fn a_problem_has_a_code_a_path_and_both_sides() {
    let error = Profile::parse(&job("\"from\": \"March 2025\"")).unwrap_err();
    assert_eq!(error.code(), "not-a-day");
    assert_eq!(error.path(), "work[0].from");
    assert_eq!(
        error.to_string(),
        format!("work[0].from: expected {DAY}, found `March 2025`")
    );
    let problem = error.problems().first().unwrap();
    assert_eq!(problem.expected, DAY);
    assert_eq!(problem.found, "March 2025");
}

#[test]
fn several_problems_are_all_said_in_one_go() {
    let text = r#"{
        "born": "1995-02-30",
        "intends": ["ON", "Ontario"],
        "tests": [{ "test": "ielts-general", "listening": 7.3, "speaking": 9.5 }],
        "work": [{ "noc": 21231, "hoursPerWeek": 168.1 }, { "from": "31 April", "leave": [{}] }],
        "certificateOfQualification": "yes",
        "wrok": []
    }"#;
    let said: Vec<String> = problems(text)
        .into_iter()
        .map(|(_, sentence)| sentence)
        .collect();
    let mut sorted = said.clone();
    sorted.sort();
    let mut wanted = vec![
        format!("born: expected {DAY}, found `1995-02-30`"),
        "intends[1]: expected one of AB, BC, MB, NB, NL, NS, NT, NU, ON, PE, QC, SK, YT, found `Ontario`".to_owned(),
        "tests[0].listening: expected a band from 0 to 9, in steps of 0.5, found `7.3`".to_owned(),
        "tests[0].speaking: expected a band from 0 to 9, in steps of 0.5, found `9.5`".to_owned(),
        format!("work[0].noc: expected {NOC}, found `21231`"),
        "work[0].hoursPerWeek: expected a number from 0 to 168, with at most one decimal, found `168.1`".to_owned(),
        format!("work[1].from: expected {DAY}, found `31 April`"),
        "work[1].leave[0].kind: expected the kind of leave, found `nothing`".to_owned(),
        "certificateOfQualification: expected true or false, found `yes`".to_owned(),
        "wrok: expected one of the fields named in the schema, found `wrok`".to_owned(),
    ];
    wanted.sort();
    assert_eq!(sorted, wanted);
    let whole = Profile::parse(text).unwrap_err().to_string();
    assert_eq!(whole, said.join("; "));
}

#[test]
fn days_that_do_not_exist() {
    for found in [
        "2025-04-31",
        "2025-02-29",
        "2025-13-01",
        "2025-00-10",
        "2025-1-01",
        "2025-01-1",
        "25-01-01",
        "2025-01-01T00:00",
        "1899-12-31",
        "2101-01-01",
        "March 2025",
        "",
        " 2025",
        "2025-",
        "2025-13",
        "+2025",
        "2025-01-01-01",
        "0000-01-01",
        "２０２５-01-01",
    ] {
        let text = format!("{{ \"born\": \"{found}\" }}");
        let wanted = format!("born: expected {DAY}, found `{found}`");
        assert_eq!(problems(&text), one("not-a-day", &wanted), "{found}");
    }
    assert_eq!(
        problems(r#"{ "born": 1995 }"#),
        one("not-a-day", &format!("born: expected {DAY}, found `1995`"))
    );
    for good in [
        "2024-02-29",
        "2025-04-30",
        "2025-12",
        "1995",
        "1900-01-01",
        "2100-12-31",
    ] {
        assert_eq!(
            problems(&format!("{{ \"born\": \"{good}\" }}")),
            [],
            "{good}"
        );
    }
}

#[test]
fn scores_no_report_shows() {
    let half = "a band from 0 to 9, in steps of 0.5";
    let level = "a whole level from 0 to 12";
    let pte = "a whole score from 10 to 90";
    let french = "a whole score from 0 to 699";
    let twenty = "a whole score from 0 to 20";
    for (test, ability, score, said) in [
        ("ielts-general", "listening", "7.3", half),
        ("ielts-general", "reading", "9.5", half),
        ("ielts-general", "writing", "7.25", half),
        ("celpip-general", "listening", "13", level),
        ("celpip-general", "speaking", "7.5", level),
        ("pte-core", "reading", "9", pte),
        ("pte-core", "writing", "91", pte),
        ("pte-core", "writing", "60.5", pte),
        ("tef-canada", "listening", "700", french),
        ("tef-canada", "speaking", "434.5", french),
        ("tcf-canada", "listening", "700", french),
        ("tcf-canada", "reading", "699.5", french),
        ("tcf-canada", "writing", "21", twenty),
        ("tcf-canada", "speaking", "14.5", twenty),
    ] {
        let text = format!("{{ \"test\": \"{test}\", \"{ability}\": {score} }}");
        let wanted = format!("{ability}: expected {said}, found `{score}`");
        assert_eq!(
            test_problems(&text),
            one("impossible-score", &wanted),
            "{test} {ability} {score}"
        );
        let within = format!("{{ \"tests\": [{text}] }}");
        let wanted = format!("tests[0].{wanted}");
        assert_eq!(
            problems(&within),
            one("impossible-score", &wanted),
            "{test} {ability} {score}"
        );
    }
    for (test, ability, score) in [
        ("ielts-general", "listening", "0"),
        ("ielts-general", "listening", "9"),
        ("ielts-general", "listening", "7.5"),
        ("celpip-general", "reading", "0"),
        ("celpip-general", "reading", "12"),
        ("pte-core", "reading", "10"),
        ("pte-core", "reading", "90"),
        ("tef-canada", "writing", "0"),
        ("tef-canada", "writing", "699"),
        ("tcf-canada", "listening", "699"),
        ("tcf-canada", "writing", "0"),
        ("tcf-canada", "writing", "20"),
    ] {
        let text = format!("{{ \"test\": \"{test}\", \"{ability}\": {score} }}");
        assert_eq!(test_problems(&text), [], "{test} {ability} {score}");
    }
}

#[test]
fn every_impossible_score_of_a_report_is_said() {
    let text = r#"{ "test": "celpip-general", "listening": 13, "reading": 14, "writing": 15, "speaking": 16 }"#;
    let level = "a whole level from 0 to 12";
    let wanted: Vec<_> = [
        ("listening", 13),
        ("reading", 14),
        ("writing", 15),
        ("speaking", 16),
    ]
    .map(|(ability, score)| {
        (
            "impossible-score".to_owned(),
            format!("{ability}: expected {level}, found `{score}`"),
        )
    })
    .to_vec();
    assert_eq!(test_problems(text), wanted);
}

#[test]
fn a_test_needs_its_name_and_levels_their_language() {
    assert_eq!(
        test_problems(r#"{ "listening": 7 }"#),
        one(
            "missing",
            "test: expected the name of the test, found `nothing`"
        ),
    );
    assert_eq!(
        problems(r#"{ "partner": { "tests": [{ "listening": 7 }] } }"#),
        one(
            "missing",
            "partner.tests[0].test: expected the name of the test, found `nothing`"
        ),
    );
    assert_eq!(
        test_problems(r#"{ "test": "clb", "listening": 7 }"#),
        one(
            "missing",
            "language: expected en or fr, the language of the levels, found `nothing`"
        ),
    );
    assert_eq!(
        test_problems(r#"{ "test": "clb", "language": "fr", "listening": 13 }"#),
        one(
            "impossible-score",
            "listening: expected a whole level from 0 to 12, found `13`"
        ),
    );
    assert_eq!(
        test_problems(r#"{ "test": "clb", "language": "fr", "listening": 12 }"#),
        []
    );
    let names = "one of ielts-general, celpip-general, pte-core, tef-canada, tcf-canada, clb";
    for other in [
        "ielts-academic",
        "toefl",
        "IELTS-General",
        "celpip-general-ls",
        "pte-academic",
        "",
    ] {
        let text = format!("{{ \"test\": \"{other}\" }}");
        let said = test_problems(&text);
        let wanted = format!("test: expected {names}, found `{other}`");
        assert_eq!(
            said,
            one("not-a-choice", &wanted),
            "said once, and once only"
        );
    }
}

#[test]
fn leave_needs_its_kind() {
    assert_eq!(
        problems(&job("\"leave\": [{ \"from\": \"2026-01-05\" }]")),
        one(
            "missing",
            "work[0].leave[0].kind: expected the kind of leave, found `nothing`"
        ),
    );
    let kinds = "holiday, paid-vacation, unpaid, parental, sick-short, sick-long";
    assert_eq!(
        problems(&job("\"leave\": [{ \"kind\": \"sick\" }]")),
        one(
            "not-a-choice",
            &format!("work[0].leave[0].kind: expected one of {kinds}, found `sick`")
        ),
    );
}

#[test]
fn numbers_have_limits_and_decimals() {
    let hours = "a number from 0 to 168, with at most one decimal";
    for (found, code) in [
        ("168.1", "out-of-range"),
        ("169", "out-of-range"),
        ("-1", "out-of-range"),
        ("-0.1", "out-of-range"),
        ("1e300", "out-of-range"),
        ("37.55", "too-many-decimals"),
        ("0.01", "too-many-decimals"),
        ("\"37.5\"", "not-a-number"),
        ("null", "not-a-number"),
        ("true", "not-a-number"),
        ("[]", "not-a-number"),
        ("{}", "not-a-number"),
    ] {
        let got = problems(&job(&format!("\"hoursPerWeek\": {found}")));
        assert_eq!(got.len(), 1, "{found}");
        let (got_code, sentence) = got.first().unwrap();
        assert_eq!(got_code, code, "{found}: {sentence}");
        assert!(
            sentence.starts_with(&format!("work[0].hoursPerWeek: expected {hours}, found `")),
            "{sentence}"
        );
    }
    for good in ["168", "0", "37.5", "0.1", "168.0", "1e1"] {
        assert_eq!(
            problems(&job(&format!("\"hoursPerWeek\": {good}"))),
            [],
            "{good}"
        );
    }
    assert_eq!(
        problems(r#"{ "funds": 1000000001 }"#),
        one(
            "out-of-range",
            "funds: expected a number from 0 to 1000000000, without decimals, found `1000000001`"
        ),
    );
    assert_eq!(
        problems(r#"{ "funds": 10.5 }"#),
        one(
            "too-many-decimals",
            "funds: expected a number from 0 to 1000000000, without decimals, found `10.5`"
        ),
    );
    assert_eq!(
        problems(&job("\"wage\": 10000.01")),
        one(
            "out-of-range",
            "work[0].wage: expected a number from 0 to 10000, with at most two decimals, found `10000.01`"
        ),
    );
    assert_eq!(
        problems(&job("\"wage\": 25.555")),
        one(
            "too-many-decimals",
            "work[0].wage: expected a number from 0 to 10000, with at most two decimals, found `25.555`"
        ),
    );
    assert_eq!(
        problems(r#"{ "education": [{ "lengthMonths": 241 }] }"#),
        one(
            "out-of-range",
            "education[0].lengthMonths: expected a number from 0 to 240, without decimals, found `241`"
        ),
    );
}

#[test]
fn an_occupation_is_five_digits_in_quotes_and_exists() {
    for (told, found) in [
        ("21231", "21231"),
        ("\"2123\"", "2123"),
        ("\"021231\"", "021231"),
        ("\"99999\"", "99999"),
        ("\"2173\"", "2173"),
        ("\"software\"", "software"),
        ("\"\"", ""),
        ("null", "null"),
        ("10", "10"),
    ] {
        let wanted = format!("work[0].noc: expected {NOC}, found `{found}`");
        assert_eq!(
            problems(&job(&format!("\"noc\": {told}"))),
            one("not-an-occupation", &wanted),
            "{told}"
        );
    }
    assert_eq!(problems(&job("\"noc\": \"00012\"")), []);
}

#[test]
fn a_country_is_two_capital_letters() {
    for (told, found) in [
        ("\"Canada\"", "Canada"),
        ("\"ca\"", "ca"),
        ("\"CAN\"", "CAN"),
        ("\"\"", ""),
        ("1", "1"),
    ] {
        let wanted = format!(
            "work[0].country: expected two capital letters such as IN or CA, found `{found}`"
        );
        assert_eq!(
            problems(&job(&format!("\"country\": {told}"))),
            one("not-a-country", &wanted),
            "{told}"
        );
    }
}

#[test]
fn a_flag_is_true_or_false() {
    for (told, found) in [
        ("\"yes\"", "yes"),
        ("1", "1"),
        ("0", "0"),
        ("null", "null"),
        ("\"true\"", "true"),
        ("[]", "a list"),
        ("{}", "an object"),
    ] {
        let wanted = format!("work[0].authorized: expected true or false, found `{found}`");
        assert_eq!(
            problems(&job(&format!("\"authorized\": {told}"))),
            one("not-a-flag", &wanted),
            "{told}"
        );
    }
}

#[test]
fn a_text_is_at_most_100_characters() {
    let long = "é".repeat(101);
    let clipped = format!("{}…", "é".repeat(40));
    let wanted =
        format!("work[0].employer: expected a text of at most 100 characters, found `{clipped}`");
    assert_eq!(
        problems(&job(&format!("\"employer\": \"{long}\""))),
        one("not-a-text", &wanted)
    );
    assert_eq!(
        problems(&job(&format!("\"employer\": \"{}\"", "é".repeat(100)))),
        []
    );
    assert_eq!(
        problems(&job("\"employer\": 7")),
        one(
            "not-a-text",
            "work[0].employer: expected a text of at most 100 characters, found `7`"
        ),
    );
}

#[test]
fn lists_and_objects_are_not_taken_for_each_other() {
    for (text, wanted) in [
        (
            r#"{ "work": {} }"#,
            "work: expected a list, found `an object`",
        ),
        (
            r#"{ "work": "none" }"#,
            "work: expected a list, found `none`",
        ),
        (
            r#"{ "tests": null }"#,
            "tests: expected a list, found `null`",
        ),
        (r#"{ "work": null }"#, "work: expected a list, found `null`"),
        (
            r#"{ "education": null }"#,
            "education: expected a list, found `null`",
        ),
        (
            r#"{ "relatives": false }"#,
            "relatives: expected a list, found `false`",
        ),
        (
            r#"{ "partner": { "work": null } }"#,
            "partner.work: expected a list, found `null`",
        ),
    ] {
        assert_eq!(problems(text), one("not-a-list", wanted), "{text}");
    }
    for (text, wanted) in [
        ("[]", "expected an object, found `a list`"),
        ("null", "expected an object, found `null`"),
        ("7", "expected an object, found `7`"),
        ("\"{}\"", "expected an object, found `{}`"),
        (
            r#"{ "partner": "yes" }"#,
            "partner: expected an object, found `yes`",
        ),
        (
            r#"{ "lives": null }"#,
            "lives: expected an object, found `null`",
        ),
        (
            r#"{ "work": [[]] }"#,
            "work[0]: expected an object, found `a list`",
        ),
        (
            r#"{ "work": [null] }"#,
            "work[0]: expected an object, found `null`",
        ),
    ] {
        assert_eq!(problems(text), one("not-an-object", wanted), "{text}");
    }
}

#[test]
fn null_means_none_only_where_it_may() {
    let fine = r#"{ "status": null, "offer": null, "nomination": null, "partner": null, "invited": null,
        "work": [{ "to": null, "leave": [{ "kind": "holiday", "to": null }] }],
        "education": [{ "completed": null, "assessed": null }] }"#;
    assert_eq!(problems(fine), []);
    for (text, code) in [
        (r#"{ "born": null }"#, "not-a-day"),
        (r#"{ "certificateOfQualification": null }"#, "not-a-flag"),
        (r#"{ "funds": null }"#, "not-a-number"),
        (r#"{ "intends": null }"#, "not-a-list"),
        (r#"{ "intends": [null] }"#, "not-a-choice"),
        (r#"{ "work": [{ "from": null }] }"#, "not-a-day"),
        (r#"{ "work": [{ "pay": null }] }"#, "not-a-choice"),
        (r#"{ "work": [{ "employer": null }] }"#, "not-a-text"),
        (r#"{ "work": [{ "country": null }] }"#, "not-a-country"),
    ] {
        let codes: Vec<String> = problems(text).into_iter().map(|(code, _)| code).collect();
        assert_eq!(codes, [code], "{text}");
    }
}

#[test]
fn unknown_and_repeated_fields() {
    for name in [
        "wrok",
        "Born",
        "born ",
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "",
    ] {
        let text = format!("{{ \"{name}\": 1 }}");
        let got = problems(&text);
        assert_eq!(got.len(), 1, "{name}");
        assert_eq!(
            got.first().map(|(code, _)| code.as_str()),
            Some("unknown-field"),
            "{name}"
        );
    }
    assert_eq!(
        problems(&job("\"hours\": 30")),
        one(
            "unknown-field",
            "work[0].hours: expected one of the fields named in the schema, found `hours`"
        ),
    );
    assert_eq!(
        problems(r#"{ "born": "1995", "born": "1996" }"#),
        one(
            "repeated-field",
            "born: expected each field once, found `born`"
        ),
    );
    assert_eq!(
        problems(&job("\"noc\": \"21231\", \"noc\": \"21231\"")),
        one(
            "repeated-field",
            "work[0].noc: expected each field once, found `noc`"
        ),
    );
    let long = "x".repeat(60);
    let clipped = format!("{}…", "x".repeat(40));
    let wanted =
        format!("{clipped}: expected one of the fields named in the schema, found `{clipped}`");
    assert_eq!(
        problems(&format!("{{ \"{long}\": 1 }}")),
        one("unknown-field", &wanted)
    );
}

#[test]
fn words_are_taken_from_a_list() {
    for (text, wanted) in [
        (
            job("\"basis\": \"permit\""),
            "work[0].basis: expected one of work-permit, no-permit-needed, maintained, after-studies, restoration, refugee-claimant, none, found `permit`",
        ),
        (
            job("\"pay\": \"cash\""),
            "work[0].pay: expected one of wages, commission, invoice, unpaid, found `cash`",
        ),
        (
            r#"{ "education": [{ "level": "college" }] }"#.to_owned(),
            "education[0].level: expected one of secondary, one-year, two-year, three-year, bachelor, master, professional, doctorate, found `college`",
        ),
        (
            r#"{ "partner": { "status": "pr" } }"#.to_owned(),
            "partner.status: expected one of citizen, permanent-resident, foreign, found `pr`",
        ),
        (
            r#"{ "relatives": [{ "relation": "cousin" }] }"#.to_owned(),
            "relatives[0].relation: expected one of sibling, parent, grandparent, child, grandchild, aunt-or-uncle, niece-or-nephew, other, found `cousin`",
        ),
        (
            r#"{ "relatives": [{ "of": "her" }] }"#.to_owned(),
            "relatives[0].of: expected one of me, partner, found `her`",
        ),
        (
            r#"{ "status": { "kind": "Worker" } }"#.to_owned(),
            "status.kind: expected one of worker, student, visitor, maintained, restoration, refugee-claimant, permanent-resident, citizen, none, found `Worker`",
        ),
        (
            r#"{ "offer": { "lmia": true } }"#.to_owned(),
            "offer.lmia: expected one of none, positive, pending, exempt, found `true`",
        ),
        (
            r#"{ "tests": [{ "test": "clb", "language": "english" }] }"#.to_owned(),
            "tests[0].language: expected one of en, fr, found `english`",
        ),
        (
            r#"{ "tests": [{ "test": "celpip-general", "exempt": ["talking"] }] }"#.to_owned(),
            "tests[0].exempt[0]: expected one of listening, reading, writing, speaking, found `talking`",
        ),
    ] {
        let got = problems(&text);
        let first = got
            .first()
            .map(|(code, sentence)| (code.as_str(), sentence.as_str()));
        assert_eq!(first, Some(("not-a-choice", wanted)), "{text}");
    }
}

#[test]
fn every_list_has_its_cap() {
    let many = |item: &str, count: usize| vec![item; count].join(",");
    let at = |path: &str, item: &str, count: usize| match path.rsplit_once('.') {
        None => format!("{{ \"{path}\": [{}] }}", many(item, count)),
        Some((outer, inner)) => format!(
            "{{ \"{outer}\": {{ \"{inner}\": [{}] }} }}",
            many(item, count)
        ),
    };
    for (path, item, cap) in [
        ("citizenships", "\"IN\"", 10),
        ("education", "{}", 20),
        ("tests", "{ \"test\": \"celpip-general\" }", 20),
        ("work", "{}", 40),
        ("children", "{}", 20),
        ("relatives", "{}", 20),
        ("intends", "\"ON\"", 13),
        ("partner.education", "{}", 20),
        ("partner.tests", "{ \"test\": \"celpip-general\" }", 20),
        ("partner.work", "{}", 40),
    ] {
        assert_eq!(problems(&at(path, item, cap)), [], "{path} at its cap");
        let over = cap + 1;
        let wanted = format!("{path}: expected at most {cap}, found `{over}`");
        assert_eq!(
            problems(&at(path, item, over)),
            one("too-many", &wanted),
            "{path} over its cap"
        );
    }
    let leave = |count| {
        job(&format!(
            "\"leave\": [{}]",
            many("{ \"kind\": \"holiday\" }", count)
        ))
    };
    assert_eq!(problems(&leave(20)), []);
    assert_eq!(
        problems(&leave(21)),
        one("too-many", "work[0].leave: expected at most 20, found `21`")
    );
    let exempt = |count| {
        format!(
            "{{ \"tests\": [{{ \"test\": \"celpip-general\", \"exempt\": [{}] }}] }}",
            many("\"speaking\"", count)
        )
    };
    assert_eq!(problems(&exempt(3)), []);
    assert_eq!(
        problems(&exempt(4)),
        one("too-many", "tests[0].exempt: expected at most 3, found `4`")
    );
}

#[test]
fn an_input_of_more_than_64_kb_is_not_read() {
    assert_eq!(LONGEST, 65_536);
    let padded = |length: usize| format!("{{}}{}", " ".repeat(length - 2));
    assert_eq!(problems(&padded(LONGEST)), []);
    assert_eq!(
        problems(&padded(LONGEST + 1)),
        one("too-long", "expected at most 65536 bytes, found `65537`"),
    );
    // Bytes, not characters: é is two.
    let text = format!("{{ \"x\": \"{}\" }}", "é".repeat(32_768));
    assert_eq!(
        problems(&text).first().map(|(code, _)| code.as_str()),
        Some("too-long")
    );
}

#[test]
fn what_is_not_json_is_said_with_its_place() {
    for (text, place) in [
        ("", "line 1, column 0"),
        ("{", "line 1, column 1"),
        ("{ \"born\": }", "line 1, column 11"),
        ("{ \"born\": \"1995\", }", "line 1, column 19"),
        ("{}\n{}", "line 2, column 1"),
        ("{ \"funds\": NaN }", "line 1, column 12"),
        ("{ born: 1 }", "line 1, column 3"),
    ] {
        let wanted = format!("expected JSON text, at most 128 levels deep, found `{place}`");
        assert_eq!(problems(text), one("not-json", &wanted), "{text}");
    }
}

#[test]
fn nesting_stops_at_128_levels() {
    let nested = |depth: usize| format!("{{ \"x\": {}{} }}", "[".repeat(depth), "]".repeat(depth));
    // The object is the first level. At the limit the field is merely unknown.
    let code = |depth| {
        problems(&nested(depth))
            .first()
            .map(|(code, _)| code.clone())
            .unwrap_or_default()
    };
    assert_eq!(code(100), "unknown-field");
    assert_eq!(code(126), "unknown-field");
    assert_eq!(code(128), "not-json");
    assert_eq!(code(30_000), "not-json");
}

#[test]
fn no_more_than_100_problems_are_kept() {
    let fields: Vec<String> = (0..500).map(|n| format!("\"x{n}\": 1")).collect();
    let got = problems(&format!("{{ {} }}", fields.join(", ")));
    assert_eq!(got.len(), 100);
}

#[test]
fn what_was_found_is_cut_to_40_characters() {
    let text = format!("{{ \"born\": \"{}\" }}", "9".repeat(1_000));
    let wanted = format!("born: expected {DAY}, found `{}…`", "9".repeat(40));
    assert_eq!(problems(&text), one("not-a-day", &wanted));
}

#[test]
fn an_unknown_programme_and_an_unknown_grid_are_errors() {
    let profile = Profile::default();
    let on = day("2026-11-02").unwrap();
    let error = explain(&profile, "fsw-1", on).unwrap_err();
    assert_eq!(error.code(), "unknown-programme");
    assert_eq!(error.path(), "id");
    assert_eq!(
        error.to_string(),
        "id: expected the id of a programme, such as cec, found `fsw-1`"
    );
    let error = points(&profile, "", on).unwrap_err();
    assert_eq!(error.code(), "unknown-grid");
    assert_eq!(
        error.to_string(),
        "id: expected the id of a points grid, such as crs, found ``"
    );
}

#[test]
fn a_day_to_ask_about_is_a_whole_day() {
    for text in [
        "2026-11",
        "2026",
        "2026-11-31",
        "2026-1-1",
        "",
        "tomorrow",
        "2101-01-01",
    ] {
        assert_eq!(day(text), None, "{text}");
    }
    assert!(day("2026-11-02").is_some());
}

#[test]
fn an_application_for_residence_extends_no_stay() {
    let told = |files: &str| {
        warned(&format!(
            r#"{{ "status": {{ "kind": "maintained" }}, "applications": {files} }}"#
        ))
    };
    let paths = &["status.kind", "applications"];
    let residence = r#"{ "kind": "permanent-residence" }"#;
    let none = about("maintained-by-nothing", paths);
    assert_eq!(told("[]"), none);
    assert_eq!(told(&format!("[{residence}]")), none);
    assert_eq!(
        told(&format!(r#"[{residence}, {{ "kind": "visitor" }}]"#)),
        []
    );
    assert_eq!(told("[{}]"), []);
}

#[test]
fn an_end_before_the_start_is_a_warning_with_both_paths() {
    assert_eq!(
        warned(&job("\"from\": \"2026-01-05\", \"to\": \"2026-01-04\"")),
        about("end-before-start", &["work[0].from", "work[0].to"]),
    );
    assert_eq!(
        warned(&job("\"from\": \"2026-01-05\", \"to\": \"2026-01-05\"")),
        []
    );
    assert_eq!(
        warned(&job("\"from\": \"2026-01-05\", \"to\": \"2026-01\"")),
        []
    );
    assert_eq!(
        warned(&job("\"from\": \"2026-02\", \"to\": \"2026-01\"")),
        about("end-before-start", &["work[0].from", "work[0].to"])
    );
    assert_eq!(
        warned(&job(
            "\"leave\": [{ \"kind\": \"unpaid\", \"from\": \"2026-01-05\", \"to\": \"2026-01-04\" }]"
        )),
        about(
            "end-before-start",
            &["work[0].leave[0].from", "work[0].leave[0].to"]
        ),
    );
    assert_eq!(
        warned(r#"{ "education": [{ "from": "2025-09-01", "completed": "2025-08-31" }] }"#),
        about(
            "end-before-start",
            &["education[0].from", "education[0].completed"]
        ),
    );
    assert_eq!(
        warned(r#"{ "partner": { "work": [{ "from": "2026-01-05", "to": "2026-01-04" }] } }"#),
        about(
            "end-before-start",
            &["partner.work[0].from", "partner.work[0].to"]
        ),
    );
    assert_eq!(
        warned(
            r#"{ "partner": { "education": [{ "from": "2025-09-01", "completed": "2025-08-31" }] } }"#
        ),
        about(
            "end-before-start",
            &[
                "partner.education[0].from",
                "partner.education[0].completed"
            ]
        ),
    );
}

#[test]
fn work_before_birth_is_a_warning_with_both_paths() {
    let profile =
        r#"{ "born": "1995-06-15", "work": [{ "from": "1995-06-14" }, { "from": "1995-06-15" }] }"#;
    assert_eq!(
        warned(profile),
        about("born-after-work", &["born", "work[0].from"])
    );
}

#[test]
fn work_in_a_period_of_full_time_study_is_a_warning_with_both_paths() {
    let profile = |from: &str, student: bool, full: bool| {
        format!(
            r#"{{ "education": [{{ "from": "2024-09-01", "completed": "2025-08-31", "fullTime": {full} }}],
             "work": [{{ "from": "{from}", "fullTimeStudent": {student} }}] }}"#
        )
    };
    let paths = ["work[0].fullTimeStudent", "education[0].fullTime"];
    assert_eq!(
        warned(&profile("2025-08-30", false, true)),
        about("work-during-full-time-study", &paths)
    );
    assert_eq!(warned(&profile("2025-09-01", false, true)), []);
    assert_eq!(warned(&profile("2025-08-30", true, true)), []);
    assert_eq!(warned(&profile("2025-08-30", false, false)), []);
}

#[test]
fn a_right_to_work_told_in_two_ways_is_a_warning_with_both_paths() {
    let paths = ["work[0].authorized", "work[0].basis"];
    for (authorized, basis, contradicts) in [
        (true, "none", true),
        (true, "restoration", true),
        (false, "work-permit", true),
        (false, "maintained", true),
        (false, "no-permit-needed", true),
        (false, "after-studies", true),
        (true, "work-permit", false),
        (false, "none", false),
        (false, "restoration", false),
    ] {
        let got = warned(&job(&format!(
            "\"authorized\": {authorized}, \"basis\": \"{basis}\""
        )));
        let wanted = if contradicts {
            about("authorized-and-basis", &paths)
        } else {
            Vec::new()
        };
        assert_eq!(got, wanted, "{authorized} {basis}");
    }
}

#[test]
fn half_sittings_and_levels_are_warnings() {
    assert_eq!(
        warned(
            r#"{ "tests": [{ "test": "celpip-general", "listening": 9 }, { "test": "ielts-general", "reading": 7 }] }"#
        ),
        about("sittings-not-mixed", &["tests[0]", "tests[1]"]),
    );
    assert_eq!(
        warned(
            r#"{ "tests": [{ "test": "celpip-general", "listening": 9 }, { "test": "tef-canada", "reading": 434 }] }"#
        ),
        [],
    );
    assert_eq!(
        warned(r#"{ "partner": { "tests": [{ "test": "clb", "language": "en" }] } }"#),
        about("levels-not-a-test", &["partner.tests[0]"]),
    );
}

#[test]
fn several_contradictions_are_all_said() {
    let text = r#"{ "born": "2027-01-01",
        "work": [{ "from": "2026-01-05", "to": "2026-01-04", "authorized": true, "basis": "none" }] }"#;
    let mut codes: Vec<&str> = warned(text).into_iter().map(|(code, _)| code).collect();
    codes.sort_unstable();
    assert_eq!(
        codes,
        [
            "authorized-and-basis",
            "born-after-work",
            "end-before-start"
        ]
    );
}
