//! The reserved key under which the other files are stored while they are merged into the document.

use crate::document::Json;
use crate::pointer::{Origin, Pointer, Source};

/// The reserved key. It starts with a NUL character, which does not occur in the keys of real documents.
pub(crate) const FILES: &str = "\0files";

/// Returns whether a pointer points into another file.
pub(crate) fn is_within_files(target: &Pointer) -> bool {
    target.tokens().next().is_some_and(|first| first == FILES)
}

/// Returns the file that contains a node of the merged document, and the pointer to the node in that file. Returns
/// `None` if the document itself contains the node.
pub(crate) fn file_of(json: &Json, location: &Pointer) -> Option<Origin> {
    let mut tokens = location.tokens();
    tokens.next().filter(|first| first == FILES)?;
    let name = tokens.next()?;
    let index = json.get(FILES)?.as_object()?.keys().position(|file| *file == name)?;
    let pointer = tokens.fold(Pointer::root(), |at, token| at.child(&token));
    Some(Origin { source: Source::File(index), pointer })
}
