//! Readings over all permits: the need for an assessment, the family, what is asked, and what holds for every permit.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use permit_to_pr::facts::said::CIRCUMSTANCES;
use permit_to_pr::law::{Kind, Status};
use permit_to_pr::{
    Assessed, Day, Family, Needed, Note, Profile, RESTING, Verdict, Why, assess, day, explain,
    family, lmia, programmes, questions,
};

const TODAY: &str = "2026-11-02";

fn on(text: &str) -> Day {
    day(text).expect("a day")
}

fn profile(json: &str) -> Profile {
    Profile::parse(json).expect("a profile")
}

fn decision(json: &str, day: &str) -> Assessed {
    lmia(&profile(json), on(day))
}

// ------------------------------------------------------------------ the assessment

/// A job in Ontario at so much an hour.
fn job(wage: &str) -> String {
    format!(
        r#"{{ "status": null, "offer": {{ "noc": "63200", "province": "ON", "wage": {wage}, "hoursPerWeek": 40, "lmia": "none", "sector": "other" }} }}"#
    )
}

#[test]
fn a_wage_at_the_line_is_high_and_a_cent_below_is_low() {
    let at = decision(&job("36.92"), TODAY);
    assert_eq!(at.high_wage, Verdict::Met);
    assert_eq!(at.line.map(|line| line.least), Some(3_692));
    let below = decision(&job("36.91"), TODAY);
    assert_eq!(below.high_wage, Verdict::NotMet);
    // The line of 2025 stood until 16 July 2026.
    assert_eq!(
        decision(&job("36.00"), "2026-07-16").high_wage,
        Verdict::Met
    );
    assert_eq!(
        decision(&job("36.00"), "2026-07-17").high_wage,
        Verdict::NotMet
    );
}

#[test]
fn an_unknown_line_is_said_and_never_guessed() {
    let json = r#"{ "offer": { "noc": "63200", "province": "NB", "wage": 35, "lmia": "none" } }"#;
    let found = decision(json, TODAY);
    assert_eq!(found.high_wage, Verdict::Unknown);
    assert_eq!(found.why, Some(Why::RuleNotKnown));
    let without_wage = r#"{ "offer": { "noc": "63200", "province": "ON", "lmia": "none" } }"#;
    let found = decision(without_wage, TODAY);
    assert_eq!(found.why, Some(Why::NotAsked));
    assert_eq!(found.line.map(|line| line.least), Some(3_692));
}

#[test]
fn an_exemption_that_is_met_answers_no() {
    let json = r#"{
        "status": null, "offer": { "noc": "63200", "province": "NB", "wage": 20, "lmia": "none", "sector": "other" },
        "tests": [{ "test": "clb", "language": "fr", "listening": 5, "reading": 5, "writing": 5, "speaking": 5 }],
        "circumstances": { "offerNumber": true }
    }"#;
    let found = decision(json, TODAY);
    assert_eq!(found.needed, Needed::No);
    assert!(
        found.exempt.contains(&"francophone-mobility"),
        "{:?}",
        found.exempt
    );
    assert!(found.duties.iter().any(|duty| duty.id == "employer-files"));
    assert!(found.duties.iter().all(|duty| duty.id != "employer-asks"));
}

#[test]
fn open_exemptions_leave_the_answer_open() {
    let found = decision(&job("20"), TODAY);
    assert_eq!(found.needed, Needed::Unless);
    assert!(!found.open.is_empty());
    assert_eq!(found.fee, Some(1_000));
    assert!(found.times.iter().all(|time| time.stream == "low-wage"));
    assert_eq!(found.times.len(), 2);
    // Published in June 2026: nobody knew it before.
    assert_eq!(decision(&job("20"), "2026-06-08").times.len(), 1);
}

#[test]
fn farm_work_costs_the_employer_nothing() {
    let json = r#"{ "offer": { "noc": "85101", "province": "ON", "wage": 18, "lmia": "none", "sector": "primary-agriculture" } }"#;
    assert_eq!(decision(json, TODAY).fee, Some(0));
}

