//! Moves operations with methods that 3.0 lacks to the keys of their methods, or reports them.

use serde_json::Map;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::grammar::{ObjectType, visit};
use crate::document::log::Log;
use crate::document::upgrade::overloads::report_duplicate;
use crate::pointer::Pointer;

/// The keys of a path item for methods.
const KNOWN: &[&str] =
    &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Calls [`others`] for each path item in a document of any version.
pub(crate) fn of_all(json: &mut Json, log: &mut Log<'_>) {
    visit(json, &mut |object_type, json, at| {
        if let (ObjectType::PathItem, Json::Object(item)) = (object_type, json) {
            others(item, at, log);
        }
    });
}

/// Moves each operation in `additionalOperations` to the path item, if the path item has a key for its method and the key
/// is not in use. Reports the operations that no client can call. They stay in the document, so that the summary counts
/// them.
pub(crate) fn others(item: &mut Map<String, Json>, at: &Pointer, log: &mut Log<'_>) {
    let Some(Json::Object(more)) = item.shift_remove("additionalOperations") else { return };
    let (at_more, mut rest) = (at.child("additionalOperations"), Map::new());
    for (method, operation) in more {
        let (key, from) = (method.to_ascii_lowercase(), at_more.child(&method));
        if has_key(&method) && !item.contains_key(&key) {
            log.moved(at.child(&key), &from);
            item.insert(key, operation);
            continue;
        }
        if has_key(&method) {
            report_duplicate(&format!("`{}`", method.to_ascii_uppercase()), &from, log);
        } else if !is_callable(&method) {
            let message = format!("unsupported method `{method}`; the operation is skipped");
            log.report(Diagnostic::new(Code::UnsupportedMethod, &from, message));
        }
        rest.insert(method, operation);
    }
    if !rest.is_empty() {
        item.insert("additionalOperations".to_owned(), Json::Object(rest));
    }
}

/// Returns whether a client can call an operation in `additionalOperations`. A method must be a token of HTTP. `CONNECT`
/// opens a tunnel, and a path item has a key of its own for each of the [`KNOWN`] methods.
pub(crate) fn is_callable(method: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    let is_method = !method.is_empty() && method.bytes().all(is_token);
    is_method && !has_key(method) && !method.eq_ignore_ascii_case("CONNECT")
}

fn has_key(method: &str) -> bool {
    KNOWN.contains(&method.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tokens_without_a_key_of_their_own_are_callable() {
        for method in ["LINK", "PURGE", "copy", "M-SEARCH", "VERSION-CONTROL"] {
            assert!(is_callable(method), "{method}");
        }
        for method in ["", "CONNECT", "connect", "GET", "query", "TWO WORDS", "É", "A:B"] {
            assert!(!is_callable(method), "{method}");
        }
    }
}
