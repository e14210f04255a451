//! Renders the surface as Rust tokens. Rendering cannot fail.
//!
//! Each function computes its parts first and then has one `quote!` that looks like the generated code.

#![warn(clippy::wildcard_enum_match_arm)]

pub(crate) mod ambiguous_union;
pub(crate) mod body;
pub(crate) mod call;
pub(crate) mod choice;
pub(crate) mod client;
pub(crate) mod condition;
pub(crate) mod credentials;
pub(crate) mod destination;
pub(crate) mod docs;
pub(crate) mod ending;
pub(crate) mod enumeration;
pub(crate) mod exports;
pub(crate) mod feature;
pub(crate) mod file;
mod fixed;
mod from_env;
pub(crate) mod handle;
pub(crate) mod headers;
pub(crate) mod idempotency_key;
pub(crate) mod identifier;
pub(crate) mod lints;
pub(crate) mod literal;
pub(crate) mod models;
pub(crate) mod pages;
pub(crate) mod security;
pub(crate) mod service;
pub(crate) mod structure;
pub(crate) mod ty;
pub(crate) mod union;
pub(crate) mod wait;

use proc_macro2::TokenStream;
use quote::quote;

use crate::surface::Surface;
use file::SourceFile;
use ty::ident;

/// Renders all files. Handles and models are rendered lazily: holding the tokens of all files of a large document at
/// once would take gigabytes of memory. Files without content are omitted.
pub(crate) fn render(surface: &Surface) -> impl Iterator<Item = SourceFile> {
    let client = [
        SourceFile::new(
            "mod.rs",
            "The generated part of the crate: the client, its handles and its models.",
            root(surface),
        ),
        SourceFile::new("client.rs", "The client and its builder.", client::client(surface)),
        SourceFile::new(
            "credentials.rs",
            "Authentication schemes of the API.",
            credentials::credentials(&surface.client),
        ),
        SourceFile::new(
            "headers.rs",
            "Typed names of the response headers that the API declares.",
            headers::headers(&surface.headers),
        ),
    ];
    let handles = surface.handles.iter().map(|handle| {
        let path = format!("{}.rs", handle.module.plain());
        SourceFile::new(path, format!("[`{0}`] and its calls.", handle.ty), handle::handle(handle))
    });
    let files = client.into_iter().chain(handles).chain(models::models(&surface.models));
    files.filter(|file| !file.tokens.is_empty())
}

fn root(surface: &Surface) -> TokenStream {
    let handles = surface.handles.iter().map(|handle| {
        let module = ident(&handle.module);
        let feature = feature::any_of(handle.feature.as_slice());
        quote! { #feature pub mod #module; }
    });
    let headers = (!surface.headers.is_empty()).then(|| quote! { pub mod headers; });
    let credentials = (!surface.client.credentials.is_empty()).then(|| quote! { mod credentials; });
    let models = (!surface.models.is_empty()).then(|| quote! { pub mod models; });
    let (lints, exports) = (lints::lints(surface), exports::exports(surface));
    quote! {
        #lints

        mod client;
        #credentials
        #headers
        #models
        #(#handles)*

        pub use client::{Client, ClientBuilder};
        #exports
    }
}
