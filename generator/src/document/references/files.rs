//! The other files of a document, which it holds while they are brought in.

use crate::document::Json;
use crate::pointer::{Origin, Pointer, Source};

/// The member of a document that holds its other files while they are brought in. No document has such a key.
pub(crate) const FILES: &str = "\0files";

/// Whether a place is in another file.
pub(crate) fn is_within_files(target: &Pointer) -> bool {
    target.tokens().next().is_some_and(|first| first == FILES)
}

/// Where in which file a place of the document was written, if it is one of those brought in.
pub(crate) fn file_of(json: &Json, place: &Pointer) -> Option<Origin> {
    let mut tokens = place.tokens();
    tokens.next().filter(|first| first == FILES)?;
    let name = tokens.next()?;
    let index = json.get(FILES)?.as_object()?.keys().position(|file| *file == name)?;
    let pointer = tokens.fold(Pointer::root(), |at, token| at.child(&token));
    Some(Origin { source: Source::File(index), pointer })
}
