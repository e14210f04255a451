//! Renders the method calls that write constant values to a request, each as its parameter or field would be written.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value as Json;

use super::destination::{style as style_of, styled};
use crate::surface::destination::DestinationKind;
use crate::surface::item::Fixed;

/// Renders the call that writes a constant value, such as `.query("name", "value")`.
pub(crate) fn fixed(fixed: &Fixed) -> TokenStream {
    let wire = &fixed.destination.wire;
    let (value, texts, text) = (json(&fixed.value), texts(&fixed.value), text(&fixed.value));
    match fixed.destination.kind {
        DestinationKind::Path => quote! { .path(#wire, #value) },
        DestinationKind::PathJoined(by) => quote! { .path_joined(#wire, #texts, #by) },
        DestinationKind::PathSegments => quote! { .path_segments(#wire, #value) },
        DestinationKind::Query => quote! { .query(#wire, #value) },
        DestinationKind::QueryList => quote! { .query_list(#wire, #texts) },
        DestinationKind::QueryJoined(by) => quote! { .query_joined(#wire, #texts, #by) },
        DestinationKind::Header => quote! { .header(#wire, #value) },
        DestinationKind::HeaderJoined(by) => quote! { .header_joined(#wire, #texts, #by) },
        DestinationKind::Styled(location, style) => {
            let (method, style) = (styled(location), style_of(style));
            quote! { .#method(#wire, #value, #style) }
        }
        DestinationKind::Field => quote! { .field(#wire, #value) },
        DestinationKind::TextPart | DestinationKind::FilePart => {
            quote! { .part_text(#wire, #value) }
        }
        DestinationKind::TextParts | DestinationKind::FileParts => {
            quote! { .part_texts(#wire, #texts) }
        }
        DestinationKind::PartValue => quote! { .part_value(#wire, #value) },
        DestinationKind::PartStyled(style) => {
            let style = style_of(style);
            quote! { .part_styled(#wire, #value, #style) }
        }
        DestinationKind::AnyParts => parts(&fixed.value),
        DestinationKind::Fields => quote! { .fields_of(&#value) },
        DestinationKind::Json => quote! { .json(#value) },
        DestinationKind::Lines => {
            let lines = Json::from(elements(&fixed.value)).to_string();
            quote! {
                .json_lines(serde_json::from_str::<Vec<serde_json::Value>>(#lines).unwrap_or_default())
            }
        }
        DestinationKind::Text => quote! { .text(#value) },
        DestinationKind::Bytes => quote! { .body(#text) },
    }
}

/// Renders JSON as an expression. Booleans, strings and signed 64-bit integers are rendered as literals; the generated
/// code parses all other values.
fn json(json: &Json) -> TokenStream {
    match json {
        Json::Bool(value) => quote! { #value },
        Json::String(text) => quote! { String::from(#text) },
        Json::Number(number) if number.is_i64() => {
            let number = Literal::i64_suffixed(number.as_i64().unwrap_or_default());
            quote! { #number }
        }
        Json::Null | Json::Number(_) | Json::Array(_) | Json::Object(_) => {
            let json = json.to_string();
            quote! { serde_json::from_str::<serde_json::Value>(#json).unwrap_or_default() }
        }
    }
}

/// Returns the elements of a list. Another value is the only element.
fn elements(json: &Json) -> &[Json] {
    json.as_array().map_or(std::slice::from_ref(json), Vec::as_slice)
}

/// Renders the elements of a list as text, because elements of different types have no common type.
fn texts(json: &Json) -> TokenStream {
    let texts: Vec<String> = elements(json).iter().map(text).collect();
    match texts.is_empty() {
        true => quote! { Vec::<String>::new() },
        false => quote! { [#(#texts),*] },
    }
}

/// Returns the text that a parameter with this value has.
fn text(json: &Json) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}

/// Renders the parts of a body, one for each property.
fn parts(json: &Json) -> TokenStream {
    let properties = json.as_object().into_iter().flatten();
    let parts = properties.map(|(name, value)| {
        let value = self::json(value);
        quote! { .part_value(#name, #value) }
    });
    quote! { #(#parts)* }
}
