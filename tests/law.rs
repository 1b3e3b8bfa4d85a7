//! Hygiene of the law files: what must hold for every programme, grid, fact and question.

#![cfg(not(target_arch = "wasm32"))]

use permit_to_pr::facts::rulings;
use permit_to_pr::law::{Award, Need, Values};
use permit_to_pr::{Day, day, programmes, questions as readings};
use std::collections::BTreeMap;

fn on(text: &str) -> Day {
    day(text).unwrap_or_default()
}

fn needs(need: &'static Need, all: &mut Vec<&'static Need>) {
    all.push(need);
    for part in need.parts() {
        needs(part, all);
    }
}

fn every_need() -> Vec<(&'static str, &'static Need)> {
    let mut all = Vec::new();
    for programme in programmes::ALL {
        let mut found = Vec::new();
        for need in programme.needs {
            needs(need, &mut found);
        }
        all.extend(found.into_iter().map(|need| (programme.id, need)));
    }
    all
}

#[test]
fn every_id_is_kebab_case_and_stands_once() {
    let mut seen = BTreeMap::new();
    let kebab = |id: &str| {
        !id.is_empty()
            && id
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.')
    };
    let left = programmes::ALL
        .iter()
        .flat_map(|programme| programme.left_to_officer);
    // Programmes may share a need: it then has one place and one wording.
    let ids = every_need()
        .into_iter()
        .map(|(_, need)| (need.id, need.law.provision))
        .chain(left.map(|left| (left.id, left.law.provision)));
    for (id, provision) in ids {
        assert!(kebab(id), "{id}");
        let before = seen.insert(id, provision);
        assert!(
            before.is_none_or(|before| before == provision),
            "{id} stands twice"
        );
    }
}

#[test]
fn every_need_carries_the_name_of_its_programme() {
    for (programme, need) in every_need() {
        let shared = need.id.starts_with("offer.") || need.id.starts_with("permit.");
        assert!(
            shared || need.id.starts_with(&format!("{programme}.")),
            "{}",
            need.id
        );
    }
}

#[test]
fn status_and_versions_stand_oldest_first() {
    for programme in programmes::ALL {
        assert!(
            programme
                .status
                .windows(2)
                .all(|pair| pair[0].since < pair[1].since),
            "{}",
            programme.id
        );
        assert!(programme.checked < programme.review_by, "{}", programme.id);
    }
    for grid in programmes::GRIDS {
        assert!(
            grid.versions
                .windows(2)
                .all(|pair| pair[0].since < pair[1].since),
            "{}",
            grid.id
        );
    }
}

#[test]
fn rows_of_a_factor_rise_and_no_unknown_value_is_a_nought() {
    for grid in programmes::GRIDS {
        for version in grid.versions {
            let sections = match &version.values {
                Values::Known(sections)
                | Values::Either {
                    other: sections, ..
                } => *sections,
                Values::Proposed { parts, .. } => {
                    assert!(!parts.is_empty());
                    continue;
                }
                // Nothing of it may be scored: the version has no points of its own to read.
                Values::NotKnown {
                    shows, unconfirmed, ..
                } => {
                    assert!(!unconfirmed.is_empty());
                    shows
                }
            };
            for factor in sections.iter().flat_map(|section| section.factors) {
                if let Award::Rows { rows, .. } | Award::Abilities { rows, .. } = &factor.award {
                    assert!(
                        rows.windows(2).all(|pair| pair[0].0 < pair[1].0),
                        "{}",
                        factor.id
                    );
                }
            }
        }
    }
}

#[test]
fn sections_of_the_crs_are_capped_where_the_law_caps_them() {
    let crs = programmes::grid("crs")
        .map(|grid| grid.versions)
        .unwrap_or_default();
    let Some(Values::Known(sections)) = crs.first().map(|version| &version.values) else {
        panic!("the first version is known");
    };
    let limits: Vec<_> = sections
        .iter()
        .map(|section| (section.id, section.limit))
        .collect();
    assert_eq!(
        limits,
        [
            ("core", [500, 460]),
            ("partner", [0, 40]),
            ("transferability", [100, 100]),
            ("additional", [600, 600])
        ]
    );
}

#[test]
fn every_fact_of_a_rule_rests_on_a_question_that_exists() {
    for (_, need) in every_need() {
        need.each_fact(&mut |fact| {
            for question in fact.rests_on {
                assert!(
                    permit_to_pr::questions::find(question).is_some(),
                    "{}: {question}",
                    fact.id
                );
            }
        });
    }
}

#[test]
fn a_stranger_is_asked_only_what_an_open_rule_rests_on() {
    let asked = readings(&permit_to_pr::Profile::default(), on("2026-11-02"), None);
    assert!(asked.iter().all(|ask| !ask.changes.is_empty()));
    let goal = readings(
        &permit_to_pr::Profile::default(),
        on("2026-11-02"),
        Some("cec"),
    );
    let ids: Vec<_> = goal.iter().map(|ask| ask.id).collect();
    assert_eq!(ids, ["work", "tests", "intends"]);
}

#[test]
fn every_ruling_says_where_it_stands() {
    for ruling in rulings::ALL {
        assert!(!ruling.law.provision.is_empty(), "{}", ruling.id);
        assert!(
            ruling.law.source.url.starts_with("https://"),
            "{}",
            ruling.id
        );
    }
}
