//! Renders idempotency keys: the name of the header in an operation, and the method that sets it.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use crate::surface::idempotency_key::option_docs;

/// Renders the field of an operation with the header by which the server recognizes a repeated call.
pub(crate) fn field(header: Option<&str>) -> TokenStream {
    match header.map(str::to_ascii_lowercase) {
        Some(header) => quote! { idempotency_key: Some(#header), },
        None => TokenStream::new(),
    }
}

/// Renders the method of a call that sets the header.
pub(crate) fn option(header: &str) -> TokenStream {
    let docs = docs(&option_docs(header));
    quote! {
        #docs
        pub fn with_idempotency_key(self, key: impl AsRef<str>) -> Self {
            Self(self.0.idempotency_key(key.as_ref()))
        }
    }
}
