//! Renders the method calls that write values to a request.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::ty::{Module, ident, ty};
use crate::surface::destination::{Destination, DestinationKind};
use crate::surface::ty::ArgumentType;
use crate::surface::{Ident, Location, Style, StyleKind};

/// Renders `let name: String = name.into();` for arguments that are converted. The methods of `Request` are generic, so
/// the conversion must name its target type.
pub(crate) fn bind(
    destination: &Destination,
    argument_type: &ArgumentType,
    name: &Ident,
) -> TokenStream {
    let name = ident(name);
    let ty = ty(argument_type.ty(), Module::Other);
    match argument_type {
        ArgumentType::Plain(_) => TokenStream::new(),
        // `Request::body` converts its argument.
        ArgumentType::Into(_) if destination.kind == DestinationKind::Bytes => TokenStream::new(),
        ArgumentType::Into(_) => quote! { let #name: #ty = #name.into(); },
        ArgumentType::EachInto(_) => {
            quote! { let #name: Vec<#ty> = #name.into_iter().map(Into::into).collect(); }
        }
        ArgumentType::Each(_) if destination.kind.takes_iterator() => TokenStream::new(),
        ArgumentType::Each(_) => quote! { let #name: Vec<#ty> = #name.into_iter().collect(); },
    }
}

/// Renders the call that writes a value to the request, such as `.query("name", name)`.
pub(crate) fn write(
    destination: &Destination,
    argument_type: &ArgumentType,
    name: &Ident,
) -> TokenStream {
    let (wire, each) = (&destination.wire, argument_type.is_many());
    let name = ident(name);
    // Every `u32` is at least 0.
    let check = destination.minimum.filter(|minimum| *minimum > 0).map(|minimum| {
        let minimum = Literal::u32_unsuffixed(minimum);
        quote! { .at_least(#wire, #name, #minimum) }
    });
    let write = match destination.kind {
        DestinationKind::Path => quote! { .path(#wire, #name) },
        DestinationKind::PathJoined(by) => quote! { .path_joined(#wire, #name, #by) },
        DestinationKind::PathSegments => quote! { .path_segments(#wire, #name) },
        DestinationKind::Query => quote! { .query(#wire, #name) },
        DestinationKind::QueryList => quote! { .query_list(#wire, #name) },
        DestinationKind::QueryJoined(by) => quote! { .query_joined(#wire, #name, #by) },
        DestinationKind::Header => quote! { .header(#wire, #name) },
        DestinationKind::HeaderJoined(by) => quote! { .header_joined(#wire, #name, #by) },
        DestinationKind::Styled(location, style) => {
            let (method, style) = (styled(location), self::style(style));
            quote! { .#method(#wire, #name, #style) }
        }
        DestinationKind::Field if each => quote! { .field_list(#wire, #name) },
        DestinationKind::Field => quote! { .field(#wire, #name) },
        DestinationKind::FilePart => quote! { .part(#wire, #name) },
        DestinationKind::FileParts => quote! { .parts(#wire, #name) },
        DestinationKind::TextPart => quote! { .part_text(#wire, #name) },
        DestinationKind::TextParts => quote! { .part_texts(#wire, #name) },
        DestinationKind::PartValue => quote! { .part_value(#wire, #name) },
        DestinationKind::PartStyled(style) => {
            let style = self::style(style);
            quote! { .part_styled(#wire, #name, #style) }
        }
        DestinationKind::AnyParts => quote! { .any_parts(#name) },
        DestinationKind::Fields => quote! { .fields_of(&#name) },
        DestinationKind::Json => quote! { .json(#name) },
        DestinationKind::Lines => quote! { .json_lines(#name) },
        DestinationKind::Text => quote! { .text(#name) },
        DestinationKind::Bytes => quote! { .body(#name) },
    };
    quote! { #check #write }
}

/// Returns the name of the `Request` method that writes a value in a style.
pub(super) fn styled(location: Location) -> proc_macro2::Ident {
    format_ident!(
        "{}",
        match location {
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
