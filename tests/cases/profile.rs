//! A profile written in TOML, and how a case differs from it.

use serde_json::{Map, Value};

/// The JSON a TOML value stands for; the text `none!` is null.
pub(crate) fn json(value: &toml::Value) -> Result<Value, String> {
    Ok(match value {
        toml::Value::String(text) if text == "none!" => Value::Null,
        toml::Value::String(text) => Value::String(text.clone()),
        toml::Value::Integer(number) => Value::from(*number),
        toml::Value::Float(number) => Value::from(*number),
        toml::Value::Boolean(flag) => Value::Bool(*flag),
        toml::Value::Datetime(day) => return Err(format!("{day}: expected a day in quotes")),
        toml::Value::Array(items) => {
            Value::Array(items.iter().map(json).collect::<Result<_, _>>()?)
        }
        toml::Value::Table(table) => {
            let mut object = Map::new();
            for (name, value) in table {
                object.insert(name.clone(), json(value)?);
            }
            Value::Object(object)
        }
    })
}

/// The JSON text of a case: the base without some answers, then with others.
pub(crate) fn told(
    base: &toml::Table,
    without: &[String],
    with: &toml::Table,
) -> Result<String, String> {
    let mut told = json(&toml::Value::Table(base.clone()))?;
    for path in without {
        remove(&mut told, path)?;
    }
    merge(&mut told, &json(&toml::Value::Table(with.clone()))?)?;
    Ok(told.to_string())
}

/// Puts what differs into a profile: tables are merged, anything else replaces.
pub(crate) fn merge(told: &mut Value, other: &Value) -> Result<(), String> {
    let (Value::Object(told), Value::Object(other)) = (&mut *told, other) else {
        *told = other.clone();
        return Ok(());
    };
    for (name, value) in other {
        match item(name) {
            None => merge(told.entry(name).or_insert(Value::Null), value)?,
            Some((list, index)) => {
                let place = told.get_mut(list).and_then(|list| list.get_mut(index));
                merge(place.ok_or_else(|| format!("{name}: no such item"))?, value)?;
            }
        }
    }
    Ok(())
}

/// Takes an answer away, by a path such as `work[0].noc`.
pub(crate) fn remove(told: &mut Value, path: &str) -> Result<(), String> {
    let (ways, last) = path
        .rsplit_once('.')
        .map_or(("", path), |(ways, last)| (ways, last));
    let mut place = told;
    for name in ways.split('.').filter(|name| !name.is_empty()) {
        let next = match item(name) {
            None => place.get_mut(name),
            Some((list, index)) => place.get_mut(list).and_then(|list| list.get_mut(index)),
        };
        place = next.ok_or_else(|| format!("without {path}: no {name}"))?;
    }
    let taken = place.as_object_mut().and_then(|object| object.remove(last));
    taken
        .map(|_| ())
        .ok_or_else(|| format!("without {path}: not there"))
}

/// `work[0]` as the list and the place in it.
fn item(name: &str) -> Option<(&str, usize)> {
    let (list, index) = name.strip_suffix(']')?.split_once('[')?;
    Some((list, index.parse().ok()?))
}
