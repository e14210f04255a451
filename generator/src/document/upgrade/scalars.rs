//! Determines the types of scalars that a document describes without a single `type`.
//!
//! | schema | type | module |
//! |---|---|---|
//! | an integer or a string of digits, as ASP.NET Core writes every number | the number | [`numbers`] |
//! | no `type`, but a keyword that only one type has | that type | [`untyped`] |
//! | the format `int-or-string` of Kubernetes | an integer or a string | [`int_or_string`] |
//!
//! The conversion happens before all others, so that it applies to every version of OpenAPI and every location.

use crate::document::Json;
use crate::document::grammar::{ObjectType, visit};
use crate::document::log::Log;
use crate::document::upgrade::one::types;

pub(crate) mod formats;
pub(crate) mod int_or_string;
pub(crate) mod numbers;
pub(crate) mod pattern;
pub(crate) mod untyped;
pub(crate) mod wide;

/// The keys of a parameter or a header of OpenAPI 3 or a body of Swagger 2.0. Without one of them, the parameter has the
/// keywords of a schema itself.
const NOT_INLINE: &[&str] = &["$ref", "content", "schema"];

/// Determines the types of all scalars of a document.
pub(crate) fn settle(json: &mut Json, log: &mut Log<'_>) {
    visit(json, &mut |object_type, json, at| {
        let Json::Object(members) = json else { return };
        let is_schema = match object_type {
            ObjectType::Schema | ObjectType::Additional => true,
            ObjectType::Parameter | ObjectType::Header => {
                !NOT_INLINE.iter().any(|key| members.contains_key(*key))
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
            | ObjectType::Media
            | ObjectType::Encoding
            | ObjectType::Example
            | ObjectType::Link
            | ObjectType::Scheme => false,
        };
        if is_schema {
            let has_types = int_or_string::settle(members);
            // The keywords of a parameter of Swagger 2.0 are moved to a schema first.
            if has_types && matches!(object_type, ObjectType::Schema | ObjectType::Additional) {
                types::split(members, at, log);
            }
            numbers::settle(members, at, log);
            untyped::settle(members, at, log);
        }
    });
}

#[cfg(test)]
mod tests;
