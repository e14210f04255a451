//! Determines the type that each value of a document must have: an OpenAPI object, or a map or an array of OpenAPI
//! objects.

use crate::document::Json;
use crate::document::grammar::{self, ObjectType, Relation};
use crate::pointer::Pointer;

/// The type that a value must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Expected {
    /// An OpenAPI object, or a map or an array of OpenAPI objects.
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
    /// Returns the type that the target of a reference must have; `None` if the value is not a single OpenAPI object.
    pub(crate) const fn object_type(self) -> Option<ObjectType> {
        match self {
            Self::Of(Relation::One(ObjectType::Additional)) | Self::MappingValue => {
                Some(ObjectType::Schema)
            }
            Self::Of(Relation::One(object_type)) => Some(object_type),
            Self::Of(Relation::Map(_) | Relation::List(_))
            | Self::Discriminator
            | Self::Mapping
            | Self::Metadata => None,
        }
    }

    /// Returns a noun phrase for diagnostics.
    pub(crate) fn describe(self) -> String {
        match self {
            Self::Of(Relation::One(object_type)) => describe(object_type).to_owned(),
            Self::Of(Relation::Map(object_type)) => {
                format!("a map whose values are each {}", describe(object_type))
            }
            Self::Of(Relation::List(object_type)) => {
                format!("an array whose elements are each {}", describe(object_type))
            }
            Self::Discriminator => "a discriminator".to_owned(),
            Self::Mapping => "a mapping".to_owned(),
            Self::MappingValue => describe(ObjectType::Schema).to_owned(),
            Self::Metadata => "metadata of the document".to_owned(),
        }
    }

    fn member(self, key: &str) -> Option<Self> {
        match self {
            Self::Of(Relation::Map(object_type) | Relation::List(object_type)) => {
                Some(Self::Of(Relation::One(object_type)))
            }
            Self::Of(Relation::One(ObjectType::Schema | ObjectType::Additional))
                if key == "discriminator" =>
            {
                Some(Self::Discriminator)
            }
            Self::Of(Relation::One(object_type)) => grammar::member(object_type, key).map(Self::Of),
            Self::Discriminator => (key == "mapping").then_some(Self::Mapping),
            Self::Mapping => Some(Self::MappingValue),
            Self::MappingValue | Self::Metadata => None,
        }
    }
}

const fn describe(object_type: ObjectType) -> &'static str {
    match object_type {
        ObjectType::Document => "a whole document",
        ObjectType::Components => "`components`",
        ObjectType::Paths => "a map of paths",
        ObjectType::PathItem => "a path",
        ObjectType::Operation => "an operation",
        ObjectType::Method => "a method",
        ObjectType::Parameter => "a parameter",
        ObjectType::Body => "a request body",
        ObjectType::Responses => "a map of responses",
        ObjectType::Response => "a response",
        ObjectType::Header => "a header",
        ObjectType::Media => "a media type",
        ObjectType::Encoding => "an encoding",
        ObjectType::Schema | ObjectType::Additional => "a schema",
        ObjectType::Example => "an example",
        ObjectType::Link => "a link",
        ObjectType::Scheme => "a security scheme",
    }
}

/// Returns the section for components of this type, or `None` if there is no such section.
pub(crate) const fn section(
    object_type: ObjectType,
    is_swagger_2: bool,
) -> Option<&'static [&'static str]> {
    Some(match (object_type, is_swagger_2) {
        (ObjectType::Schema, true) => &["definitions"],
        (ObjectType::Parameter, true) => &["parameters"],
        (ObjectType::Response, true) => &["responses"],
        (ObjectType::Schema, false) => &["components", "schemas"],
        (ObjectType::Parameter, false) => &["components", "parameters"],
        (ObjectType::Response, false) => &["components", "responses"],
        (ObjectType::Body, _) => &["components", "requestBodies"],
        (ObjectType::Header, _) => &["components", "headers"],
        (ObjectType::Example, _) => &["components", "examples"],
        (ObjectType::Link, _) => &["components", "links"],
        (ObjectType::Scheme, _) => &["components", "securitySchemes"],
        (
            ObjectType::Document
            | ObjectType::Components
            | ObjectType::Paths
            | ObjectType::PathItem
            | ObjectType::Operation
            | ObjectType::Method
            | ObjectType::Responses
            | ObjectType::Media
            | ObjectType::Encoding
            | ObjectType::Additional,
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

const ROOT: Expected = Expected::Of(Relation::One(ObjectType::Document));

/// The maximum depth of a walk, greater than the maximum depth after inlining.
const MAX_DEPTH: usize = 512;

/// The path to a value. The path is converted to a pointer only when needed.
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

/// Calls `visit` with every value whose required type is known, outer values before inner ones.
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

/// Returns the type that the elements of an array must have. Older versions of JSON Schema allow an array of schemas in
/// place of a single schema.
fn in_list(expected: Expected) -> Option<Expected> {
    match expected {
        Expected::Of(
            Relation::List(object_type) | Relation::One(object_type @ ObjectType::Schema),
        ) => Some(Expected::Of(Relation::One(object_type))),
        Expected::Of(Relation::One(_) | Relation::Map(_))
        | Expected::Discriminator
        | Expected::Mapping
        | Expected::MappingValue
        | Expected::Metadata => None,
    }
}

/// Returns whether a document is a Swagger 2.0 document.
pub(crate) fn is_swagger_2(json: &Json) -> bool {
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
        let schema = Some(Expected::Of(Relation::One(ObjectType::Schema)));
        assert_eq!(expected(&format!("{content}/schema/properties/schema")), schema);
        let map = Some(Expected::Of(Relation::Map(ObjectType::Schema)));
        assert_eq!(expected(&format!("{content}/schema/properties")), map);
        assert_eq!(expected(&format!("{content}/example/schema")), None);
        let mapping = "/components/schemas/A/discriminator/mapping";
        assert_eq!(expected(mapping), Some(Expected::Mapping));
        assert_eq!(expected(&format!("{mapping}/a")), Some(Expected::MappingValue));
    }
}
