//! Selects the branch of a union that describes an example.

use crate::document::Json;
use crate::document::references::component::name_in;
use crate::pointer::{Pointer, fragment};

/// The maximum length of a chain of references, and the maximum number of parts of a schema.
const MAX_PARTS: usize = 64;

/// Returns the target of a reference and its location.
pub(super) fn resolved<'d>(document: &'d Json, reference: &str) -> Option<(&'d Json, Pointer)> {
    let at = Pointer::parse(&fragment(reference)?)?;
    Some((document.pointer(at.as_str())?, at))
}

/// Returns a schema or the schema that it refers to.
fn target<'d>(document: &'d Json, schema: &'d Json) -> &'d Json {
    let mut schema = schema;
    for _ in 0..MAX_PARTS {
        let reference = schema.get("$ref").and_then(Json::as_str);
        match reference.and_then(|reference| resolved(document, reference)) {
            Some((next, _)) => schema = next,
            None => break,
        }
    }
    schema
}

/// Returns a schema and its `allOf` parts, also indirect ones.
pub(super) fn parts<'d>(document: &'d Json, schema: &'d Json) -> Vec<&'d Json> {
    let mut parts: Vec<&Json> = vec![target(document, schema)];
    let mut next = 0;
    while let Some(part) = parts.get(next).copied() {
        next += 1;
        for inner in part.get("allOf").and_then(Json::as_array).into_iter().flatten() {
            let inner = target(document, inner);
            if parts.len() < MAX_PARTS && !parts.iter().any(|known| std::ptr::eq(*known, inner)) {
                parts.push(inner);
            }
        }
    }
    parts
}

/// Returns the name of the component that the discriminator of a schema names for a value.
pub(super) fn named(schema: &Json, value: &Json) -> Option<String> {
    let discriminator = schema.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?;
    let tag = value.get(property)?.as_str()?;
    let mapped = discriminator.get("mapping").and_then(|mapping| mapping.get(tag)?.as_str());
    let mapped =
        mapped.map(|mapped| name_in(mapped, "schemas").unwrap_or_else(|| mapped.to_owned()));
    Some(mapped.unwrap_or_else(|| tag.to_owned()))
}

/// Returns the index of the branch that describes a value, or `None` if several branches may describe it.
pub(super) fn selected(
    document: &Json,
    union: &Json,
    branches: &[Json],
    value: &Json,
) -> Option<usize> {
    let component = |branch: &Json| name_in(branch.get("$ref")?.as_str()?, "schemas");
    if let Some(name) = named(union, value) {
        let index = branches.iter().position(|branch| component(branch).as_ref() == Some(&name));
        if index.is_some() {
            return index;
        }
    }
    let scores: Vec<Option<usize>> =
        branches.iter().map(|branch| score(&parts(document, branch), value)).collect();
    let best = scores.iter().max().copied().flatten()?;
    let mut indices = scores.iter().enumerate().filter(|(_, score)| **score == Some(best));
    match (indices.next(), indices.next()) {
        (Some((index, _)), None) => Some(index),
        _ => None,
    }
}

/// Returns the number of properties of a value that a schema describes, or `None` if the schema does not allow the value.
fn score(parts: &[&Json], value: &Json) -> Option<usize> {
    if !parts.iter().all(|part| allows(part, value) && allows_properties(part, value)) {
        return None;
    }
    let is_described = |name: &&String| {
        let property =
            |part: &&Json| part.get("properties").is_some_and(|all| all.get(name).is_some());
        parts.iter().any(property)
    };
    Some(value.as_object().map_or(0, |members| members.keys().filter(is_described).count()))
}

/// Returns whether the type, the `enum` and the `required` properties of a schema allow a value.
fn allows(schema: &Json, value: &Json) -> bool {
    let kind = schema.get("type").and_then(Json::as_str);
    let is_of_type = match kind.unwrap_or_default() {
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => schema.get("properties").is_none() || value.is_object(),
    };
    let values = schema.get("enum").and_then(Json::as_array);
    let mut required = schema.get("required").and_then(Json::as_array).into_iter().flatten();
    let has = |name: &Json| name.as_str().is_some_and(|name| value.get(name).is_some());
    is_of_type
        && values.is_none_or(|values| values.contains(value))
        && (!value.is_object() || required.all(has))
}

/// Returns whether the properties of a schema allow those of a value.
fn allows_properties(schema: &Json, value: &Json) -> bool {
    let mut properties = schema.get("properties").and_then(Json::as_object).into_iter().flatten();
    properties.all(|(name, property)| {
        value.get(name).is_none_or(|value| value.is_null() || allows(property, value))
    })
}
