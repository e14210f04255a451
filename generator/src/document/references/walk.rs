//! Determines the type that each value of a document must have: an OpenAPI object, or a map or an array of them.

use crate::document::Json;
use crate::document::grammar::{self, Part, Relation};
use crate::pointer::Pointer;

/// The type that a value must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Expected {
    /// An OpenAPI object, or a map or an array of them.
    Of(Relation),
    /// A discriminator.
    Discriminator,
    /// The `mapping` of a discriminator.
    Mapping,
    /// A value of a `mapping`: the name of a schema, or a reference to one.
    MappingValue,
    /// Metadata of the document, such as `info`.
    Metadata,
}

impl Expected {
    /// Returns the type of the object to which a reference must refer; `None` if the value is not a single object.
    pub(crate) const fn part(self) -> Option<Part> {
        match self {
            Self::Of(Relation::One(Part::Additional)) | Self::MappingValue => Some(Part::Schema),
            Self::Of(Relation::One(part)) => Some(part),
            Self::Of(Relation::Map(_) | Relation::List(_))
            | Self::Discriminator
            | Self::Mapping
            | Self::Metadata => None,
        }
    }

    /// Returns a noun phrase for diagnostics.
    pub(crate) fn describe(self) -> String {
        match self {
            Self::Of(Relation::One(part)) => describe(part).to_owned(),
            Self::Of(Relation::Map(part)) => {
                format!("a map whose values are each {}", describe(part))
            }
            Self::Of(Relation::List(part)) => {
                format!("an array whose elements are each {}", describe(part))
            }
            Self::Discriminator => "a discriminator".to_owned(),
            Self::Mapping => "a mapping".to_owned(),
            Self::MappingValue => describe(Part::Schema).to_owned(),
            Self::Metadata => "metadata of the document".to_owned(),
        }
    }

    fn member(self, key: &str) -> Option<Self> {
        match self {
            Self::Of(Relation::Map(part) | Relation::List(part)) => {
                Some(Self::Of(Relation::One(part)))
            }
            Self::Of(Relation::One(Part::Schema | Part::Additional)) if key == "discriminator" => {
                Some(Self::Discriminator)
            }
            Self::Of(Relation::One(part)) => grammar::member(part, key).map(Self::Of),
            Self::Discriminator => (key == "mapping").then_some(Self::Mapping),
            Self::Mapping => Some(Self::MappingValue),
            Self::MappingValue | Self::Metadata => None,
        }
    }
}

const fn describe(part: Part) -> &'static str {
    match part {
        Part::Document => "a whole document",
        Part::Components => "`components`",
        Part::Paths => "a map of paths",
        Part::PathItem => "a path",
        Part::Operation => "an operation",
        Part::Method => "a method",
        Part::Parameter => "a parameter",
        Part::Body => "a request body",
        Part::Responses => "a map of responses",
        Part::Response => "a response",
        Part::Header => "a header",
        Part::Media => "a media type",
        Part::Encoding => "an encoding",
        Part::Schema | Part::Additional => "a schema",
        Part::Example => "an example",
        Part::Link => "a link",
        Part::Scheme => "a security scheme",
    }
}

/// Returns the section for components of this type, or `None` if there is no such section.
pub(crate) const fn section(part: Part, two: bool) -> Option<&'static [&'static str]> {
    Some(match (part, two) {
        (Part::Schema, true) => &["definitions"],
        (Part::Parameter, true) => &["parameters"],
        (Part::Response, true) => &["responses"],
        (Part::Schema, false) => &["components", "schemas"],
        (Part::Parameter, false) => &["components", "parameters"],
        (Part::Response, false) => &["components", "responses"],
        (Part::Body, _) => &["components", "requestBodies"],
        (Part::Header, _) => &["components", "headers"],
        (Part::Example, _) => &["components", "examples"],
        (Part::Link, _) => &["components", "links"],
        (Part::Scheme, _) => &["components", "securitySchemes"],
        (
            Part::Document
            | Part::Components
            | Part::Paths
            | Part::PathItem
            | Part::Operation
            | Part::Method
            | Part::Responses
            | Part::Media
            | Part::Encoding
            | Part::Additional,
            _,
        ) => return None,
    })
}

/// Returns the type that the value at a pointer must have; `None` if any value is allowed.
pub(crate) fn at(pointer: &Pointer) -> Option<Expected> {
    pointer.tokens().try_fold(ROOT, |expected, token| expected.member(&token))
}

