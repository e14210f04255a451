//! Says of a reference into another file that is there why it leads nowhere all the same.

use std::collections::BTreeMap;

use crate::document::Json;
use crate::document::near::nearest;
use crate::pointer::Pointer;

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
    pub(crate) fn why(&mut self, file: &str, place: &Pointer) -> Option<(String, String)> {
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
        let reason = "which holds itself, or is too large to be written out here";
        Some((reason.to_owned(), "write out what is meant here".to_owned()))
    }
}

fn missing(within: &Json, token: &str) -> (String, String) {
    let known: Vec<&str> =
        within.as_object().into_iter().flatten().map(|(key, _)| key.as_str()).collect();
    let help = match nearest(token, &known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "define it there, or mend the reference".to_owned(),
    };
    (format!("but the file has no `{token}` there"), help)
}
