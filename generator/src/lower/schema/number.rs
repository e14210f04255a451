//! Lowers integers and numbers, by format or as an enumeration.

use openapiv3::{
    AnySchema, IntegerFormat, IntegerType, NumberFormat, NumberType,
    VariantOrUnknownOrEmpty as Format,
};

use serde_json::Value as Json;

use super::{SchemaNode, string};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::hint::Hint;
use crate::ir::model::{Repr, Value};
use crate::ir::types::Type;
use crate::lower::context::Cx;

/// Lowers a schema of type `integer`.
pub(crate) fn integer(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    integer: &IntegerType,
    hint: &Hint,
) -> Type {
    if !integer.enumeration.is_empty() {
        let values = integer.enumeration.iter().flatten().copied().map(Value::Integer).collect();
        return string::enumeration(cx, node, Repr::Integer, values, hint);
    }
    match &integer.format {
        Format::Item(IntegerFormat::Int32) if !is_wider(integer) => Type::Int32,
        Format::Item(_) | Format::Empty => Type::Int64,
        Format::Unknown(format) => integer_of_format(cx, node, Some(format)),
    }
}

/// Returns whether the bounds exceed 32 bits. Bounds take precedence over the format.
fn is_wider(integer: &IntegerType) -> bool {
    let is_beyond = |bound: Option<i64>| bound.is_some_and(|bound| i32::try_from(bound).is_err());
    is_beyond(integer.minimum) || is_beyond(integer.maximum)
}

/// Returns the integer type for a format. Without a format, the type has 64 bits.
pub(crate) fn integer_of_format(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    format: Option<&str>,
) -> Type {
    match format {
        Some("int32" | "int8" | "int16" | "uint8" | "uint16" | "short") => return Type::Int32,
        Some("uint64" | "unsigned long") => return Type::UInt64,
        None | Some("int64" | "uint32" | "int" | "integer" | "long" | "unix-time") => {}
        Some("timestamp" | "unixtime" | "epoch" | "") => {}
        Some(wide @ ("int128" | "uint128" | "int256" | "uint256" | "bigint")) => {
            lossy_format(cx, node, wide, "a 64-bit integer, which cannot hold larger values");
        }
        Some(other) => note_unknown(cx, node, other, "a 64-bit integer"),
    }
    Type::Int64
}

/// Reports a format whose values do not all fit the type.
fn lossy_format(cx: &mut Cx<'_>, node: &SchemaNode<'_>, format: &str, instead: &str) {
    let message = format!("the format `{format}` is treated as {instead}");
    cx.report(Diagnostic::new(Code::LossyNumberFormat, &node.at.child("format"), message));
}

fn note_unknown(cx: &mut Cx<'_>, node: &SchemaNode<'_>, format: &str, instead: &str) {
    note_format(cx, node, format, &format!("unknown; the value is treated as {instead}"));
}

/// 2^63.
const SIGNED: f64 = 9_223_372_036_854_775_808.0;
/// 2^64.
const UNSIGNED: f64 = 18_446_744_073_709_551_616.0;

/// Returns the type of an integer according to its bounds: a signed or an unsigned 64-bit integer if one of them is
/// sufficient, raw JSON if the bounds need both, or a floating-point number if the bounds exceed both.
pub(crate) fn wide_integer(cx: &mut Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema) -> Type {
    let low = any.minimum.unwrap_or(-SIGNED);
    let high = any.maximum.unwrap_or(low.max(0.0));
    // JavaScript rounds 2^63-1 to 2^63, so a signed range can end there.
    let rounded = high <= SIGNED && (low < 0.0 || any.exclusive_maximum == Some(true));
    if low >= -SIGNED && (high < SIGNED || rounded) {
        report_wide_bound(cx, node, any, (low, high));
        return integer_of_format(cx, node, any.format.as_deref());
    }
    if low >= -SIGNED && high <= UNSIGNED {
        let unsigned = low >= 0.0 || any.format.as_deref() == Some("uint64");
        return if unsigned { Type::UInt64 } else { either(cx, node) };
    }
    let message = "these bounds exceed 64 bits; the value is treated as a double-precision number";
    cx.report(Diagnostic::new(Code::LossyIntegerBounds, &node.at, message));
    Type::Double
}

/// Reports bounds that need both signed and unsigned 64-bit integers. Returns raw JSON.
fn either(cx: &mut Cx<'_>, node: &SchemaNode<'_>) -> Type {
    let message = "these bounds allow both negative integers and integers above 2^63-1; the value becomes raw JSON";
    cx.report(Diagnostic::new(Code::MixedSignInteger, &node.at, message));
    Type::Any
}

/// Reports bounds that exceed a signed 64-bit integer by one, possibly because they were rounded.
fn report_wide_bound(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    any: &AnySchema,
    (low, high): (f64, f64),
) {
    let above = high >= SIGNED && any.exclusive_maximum != Some(true);
    let below = any.minimum.is_some()
        && low <= -SIGNED
        && any.maximum.is_none_or(|maximum| maximum < SIGNED);
    let (bound, excluded) = match (above, below) {
        (true, _) => ("maximum", "above 2^63-1"),
        (_, true) => ("minimum", "below -2^63"),
        _ => return,
    };
    let message =
        format!("the value is a signed 64-bit integer, which cannot hold values {excluded}");
    cx.report(Diagnostic::new(Code::WideIntegerBound, &node.at.child(bound), message));
}

/// Returns a plain number type for an `enum` of numbers that are not all signed 64-bit integers, if one fits.
pub(crate) fn number_enum(cx: &mut Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema) -> Option<Type> {
    let mut values = any.enumeration.iter().filter(|value| !value.is_null());
    if !values.clone().all(Json::is_number) {
        return None;
    }
    let ty = match any.typ.as_deref() {
        Some("integer") if values.clone().all(Json::is_u64) => Type::UInt64,
        // Some values are negative, and some exceed `i64`, so no integer type fits.
        Some("integer") if values.all(|value| value.is_i64() || value.is_u64()) => return None,
        Some("integer" | "number") | None => Type::Double,
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
        Format::Item(NumberFormat::Float) => Type::Float,
        Format::Item(NumberFormat::Double) | Format::Empty => Type::Double,
        Format::Unknown(format) => number_of_format(cx, node, Some(format)),
    }
}

/// Returns the number type for a format.
pub(crate) fn number_of_format(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    format: Option<&str>,
) -> Type {
    match format {
        Some("float") => return Type::Float,
        Some("int32") => return Type::Int32,
        Some("int64" | "int" | "integer" | "long" | "unix-time") => return Type::Int64,
        Some("uint64") => return Type::UInt64,
        None | Some("double" | "number" | "") => {}
        Some(exact @ ("decimal" | "decimal128" | "currency" | "money")) => {
            lossy_format(cx, node, exact, "a double-precision number, which keeps only 15 digits");
        }
        Some(other) => note_unknown(cx, node, other, "a double-precision number"),
    }
    Type::Double
}
