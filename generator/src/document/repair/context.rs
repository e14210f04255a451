//! What each repair works with: the log, what was left out so far, and what a loss means.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::Members;
use crate::pointer::{Moves, Pointer, Source};

/// What it means that a part is of the wrong kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loss {
    /// The document cannot be used: there must be structure.
    Refused,
    /// Something that is meant is left out.
    Told,
    /// Only words are lost.
    Small,
}

/// Where the walk puts what it finds, and what it left out so far.
#[derive(Debug)]
pub(crate) struct Mender<'a> {
    log: Log<'a>,
    left_out: BTreeSet<Pointer>,
    /// How deep the walk is.
    pub depth: usize,
}

impl<'a> Mender<'a> {
    /// A walk that has found nothing yet.
    pub(crate) fn new(moves: &'a mut Moves, sink: &'a mut Diagnostics) -> Self {
        Self { log: Log::new(moves, sink), left_out: BTreeSet::new(), depth: 0 }
    }

    /// Adds a diagnostic about a place of the document as it is now.
    pub(crate) fn say(&mut self, diagnostic: Diagnostic) {
        self.log.say(diagnostic);
    }

    /// What is now at `to` was written at `from`.
    pub(crate) fn moved(&mut self, to: Pointer, from: &Pointer) {
        self.log.made(to, from);
    }

    /// Whether something was written in the overlay.
    pub(crate) fn is_ours(&self, at: &Pointer) -> bool {
        self.log.origin(at).source == Source::Overlay
    }

    /// Remembers that what stands here is not to be referred to any more.
    pub(crate) fn forget(&mut self, at: Pointer) {
        self.left_out.insert(at);
    }

    /// What was left out.
    pub(crate) fn left_out(self) -> BTreeSet<Pointer> {
        self.left_out
    }

    /// Whether a reference leads to what was left out.
    pub(crate) fn leads_nowhere(&self, members: &Members) -> bool {
        let reference = members.get("$ref").and_then(Json::as_str).filter(|it| it.starts_with('#'));
        let place = reference.and_then(Pointer::parse);
        place.is_some_and(|place| self.left_out.contains(&place))
    }

    /// Keeps some elements of a list, and records how they move up.
    pub(crate) fn keep(
        &mut self,
        list: &mut Vec<Json>,
        at: &Pointer,
        stays: impl Fn(usize) -> bool,
    ) {
        let mut kept = Vec::with_capacity(list.len());
        for (index, element) in std::mem::take(list).into_iter().enumerate() {
            if stays(index) {
                if index != kept.len() {
                    self.moved(at.index(kept.len()), &at.index(index));
                }
                kept.push(element);
            }
        }
        *list = kept;
    }

    /// Says what becomes of something of the wrong kind.
    pub(crate) fn misfit(&mut self, loss: Loss, at: &Pointer, message: String, help: &str) {
        let (code, message) = match loss {
            Loss::Refused => (Code::TypeMismatch, message),
            Loss::Told => (Code::TypeMismatchOmitted, format!("{message}; it is omitted")),
            Loss::Small => (Code::TypeMismatchIgnored, format!("{message}; it is ignored")),
        };
        self.say(Diagnostic::new(code, at, message).help(help));
    }
}
