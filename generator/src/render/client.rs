//! Renders the client and its builder.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::feature::any_of;
use super::from_env::from_env;
use super::security::{defaults, request};
use super::service;
use super::ty::ident;
use crate::surface;
use crate::surface::docs::{code, markdown, section};
use crate::surface::item::{Client, CredentialNeed, Handle, ServerVariable};
use crate::surface::{Service, Surface, builder_examples, idempotency_key, service_docs};

/// Renders the file of the client.
pub(crate) fn client(surface: &Surface) -> TokenStream {
    let (imports, user_agent) = (imports(surface), user_agent(&surface.client));
    let (request, defaults) = (request(surface), defaults(surface));
    let service = service::service(&surface.client.service);
    let doc = docs(&client_docs(surface));
    let (methods, builder) = (methods(surface), builder(surface));
    quote! {
        #imports

        #user_agent

        #service

        #request

        #defaults

        #doc
        #[derive(Clone, Debug)]
        pub struct Client {
            core: runtime::Core,
        }

        #methods

        #builder
    }
}

fn methods(surface: &Surface) -> TokenStream {
    let (constants, from_env) = (constants(&surface.client), from_env(&surface.client).client);
    let handles = surface.handles.iter().map(handle);
    let start = start(&surface.client);
    let request_docs = docs(&request_docs(&surface.client));
    quote! {
        impl Client {
            #constants

            /// Returns a builder.
            pub fn builder() -> ClientBuilder {
                ClientBuilder(#start)
            }

            #from_env

            pub(crate) fn from_core(core: runtime::Core) -> Self {
                Self { core }
            }

            #request_docs
            pub fn request(&self, method: http::Method, path: impl Into<String>) -> runtime::RawCall {
                self.core.raw(&REQUEST, method, path)
            }

            /// Returns how much of the rate limit is used, or `None` if the client has no rate limit.
            pub fn rate_budget(&self) -> Option<runtime::RateBudget> {
                self.core.rate_budget()
            }

            #(#handles)*
        }
    }
}

fn request_docs(client: &Client) -> Vec<String> {
    let text = "Returns a call to an endpoint that has no method, with the credentials and timeout of other calls.";
    let mut docs = vec![text.to_owned()];
    let path = "`path` is relative to the base URL, and may have a query. Characters that a URL cannot contain, such as spaces, are percent-encoded.";
    section(&mut docs, vec![path.to_owned()]);
    if let Some(header) = &client.idempotency_key {
        section(&mut docs, vec![idempotency_key::header_docs(header)]);
    }
    docs
}

/// Renders the expression that creates a builder with the document's server.
fn start(client: &Client) -> TokenStream {
    let variables = client.variables.iter().map(|ServerVariable { name, default, .. }| {
        quote! { .server_variable(#name, #default) }
    });
    let (template, variables): (_, Vec<_>) = (&client.template, variables.collect());
    let required = (client.credential_need == CredentialNeed::AllCalls)
        .then(|| quote! { .required(REQUEST.security) });
    let service = service::setting(&client.service);
    match variables.is_empty() {
        true => quote! { runtime::Builder::new(Self::BASE_URL, USER_AGENT) #service #required },
        false => {
            quote! { runtime::Builder::new(#template, USER_AGENT) #(#variables)* #service #required }
        }
    }
}

fn user_agent(client: &Client) -> TokenStream {
    let document = format!(" (document {})", client.fingerprint);
    quote! {
        /// Value of the `User-Agent` header: the name and version of this crate and a fingerprint of the OpenAPI document.
        const USER_AGENT: &str =
            concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), #document);
    }
}

fn imports(surface: &Surface) -> TokenStream {
    let mut handles: Vec<&Handle> = surface.handles.iter().collect();
    handles.sort_by(|left, right| left.module.cmp(&right.module));
    let handles = handles.into_iter().map(|handle| {
        let (module, ty) = (ident(&handle.module), ident(&handle.ty));
        let feature = any_of(handle.feature.as_slice());
        quote! { #feature use super::#module::#ty; }
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
    let title = surface.client.docs.join(" ");
    let article = if title.ends_with("API") && !title.starts_with("The ") { "the " } else { "" };
    let mut docs = vec![format!("Client for {article}{title}.")];
    section(&mut docs, surface.docs.clone());
    docs.push(String::new());
    docs.push("Cloning a client is cheap: all clones share their connections.".to_owned());
    section(&mut docs, documented_facts(&surface.client.service));
    section(&mut docs, surface::docs::client::sections(surface));
    docs
}

/// Documents the facts about the service.
fn documented_facts(service: &Service) -> Vec<String> {
    let mut docs = Vec::new();
    if let Some(limit) = &service.rate_limit {
        let limit = service_docs::rate_limit(limit);
        let effect = "A client and its clones together send no more: see";
        docs.push(format!("{limit} {effect} [`rate_budget`](Self::rate_budget)."));
    }
    let header = service.retry_header.as_ref().map(service_docs::retry_header);
    section(&mut docs, header.into_iter().collect());
    docs
}

fn constants(client: &Client) -> TokenStream {
    let url = &client.base_url;
    let mut docs = vec!["Default base URL.".to_owned()];
    if client.base_url.starts_with(['/', '.']) {
        let text = "Default base URL. It has no host: set an absolute URL with `base_url`.";
        docs = vec![text.to_owned()];
    }
    if !client.variables.is_empty() {
        let setters = client
            .variables
            .iter()
            .map(|variable| format!("[`ClientBuilder::{}`]", variable.setter));
        let setters = setters.collect::<Vec<_>>().join(", ");
        let text = format!(
            "The URL template is {}. Set its variables with {setters}.",
            code(&client.template)
        );
        section(&mut docs, vec![text]);
    }
    let others = client.other_servers.iter().map(|(url, text)| {
        let text = if text.is_empty() { String::new() } else { format!(": {text}") };
        format!("- {}{text}", markdown(url).join(" "))
    });
    let others: Vec<String> = others.collect();
    if !others.is_empty() {
        section(&mut docs, vec!["Other servers in the OpenAPI document:".to_owned()]);
        section(&mut docs, others);
    }
    let docs = self::docs(&docs);
    quote! {
        #docs
        pub const BASE_URL: &'static str = #url;
    }
}

fn handle(handle: &Handle) -> TokenStream {
    let doc = docs(&handle.docs);
    let (method, ty) = (ident(&handle.module), ident(&handle.ty));
    let feature = any_of(handle.feature.as_slice());
    quote! {
        #doc
        #feature
        pub fn #method(&self) -> #ty {
            #ty::new(self.core.clone())
        }
    }
}

fn builder(surface: &Surface) -> TokenStream {
    let client = &surface.client;
    let setters = client.credentials.iter().map(super::credentials::setter);
    let whole = client.base_url.contains("://");
    let variables = client.variables.iter().map(|variable| server_variable(variable, whole));
    let own_servers = client.has_own_servers.then(own_servers);
    let (anonymous, from_env) = (anonymous(client.credential_need), from_env(client).builder);
    let mut doc = vec!["Builder for [`Client`]. Returned by [`Client::builder`].".to_owned()];
    section(&mut doc, builder_examples::sections(surface));
    let doc = docs(&doc);
    quote! {
        #doc
        #[must_use = "a builder does nothing until `build` is called"]
        #[derive(Clone, Debug)]
        pub struct ClientBuilder(runtime::Builder);

        impl ClientBuilder {
            #from_env
            #(#setters)*
            #(#variables)*
            #own_servers
            #anonymous
        }

        runtime::client_builder!(ClientBuilder => Client);
    }
}

fn server_variable(variable: &ServerVariable, whole: bool) -> TokenStream {
    let mut doc = variable.docs.clone();
    if whole {
        section(&mut doc, vec!["Ignored if `base_url` is set.".to_owned()]);
    }
    let (doc, setter, name) = (docs(&doc), ident(&variable.setter), &variable.name);
    quote! {
        #doc
        pub fn #setter(self, value: impl Into<String>) -> Self {
            Self(self.0.server_variable(#name, value))
        }
    }
}

fn own_servers() -> TokenStream {
    quote! {
        /// Sets whether operations that have their own server use it even if `base_url` is set. The default is
        /// `false`: an overridden base URL receives all calls.
        pub fn own_servers(self, own_servers: bool) -> Self {
            Self(self.0.own_servers(own_servers))
        }
    }
}

/// Renders the setter that permits calls without credentials, if a call needs one.
fn anonymous(need: CredentialNeed) -> TokenStream {
    let text = match need {
        CredentialNeed::AllCalls => {
            "Without it, `build` returns an error if no credential is set, because every call needs one."
        }
        CredentialNeed::SomeCalls => {
            "Without it, a call that needs a credential returns an error if none is set."
        }
        CredentialNeed::NoCall => return TokenStream::new(),
    };
    let docs = [
        "Permits calls without credentials, for example if a proxy adds them.".to_owned(),
        String::new(),
        text.to_owned(),
    ];
    let docs = self::docs(&docs);
    quote! {
        #docs
        pub fn anonymous(self) -> Self {
            Self(self.0.anonymous())
        }
    }
}
