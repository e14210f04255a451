//! The last state of a process: its status and its value.

use serde_json::Value;

use super::super::condition::Scalar;
use super::super::error::Error;
use super::super::pointer::pointer;
use super::super::redact::redacted_text;
use super::super::reply::Reply;
use super::super::request::Prepared;
use super::super::wire::Wire;
use super::facts::Polling;

/// The last state.
pub(super) struct Last {
    polling: &'static Polling,
    pub(super) call: Prepared,
    pub(super) reply: Reply,
    pub(super) status: Option<Value>,
    pub(super) phase: Phase,
}

/// The phase of a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// The process goes on, or its status is unknown.
    Running,
    /// The process has ended successfully.
    Succeeded,
    /// The process has ended otherwise.
    Failed,
}

impl Last {
    pub(super) fn new(polling: &'static Polling, call: Prepared, reply: Reply) -> Self {
        let status = pointer(reply.body(), polling.status);
        let is_one_of = |statuses: &[Scalar]| {
            let mut statuses = statuses.iter();
            status.as_ref().is_some_and(|status| statuses.any(|scalar| scalar.equals(status)))
        };
        let phase = if is_one_of(polling.success) {
            Phase::Succeeded
        } else if is_one_of(polling.failure) {
            Phase::Failed
        } else {
            Phase::Running
        };
        Self { polling, call, reply, status, phase }
    }

    /// Reads the state.
    pub(super) fn read<T: Wire>(&self) -> Result<T, Error> {
        self.reply.copy().json().map_err(|error| self.call.complete(error))
    }

    /// Formats the status by its name and without secrets, or returns `None` if the state has no status.
    pub(super) fn status_text(&self) -> Option<String> {
        let status = self.status.as_ref().filter(|status| !status.is_null())?;
        let name = self.polling.status_name.and_then(|name| name(status));
        let text = name.or_else(|| scalar_text(status)).unwrap_or_else(|| status.to_string());
        Some(redacted_text(&text, &self.call.secrets()).unwrap_or(text))
    }

    /// Returns the text that explains a failure, if the state has one.
    pub(super) fn message(&self) -> Option<String> {
        let text = scalar_text(&pointer(self.reply.body(), self.polling.message?)?)?;
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }
}

/// Returns an input for further calls from the response to the first one.
pub(super) fn input_text(reply: &Reply, json_pointer: &str) -> Option<String> {
    scalar_text(&pointer(reply.body(), json_pointer)?).filter(|text| !text.is_empty())
}

/// Returns the text of a value, or `None` if it is null, a list or an object.
fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
