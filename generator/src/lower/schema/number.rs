//! Integers and numbers: by format, or one of a list.

use openapiv3::{
    IntegerFormat, IntegerType, NumberFormat, NumberType, VariantOrUnknownOrEmpty as Format,
};

use super::{SchemaNode, string};
use crate::diagnostic::Diagnostic;
use crate::ir::{Hint, Repr, Type, Value};
use crate::lower::Cx;

/// A schema of the type `integer`.
pub fn integer(cx: &mut Cx<'_>, node: &SchemaNode<'_>, integer: &IntegerType, hint: &Hint) -> Type {
    if !integer.enumeration.is_empty() {
        let values = integer.enumeration.iter().flatten().copied().map(Value::Integer).collect();
        return string::enumeration(cx, node, Repr::Integer, values, hint);
    }
    match &integer.format {
        Format::Item(IntegerFormat::Int32) => Type::Int32,
        Format::Item(IntegerFormat::Int64) | Format::Empty => Type::Int64,
        Format::Unknown(format) => integer_of_format(Some(format)),
    }
}

/// An integer of a format by name. Without one it may be large, so it gets 64 bits.
pub fn integer_of_format(format: Option<&str>) -> Type {
    match format {
        Some("int32" | "int8" | "int16" | "uint8" | "uint16") => Type::Int32,
        _ => Type::Int64,
    }
}

/// A schema of the type `number`.
pub fn number(cx: &mut Cx<'_>, node: &SchemaNode<'_>, number: &NumberType) -> Type {
    if !number.enumeration.is_empty() {
        cx.say(Diagnostic::note(&node.at.child("enum"), "an enum of fractions is a plain number"));
    }
    match &number.format {
        Format::Item(NumberFormat::Float) => Type::Float,
        Format::Item(NumberFormat::Double) | Format::Empty => Type::Double,
        Format::Unknown(format) => number_of_format(Some(format)),
    }
}

/// A number of a format by name.
pub fn number_of_format(format: Option<&str>) -> Type {
    match format {
        Some("float") => Type::Float,
        Some("int32") => Type::Int32,
        Some("int64") => Type::Int64,
        _ => Type::Double,
    }
}
