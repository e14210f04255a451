//! The head of a response: its status, its headers and its URI.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode, Uri};

use super::operation::Operation;
use super::redirected::Redirected;

/// The head of a response, with the call that led to it.
#[derive(Clone)]
pub(super) struct Head {
    pub(super) operation: &'static Operation,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    /// The URI that responded, without credentials.
    pub(super) uri: Uri,
    pub(super) attempts: u32,
    /// The redirect that led to the URI.
    pub(super) redirect: Option<Redirected>,
    /// Whether the call changes something on the server.
    pub(super) has_effect: bool,
}

impl Head {
    /// Returns the media type in lower case, without parameters.
    pub(super) fn media_type(&self) -> Option<String> {
        self.essence().map(str::to_ascii_lowercase)
    }

    /// Returns the media type as received, without parameters.
    pub(super) fn essence(&self) -> Option<&str> {
        let text = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        Some(text.split(';').next().unwrap_or(text).trim())
    }

    pub(super) fn is_json(&self) -> bool {
        let is_json = |media: &str| has_suffix(media, "/json") || has_suffix(media, "+json");
        self.essence().is_some_and(is_json)
    }

    pub(super) fn is_page(&self) -> bool {
        self.essence().is_some_and(|media| media.eq_ignore_ascii_case("text/html"))
    }

    /// Returns whether another origin responded instead of the API.
    pub(super) fn is_foreign(&self) -> bool {
        match self.redirect {
            Some(Redirected::Away(_)) => true,
            Some(Redirected::Within(_)) | None => false,
        }
    }
}

/// Returns whether text ends with a suffix, in upper or lower case.
fn has_suffix(text: &str, suffix: &str) -> bool {
    let end = text.len().checked_sub(suffix.len()).and_then(|start| text.get(start..));
    end.is_some_and(|end| end.eq_ignore_ascii_case(suffix))
}
