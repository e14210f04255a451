//! Renders open enumerations.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::{aliases, deprecated, docs, docs_or};
use super::literal::constant;
use super::ty::ident;
use crate::surface::docs::code;
use crate::surface::model::{Enumeration, Item};
use crate::surface::{Ident, Repr, Value};

/// Renders an enum with a variant for each known value and one for unknown values.
pub(crate) fn enumeration(item: &Item, enumeration: &Enumeration) -> TokenStream {
    let doc = docs_or(&item.docs, "An enumeration of the API.");
    let item_aliases = aliases(item.name.plain(), item.component());
    let deprecation = deprecated(item.deprecated);
    let name = ident(&item.name);
    let rest = ident(&enumeration.rest);
    let variants = enumeration.variants.iter().map(variant);
    let table = table(item, enumeration);
    let methods = methods(item, enumeration);
    quote! {
        #doc
        ///
        /// Values that this version of the crate does not know are kept unchanged.
        #item_aliases
        #deprecation
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// Unknown value. It is serialized unchanged.
            #rest(runtime::UnknownValue),
        }

        #table

        #methods
    }
}

/// Renders a variant.
fn variant((variant, value, doc): &(Ident, Value, Vec<String>)) -> TokenStream {
    let mut lines = doc.clone();
    crate::surface::docs::section(
        &mut lines,
        vec![format!("Serialized as {}.", code(&value.literal()))],
    );
    let aliases = aliases(variant.plain(), value.as_text());
    let (doc, variant) = (docs(&lines), ident(variant));
    quote! {
        #doc
        #aliases
        #variant,
    }
}

/// Renders the methods of an enum that is the status of a process.
fn methods(item: &Item, enumeration: &Enumeration) -> Option<TokenStream> {
    let ended = enumeration.ended.as_ref()?;
    let name = ident(&item.name);
    let method = |method: &str, variants: &[Ident], docs: &str| {
        let method = format_ident!("{method}");
        let variants = variants.iter().map(ident);
        (variants.len() > 0).then(|| {
            quote! {
                #[doc = #docs]
                #[must_use]
                pub fn #method(&self) -> bool {
                    matches!(self, #(Self::#variants)|*)
                }
            }
        })
    };
    let terminal = " Returns whether the process has ended, successfully or not. An unknown status is not an end.";
    let terminal = method("is_terminal", &ended.terminal, terminal);
    let success = method(
        "is_success",
        &ended.success,
        " Returns whether the process has ended successfully.",
    );
    Some(quote! {
        impl #name {
            #terminal
            #success
        }
    })
}

fn table(item: &Item, enumeration: &Enumeration) -> TokenStream {
    let name = ident(&item.name);
    let repr = match enumeration.repr {
        Repr::Integer => quote! { i64 },
        Repr::Text => quote! { str },
    };
    let rest = (enumeration.rest.as_str() != "Unknown").then(|| {
        let rest = ident(&enumeration.rest);
        quote! { , #rest }
    });
    let rows = enumeration.variants.iter().map(|(variant, value, _)| {
        let (value, variant) = (constant(value), ident(variant));
        quote! { #value => #variant }
    });
    quote! {
        runtime::enumeration! {
            #name: #repr #rest { #(#rows),* }
        }
    }
}
