//! Turns references to `$id`s and anchors into JSON pointers.
//!
//! A schema with an `$id` is a resource of JSON Schema: references inside it are relative to it, and its anchors are its
//! own. Each file is a resource too. All references are rewritten, so that the later stages only know files and pointers.
//! A dynamic reference gets a `$ref` to its static target; [`dynamic`](super::dynamic) follows the dynamic scope.

use std::collections::BTreeMap;

use serde_json::json;

use super::address::{self, Address};
use super::resource::{File, Resource};
use super::target::{self, Target};
use crate::document::Json;
use crate::document::members::Members;
use crate::document::objects;
use crate::pointer::Pointer;

/// The keys of resources, anchors and the references to them.
const KEYS: &[&str] = &[
    "$id",
    "$self",
    "$anchor",
    "$dynamicAnchor",
    "$dynamicRef",
    "$recursiveAnchor",
    "$recursiveRef",
];

/// The name of the dynamic anchor that `$recursiveAnchor` of JSON Schema 2019-09 stands for. No other anchor can have this
/// name.
const RECURSIVE: &str = "$recursive";

/// Rewrites the references of all files.
pub(crate) fn resolve(files: &mut [File<'_>]) {
    if !files.iter().any(|file| objects::has_key(file.json, KEYS)) {
        return;
    }
    let pointers: Vec<Vec<Pointer>> =
        files.iter().map(|file| objects::pointers(file.json)).collect();
    for (file, pointers) in files.iter_mut().zip(&pointers) {
        pointers.iter().for_each(|at| unify(file.json, at));
    }
    let mut resources = Vec::new();
    for (index, (file, pointers)) in files.iter().zip(&pointers).enumerate() {
        collect(index, file.json, pointers, &mut resources);
    }
    for (index, pointers) in pointers.iter().enumerate() {
        for at in pointers {
            rewrite(files, index, at, &resources);
        }
    }
}

/// Replaces the spellings of earlier versions: `$recursiveAnchor`, and an `$id` that is only a fragment.
fn unify(json: &mut Json, at: &Pointer) {
    let Some(Json::Object(members)) = json.pointer_mut(at.as_str()) else { return };
    if members.get("$recursiveAnchor") == Some(&Json::Bool(true)) {
        members.shift_remove("$recursiveAnchor");
        members.entry("$dynamicAnchor").or_insert_with(|| Json::from(RECURSIVE));
    }
    let id = members.get("$id").and_then(Json::as_str);
    if let Some(anchor) = id.and_then(|id| id.strip_prefix('#')).map(str::to_owned) {
        members.shift_remove("$id");
        if !anchor.is_empty() {
            members.entry("$anchor").or_insert_with(|| Json::from(anchor));
        }
    }
}

/// Adds the resources of a file, outer before inner.
fn collect(file: usize, json: &Json, pointers: &[Pointer], resources: &mut Vec<Resource>) {
    let version = json.get("openapi").and_then(Json::as_str).unwrap_or_default();
    let is_older = json.get("swagger").is_some() || version.starts_with("3.0");
    // The indices of the resources around the current schema.
    let mut open: Vec<usize> = Vec::new();
    for at in pointers {
        let Some(node) = json.pointer(at.as_str()) else { continue };
        let text = |key: &str| node.get(key).and_then(Json::as_str);
        while open
            .pop_if(|last| {
                resources.get(*last).is_none_or(|resource: &Resource| !at.is_within(&resource.root))
            })
            .is_some()
        {}
        let is_file = open.is_empty();
        let id = text("$id").or_else(|| text("$self").filter(|_| is_file));
        if is_file || id.is_some() {
            let outer = open.last().and_then(|last| resources.get(*last));
            let base = outer.and_then(|outer| outer.id.as_deref());
            let id = id.map(|id| target::join(base, id.trim_end_matches('#')));
            let anchors = BTreeMap::new();
            open.push(resources.len());
            resources.push(Resource { file, root: at.clone(), id, anchors, is_older });
        }
        let Some(own) = open.last().and_then(|last| resources.get_mut(*last)) else { continue };
        for name in ["$anchor", "$dynamicAnchor"].into_iter().filter_map(text) {
            own.anchors.entry(name.to_owned()).or_default().push(at.clone());
        }
    }
}

/// Rewrites the references of an object.
fn rewrite(files: &mut [File<'_>], index: usize, at: &Pointer, resources: &[Resource]) {
    let Some(node) = files.get(index).and_then(|file| file.json.pointer(at.as_str())) else {
        return;
    };
    let text = |key: &str| node.get(key).and_then(Json::as_str);
    let new = text("$ref").and_then(|text| {
        let target = target::find(files, resources, (index, at), text)?;
        reference(files, index, &target)
    });
    let dynamic = text("$dynamicRef").map(|text| dynamic(files, resources, (index, at), text));
    let recursive = text("$recursiveRef").map(|_| recursive(files, resources, (index, at)));
    let mapping = mapping(files, resources, (index, at), node);
    let node = files.get_mut(index).and_then(|file| file.json.pointer_mut(at.as_str()));
    let Some(Json::Object(members)) = node else { return };
    if let Some(new) = new {
        members.insert("$ref".to_owned(), Json::from(new));
    }
    for (key, dynamic) in [("$dynamicRef", dynamic), ("$recursiveRef", recursive)] {
        if let Some(DynamicReference { static_target, name }) = dynamic {
            members.shift_remove(key);
            add(members, static_target, name);
        }
    }
    for (value, new) in mapping {
        let mapping = members.get_mut("discriminator").and_then(|object| object.get_mut("mapping"));
        if let Some(Json::Object(mapping)) = mapping {
            mapping.insert(value, Json::from(new));
        }
    }
}

/// Returns the values of a discriminator's mapping that change.
fn mapping(
    files: &[File<'_>],
    resources: &[Resource],
    (index, at): (usize, &Pointer),
    node: &Json,
) -> Vec<(String, String)> {
    let mapping = node.get("discriminator").and_then(|object| object.get("mapping"));
    let texts = mapping.and_then(Json::as_object).into_iter().flatten();
    let texts = texts.filter_map(|(value, text)| Some((value, text.as_str()?)));
    texts
        .filter(|(_, text)| address::is_path(text))
        .filter_map(|(value, text)| {
            let target = target::find(files, resources, (index, at), text)?;
            Some((value.clone(), reference(files, index, &target)?))
        })
        .collect()
}

/// A dynamic reference: its static target, and the name of the dynamic anchor if the dynamic scope matters.
struct DynamicReference {
    static_target: String,
    name: Option<String>,
}

fn dynamic(
    files: &[File<'_>],
    resources: &[Resource],
    (index, at): (usize, &Pointer),
    text: &str,
) -> DynamicReference {
    let target = target::find(files, resources, (index, at), text);
    let node = target.as_ref().and_then(|target| node(files, target));
    let anchor = node.and_then(|node| node.get("$dynamicAnchor")).and_then(Json::as_str);
    let name = anchor.filter(|anchor| text.ends_with(&format!("#{anchor}"))).map(str::to_owned);
    let target = target.and_then(|target| reference(files, index, &target));
    DynamicReference { static_target: target.unwrap_or_else(|| text.to_owned()), name }
}

/// Resolves `"$recursiveRef": "#"`, which refers to the resource, or to the schema of the component.
fn recursive(
    files: &[File<'_>],
    resources: &[Resource],
    (index, at): (usize, &Pointer),
) -> DynamicReference {
    let own = target::resource_of(resources, index, at).map(|resource| resource.root.clone());
    let root = match own {
        Some(root) if root != Pointer::root() => root,
        _ => target::outermost_schema(at),
    };
    let target = Target { file: index, pointer: root };
    let anchor = node(files, &target).and_then(|node| node.get("$dynamicAnchor"));
    let name = anchor.filter(|anchor| *anchor == RECURSIVE).map(|_| RECURSIVE.to_owned());
    DynamicReference { static_target: target.pointer.to_reference(), name }
}

fn node<'a>(files: &'a [File<'_>], target: &Target) -> Option<&'a Json> {
    files.get(target.file)?.json.pointer(target.pointer.as_str())
}

/// Adds a dynamic reference to a schema.
fn add(members: &mut Members, static_target: String, name: Option<String>) {
    let mut reference = json!({ "$ref": static_target });
    if let (Some(name), Json::Object(reference)) = (name, &mut reference) {
        reference.insert("$dynamicRef".to_owned(), Json::from(format!("#{name}")));
    }
    if members.contains_key("$ref") {
        let parts = members.entry("allOf").or_insert_with(|| json!([]));
        if let Json::Array(parts) = parts {
            parts.push(reference);
        }
    } else if let Json::Object(reference) = reference {
        members.extend(reference);
    }
}

/// Returns the text of a reference from a file to a target. Returns `None` if no file name can express it.
fn reference(files: &[File<'_>], from: usize, target: &Target) -> Option<String> {
    let fragment = target.pointer.to_reference();
    if from == target.file {
        return Some(fragment);
    }
    let (from, to) = (files.get(from)?.name, files.get(target.file)?.name);
    let folders = from.matches('/').count();
    let path = format!("{}{}", "../".repeat(folders), to).replace('%', "%25");
    let is_same = matches!(address::of(&path, from), Address::Pointer(file, _) if file == to);
    is_same.then(|| format!("{path}{fragment}"))
}

#[cfg(test)]
mod tests;
