//! Reads `x-idempotency-key`: the header by which the server recognizes a repeated call.

use serde_json::Value as Json;

use super::context::Cx;
use super::extension::ExtensionMap;
use super::header_name::{header_name, is_owned};
use crate::diagnostic::{Code, Diagnostic};
use crate::pointer::Pointer;

const KEY: &str = "x-idempotency-key";

/// The `x-idempotency-key` of an operation.
#[derive(Debug)]
pub(super) enum Declared {
    /// The operation has none, so that of the document applies.
    Inherited,
    /// The server does not recognize repeated calls.
    Off,
    /// The name of the header.
    Header(String),
}

impl Declared {
    /// Returns the header of an operation. The header of the document applies only to operations that are not
    /// idempotent.
    pub(super) fn header(
        self,
        is_idempotent: bool,
        of_document: Option<&String>,
    ) -> Option<String> {
        match self {
            Self::Inherited => of_document.filter(|_| !is_idempotent).cloned(),
            Self::Off => None,
            Self::Header(name) => Some(name),
        }
    }
}

/// Reads the header in the root of the document.
pub(super) fn of_document<M: ExtensionMap>(
    cx: &mut Cx<'_>,
    extensions: &M,
    root: &Pointer,
) -> Option<String> {
    extensions.value(KEY).and_then(|json| name(cx, json, &root.child(KEY), "the name of a header"))
}

/// Reads the header of an operation.
pub(super) fn of_operation<M: ExtensionMap>(
    cx: &mut Cx<'_>,
    extensions: &M,
    operation: &Pointer,
) -> Declared {
    match extensions.value(KEY) {
        None => Declared::Inherited,
        Some(Json::Bool(false)) => Declared::Off,
        Some(json) => {
            let name = name(cx, json, &operation.child(KEY), "the name of a header, or `false`");
            name.map_or(Declared::Inherited, Declared::Header)
        }
    }
}

fn name(cx: &mut Cx<'_>, json: &Json, at: &Pointer, expected: &str) -> Option<String> {
    if !json.is_string() {
        let message = format!("`{KEY}` must be {expected}");
        invalid(cx, at, &message, "write a name such as `Idempotency-Key`");
        return None;
    }
    let name = header_name(cx, json, at)?;
    if is_owned(&name) {
        let message = format!("the client sets the header `{name}` itself");
        invalid(cx, at, &message, "write the name of the header that contains only the key");
        return None;
    }
    Some(name)
}

fn invalid(cx: &mut Cx<'_>, at: &Pointer, message: &str, help: &str) {
    cx.report(Diagnostic::new(Code::InvalidExtensionValue, at, message).help(help));
}
