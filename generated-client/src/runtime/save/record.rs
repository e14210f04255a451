//! The description of an interrupted download, which `PATH.part.json` contains: the call, and the version of the file.

use http::{HeaderValue, Method};
use serde_json::{Value, json};

use super::super::body::Payload;
use super::super::fingerprint::Fingerprint;
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
    /// Whether its downloads can be continued.
    pub(super) is_continuable: bool,
}

/// The facts about a file in its description.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Recorded {
    /// The length of the complete file, if it is known.
    pub(super) length: Option<u64>,
    etag: Option<HeaderValue>,
}

impl Recorded {
    /// Returns the version of the file, if its download can be continued.
    pub(super) fn version(self) -> Option<Version> {
        let (length, etag) = self.length.zip(self.etag)?;
        Some(Version { length, etag })
    }
}

impl Identity {
    /// Returns the identity of a call.
    pub(super) fn of(call: &Prepared) -> Self {
        let is_continuable = matches!(call.payload, Payload::None)
            && call.method == Method::GET
            && call.operation.idempotent != Some(false);
        // A call without a valid URL is not sent.
        let base = &call.core.settings().channel.base;
        let uri = base.uri(call.server, &call.target).unwrap_or_default();
        let host = uri.authority().map_or("", |authority| authority.as_str());
        let request = format!(
            "{} {}://{host}{}",
            call.method,
            uri.scheme_str().unwrap_or_default(),
            uri.path()
        );
        Self {
            operation: call.operation.name,
            request: redacted_text(&request, &call.secrets()).unwrap_or(request),
            query: query_text(uri.query().unwrap_or_default()),
            is_continuable,
        }
    }

    /// Returns the text of the description. Without a version, the download cannot be continued, but the description
    /// still proves that a download has made the file.
    pub(super) fn record(&self, length: Option<u64>, version: Option<&Version>) -> String {
        let etag = version.and_then(|version| version.etag.to_str().ok());
        let record = json!({
            "operation": self.operation,
            "request": self.request,
            "query": self.query,
            "length": length,
            "etag": etag.filter(|_| self.is_continuable),
        });
        record.to_string()
    }

    /// Reads a description. Returns `None` if it is invalid. The download of another call cannot be continued, so that its
    /// version is omitted.
    pub(super) fn read(&self, record: &[u8]) -> Option<Recorded> {
        let record: Value = serde_json::from_slice(record).ok().filter(is_record)?;
        let text = |name: &str| record.get(name).and_then(Value::as_str);
        let is_same = text("operation") == Some(self.operation)
            && text("request") == Some(&self.request)
            && text("query") == Some(&self.query);
        let length = match record.get("length")? {
            Value::Null => None,
            length => Some(length.as_u64()?),
        };
        let etag = match record.get("etag")? {
            Value::Null => None,
            etag => {
                let etag = HeaderValue::from_str(etag.as_str()?).ok()?;
                Some(strong_validator(&etag)?.clone())
            }
        };
        Some(Recorded { length, etag: etag.filter(|_| is_same) })
    }
}

/// Returns whether JSON is the description of a download by any call.
fn is_record(record: &Value) -> bool {
    let has_text = |name: &&str| record.get(name).is_some_and(Value::is_string);
    ["operation", "request", "query"].iter().all(has_text)
        && ["length", "etag"].iter().all(|name| record.get(name).is_some())
}

/// Returns the digest of a query.
fn query_text(query: &str) -> String {
    format!("{:016x}", Fingerprint::of([query.as_bytes()]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn continues_only_a_download_of_the_same_call() {
        let call = |query: &str| Identity {
            operation: "a.b",
            request: "GET https://api.example/a".to_owned(),
            query: query_text(query),
            is_continuable: true,
        };
        let version = Version { length: 7, etag: HeaderValue::from_static("\"x\"") };
        let record = call("format=csv").record(Some(7), Some(&version));
        let read = |query: &str, record: &str| call(query).read(record.as_bytes());
        let recorded = read("format=csv", &record).unwrap();
        assert_eq!((recorded.length, recorded.version()), (Some(7), Some(version)));
        let other = Some(Recorded { length: Some(7), etag: None });
        assert_eq!(read("format=txt", &record), other);
        assert_eq!(read("format=csv", &record.replace("a.b", "a.c")), other);
        for (from, to) in [("\\\"x\\\"", "W/\\\"x\\\""), ("request", "r"), (":7", ":-7"), ("}", "")]
        {
            assert!(record.contains(from), "{record}");
            assert_eq!(read("format=csv", &record.replace(from, to)), None, "{to}");
        }
    }

    #[test]
    fn describes_a_download_that_cannot_be_continued() {
        let call = Identity {
            operation: "a.b",
            request: String::new(),
            query: String::new(),
            is_continuable: false,
        };
        let version = Version { length: 7, etag: HeaderValue::from_static("\"x\"") };
        let recorded =
            |length, version| call.read(call.record(length, version).as_bytes()).unwrap();
        assert_eq!(recorded(None, None), Recorded { length: None, etag: None });
        assert_eq!(recorded(Some(7), Some(&version)), Recorded { length: Some(7), etag: None });
    }
}
