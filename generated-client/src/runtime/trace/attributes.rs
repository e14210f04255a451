//! The attributes of spans and events. Numbers are `i64`, because OpenTelemetry has no unsigned integers.

use std::fmt;
use std::time::Duration;

use http::{Method, Uri};
use tracing::Span;

use super::super::operation::Operation;

/// The target of all spans and events: the name of the client's crate.
pub(super) const TARGET: &str = env!("CARGO_CRATE_NAME");

/// The class of the error of a call or request that was dropped before it ended.
pub(super) const CANCELLED: &str = "cancelled";

/// The name of a method that the conventions do not contain.
const OTHER: &str = "_OTHER";

/// The name of a request's span: the method, and the path template if there is one.
pub(super) struct SpanName {
    pub(super) method: &'static str,
    pub(super) template: Option<&'static str>,
}

impl fmt::Display for SpanName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.method == OTHER { "HTTP" } else { self.method })?;
        self.template.map_or(Ok(()), |template| write!(f, " {template}"))
    }
}

/// Records an error, which the span must have fields for.
pub(super) fn record_error(span: &Span, error_type: &str) {
    span.record("error.type", error_type);
    span.record("otel.status_code", "ERROR");
}

/// Returns the path template of an operation, or `None` if each call has a path of its own.
pub(super) fn template(operation: &Operation) -> Option<&'static str> {
    Some(operation.path).filter(|path| !path.is_empty())
}

/// Returns the name of a method, or a placeholder if the conventions do not contain it.
pub(super) fn method_name(method: &Method) -> &'static str {
    const KNOWN: [&str; 10] =
        ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "QUERY", "CONNECT", "TRACE"];
    KNOWN.into_iter().find(|known| *known == method.as_str()).unwrap_or(OTHER)
}

/// Returns the host of a URI, an IPv6 address without brackets.
pub(super) fn address(uri: &Uri) -> Option<&str> {
    uri.host().map(|host| host.trim_start_matches('[').trim_end_matches(']'))
}

/// Returns the port of a URI, or that of its scheme.
pub(super) fn port(uri: &Uri) -> Option<i64> {
    let default = || match uri.scheme_str() {
        Some("https") => Some(443),
        Some("http") => Some(80),
        _ => None,
    };
    uri.port_u16().or_else(default).map(i64::from)
}

pub(super) fn millis(duration: Duration) -> i64 {
    duration.as_millis().try_into().unwrap_or(i64::MAX)
}
