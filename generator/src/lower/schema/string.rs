//! Lowers strings: plain, by format, or as an enumeration.

use openapiv3::{StringFormat, StringType, VariantOrUnknownOrEmpty as Format};

use super::{SchemaNode, enumeration};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::upgrade::scalars::int_or_string;
use crate::ir::hint::Hint;
use crate::ir::model::{Repr, Value};
use crate::ir::types::{Alphabet, Format as Textual, Type};
use crate::lower::context::Cx;

/// Lowers a schema of type `string`.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    string: &StringType,
    hint: &Hint,
) -> Type {
    if !string.enumeration.is_empty() {
        let values = string.enumeration.iter().flatten().cloned().map(Value::Text).collect();
        return enumeration::enumeration(cx, node, Repr::Text, values, hint);
    }
    match &string.format {
        Format::Empty => Type::Text,
        Format::Unknown(format) => of_format(cx, node, format.trim()),
        Format::Item(StringFormat::Date) => Type::Date,
        Format::Item(StringFormat::DateTime) => Type::DateTime,
        Format::Item(StringFormat::Byte) => Type::Base64(Alphabet::Standard),
        Format::Item(StringFormat::Binary) => Type::File,
        Format::Item(StringFormat::Password) => Type::Text,
    }
}

/// Known formats without a type of their own.
const TEXTUAL: &[&str] = &[
    "",
    "URL",
    "char",
    "date-time-rfc1123",
    "email",
    "hostname",
    "html",
    "idn-email",
    "idn-hostname",
    "iri",
    "iri-reference",
    "json-pointer",
    "markdown",
    "password",
    "regex",
    "relative-json-pointer",
    "string",
    "text",
    "uri",
    "uri-reference",
    "uri-template",
    "url",
];

/// Returns the string type for a format. An unknown format is treated as plain text and reported.
pub(crate) fn of_format(cx: &mut Cx<'_>, node: &SchemaNode<'_>, format: &str) -> Type {
    match format {
        "date" => Type::Date,
        "date-time" | "google-datetime" => Type::DateTime,
        "time" => Type::Formatted(Textual::Time),
        "duration" => Type::Formatted(Textual::Duration),
        "ipv4" => Type::Formatted(Textual::Ipv4),
        "ipv6" => Type::Formatted(Textual::Ipv6),
        int_or_string::FORMAT => Type::IntOrString,
        "uuid" | "guid" => Type::Formatted(Textual::Uuid),
        "byte" | "base64" => Type::Base64(Alphabet::Standard),
        "base64url" => Type::Base64(Alphabet::Url),
        "binary" => Type::File,
        known if TEXTUAL.contains(&known) => Type::Text,
        other if !cx.formats.insert(other.to_owned()) => Type::Text,
        other => {
            let message =
                format!("the format `{other}` is unknown; the value is treated as a plain string");
            cx.report(Diagnostic::new(Code::UnknownFormat, &node.at.child("format"), message));
            Type::Text
        }
    }
}
