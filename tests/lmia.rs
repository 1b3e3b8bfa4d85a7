//! Whether a job needs an assessment: who it is for, what the employer has still to do, what it costs.

#![allow(clippy::expect_used)]

use permit_to_pr::{Assessed, Needed, Profile, Verdict, day, explain, lmia, permit_steps};

const TODAY: &str = "2026-11-22";

fn decision(json: &str, on: &str) -> Assessed {
    let profile = Profile::parse(json).expect("a profile");
    lmia(&profile, day(on).expect("a day"))
}

fn verdict(json: &str, id: &str, on: &str) -> Verdict {
    let profile = Profile::parse(json).expect("a profile");
    let found = explain(&profile, id, day(on).expect("a day"));
    found.expect("a program").verdict
}

fn duties(found: &Assessed) -> Vec<&'static str> {
    found.duties.iter().map(|duty| duty.id).collect()
}

// ------------------------------------------------------------------ the person

/// Waits for a renewal, and the offer.
fn waits(offer: &str) -> String {
    format!(
        r#"{{ "citizenships": ["PH"], "lives": {{ "country": "CA", "province": "ON" }},
            "status": {{ "kind": "maintained", "permit": "lmia", "expires": "2026-10-01" }},
            "applications": [{{ "kind": "work-permit", "filed": "2026-09-15", "tied": true }}],
            "circumstances": {{ "sameConditions": true, "leftAfterEnd": false }},
            "offer": {{ "noc": "72310", "province": "ON"{offer} }} }}"#
    )
}

