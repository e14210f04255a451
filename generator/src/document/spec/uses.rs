//! Determines how calls use the values of a schema: whether they are sent or received, and whether as text or as JSON.

use std::collections::BTreeMap;

use crate::document::Json;
use crate::document::grammar::{ObjectType, Relation, member};
use crate::pointer::{Pointer, fragment};

/// The use of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Use {
    /// A parameter or a part of a multipart body, which is sent as text.
    Text,
    /// The body of a multipart request, whose properties are sent as text.
    Multipart,
    /// The JSON or the form of a request.
    Sent,
    /// A response header, whose text the client returns.
    Header,
    /// The body of a response.
    Received,
}

/// All uses of a schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Uses {
    /// Whether a call sends the value as text: all digits of an integer are sent.
    pub text: bool,
    /// Whether a call sends the value in JSON or in a form.
    pub sent: bool,
    /// Whether the value is a response header.
    pub header: bool,
    /// Whether the value is in the body of a response.
    pub received: bool,
}

impl Uses {
    fn with(self, used: Use) -> Self {
        match used {
            Use::Text => Self { text: true, ..self },
            Use::Multipart | Use::Sent => Self { sent: true, ..self },
            Use::Header => Self { header: true, ..self },
            Use::Received => Self { received: true, ..self },
        }
    }
}

/// An object of the document, its type and its use.
type Object<'d> = (&'d Json, ObjectType, Option<Use>);

/// The uses of each component, by its location.
pub(super) type UsesByComponent = BTreeMap<Pointer, Vec<Use>>;

/// Returns the uses of the components by the operations of a document.
pub(super) fn of_components(document: &Json) -> UsesByComponent {
    let mut uses = UsesByComponent::new();
    let mut open: Vec<Object<'_>> = Vec::new();
    open.extend(document.get("paths").map(|paths| (paths, ObjectType::Paths, None)));
    let subtypes = subtypes(document);
    while let Some((json, object_type, used)) = open.pop() {
        inner(json, object_type, used, &mut open);
        let reference = json.get("$ref").and_then(Json::as_str).and_then(fragment);
        let target = reference.and_then(|text| Pointer::parse(&text));
        let Some((target, used)) = target.zip(used) else { continue };
        let mut targets = vec![target];
        while let Some(at) = targets.pop() {
            let Some(target) = document.pointer(at.as_str()) else { continue };
            let known = uses.entry(at.clone()).or_default();
            if !known.contains(&used) {
                known.push(used);
                open.push((target, object_type, Some(used)));
                targets.extend(subtypes.get(&at).into_iter().flatten().cloned());
            }
        }
    }
    uses
}

/// Returns the direct subtypes of each component with a discriminator.
fn subtypes(document: &Json) -> BTreeMap<Pointer, Vec<Pointer>> {
    let at = Pointer::of(&["components", "schemas"]);
    let mut subtypes: BTreeMap<Pointer, Vec<Pointer>> = BTreeMap::new();
    for (name, schema) in
        document.pointer(at.as_str()).and_then(Json::as_object).into_iter().flatten()
    {
        let parts = schema.get("allOf").and_then(Json::as_array).into_iter().flatten();
        let references = parts.filter_map(|part| fragment(part.get("$ref")?.as_str()?));
        for parent in references.filter_map(|text| Pointer::parse(&text)) {
            let target = document.pointer(parent.as_str());
            if target.is_some_and(|target| target.get("discriminator").is_some()) {
                subtypes.entry(parent).or_default().push(at.child(name));
            }
        }
    }
    subtypes
}

/// Adds the objects that an object contains, with their uses.
fn inner<'d>(
    json: &'d Json,
    object_type: ObjectType,
    used: Option<Use>,
    open: &mut Vec<Object<'d>>,
) {
    for (key, value) in json.as_object().into_iter().flatten() {
        let Some(relation) = relation(object_type, key) else { continue };
        let inner = |name: &str| next(object_type, key, name, used);
        match (relation, value) {
            (Relation::One(object_type), _) => open.push((value, object_type, inner(""))),
            (Relation::Map(object_type), Json::Object(members)) => {
                open.extend(members.iter().map(|(name, value)| (value, object_type, inner(name))));
            }
            (Relation::List(object_type), Json::Array(elements)) => {
                open.extend(elements.iter().map(|value| (value, object_type, inner(""))));
            }
            (Relation::Map(_) | Relation::List(_), _) => {}
        }
    }
}

/// Returns the uses of the schema at a location.
pub(super) fn of(components: &UsesByComponent, schema: &Pointer) -> Uses {
    let tokens: Vec<String> = schema.tokens().collect();
    let section = tokens
        .get(1)
        .map(String::as_str)
        .and_then(|section| member(ObjectType::Components, section));
    let (object_type, uses, rest) = match (tokens.first().map(String::as_str), section) {
        (Some("components"), Some(Relation::Map(object_type))) => {
            let at = schema.ancestors().nth(3).unwrap_or_default();
            let uses = components.get(&at).into_iter().flatten().copied().map(Some).collect();
            (object_type, uses, tokens.get(3..))
        }
        _ => (ObjectType::Document, vec![None], tokens.get(0..)),
    };
    let ends = uses.into_iter().filter_map(|used| end(object_type, rest.unwrap_or_default(), used));
    ends.fold(Uses::default(), Uses::with)
}

