//! Checks the overlay's settings for the inputs of a method: each input exists and is listed once, and fixed values
//! have the right type.

use serde_json::Value as Json;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::input::Input;
use crate::ir::model::{Model, Repr, Shape};
use crate::ir::operation::{Method, Operation};
use crate::ir::types::{ModelId, Type};
use crate::pointer::Pointer;

/// Reports invalid settings for the inputs of a method.
pub(crate) fn check(
    models: &[Model],
    operation: &Operation,
    method: &Method,
    sink: &mut Diagnostics,
) {
    let facts = &method.facts;
    let lists = [
        ("fixed", facts.fixed.iter().map(|(wire, _)| wire.as_str()).collect::<Vec<_>>()),
        ("omit", facts.omit.iter().map(String::as_str).collect()),
        ("arguments", facts.arguments.iter().map(String::as_str).collect()),
    ];
    let mut named: Vec<(&str, &str)> = Vec::new();
    for (key, wires) in &lists {
        for (index, wire) in wires.iter().enumerate() {
            let at = method.origin.child(key);
            let at = if *key == "fixed" { at.child(wire) } else { at.index(index) };
            if !operation.inputs.iter().any(|input| input.wire == *wire) {
                sink.push(unknown_input(wire, key, &at, operation));
            } else if let Some((other, _)) = named.iter().find(|(_, known)| known == wire) {
                sink.push(duplicate_input(wire, key, other, &at));
            }
            named.push((key, wire));
        }
    }
    for (wire, value) in &facts.fixed {
        let input = operation.inputs.iter().find(|input| input.wire == *wire);
        sink.extend(input.and_then(|input| type_mismatch(models, input, value, &method.origin)));
    }
}

fn unknown_input(wire: &str, key: &str, at: &Pointer, operation: &Operation) -> Diagnostic {
    let known: Vec<_> = operation.inputs.iter().map(|input| format!("`{}`", input.wire)).collect();
    let message = format!("`{key}` names `{wire}`, which is not an input of this operation");
    Diagnostic::new(Code::UnknownInput, at, message).help(match known.as_slice() {
        [] => "remove the name, because the operation has no inputs".to_owned(),
        known => format!("use one of {}", known.join(", ")),
    })
}

fn duplicate_input(wire: &str, key: &str, other: &str, at: &Pointer) -> Diagnostic {
    let message = match key == other {
        true => format!("`{key}` names `{wire}` twice"),
        false => format!("`{key}` and `{other}` both name `{wire}`"),
    };
    Diagnostic::new(Code::DuplicateInput, at, message)
}

fn type_mismatch(
    models: &[Model],
    input: &Input,
    value: &Json,
    method: &Pointer,
) -> Option<Diagnostic> {
    let kind = expected(models, &input.ty)?;
    if kind.fits(value) || (value.is_null() && input.presence.is_nullable()) {
        return None;
    }
    let at = method.child("fixed").child(&input.wire);
    let message = format!("`{}` must be {}", input.wire, kind.name());
    Some(Diagnostic::new(Code::InvalidFixedInput, &at, message))
}

/// The JSON type of an input.
enum JsonType {
    Boolean,
    Integer,
    Number,
    Text,
    List,
    Object,
}

impl JsonType {
    fn name(&self) -> &'static str {
        match self {
            Self::Boolean => "`true` or `false`",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Text => "a string",
            Self::List => "an array",
            Self::Object => "an object",
        }
    }

    fn fits(&self, value: &Json) -> bool {
        match self {
            Self::Boolean => value.is_boolean(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::Number => value.is_number(),
            Self::Text => value.is_string(),
            Self::List => value.is_array(),
            Self::Object => value.is_object(),
        }
    }
}

/// Returns the JSON type of a type's values, or `None` if the values are not checked.
fn expected(models: &[Model], ty: &Type) -> Option<JsonType> {
    Some(match ty {
        Type::Boolean => JsonType::Boolean,
        Type::Int32 | Type::Int64 | Type::UInt64 | Type::Int128 => JsonType::Integer,
        Type::Double => JsonType::Number,
        Type::Text | Type::DateTime | Type::Date | Type::Formatted(_) | Type::Base64(_) => {
            JsonType::Text
        }
        Type::List(_) | Type::Tuple(..) => JsonType::List,
        Type::Map(_) => JsonType::Object,
        Type::File | Type::Any | Type::IntOrString => return None,
        Type::Nullable(inner) | Type::Boxed(inner) => return expected(models, inner),
        Type::Model(id) => return of_model(models, *id),
    })
}

fn of_model(models: &[Model], id: ModelId) -> Option<JsonType> {
    let scalar = |repr: Repr| match repr {
        Repr::Integer => JsonType::Integer,
        Repr::Text => JsonType::Text,
    };
    match &models.get(id.0)?.shape {
        Shape::Struct(_) => Some(JsonType::Object),
        Shape::Enumeration(enumeration) => Some(scalar(enumeration.repr)),
        Shape::Newtype(repr) => Some(scalar(*repr)),
        Shape::Alias(ty) => expected(models, ty),
        Shape::Union(_) | Shape::AmbiguousUnion(_) | Shape::Choice(_) => None,
    }
}
