//! Parses the text of a `$ref` into an address: a pointer or an anchor in a file, or a target that is not loaded.
//!
//! Whether the target exists is not checked.

use std::collections::BTreeSet;

use crate::document::Json;
use crate::pointer::{Pointer, decoded};

/// The target of a reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Address {
    /// A JSON pointer into a file. The path of the file is relative to the folder of the main document.
    Pointer(String, Pointer),
    /// The path of a file, and the name of an `$anchor` in it.
    Anchor(String, String),
    /// A URL, which is not fetched.
    Network,
    /// A file outside the folder of the main document.
    Outside,
}

/// Returns the address of a reference in the file `base`.
pub(crate) fn of(reference: &str, base: &str) -> Address {
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    if has_scheme(path) || path.starts_with("//") {
        return Address::Network;
    }
    let Some(file) = relative_to(base, &decoded(path)) else { return Address::Outside };
    match Pointer::parse(&format!("#{fragment}")) {
        Some(pointer) => Address::Pointer(file, pointer),
        None => Address::Anchor(file, decoded(fragment).into_owned()),
    }
}

/// Returns the file name at the end of a path or URL.
pub fn file_name(path: &str) -> &str {
    // The query and fragment of a URL are not part of the file name.
    let path = match path.contains("://") {
        true => path.split(['?', '#']).next().unwrap_or(path),
        false => path,
    };
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// Returns whether a path starts with a URL scheme. A single letter is a Windows drive letter.
fn has_scheme(path: &str) -> bool {
    path.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter))
    })
}

/// Resolves `path` relative to the file `base`; returns `None` for a path outside the folder of the main document.
fn relative_to(base: &str, path: &str) -> Option<String> {
    if path.is_empty() {
        return Some(base.to_owned());
    }
    let path = path.replace('\\', "/");
    if path.starts_with('/') || path.as_bytes().get(1) == Some(&b':') || path.contains('\0') {
        return None;
    }
    let mut folders: Vec<&str> = base.split('/').collect();
    folders.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(folders.pop()?),
            part => folders.push(part),
        }
    }
    Some(folders.join("/"))
}

/// Returns the paths of the other files that a file refers to.
pub(crate) fn files(json: &Json, base: &str) -> BTreeSet<String> {
    let mut referenced = BTreeSet::new();
    let mut open = vec![(json, false)];
    while let Some((json, mapping)) = open.pop() {
        match json {
            Json::Object(members) => {
                for (key, value) in members {
                    match value.as_str() {
                        Some(text) if key == "$ref" || (mapping && is_path(text)) => {
                            referenced.extend(file(text, base));
                        }
                        _ => open.push((value, key == "mapping")),
                    }
                }
            }
            Json::Array(elements) => open.extend(elements.iter().map(|element| (element, false))),
            _ => {}
        }
    }
    referenced.remove(base);
    referenced
}

/// Returns whether a value of `mapping` is a reference rather than a schema name.
pub(crate) fn is_path(text: &str) -> bool {
    text.contains(['#', '/']) || [".json", ".yaml", ".yml"].iter().any(|end| text.ends_with(end))
}

/// Returns whether a reference looks like a file name rather than a component name.
pub(crate) fn is_file(reference: &str) -> bool {
    reference.contains(['#', '.', '/'])
}

fn file(reference: &str, base: &str) -> Option<String> {
    match of(reference, base) {
        Address::Pointer(file, _) | Address::Anchor(file, _) => Some(file),
        Address::Network | Address::Outside => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn resolved(reference: &str, base: &str) -> Option<(String, String)> {
        match of(reference, base) {
            Address::Pointer(file, pointer) => Some((file, pointer.to_string())),
            _ => None,
        }
    }

    #[test]
    fn resolves_paths_relative_to_the_referring_file() {
        let some = |file: &str, pointer: &str| Some((file.to_owned(), pointer.to_owned()));
        assert_eq!(resolved("#/a", "api.json"), some("api.json", "#/a"));
        assert_eq!(resolved("./b%20c.yaml#/d", "api.json"), some("b c.yaml", "#/d"));
        assert_eq!(resolved("../x.json", "models/a/b.json"), some("models/x.json", "#"));
        assert_eq!(resolved("sub\\x.json#", "models/b.json"), some("models/sub/x.json", "#"));
    }

    #[test]
    fn classifies_outside_files_urls_and_anchors() {
        for reference in ["/etc/passwd", "../x.json", "a/../../x.json", "C:\\x.json", "a%00b"] {
            assert_eq!(of(reference, "api.json"), Address::Outside, "{reference}");
        }
        for reference in ["https://example.com/a.json#/b", "//example.com/a", "file:///etc/passwd"]
        {
            assert_eq!(of(reference, "api.json"), Address::Network, "{reference}");
        }
        let anchor = Address::Anchor("api.json".to_owned(), "name".to_owned());
        assert_eq!(of("#name", "api.json"), anchor);
    }

    #[test]
    fn finds_files_in_references_and_mappings() {
        let json = json!({"a": [{"$ref": "b.json#/c"}, {"$ref": "#/d"}, {"$ref": "https://e.f/g"}],
            "discriminator": {"mapping": {"h": "i/j.yaml", "k": "#/l", "o": "P"}}, "m": "n.json"});
        let referenced: Vec<String> = files(&json, "api.json").into_iter().collect();
        assert_eq!(referenced, ["b.json", "i/j.yaml"]);
    }

    #[test]
    fn parses_a_formatted_reference() {
        let pointer = Pointer::of(&["a%20b", "c/d~e"]);
        assert_eq!(Pointer::parse(&pointer.to_reference()), Some(pointer));
    }
}
