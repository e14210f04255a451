//! Renders the encoding of a request body.

use proc_macro2::TokenStream;
use quote::quote;

use super::destination::style as style_of;
use crate::surface::body::Body;
use crate::surface::{FieldEncoding, PartEncoding};

/// Renders a `BodyKind` with the non-default encodings of its fields or parts.
pub(crate) fn body_kind(body: &Body) -> TokenStream {
    match body {
        Body::None => quote! { runtime::BodyKind::None },
        Body::Json { media, required } => {
            quote! { runtime::BodyKind::Json { media: #media, required: #required } }
        }
        Body::Form { required, encodings } => {
            let fields = encodings.iter().map(field_encoding);
            quote! { runtime::BodyKind::Form { required: #required, fields: &[#(#fields),*] } }
        }
        Body::Multipart { media, required, encodings } => {
            let parts = encodings.iter().map(part_encoding);
            quote! {
                runtime::BodyKind::Multipart {
                    media: #media, required: #required, parts: &[#(#parts),*]
                }
            }
        }
        Body::Raw { media, required } => {
            quote! { runtime::BodyKind::Raw { media: #media, required: #required } }
        }
    }
}

fn field_encoding(FieldEncoding { wire, style }: &FieldEncoding) -> TokenStream {
    let style = style_of(*style);
    quote! { runtime::FieldEncoding { name: #wire, style: #style } }
}

fn part_encoding(PartEncoding { wire, media_type, headers }: &PartEncoding) -> TokenStream {
    let headers = headers.iter().map(|(name, value)| quote! { (#name, #value) });
    quote! {
        runtime::PartEncoding { name: #wire, media: #media_type, headers: &[#(#headers),*] }
    }
}
