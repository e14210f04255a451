//! Merges a document and the files that it refers to into one document.
//!
//! The files are inserted under a reserved key, references between them are rewritten, and the targets are moved to
//! `components`.

use serde_json::Map;

use super::address::{self, Address};
use super::files::FILES;
use super::gather::gather;
use super::sites::Scope;
use crate::diagnostic::Diagnostics;
use crate::document::Json;
use crate::pointer::{Moves, Pointer};

/// Moves the targets of cross-file references into the document. Unresolved references stay unchanged.
pub(crate) fn bundle(
    json: &mut Json,
    main: &str,
    files: Vec<(String, Json)>,
    moves: &mut Moves,
    sink: &mut Diagnostics,
) {
    // The document may refer to itself by its own file name.
    rewrite(json, &mut |reference| without_own_file_name(reference, main));
    if files.is_empty() || !json.is_object() {
        return;
    }
    let names: Vec<String> = files.iter().map(|(name, _)| name.clone()).collect();
    let with_merged_references = |(name, mut file): (String, Json)| {
        rewrite(&mut file, &mut |reference| reference_into_merged(reference, &name, main, &names));
        (name, file)
    };
    let files: Map<String, Json> = files.into_iter().map(with_merged_references).collect();
    if let Json::Object(members) = json {
        members.insert(FILES.to_owned(), Json::Object(files));
    }
    gather(json, Scope::Files, main, moves, sink);
    if let Json::Object(members) = json {
        members.shift_remove(FILES);
    }
    rewrite(json, &mut reference_into_file);
}

/// Removes the file name from a reference in the document to the document itself; `None` for other references.
fn without_own_file_name(reference: &str, main: &str) -> Option<String> {
    let fragment = reference.find('#').filter(|at| *at > 0)?;
    match address::of(reference, main) {
        Address::Pointer(file, _) | Address::Anchor(file, _) if file == main => {
            reference.get(fragment..).map(str::to_owned)
        }
        _ => None,
    }
}

/// Converts a reference from `file` into a reference within the merged document; `None` if the target is a URL or
/// outside the document's folder.
fn reference_into_merged(
    reference: &str,
    file: &str,
    main: &str,
    names: &[String],
) -> Option<String> {
    let (target, rest) = match address::of(reference, file) {
        Address::Pointer(target, pointer) => (target, pointer.to_string()),
        Address::Anchor(target, name) => (target, format!("#{name}")),
        Address::Network | Address::Outside => return None,
    };
    let rest = rest.replace('%', "%25");
    if target == main {
        return Some(rest);
    }
    match rest.strip_prefix("#/").or((rest == "#").then_some("")) {
        Some(inner) if names.contains(&target) => {
            let root = Pointer::of(&[FILES, &target]).to_reference();
            Some(if inner.is_empty() { root } else { format!("{root}/{inner}") })
        }
        _ => Some(format!("{}{rest}", target.replace('%', "%25"))),
    }
}

/// Restores an unresolved cross-file reference, after the files are removed from the document; `None` for other
/// references.
fn reference_into_file(reference: &str) -> Option<String> {
    let pointer = Pointer::parse(reference).filter(|_| reference.starts_with('#'))?;
    let mut tokens = pointer.tokens();
    tokens.next().filter(|first| first == FILES)?;
    let file = tokens.next()?;
    let inner = tokens.fold(Pointer::root(), |at, token| at.child(&token));
    Some(format!("{}{}", file.replace('%', "%25"), inner.to_reference()))
}

/// Replaces every reference for which `new` returns a value.
fn rewrite(json: &mut Json, new: &mut dyn FnMut(&str) -> Option<String>) {
    let mut open = vec![(json, false)];
    while let Some((json, mapping)) = open.pop() {
        match json {
            Json::Object(members) => {
                for (key, value) in members {
                    match value {
                        Json::String(text)
                            if key == "$ref" || (mapping && address::is_path(text)) =>
                        {
                            if let Some(changed) = new(text) {
                                *text = changed;
                            }
                        }
                        _ => open.push((value, key == "mapping")),
                    }
                }
            }
            Json::Array(elements) => {
                open.extend(elements.iter_mut().map(|element| (element, false)));
            }
            _ => {}
        }
    }
}