#[test]
fn an_area_our_sources_do_not_name_is_neither_open_nor_closed() {
    let in_area = |area: &str, day: &str| {
        let json = format!(
            r#"{{ "offer": {{ "noc": "63200", "province": "ON", "wage": 20, "area": "{area}" }} }}"#
        );
        decision(&json, day).area_closed
    };
    assert_eq!(in_area("toronto", "2026-07-10"), Some(true));
    assert_eq!(in_area("toronto", "2026-10-08"), Some(true));
    assert_eq!(in_area("toronto", "2026-10-09"), None);
    assert_eq!(in_area("outside", "2026-10-09"), Some(false));
    assert_eq!(in_area("halifax", "2026-07-10"), Some(false));
}

// ------------------------------------------------------------------ the family

fn at_home(json: &str, day: &str) -> Family {
    family(&profile(json), on(day))
}

fn note<'f>(family: &'f Family, member: usize, id: &str) -> &'f Note {
    family.members[member]
        .notes
        .iter()
        .find(|note| note.id == id)
        .unwrap_or_else(|| panic!("no note {id}"))
}

const WORKER: &str = r#""offer": null, "lives": { "country": "CA", "province": "ON" },
    "status": { "kind": "worker", "permit": "pgwp", "code": "C43", "expires": "2028-11-01" },
    "work": [{ "noc": "21231", "country": "CA", "province": "ON", "from": "2025-03-01", "hoursPerWeek": 37.5 }]"#;

#[test]
fn the_partner_of_a_software_engineer_is_judged_as_the_one_who_asks() {
    let json = format!(
        r#"{{ {WORKER}, "partner": {{ "accompanying": true, "status": "foreign", "permit": {{ "kind": "visitor", "expires": "2027-05-01" }} }} }}"#
    );
    let found = at_home(&json, TODAY);
    let partner = &found.members[0];
    let row = partner
        .permits
        .iter()
        .find(|row| row.id == "spouse-of-worker")
        .expect("spouse-of-worker");
    assert_ne!(row.verdict, Verdict::NotMet, "{:?}", row.deciding);
    // A cook is in TEER 3 and not on the list.
    let cook = json.replace("21231", "63200");
    let found = at_home(&cook, TODAY);
    let row = found.members[0]
        .permits
        .iter()
        .find(|row| row.id == "spouse-of-worker")
        .expect("spouse-of-worker");
    assert_eq!(row.verdict, Verdict::NotMet);
}

