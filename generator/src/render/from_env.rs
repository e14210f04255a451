//! Renders the constructor that reads secrets from environment variables.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::ty::ident;
use crate::surface::item::{Client, Credential, CredentialLocation};

/// The constructors of a client and of its builder that read secrets from environment variables. They are empty if no
/// credential has a variable. Credentials that consist of a user name and a password are ignored.
#[derive(Default)]
pub(super) struct FromEnv {
    pub(super) client: TokenStream,
    pub(super) builder: TokenStream,
}

pub(super) fn from_env(client: &Client) -> FromEnv {
    let credentials: Vec<(&Credential, &String)> = client
        .credentials
        .iter()
        .filter_map(|credential| Some((credential, variable(credential)?)))
        .collect();
    if credentials.is_empty() {
        return FromEnv::default();
    }
    let variables: Vec<&String> = credentials.iter().map(|(_, variable)| *variable).collect();
    let doc = docs(&client_docs(client, &variables));
    let builder_doc = docs(&builder_docs(client, &variables));
    let settings = settings(client, &credentials, &variables);
    FromEnv {
        client: quote! {
            #doc
            pub fn from_env() -> Result<Self, runtime::Error> {
                ClientBuilder::from_env()?.build()
            }
        },
        builder: quote! {
            #builder_doc
            pub fn from_env() -> Result<Self, runtime::Error> {
                #settings
                Ok(builder)
            }
        },
    }
}

/// Renders the statements that create `builder` from the variables.
fn settings(
    client: &Client,
    credentials: &[(&Credential, &String)],
    variables: &[&String],
) -> TokenStream {
    let base_url = client.base_url_env.as_ref().map(|variable| base_url_if_set(variable));
    if let [(only, variable)] = credentials {
        let setter = ident(&only.setter);
        return quote! {
            let builder = Client::builder().#setter(runtime::Builder::env(#variable)?);
            #base_url
        };
    }
    let rest = credentials.iter().map(|(credential, variable)| if_set(credential, variable));
    quote! {
        runtime::Builder::any_env(&[#(#variables),*])?;
        let mut builder = Client::builder();
        #(#rest)*
        #base_url
    }
}

/// Renders the statement that sets the base URL if its variable is set.
fn base_url_if_set(variable: &str) -> TokenStream {
    quote! {
        let builder = Self(builder.0.base_url_from_env(#variable)?);
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

fn client_docs(client: &Client, variables: &[&String]) -> Vec<String> {
    let mut docs = vec![secrets_docs("a client", variables)];
    let base_url = |variable| format!("If `{variable}` is set, it overrides [`Self::BASE_URL`].");
    docs.extend(client.base_url_env.as_ref().map(base_url));
    let text = "[`ClientBuilder::from_env`] returns a builder, for a client with further settings.";
    docs.extend([String::new(), text.to_owned()]);
    docs.extend(errors_docs(variables));
    docs
}

fn builder_docs(client: &Client, variables: &[&String]) -> Vec<String> {
    let mut docs = vec![secrets_docs("a builder", variables)];
    let base_url = |variable| format!("If `{variable}` is set, it overrides [`Client::BASE_URL`].");
    docs.extend(client.base_url_env.as_ref().map(base_url));
    docs.extend([String::new(), "Further settings override those of the environment.".to_owned()]);
    docs.extend(errors_docs(variables));
    docs
}

fn secrets_docs(what: &str, variables: &[&String]) -> String {
    let names = variables.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match variables {
        [_] => format!("Creates {what} with the secret from the environment variable {names}."),
        _ => format!(
            "Creates {what} with the secrets from the environment variables {names}. Unset variables are ignored."
        ),
    }
}

fn errors_docs(variables: &[&String]) -> [String; 3] {
    let errors = match variables {
        [name] => format!(
            "Returns an error if `{name}` is unset or empty, or if a variable has an invalid value."
        ),
        _ => {
            "Returns an error if none of the secrets is set, or if a variable has an invalid value."
                .to_owned()
        }
    };
    [String::new(), "# Errors".to_owned(), errors]
}
