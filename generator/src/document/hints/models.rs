//! Moves `x-model` names from the uses of a type to the schema of the type.
//!
//! Component keys may change but paths do not, so an overlay states "the response of this operation is an `Agent`, and
//! the type of the agent's `status` is `RunStatus`". From the use, this step follows `$ref`s, arrays, maps and `allOf`
//! to the schema. It sets `x-model: "Name"`, `x-variants` (for enums) and `x-description` on that schema.

use std::collections::{BTreeSet, VecDeque};

use serde_json::Map;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::Json;
use crate::document::grammar::visit_schemas;
use crate::pointer::{Moves, Pointer};

/// The maximum number of schemas that are followed for one `x-model`. A longer chain is treated as a cycle.
const MAX_STEPS: usize = 64;

/// Moves every `x-model` to the schema that it names.
pub(crate) fn distribute(json: &mut Json, moves: &mut Moves, sink: &mut Diagnostics) {
    let mut sites = VecDeque::new();
    visit_schemas(json, &mut |schema, at| {
        if let Some(hint) = schema.as_object_mut().and_then(|schema| schema.shift_remove("x-model"))
        {
            sites.push_back((at.clone(), at.child("x-model"), hint));
        }
    });
    while let Some((site, source, hint)) = sites.pop_front() {
        match apply(json, &site, &source, &hint, moves) {
            Ok(inner) => sites.extend(inner),
            Err(diagnostic) => sink.push(diagnostic),
        }
    }
}

/// The pointer to a use of a type, the pointer to its hint, and the hint.
type HintUse = (Pointer, Pointer, Json);

/// Applies the hint at one use of a type. Returns the hints about the type's properties, which are applied next.
fn apply(
    json: &mut Json,
    site: &Pointer,
    source: &Pointer,
    hint: &Json,
    moves: &mut Moves,
) -> Result<Vec<HintUse>, Diagnostic> {
    let target = resolve(json, site).ok_or_else(|| {
        Diagnostic::new(
            Code::UnresolvedModelHint,
            source,
            "the schema of this `x-model` cannot be resolved",
        )
    })?;
    let (name, details) = parts(hint, source)?;
    if let Some(name) = name {
        set_name(json, &target, source, name, moves)?;
    }
    for (key, extension) in [("variants", "x-variants"), ("description", "x-description")] {
        if let Some(value) = details.and_then(|details| details.get(key)) {
            insert(json, &target, extension, value.clone());
            moves.record(target.child(extension), moves.trace(&source.child(key)));
        }
    }
    let Some(Json::Object(inner)) = details.and_then(|details| details.get("inner")) else {
        return Ok(Vec::new());
    };
    inner.iter().map(|(wire, hint)| inner_site(json, &target, source, wire, hint)).collect()
}

/// The name in a hint, and the hint itself if it is an object.
type Parts<'a> = (Option<&'a str>, Option<&'a Map<String, Json>>);

fn parts<'a>(hint: &'a Json, source: &Pointer) -> Result<Parts<'a>, Diagnostic> {
    match hint {
        Json::String(name) => Ok((Some(name), None)),
        Json::Object(details) => {
            check_keys(details, source)?;
            Ok((details.get("name").and_then(Json::as_str), Some(details)))
        }
        _ => Err(Diagnostic::new(
            Code::InvalidExtensionValue,
            source,
            "`x-model` must be a string or an object",
        )
        .help("write `\"x-model\": \"Name\"`")),
    }
}

fn check_keys(details: &Map<String, Json>, source: &Pointer) -> Result<(), Diagnostic> {
    for (key, value) in details {
        let (fits, kind) = match key.as_str() {
            "name" | "description" => (value.is_string(), "a string"),
            "inner" | "variants" => (value.is_object(), "an object"),
            _ => {
                let message = format!("unknown key `{key}` in `x-model`");
                return Err(Diagnostic::new(
                    Code::UnknownExtensionKey,
                    &source.child(key),
                    message,
                ));
            }
        };
        if !fits {
            return Err(Diagnostic::new(
                Code::InvalidExtensionValue,
                &source.child(key),
                format!("`{key}` must be {kind}"),
            ));
        }
    }
    Ok(())
}

fn inner_site(
    json: &Json,
    target: &Pointer,
    source: &Pointer,
    wire: &str,
    hint: &Json,
) -> Result<HintUse, Diagnostic> {
    let source = source.child("inner").child(wire);
    match property(json, target, wire) {
        Some(site) => Ok((site, source, hint.clone())),
        None => Err(Diagnostic::new(
            Code::UnknownProperty,
            &source,
            format!("this schema has no property `{wire}`"),
        )),
    }
}