#[test]
fn a_partner_who_is_a_citizen_needs_no_permit_and_is_declared() {
    let json = format!(r#"{{ {WORKER}, "partner": {{ "status": "citizen" }} }}"#);
    let found = at_home(&json, TODAY);
    assert!(found.members[0].permits.is_empty());
    assert_eq!(note(&found, 0, "declare").verdict, Verdict::Met);
}

#[test]
fn children_have_their_days() {
    let json = format!(
        r#"{{ {WORKER}, "partner": null, "children": [{{ "born": "2010-05-20", "inCanada": true }}] }}"#
    );
    let found = at_home(&json, TODAY);
    assert_eq!(note(&found, 0, "school").verdict, Verdict::Met);
    assert_eq!(note(&found, 0, "biometrics").verdict, Verdict::Met);
    assert_eq!(note(&found, 0, "majority").day, Some(on("2028-05-20")));
    assert_eq!(note(&found, 0, "turns-22").day, Some(on("2032-05-20")));
    assert_eq!(note(&found, 0, "turns-22").verdict, Verdict::NotMet);
    // The eve of the birthday, and the birthday.
    assert_eq!(
        note(&at_home(&json, "2032-05-19"), 0, "turns-22").verdict,
        Verdict::NotMet
    );
    assert_eq!(
        note(&at_home(&json, "2032-05-20"), 0, "turns-22").verdict,
        Verdict::Met
    );
    // In Nova Scotia one comes of age at 19.
    let elsewhere = json.replace("\"ON\"", "\"NS\"");
    assert_eq!(
        note(&at_home(&elsewhere, TODAY), 0, "majority").day,
        Some(on("2029-05-20"))
    );
}

#[test]
fn school_asks_for_a_parent_who_may_work_or_study() {
    let visitor = r#"{ "lives": { "country": "CA", "province": "ON" }, "partner": null,
        "status": { "kind": "visitor", "expires": "2027-01-01" }, "children": [{ "born": "2015", "inCanada": true }] }"#;
    let found = at_home(visitor, TODAY);
    assert_eq!(note(&found, 0, "school").verdict, Verdict::NotMet);
    let untold = visitor.replace(r#""inCanada": true"#, r#""partnered": false"#);
    let worker = untold.replace("visitor", "worker");
    let found = at_home(&worker, TODAY);
    assert_eq!(note(&found, 0, "school").verdict, Verdict::Unknown);
    assert_eq!(note(&found, 0, "school").why, Some(Why::NotAsked));
}

#[test]
fn a_child_who_is_a_citizen_needs_nothing() {
    let json =
        format!(r#"{{ {WORKER}, "children": [{{ "born": "2024-01", "status": "citizen" }}] }}"#);
    let found = at_home(&json, TODAY);
    assert_eq!(note(&found, 0, "citizen-child").verdict, Verdict::Met);
    assert_eq!(found.asks, ["partner"]);
}

#[test]
fn permits_that_rest_on_family_are_all_in_the_list() {
    for id in RESTING {
        assert!(programmes::find(id).is_some(), "{id}");
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/programmes/permits/family");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .expect("the folder")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| Some(name.strip_suffix(".toml")?.replace('_', "-")))
        // It has ended, and was the child's.
        .filter(|id| id != "child-of-worker")
        .collect();
    files.sort();
    let mut listed: Vec<&str> = RESTING.to_vec();
    listed.sort_unstable();
    assert_eq!(files, listed);
}

// ------------------------------------------------------------------ what is asked

#[test]
fn a_goal_keeps_to_its_own_questions() {
    let nobody = Profile::default();
    let routes = questions(&nobody, on(TODAY), Some("routes"));
    assert!(
        routes
            .iter()
            .all(|ask| !ask.id.starts_with(CIRCUMSTANCES) && ask.id != "citizenships")
    );
    let permits = questions(&nobody, on(TODAY), Some("permits"));
    assert!(permits.iter().any(|ask| ask.id == "offer"));
    assert!(
        permits
            .iter()
            .all(|ask| ask.id != "tests" || ask.changes.len() < 10)
    );
}

#[test]
fn a_page_of_circumstances_names_those_that_matter_and_nothing_else_does() {
    let json = r#"{ "lives": { "country": "CA", "province": "ON" }, "status": { "kind": "worker", "permit": "lmia", "expires": "2027-06-30" } }"#;
    let asked = questions(&profile(json), on(TODAY), Some("vulnerable-worker"));
    let ask = asked
        .iter()
        .find(|ask| ask.id == "circumstances-protection")
        .expect("the page");
    assert_eq!(ask.wants, ["abuse"]);
    assert_eq!(ask.path, "circumstances");
    assert!(
        asked
            .iter()
            .all(|ask| ask.wants.is_empty() || ask.id.starts_with(CIRCUMSTANCES))
    );
}

#[test]
fn circumstances_are_asked_last() {
    // Nothing told: no permit has only circumstances left open.
    let asked = questions(&Profile::default(), on(TODAY), Some("vulnerable-worker"));
    assert!(
        asked.iter().all(|ask| !ask.id.starts_with(CIRCUMSTANCES)),
        "{asked:?}"
    );
}

// ------------------------------------------------------------------ all permits

#[test]
fn what_has_ended_is_met_by_nobody() {
    let json = format!(r#"{{ {WORKER} }}"#);
    let found = assess(&profile(&json), on(TODAY));
    for row in found.permits.iter().chain(&found.exemptions) {
        if row.status == Some(Status::Closed) {
            assert_eq!(row.verdict, Verdict::NotMet, "{}", row.id);
        }
        if row.status == Some(Status::NotKnown) {
            assert_ne!(row.verdict, Verdict::Met, "{}", row.id);
        }
    }
}

#[test]
fn permits_carry_what_sets_them_apart() {
    for programme in programmes::ALL {
        assert_eq!(
            programme.permit.is_some(),
            programme.kind == Kind::Permit,
            "{}",
            programme.id
        );
        if let Some(permit) = programme.permit {
            assert!(
                !(permit.assessment && permit.code.is_some()),
                "{}: a permit on an assessment carries no code",
                programme.id
            );
        }
    }
}

#[test]
fn nobody_who_told_nothing_is_told_that_they_meet_a_permit() {
    let nobody = Profile::default();
    for text in [
        "2016-02-29",
        "2020-03-18",
        "2024-12-31",
        TODAY,
        "2027-06-01",
    ] {
        let found = assess(&nobody, on(text));
        for row in found.permits.iter().chain(&found.exemptions) {
            assert_ne!(row.verdict, Verdict::Met, "{} on {text}", row.id);
            assert!(explain(&nobody, row.id, on(text)).is_ok());
        }
    }
}

#[test]
fn whatever_is_asked_about_permits_is_open_and_can_be_answered() {
    let json = r#"{ "status": { "kind": "worker", "permit": "pgwp", "expires": "2027-02-28" }, "lives": { "country": "CA", "province": "ON" } }"#;
    let told = profile(json);
    for ask in questions(&told, on(TODAY), Some("permits")) {
        assert!(
            ask.path == "circumstances" || !json.contains(&format!("\"{}\"", ask.path)),
            "{} is asked though answered",
            ask.path
        );
        for name in &ask.wants {
            // Both answers are taken.
            for yes in [true, false] {
                let head = json.strip_suffix('}').expect("an object");
                let more = format!(r#"{head}, "circumstances": {{ "{name}": {yes} }} }}"#);
                let after = questions(&profile(&more), on(TODAY), Some("permits"));
                assert!(
                    after.iter().all(|next| !next.wants.contains(name)),
                    "{name} is asked again"
                );
            }
        }
    }
}

#[test]
fn a_value_of_a_past_quarter_says_so() {
    let json =
        r#"{ "offer": { "noc": "63200", "province": "NB", "wage": 20, "area": "toronto" } }"#;
    let found = decision(json, "2026-10-09");
    assert_eq!(found.area_closed, None);
    let last = found.area_last.expect("the last list");
    assert!(last.closed);
    assert_eq!(last.to, on("2026-10-08"));
    // New Brunswick's line of 2026 is not known; that of 2025 is shown as what it is.
    assert_eq!(found.line, None);
    assert_eq!(found.line_last.map(|line| line.least), Some(3_000));
    assert!(found.stale);
    // On the last day of the quarter nothing is stale but the line.
    let before = decision(&json.replace("NB", "ON"), "2026-10-08");
    assert_eq!((before.area_closed, before.stale), (Some(true), false));
}

#[test]
fn a_graduate_is_told_how_long_the_permit_lasts() {
    let json = r#"{ "education": [{ "level": "master", "country": "CA", "kind": "university", "completed": "2026-06-30", "lengthMonths": 16, "fullTime": true }] }"#;
    let months = |text: &str| {
        let found = explain(&profile(text), "post-graduation", on(TODAY)).expect("the permit");
        found.months.map(|months| (months.least, months.most))
    };
    assert_eq!(months(json), Some((36, 36)));
    assert_eq!(months(&json.replace("master", "one-year")), Some((16, 16)));
    let other = explain(&profile(json), "bridging", on(TODAY)).expect("the permit");
    assert!(other.months.is_none());
}

const TO_COME: &str = r#""lives": { "country": "CA", "province": "ON" },
    "status": { "kind": "worker", "permit": "lmia", "expires": "2028-11-22" }, "offer": null,
    "work": [{ "noc": "21231", "country": "CA" }], "applications": []"#;

/// Verdict and deciding needs of one row of one member.
fn row_of(json: &str, member: usize, id: &str) -> Option<(Verdict, Vec<&'static str>)> {
    let found = at_home(json, "2026-11-22");
    let rows = &found.members[member].permits;
    let row = rows.iter().find(|row| row.id == id)?;
    Some((row.verdict, row.deciding.clone()))
}

#[test]
fn where_the_partner_is_comes_from_what_was_told_of_the_partner() {
    let of = |told: &str, code: &str, id: &str| {
        let person = TO_COME.replace(r#""lmia""#, code);
        let json = format!(
            r#"{{ {person}, "partner": {{ "status": "foreign", "permit": null{told} }} }}"#
        );
        row_of(&json, 0, id).expect("a row")
    };
    for (code, id) in [
        (r#""lmia""#, "spouse-of-worker"),
        (r#""employer-specific", "code": "T13""#, "transition-family"),
    ] {
        let abroad = of(r#", "livesInCanada": false"#, code, id);
        assert_eq!(abroad.0, Verdict::Met, "{code}");
        let untold = of("", code, id);
        assert_eq!(untold, (Verdict::Unknown, vec!["permit.stay"]), "{code}");
        // Here without status.
        let here = of(r#", "livesInCanada": true"#, code, id);
        assert_eq!(here, (Verdict::NotMet, vec!["permit.stay"]), "{code}");
    }
    let asks = |partner: &str| {
        let json = format!(r#"{{ {TO_COME}, "partner": {partner} }}"#);
        at_home(&json, "2026-11-22").asks
    };
    let none = r#"{ "status": "foreign", "permit": null }"#;
    assert_eq!(asks(none), ["partner.livesInCanada", "children"]);
    let visitor =
        r#"{ "status": "foreign", "permit": { "kind": "visitor", "expires": "2027-05-01" } }"#;
    assert_eq!(asks(visitor), ["children"]);
    let abroad = r#"{ "status": "foreign", "permit": null, "livesInCanada": false }"#;
    assert_eq!(asks(abroad), ["children"]);
}

#[test]
fn where_the_partner_lives_is_asked_of_who_has_something_to_give() {
    let asked = |json: &str| {
        let asked = questions(&profile(json), on("2026-11-22"), Some("permits"));
        asked.iter().any(|ask| ask.id == "partner.lives")
    };
    let with = |partner: &str| format!(r#"{{ {TO_COME}, "partner": {partner} }}"#);
    assert!(asked(&with(r#"{ "status": "foreign", "permit": null }"#)));
    assert!(!asked(&with(
        r#"{ "status": "foreign", "livesInCanada": true }"#
    )));
    assert!(!asked(&with(r#"{ "status": "citizen" }"#)));
    assert!(!asked(
        r#"{ "status": { "kind": "visitor" }, "applications": [], "partner": { "status": "foreign" } }"#
    ));
}

#[test]
fn the_family_of_a_vulnerable_worker_gets_the_same_permit_in_canada() {
    let of = |partner: &str| {
        format!(
            r#"{{ "lives": {{ "country": "CA", "province": "ON" }}, "offer": null, "work": [], "applications": [],
                "status": {{ "kind": "worker", "permit": "open", "code": "A72", "expires": "2027-09-30" }},
                "partner": {{ "status": "foreign", {partner} }}, "children": [{{ "born": "2012-03-01", "inCanada": true }}] }}"#
        )
    };
    let verdict =
        |json: &str, member: usize| row_of(json, member, "vulnerable-worker").map(|row| row.0);
    let here = of(r#""permit": { "kind": "visitor", "expires": "2027-05-01" }"#);
    assert_eq!(verdict(&here, 0), Some(Verdict::Met));
    assert_eq!(verdict(&here, 1), Some(Verdict::Met));
    let abroad = of(r#""permit": null, "livesInCanada": false"#);
    assert_eq!(verdict(&abroad, 0), Some(Verdict::NotMet));
    assert_eq!(verdict(&of(r#""permit": null"#), 0), Some(Verdict::Unknown));
    // Who has it already is told of no other.
    let both = here.replace(
        r#""permit": { "kind": "visitor", "expires": "2027-05-01" }"#,
        r#""permit": { "kind": "worker", "permit": "open", "code": "A72", "expires": "2027-09-30" }"#,
    );
    assert_eq!(verdict(&both, 0), None);
    // Nobody else has such a row.
    assert_eq!(verdict(&here.replace("A72", "C41"), 0), None);
}

#[test]
fn the_family_in_an_application_under_a_policy_gets_the_same_permit() {
    let of = |class: &str, included: &str| {
        format!(
            r#"{{ "lives": {{ "country": "CA", "province": "ON" }}, "born": "1990-01-01",
                "status": {{ "kind": "worker", "permit": "open", "expires": "2027-01-31" }},
                "applications": [{{ "kind": "permanent-residence", "class": "{class}", "filed": "2025-09-01", "complete": true, "principal": true }}],
                "partner": {{ "status": "foreign", "permit": {{ "kind": "visitor", "expires": "2027-05-01" }}, "applications": [] }},
                "circumstances": {{ {included} "hongKongPassport": true, "hongKongPermit": true, "trPrEmployed": true, "trPrTest": true }} }}"#
        )
    };
    for (class, id) in [
        ("hong-kong", "hong-kong-applicant"),
        ("temporary-to-permanent", "tr-to-pr-pathway"),
    ] {
        let verdict = |included: &str| row_of(&of(class, included), 0, id).map(|row| row.0);
        assert_eq!(verdict(r#""included": true,"#), Some(Verdict::Met), "{id}");
        assert_eq!(verdict(""), Some(Verdict::Unknown), "{id}");
        let left_out = verdict(r#""included": false,"#);
        assert_eq!(left_out, Some(Verdict::NotMet), "{id}");
        assert_eq!(row_of(&of("cec", ""), 0, id), None, "{id}");
    }
}

#[test]
fn a_child_with_a_partner_is_no_dependent_child_and_one_abroad_keeps_no_status() {
    let of = |child: &str| {
        format!(
            r#"{{ "lives": {{ "country": "CA", "province": "ON" }}, "applications": [], "partner": null,
                "status": {{ "kind": "worker", "permit": "employer-specific", "code": "T13", "expires": "2028-11-01" }},
                "children": [{{ {child} }}] }}"#
        )
    };
    let verdict = |child: &str| row_of(&of(child), 0, "transition-family").map(|row| row.0);
    let partnered = r#""born": "2006-05-20", "partnered": true, "inCanada": false"#;
    assert_eq!(verdict(partnered), None);
    let abroad = r#""born": "2006-05-20", "inCanada": false"#;
    assert_eq!(verdict(abroad), Some(Verdict::Met));
    let here = r#""born": "2006-05-20", "inCanada": true"#;
    assert_eq!(verdict(here), Some(Verdict::Unknown));
    assert_eq!(verdict(r#""born": "2006-05-20""#), Some(Verdict::Unknown));
    // 22 in the course of the year, or at an age nobody told.
    let year = r#""born": "2004", "inCanada": false"#;
    assert_eq!(verdict(year), Some(Verdict::Unknown));
    assert_eq!(verdict(r#""inCanada": false"#), Some(Verdict::Unknown));
}

#[test]
fn a_study_permit_from_inside_is_for_the_family_of_a_worker_here() {
    let of = |status: &str, partner: &str| {
        let json = format!(
            r#"{{ "lives": {{ "country": "CA", "province": "ON" }}, "applications": [], "status": {status}, "partner": {partner} }}"#
        );
        note(&at_home(&json, "2026-11-22"), 0, "study-permit-inside").verdict
    };
    let here =
        r#"{ "status": "foreign", "permit": { "kind": "visitor", "expires": "2027-05-01" } }"#;
    let abroad = r#"{ "status": "foreign", "permit": null, "livesInCanada": false }"#;
    let worker = r#"{ "kind": "worker", "permit": "pgwp", "expires": "2027-11-01" }"#;
    assert_eq!(of(worker, here), Verdict::Met);
    assert_eq!(of(worker, abroad), Verdict::NotMet);
    let untold = r#"{ "status": "foreign", "permit": null }"#;
    assert_eq!(of(worker, untold), Verdict::Unknown);
    for other in [
        r#"{ "kind": "visitor", "expires": "2027-05-01" }"#,
        r#"{ "kind": "none" }"#,
        r#"{ "kind": "permanent-resident" }"#,
    ] {
        assert_eq!(of(other, here), Verdict::NotMet, "{other}");
    }
}

#[test]
fn school_follows_what_the_parent_may_do_while_waiting() {
    let school = |status: &str, files: &str| {
        let json = format!(
            r#"{{ "lives": {{ "country": "CA", "province": "ON" }}, "status": {status}, "applications": {files},
                "partner": null, "children": [{{ "born": "2015-05-20", "inCanada": true }}] }}"#
        );
        let found = at_home(&json, "2026-11-22");
        let note = note(&found, 0, "school");
        (note.verdict, note.why)
    };
    let work = r#"[{ "kind": "work-permit", "filed": "2026-10-15" }]"#;
    let visit = r#"[{ "kind": "visitor", "filed": "2026-10-15" }]"#;
    let ended = r#"{ "kind": "worker", "permit": "pgwp", "expires": "2026-11-01" }"#;
    assert_eq!(school(ended, work).0, Verdict::Met);
    assert_eq!(school(ended, visit).0, Verdict::NotMet);
    assert_eq!(school(ended, "[]").0, Verdict::NotMet);
    let waits = r#"{ "kind": "maintained", "expires": "2026-11-01" }"#;
    assert_eq!(school(waits, visit).0, Verdict::NotMet);
    let restores = r#"{ "kind": "restoration", "permit": "pgwp", "expires": "2026-10-01" }"#;
    let asked = r#"[{ "kind": "restoration", "filed": "2026-10-15" }]"#;
    let found = school(restores, asked);
    assert_eq!(found, (Verdict::Unknown, Some(Why::OfficerDecides)));
    let student = r#"{ "kind": "student", "expires": "2026-11-01" }"#;
    let study = r#"[{ "kind": "study-permit", "filed": "2026-10-15" }]"#;
    assert_eq!(school(student, study).0, Verdict::Met);
    let claimant = r#"{ "kind": "refugee-claimant" }"#;
    assert_eq!(school(claimant, "[]").0, Verdict::Met);
    for code in ["S61", "S62"] {
        let held = format!(
            r#"{{ "kind": "worker", "permit": "open", "code": "{code}", "expires": "2027-01-01" }}"#
        );
        assert_eq!(school(&held, "[]").0, Verdict::Met, "{code}");
    }
}

#[test]
fn a_child_may_hold_a_permit_only_with_a_parent_on_the_way() {
    let rows = |code: &str, born: &str| {
        let json = format!(
            r#"{{ "lives": {{ "country": "CA", "province": "ON" }},
                "status": {{ "kind": "worker", "permit": "employer-specific", "code": "{code}", "expires": "2028-11-01" }},
                "applications": [], "partner": null, "children": [{{ "born": "{born}", "inCanada": true }}] }}"#
        );
        at_home(&json, TODAY).members.remove(0).permits
    };
    let verdict = |code: &str, id: &str| {
        rows(code, "2010-05-20")
            .into_iter()
            .find(|row| row.id == id)
            .map(|row| row.verdict)
    };
    assert_ne!(verdict("T13", "transition-family"), Some(Verdict::NotMet));
    assert_eq!(verdict("C16", "transition-family"), Some(Verdict::NotMet));
    // Closed on January 21, 2025.
    assert_eq!(verdict("C16", "child-of-worker"), Some(Verdict::NotMet));
    assert!(rows("T13", "2004-11-02").is_empty(), "22 today");
    assert!(!rows("T13", "2004-11-03").is_empty(), "22 tomorrow");
}
