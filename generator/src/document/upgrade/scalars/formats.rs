//! The formats that determine the type of a value.

/// The formats of integers.
const INTEGERS: &[&str] = &[
    "int", "int128", "int16", "int32", "int64", "int8", "integer", "long", "short", "uint",
    "uint128", "uint16", "uint32", "uint64", "uint8", "ulong", "ushort",
];

/// The formats of other numbers.
const NUMBERS: &[&str] = &["currency", "decimal", "decimal128", "double", "float", "number"];

/// The formats of strings.
const STRINGS: &[&str] = &[
    "base64",
    "base64url",
    "binary",
    "byte",
    "date",
    "date-time",
    "duration",
    "email",
    "guid",
    "hostname",
    "idn-email",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "password",
    "regex",
    "relative-json-pointer",
    "string",
    "time",
    "uri",
    "uri-reference",
    "uri-template",
    "url",
    "uuid",
];

/// Returns the type of the numbers with a format, or `None` if the format is not one of numbers.
pub(crate) fn number_type(format: &str) -> Option<&'static str> {
    match format {
        format if INTEGERS.contains(&format) => Some("integer"),
        format if NUMBERS.contains(&format) => Some("number"),
        _ => None,
    }
}

/// Returns the type of the values with a format that is not one of numbers, or `None` if the format does not determine a
/// type.
pub(super) fn other_type(format: &str) -> Option<&'static str> {
    match format {
        format if STRINGS.contains(&format) => Some("string"),
        "bool" | "boolean" => Some("boolean"),
        "array" => Some("array"),
        "object" => Some("object"),
        _ => None,
    }
}