/// Returns [`Expected::Metadata`] for a pointer into the metadata of the document.
pub(crate) fn metadata(pointer: &Pointer) -> Option<Expected> {
    let first = pointer.tokens().next()?;
    METADATA.contains(&first.as_str()).then_some(Expected::Metadata)
}

const METADATA: &[&str] = &[
    "info",
    "openapi",
    "swagger",
    "servers",
    "security",
    "tags",
    "externalDocs",
    "jsonSchemaDialect",
];

const ROOT: Expected = Expected::Of(Relation::One(Part::Document));

/// The maximum depth of a walk, greater than the maximum depth after inlining.
const MAX_DEPTH: usize = 512;

/// The path to a value, which is converted to a pointer only when needed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LazyPointer<'a> {
    above: Option<&'a LazyPointer<'a>>,
    token: Token<'a>,
    depth: usize,
}

#[derive(Clone, Copy, Debug)]
enum Token<'a> {
    Name(&'a str),
    Index(usize),
}

impl<'a> LazyPointer<'a> {
    /// Returns the pointer to the value.
    pub(crate) fn pointer(&self) -> Pointer {
        match (self.above.map(LazyPointer::pointer), self.token) {
            (None, _) => Pointer::root(),
            (Some(above), Token::Name(name)) => above.child(name),
            (Some(above), Token::Index(index)) => above.index(index),
        }
    }

    fn child<'b>(&'b self, token: Token<'b>) -> LazyPointer<'b> {
        LazyPointer { above: Some(self), token, depth: self.depth + 1 }
    }
}

/// The callback for each value of a walk.
pub(crate) type Visit<'a> = &'a mut dyn FnMut(&Json, Expected, &LazyPointer<'_>);

/// Calls `visit` with every value of a document that must have a known type, outer before inner.
pub(crate) fn visit(json: &Json, visit: Visit<'_>) {
    walk(json, ROOT, &LazyPointer { above: None, token: Token::Index(0), depth: 0 }, visit);
}

fn walk(json: &Json, expected: Expected, lazy_pointer: &LazyPointer<'_>, visit: Visit<'_>) {
    if lazy_pointer.depth > MAX_DEPTH {
        return;
    }
    visit(json, expected, lazy_pointer);
    match json {
        Json::Object(members) => {
            for (key, value) in members {
                if let Some(inner) = expected.member(key) {
                    walk(value, inner, &lazy_pointer.child(Token::Name(key)), visit);
                }
            }
        }
        Json::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                if let Some(inner) = in_list(expected) {
                    walk(value, inner, &lazy_pointer.child(Token::Index(index)), visit);
                }
            }
        }
        _ => {}
    }
}

/// Returns the type that the elements of an array must have. Older versions of JSON Schema allow an array instead of a
/// single schema.
fn in_list(expected: Expected) -> Option<Expected> {
    match expected {
        Expected::Of(Relation::List(part) | Relation::One(part @ Part::Schema)) => {
            Some(Expected::Of(Relation::One(part)))
        }
        Expected::Of(Relation::One(_) | Relation::Map(_))
        | Expected::Discriminator
        | Expected::Mapping
        | Expected::MappingValue
        | Expected::Metadata => None,
    }
}

/// Returns whether a document is a Swagger 2.0 document.
pub(crate) fn is_two(json: &Json) -> bool {
    json.get("swagger").is_some() && json.get("openapi").is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expected(pointer: &str) -> Option<Expected> {
        at(&Pointer::parse(pointer).unwrap())
    }

    #[test]
    fn determines_expected_types_by_keys() {
        let content = "/paths/~1a/get/responses/default/content/a~1b";
        let schema = Some(Expected::Of(Relation::One(Part::Schema)));
        assert_eq!(expected(&format!("{content}/schema/properties/schema")), schema);
        let group = Some(Expected::Of(Relation::Map(Part::Schema)));
        assert_eq!(expected(&format!("{content}/schema/properties")), group);
        assert_eq!(expected(&format!("{content}/example/schema")), None);
        let mapping = "/components/schemas/A/discriminator/mapping";
        assert_eq!(expected(mapping), Some(Expected::Mapping));
        assert_eq!(expected(&format!("{mapping}/a")), Some(Expected::MappingValue));
    }
}
