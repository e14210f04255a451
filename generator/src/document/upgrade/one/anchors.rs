//! Turns references to anchors and ids into JSON pointers, and dynamic references into plain ones.

use std::collections::BTreeMap;

use crate::document::Json;
use crate::document::grammar::visit_schemas;
use crate::pointer::Pointer;

/// Resolves all references to anchors and ids in this document.
pub(crate) fn resolve(json: &mut Json) {
    let mut named = BTreeMap::new();
    visit_schemas(json, &mut |schema, at| note(schema, at, &mut named));
    visit_schemas(json, &mut |schema, _| rewrite(schema, &named));
}

/// The pointers to schemas, by `$id` or anchor. If several schemas have the same name, the first is used.
type Named = BTreeMap<String, Pointer>;

fn note(schema: &Json, at: &Pointer, named: &mut Named) {
    let text = |key: &str| schema.get(key).and_then(Json::as_str);
    if let Some(id) = text("$id") {
        named.entry(id.trim_end_matches('#').to_owned()).or_insert_with(|| at.clone());
    }
    for name in ["$anchor", "$dynamicAnchor"].into_iter().filter_map(text) {
        named.entry(format!("#{name}")).or_insert_with(|| at.clone());
    }
}

fn rewrite(schema: &mut Json, named: &Named) {
    let Json::Object(members) = schema else { return };
    for key in ["$dynamicRef", "$recursiveRef"] {
        if let Some(reference) = members.shift_remove(key) {
            members.entry("$ref").or_insert(reference);
        }
    }
    let Some(Json::String(reference)) = members.get_mut("$ref") else { return };
    if let Some(target) = target(reference, named) {
        *reference = target.to_reference();
    }
}

/// Resolves a reference of the form `#anchor`, `id`, `id#anchor` or `id#/pointer`.
fn target(reference: &str, named: &Named) -> Option<Pointer> {
    if reference.starts_with("#/") {
        return None;
    }
    let Some((id, fragment)) = reference.split_once('#') else { return find_id(reference, named) };
    if id.is_empty() {
        return named.get(reference).cloned();
    }
    let base = find_id(id, named)?;
    match fragment.is_empty() {
        true => Some(base),
        false if fragment.starts_with('/') => {
            let inner = Pointer::parse(&format!("#{fragment}"))?;
            inner.rebased(&Pointer::root(), &base)
        }
        false => named.get(&format!("#{fragment}")).cloned(),
    }
}

/// Returns the pointer to the schema with an `$id`. A relative reference also matches the end of an absolute id.
fn find_id(id: &str, named: &Named) -> Option<Pointer> {
    let ends = || {
        let end = format!("/{}", id.trim_start_matches("./"));
        named.iter().find(|(known, _)| known.ends_with(&end)).map(|(_, at)| at)
    };
    named.get(id).or_else(|| (!id.contains("://")).then(ends).flatten()).cloned()
}
