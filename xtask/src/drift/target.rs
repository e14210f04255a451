//! Writes the JSONPath of a node, in the style of the overlay: a named schema is selected by its content, because its
//! name may change.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::document::{COMBINING, EffectiveDocument};

/// Returns the JSONPath (RFC 9535) that selects only this node.
pub(super) fn target(document: &EffectiveDocument, path: &[String]) -> String {
    let (mut target, rest) = match path {
        [components, schemas, name, rest @ ..]
            if components == "components" && schemas == "schemas" =>
        {
            let selected = selector(document, name).unwrap_or_else(|| quoted(name));
            (format!("$.components.schemas[{selected}]"), rest)
        }
        path => ("$".to_owned(), path),
    };
    let mut is_list = false;
    for step in rest {
        match is_list {
            true => target.extend(["[", step, "]"]),
            false => push(&mut target, step),
        }
        is_list = !is_list && COMBINING.contains(&step.as_str());
    }
    target
}

fn push(target: &mut String, step: &str) {
    match step {
        step if is_name(step) => target.extend([".", step]),
        step => drop(write!(target, "[{}]", quoted(step))),
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_')
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// Returns a filter that selects only the schema with this name, or `None` if there is none.
fn selector(document: &EffectiveDocument, name: &str) -> Option<String> {
    let schemas = document.schemas()?;
    let schema = schemas.get(name)?;
    let others = || schemas.iter().filter(|(other, _)| *other != name).map(|(_, other)| other);
    by_properties(schema, others().collect())
        .or_else(|| by_values(schema, others().collect()))
        .or_else(|| by_part(schema, &others().collect::<Vec<_>>()))
}

/// Selects a schema by its properties: as few as possible, and in the order in which they exclude most other schemas.
fn by_properties(schema: &Value, mut others: Vec<&Value>) -> Option<String> {
    let has = |schema: &Value, key: &str| {
        schema.get("properties").is_some_and(|properties| properties.get(key).is_some())
    };
    let properties: Vec<&String> = schema.get("properties")?.as_object()?.keys().collect();
    let mut tests: Vec<String> = Vec::new();
    while !others.is_empty() || tests.is_empty() {
        let left = |key: &&&String| others.iter().filter(|other| has(other, key)).count();
        let best = properties.iter().min_by_key(left)?;
        let (before, test) = (others.len(), format!("@.properties{}", member(best)));
        if tests.contains(&test) {
            break;
        }
        others.retain(|other| has(other, best));
        tests.push(test);
        if others.len() == before {
            break;
        }
    }
    // A schema whose properties are a subset of those of others is selected by what it lacks.
    while let Some(first) = others.first() {
        let extra = first.get("properties")?.as_object()?.keys().find(|key| !has(schema, key))?;
        tests.push(format!("!@.properties{}", member(extra)));
        let extra = extra.clone();
        others.retain(|other| !has(other, &extra));
    }
    Some(format!("?{}", tests.join(" && ")))
}

/// Selects an enumeration by its first values, and by its length if others begin with all its values.
fn by_values(schema: &Value, mut others: Vec<&Value>) -> Option<String> {
    let value = |schema: &Value, index: usize| schema.get("enum")?.get(index).cloned();
    let values = schema.get("enum")?.as_array()?;
    let mut tests = Vec::new();
    for (index, own) in values.iter().enumerate() {
        let literal = match own {
            Value::String(text) => quoted(text),
            other => other.to_string(),
        };
        let before = others.len();
        others.retain(|other| value(other, index).as_ref() == Some(own));
        if others.len() < before || index == 0 {
            tests.push(format!("@.enum[{index}]=={literal}"));
        }
        if others.is_empty() {
            return Some(format!("?{}", tests.join(" && ")));
        }
    }
    tests.push(format!("!@.enum[{}]", values.len()));
    others.retain(|other| value(other, values.len()).is_none());
    others.is_empty().then(|| format!("?{}", tests.join(" && ")))
}

/// Selects a schema that merges others by a property of one of them.
fn by_part(schema: &Value, others: &[&Value]) -> Option<String> {
    let parts = schema.get("allOf")?.as_array()?.iter();
    let keys = parts.filter_map(|part| part.get("properties")?.as_object()).flat_map(Map::keys);
    let has = |schema: &Value, key: &str| {
        let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        parts
            .filter_map(|part| part.get("properties"))
            .any(|properties| properties.get(key).is_some())
    };
    let mut only = keys.filter(|key| !others.iter().any(|other| has(other, key)));
    only.next().map(|key| format!("?@.allOf[*].properties{}", member(key)))
}

fn member(key: &str) -> String {
    let mut member = String::new();
    push(&mut member, key);
    member
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn shown(schemas: &Value, path: &str) -> String {
        let document = EffectiveDocument::new(json!({"components": {"schemas": schemas}}));
        target(&document, &path.split(' ').map(str::to_owned).collect::<Vec<_>>())
    }

    fn assert_targets(schemas: &Value, expected: &[(&str, &str)]) {
        for (path, expected) in expected {
            let shown = shown(schemas, &format!("components schemas {path}"));
            assert_eq!(shown, format!("$.components.schemas[{expected}]"));
        }
    }

    #[test]
    fn selects_a_schema_by_its_properties() {
        let schemas = json!({
            "A": {"properties": {"id": {}, "a b": {}, "3": {}}},
            "B": {"properties": {"id": {}, "name": {}}},
            "C": {"properties": {"id": {}}},
            "F": {"type": "object"},
            "H": {"allOf": [{"properties": {"id": {}}}, {"properties": {"age": {}}}]},
            "I": {"allOf": [{"properties": {"id": {}}}]},
        });
        assert_targets(
            &schemas,
            &[
                ("A", "?@.properties['a b']"),
                ("B", "?@.properties.name"),
                ("C", "?@.properties.id && !@.properties['a b'] && !@.properties.name"),
                ("F", "'F'"),
                ("H", "?@.allOf[*].properties.age"),
                ("I", "'I'"),
            ],
        );
        let part = shown(&schemas, "components schemas H allOf 1 properties");
        assert_eq!(part, "$.components.schemas[?@.allOf[*].properties.age].allOf[1].properties");
    }

    #[test]
    fn selects_an_enumeration_by_its_values() {
        let schemas = json!({
            "D": {"enum": ["x", "it's"]},
            "E": {"enum": ["x", "z"]},
            "G": {"enum": [1, 2]},
            "J": {"enum": [5, 6, 7, 8]},
            "K": {"enum": [5, 6, 8]},
            "L": {"enum": [5, 6, 7]},
        });
        assert_targets(
            &schemas,
            &[
                ("D", r"?@.enum[0]=='x' && @.enum[1]=='it\'s'"),
                ("G", "?@.enum[0]==1"),
                ("J", "?@.enum[0]==5 && @.enum[2]==7 && @.enum[3]==8"),
                ("K", "?@.enum[0]==5 && @.enum[2]==8"),
                ("L", "?@.enum[0]==5 && @.enum[2]==7 && !@.enum[3]"),
            ],
        );
    }

    #[test]
    fn quotes_keys_that_are_no_names() {
        let path = "paths /a/{b} get responses 200 content application/json schema allOf 0";
        assert_eq!(
            shown(&json!({}), path),
            "$.paths['/a/{b}'].get.responses['200'].content['application/json'].schema.allOf[0]"
        );
    }
}
