//! Draws the client and its builder.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::security::{any_security, defaults, requirement};
use super::ty::ident;
use crate::surface::Surface;
use crate::surface::docs::{code, markdown, section};
use crate::surface::item::{Client, Credential, Handle, Place, ServerVariable};

/// The file of the client.
pub(crate) fn client(surface: &Surface) -> TokenStream {
    let (imports, user_agent) = (imports(surface), user_agent(&surface.client));
    let security = requirement(&any_security(surface));
    let defaults = defaults(surface);
    let words = docs(&client_docs(surface));
    let (methods, builder) = (methods(surface), builder(&surface.client));
    quote! {
        #imports

        #user_agent

        /// How calls that have no method here may authenticate.
        static SECURITY: runtime::Security = #security;

        #defaults

        #words
        #[derive(Clone, Debug)]
        pub struct Client {
            core: runtime::Core,
        }

        #methods

        #builder
    }
}

fn methods(surface: &Surface) -> TokenStream {
    let (constants, from_env) = (constants(&surface.client), from_env(&surface.client));
    let handles = surface.handles.iter().map(handle);
    let start = start(&surface.client);
    quote! {
        impl Client {
            #constants

            /// Starts to describe a client.
            pub fn builder() -> ClientBuilder {
                ClientBuilder(#start)
            }

            #from_env

            pub(crate) fn from_core(core: runtime::Core) -> Self {
                Self { core }
            }

            /// Begins a call of an endpoint that has no method here, under the same credentials, time-outs and errors:
            /// `path` is what follows [`Self::BASE_URL`], escaped where it must be.
            pub fn request(&self, method: http::Method, path: impl Into<String>) -> runtime::RawCall {
                self.core.raw(SECURITY, method, path)
            }

            #(#handles)*
        }
    }
}

/// The builder with what the document says of the address.
fn start(client: &Client) -> TokenStream {
    let variables = client.variables.iter().map(|ServerVariable { name, default, .. }| {
        quote! { .server_variable(#name, #default) }
    });
    let (template, variables): (_, Vec<_>) = (&client.template, variables.collect());
    match variables.is_empty() {
        true => quote! { runtime::Builder::new(Self::BASE_URL, USER_AGENT) },
        false => quote! { runtime::Builder::new(#template, USER_AGENT) #(#variables)* },
    }
}

fn user_agent(client: &Client) -> TokenStream {
    let document = format!(" (document {})", client.fingerprint);
    quote! {
        /// What this crate calls itself in requests: its name and version, and the document it was made from.
        const USER_AGENT: &str =
            concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), #document);
    }
}

fn imports(surface: &Surface) -> TokenStream {
    let mut handles: Vec<&Handle> = surface.handles.iter().collect();
    handles.sort_by(|left, right| left.module.cmp(&right.module));
    let handles = handles.into_iter().map(|handle| {
        let (module, ty) = (ident(&handle.module), ident(&handle.ty));
        quote! { use super::#module::#ty; }
    });
    let credentials =
        (!surface.client.credentials.is_empty()).then(|| quote! { use super::credentials; });
    quote! {
        use crate::runtime;
        #credentials
        #(#handles)*
    }
}

fn client_docs(surface: &Surface) -> Vec<String> {
    let mut docs = vec![format!("A client of the {}.", surface.client.docs.join(" "))];
    section(&mut docs, surface.docs.clone());
    docs.push(String::new());
    docs.push("It is cheap to clone, and all clones share their connections.".to_owned());
    docs
}

fn constants(client: &Client) -> TokenStream {
    let url = &client.base_url;
    let mut docs = vec!["Where the API is served, unless told otherwise.".to_owned()];
    if client.base_url.starts_with(['/', '.']) {
        let words = "It is relative to the host, which callers must give: `base_url`.";
        docs = vec!["Where the API is served, unless told otherwise.".to_owned(), words.to_owned()];
    }
    if !client.variables.is_empty() {
        let setters = client.variables.iter().map(|it| format!("[`ClientBuilder::{}`]", it.setter));
        let setters = setters.collect::<Vec<_>>().join(", ");
        let words =
            format!("It is {}, in which others can be chosen: {setters}.", code(&client.template));
        section(&mut docs, vec![words]);
    }
    let others = client.other_servers.iter().map(|(url, words)| {
        let words = if words.is_empty() { String::new() } else { format!(": {words}") };
        format!("- {}{words}", markdown(url).join(" "))
    });
    let others: Vec<String> = others.collect();
    if !others.is_empty() {
        section(&mut docs, vec!["Other servers that the document names:".to_owned()]);
        section(&mut docs, others);
    }
    let docs = self::docs(&docs);
    quote! {
        #docs
        pub const BASE_URL: &'static str = #url;
    }
}

/// `from_env`, if the document says where secrets are kept.
fn from_env(client: &Client) -> TokenStream {
    let kept: Vec<(&Credential, &String)> = client
        .credentials
        .iter()
        .filter(|credential| credential.place != Place::Basic)
        .filter_map(|credential| Some((credential, credential.env.as_ref()?)))
        .collect();
    let variables: Vec<&String> = kept.iter().map(|(_, variable)| *variable).collect();
    let base_url = client.base_url_env.as_ref().map(|variable| {
        quote! {
            if let Some(base_url) = runtime::Builder::optional_env(#variable)? {
                builder = builder.base_url(base_url);
            }
        }
    });
    let (start, rest) = match kept.as_slice() {
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
    let words = docs(&from_env_docs(client, &variables));
    quote! {
        #words
        pub fn from_env() -> Result<Self, runtime::Error> {
            #start
            #(#rest)*
            #base_url
            builder.build()
        }
    }
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
            format!("A client with the secret in the environment variable {names}."),
            format!("{names} is not set, or a value is not usable."),
        ),
        _ => (
            format!(
                "A client with the secrets in the environment variables {names}: those that are set."
            ),
            "None of them is set, or a value is not usable.".to_owned(),
        ),
    };
    let base_url = client
        .base_url_env
        .as_ref()
        .map(|variable| format!("`{variable}` may replace [`Self::BASE_URL`]."));
    std::iter::once(secret)
        .chain(base_url)
        .chain([String::new(), "# Errors".to_owned(), errors])
        .collect()
}

fn handle(handle: &Handle) -> TokenStream {
    let words = docs(&handle.docs);
    let (method, ty) = (ident(&handle.module), ident(&handle.ty));
    quote! {
        #words
        pub fn #method(&self) -> #ty {
            #ty::new(self.core.clone())
        }
    }
}

fn builder(client: &Client) -> TokenStream {
    let setters = client.credentials.iter().map(super::credentials::setter);
    let whole = client.base_url.contains("://");
    let variables = client.variables.iter().map(|variable| server_variable(variable, whole));
    let own_servers = client.scattered.then(own_servers);
    quote! {
        /// A client to be. Made by [`Client::builder`].
        #[must_use = "a builder does nothing until `build` is called"]
        #[derive(Clone, Debug)]
        pub struct ClientBuilder(runtime::Builder);

        impl ClientBuilder {
            #(#setters)*
            #(#variables)*
            #own_servers
        }

        runtime::client_builder!(ClientBuilder => Client);
    }
}

fn server_variable(variable: &ServerVariable, whole: bool) -> TokenStream {
    let mut words = variable.docs.clone();
    if whole {
        section(&mut words, vec!["Where `base_url` is set, it counts for nothing.".to_owned()]);
    }
    let (words, setter, name) = (docs(&words), ident(&variable.setter), &variable.name);
    quote! {
        #words
        pub fn #setter(self, value: impl Into<String>) -> Self {
            Self(self.0.server_variable(#name, value))
        }
    }
}

fn own_servers() -> TokenStream {
    quote! {
        /// Whether calls that the document serves at a place of their own go there even where `base_url` is set.
        /// Unless this is set, a base URL that is given is where everything goes.
        pub fn own_servers(self, own_servers: bool) -> Self {
            Self(self.0.own_servers(own_servers))
        }
    }
}
