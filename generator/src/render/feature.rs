//! Renders the attributes that compile an item only if a Cargo feature is enabled.

use proc_macro2::TokenStream;
use quote::quote;

/// Renders the attribute of an item that requires one of these features. Without features, the item is always compiled.
pub(crate) fn any_of(features: &[String]) -> TokenStream {
    match features {
        [] => TokenStream::new(),
        [feature] => quote! { #[cfg(feature = #feature)] },
        several => quote! { #[cfg(any(#(feature = #several),*))] },
    }
}
