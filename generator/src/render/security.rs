//! Renders security requirements: of one call, of all calls by default, and of `Client::request`.

use proc_macro2::TokenStream;
use quote::quote;

use super::condition::success;
use super::feature::any_of;
use super::idempotency_key;
use super::ty::ident;
use crate::surface::item::{Call, Handle};
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
    let security = security(&surface.client.security);
    let success = default_success(surface);
    let features = any_of(&Handle::features(&surface.handles));
    quote! {
        /// Default values of an operation.
        #features
        pub(crate) const DEFAULTS: runtime::Operation =
            runtime::Operation { #security #success ..runtime::Operation::DEFAULT };
    }
}

/// Renders the operation of calls that `Client::request` returns. It has the security requirements of all calls, but
/// needs none of them.
pub(crate) fn request(surface: &Surface) -> TokenStream {
    let mut alternatives = any_security(surface);
    if !alternatives.is_empty() {
        alternatives.push(Vec::new());
    }
    let (security, success) = (security(&alternatives), default_success(surface));
    let key = idempotency_key::field(surface.client.idempotency_key.as_deref());
    quote! {
        /// The operation of calls that [`Client::request`] returns.
        static REQUEST: runtime::Operation =
            runtime::Operation { #security #key #success ..runtime::Operation::RAW };
    }
}

fn security(alternatives: &[Vec<Ident>]) -> TokenStream {
    if alternatives.is_empty() {
        return TokenStream::new();
    }
    let security = requirement(alternatives);
    quote! { security: #security, }
}

fn default_success(surface: &Surface) -> TokenStream {
    let conditions = surface.client.conditions.as_slice();
    if conditions.is_empty() { TokenStream::new() } else { success(conditions) }
}

/// Collects the alternative security requirements of all calls, without duplicates and empty ones.
fn any_security(surface: &Surface) -> Vec<Vec<Ident>> {
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
