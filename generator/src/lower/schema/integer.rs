//! Lowers integers: by format, bounds and the values that the document shows, or as an enumeration.

use openapiv3::{AnySchema, IntegerFormat, IntegerType, VariantOrUnknownOrEmpty as Format};
use serde_json::Value as Json;

use super::{SchemaNode, enumeration, lossy, number};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::hint::Hint;
use crate::ir::model::{Repr, Value};
use crate::ir::types::Type;
use crate::lower::context::Cx;

/// The formats of integers, also of those whose `type` is `number`.
pub(crate) const FORMATS: &[&str] = &[
    "int",
    "int128",
    "int16",
    "int32",
    "int64",
    "int8",
    "integer",
    "long",
    "short",
    "uint",
    "uint128",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
    "ulong",
    "unix-time",
    "unsigned long",
    "ushort",
];

/// Lowers a schema of type `integer`.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    integer: &IntegerType,
    hint: &Hint,
) -> Type {
    if !integer.enumeration.is_empty() {
        let values = integer.enumeration.iter().flatten().copied().map(Value::Integer).collect();
        return enumeration::enumeration(cx, node, Repr::Integer, values, hint);
    }
    let ty = match &integer.format {
        Format::Item(IntegerFormat::Int32) if !is_wider(integer) => Type::Int32,
        Format::Item(_) | Format::Empty => Type::Int64,
        Format::Unknown(format) => of_format(cx, node, Some(format)),
    };
    let is_long = matches!(integer.format, Format::Item(IntegerFormat::Int64));
    let minimum = integer.minimum.map(|minimum| minimum as f64);
    let format = match &integer.format {
        Format::Unknown(format) => Some(format.as_str()),
        Format::Item(_) | Format::Empty => None,
    };
    widened(cx, node, ty, &shown(cx, node, &[]), Signs::of(minimum, format, is_long))
}

/// Returns whether the bounds exceed 32 bits. Bounds take precedence over the format.
fn is_wider(integer: &IntegerType) -> bool {
    let is_beyond = |bound: Option<i64>| bound.is_some_and(|bound| i32::try_from(bound).is_err());
    is_beyond(integer.minimum) || is_beyond(integer.maximum)
}

/// Returns the integer type for a format. Without a format, the type has 64 bits.
pub(crate) fn of_format(cx: &mut Cx<'_>, node: &SchemaNode<'_>, format: Option<&str>) -> Type {
    match format {
        Some("int32" | "int8" | "int16" | "uint8" | "uint16" | "short" | "ushort") => {
            return Type::Int32;
        }
        Some("uint64" | "unsigned long" | "ulong") => return Type::UInt64,
        Some(format @ ("int128" | "uint128" | "int256" | "uint256" | "bigint")) => {
            let message = format!("the format `{format}` allows integers that exceed 64 bits");
            // The other formats exceed 128 bits too.
            let is_exact = matches!(format, "int128" | "bigint");
            let reported = if is_exact { Type::Int128 } else { Type::Double };
            lossy::integer(cx, &node.at, &message, &reported);
            return Type::Int128;
        }
        None | Some("int64" | "uint32" | "uint" | "int" | "integer" | "long" | "unix-time") => {}
        Some("timestamp" | "unixtime" | "epoch" | "") => {}
        Some(other) => number::note_unknown(cx, node, other, "a 64-bit integer"),
    }
    Type::Int64
}

/// 2^63.
const SIGNED: f64 = 9_223_372_036_854_775_808.0;
/// 2^64.
const UNSIGNED: f64 = 18_446_744_073_709_551_616.0;
/// 2^127.
const WIDEST: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;

/// Returns the type of an integer that openapiv3 cannot classify, for example because a bound exceeds 64 bits.
pub(crate) fn of_any(cx: &mut Cx<'_>, node: &SchemaNode<'_>, any: &AnySchema) -> Type {
    let low = any.minimum.unwrap_or(-SIGNED);
    let high = any.maximum.unwrap_or(low.max(0.0));
    // JavaScript rounds 2^63-1 to 2^63, so a signed range can end there.
    let rounded = high <= SIGNED && (low < 0.0 || any.exclusive_maximum == Some(true));
    let ty = if low >= -SIGNED && (high < SIGNED || rounded) {
        report_wide_bound(cx, node, any, (low, high));
        let ty = of_format(cx, node, any.format.as_deref());
        let is_narrow = |bound: f64| bound.abs() < f64::from(i32::MAX);
        let bounds = any.minimum.into_iter().chain(any.maximum).all(is_narrow);
        if ty == Type::Int32 && !bounds { Type::Int64 } else { ty }
    } else if low >= -SIGNED && high <= UNSIGNED {
        let unsigned = low >= 0.0 || any.format.as_deref() == Some("uint64");
        if unsigned { Type::UInt64 } else { either(cx, node) }
    } else {
        let ty = if -low < WIDEST && high < WIDEST { Type::Int128 } else { Type::Double };
        lossy::integer(cx, &node.at, "these bounds exceed 64 bits", &ty);
        ty
    };
    let format = any.format.as_deref();
    let mut signs = Signs::of(any.minimum, format, format == Some("int64"));
    // An `enum` lists all values.
    let is_negative = |value: &Json| value.as_f64().is_some_and(|number| number < 0.0);
    signs.is_unsigned |= !any.enumeration.is_empty() && !any.enumeration.iter().any(is_negative);
    widened(cx, node, ty, &shown(cx, node, &any.enumeration), signs)
}

