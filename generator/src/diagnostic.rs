//! Diagnostics: errors, warnings and notes with a code, a message, a location and a help line.
//!
//! Stages add diagnostics to [`Diagnostics`]. Lines and columns are computed later, for reports.

pub(crate) mod code;
pub(crate) mod near;
pub(crate) mod severity;

use std::fmt;

pub use code::Code;
pub use severity::Severity;

use crate::pointer::{Origin, Pointer, Source};

/// The stage of the generator that reports a diagnostic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Text is parsed into JSON.
    #[default]
    Read,
    /// A document of any version is converted to OpenAPI 3.0.
    Upgrade,
    /// The overlay is applied.
    Overlay,
    /// JSON is repaired and parsed into an OpenAPI 3.0 document.
    Parse,
    /// The document is lowered to the intermediate representation.
    Lower,
    /// The intermediate representation is simplified.
    Passes,
    /// Rust names are chosen.
    Names,
    /// The code is split into files.
    Files,
}

impl Stage {
    /// Returns the name of the stage in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Upgrade => "upgrade",
            Self::Overlay => "overlay",
            Self::Parse => "parse",
            Self::Lower => "lower",
            Self::Passes => "passes",
            Self::Names => "names",
            Self::Files => "files",
        }
    }
}

/// The location that a diagnostic refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    /// A node of the effective document.
    Node(Pointer),
    /// A node of one of the source documents, even if a later step moved or removed the node.
    Written(Origin),
    /// A position in the text of a source document that is not parsed yet.
    Text(Source, Position),
}

/// A position in a file. Lines and columns start at 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, starting at 1.
    pub line: usize,
    /// The column in characters, starting at 1.
    pub column: usize,
}

/// A diagnostic whose location is not resolved to a line and column yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Diagnostic {
    /// The code, which determines the severity.
    pub code: Code,
    /// The message: what is wrong.
    pub message: String,
    /// The location of the problem.
    pub location: Location,
    /// The help line: what to do.
    pub help: Option<String>,
    /// The stage that reports it, set by [`Diagnostics::push`].
    pub stage: Stage,
    /// The affected node of the effective document, unless `location` already is that node.
    pub about: Option<Pointer>,
}

impl Diagnostic {
    /// Returns a diagnostic about a node of the effective document, with the default help of its code.
    pub(crate) fn new(code: Code, at: &Pointer, message: impl Into<String>) -> Self {
        Self::at_location(code, Location::Node(at.clone()), message)
    }

    /// Returns a diagnostic about any location, with the default help of its code.
    pub(crate) fn at_location(code: Code, location: Location, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            location,
            help: code.help().map(str::to_owned),
            stage: Stage::default(),
            about: None,
        }
    }

    /// Returns the severity of the code.
    pub(crate) fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Replaces the default help of the code with a more specific one.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The list to which the stages add their diagnostics.
#[derive(Clone, Debug, Default)]
pub(crate) struct Diagnostics {
    all: Vec<Diagnostic>,
    stage: Stage,
}

impl Diagnostics {
    /// Sets the stage of the diagnostics that are pushed from now on.
    pub(crate) fn enter(&mut self, stage: Stage) {
        self.stage = stage;
    }

    /// Adds a diagnostic.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.all.push(Diagnostic { stage: self.stage, ..diagnostic });
    }

    /// Removes the diagnostics with a code about a node, because a later stage found that they are wrong.
    pub(crate) fn remove(&mut self, code: Code, at: &Pointer) {
        let at = Location::Node(at.clone());
        self.all.retain(|diagnostic| diagnostic.code != code || diagnostic.location != at);
    }

    /// Adds several diagnostics.
    pub(crate) fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        diagnostics.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }

    /// Returns the value of a result; on `Err`, adds the diagnostic and returns `None`.
    pub(crate) fn keep<T>(&mut self, result: Result<T, Diagnostic>) -> Option<T> {
        result.map_err(|diagnostic| self.push(diagnostic)).ok()
    }

    /// Returns whether there is an error, which stops the generation.
    pub(crate) fn has_errors(&self) -> bool {
        self.all.iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
    }

    /// Returns the diagnostics in the order in which they were added.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.all.iter()
    }
}

/// A diagnostic with its file, line and column, as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The code, which determines the severity.
    pub code: Code,
    /// The message: what is wrong.
    pub message: String,
    /// The file, by the name that the caller gave it.
    pub file: String,
    /// The JSON pointer in that file.
    pub pointer: Option<Pointer>,
    /// The line and column in that file, if they are known.
    pub position: Option<Position>,
    /// The help line: what to do.
    pub help: Option<String>,
    /// The stage of the generator that reports it.
    pub stage: Stage,
}

impl Report {
    /// Returns the severity of the code.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}[{}]: {}", self.severity(), self.code, self.message)?;
        if let Some(pointer) = &self.pointer {
            writeln!(f, "  at {pointer}")?;
        }
        match self.position {
            Some(Position { line, column }) => writeln!(f, " --> {}:{line}:{column}", self.file)?,
            None => writeln!(f, " --> {}", self.file)?,
        }
        match &self.help {
            Some(help) => writeln!(f, "  help: {help}"),
            None => Ok(()),
        }
    }
}

/// The error that is returned if no code is generated.
#[derive(Clone, Debug)]
pub struct Rejection {
    /// All diagnostics of the run, including warnings and notes.
    pub reports: Vec<Report>,
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, report) in self.reports.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{report}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Rejection {}
