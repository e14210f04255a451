//! Renders the method calls that write values to a request.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value as Json;

use super::ty::{From, ident, ty};
use crate::surface::item::Fixed;
use crate::surface::put::{Put, Spot};
use crate::surface::ty::Take;
use crate::surface::{Ident, Location, Style, StyleKind};

/// Renders `let name: String = name.into();` for arguments that are converted. The methods of `Request` are generic, so
/// the conversion must name its target type.
pub(crate) fn bind(put: &Put, take: &Take, name: &Ident) -> TokenStream {
    let name = ident(name);
    let ty = ty(take.ty(), From::Elsewhere);
    match take {
        Take::Plain(_) => TokenStream::new(),
        // `Request::body` converts its argument.
        Take::Into(_) if put.spot == Spot::Bytes => TokenStream::new(),
        Take::Into(_) => quote! { let #name: #ty = #name.into(); },
        Take::EachInto(_) => {
            quote! { let #name: Vec<#ty> = #name.into_iter().map(Into::into).collect(); }
        }
        Take::Each(_) if put.spot.takes_iterator() => TokenStream::new(),
        Take::Each(_) => quote! { let #name: Vec<#ty> = #name.into_iter().collect(); },
    }
}

/// Renders the call that writes a value to the request, such as `.query("name", name)`.
pub(crate) fn put(put: &Put, take: &Take, name: &Ident) -> TokenStream {
    let (wire, each) = (&put.wire, take.is_many());
    let name = ident(name);
    match put.spot {
        Spot::Path => quote! { .path(#wire, #name) },
        Spot::PathJoined(by) => quote! { .path_joined(#wire, #name, #by) },
        Spot::Query => quote! { .query(#wire, #name) },
        Spot::QueryList => quote! { .query_list(#wire, #name) },
        Spot::QueryJoined(by) => quote! { .query_joined(#wire, #name, #by) },
        Spot::Header => quote! { .header(#wire, #name) },
        Spot::HeaderJoined(by) => quote! { .header_joined(#wire, #name, #by) },
        Spot::Styled(place, style) => {
            let (method, style) = (styled(place), self::style(style));
            quote! { .#method(#wire, #name, #style) }
        }
        Spot::Field if each => quote! { .field_list(#wire, #name) },
        Spot::Field => quote! { .field(#wire, #name) },
        Spot::FilePart => quote! { .part(#wire, #name) },
        Spot::FileParts => quote! { .parts(#wire, #name) },
        Spot::TextPart => quote! { .part_text(#wire, #name) },
        Spot::TextParts => quote! { .part_texts(#wire, #name) },
        Spot::PartValue => quote! { .part_value(#wire, #name) },
        Spot::PartStyled(style) => {
            let style = self::style(style);
            quote! { .part_styled(#wire, #name, #style) }
        }
        Spot::AnyParts => quote! { .any_parts(#name) },
        Spot::Fields => quote! { .fields_of(&#name) },
        Spot::Json => quote! { .json(#name) },
        Spot::Lines => quote! { .json_lines(#name) },
        Spot::Text => quote! { .text(#name) },
        Spot::Bytes => quote! { .body(#name) },
    }
}

/// Returns the method that writes a value in a style.
fn styled(place: Location) -> proc_macro2::Ident {
    format_ident!(
        "{}",
        match place {
            Location::Path => "path_styled",
            Location::Header => "header_styled",
            Location::Cookie => "cookie_styled",
            Location::Query
            | Location::Field
            | Location::Part
            | Location::PartValue
            | Location::Body => "query_styled",
        }
    )
}

/// Renders a style, such as `runtime::Style::DEEP`.
pub(crate) fn style(style: Style) -> TokenStream {
    let kind = format_ident!(
        "{}",
        match style.kind {
            StyleKind::Comma => "COMMA",
            StyleKind::Space => "SPACE",
            StyleKind::Pipe => "PIPE",
            StyleKind::Tab => "TAB",
            StyleKind::Label => "LABEL",
            StyleKind::Matrix => "MATRIX",
            StyleKind::Deep => "DEEP",
            StyleKind::Json => "JSON",
        }
    );
    let exploded = style.explode.then(|| quote! { .exploded() });
    let reserved = style.reserved.then(|| quote! { .reserved() });
    quote! { runtime::Style::#kind #exploded #reserved }
}

/// Renders JSON as an expression. Scalars become literals.
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

/// Renders the call that writes a constant value, such as `.query("name", "value")`.
pub(crate) fn fixed(fixed: &Fixed) -> TokenStream {
    let wire = &fixed.put.wire;
    let value = json(&fixed.value);
    match fixed.put.spot {
        Spot::Field => quote! { .field(#wire, #value) },
        Spot::Header => quote! { .header(#wire, #value) },
        Spot::TextPart | Spot::TextParts => quote! { .part_text(#wire, #value) },
        Spot::PartValue => quote! { .part_value(#wire, #value) },
        Spot::PartStyled(style) => {
            let style = self::style(style);
            quote! { .part_styled(#wire, #value, #style) }
        }
        Spot::Path => quote! { .path(#wire, #value) },
        Spot::Styled(place, style) => {
            let (method, style) = (styled(place), self::style(style));
            quote! { .#method(#wire, #value, #style) }
        }
        Spot::PathJoined(_)
        | Spot::Query
        | Spot::QueryList
        | Spot::QueryJoined(_)
        | Spot::HeaderJoined(_)
        | Spot::FilePart
        | Spot::FileParts
        | Spot::AnyParts
        | Spot::Fields
        | Spot::Json
        | Spot::Lines
        | Spot::Text
        | Spot::Bytes => quote! { .query(#wire, #value) },
    }
}