/// Lowers a number with the format of an integer.
pub(super) fn of_number(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    format: &str,
    minimum: Option<f64>,
) -> Type {
    let ty = of_format(cx, node, Some(format));
    let signs = Signs::of(minimum, Some(format), format == "int64");
    widened(cx, node, ty, &shown(cx, node, &[]), signs)
}

/// The signs of the values of a schema.
#[derive(Clone, Copy)]
struct Signs {
    /// Whether the document states that values can be negative or have a signed type.
    is_signed: bool,
    /// Whether the document states that values cannot be negative.
    is_unsigned: bool,
}

impl Signs {
    fn of(minimum: Option<f64>, format: Option<&str>, is_long: bool) -> Self {
        let has_unsigned_format = format.is_some_and(|format| {
            format.starts_with("uint") || matches!(format, "ulong" | "unsigned long" | "ushort")
        });
        Self {
            is_signed: minimum.map_or(is_long, |minimum| minimum < 0.0),
            is_unsigned: minimum.map_or(has_unsigned_format, |minimum| minimum >= 0.0),
        }
    }
}

/// Returns the values that the document shows for a schema: its `enum`, and the smallest and the largest value of its
/// examples and defaults.
fn shown<'a>(cx: &Cx<'a>, node: &SchemaNode<'_>, values: &'a [Json]) -> Vec<&'a Json> {
    let spec = cx.spec;
    spec.shown_integers(&node.at).iter().chain(values).filter(|value| value.is_number()).collect()
}

/// Returns a type that also holds the values that the document shows. Such a value in a response would otherwise make
/// the whole response unreadable.
fn widened(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    ty: Type,
    shown: &[&Json],
    signs: Signs,
) -> Type {
    let exact = |value: &&Json| rounded(value, &ty, signs.is_signed).or_else(|| whole(value));
    let exact: Option<Vec<i128>> = shown.iter().map(exact).collect();
    let Some(exact) = exact else {
        let exceeds = |limit: f64| {
            shown.iter().any(|value| value.as_f64().is_some_and(|number| number.abs() >= limit))
        };
        if !exceeds(SIGNED) {
            return ty;
        }
        let is_double = ty == Type::Double || exceeds(WIDEST);
        let ty = if is_double { Type::Double } else { Type::Int128 };
        lossy::integer(cx, &node.at, "the document shows an integer that exceeds 64 bits", &ty);
        return ty;
    };
    let low = exact.iter().copied().min().unwrap_or_default();
    let high = exact.iter().copied().max().unwrap_or_default();
    let fits = |least: i128, most: i128| least <= low && high <= most;
    let (is_narrow, is_unsigned) = (ty == Type::Int32, ty == Type::UInt64);
    let is_declared_signed = is_narrow || ty == Type::Int64;
    let is_sufficient = is_narrow && fits(i32::MIN.into(), i32::MAX.into())
        || is_unsigned && low >= 0
        || !is_declared_signed && !is_unsigned;
    if is_sufficient {
        ty
    } else if is_declared_signed && fits(i64::MIN.into(), i64::MAX.into()) {
        Type::Int64
    } else if is_declared_signed && low >= 0 && signs.is_unsigned {
        Type::UInt64
    } else {
        either(cx, node)
    }
}

/// Returns the limit of a 64-bit type that JavaScript rounded to a power of two: it writes 2^63-1 as
/// 9223372036854776000.
fn rounded(value: &Json, ty: &Type, is_signed: bool) -> Option<i128> {
    // Other software writes such a number with all its digits.
    let is_rounded = value.as_u64().is_none_or(|number| number % 1000 == 0);
    let number = value.as_f64().filter(|_| is_rounded)?;
    if *ty == Type::Int64 && number == -SIGNED && is_signed {
        Some(i64::MIN.into())
    } else if *ty == Type::Int64 && number == SIGNED && is_signed {
        Some(i64::MAX.into())
    } else if *ty == Type::UInt64 && number == UNSIGNED {
        Some(u64::MAX.into())
    } else {
        None
    }
}

/// Returns an integer of at most 64 bits.
fn whole(value: &Json) -> Option<i128> {
    value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from)).or_else(|| {
        let number = value.as_f64().filter(|number| number.abs() < SIGNED)?;
        Some(number as i128)
    })
}

/// Reports an integer that needs both a signed and an unsigned 64-bit type. Returns a type that holds both.
fn either(cx: &mut Cx<'_>, node: &SchemaNode<'_>) -> Type {
    let message = "this integer can be negative and can exceed 2^63-1; it becomes an `i128`";
    cx.report(Diagnostic::new(Code::MixedSignInteger, &node.at, message));
    Type::Int128
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
