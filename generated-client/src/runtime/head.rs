//! The head of a response: its status, its headers and its URL.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use url::Url;

/// The head of a response, with the operation and the number of attempts that led to it.
#[derive(Clone)]
pub(super) struct Head {
    pub(super) operation: &'static str,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) url: Url,
    pub(super) attempts: u32,
}

impl Head {
    pub(super) fn media_type(&self) -> Option<String> {
        let text = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        Some(text.split(';').next().unwrap_or(text).trim().to_ascii_lowercase())
    }

    pub(super) fn is_json(&self) -> bool {
        self.media_type().is_some_and(|media| media.ends_with("/json") || media.ends_with("+json"))
    }

    pub(super) fn is_page(&self) -> bool {
        self.media_type().is_some_and(|media| media == "text/html")
    }
}
