//! Removes the abstract templates that only their copies used. An abstract template forbids every value where its users
//! define a type, so the template itself has no values.

use std::collections::BTreeSet;

use serde_json::json;

use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::{Pointer, unescaped};

/// Removes the components among these templates to which nothing refers.
pub(super) fn remove(json: &mut Json, section: &[&str], mut templates: BTreeSet<Pointer>) {
    let section = Pointer::of(section);
    templates.retain(|template| is_abstract(json, template));
    while let Some(unused) = templates.iter().find(|template| !is_used(json, template)).cloned() {
        templates.remove(&unused);
        let parent = unused.as_str().rsplit_once('/');
        let Some((_, name)) = parent.filter(|(parent, _)| *parent == section.as_str()) else {
            continue;
        };
        if let Some(Json::Object(schemas)) = json.pointer_mut(section.as_str()) {
            schemas.shift_remove(unescaped(name).as_ref());
        }
    }
}

/// Returns whether the definition of a dynamic anchor forbids every value.
fn is_abstract(json: &Json, template: &Pointer) -> bool {
    let schema = json.pointer(template.as_str());
    let definitions = ["$defs", "definitions"].into_iter().filter_map(|key| schema?.get(key));
    let mut definitions = definitions.filter_map(Json::as_object).flatten();
    definitions.any(|(_, definition)| {
        let forbidden = definition.get("not");
        let is_anchor = definition.get("$dynamicAnchor").is_some();
        is_anchor && forbidden.is_some_and(|schema| *schema == true || *schema == json!({}))
    })
}

/// Returns whether a reference outside of a schema refers to it.
fn is_used(json: &Json, schema: &Pointer) -> bool {
    let own = json.pointer(schema.as_str());
    let mut open = vec![json];
    while let Some(json) = open.pop() {
        match json {
            _ if own.is_some_and(|own| std::ptr::eq(own, json)) => {}
            Json::Object(members) if refers(members, schema) => return true,
            Json::Object(members) => open.extend(members.values()),
            Json::Array(elements) => open.extend(elements),
            _ => {}
        }
    }
    false
}

/// Returns whether a value of an object is a reference to a schema, such as `$ref` or an entry of `mapping`.
fn refers(members: &Members, schema: &Pointer) -> bool {
    let name = schema.last();
    let is_reference = |text: &str| {
        text == name
            || text.starts_with('#')
                && Pointer::parse(text).is_some_and(|target| target.is_within(schema))
    };
    members.values().filter_map(Json::as_str).any(is_reference)
}
