//! Repairs the document object, `info`, servers and tags.

use serde_json::json;

use super::context::RepairContext;
use super::{extensions, keys};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// Reports and adds missing fields of the document, adds missing slashes to paths, and checks extensions.
pub(crate) fn repair(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) -> bool {
    for (key, effect) in
        [("info", "a default title is used"), ("paths", "the client has no methods")]
    {
        if members.get(key).is_none_or(Json::is_null) {
            let message = format!("missing `{key}`; {effect}");
            context.report(Diagnostic::new(Code::MissingRequiredField, at, message));
        }
    }
    if let Some(Json::Object(paths)) = members.get_mut("paths") {
        slashes(context, paths, &at.child("paths"));
    }
    let mut json = Json::Object(std::mem::take(members));
    extensions::check(context, &mut json);
    complete(&mut json);
    if let Json::Object(repaired) = json {
        *members = repaired;
    }
    true
}

/// Adds the fields that openapiv3 requires.
pub(crate) fn complete(json: &mut Json) {
    let Json::Object(members) = json else { return };
    for (key, value) in [("openapi", json!("3.0.3")), ("info", unnamed()), ("paths", json!({}))] {
        let current = members.entry(key).or_insert_with(|| value.clone());
        if current.is_null() {
            *current = value;
        }
    }
}

/// Adds missing slashes at the start of paths.
fn slashes(context: &mut RepairContext<'_>, paths: &mut Members, at: &Pointer) {
    let bare = |path: &str| {
        !path.is_empty()
            && !path.starts_with('/')
            && !path.starts_with("x-")
            && !path.contains("://")
    };
    let bare: Vec<String> = paths.keys().filter(|path| bare(path)).cloned().collect();
    for path in bare {
        let whole = format!("/{path}");
        if !paths.contains_key(&whole) {
            keys::rename(context, paths, at, &path, &whole);
            let message =
                format!("the path `{path}` does not start with a slash; a slash is added");
            context.report(Diagnostic::new(Code::RepairedPath, &at.child(&whole), message));
        }
    }
}

/// Returns the default `info`.
pub(crate) fn unnamed() -> Json {
    json!({"title": "API", "version": ""})
}

/// Adds a missing title and version.
pub(crate) fn info(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) -> bool {
    for (key, value) in [("title", "API"), ("version", "")] {
        if !members.contains_key(key) {
            let message = format!("missing `{key}` in `info`");
            context.report(Diagnostic::new(Code::MissingRequiredField, at, message));
            members.insert(key.to_owned(), Json::from(value));
        }
    }
    true
}

/// Converts a string to an object with one property.
pub(crate) fn of_text(
    context: &mut RepairContext<'_>,
    json: &mut Json,
    at: &Pointer,
    key: &str,
) -> bool {
    let Json::String(text) = json else { return false };
    *json = json!({ key: std::mem::take(text) });
    let message = format!("expected an object, found a string; the string is used as the `{key}`");
    context.report(
        Diagnostic::new(Code::StringForObject, at, message)
            .help(format!("write `{{\"{key}\": …}}`")),
    );
    true
}

/// Checks that a server has a URL.
pub(crate) fn server(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) -> bool {
    let named = members.contains_key("url");
    if !named {
        let message = "this server has no `url` and is omitted";
        context.report(Diagnostic::new(Code::ServerWithoutUrl, at, message));
    }
    named
}

/// Repairs a server variable without a default: the first value of its `enum` becomes the default. Returns `false` if
/// the variable has no `enum` either.
pub(crate) fn variable(
    context: &mut RepairContext<'_>,
    members: &mut Members,
    at: &Pointer,
) -> bool {
    if members.contains_key("default") {
        return true;
    }
    let first = members.get("enum").and_then(|values| values.get(0)).cloned();
    let rest = if first.is_some() { "its first value is used" } else { "the variable is ignored" };
    context.report(Diagnostic::new(
        Code::VariableWithoutDefault,
        at,
        format!("this variable has no `default`; {rest}"),
    ));
    let known = first.is_some();
    members.extend(first.map(|value| ("default".to_owned(), value)));
    known
}

/// Checks that a tag has a name.
pub(crate) fn tag(context: &mut RepairContext<'_>, members: &mut Members, at: &Pointer) -> bool {
    let named = members.contains_key("name");
    if !named {
        context.report(Diagnostic::new(
            Code::TagWithoutName,
            at,
            "this tag has no `name` and is ignored",
        ));
    }
    named
}
