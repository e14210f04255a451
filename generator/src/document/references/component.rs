//! References to components, by their names.

use crate::diagnostic::{Code, Diagnostic};
use crate::document::near::nearest;
use crate::pointer::{Pointer, fragment, unescaped};

/// The name in a reference to a member of this section of `components`, its escapes resolved.
pub(crate) fn name_in(reference: &str, section: &str) -> Option<String> {
    let pointer = fragment(reference)?;
    let name = pointer.strip_prefix("/components/")?.strip_prefix(section)?.strip_prefix('/')?;
    (!name.contains('/')).then(|| unescaped(name).into_owned())
}

/// The complaint about a reference to a name that is not among those that are known.
pub(crate) fn missing(reference: &str, at: &Pointer, name: &str, known: &[&str]) -> Diagnostic {
    let complaint = Diagnostic::new(
        Code::UnresolvedReference,
        at,
        format!("`$ref` refers to `{reference}`, which does not exist"),
    );
    match nearest(name, known) {
        Some(near) => complaint.help(format!("did you mean `{near}`?")),
        None => complaint,
    }
}
