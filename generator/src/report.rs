//! Converts diagnostics to reports: resolves their locations to files, lines and columns.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Position, Report};
use crate::document::Document;
use crate::document::text::locate::Locator;
use crate::pointer::{Moves, Origin, Pointer, Source};

/// The documents that diagnostics refer to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sources<'a> {
    /// The OpenAPI document.
    pub spec: Document<'a>,
    /// The files that the document refers to.
    pub files: &'a [Document<'a>],
    /// The overlay of the document.
    pub overlay: Option<Document<'a>>,
}

impl Sources<'_> {
    /// Converts all diagnostics to reports, without duplicates.
    pub(crate) fn reports(&self, sink: &Diagnostics, moves: &Moves) -> Vec<Report> {
        let mut reporter = self.reporter(moves);
        let (mut reports, mut known) = (Vec::new(), BTreeSet::new());
        for diagnostic in sink.iter() {
            let report = reporter.report(diagnostic);
            if known.insert(report.to_string()) {
                reports.push(report);
            }
        }
        reports
    }

    /// Returns a converter for individual diagnostics.
    pub(crate) fn reporter<'a>(&'a self, moves: &'a Moves) -> Reporter<'a> {
        Reporter { sources: self, moves, texts: BTreeMap::new() }
    }

    fn document(&self, source: Source) -> Document<'_> {
        match source {
            Source::Spec => self.spec,
            Source::File(index) => self.files.get(index).copied().unwrap_or(self.spec),
            Source::Overlay => self.overlay.unwrap_or(self.spec),
        }
    }
}

/// Converts diagnostics to reports. Each document is indexed when a diagnostic first refers to it.
#[derive(Debug)]
pub(crate) struct Reporter<'a> {
    sources: &'a Sources<'a>,
    moves: &'a Moves,
    texts: BTreeMap<Source, Locator<'a>>,
}

impl Reporter<'_> {
    /// Converts a diagnostic to a report.
    pub(crate) fn report(&mut self, diagnostic: &Diagnostic) -> Report {
        let SourceLocation { file, pointer, position } = self.locate(&diagnostic.location);
        Report {
            code: diagnostic.code,
            message: diagnostic.message.clone(),
            file,
            pointer,
            position,
            help: diagnostic.help.clone(),
            stage: diagnostic.stage,
        }
    }

    /// Resolves a location to a file, a pointer and a position.
    pub(crate) fn locate(&mut self, location: &Location) -> SourceLocation {
        let origin = match location {
            Location::Node(node) => Ok(self.moves.trace(node)),
            Location::Written(origin) => Ok(origin.clone()),
            Location::Text(source, position) => Err((*source, *position)),
        };
        let (source, pointer, position) = match origin {
            Ok(Origin { source, pointer }) => {
                let text = self.sources.document(source).text;
                let locator = self.texts.entry(source).or_insert_with(|| Locator::new(text));
                let position = locator.locate(&pointer);
                (source, Some(pointer), position)
            }
            Err((source, position)) => (source, None, Some(position)),
        };
        SourceLocation { file: self.sources.document(source).name.to_owned(), pointer, position }
    }
}

/// A location in one of the source documents.
#[derive(Clone, Debug)]
pub(crate) struct SourceLocation {
    /// The name of the file, as the caller passed it.
    pub file: String,
    /// The JSON pointer in that file.
    pub pointer: Option<Pointer>,
    /// The line and column, if they are known.
    pub position: Option<Position>,
}
