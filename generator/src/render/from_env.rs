//! Renders the constructor that reads secrets from environment variables.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::ty::ident;
use crate::surface::item::{Client, Credential, CredentialLocation};

/// Renders `from_env`, or nothing if no credential has an environment variable. Credentials that consist of a user name
/// and a password are ignored.
pub(super) fn from_env(client: &Client) -> TokenStream {
    let credentials: Vec<(&Credential, &String)> = client
        .credentials
        .iter()
        .filter_map(|credential| Some((credential, variable(credential)?)))
        .collect();
    let variables: Vec<&String> = credentials.iter().map(|(_, variable)| *variable).collect();
    let base_url = client.base_url_env.as_ref().map(|variable| base_url_if_set(variable));
    let (start, rest) = match credentials.as_slice() {
        [] => return TokenStream::new(),
        [(only, variable)] => {
            let setter = ident(&only.setter);
            let mutable = base_url.is_some().then(|| quote! { mut });
            let builder = quote! { Self::builder().#setter(runtime::Builder::env(#variable)?) };
            (quote! { let #mutable builder = #builder; }, Vec::new())
        }
        several => (
            quote! {
                runtime::Builder::any_env(&[#(#variables),*])?;
                let mut builder = Self::builder();
            },
            several.iter().map(|(credential, variable)| if_set(credential, variable)).collect(),
        ),
    };
    let doc = docs(&from_env_docs(client, &variables));
    quote! {
        #doc
        pub fn from_env() -> Result<Self, runtime::Error> {
            #start
            #(#rest)*
            #base_url
            builder.build()
        }
    }
}

fn base_url_if_set(variable: &str) -> TokenStream {
    quote! {
        if let Some(base_url) = runtime::Builder::optional_env(#variable)? {
            builder = builder.base_url(base_url);
        }
    }
}

/// Returns the variable from which `from_env` reads a secret.
pub(super) fn variable(credential: &Credential) -> Option<&String> {
    credential.env.as_ref().filter(|_| credential.location != CredentialLocation::Basic)
}

fn if_set(credential: &Credential, variable: &str) -> TokenStream {
    let setter = ident(&credential.setter);
    quote! {
        if let Some(secret) = runtime::Builder::optional_env(#variable)? {
            builder = builder.#setter(secret);
        }
    }
}

fn from_env_docs(client: &Client, variables: &[&String]) -> Vec<String> {
    let names = variables.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let (secret, errors) = match variables {
        [_] => (
            format!("Creates a client with the secret from the environment variable {names}."),
            format!("Returns an error if {names} is unset or empty, or if a variable has an invalid value."),
        ),
        _ => (
            format!(
                "Creates a client with the secrets from the environment variables {names}. Unset variables are ignored."
            ),
            "Returns an error if none of the secrets is set, or if a variable has an invalid value."
                .to_owned(),
        ),
    };
    let base_url = client
        .base_url_env
        .as_ref()
        .map(|variable| format!("If `{variable}` is set, it overrides [`Self::BASE_URL`]."));
    std::iter::once(secret)
        .chain(base_url)
        .chain([String::new(), "# Errors".to_owned(), errors])
        .collect()
}
