//! Records a keyword that restricts the values of a schema without a type, such as `if` or `contains`. openapiv3 does not
//! keep these keywords; without the record, nothing would report that such a value becomes raw JSON.

use std::collections::BTreeSet;

use crate::document::Json;
use crate::document::extension::{PART, RESTRICTING};
use crate::document::grammar::visit_schemas;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The keywords that restrict values of any or of one type, and that openapiv3 does not keep.
const KEYWORDS: &[&str] = &[
    "contains",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "if",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Keywords that describe values. A schema with one of them does not only restrict others.
const DESCRIBING: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "discriminator",
    "enum",
    "format",
    "items",
    "properties",
    "type",
];

/// Records such a keyword in each schema that has one and no type. Marks the components that are parts of an `allOf` and
/// describe no value.
pub(crate) fn record(json: &mut Json) {
    let mut parts = BTreeSet::new();
    visit_schemas(json, &mut |json, _| {
        let Json::Object(schema) = json else { return };
        let all = schema.get("allOf").and_then(Json::as_array).into_iter().flatten();
        let references = all.filter_map(|part| part.get("$ref")?.as_str());
        parts.extend(references.filter_map(Pointer::parse));
    });
    visit_schemas(json, &mut |json, at| {
        let Json::Object(schema) = json else { return };
        let describes = DESCRIBING.iter().any(|key| schema.contains_key(*key));
        if !describes && parts.contains(at) {
            schema.insert(PART.to_owned(), Json::Bool(true));
        }
        if let Some(key) = keyword(schema) {
            schema.insert(RESTRICTING.to_owned(), Json::from(key));
        }
    });
}

/// Returns the keyword of an untyped schema that restricts its values.
fn keyword(schema: &Members) -> Option<&'static str> {
    let has = |key: &str| schema.contains_key(key);
    let restricts = |key: &&&str| match **key {
        "if" => has("if") && (has("then") || has("else")),
        key => schema.get(key).is_some_and(|value| *value != true),
    };
    let is_untyped = !has("type") && !has("$ref");
    KEYWORDS.iter().find(restricts).copied().filter(|_| is_untyped)
}