fn set_name(
    json: &mut Json,
    target: &Pointer,
    source: &Pointer,
    name: &str,
    moves: &mut Moves,
) -> Result<(), Diagnostic> {
    let at = target.child("x-model");
    match json.pointer(at.as_str()).and_then(Json::as_str) {
        Some(other) if other != name => {
            return Err(Diagnostic::new(
                Code::ConflictingModelName,
                source,
                format!("conflicting names for this type: `{name}` here and `{other}` elsewhere"),
            ));
        }
        _ => insert(json, target, "x-model", Json::from(name)),
    }
    moves.record(at, moves.trace(source));
    Ok(())
}

fn insert(json: &mut Json, target: &Pointer, key: &str, value: Json) {
    if let Some(Json::Object(schema)) = json.pointer_mut(target.as_str()) {
        schema.insert(key.to_owned(), value);
    }
}

/// Returns the pointer to the schema of a use, through `$ref`s, single `allOf` parts, items and map values. Returns
/// `None` if the schema does not exist or the chain exceeds [`MAX_STEPS`].
fn resolve(json: &Json, site: &Pointer) -> Option<Pointer> {
    let mut at = site.clone();
    for _ in 0..MAX_STEPS {
        let schema = json.pointer(at.as_str())?;
        match next(schema, &at) {
            Some(next) => at = next,
            None => return Some(at),
        }
    }
    None
}

fn next(schema: &Json, at: &Pointer) -> Option<Pointer> {
    if let Some(reference) = schema.get("$ref").and_then(Json::as_str) {
        return Pointer::parse(reference);
    }
    if schema.get("properties").is_some() {
        return None;
    }
    match schema.get("allOf").and_then(Json::as_array) {
        Some(parts) if parts.len() == 1 => return Some(at.child("allOf").index(0)),
        _ => {}
    }
    ["items", "additionalProperties"]
        .into_iter()
        .find(|key| schema.get(key).is_some_and(Json::is_object))
        .map(|key| at.child(key))
}

/// Returns the pointer to the property `wire` of a schema. The schema may inherit the property through `allOf`.
fn property(json: &Json, schema: &Pointer, wire: &str) -> Option<Pointer> {
    let (mut open, mut seen) = (vec![schema.clone()], BTreeSet::new());
    while let Some(schema) = open.pop() {
        if !seen.insert(schema.clone()) {
            continue;
        }
        let own = schema.child("properties").child(wire);
        if json.pointer(own.as_str()).is_some() {
            return Some(own);
        }
        let at = schema.child("allOf");
        let parts = json.pointer(at.as_str()).and_then(Json::as_array).map_or(0, Vec::len);
        // Reversed, so that `pop` returns the first part first.
        open.extend((0..parts).rev().filter_map(|index| resolve(json, &at.index(index))));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn moves_names_from_a_use_to_the_schema_and_its_properties() {
        let mut json = json!({
            "components": {"schemas": {
                "Use": {"type": "array", "items": {"$ref": "#/components/schemas/A"},
                    "x-model": {"name": "Agent", "inner": {"id": "AgentId", "kind": {"name": "Kind", "variants": {"1": "One"}}}}},
                "A": {"properties": {"id": {"type": "integer"}, "kind": {"$ref": "#/components/schemas/K"}}},
                "K": {"type": "integer", "enum": [1]},
            }},
        });
        let (mut moves, mut sink) = (Moves::default(), Diagnostics::default());
        distribute(&mut json, &mut moves, &mut sink);
        assert_eq!(sink.iter().count(), 0);
        let schemas = &json["components"]["schemas"];
        assert_eq!(schemas["A"]["x-model"], "Agent");
        assert_eq!(schemas["A"]["properties"]["id"]["x-model"], "AgentId");
        assert_eq!(
            schemas["K"],
            json!({"type": "integer", "enum": [1], "x-model": "Kind", "x-variants": {"1": "One"}})
        );
    }

    #[test]
    fn rejects_two_names_for_one_schema() {
        let mut json = json!({"components": {"schemas": {"C": {}, "A": {"$ref": "#/components/schemas/C", "x-model": "X"},
            "B": {"$ref": "#/components/schemas/C", "x-model": "Y"}}}});
        let mut sink = Diagnostics::default();
        distribute(&mut json, &mut Moves::default(), &mut sink);
        assert!(sink.has_errors());
    }
}
