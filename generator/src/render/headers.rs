//! Renders the constants for response headers.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs_or;
use super::ty::{Module, ident, ty};
use crate::surface::item::HeaderConst;

/// Renders a constant for each header.
pub(crate) fn headers(headers: &[HeaderConst]) -> TokenStream {
    let runtime = (!headers.is_empty()).then(|| quote! { use crate::runtime; });
    let constants = headers.iter().map(|header| {
        let doc = docs_or(&header.docs, &format!("Response header `{}`.", header.wire));
        let (name, wire) = (ident(&header.name), header.wire.to_ascii_lowercase());
        let ty = ty(&header.ty, Module::Other);
        quote! {
            #doc
            pub const #name: runtime::Header<#ty> = runtime::Header::new(#wire);
        }
    });
    quote! {
        #runtime
        #(#constants)*
    }
}
