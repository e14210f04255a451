//! Lowers numbers by format, and `enum`s of numbers.

use openapiv3::{AnySchema, NumberType, VariantOrUnknownOrEmpty as Format};
use serde_json::Value as Json;

use super::{SchemaNode, integer, lossy};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::types::Type;
use crate::lower::context::Cx;

/// Returns a plain number type for an `enum` of numbers that are not all signed 64-bit integers, if one fits.
pub(crate) fn number_enum(cx: &mut Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema) -> Option<Type> {
    let mut values = any.enumeration.iter().filter(|value| !value.is_null());
    if !values.clone().all(Json::is_number) {
        return None;
    }
    let is_whole = values.all(|value| value.is_i64() || value.is_u64());
    let ty = match any.typ.as_deref() {
        Some("integer") => integer::of_any(cx, node, any),
        None if is_whole => integer::of_any(cx, node, any),
        Some("number") | None => Type::Double,
        Some(_) => return None,
    };
    note_numeric_enum(cx, node);
    Some(ty)
}

fn note_numeric_enum(cx: &mut Cx<'_>, node: &SchemaNode<'_>) {
    cx.report(Diagnostic::new(
        Code::NumericEnum,
        &node.at.child("enum"),
        "this `enum` of numbers is treated as a plain number",
    ));
}

fn note_format(cx: &mut Cx<'_>, node: &SchemaNode<'_>, format: &str, treatment: &str) {
    if !cx.formats.insert(format!("{format} number")) {
        return;
    }
    let message = format!("the format `{format}` is {treatment}");
    cx.report(Diagnostic::new(Code::ApproximateNumberFormat, &node.at.child("format"), message));
}

/// Lowers a schema of type `number`.
pub(crate) fn number(cx: &mut Cx<'_>, node: &SchemaNode<'_>, number: &NumberType) -> Type {
    if !number.enumeration.is_empty() {
        note_numeric_enum(cx, node);
    }
    match &number.format {
        // A service that declares `float` often sends more digits than fit into 32 bits.
        Format::Item(_) | Format::Empty => Type::Double,
        Format::Unknown(format) => number_of_format(cx, node, Some(format), number.minimum),
    }
}

/// Returns the number type for a format.
pub(crate) fn number_of_format(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    format: Option<&str>,
    minimum: Option<f64>,
) -> Type {
    match format {
        Some(whole) if integer::FORMATS.contains(&whole) => {
            return integer::of_number(cx, node, whole, minimum);
        }
        None | Some("float" | "double" | "number" | "") => {}
        Some(exact @ ("decimal" | "decimal128" | "currency" | "money")) => {
            lossy::format(cx, &node.at, exact);
        }
        Some(other) => note_unknown(cx, node, other, "a double-precision number"),
    }
    Type::Double
}

/// Reports a format that no Rust type has.
pub(crate) fn note_unknown(cx: &mut Cx<'_>, node: &SchemaNode<'_>, format: &str, instead: &str) {
    note_format(cx, node, format, &format!("unknown; the value is treated as {instead}"));
}
