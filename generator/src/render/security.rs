//! Renders security requirements: of one call, of all calls by default, and of `Client::request`.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::ident;
use crate::surface::item::Call;
use crate::surface::{Ident, Surface};

/// Renders alternative security requirements.
pub(crate) fn requirement(alternatives: &[Vec<Ident>]) -> TokenStream {
    let alternatives = alternatives.iter().map(|all| {
        let all = all.iter().map(ident);
        quote! { &[#(&credentials::#all),*] }
    });
    quote! { &[#(#alternatives),*] }
}

/// Renders the default values of operations.
pub(crate) fn defaults(surface: &Surface) -> TokenStream {
    if surface.handles.is_empty() {
        return TokenStream::new();
    }
    let security = match surface.client.security.as_slice() {
        [] => TokenStream::new(),
        some => {
            let security = requirement(some);
            quote! { security: #security, }
        }
    };
    quote! {
        /// Default values of an operation.
        pub(crate) const DEFAULTS: runtime::Operation =
            runtime::Operation { #security ..runtime::Operation::DEFAULT };
    }
}

/// Collects the alternative security requirements of all calls, without duplicates and empty ones.
pub(crate) fn any_security(surface: &Surface) -> Vec<Vec<Ident>> {
    let mut all: Vec<Vec<Ident>> = Vec::new();
    let calls = surface.handles.iter().flat_map(|handle| &handle.calls);
    let security = |call: &'_ Call| match &call.wire.security {
        Some(own) => own.clone(),
        None => surface.client.security.clone(),
    };
    for alternative in &calls.flat_map(security).collect::<Vec<_>>() {
        if !alternative.is_empty() && !all.contains(alternative) {
            all.push(alternative.clone());
        }
    }
    all
}
