//! Collects the examples and defaults of a document.

use super::branch::resolved;
use crate::document::Json;
use crate::document::extension::{FURTHER_EXAMPLES, ITEM_SCHEMA};
use crate::document::grammar::{ObjectType, visit};
use crate::document::upgrade::scalars::wide::has_wide_integer;
use crate::pointer::Pointer;

/// An example or a default.
pub(super) enum Example {
    /// The value.
    Value(Json),
    /// A reference to an example object.
    Reference(String),
}

impl Example {
    /// Returns the value, or `None` if it contains no integer of interest.
    pub(super) fn value<'e>(&'e self, document: &'e Json) -> Option<&'e Json> {
        match self {
            Self::Value(value) => Some(value),
            Self::Reference(reference) => {
                let (example, _) = resolved(document, reference)?;
                example.get("value").filter(|value| has_wide_integer(value))
            }
        }
    }
}

/// Returns all examples and defaults with an integer of interest, each with the location of its schema.
pub(super) fn all(json: &mut Json) -> Vec<(Pointer, Example)> {
    let mut all = Vec::new();
    visit(json, &mut |object_type, object, at| match object_type {
        ObjectType::Schema | ObjectType::Additional => {
            let own = ["example", "default"].iter().filter_map(|key| object.get(*key));
            let further = object.get(FURTHER_EXAMPLES).and_then(Json::as_array);
            for value in own.chain(further.into_iter().flatten()) {
                add(&mut all, at.clone(), value);
            }
        }
        ObjectType::Media | ObjectType::Parameter | ObjectType::Header => {
            of_content(object, at, &mut all);
        }
        ObjectType::Document
        | ObjectType::Components
        | ObjectType::Paths
        | ObjectType::PathItem
        | ObjectType::Operation
        | ObjectType::Method
        | ObjectType::Body
        | ObjectType::Responses
        | ObjectType::Response
        | ObjectType::Encoding
        | ObjectType::Example
        | ObjectType::Link
        | ObjectType::Scheme => {}
    });
    all
}

/// Adds the examples of a media type, a parameter or a header.
fn of_content(object: &Json, at: &Pointer, all: &mut Vec<(Pointer, Example)>) {
    let schema = at.child("schema");
    let mut add_all = |value: &Json| {
        add(all, schema.clone(), value);
        if object.get(ITEM_SCHEMA).is_some() {
            let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            items.iter().for_each(|item| add(all, at.child(ITEM_SCHEMA), item));
        }
    };
    object.get("example").into_iter().for_each(&mut add_all);
    let named = object.get("examples").and_then(Json::as_object);
    let named = || named.into_iter().flat_map(|named| named.values());
    named().filter_map(|example| example.get("value")).for_each(&mut add_all);
    let references = named().filter_map(|example| example.get("$ref")?.as_str());
    all.extend(references.map(|text| (schema.clone(), Example::Reference(text.to_owned()))));
}

fn add(all: &mut Vec<(Pointer, Example)>, at: Pointer, value: &Json) {
    if has_wide_integer(value) {
        all.push((at, Example::Value(value.clone())));
    }
}
