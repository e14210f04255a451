//! Reads the names of headers in extensions, and knows the headers that the client sets itself.

use serde_json::Value as Json;

use super::context::Cx;
use crate::diagnostic::{Code, Diagnostic};
use crate::pointer::Pointer;

/// The headers of a request that the client sets itself.
const OWNED: &[&str] = &[
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Returns whether the client sets this header of a request itself.
pub(crate) fn is_owned(name: &str) -> bool {
    OWNED.contains(&name.to_ascii_lowercase().as_str())
}

/// Reads the name of a header. Reports a value that is not one.
pub(super) fn header_name(cx: &mut Cx<'_>, json: &Json, at: &Pointer) -> Option<String> {
    let name = json.as_str().filter(|name| is_valid(name));
    if name.is_none() {
        let message = format!("{json} is not the name of a header");
        cx.report(
            Diagnostic::new(Code::InvalidExtensionValue, at, message)
                .help("write letters, digits and hyphens, without a colon or a value"),
        );
    }
    name.map(str::to_owned)
}

/// Returns whether a text is a token of RFC 9110, 5.6.2.
pub(super) fn is_valid(text: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_token)
}
