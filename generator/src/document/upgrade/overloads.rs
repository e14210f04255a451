//! Moves the paths in `x-ms-paths` to `paths`. Azure uses this extension for operations that differ only in their query.

use super::super::Json;
use super::super::grammar::{ObjectType, Relation, member};
use super::super::log::Log;
use super::super::members::Members;
use crate::diagnostic::{Code, Diagnostic};
use crate::pointer::Pointer;

const KEY: &str = "x-ms-paths";

/// Moves the paths of the extension. An operation that `paths` describes already is reported and omitted.
pub(crate) fn move_to_paths(document: &mut Members, log: &mut Log<'_>) {
    if !document.get(KEY).is_some_and(Json::is_object) {
        return;
    }
    let Some(Json::Object(overloads)) = document.shift_remove(KEY) else { return };
    let paths = document.entry("paths").or_insert_with(|| Json::Object(Members::new()));
    let Json::Object(paths) = paths else { return };
    for (path, item) in overloads {
        let (from, to) = (Pointer::of(&[KEY, &path]), Pointer::of(&["paths", &path]));
        match (paths.get_mut(&path), item) {
            (Some(Json::Object(known)), Json::Object(item)) => merge(known, item, &from, &to, log),
            (_, item) => {
                log.moved(to, &from);
                paths.insert(path, item);
            }
        }
    }
}

/// Merges the operations of two path items.
fn merge(known: &mut Members, item: Members, from: &Pointer, to: &Pointer, log: &mut Log<'_>) {
    for (key, value) in item {
        let is_operation =
            member(ObjectType::PathItem, &key) == Some(Relation::One(ObjectType::Operation));
        if !known.contains_key(&key) {
            log.moved(to.child(&key), &from.child(&key));
            known.insert(key, value);
        } else if is_operation {
            report_duplicate(&format!("`{}`", key.to_ascii_uppercase()), &from.child(&key), log);
        }
    }
}

/// Reports an operation with the same path and method as an earlier one.
pub(crate) fn report_duplicate(method: &str, at: &Pointer, log: &mut Log<'_>) {
    let message = format!("the path already has an operation for {method}; this one is omitted");
    log.report(Diagnostic::new(Code::DuplicateOperation, at, message));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::pointer::Moves;

    #[test]
    fn keeps_the_operations_of_both_keys() {
        let (mut moves, mut sink) = (Moves::default(), Diagnostics::default());
        let mut json = json!({"x-ms-paths": {"/?comp=list": {"get": {"summary": "a"}},
            "/b": {"get": {"summary": "b"}, "put": {}}}, "paths": {"/b": {"get": {}}}});
        let document = json.as_object_mut().unwrap();
        move_to_paths(document, &mut Log::new(&mut moves, &mut sink));
        let expected = json!({"paths": {"/b": {"get": {}, "put": {}}, "/?comp=list": {"get": {"summary": "a"}}}});
        assert_eq!(json, expected);
        let codes: Vec<Code> = sink.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, [Code::DuplicateOperation]);
    }
}
