//! The description of an interrupted download, which `PATH.part.json` contains: the call, and the version of the file.

use http::{HeaderValue, Method};
use serde_json::{Value, json};

use super::super::body::Payload;
use super::super::redact::redacted_text;
use super::super::request::Prepared;
use super::range::{Version, strong_validator};

/// A call, as far as it decides what is downloaded. It contains no credential.
#[derive(Clone)]
pub(super) struct Identity {
    operation: &'static str,
    /// The method and the URL without the query.
    request: String,
    /// A digest of the query, which may contain secrets.
    query: String,
}

impl Identity {
    /// Returns the identity of a call, or `None` if its downloads cannot be continued.
    pub(super) fn of(call: &Prepared) -> Option<Self> {
        let Payload::None = call.payload else { return None };
        if call.method != Method::GET || call.operation.idempotent == Some(false) {
            return None;
        }
        let uri = call.core.settings().channel.base.uri(call.server, &call.target).ok()?;
        let host = uri.authority().map_or("", |authority| authority.as_str());
        let request = format!(
            "{} {}://{host}{}",
            call.method,
            uri.scheme_str().unwrap_or_default(),
            uri.path()
        );
        Some(Self {
            operation: call.operation.name,
            request: redacted_text(&request, &call.secrets()).unwrap_or(request),
            query: format!("{:016x}", digest(uri.query().unwrap_or_default().as_bytes())),
        })
    }

    /// Returns the text of the description.
    pub(super) fn record(&self, version: &Version) -> Option<String> {
        let record = json!({
            "operation": self.operation,
            "request": self.request,
            "query": self.query,
            "length": version.length,
            "etag": version.etag.to_str().ok()?,
        });
        Some(record.to_string())
    }

    /// Returns the version in a description, or `None` if it describes another call or is invalid.
    pub(super) fn version(&self, record: &str) -> Option<Version> {
        let record: Value = serde_json::from_str(record).ok()?;
        let text = |name: &str| record.get(name).and_then(Value::as_str);
        let is_same = text("operation") == Some(self.operation)
            && text("request") == Some(&self.request)
            && text("query") == Some(&self.query);
        let etag = HeaderValue::from_str(text("etag")?).ok()?;
        let length = record.get("length").and_then(Value::as_u64)?;
        let version = Version { length, etag: strong_validator(&etag)?.clone() };
        is_same.then_some(version)
    }
}

/// Returns the FNV-1a hash. It is the same in each process and each version of Rust.
fn digest(bytes: &[u8]) -> u64 {
    let next = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_only_the_description_of_the_same_call() {
        let call = |query: &[u8]| Identity {
            operation: "a.b",
            request: "GET https://api.example/a".to_owned(),
            query: format!("{:016x}", digest(query)),
        };
        let version = Version { length: 7, etag: HeaderValue::from_static("\"x\"") };
        let record = call(b"format=csv").record(&version).unwrap();
        assert_eq!(call(b"format=csv").version(&record), Some(version));
        assert_eq!(call(b"format=txt").version(&record), None);
        for (from, to) in [("\\\"x\\\"", "W/\\\"x\\\""), ("a.b", "a.c"), (":7", ":-7"), ("}", "")] {
            assert!(record.contains(from), "{record}");
            assert_eq!(call(b"format=csv").version(&record.replace(from, to)), None, "{to}");
        }
    }

    #[test]
    fn digest_is_fnv_1a() {
        assert_eq!([digest(b""), digest(b"a")], [0xcbf2_9ce4_8422_2325, 0xaf63_dc4c_8601_ec8c]);
    }
}
