//! The reserved key that contains the other files of a document while they are merged into it.

use crate::document::Json;
use crate::pointer::{Origin, Pointer, Source};

/// The reserved key. It starts with a NUL character, which does not occur in practice.
pub(crate) const FILES: &str = "\0files";

/// Returns whether a pointer points into another file.
pub(crate) fn is_within_files(target: &Pointer) -> bool {
    target.tokens().next().is_some_and(|first| first == FILES)
}

/// Returns the file of a node of the merged document, and the pointer in that file; `None` if the node is from the
/// document itself.
pub(crate) fn file_of(json: &Json, location: &Pointer) -> Option<Origin> {
    let mut tokens = location.tokens();
    tokens.next().filter(|first| first == FILES)?;
    let name = tokens.next()?;
    let index = json.get(FILES)?.as_object()?.keys().position(|file| *file == name)?;
    let pointer = tokens.fold(Pointer::root(), |at, token| at.child(&token));
    Some(Origin { source: Source::File(index), pointer })
}
