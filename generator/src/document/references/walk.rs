//! Says what belongs to each place of a document where a reference may stand, groups and lists too.

use crate::document::Json;
use crate::document::grammar::{self, Holds, Part};
use crate::pointer::Pointer;

/// What belongs to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Spot {
    /// A part, or several of them.
    Of(Holds),
    /// A discriminator.
    Discriminator,
    /// What its values stand for.
    Mapping,
    /// What one of them stands for: the name of a schema, or a reference to one.
    Branch,
    /// What a document says of itself.
    About,
}

impl Spot {
    /// The part to which a reference may lead; `None` of what is no single part.
    pub(crate) const fn part(self) -> Option<Part> {
        match self {
            Self::Of(Holds::One(Part::Additional)) | Self::Branch => Some(Part::Schema),
            Self::Of(Holds::One(part)) => Some(part),
            _ => None,
        }
    }

    /// What belongs there, in the words of a sentence.
    pub(crate) fn words(self) -> String {
        match self {
            Self::Of(Holds::One(part)) => words(part).to_owned(),
            Self::Of(Holds::Map(part)) => format!("a map in which each value is {}", words(part)),
            Self::Of(Holds::List(part)) => {
                format!("a list in which each element is {}", words(part))
            }
            Self::Discriminator => "a discriminator".to_owned(),
            Self::Mapping => "a mapping".to_owned(),
            Self::Branch => words(Part::Schema).to_owned(),
            Self::About => "metadata of the document".to_owned(),
        }
    }

    fn member(self, key: &str) -> Option<Self> {
        match self {
            Self::Of(Holds::Map(part) | Holds::List(part)) => Some(Self::Of(Holds::One(part))),
            Self::Of(Holds::One(Part::Schema | Part::Additional)) if key == "discriminator" => {
                Some(Self::Discriminator)
            }
            Self::Of(Holds::One(part)) => grammar::member(part, key).map(Self::Of),
            Self::Discriminator => (key == "mapping").then_some(Self::Mapping),
            Self::Mapping => Some(Self::Branch),
            Self::Branch | Self::About => None,
        }
    }
}

const fn words(part: Part) -> &'static str {
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

/// Where parts of a kind are kept for all to refer to, by name; `None` if they are not.
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
        _ => return None,
    })
}

/// What belongs to a place of a document; `None` if anything may stand there.
pub(crate) fn at(pointer: &Pointer) -> Option<Spot> {
    pointer.tokens().try_fold(ROOT, |spot, token| spot.member(&token))
}

/// What stands at a place where a document speaks of itself: nothing that could be meant elsewhere.
pub(crate) fn about(pointer: &Pointer) -> Option<Spot> {
    let first = pointer.tokens().next()?;
    ABOUT.contains(&first.as_str()).then_some(Spot::About)
}

const ABOUT: &[&str] = &[
    "info",
    "openapi",
    "swagger",
    "servers",
    "security",
    "tags",
    "externalDocs",
    "jsonSchemaDialect",
];

const ROOT: Spot = Spot::Of(Holds::One(Part::Document));

/// How deep a walk goes: deeper than what is written out can make a document.
const MAX_DEPTH: usize = 512;

/// The way to a place, made into a pointer only where one is needed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trail<'a> {
    above: Option<&'a Trail<'a>>,
    token: Token<'a>,
    depth: usize,
}

#[derive(Clone, Copy, Debug)]
enum Token<'a> {
    Name(&'a str),
    Index(usize),
}

impl<'a> Trail<'a> {
    /// The pointer to the place.
    pub(crate) fn pointer(&self) -> Pointer {
        match (self.above.map(Trail::pointer), self.token) {
            (None, _) => Pointer::root(),
            (Some(above), Token::Name(name)) => above.child(name),
            (Some(above), Token::Index(index)) => above.index(index),
        }
    }

    fn child<'b>(&'b self, token: Token<'b>) -> Trail<'b> {
        Trail { above: Some(self), token, depth: self.depth + 1 }
    }
}

/// What a walk does with each place.
pub(crate) type Visit<'a> = &'a mut dyn FnMut(&Json, Spot, &Trail<'_>);

/// Calls `visit` with every place of a document where something of a known kind belongs, outer before inner.
pub(crate) fn visit(json: &Json, visit: Visit<'_>) {
    walk(json, ROOT, &Trail { above: None, token: Token::Index(0), depth: 0 }, visit);
}

fn walk(json: &Json, spot: Spot, trail: &Trail<'_>, visit: Visit<'_>) {
    if trail.depth > MAX_DEPTH {
        return;
    }
    visit(json, spot, trail);
    match json {
        Json::Object(members) => {
            for (key, value) in members {
                if let Some(inner) = spot.member(key) {
                    walk(value, inner, &trail.child(Token::Name(key)), visit);
                }
            }
        }
        Json::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                if let Some(inner) = in_list(spot) {
                    walk(value, inner, &trail.child(Token::Index(index)), visit);
                }
            }
        }
        _ => {}
    }
}

/// What belongs into a list there. Older JSON Schema has lists of schemas where one belongs.
fn in_list(spot: Spot) -> Option<Spot> {
    match spot {
        Spot::Of(Holds::List(part) | Holds::One(part @ Part::Schema)) => {
            Some(Spot::Of(Holds::One(part)))
        }
        _ => None,
    }
}

/// Whether a document is of version 2.0, however that is written.
pub(crate) fn is_two(json: &Json) -> bool {
    json.get("swagger").is_some() && json.get("openapi").is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(pointer: &str) -> Option<Spot> {
        at(&Pointer::parse(pointer).unwrap())
    }

    #[test]
    fn places_are_told_apart_by_the_keys_that_lead_there() {
        let content = "/paths/~1a/get/responses/default/content/a~1b";
        let schema = Some(Spot::Of(Holds::One(Part::Schema)));
        assert_eq!(spot(&format!("{content}/schema/properties/schema")), schema);
        let group = Some(Spot::Of(Holds::Map(Part::Schema)));
        assert_eq!(spot(&format!("{content}/schema/properties")), group);
        assert_eq!(spot(&format!("{content}/example/schema")), None);
        let mapping = "/components/schemas/A/discriminator/mapping";
        assert_eq!(spot(mapping), Some(Spot::Mapping));
        assert_eq!(spot(&format!("{mapping}/a")), Some(Spot::Branch));
    }
}
