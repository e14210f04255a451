//! What is wrong with a value that was read, and where in the document it stands. It knows no format.

use std::fmt;

/// The outcome of reading into a value.
pub type Read = Result<(), Fault>;

/// A value that could not be read, with the path to it.
#[derive(Debug)]
pub struct Fault(Box<Inner>);

#[derive(Debug)]
struct Inner {
    /// Innermost first: the path grows while the fault travels outwards.
    path: Vec<Step>,
    what: String,
}

/// One step from an object or a list into a member.
#[derive(Debug)]
pub(crate) enum Step {
    Key(String),
    Index(usize),
}

impl Fault {
    /// A fault at the value itself.
    #[cold]
    pub fn new(what: impl Into<String>) -> Self {
        Self(Box::new(Inner { path: Vec::new(), what: what.into() }))
    }

    /// The same fault, seen from one level further out.
    #[cold]
    pub(crate) fn within(mut self, step: Step) -> Self {
        self.0.path.push(step);
        self
    }

    /// The path from the root, as in `$.agents[3].id`.
    pub(crate) fn path(&self) -> String {
        let mut path = String::from("$");
        for step in self.0.path.iter().rev() {
            match step {
                Step::Key(key) => path.extend([".", key]),
                Step::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }

    /// What is wrong, without the place.
    pub(crate) fn what(&self) -> &str {
        &self.0.what
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path(), self.what())
    }
}

impl std::error::Error for Fault {}
