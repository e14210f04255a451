//! The error for a value that cannot be read, with the path to it.

use std::fmt;

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
}

/// A step into an object or a list.
#[derive(Debug)]
pub(crate) enum Step {
    Key(String),
    /// The key of a map, which belongs to the data.
    Entry(String),
    Index(usize),
}

impl Fault {
    /// Creates an error with an empty path. The message must contain no value of the response.
    #[cold]
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new(Inner { path: Vec::new(), message: message.into(), without_values: None }))
    }

    /// Creates the error for a value that is not the expected one. Only messages to the caller show it.
    #[cold]
    pub(crate) fn unexpected(expected: &str, actual: impl fmt::Display) -> Self {
        Self(Box::new(Inner {
            path: Vec::new(),
            message: format!("expected {expected}, found {actual}"),
            without_values: Some(format!("expected {expected}")),
        }))
    }

    /// Creates the error for a number that its type cannot hold.
    #[cold]
    pub(crate) fn out_of_range(number: &dyn fmt::Display) -> Self {
        Self(Box::new(Inner {
            path: Vec::new(),
            message: format!("{number} is out of range"),
            without_values: Some("out of range".to_owned()),
        }))
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
                Step::Index(index) => path.push_str(&format!("[{index}]")),
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
                Step::Entry(_) | Step::Index(_) => reason.push_str("/*"),
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
