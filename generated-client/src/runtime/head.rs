//! The head of a response: its status, its headers and its URI.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode, Uri};

use super::drift::policy::Observer;
use super::history::History;
use super::html;
use super::operation::Operation;
use super::redirected::Redirected;
use super::retry_after::retry_after;
use super::wire::Wire;
use super::wire::json::{self, Malformed};

/// The head of a response, with the call that led to it.
#[derive(Clone)]
pub(super) struct Head {
    pub(super) operation: &'static Operation,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    /// The URI that responded, without credentials.
    pub(super) uri: Uri,
    pub(super) history: History,
    /// Whether the call accepts HTML pages.
    pub(super) accepts_pages: bool,
    /// Whether the operation or the call accepts errors in the format of RFC 9457 as successful responses.
    pub(super) accepts_problems: bool,
    /// Whether the call requests a range of the body.
    pub(super) requests_range: bool,
    /// How the response is decoded, if not strictly and without reports.
    pub(super) observer: Option<Observer>,
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

    /// Returns the number of parameters of a media type in lower case, if the response has this media type with these
    /// parameters. It may have further parameters.
    pub(super) fn matched_parameters(&self, wanted: &str) -> Option<u8> {
        let text = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        let own: Vec<String> = text.split(';').map(normalized).collect();
        let mut wanted = wanted.split(';').map(normalized);
        let is_same = wanted.next().as_ref() == own.first();
        let parameters: Vec<String> = wanted.collect();
        let has_all = parameters.iter().all(|parameter| own.contains(parameter));
        (is_same && has_all).then(|| u8::try_from(parameters.len()).unwrap_or(u8::MAX))
    }

    pub(super) fn is_json(&self) -> bool {
        let is_json = |media: &str| has_suffix(media, "/json") || has_suffix(media, "+json");
        self.essence().is_some_and(is_json)
    }

    /// Returns whether the body is an HTML page by its media type, or `None` if its first bytes decide.
    pub(super) fn states_page(&self) -> Option<bool> {
        html::by_media_type(self.essence())
    }

    /// Returns whether another origin responded instead of the API.
    pub(super) fn is_foreign(&self) -> bool {
        match self.history.redirect {
            Some(Redirected::Away(_)) => true,
            Some(Redirected::Within(_)) | None => false,
        }
    }
}

impl Head {
    /// Returns whether the server may have executed the request, although the status is an error. The error of another
    /// origin says nothing about the call, which reached the API before. A server that states when to send a request
    /// again has not executed it.
    pub(super) fn may_have_been_executed(&self) -> bool {
        match self.status {
            _ if self.is_foreign() => true,
            StatusCode::REQUEST_TIMEOUT => true,
            StatusCode::SERVICE_UNAVAILABLE => retry_after(&self.headers).is_none(),
            status => !status.is_client_error(),
        }
    }
}

impl Head {
    /// Reads a value from the body or a part of it, by the policy of the client.
    pub(super) fn decode<T: Wire>(&self, text: &[u8]) -> Result<T, Malformed> {
        let mut value = T::blank();
        self.decode_into(&mut value, text)?;
        Ok(value)
    }

    /// Reads into a value, by the policy of the client.
    pub(super) fn decode_into(&self, slot: &mut dyn Wire, text: &[u8]) -> Result<(), Malformed> {
        self.decode_part_into(slot, "", text)
    }

    /// Reads into a value from a part of the body, by the policy of the client. Reports of drift have pointers that begin
    /// with `prefix`: the JSON pointer of the part, with `*` for indices, such as `/events/*`.
    pub(super) fn decode_part_into(
        &self,
        slot: &mut dyn Wire,
        prefix: &str,
        text: &[u8],
    ) -> Result<(), Malformed> {
        match &self.observer {
            None => json::decode_into(slot, text),
            Some(observer) => observer.decode_into(self.operation, self.status, slot, prefix, text),
        }
    }

    /// Returns whether values that do not match their types are dropped or replaced where that is harmless.
    pub(super) fn is_lenient(&self) -> bool {
        self.observer.as_ref().is_some_and(|observer| observer.policy.settings.is_lenient)
    }

    /// Returns whether somebody receives reports of drift.
    pub(super) fn is_observed(&self) -> bool {
        self.observer.as_ref().is_some_and(|observer| observer.policy.is_observed())
    }

    /// Reports a status that the operation does not declare, unless another origin has sent it.
    pub(super) fn check_status(&self) {
        if let Some(observer) = self.observer.as_ref().filter(|_| !self.is_foreign()) {
            observer.check_status(self.operation, self.status);
        }
    }
}

/// Returns a media type or one of its parameters in lower case, without spaces and quotes.
fn normalized(text: &str) -> String {
    text.replace([' ', '\t', '"'], "").to_ascii_lowercase()
}

/// Returns whether text ends with a suffix, in upper or lower case.
fn has_suffix(text: &str, suffix: &str) -> bool {
    let end = text.len().checked_sub(suffix.len()).and_then(|start| text.get(start..));
    end.is_some_and(|end| end.eq_ignore_ascii_case(suffix))
}
