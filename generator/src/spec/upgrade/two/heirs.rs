//! Finds the values of a discriminator that children of a base name by an extension of Microsoft's.

use std::collections::{BTreeMap, BTreeSet};

use super::Members;
use crate::pointer::{fragment, unescaped};
use crate::spec::Json;

/// What a child says is its value.
const VALUE: &[&str] = &["x-ms-discriminator-value", "x-discriminator-value"];

/// Where a base keeps its mapping until its discriminator is read.
pub const MAPPING: &str = "x-discriminator-mapping";

/// Leaves a mapping on every base whose children name their values.
pub fn map(document: &mut Members) {
    let Some(Json::Object(definitions)) = document.get_mut("definitions") else { return };
    let mut mappings: BTreeMap<String, Members> = BTreeMap::new();
    for (name, child) in definitions.iter() {
        let value = VALUE.iter().find_map(|key| child.get(key)?.as_str());
        let Some(value) = value else { continue };
        let reference = format!("#/definitions/{}", name.replace('~', "~0").replace('/', "~1"));
        for base in ancestors(definitions, name) {
            let mapping = mappings.entry(base).or_default();
            mapping.entry(value).or_insert_with(|| Json::from(reference.clone()));
        }
    }
    for (base, mapping) in mappings {
        let base = definitions.get_mut(&base).and_then(Json::as_object_mut);
        if let Some(base) =
            base.filter(|base| base.get("discriminator").is_some_and(Json::is_string))
        {
            base.entry(MAPPING).or_insert(Json::Object(mapping));
        }
    }
}

/// The definition itself and all that it is made of by `allOf`.
fn ancestors(definitions: &Members, name: &str) -> BTreeSet<String> {
    let (mut open, mut found) = (vec![name.to_owned()], BTreeSet::new());
    while let Some(name) = open.pop() {
        if !found.insert(name.clone()) {
            continue;
        }
        let parts = definitions.get(&name).and_then(|it| it.get("allOf")).and_then(Json::as_array);
        for part in parts.into_iter().flatten() {
            let reference = part.get("$ref").and_then(Json::as_str).and_then(fragment);
            let base = reference.as_ref().and_then(|it| it.strip_prefix("/definitions/"));
            open.extend(base.map(|base| unescaped(base).into_owned()));
        }
    }
    found
}
