//! Determines why a reference into another file is unresolved, if that file exists.

use std::collections::BTreeMap;

use crate::diagnostic::Code;
use crate::diagnostic::near::nearest;
use crate::document::Json;
use crate::pointer::Pointer;

/// The reason for a warning about an unresolved reference.
#[derive(Debug)]
pub(crate) struct Reason {
    /// The code of the warning.
    pub code: Code,
    /// The part of the message after the reference.
    pub clause: String,
    /// The help that is specific to this reference.
    pub help: Option<String>,
}

/// The referenced files. Each is loaded at most once, when a diagnostic first needs it.
pub(crate) struct OtherFiles<'a> {
    load: &'a dyn Fn(&str) -> Option<Json>,
    read: BTreeMap<String, Option<Json>>,
}

impl<'a> OtherFiles<'a> {
    /// Creates an `OtherFiles` that loads files with `load`.
    pub(crate) fn new(load: &'a dyn Fn(&str) -> Option<Json>) -> Self {
        Self { load, read: BTreeMap::new() }
    }

    /// Returns the reason why a pointer into a file is unresolved; `None` if the file does not exist.
    pub(crate) fn reason(&mut self, file: &str, location: &Pointer) -> Option<Reason> {
        let load = self.load;
        let read = self.read.entry(file.to_owned()).or_insert_with(|| load(file));
        let mut node = read.as_ref()?;
        for token in location.tokens() {
            let inner = match node {
                Json::Array(elements) => token.parse().ok().and_then(|at: usize| elements.get(at)),
                _ => node.get(&token),
            };
            match inner {
                Some(inner) => node = inner,
                None => return Some(missing(node, &token)),
            }
        }
        let reason = "which contains itself or is too large to inline";
        Some(Reason { code: Code::FileReferenceTooLarge, clause: reason.to_owned(), help: None })
    }
}

fn missing(within: &Json, token: &str) -> Reason {
    let known: Vec<&str> =
        within.as_object().into_iter().flatten().map(|(key, _)| key.as_str()).collect();
    Reason {
        code: Code::UnresolvedFileReference,
        clause: format!("but the file has no `{token}` at that pointer"),
        help: nearest(token, &known).map(|near| format!("did you mean `{near}`?")),
    }
}
