//! Draws how values get into a request.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::ty::{From, ident, ty};
use crate::surface::item::Fixed;
use crate::surface::put::{Put, Spot};
use crate::surface::ty::Take;
use crate::surface::{Ident, Location, Style, StyleKind};

/// `.query("name", &name)`: how a value gets into the request.
pub(crate) fn put(put: &Put, take: &Take, name: &Ident) -> TokenStream {
    let (wire, each) = (&put.wire, matches!(take, Take::Each(_) | Take::EachInto(_)));
    let Forms { one, many, of, listed } = forms(take, name);
    let name = ident(name);
    match put.spot {
        Spot::Path => quote! { .path #of (#wire, #one) },
        Spot::PathJoined(by) => quote! { .path_joined #listed (#wire, #many, #by) },
        Spot::Query => quote! { .query #of (#wire, #one) },
        Spot::QueryList => quote! { .query_list #listed (#wire, #many) },
        Spot::QueryJoined(by) => quote! { .query_joined #listed (#wire, #many, #by) },
        Spot::Header => quote! { .header #of (#wire, #one) },
        Spot::HeaderJoined(by) => quote! { .header_joined #listed (#wire, #many, #by) },
        Spot::Styled(place, style) => {
            let (method, style) = (styled(place), self::style(style));
            quote! { .#method #of (#wire, #one, #style) }
        }
        Spot::Field if each => quote! { .field_list #listed (#wire, #many) },
        Spot::Field => quote! { .field #of (#wire, #one) },
        Spot::FilePart => quote! { .part(#wire, #name) },
        Spot::FileParts => quote! { .parts(#wire, #name) },
        Spot::TextPart => quote! { .part_text #of (#wire, #one) },
        Spot::TextParts => quote! { .part_texts #listed (#wire, #many) },
        Spot::PartValue => quote! { .part_value #of (#wire, #one) },
        Spot::PartStyled(style) => {
            let style = self::style(style);
            quote! { .part_styled #of (#wire, #one, #style) }
        }
        Spot::AnyParts => quote! { .any_parts(#name) },
        Spot::Fields => quote! { .fields_of #of (&#one) },
        Spot::Json => quote! { .json #of (#one) },
        Spot::Lines => quote! { .json_lines #listed (#many) },
        Spot::Text => quote! { .text #of (#one) },
        Spot::Bytes => quote! { .body(#name) },
    }
}

/// The method that takes a value for this place, in a style.
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

/// `runtime::Style::DEEP`
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

/// A value as an expression, alone and as a list. The request takes any type that can be written, so a conversion must
/// say into which.
struct Forms {
    one: TokenStream,
    many: TokenStream,
    /// `::<T>`, where there is a conversion.
    of: Option<TokenStream>,
    /// `::<T>` for the elements of a list.
    listed: Option<TokenStream>,
}

fn forms(take: &Take, name: &Ident) -> Forms {
    let name = ident(name);
    let ty = ty(take.ty(), From::Elsewhere);
    let one = match take {
        Take::Plain(_) => quote! { #name },
        Take::Into(_) => quote! { #name.into() },
        Take::Each(_) => quote! { #name.into_iter().collect::<Vec<_>>() },
        Take::EachInto(_) => quote! { #name.into_iter().map(Into::into).collect() },
    };
    match take {
        Take::Plain(_) | Take::Each(_) => {
            Forms { one, many: quote! { #name }, of: None, listed: None }
        }
        Take::Into(_) => {
            Forms { one, many: quote! { #name }, of: Some(quote! { ::<#ty> }), listed: None }
        }
        Take::EachInto(_) => Forms {
            one,
            many: quote! { #name.into_iter().map(Into::into) },
            of: Some(quote! { ::<Vec<#ty>> }),
            listed: Some(quote! { ::<#ty> }),
        },
    }
}

/// `.query("name", &value)` for a value that is always the same.
pub(crate) fn fixed(fixed: &Fixed) -> TokenStream {
    let wire = &fixed.put.wire;
    let value = match &fixed.value {
        serde_json::Value::Bool(value) => quote! { #value },
        serde_json::Value::String(text) => quote! { String::from(#text) },
        serde_json::Value::Number(number) if number.is_i64() => {
            let number = Literal::i64_suffixed(number.as_i64().unwrap_or_default());
            quote! { #number }
        }
        other => {
            let json = other.to_string();
            quote! { serde_json::from_str::<serde_json::Value>(#json).unwrap_or_default() }
        }
    };
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
        _ => quote! { .query(#wire, #value) },
    }
}
