//! Facts about the states of a process. The overlay states them.

use std::fmt;

use serde_json::Value;

use super::super::condition::Scalar;
use super::super::operation::Operation;
use super::super::wire::{Wire, json};

/// How the state of a process is fetched and recognized.
#[derive(Clone, Copy, Debug)]
pub struct Polling {
    /// The operation that returns the state. If it is the operation of the first call, the first call is repeated.
    pub operation: &'static Operation,
    /// The inputs of that operation that the response of the first call contains, as JSON pointers. The other inputs in
    /// its path have the values of the first call.
    pub inputs: &'static [(&'static str, &'static str)],
    /// The location of the status in a state, as a JSON pointer.
    pub status: &'static str,
    /// The statuses of a process that has ended successfully.
    pub success: &'static [Scalar],
    /// The statuses of a process that has ended otherwise.
    pub failure: &'static [Scalar],
    /// Formats a status that is a number by its name. All other statuses are their own names.
    pub status_name: Option<fn(&Value) -> Option<String>>,
    /// The location of the text in a state that explains a failure, as a JSON pointer.
    pub message: Option<&'static str>,
    /// The operation that stops the process. Its inputs are those of the operation that returns the state.
    pub stop: Option<&'static Operation>,
    /// Whether the response of the first call is a state too.
    pub starts_with_state: bool,
}

/// Formats a status as its type does.
pub fn status_name<T: Wire + fmt::Display>(status: &Value) -> Option<String> {
    let mut value = T::blank();
    json::decode_into(&mut value, status.to_string().as_bytes()).ok()?;
    Some(value.to_string())
}

/// Marks a [`Wait`](crate::runtime::Wait) whose process can be stopped.
#[derive(Clone, Copy, Debug)]
pub enum Stoppable {}

/// A function that receives each new state.
pub(super) type OnChange<T> = Box<dyn FnMut(&T) + Send>;
