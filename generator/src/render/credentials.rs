//! Renders credentials: the setters of the builder and the security schemes.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{docs, docs_or};
use super::from_env::variable;
use super::ty::ident;
use crate::surface::Ident;
use crate::surface::item::{Client, Credential, CredentialLocation, Tokens};

/// Renders the setters of a credential.
pub(crate) fn setter(credential: &Credential) -> TokenStream {
    let doc = docs_or(
        &credential.docs,
        &format!("Sets the secret for the security scheme `{}`.", credential.key),
    );
    let (setter, constant) = (ident(&credential.setter), ident(&credential.constant));
    if credential.location == CredentialLocation::Basic {
        return quote! {
            #doc
            pub fn #setter(self, name: impl Into<String>, password: impl Into<runtime::Secret>) -> Self {
                Self(self.0.basic(&credentials::#constant, &name.into(), password))
            }
        };
    }
    let tokens = credential.tokens.as_ref().map(|tokens| self::tokens(tokens, credential));
    quote! {
        #doc
        pub fn #setter(self, #setter: impl Into<runtime::Secret>) -> Self {
            Self(self.0.credential(&credentials::#constant, #setter))
        }
        #tokens
    }
}

/// Renders the setter of the client id and secret.
fn tokens(tokens: &Tokens, credential: &Credential) -> TokenStream {
    let doc = docs(&tokens.docs);
    let (setter, constant, url) = (ident(&tokens.setter), ident(&credential.constant), &tokens.url);
    quote! {
        #doc
        pub fn #setter<S: AsRef<str>>(
            self,
            client_id: impl Into<String>,
            client_secret: impl Into<runtime::Secret>,
            scopes: impl IntoIterator<Item = S>,
        ) -> Self {
            let constant = &credentials::#constant;
            Self(self.0.client_credentials(constant, #url, client_id, client_secret, scopes))
        }
    }
}

/// Renders the file of the security schemes.
pub(crate) fn credentials(client: &Client) -> TokenStream {
    let runtime = (!client.credentials.is_empty()).then(|| quote! { use crate::runtime; });
    let schemes = client.credentials.iter().map(|credential| {
        let (constant, key, prefix) =
            (ident(&credential.constant), &credential.key, &credential.prefix);
        let location = match &credential.location {
            CredentialLocation::Header(name) => {
                let name = name.to_ascii_lowercase();
                quote! { runtime::CredentialLocation::Header(#name) }
            }
            CredentialLocation::Query(name) => quote! { runtime::CredentialLocation::Query(#name) },
            CredentialLocation::Cookie(name) => {
                quote! { runtime::CredentialLocation::Cookie(#name) }
            }
            CredentialLocation::Basic => {
                quote! { runtime::CredentialLocation::Header("authorization") }
            }
        };
        let setters =
            [Some(&credential.setter), credential.tokens.as_ref().map(|tokens| &tokens.setter)];
        let setters = setters.into_iter().flatten().map(Ident::plain);
        let env = match variable(credential) {
            Some(variable) => quote! { Some(#variable) },
            None => quote! { None },
        };
        quote! {
            pub(crate) static #constant: runtime::Scheme = runtime::Scheme {
                name: #key,
                location: #location,
                prefix: #prefix,
                setters: &[#(#setters),*],
                env: #env,
            };
        }
    });
    quote! {
        #runtime
        #(#schemes)*
    }
}
