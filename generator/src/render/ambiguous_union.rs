//! Renders raw JSON that can be parsed as one of several types.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{deprecated, docs_or};
use super::ty::{Module, ident, ty};
use crate::surface::Ident;
use crate::surface::model::Item;
use crate::surface::ty::Ty;

/// Renders a newtype over raw JSON with a method for each type.
pub(crate) fn ambiguous_union(item: &Item, types: &[(Ident, Ty)]) -> TokenStream {
    let doc = docs_or(&item.docs, "A value of the API.");
    let deprecation = deprecated(item.deprecated);
    let name = ident(&item.name);
    let rows = types.iter().map(|(method, as_type)| {
        let (method, as_type) = (ident(method), ty(as_type, Module::Models));
        quote! { #method -> #as_type }
    });
    quote! {
        #doc
        ///
        /// The possible types of this value are indistinguishable, so the value is kept as raw JSON. Each `as_…` method
        /// parses it as one of these types.
        #deprecation
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name(runtime::KeptJson);

        runtime::ambiguous_union! {
            #name { #(#rows),* }
        }
    }
}
