//! Turns complaints about nodes into reports about files.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Position, Report};
use crate::document::Document;
use crate::document::text::locate::Locator;
use crate::pointer::{Moves, Origin, Pointer, Source};

/// The texts that complaints may point into.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sources<'a> {
    /// The API's document.
    pub spec: Document<'a>,
    /// The files that it refers to.
    pub files: &'a [Document<'a>],
    /// Our corrections of it.
    pub overlay: Option<Document<'a>>,
}

impl Sources<'_> {
    /// Places every complaint; one that is made twice is told once.
    pub(crate) fn reports(&self, sink: &Diagnostics, moves: &Moves) -> Vec<Report> {
        let mut placer = self.placer(moves);
        let (mut reports, mut told) = (Vec::new(), BTreeSet::new());
        for complaint in sink.iter() {
            let report = placer.report(complaint);
            if told.insert(report.to_string()) {
                reports.push(report);
            }
        }
        reports
    }

    /// What places complaints, one by one.
    pub(crate) fn placer<'a>(&'a self, moves: &'a Moves) -> Placer<'a> {
        Placer { sources: self, moves, texts: BTreeMap::new() }
    }

    fn document(&self, source: Source) -> Document<'_> {
        match source {
            Source::Spec => self.spec,
            Source::File(index) => self.files.get(index).copied().unwrap_or(self.spec),
            Source::Overlay => self.overlay.unwrap_or(self.spec),
        }
    }
}

/// Places complaints; a text is looked into at the first complaint about it.
#[derive(Debug)]
pub(crate) struct Placer<'a> {
    sources: &'a Sources<'a>,
    moves: &'a Moves,
    texts: BTreeMap<Source, Locator<'a>>,
}

impl Placer<'_> {
    /// Places a complaint.
    pub(crate) fn report(&mut self, complaint: &Diagnostic) -> Report {
        let Spot { file, pointer, position } = self.spot(&complaint.place);
        Report {
            code: complaint.code,
            message: complaint.message.clone(),
            file,
            pointer,
            position,
            help: complaint.help.clone(),
            stage: complaint.stage,
        }
    }

    /// Finds a place in the texts.
    pub(crate) fn spot(&mut self, place: &Location) -> Spot {
        let origin = match place {
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
        Spot { file: self.sources.document(source).name.to_owned(), pointer, position }
    }
}

/// A place in one of the texts.
#[derive(Clone, Debug)]
pub(crate) struct Spot {
    /// The file, as the caller named it.
    pub file: String,
    /// The place in that file.
    pub pointer: Option<Pointer>,
    /// The line and column, where they could be found.
    pub position: Option<Position>,
}