#[test]
fn who_waits_for_a_renewal_may_go_on_in_the_old_job_only() {
    let found = decision(&waits(r#", "permitEmployer": false"#), TODAY);
    assert_ne!(found.needed, Needed::NoPermit);
    assert!(!found.exempt.contains(&"maintained-work"));
    assert!(!found.open.contains(&"maintained-work"));
    let untold = decision(&waits(""), TODAY);
    assert_ne!(untold.needed, Needed::NoPermit);
    assert!(untold.open.contains(&"maintained-work"));
}

#[test]
fn an_open_permit_serves_for_any_job_while_it_lasts() {
    let holder = |offer: &str| {
        format!(
            r#"{{ "status": {{ "kind": "worker", "permit": "pgwp", "code": "C43", "expires": "2028-11-01" }},
                "offer": {{ "noc": "63200", "province": "ON", "wage": 20{offer} }} }}"#
        )
    };
    let found = decision(&holder(""), TODAY);
    assert_eq!(found.needed, Needed::No);
    // Nothing is asked for and nothing is filed.
    assert_eq!(duties(&found), ["no-recruitment-fee"]);
    let later = decision(&holder(r#", "from": "2028-11-02""#), TODAY);
    assert_ne!(later.needed, Needed::No);
    // Nor may its holder work for an employer who is barred.
    let barred = decision(&holder(r#", "barred": true"#), TODAY);
    assert_ne!(barred.needed, Needed::No);
}

#[test]
fn nobody_takes_a_new_job_with_an_employer_who_is_barred() {
    let barred = |offer: &str| {
        waits(offer).replace(
            r#""sameConditions": true"#,
            r#""sameConditions": true, "exemptEmployer": false"#,
        )
    };
    let open = barred(r#", "barred": true, "permitEmployer": false"#)
        .replace(r#""permit": "lmia""#, r#""permit": "pgwp""#);
    let found = decision(&open, TODAY);
    assert!(!matches!(found.needed, Needed::NoPermit | Needed::No));
    // Other than the old one, which goes on.
    let old = barred(r#", "barred": true, "permitEmployer": true"#);
    assert_eq!(decision(&old, TODAY).needed, Needed::NoPermit);
    let graduate = r#"{ "status": { "kind": "worker", "permit": "pgwp", "code": "C43", "expires": "2028-11-01" },
        "circumstances": { "exemptEmployer": false },
        "offer": { "noc": "63200", "province": "ON", "wage": 20, "barred": true } }"#;
    let found = decision(graduate, TODAY);
    assert!(!matches!(found.needed, Needed::NoPermit | Needed::No));
    assert!(found.exempt.is_empty(), "{:?}", found.exempt);
}

#[test]
fn citizens_and_residents_need_no_permit() {
    for person in [
        r#""status": { "kind": "permanent-resident" }"#,
        r#""status": { "kind": "citizen" }"#,
    ] {
        let json = format!(r#"{{ {person}, "offer": {{ "noc": "63200", "province": "ON" }} }}"#);
        let found = decision(&json, TODAY);
        assert_eq!(found.needed, Needed::NoPermit, "{person}");
        assert_eq!(duties(&found), ["no-recruitment-fee"]);
    }
}

#[test]
fn a_placement_of_the_program_needs_no_permit() {
    let json = r#"{ "status": { "kind": "student", "expires": "2027-12-31" }, "study": { "level": "bachelor", "fullTime": true },
        "work": [], "offer": { "noc": "21232", "province": "ON", "hoursPerWeek": 40 },
        "circumstances": { "credentialProgram": true, "placement": true } }"#;
    let found = decision(json, TODAY);
    assert_eq!(found.needed, Needed::NoPermit);
    assert!(found.exempt.contains(&"off-campus"));
}

// ------------------------------------------------------------------ what is still to be done

#[test]
fn an_offer_not_yet_filed_takes_no_exemption_away() {
    let json = r#"{ "citizenships": ["US"], "lives": { "country": "US" }, "status": null,
        "offer": { "noc": "21231", "province": "ON", "lmia": "none" },
        "circumstances": { "listedProfession": true, "offerNumber": false } }"#;
    let found = decision(json, TODAY);
    assert_eq!(found.needed, Needed::No);
    assert!(found.exempt.contains(&"cusma-professional"));
    assert!(duties(&found).contains(&"employer-files"));
    assert!(duties(&found).contains(&"you-apply"));
}

#[test]
fn an_embassy_files_no_offer_and_pays_nothing() {
    let json = r#"{ "citizenships": ["US"], "lives": { "country": "US" }, "status": null,
        "offer": { "noc": "21231", "province": "ON", "lmia": "none" },
        "circumstances": { "listedProfession": true, "exemptEmployer": true } }"#;
    let found = decision(json, TODAY);
    assert_eq!(found.needed, Needed::No);
    assert!(!duties(&found).contains(&"employer-files"));
    assert!(duties(&found).contains(&"you-apply"));
}

#[test]
fn nobody_has_an_invitation_by_meeting_the_conditions_of_a_pool() {
    let json = r#"{ "born": "1996-03-10", "citizenships": ["DE"], "lives": { "country": "DE" }, "status": null, "tests": [],
        "iec": { "category": "young-professionals", "taken": [] }, "funds": 3000,
        "offer": { "noc": "21231", "province": "ON", "wage": 30, "hoursPerWeek": 37, "lmia": "none" } }"#;
    let found = decision(json, TODAY);
    assert!(found.exempt.is_empty(), "{:?}", found.exempt);
    assert!(found.open.contains(&"iec-young-professionals"));
    assert_eq!(found.needed, Needed::Unless);
    assert_eq!(
        verdict(&filed(json), "iec-young-professionals", TODAY),
        Verdict::Met
    );
}

/// The same, once the employer has filed the offer.
fn filed(json: &str) -> String {
    let head = json.strip_suffix('}').expect("an object");
    format!(r#"{head}, "circumstances": {{ "offerNumber": true }} }}"#)
}

// ------------------------------------------------------------------ the wage, the place, the fee

#[test]
fn an_assessment_goes_by_the_line_of_its_own_day() {
    let json = r#"{ "status": null, "offer": { "noc": "72310", "province": "AB", "wage": 37, "lmia": "positive", "lmiaIssued": "2026-07-10" } }"#;
    let found = decision(json, TODAY);
    assert_eq!(found.high_wage, Verdict::Met);
    assert_eq!(found.line.map(|line| line.least), Some(3_600));
    let planned = json.replace("positive", "none");
    assert_eq!(decision(&planned, TODAY).high_wage, Verdict::NotMet);
    let told = json
        .replace("2026-07-10", "2026-09-01")
        .replace(r#""positive""#, r#""positive", "stream": "high-wage""#);
    assert_eq!(decision(&told, TODAY).high_wage, Verdict::Met);
}

#[test]
fn without_the_day_of_the_letter_the_line_of_its_request_is_not_known() {
    let json = r#"{ "status": null, "offer": { "noc": "72310", "province": "AB", "wage": 36.5, "lmia": "positive" } }"#;
    let found = decision(json, TODAY);
    assert_eq!(found.high_wage, Verdict::Unknown);
    let planned = json.replace("positive", "none");
    assert_eq!(decision(&planned, TODAY).high_wage, Verdict::NotMet);
}

#[test]
fn the_suspension_in_quebec_closes_an_area_whatever_the_list() {
    let area = |area: &str, on: &str| {
        let json = format!(
            r#"{{ "offer": {{ "noc": "63200", "province": "QC", "wage": 20, "area": "{area}" }} }}"#
        );
        decision(&json, on).area_closed
    };
    assert_eq!(area("montreal-island", "2026-02-01"), Some(true));
    assert_eq!(area("laval", "2026-12-31"), Some(true));
    assert_eq!(area("laval", "2027-01-01"), None);
    assert_eq!(area("montreal", "2026-02-01"), Some(false));
    assert_eq!(area("montreal", "2026-10-09"), None);
}

#[test]
fn the_fee_is_told_only_where_it_is_settled() {
    let fee = |offer: &str, more: &str| {
        let json = format!(r#"{{ "offer": {{ "province": "ON", "wage": 20{offer} }}{more} }}"#);
        decision(&json, TODAY).fee
    };
    assert_eq!(
        fee(r#", "noc": "63200", "sector": "other""#, ""),
        Some(1_000)
    );
    assert_eq!(fee("", ""), None);
    assert_eq!(fee(r#", "noc": "44101""#, ""), None);
    let nurse = r#", "noc": "31301", "sector": "hospitals""#;
    assert_eq!(fee(nurse, ""), None);
    let in_hospital = r#", "circumstances": { "privateHome": false }"#;
    assert_eq!(fee(nurse, in_hospital), Some(1_000));
    let care = r#", "noc": "44101", "sector": "other""#;
    assert_eq!(fee(care, in_hospital), Some(1_000));
    let on_farm = |noc: &str| {
        fee(
            &format!(r#", "noc": "{noc}", "sector": "primary-agriculture""#),
            "",
        )
    };
    assert_eq!(on_farm("85101"), Some(0));
    assert_eq!(on_farm("31103"), Some(1_000));
    assert_eq!(on_farm("73300"), None);
    assert_eq!(fee(r#", "noc": "85101""#, ""), None);
}

// ------------------------------------------------------------------ the letter

#[test]
fn six_months_end_with_the_day_of_the_same_number() {
    let letter = |issued: &str, pilot: bool, on: &str| {
        let id = if pilot {
            "recognized-employer"
        } else {
            "lmia-high-wage"
        };
        let json = format!(
            r#"{{ "status": null, "offer": {{ "noc": "21231", "province": "ON", "wage": 50, "lmia": "positive", "stream": "high-wage", "lmiaIssued": "{issued}" }},
                "circumstances": {{ "namedOnLmia": true, "recognizedEmployer": {pilot} }} }}"#
        );
        verdict(&json, id, on)
    };
    assert_eq!(letter("2026-05-22", false, "2026-11-22"), Verdict::Met);
    assert_eq!(letter("2026-05-22", false, "2026-11-23"), Verdict::NotMet);
    assert_eq!(letter("2026-08-31", false, "2027-02-28"), Verdict::Met);
    assert_eq!(letter("2026-08-31", false, "2027-03-01"), Verdict::NotMet);
    assert_eq!(letter("2026-05-01", true, "2026-12-31"), Verdict::Met);
}

#[test]
fn the_pilot_prolongs_no_letter_of_another_stream_or_permit() {
    let until = |id: Option<&str>, stream: &str| {
        let json = format!(
            r#"{{ "status": null, "offer": {{ "noc": "21232", "province": "ON", "wage": 45, "lmia": "positive", "lmiaIssued": "2026-01-10"{stream} }},
                "circumstances": {{ "namedOnLmia": true, "recognizedEmployer": true }} }}"#
        );
        let profile = Profile::parse(&json).expect("a profile");
        permit_steps(&profile, id, day(TODAY).expect("a day")).letter_until
    };
    let (half, pilot) = (day("2026-07-10"), day("2026-12-31"));
    let talent = r#", "stream": "global-talent""#;
    let high = r#", "stream": "high-wage""#;
    assert_eq!(until(Some("global-talent-b"), talent), half);
    assert_eq!(until(Some("lmia-high-wage"), talent), half);
    assert_eq!(until(Some("lmia-high-wage"), high), half);
    assert_eq!(until(Some("recognized-employer"), talent), half);
    assert_eq!(until(Some("recognized-employer"), high), pilot);
    assert_eq!(until(None, talent), half);
    assert_eq!(until(None, high), pilot);
    assert_eq!(until(None, ""), half);
}
