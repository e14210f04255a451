//! Reads `x-rate-limit` and `x-retry-header`: facts about the service in the root of the document.

use std::time::Duration;

use openapiv3::OpenAPI;
use serde_json::{Map, Value as Json};

use super::context::Cx;
use super::extension::{ExtensionMap as _, Extensions};
use super::header_name::header_name;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::Node;
use crate::ir::service::{RateLimit, RetryHeader, Service};
use crate::pointer::Pointer;

/// An extension whose value is an object.
struct Extension {
    key: &'static str,
    /// The help for an object without a required key.
    help: &'static str,
}

const RATE_LIMIT: Extension = Extension {
    key: "x-rate-limit",
    help: "write a limit such as `{\"requests\": 100, \"window\": 60}`; the window is in seconds",
};

const RETRY_HEADER: Extension = Extension {
    key: "x-retry-header",
    help: "write a header such as `{\"name\": \"X-Should-Retry\"}`",
};

/// The maximum length of a window. A longer one is a quota, which a client cannot count.
const MAX_WINDOW: Duration = Duration::from_secs(24 * 60 * 60);

/// Reads the facts about the service.
pub(super) fn service(cx: &mut Cx<'_>, root: &Node<'_, OpenAPI>) -> Service {
    Service { rate_limit: rate_limit(cx, root), retry_header: retry_header(cx, root) }
}

fn rate_limit(cx: &mut Cx<'_>, root: &Node<'_, OpenAPI>) -> Option<RateLimit> {
    let (object, at) = object(cx, root, &RATE_LIMIT)?;
    let known = ["limit-header", "requests", "window", "window-header"];
    Extensions::new(object, &at).only(cx, "`x-rate-limit`", &known);
    let requests = requests(cx, object, &at);
    let window = window(cx, object, &at);
    let (limit_header, window_header) =
        (header(cx, object, &at, "limit-header"), header(cx, object, &at, "window-header"));
    if let (Some(limit), Some(window)) = (&limit_header, &window_header)
        && limit.eq_ignore_ascii_case(window)
    {
        let message = "`limit-header` and `window-header` name the same header";
        let help = "name two headers: one with the number of requests, and one with the seconds";
        invalid(cx, &at.child("window-header"), message, help);
    }
    Some(RateLimit { requests: requests?, window: window?, limit_header, window_header })
}

fn requests(cx: &mut Cx<'_>, object: &Map<String, Json>, at: &Pointer) -> Option<u32> {
    let json = required(cx, object, at, &RATE_LIMIT, "requests")?;
    let requests = json.as_u64().and_then(|number| u32::try_from(number).ok());
    let requests = requests.filter(|number| *number > 0);
    if requests.is_none() {
        let message = format!("`requests` must be an integer from 1 to {}", u32::MAX);
        invalid(cx, &at.child("requests"), &message, "write a number such as `100`");
    }
    requests
}

fn window(cx: &mut Cx<'_>, object: &Map<String, Json>, at: &Pointer) -> Option<Duration> {
    let window = seconds(required(cx, object, at, &RATE_LIMIT, "window")?);
    if window.is_none() {
        let message = format!(
            "`window` must be a number of seconds from 0.001 to {}, with at most three decimals",
            MAX_WINDOW.as_secs()
        );
        invalid(cx, &at.child("window"), &message, "write a number such as `60` or `0.5`");
    }
    window
}

/// Returns the length of a window: whole milliseconds, because a rounded window would permit too many requests.
fn seconds(json: &Json) -> Option<Duration> {
    let window = Duration::try_from_secs_f64(json.as_f64()?).ok()?;
    let in_range = window >= Duration::from_millis(1) && window <= MAX_WINDOW;
    (in_range && window.subsec_nanos().is_multiple_of(1_000_000)).then_some(window)
}

fn header(cx: &mut Cx<'_>, object: &Map<String, Json>, at: &Pointer, key: &str) -> Option<String> {
    object.get(key).and_then(|json| header_name(cx, json, &at.child(key)))
}

fn retry_header(cx: &mut Cx<'_>, root: &Node<'_, OpenAPI>) -> Option<RetryHeader> {
    let (object, at) = object(cx, root, &RETRY_HEADER)?;
    Extensions::new(object, &at).only(cx, "`x-retry-header`", &["name", "retry", "stop"]);
    let name = required(cx, object, &at, &RETRY_HEADER, "name")
        .and_then(|json| header_name(cx, json, &at.child("name")));
    let (retry, stop) =
        (value(cx, object, &at, "retry", "true"), value(cx, object, &at, "stop", "false"));
    let (retry, stop) = (retry?, stop?);
    if retry.eq_ignore_ascii_case(&stop) {
        let message = format!("`{retry}` both requests and forbids a retry");
        invalid(cx, &at, &message, "write different values for `retry` and `stop`");
    }
    Some(RetryHeader { name: name?, retry, stop })
}

/// Reads a value of the header: visible text without spaces around it.
fn value(
    cx: &mut Cx<'_>,
    object: &Map<String, Json>,
    at: &Pointer,
    key: &str,
    default: &str,
) -> Option<String> {
    let Some(json) = object.get(key) else { return Some(default.to_owned()) };
    let is_value = |text: &&str| {
        let is_visible = |byte: u8| byte == b' ' || byte.is_ascii_graphic();
        !text.is_empty() && text.trim() == *text && text.bytes().all(is_visible)
    };
    let value = json.as_str().filter(is_value);
    if value.is_none() {
        let message = format!("`{key}` must be a value of the header, as a string");
        let help = format!("write a string such as `\"{default}\"`");
        invalid(cx, &at.child(key), &message, &help);
    }
    value.map(str::to_owned)
}

/// Returns the object of an extension in the root, and its location.
fn object<'a>(
    cx: &mut Cx<'_>,
    root: &Node<'a, OpenAPI>,
    extension: &Extension,
) -> Option<(&'a Map<String, Json>, Pointer)> {
    let at = root.at.child(extension.key);
    let object = root.value.extensions.value(extension.key)?.as_object();
    if object.is_none() {
        invalid(cx, &at, &format!("`{}` must be an object", extension.key), extension.help);
    }
    Some((object?, at))
}

/// Returns the value of a required key.
fn required<'a>(
    cx: &mut Cx<'_>,
    object: &'a Map<String, Json>,
    at: &Pointer,
    extension: &Extension,
    key: &str,
) -> Option<&'a Json> {
    let json = object.get(key);
    if json.is_none() {
        let message = format!("`{}` must have the key `{key}`", extension.key);
        invalid(cx, at, &message, extension.help);
    }
    json
}

fn invalid(cx: &mut Cx<'_>, at: &Pointer, message: &str, help: &str) {
    cx.report(Diagnostic::new(Code::InvalidExtensionValue, at, message).help(help));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_window_has_whole_milliseconds_and_at_most_one_day() {
        for (json, millis) in [
            (json!(60), 60_000),
            (json!(60.0), 60_000),
            (json!(0.001), 1),
            (json!(0.1), 100),
            (json!(1.234), 1_234),
            (json!(86_400), 86_400_000),
        ] {
            assert_eq!(seconds(&json), Some(Duration::from_millis(millis)), "{json}");
        }
        for json in [
            json!(0),
            json!(-1),
            json!(0.0005),
            json!(1.2345),
            json!(86_400.001),
            json!(1e300),
            json!("60"),
            json!(null),
        ] {
            assert_eq!(seconds(&json), None, "{json}");
        }
    }
}
