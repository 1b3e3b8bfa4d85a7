//! The guide: its words for the catalogue, and its four pages.

mod headings;
mod pages;

pub(super) use pages::{rights_page, sectors_page, steps_page, study_page};

use super::Language;
use crate::guide::rights::{ABOUT_HEALTH, COLUMNS, Cell, HEALTH, HEALTH_LAW};
use crate::guide::{Say, days, rights, sectors, steps, study};
use crate::kernel::{Cite, Text};
use crate::process::permit_steps::{ALL as ITEMS, STAGES, TIMES, WHO};
use crate::values::permit_fees;
use crate::values::sources::{OF_GUIDE, OF_OFFERS};
use serde_json::{Map, Value, json};

/// Everything of the guide in one language.
pub(super) fn words(language: Language) -> Value {
    let say = |text: &Text| Value::from(language.of(text));
    let map = |all: Vec<(&str, &Text)>| -> Map<String, Value> {
        all.into_iter()
            .map(|(id, text)| (id.to_owned(), say(text)))
            .collect()
    };
    let says = |all: &'static [Say]| map(all.iter().map(|one| (one.id, &one.says)).collect());
    let listed = |all: &'static [Say]| -> Vec<Value> {
        all.iter()
            .map(|one| {
                json!({ "id": one.id, "law": one.law.as_ref().map(law), "says": say(&one.says) })
            })
            .collect()
    };
    let marked = |cell: &Cell| json!({ "is": cell.mark.word(), "says": say(&cell.says) });
    let rows: Vec<Value> = rights::all()
        .map(|row| {
            json!({
                "id": row.id, "name": say(&row.name), "law": row.law.iter().map(law).collect::<Vec<_>>(),
                "employer": marked(&row.tied), "province": marked(&row.province),
                "open": marked(&row.open), "resident": marked(&row.resident),
            })
        })
        .collect();
    let health: Vec<Value> = HEALTH
        .iter()
        .map(|one| {
            json!({
                "value": one.province.word(), "months": one.months, "wait": one.wait,
                "says": one.says.as_ref().map(say),
            })
        })
        .collect();
    let all_sectors: Vec<Value> = sectors::ALL
        .iter()
        .map(|one| {
            let codes: Vec<String> = one.occupations.iter().map(|code| five(*code)).collect();
            json!({
                "id": one.id, "name": say(&one.name), "occupations": codes, "permits": one.permits,
                "licence": say(&one.licence), "skilled": one.skilled,
                "skilledSays": say(&one.skilled_says), "low": one.low, "lowSays": say(&one.low_says),
                "pitfalls": say(&one.pitfalls), "exempt": one.exempt, "lowWage": say(&one.low_wage),
            })
        })
        .collect();
    let notes: Vec<Value> = sectors::NOTES
        .iter()
        .map(|(id, teer, text)| json!({ "id": id, "teer": teer, "says": say(text) }))
        .collect();
    let sources: Map<String, Value> = OF_GUIDE
        .iter()
        .chain(OF_OFFERS)
        .map(|one| {
            let shown = json!({ "name": say(&one.name), "url": language.of(&one.pages) });
            (one.id.to_owned(), shown)
        })
        .collect();
    json!({
        "rights": {
            "columns": map(COLUMNS.iter().map(|(id, text)| (*id, text)).collect()),
            "rows": rows, "health": health, "healthLaw": law(&HEALTH_LAW),
            "aboutHealth": say(&ABOUT_HEALTH),
        },
        "sectors": {
            "rows": all_sectors, "notes": notes,
            "law": law(&sectors::LAW), "licenceLaw": law(&sectors::LICENCE_LAW),
            "exemptionLaw": law(&sectors::EXEMPTION_LAW), "capLaw": law(&sectors::CAP_LAW),
            "teerLaw": law(&sectors::TEER_LAW),
        },
        "steps": {
            "items": map(ITEMS.iter().map(|item| (item.id, &item.says)).collect()),
            "stages": map(STAGES.iter().map(|(stage, text)| (stage.word(), text)).collect()),
            "who": map(WHO.iter().map(|(who, text)| (who.word(), text)).collect()),
            "fees": map(permit_fees::ALL.iter().map(|fee| (fee.id, &fee.says)).collect()),
            "times": map(TIMES.iter().map(|time| (time.id, &time.says)).collect()),
            "notes": listed(steps::NOTES),
        },
        "study": {
            "ways": says(study::WAYS), "because": says(study::BECAUSE),
            "risks": says(study::RISKS), "rules": listed(study::RULES),
        },
        "days": { "conditions": says(days::CONDITIONS), "notes": listed(days::NOTES) },
        "sources": sources,
        "headings": map(headings::ALL.iter().map(|heading| (heading.en, heading)).collect()),
    })
}

