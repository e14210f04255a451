//! Turns parameters into inputs; one that cannot be sent faithfully is left out with a reason.

use openapiv3::{
    HeaderStyle, Parameter, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle, Schema,
};

use super::Cx;
use super::extension::Extensions;
use super::schema::field::constant;
use super::schema::schema;
use crate::diagnostic::Diagnostic;
use crate::ir::{Docs, Hint, Input, ListStyle, Location, Owner, Presence, Shape, Type, Value};
use crate::spec::{Node, Slot, Use};

/// Headers that other parts of a request decide about.
const OWNED_HEADERS: &[&str] = &["accept", "authorization", "content-type"];

/// What became of a parameter.
#[derive(Debug)]
pub enum Outcome {
    /// Callers may say it.
    Offered(Box<Input>),
    /// It is left out; the operation works without it.
    LeftOut,
    /// The operation cannot be called without it.
    Missing,
}

/// Lowers one parameter of the operation with this index.
pub fn lower(cx: &mut Cx<'_>, slot: &Slot<'_, Parameter>, operation: usize) -> Outcome {
    let found = cx.spec.follow(slot);
    let Some(node) = cx.keep(found) else { return Outcome::Missing };
    let data = node.value.parameter_data_ref();
    let required = data.required || matches!(node.value, Parameter::Path { .. });
    match location(node.value) {
        Ok((location, list)) => {
            if is_owned(location, &data.name) {
                let message =
                    format!("the header `{}` is decided by the rest of the request", data.name);
                cx.say(
                    Diagnostic::note(&node.at, message)
                        .help("credentials and bodies set it; nothing is lost"),
                );
                return Outcome::LeftOut;
            }
            match input(cx, &node, data, operation) {
                Some(input) => Outcome::Offered(Box::new(Input { location, list, ..input })),
                None => left_out(required),
            }
        }
        Err((why, help)) => {
            let message = format!("the parameter `{}` is left out: {why}", data.name);
            cx.say(Diagnostic::warning(&node.at, message).help(help));
            left_out(required)
        }
    }
}

fn left_out(required: bool) -> Outcome {
    if required { Outcome::Missing } else { Outcome::LeftOut }
}

fn is_owned(location: Location, name: &str) -> bool {
    location == Location::Header && OWNED_HEADERS.contains(&name.to_ascii_lowercase().as_str())
}

/// Where a parameter goes and how an array is written there, or why it cannot be and what to do.
fn location(parameter: &Parameter) -> Result<(Location, ListStyle), (&'static str, &'static str)> {
    const FORM: &str = "give it the style `form` in the overlay, if the server reads that too";
    const SIMPLE: &str = "give it the style `simple` in the overlay, if the server reads that too";
    let explode = parameter.parameter_data_ref().explode;
    match parameter {
        Parameter::Path { style: PathStyle::Simple, .. } => {
            Ok((Location::Path, ListStyle::Joined(',')))
        }
        Parameter::Header { style: HeaderStyle::Simple, .. } => {
            Ok((Location::Header, ListStyle::Joined(',')))
        }
        Parameter::Query { allow_reserved: true, .. } => Err((
            "`allowReserved` is not understood",
            "remove it in the overlay, if the server decodes what is percent-encoded",
        )),
        Parameter::Query { style, .. } => match (style, explode) {
            (QueryStyle::Form, Some(false)) => Ok((Location::Query, ListStyle::Joined(','))),
            (QueryStyle::Form, _) => Ok((Location::Query, ListStyle::Repeated)),
            (QueryStyle::SpaceDelimited, _) => {
                Err(("the style `spaceDelimited` is not understood", FORM))
            }
            (QueryStyle::PipeDelimited, _) => {
                Err(("the style `pipeDelimited` is not understood", FORM))
            }
            (QueryStyle::DeepObject, _) => Err(("the style `deepObject` is not understood", FORM)),
        },
        Parameter::Path { .. } => {
            Err(("the styles `label` and `matrix` are not understood", SIMPLE))
        }
        Parameter::Cookie { .. } => Err((
            "cookies are not sent",
            "describe it as a header in the overlay, or as a credential",
        )),
    }
}

