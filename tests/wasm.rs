//! The boundary as the browser sees it: text in, plain values out, every failure a value.

#![cfg(all(target_arch = "wasm32", feature = "wasm"))]

use js_sys::{JSON, Reflect};
use permit_to_pr::wasm;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const ON: &str = r#"{ "on": "2026-11-02" }"#;
const PERSON: &str = r#"{
    "born": "1995-04-02", "intends": ["ON"], "partner": null, "relatives": [], "nomination": null,
    "certificateOfQualification": false,
    "education": [{ "level": "bachelor", "country": "IN", "assessed": "2025-02-01" }],
    "tests": [{ "test": "ielts-general", "taken": "2026-03-10", "listening": 8.5, "reading": 8, "writing": 7, "speaking": 7.5 }],
    "work": [{ "noc": "21231", "country": "CA", "from": "2025-03-01", "hoursPerWeek": 37.5,
               "authorized": true, "selfEmployed": false, "fullTimeStudent": false }]
}"#;

fn field(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

fn text(value: &JsValue) -> String {
    JSON::stringify(value).map(String::from).unwrap_or_default()
}

fn is_ok(value: &JsValue) -> Option<bool> {
    field(value, "ok").as_bool()
}

#[wasm_bindgen_test]
fn a_person_is_assessed_and_scored_in_the_browser() {
    let answer = wasm::assess(PERSON, ON);
    assert_eq!(is_ok(&answer), Some(true));
    let route = field(&field(&answer, "routes"), "0");
    assert_eq!(field(&route, "verdict").as_string().as_deref(), Some("met"));
    let points = wasm::points(PERSON, r#"{ "on": "2026-11-02", "id": "crs" }"#);
    // Age 31: 99; bachelor's: 120; 34 + 34 + 31 + 34; a year in Canada: 40;
    // education with all four at 9, and with a year in Canada: 25 + 13.
    assert_eq!(
        field(&points, "least").as_f64(),
        Some(99.0 + 120.0 + 133.0 + 40.0 + 38.0)
    );
    assert_eq!(
        field(&points, "least").as_f64(),
        field(&points, "most").as_f64()
    );
}

#[wasm_bindgen_test]
fn answers_are_plain_objects_that_json_can_write() {
    for answer in [
        wasm::assess(PERSON, ON),
        wasm::explain(PERSON, r#"{ "on": "2026-11-02", "id": "cec" }"#),
        wasm::points(PERSON, r#"{ "on": "2026-11-10", "id": "crs" }"#),
        wasm::questions("{}", ON),
        wasm::changes(PERSON, ON),
        wasm::convert(r#"{ "test": "celpip-general", "listening": 9 }"#, ON),
        wasm::occupations("21231|Software engineers|dev", "dev", "{}"),
        wasm::about(),
    ] {
        assert_eq!(is_ok(&answer), Some(true), "{}", text(&answer));
        assert!(text(&answer).starts_with('{'));
    }
}

#[wasm_bindgen_test]
fn every_failure_is_a_value_with_all_its_paths() {
    let answer = wasm::assess(
        r#"{ "born": "1995-02-30", "work": [{ "hoursPerWeek": 200 }] }"#,
        "{}",
    );
    assert_eq!(is_ok(&answer), Some(false));
    let errors = text(&field(&answer, "errors"));
    assert!(
        errors.contains("not-a-day") && errors.contains("work[0].hoursPerWeek"),
        "{errors}"
    );
    assert_eq!(is_ok(&wasm::assess("{", ON)), Some(false));
    assert_eq!(
        is_ok(&wasm::explain(
            "{}",
            r#"{ "on": "2026-11-02", "id": "nothing" }"#
        )),
        Some(false)
    );
    assert_eq!(
        is_ok(&wasm::assess("{}", "{}")),
        Some(false),
        "the day is never guessed"
    );
}

#[wasm_bindgen_test]
fn a_bad_call_never_breaks_the_next_good_one() {
    let good = text(&wasm::assess(PERSON, ON));
    let deep = "[".repeat(100_000);
    for bad in [
        "",
        "null",
        "[]",
        "\u{0}",
        "{\"born\":1e999}",
        "{\"__proto__\":{}}",
        deep.as_str(),
    ] {
        assert_eq!(is_ok(&wasm::assess(bad, ON)), Some(false));
        assert_eq!(text(&wasm::assess(PERSON, ON)), good);
    }
}

#[wasm_bindgen_test]
fn a_draft_is_kept_only_when_asked_and_deleted_when_asked() {
    wasm::draft_clear();
    assert_eq!(wasm::draft_load(), None);
    assert!(wasm::draft_save(r#"{ "format": "permit-to-pr-answers" }"#));
    assert_eq!(
        wasm::draft_load().as_deref(),
        Some(r#"{ "format": "permit-to-pr-answers" }"#)
    );
    assert!(!wasm::draft_save("no json"));
    wasm::draft_clear();
    assert_eq!(wasm::draft_load(), None);
}