fn law(law: &Cite) -> Value {
    json!(law)
}

fn five(code: u32) -> String {
    format!("{code:05}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::noc::Noc;
    use std::collections::BTreeSet;

    /// Every citation of the guide and of the steps.
    fn all_laws() -> Vec<Cite> {
        let mut laws: Vec<Cite> = rights::all().flat_map(|row| row.law).copied().collect();
        laws.extend(ITEMS.iter().map(|item| item.law));
        laws.extend(TIMES.iter().map(|time| time.law));
        let says = [steps::NOTES, study::RULES, days::NOTES];
        laws.extend(
            says.iter()
                .flat_map(|all| all.iter())
                .filter_map(|one| one.law),
        );
        laws.extend(
            permit_fees::ALL
                .iter()
                .flat_map(|fee| fee.cents)
                .filter_map(|step| step.by),
        );
        laws.extend([
            HEALTH_LAW,
            sectors::LAW,
            sectors::LICENCE_LAW,
            sectors::EXEMPTION_LAW,
            sectors::CAP_LAW,
            sectors::TEER_LAW,
            crate::assess::days::EDGES,
        ]);
        laws
    }

    #[test]
    fn every_heading_that_is_cited_is_there_in_both_languages() {
        let known: BTreeSet<&str> = headings::ALL.iter().map(|heading| heading.en).collect();
        let missing: BTreeSet<&str> = all_laws()
            .iter()
            .map(|law| law.provision)
            .filter(|said| !said.starts_with(|first: char| first.is_ascii_digit()))
            .filter(|said| !known.contains(said))
            .collect();
        assert!(missing.is_empty(), "{missing:#?}");
    }

    #[test]
    fn every_row_has_a_law_and_an_id_of_its_own() {
        let mut ids = BTreeSet::new();
        for row in rights::all() {
            assert!(ids.insert(row.id), "{}", row.id);
            assert!(!row.law.is_empty(), "{}", row.id);
        }
        let sectors: BTreeSet<&str> = sectors::ALL.iter().map(|one| one.id).collect();
        assert_eq!(sectors.len(), sectors::ALL.len());
        assert_eq!(HEALTH.len(), crate::profile::Province::ALL.len());
    }

    #[test]
    fn occupations_and_ids_of_sectors_exist() {
        for one in sectors::ALL {
            for code in one.occupations {
                assert!(Noc::new(*code).is_some(), "{}: {code}", one.id);
            }
            for id in one.permits.iter().chain(one.skilled).chain(one.low) {
                let known = crate::programmes::find(id).is_some();
                assert!(known, "{}: {id}", one.id);
            }
        }
    }

    #[test]
    fn what_the_engine_says_of_studies_and_days_has_its_sentence() {
        let said = |all: &[Say]| -> BTreeSet<&str> { all.iter().map(|one| one.id).collect() };
        let source = concat!(
            include_str!("../assess/study/person.rs"),
            include_str!("../assess/study/answers.rs")
        );
        for id in said(study::WAYS)
            .iter()
            .chain(&said(study::BECAUSE))
            .chain(&said(study::RISKS))
        {
            assert!(source.contains(&format!("\"{id}\"")), "{id} is never told");
        }
        for prefix in ["letter-", "inside-", "hours-", "graduate-", "limited-"] {
            for part in source.split('"').filter(|part| part.starts_with(prefix)) {
                let known =
                    said(study::BECAUSE).contains(part) || said(study::RISKS).contains(part);
                assert!(known, "{part} has no sentence");
            }
        }
        let conditions = said(days::CONDITIONS);
        assert!(
            ["permanent-resident", "days", "tax-years", "tests"]
                .iter()
                .all(|id| conditions.contains(id))
        );
    }
}