fn input(
    cx: &mut Cx<'_>,
    node: &Node<'_, Parameter>,
    data: &ParameterData,
    operation: usize,
) -> Option<Input> {
    let ParameterSchemaOrContent::Schema(found) = &data.format else {
        let message =
            format!("the parameter `{}` is left out: `content` is not understood", data.name);
        cx.say(Diagnostic::warning(&node.at.child("content"), message).help("give it a `schema`"));
        return None;
    };
    let slot = Slot::new(found, node.at.child("schema"));
    let required = data.required || matches!(node.value, Parameter::Path { .. });
    let constant = constant(&slot, required);
    let hint =
        Hint::Made { owner: Owner::Operation(operation), words: data.name.clone(), item: false };
    let (ty, nullable) = match &constant {
        Some(value) => (type_of(value), false),
        None => value(cx, &slot, &data.name, &hint)?,
    };
    let inner = facts(cx, &slot);
    Some(Input {
        location: Location::Query,
        wire: data.name.clone(),
        name: Extensions::new(&data.extensions, &node.at).text(cx, "x-name"),
        ty,
        list: ListStyle::Repeated,
        // Null cannot be said outside of JSON: a nullable parameter is one that may be absent.
        presence: Presence::of(required && !nullable, false),
        constant,
        docs: Docs::of(data.description.as_deref()).or(inner.0),
        default: inner.1,
        example: data.example.clone().or_else(|| shown(&slot)),
        deprecated: data.deprecated.unwrap_or_default() || inner.2,
        origin: node.at.clone(),
    })
}

fn shown(slot: &Slot<'_, Schema>) -> Option<serde_json::Value> {
    let Use::Item(item) = slot.what else { return None };
    item.schema_data.example.clone()
}

fn facts(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>) -> (Docs, Option<serde_json::Value>, bool) {
    let Use::Item(item) = slot.what else { return Default::default() };
    let data = &item.schema_data;
    // Reading it here reports a wrong kind even where no member follows.
    Extensions::new(&data.extensions, &slot.at).text(cx, "x-presence");
    let default = data.default.clone().filter(|default| !default.is_null());
    (super::schema::docs(data), default, data.deprecated)
}

/// What callers say, and whether it may be null; `None` if it cannot be written outside of JSON.
fn value(
    cx: &mut Cx<'_>,
    slot: &Slot<'_, Schema>,
    name: &str,
    hint: &Hint,
) -> Option<(Type, bool)> {
    let doubts = cx.doubts();
    let (ty, nullable) = bare(schema(cx, slot, hint));
    let ty = never_null(ty);
    let Some(obstacle) = obstacle(cx, &ty) else { return Some((ty, nullable)) };
    if cx.doubts() == doubts {
        let message = format!("the parameter `{name}` is left out: it is {obstacle}");
        cx.say(
            Diagnostic::warning(&slot.at, message)
                .help("only scalars and lists of them are understood"),
        );
    }
    None
}

/// Null cannot be said outside of JSON, so the elements of a list are never null either.
pub fn never_null(ty: Type) -> Type {
    match ty {
        Type::List(element) => Type::List(Box::new(bare(*element).0)),
        other => other,
    }
}

fn bare(ty: Type) -> (Type, bool) {
    match ty {
        Type::Nullable(inner) => (*inner, true),
        ty => (ty, false),
    }
}

/// What a constant is.
pub fn type_of(value: &Value) -> Type {
    match value {
        Value::Text(_) => Type::Text,
        Value::Integer(_) => Type::Int64,
        Value::Boolean(_) => Type::Boolean,
    }
}

/// Why a value cannot be written outside of JSON; scalars and lists of them can.
pub fn obstacle(cx: &Cx<'_>, ty: &Type) -> Option<&'static str> {
    let element = match ty {
        Type::List(element) => element,
        other => other,
    };
    if is_scalar(cx, element) {
        return None;
    }
    Some(match (ty, element) {
        (Type::List(_), Type::List(_)) => "a list of lists",
        (Type::List(_), Type::Any) => "a list of raw JSON",
        (Type::List(_), Type::File) => "a list of files",
        (Type::List(_), _) => "a list of objects",
        (Type::Any, _) => "raw JSON",
        (Type::File, _) => "a file",
        _ => "an object",
    })
}

/// Whether a value is one word of text.
pub fn is_scalar(cx: &Cx<'_>, ty: &Type) -> bool {
    match ty {
        Type::List(_)
        | Type::Map(_)
        | Type::Nullable(_)
        | Type::Boxed(_)
        | Type::Any
        | Type::File => false,
        Type::Model(id) => cx
            .models
            .get(*id)
            .is_some_and(|model| matches!(model.shape, Shape::Enumeration(_) | Shape::Newtype(_))),
        _ => true,
    }
}
