//! Says of a reference into another file that is there why it leads nowhere all the same.

use std::collections::BTreeMap;

use crate::diagnostic::Code;
use crate::document::Json;
use crate::document::near::nearest;
use crate::pointer::Pointer;

/// Why a reference cannot be followed although the document can do without its target.
#[derive(Debug)]
pub(crate) struct Reason {
    /// The kind of diagnostic.
    pub code: Code,
    /// The relative clause of its message.
    pub words: String,
    /// The help that is specific to this reference.
    pub help: Option<String>,
}

/// The files beside the document: each is read when there is a complaint about it, and once.
pub(crate) struct Beside<'a> {
    load: &'a dyn Fn(&str) -> Option<Json>,
    read: BTreeMap<String, Option<Json>>,
}

impl<'a> Beside<'a> {
    /// Those that this gives by their names.
    pub(crate) fn new(load: &'a dyn Fn(&str) -> Option<Json>) -> Self {
        Self { load, read: BTreeMap::new() }
    }

    /// Why a place in a file cannot be had, and what to do; `None` if there is no such file.
    pub(crate) fn why(&mut self, file: &str, place: &Pointer) -> Option<Reason> {
        let load = self.load;
        let read = self.read.entry(file.to_owned()).or_insert_with(|| load(file));
        let mut found = read.as_ref()?;
        for token in place.tokens() {
            let inner = match found {
                Json::Array(elements) => token.parse().ok().and_then(|at: usize| elements.get(at)),
                _ => found.get(&token),
            };
            match inner {
                Some(inner) => found = inner,
                None => return Some(missing(found, &token)),
            }
        }
        let reason = "which contains itself or is too large to inline";
        Some(Reason { code: Code::FileReferenceTooLarge, words: reason.to_owned(), help: None })
    }
}

fn missing(within: &Json, token: &str) -> Reason {
    let known: Vec<&str> =
        within.as_object().into_iter().flatten().map(|(key, _)| key.as_str()).collect();
    Reason {
        code: Code::UnresolvedFileReference,
        words: format!("but the file has no `{token}` at this place"),
        help: nearest(token, &known).map(|near| format!("did you mean `{near}`?")),
    }
}
