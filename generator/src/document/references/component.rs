//! Extracts component names from references.

use crate::diagnostic::near::nearest;
use crate::diagnostic::{Code, Diagnostic};
use crate::pointer::{Pointer, fragment, unescaped};

/// Returns the unescaped component name of a reference into this section of `components`.
pub(crate) fn name_in(reference: &str, section: &str) -> Option<String> {
    let pointer = fragment(reference)?;
    let name = pointer.strip_prefix("/components/")?.strip_prefix(section)?.strip_prefix('/')?;
    (!name.contains('/')).then(|| unescaped(name).into_owned())
}

/// Returns the error for a reference whose target does not exist. Suggests the most similar `known` name, if there is
/// one.
pub(crate) fn missing(reference: &str, at: &Pointer, name: &str, known: &[&str]) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        Code::UnresolvedReference,
        at,
        format!("`$ref` refers to `{reference}`, which does not exist"),
    );
    match nearest(name, known) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic,
    }
}