/// Returns the use of the object at the end of a path, if the object at its start has this use.
fn end(object_type: ObjectType, path: &[String], used: Option<Use>) -> Option<Use> {
    let (mut object_type, mut used, mut path) = (object_type, used, path);
    while let [key, rest @ ..] = path {
        let (inner, name, rest) = match (relation(object_type, key)?, rest) {
            (Relation::One(inner), _) => (inner, "", rest),
            (Relation::Map(inner) | Relation::List(inner), [name, rest @ ..]) => {
                (inner, name.as_str(), rest)
            }
            (Relation::Map(_) | Relation::List(_), []) => return None,
        };
        used = next(object_type, key, name, used);
        (object_type, path) = (inner, rest);
    }
    used
}

/// Returns the objects that a key contains, except webhooks and callbacks: they are requests that no call sends.
fn relation(object_type: ObjectType, key: &str) -> Option<Relation> {
    match (object_type, key) {
        (ObjectType::Document, "webhooks") | (ObjectType::Operation, "callbacks") => None,
        _ => member(object_type, key),
    }
}

/// Returns the use of an object below `key` of another object. In a map, the object has a name.
fn next(object_type: ObjectType, key: &str, name: &str, used: Option<Use>) -> Option<Use> {
    match (object_type, key) {
        (ObjectType::PathItem | ObjectType::Operation, "parameters") => Some(Use::Text),
        (ObjectType::Operation, "requestBody") => Some(Use::Sent),
        (ObjectType::Operation | ObjectType::Method, "responses") => Some(Use::Received),
        (ObjectType::Response, "headers") => used.map(|_| Use::Header),
        (ObjectType::Body, "content") => used.map(|used| of_content(name, used)),
        (ObjectType::Parameter, "content") => used.map(|used| match used {
            Use::Text => Use::Sent,
            Use::Multipart | Use::Sent | Use::Header | Use::Received => used,
        }),
        (ObjectType::Schema | ObjectType::Additional, key) => used.map(|used| of_schema(key, used)),
        _ => used,
    }
}

/// Returns the use of the content of a request.
fn of_content(media_type: &str, used: Use) -> Use {
    match media_type.split(['/', ';']).map(str::trim).collect::<Vec<_>>().as_slice() {
        ["multipart", ..] => Use::Multipart,
        ["text", "plain", ..] => Use::Text,
        _ => used,
    }
}

/// Returns the use of a schema inside another schema.
fn of_schema(key: &str, used: Use) -> Use {
    let is_value = !matches!(key, "allOf" | "anyOf" | "oneOf" | "items");
    match used {
        Use::Multipart if is_value => Use::Text,
        Use::Text if is_value => Use::Sent,
        Use::Text | Use::Multipart | Use::Sent | Use::Header | Use::Received => used,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn follows_references_from_operations() {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let content =
            |media_type: &str, schema: &Json| json!({"content": {media_type: {"schema": schema}}});
        let document = json!({
            "paths": {"/a": {
                "parameters": [{"schema": {"items": to("Item")}}, {"schema": {"properties": {"a": to("Deep")}}}],
                "post": {
                    "requestBody": content("multipart/form-data", &to("Form")),
                    "callbacks": {"c": {"/": {"post": {"requestBody": content("a/json", &to("Unused"))}}}},
                    "responses": {"200": {"content": {"a/json": {"schema": to("Both")}}, "headers": {"H": {"schema": to("Head")}}}},
                },
                "put": {"requestBody": {"$ref": "#/components/requestBodies/B"}},
            }},
            "components": {
                "requestBodies": {"B": content("a/json", &to("Both"))},
                "schemas": {"Both": {"allOf": [to("Item")]}, "Form": {"properties": {"a": to("Field")}},
                    "Item": {}, "Deep": {}, "Field": {}, "Head": {}, "Unused": {}},
            },
        });
        let components = of_components(&document);
        let uses =
            |name: &str| of(&components, &Pointer::of(&["components", "schemas", name, "items"]));
        let none = Uses::default();
        assert_eq!(uses("Item"), Uses { text: true, sent: true, received: true, ..none });
        assert_eq!(uses("Deep"), Uses { sent: true, ..none });
        assert_eq!(uses("Field"), Uses { text: true, ..none });
        assert_eq!(uses("Both"), Uses { sent: true, received: true, ..none });
        assert_eq!(uses("Head"), Uses { header: true, ..none });
        assert_eq!(uses("Unused"), none);
        let header = ["paths", "/a", "post", "responses", "200", "headers", "H", "schema"];
        assert_eq!(of(&components, &Pointer::of(&header)), Uses { header: true, ..none });
        let field = ["components", "schemas", "Form", "properties", "b"];
        assert_eq!(of(&components, &Pointer::of(&field)), Uses { text: true, ..none });
    }
}
