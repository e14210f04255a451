//! Renders identifiers, which are newtypes over scalars.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{aliases, deprecated, docs_or};
use super::ty::ident;
use crate::surface::Repr;
use crate::surface::model::Item;

/// Renders a newtype and its conversions.
pub(crate) fn identifier(item: &Item, repr: Repr) -> TokenStream {
    let doc = docs_or(&item.docs, "An identifier of the API.");
    let aliases = aliases(item.name.plain(), item.component());
    let deprecation = deprecated(item.deprecated);
    let name = ident(&item.name);
    let (derives, inner, kind) = match repr {
        Repr::Integer => (
            quote! { Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash },
            quote! { i64 },
            quote! { i64 },
        ),
        Repr::Text => (
            quote! { Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash },
            quote! { String },
            quote! { str },
        ),
    };
    quote! {
        #doc
        #aliases
        #deprecation
        #[derive(#derives)]
        pub struct #name(#inner);

        runtime::id! {
            #name: #kind
        }
    }
}
