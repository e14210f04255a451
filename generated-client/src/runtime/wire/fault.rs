//! The error for a value that cannot be read, with the path to it.

use std::fmt;

use super::id_key::is_id_key;

/// The result of reading into a value.
pub type Read = Result<(), Fault>;

/// The error for a value that cannot be read, with the path to it.
#[derive(Debug)]
pub struct Fault(Box<Inner>);

#[derive(Debug)]
struct Inner {
    /// The path, innermost step first, because steps are added while the error is passed outwards.
    path: Vec<Step>,
    message: String,
    /// The message without values of the response, if it contains some.
    without_values: Option<String>,
    /// Whether the value is a null that a lenient reader reads as the default of its type.
    has_default: bool,
}

/// How a lenient reader avoids an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Remedy {
    /// It reads null as the default of its type.
    NullAsDefault,
    /// It drops the element of a list.
    DroppedElement,
}

/// A step into an object or a list.
#[derive(Debug)]
pub(crate) enum Step {
    Key(String),
    /// The key of a map, which belongs to the data.
    Entry(String),
    /// The index of an element, which a lenient reader drops if it cannot be read.
    Index(usize),
    /// The index of an element whose position has a meaning.
    Position(usize),
}

impl Fault {
    /// Creates an error with an empty path. The message must contain no value of the response.
    #[cold]
    pub fn new(message: impl Into<String>) -> Self {
        Self::with(message.into(), None)
    }

    /// Creates the error for a value that is not the expected one. Only messages to the caller show it.
    #[cold]
    pub(crate) fn unexpected(expected: &str, actual: impl fmt::Display) -> Self {
        let message = format!("expected {expected}, found {actual}");
        Self::with(message, Some(format!("expected {expected}")))
    }

    /// Creates the error for a number that its type cannot hold.
    #[cold]
    pub(crate) fn out_of_range(number: &dyn fmt::Display) -> Self {
        Self::with(format!("{number} is out of range"), Some("out of range".to_owned()))
    }

    fn with(message: String, without_values: Option<String>) -> Self {
        let path = Vec::new();
        Self(Box::new(Inner { path, message, without_values, has_default: false }))
    }

    /// States that the value is a null that a lenient reader reads as the default of its type.
    pub(crate) fn of_null_with_default(mut self) -> Self {
        self.0.has_default = true;
        self
    }

    /// Returns how a lenient reader avoids the error, if it does.
    pub(crate) fn remedy(&self) -> Option<Remedy> {
        let is_droppable = self.0.path.iter().any(|step| match step {
            Step::Index(_) => true,
            Step::Key(_) | Step::Entry(_) | Step::Position(_) => false,
        });
        let has_default = self.0.has_default && !self.is_of_id();
        match (has_default, is_droppable) {
            (true, _) => Some(Remedy::NullAsDefault),
            (false, true) => Some(Remedy::DroppedElement),
            (false, false) => None,
        }
    }

    /// Returns whether the value is that of a property with the key of an id, or an element of its list.
    fn is_of_id(&self) -> bool {
        let key = self.0.path.iter().find_map(|step| match step {
            Step::Key(key) => Some(key),
            Step::Entry(_) | Step::Index(_) | Step::Position(_) => None,
        });
        key.is_some_and(|key| is_id_key(key))
    }

    /// Adds an outer step to the path.
    #[cold]
    pub(crate) fn within(mut self, step: Step) -> Self {
        self.0.path.push(step);
        self
    }

    /// Returns the path from the root, such as `$.agents[3].id`.
    pub(crate) fn path(&self) -> String {
        let mut path = String::from("$");
        for step in self.0.path.iter().rev() {
            match step {
                Step::Key(key) | Step::Entry(key) => path.extend([".", key]),
                Step::Index(index) | Step::Position(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }

    /// Returns the path and the message without values of the response: neither map keys, nor indices, nor scalars.
    pub(crate) fn reason(&self) -> String {
        let mut reason = String::new();
        for step in self.0.path.iter().rev() {
            match step {
                Step::Key(key) => push_step(&mut reason, key),
                Step::Entry(_) | Step::Index(_) | Step::Position(_) => reason.push_str("/*"),
            }
        }
        let separator = if reason.is_empty() { "" } else { ": " };
        reason + separator + self.0.without_values.as_ref().unwrap_or(&self.0.message)
    }

    /// Returns the message without the path.
    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }
}

/// Appends a step to a JSON pointer (RFC 6901).
pub(crate) fn push_step(pointer: &mut String, step: &str) {
    pointer.push('/');
    pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path(), self.message())
    }
}

impl std::error::Error for Fault {}
