//! Calls that have inputs in common with another call: calls of other operations about the same resource, and the same
//! call with a different cursor.

use std::time::Duration;

use http::header::{
    ACCEPT, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE,
    HeaderName, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, RANGE,
};
use http::{HeaderMap, HeaderValue};

use super::super::address::pair;
use super::super::clock::SharedClock;
use super::super::core::Core;
use super::super::escape::escape;
use super::super::operation::Operation;
use super::Request;

const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// Headers that describe the body of a call, or a condition for it. Related calls have a different body.
const ABOUT_BODY: [HeaderName; 12] = [
    ACCEPT,
    CONTENT_DISPOSITION,
    CONTENT_ENCODING,
    CONTENT_LANGUAGE,
    CONTENT_LENGTH,
    CONTENT_TYPE,
    IF_MATCH,
    IF_MODIFIED_SINCE,
    IF_NONE_MATCH,
    IF_RANGE,
    IF_UNMODIFIED_SINCE,
    RANGE,
];

impl Request {
    /// Returns a call of another operation about the same resource. The parameters of its path have these values, or
    /// those of this call. A value that its path does not have becomes a query parameter.
    ///
    /// It has the server, the timeout, the deadline and the retries of this call, and those headers of this call that
    /// are neither about its body nor its idempotency key.
    pub(in crate::runtime) fn related(
        &self,
        operation: &'static Operation,
        values: &[(&'static str, String)],
    ) -> Self {
        let own = &self.0;
        let mut call = Self::new(own.core.clone(), operation);
        for (name, text) in values {
            let value = escape(text).into_owned();
            if !operation.path.contains(&format!("{{{name}}}")) {
                call.0.query.set((*name).into(), vec![pair(name, &value)]);
            }
            call.0.path.push(name, value);
        }
        own.path.iter().for_each(|(name, value)| call.0.path.push(name, value.clone()));
        call.0.headers = self.shared_headers();
        (call.0.server, call.0.first_error) = (own.server, own.first_error.clone());
        (call.0.timeout, call.0.deadline, call.0.retry) = (own.timeout, own.deadline, own.retry);
        call
    }

    fn shared_headers(&self) -> HeaderMap {
        let mut headers = self.0.headers.clone();
        ABOUT_BODY.iter().for_each(|name| drop(headers.remove(name)));
        if let Some(key) = self.0.operation.idempotency_key {
            headers.remove(key);
        }
        headers
    }

    /// Returns the client of this call.
    pub(in crate::runtime) fn core(&self) -> &Core {
        &self.0.core
    }

    /// Returns the clock of the client.
    pub(in crate::runtime) fn clock(&self) -> &SharedClock {
        &self.0.core.settings().channel.clock
    }

    /// Returns the id of the event after which a stream continues.
    pub(in crate::runtime) fn last_event_id(&self) -> Option<String> {
        let id = self.0.headers.get(LAST_EVENT_ID)?;
        Some(String::from_utf8_lossy(id.as_bytes()).into_owned())
    }

    /// Makes a stream continue after the event with this id. Returns `None` if the id cannot be sent.
    pub(in crate::runtime) fn after_event(mut self, id: Option<&str>) -> Option<Self> {
        match id {
            Some(id) => {
                let id = HeaderValue::from_bytes(id.as_bytes()).ok()?;
                self.0.headers.insert(LAST_EVENT_ID, id);
            }
            None => drop(self.0.headers.remove(LAST_EVENT_ID)),
        }
        Some(self)
    }

    /// Returns whether the body can be sent now: it contains no stream that has been sent before.
    pub(in crate::runtime) fn is_available(&self) -> bool {
        self.clone().prepare().is_ok_and(|call| call.payload.is_available())
    }

    /// Reduces the deadline of this call to at most this duration.
    pub(in crate::runtime) fn deadline_of_at_most(self, limit: Duration) -> Self {
        let default = self.0.core.settings().deadline;
        let deadline = self.0.deadline.or(default);
        let deadline = deadline.unwrap_or_else(|| self.0.operation.default_deadline());
        self.deadline(deadline.min(limit))
    }

    /// Reduces the timeout of this call to at most this duration.
    pub(in crate::runtime) fn timeout_of_at_most(self, limit: Duration) -> Self {
        let default = self.0.core.settings().channel.timeout;
        let timeout = self.0.timeout.or(self.0.operation.timeout).unwrap_or(default);
        self.timeout(timeout.min(limit))
    }
}
