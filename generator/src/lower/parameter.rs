//! Turns parameters into inputs; one that cannot be sent faithfully is left out with a reason.

use openapiv3::{
    HeaderStyle, Parameter, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle, Schema,
};

use super::Cx;
use super::extension::Extensions;
use super::schema::schema;
use crate::diagnostic::Diagnostic;
use crate::ir::{Docs, Hint, Input, ListStyle, Location, Owner, Presence, Shape, Type};
use crate::pointer::Pointer;
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
                cx.say(Diagnostic::note(&node.at, message));
                return Outcome::LeftOut;
            }
            match input(cx, &node, data, operation) {
                Some(input) => Outcome::Offered(Box::new(Input { location, list, ..input })),
                None => left_out(required),
            }
        }
        Err(why) => {
            let message = format!("the parameter `{}` is left out: {why}", data.name);
            cx.say(Diagnostic::warning(&node.at, message).help("it is not supported yet"));
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

/// Where a parameter goes and how an array is written there, or why it cannot be.
fn location(parameter: &Parameter) -> Result<(Location, ListStyle), &'static str> {
    let explode = parameter.parameter_data_ref().explode;
    match parameter {
        Parameter::Path { style: PathStyle::Simple, .. } => {
            Ok((Location::Path, ListStyle::Joined(',')))
        }
        Parameter::Header { style: HeaderStyle::Simple, .. } => {
            Ok((Location::Header, ListStyle::Joined(',')))
        }
        Parameter::Query { allow_reserved: true, .. } => Err("`allowReserved` is not understood"),
        Parameter::Query { style, .. } => match (style, explode) {
            (QueryStyle::Form, Some(false)) => Ok((Location::Query, ListStyle::Joined(','))),
            (QueryStyle::Form, _) => Ok((Location::Query, ListStyle::Repeated)),
            (QueryStyle::SpaceDelimited, _) => Err("the style `spaceDelimited` is not understood"),
            (QueryStyle::PipeDelimited, _) => Err("the style `pipeDelimited` is not understood"),
            (QueryStyle::DeepObject, _) => Err("the style `deepObject` is not understood"),
        },
        Parameter::Path { .. } => Err("the styles `label` and `matrix` are not understood"),
        Parameter::Cookie { .. } => Err("cookies are not sent"),
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
    let owner = Owner::Operation(operation);
    let hint = Hint::Made { owner, words: data.name.clone(), item: false };
    let (ty, nullable) = match schema(cx, &slot, &hint) {
        Type::Nullable(inner) => (*inner, true),
        ty => (ty, false),
    };
    if !is_plain(cx, &ty) {
        let message = format!("the parameter `{}` is left out: it is an object", data.name);
        cx.say(
            Diagnostic::warning(&slot.at, message)
                .help("only scalars and lists of them are understood"),
        );
        return None;
    }
    let inner = facts(cx, &slot);
    let required = data.required || matches!(node.value, Parameter::Path { .. });
    Some(Input {
        location: Location::Query,
        wire: data.name.clone(),
        ty,
        list: ListStyle::Repeated,
        // Null cannot be said outside of JSON: a nullable parameter is one that may be absent.
        presence: Presence::of(required && !nullable, false),
        constant: None,
        docs: Docs::of(data.description.as_deref()).or(inner.0),
        default: inner.1,
        deprecated: data.deprecated.unwrap_or_default() || inner.2,
        origin: node.at.clone(),
    })
}

fn facts(cx: &mut Cx<'_>, slot: &Slot<'_, Schema>) -> (Docs, Option<serde_json::Value>, bool) {
    let Use::Item(item) = slot.what else { return Default::default() };
    let data = &item.schema_data;
    // Reading it here reports a wrong kind even where no member follows.
    Extensions::new(&data.extensions, &slot.at).text(cx, "x-presence");
    let default = data.default.clone().filter(|default| !default.is_null());
    (super::schema::docs(data), default, data.deprecated)
}

/// Whether a value can be written outside of JSON: a scalar, or a list of them.
fn is_plain(cx: &Cx<'_>, ty: &Type) -> bool {
    match ty {
        Type::List(inner) => is_scalar(cx, inner),
        other => is_scalar(cx, other),
    }
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

/// The variables in a path template, in order.
pub fn variables(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect()
}

/// Path variables that no parameter declares are texts all the same.
pub fn undeclared(cx: &mut Cx<'_>, path: &str, inputs: &mut Vec<Input>, at: &Pointer) {
    for name in variables(path) {
        let declared = |input: &Input| input.location == Location::Path && input.wire == name;
        if inputs.iter().any(declared) {
            continue;
        }
        cx.say(Diagnostic::note(
            at,
            format!("the path variable `{name}` is not declared; it is taken for text"),
        ));
        inputs.push(Input {
            location: Location::Path,
            wire: name.to_owned(),
            ty: Type::Text,
            list: ListStyle::Joined(','),
            presence: Presence::Required,
            constant: None,
            docs: Docs::default(),
            default: None,
            deprecated: false,
            origin: at.clone(),
        });
    }
}
