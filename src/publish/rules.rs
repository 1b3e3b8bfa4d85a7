//! The law as open data.

use crate::kernel::{Cite, Step, Text, UnitKind, text_of};
use crate::law::{Award, Need, Section, Test, Values};
use crate::programmes;
use crate::values::sources;
use serde_json::{Value, json};

fn both(text: &Text) -> Value {
    json!({ "en": text.en, "fr": text.fr })
}

fn cite(cite: &Cite) -> Value {
    json!({ "source": cite.source.id, "provision": cite.provision, "grade": format!("{:?}", cite.grade) })
}

fn steps(steps: &[Step]) -> Value {
    steps
        .iter()
        .map(|step| {
            json!({
                "since": text_of(step.since), "value": step.value, "proposed": step.proposed,
                "by": step.by.as_ref().map(cite),
            })
        })
        .collect()
}

/// Programmes, grids and sources, as one object.
pub(super) fn rules() -> Value {
    let programmes: Vec<Value> = programmes::ALL
        .iter()
        .map(|programme| {
            let status: Vec<Value> = programme
                .status
                .iter()
                .map(|step| {
                    json!({ "since": text_of(step.since), "status": step.status, "by": step.by.as_ref().map(cite) })
                })
                .collect();
            let left: Vec<Value> = programme
                .left_to_officer
                .iter()
                .map(|left| json!({ "id": left.id, "law": cite(&left.law), "says": both(&left.says) }))
                .collect();
            json!({
                "id": programme.id, "kind": programme.kind, "jurisdiction": programme.jurisdiction,
                "name": both(&programme.name), "law": cite(&programme.law), "status": status,
                "checked": text_of(programme.checked), "reviewBy": text_of(programme.review_by),
                "needs": programme.needs.iter().map(need).collect::<Vec<_>>(), "leftToOfficer": left,
            })
        })
        .collect();
    let grids: Vec<Value> = programmes::GRIDS
        .iter()
        .map(|grid| {
            let versions: Vec<Value> = grid
                .versions
                .iter()
                .map(|version| {
                    let mut shown = json!({ "since": text_of(version.since), "by": cite(&version.by) });
                    let (key, value) = match &version.values {
                        Values::Known(sections) => ("sections", all(sections)),
                        Values::Either { one, other, says } => ("either", json!({
                            "says": both(says), "one": all(one), "other": all(other),
                        })),
                        Values::Proposed { says, parts } => ("proposed", json!({
                            "says": both(says),
                            "parts": parts.iter().map(|part| json!({
                                "id": part.id, "says": both(&part.says), "law": cite(&part.law),
                            })).collect::<Vec<_>>(),
                        })),
                        Values::NotKnown { says, unconfirmed, .. } => ("notKnown", json!({
                            "says": both(says),
                            "unconfirmed": unconfirmed.iter().map(|(id, _)| *id).collect::<Vec<_>>(),
                        })),
                    };
                    if let Value::Object(shown) = &mut shown {
                        shown.insert(key.to_owned(), value);
                    }
                    shown
                })
                .collect();
            json!({
                "id": grid.id, "name": both(&grid.name), "max": grid.max, "law": cite(&grid.law),
                "checked": text_of(grid.checked), "reviewBy": text_of(grid.review_by), "versions": versions,
            })
        })
        .collect();
    let sources: Vec<Value> = sources::all()
        .map(|source| {
            json!({
                "id": source.id, "name": both(&source.name), "pages": both(&source.pages),
                "compared": text_of(source.compared), "grade": format!("{:?}", source.grade),
            })
        })
        .collect();
    json!({
        "generated": "by `cargo run --example publish --features text`; do not edit",
        "version": env!("CARGO_PKG_VERSION"),
        "programmes": programmes, "grids": grids, "sources": sources,
    })
}

fn need(one: &Need) -> Value {
    let test = match &one.test {
        Test::AtLeast { fact, value, unit } => {
            json!({ "atLeast": { "fact": fact.id, "unit": unit, "value": steps(value) } })
        }
        Test::AtLeastBy {
            fact,
            by,
            values,
            unit,
        } => {
            let values: Vec<Value> = values
                .iter()
                .map(|(from, to, value)| json!({ "from": from, "to": to, "value": steps(value) }))
                .collect();
            json!({ "atLeastBy": { "fact": fact.id, "by": by.id, "unit": unit, "values": values } })
        }
        Test::AtMost { fact, value, unit } => {
            json!({ "atMost": { "fact": fact.id, "unit": unit, "value": steps(value) } })
        }
        Test::Holds { fact } => json!({ "holds": fact.id }),
        Test::Unless { fact } => json!({ "unless": fact.id }),
        Test::Every(needs) => {
            json!({ "every": needs.iter().map(|part| need(part)).collect::<Vec<_>>() })
        }
        Test::Any(needs) => {
            json!({ "any": needs.iter().map(|part| need(part)).collect::<Vec<_>>() })
        }
        Test::Scores { grid, value } => {
            json!({ "scores": { "grid": grid.id, "unit": UnitKind::Points, "value": steps(value) } })
        }
        Test::MeetsOneOf(programmes) => {
            json!({ "meetsOneOf": programmes.iter().map(|one| one.id).collect::<Vec<_>>() })
        }
    };
    json!({ "id": one.id, "law": cite(&one.law), "says": both(&one.says), "test": test })
}

fn all(sections: &[&Section]) -> Value {
    sections.iter().map(|one| section(one)).collect()
}

fn section(section: &Section) -> Value {
    let factors: Vec<Value> = section
        .factors
        .iter()
        .map(|factor| {
            let award = match &factor.award {
                Award::Rows { fact, unit, rows } => json!({ "fact": fact.id, "unit": unit, "rows": rows }),
                Award::Abilities { facts, rows, limit } => json!({
                    "facts": facts.iter().map(|fact| fact.id).collect::<Vec<_>>(), "unit": UnitKind::Clb,
                    "rows": rows, "limit": limit,
                }),
                Award::Pairs { pairs, limit } => json!({
                    "pairs": pairs.iter().map(|pair| json!({
                        "facts": [pair.one.id, pair.other.id], "points": pair.points,
                    })).collect::<Vec<_>>(),
                    "limit": limit,
                }),
            };
            json!({ "id": factor.id, "says": both(&factor.says), "law": cite(&factor.law), "award": award })
        })
        .collect();
    json!({ "id": section.id, "says": both(&section.says), "limit": section.limit, "factors": factors })
}
