//! Complaints: gathered as values while a stage works, located and worded only when there are any.
//!
//! Knows places, not what they mean.

pub(crate) mod code;
pub(crate) mod severity;

use std::fmt;

pub use code::Code;
pub use severity::Severity;

use crate::pointer::{Origin, Pointer, Source};

/// Which part of the generator complains.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Text becomes JSON.
    #[default]
    Read,
    /// JSON of any version becomes JSON of 3.0.
    Upgrade,
    /// Corrections are made.
    Overlay,
    /// JSON becomes a document of 3.0.
    Parse,
    /// The document becomes an API.
    Lower,
    /// The API is made simpler.
    Passes,
    /// It is spelled in Rust.
    Names,
    /// It is laid out as files.
    Files,
}

impl Stage {
    /// Its name in reports.
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

/// Where a complaint points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A node of the effective document.
    Node(Pointer),
    /// What was written there in one of the documents, whatever became of it since.
    Written(Origin),
    /// A spot in the text of one of them, when there are no nodes yet.
    Text(Source, Position),
}

/// A spot in a text, both counted from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// One complaint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Diagnostic {
    /// The kind of diagnostic, which has the severity.
    pub code: Code,
    /// One sentence that says what is the matter.
    pub message: String,
    /// Where.
    pub place: Place,
    /// What to do about it.
    pub help: Option<String>,
    /// Who complains; the sink knows.
    pub stage: Stage,
    /// The node of the effective document that it is about, where its place is none.
    pub about: Option<Pointer>,
}

impl Diagnostic {
    /// Returns a diagnostic about a node of the effective document, with the help of its code.
    pub(crate) fn new(code: Code, at: &Pointer, message: impl Into<String>) -> Self {
        Self::at_place(code, Place::Node(at.clone()), message)
    }

    /// Returns a diagnostic about any place, with the help of its code.
    pub(crate) fn at_place(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            place,
            help: code.help().map(str::to_owned),
            stage: Stage::default(),
            about: None,
        }
    }

    /// Returns the severity, which is that of the code.
    pub(crate) fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Replaces the help of the code by one that is specific to the place.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The sink that stages push their complaints into.
#[derive(Clone, Debug, Default)]
pub(crate) struct Diagnostics {
    all: Vec<Diagnostic>,
    stage: Stage,
}

impl Diagnostics {
    /// From here on, this stage complains.
    pub(crate) fn enter(&mut self, stage: Stage) {
        self.stage = stage;
    }

    /// Adds a complaint.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.all.push(Diagnostic { stage: self.stage, ..diagnostic });
    }

    /// Adds complaints.
    pub(crate) fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        diagnostics.into_iter().for_each(|complaint| self.push(complaint));
    }

    /// Takes the value of a result, or its complaint.
    pub(crate) fn keep<T>(&mut self, result: Result<T, Diagnostic>) -> Option<T> {
        result.map_err(|complaint| self.push(complaint)).ok()
    }

    /// Whether any complaint stops the generation.
    pub(crate) fn has_errors(&self) -> bool {
        self.all.iter().any(|complaint| complaint.severity() == Severity::Error)
    }

    /// The complaints, in the order they were made.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.all.iter()
    }
}

/// A complaint with its place resolved: what a person is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The kind of diagnostic, which has the severity.
    pub code: Code,
    /// What is the matter, in one sentence.
    pub message: String,
    /// The file, as the caller named it.
    pub file: String,
    /// The place in that file.
    pub pointer: Option<Pointer>,
    /// The spot in that file, where it could be found.
    pub position: Option<Position>,
    /// What to do about it.
    pub help: Option<String>,
    /// Which part of the generator says so.
    pub stage: Stage,
}

impl Report {
    /// Returns the severity, which is that of the code.
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

/// Why nothing was generated: all complaints of the run.
#[derive(Clone, Debug)]
pub struct Rejection {
    /// Every complaint, errors and others.
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
