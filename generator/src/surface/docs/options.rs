//! Lists the options of a call in its documentation, and documents those that no input of the document has.

use super::sentence::first_sentence;
use super::{code, links};
use crate::names::ident::Ident;
use crate::surface::idempotency_key;
use crate::surface::item::Call;

/// The largest number of options that a method lists with their descriptions.
const MAX_DESCRIBED_OPTIONS: usize = 12;

/// The documentation of `with_body`.
pub(crate) const WHOLE_BODY: &str = "Sets all fields of the request body from `body`. Fields that `body` does not have are left unchanged.";

/// Lists the setters of a call: with their first sentences, unless there are many.
pub(crate) fn list(call: &Call) -> Vec<String> {
    let options = options(call);
    match options.len() {
        0 => Vec::new(),
        1..=MAX_DESCRIBED_OPTIONS => {
            let items = options.into_iter().map(|(link, docs)| match first_sentence(&docs) {
                Some(sentence) => format!("- {link}: {sentence}"),
                None => format!("- {link}"),
            });
            ["Options:".to_owned(), String::new()].into_iter().chain(items).collect()
        }
        _ => {
            let links: Vec<String> = options.into_iter().map(|(link, _)| link).collect();
            vec![format!("Options: {}.", links.join(", "))]
        }
    }
}

/// Returns a link to each setter, with its documentation.
fn options(call: &Call) -> Vec<(String, Vec<String>)> {
    let link = |name: &Ident| links::method(&call.builder, name);
    let setters = call.setters.iter().flat_map(|setter| {
        let entry = setter.entry.as_ref();
        let entry = entry.map(|entry| (link(entry), entry_docs(&setter.name)));
        [(link(&setter.name), setter.docs.clone())].into_iter().chain(entry)
    });
    let body = call.whole_body.iter().map(|_| ("with_body", vec![WHOLE_BODY.to_owned()]));
    let key = call.key_option.iter();
    let key = key.map(|header| ("with_idempotency_key", idempotency_key::option_docs(header)));
    let fixed = body.chain(key).map(|(name, docs)| (link(&Ident::new(name)), docs));
    setters.chain(fixed).collect()
}

/// Returns the documentation of the setter that adds an entry to the JSON object in a string, which `setter` sets.
pub(crate) fn entry_docs(setter: &Ident) -> Vec<String> {
    vec![format!(
        "Adds an entry to the JSON object in {0}, or replaces the value of an entry with this name. The entries are sent \
         in the order in which they were added. Entries are added to the object that {0} has set before; a later call of \
         that method replaces them. If its text is not a JSON object, the call fails before it is sent.",
        code(setter.plain()),
    )]
}
