//! Renders calls: the constant with the HTTP request, the type of the call and its setters.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::body::body_kind;
use super::condition::success;
use super::destination::{bind, write};
use super::docs::{aliases, deprecated, docs, docs_or};
use super::ending::endings;
use super::idempotency_key;
use super::pages::paging;
use super::security::requirement;
use super::ty::{Module, argument_type, ident, model};
use crate::surface::Ident;
use crate::surface::body::{Body, Response};
use crate::surface::docs::options::{WHOLE_BODY, entry_docs};
use crate::surface::item::{Call, Setter, Wire};

/// Renders the constant, the type and the setters of a call.
pub(crate) fn call(call: &Call) -> TokenStream {
    let constant = constant(call);
    let doc = docs(&call.builder_docs);
    let name = ident(&call.builder);
    let setters = call.setters.iter().map(setter);
    let whole = call.whole_body.iter().map(whole_body);
    let key = call.key_option.iter().map(|header| idempotency_key::option(header));
    let setters: Vec<TokenStream> = setters.chain(whole).chain(key).collect();
    let setters = (!setters.is_empty()).then(|| {
        quote! {
            /// # Options
            impl #name {
                #(#setters)*
            }
        }
    });
    let endings = endings(&name, call);
    quote! {
        #constant

        #doc
        #[must_use = "a call does nothing until it is awaited or sent"]
        #[derive(Clone, Debug)]
        pub struct #name(runtime::Request);

        #setters

        #endings
    }
}

fn constant(call: &Call) -> TokenStream {
    let Wire { http_method, path, security, body, accept, idempotent, conditions, timeout, .. } =
        &call.wire;
    let key = idempotency_key::field(call.wire.idempotency_key.as_deref());
    let (constant, name, http_method) =
        (ident(&call.constant), &call.name, self::http_method(http_method));
    let security = security.as_deref().map(requirement).map(|own| quote! { security: #own, });
    let body = Some(body).filter(|body| **body != Body::None).map(body_kind);
    let body = body.map(|own| quote! { body: #own, });
    let accept = (accept != DEFAULT_ACCEPT).then(|| quote! { accept: #accept, });
    let pages = declared_pages(&call.wire.declared_pages);
    let idempotent = idempotent.map(|is_idempotent| quote! { idempotent: Some(#is_idempotent), });
    let success = conditions.as_deref().map(success);
    let paging = call.wire.paging.as_ref().map(paging);
    let redirect = redirect(&call.response);
    let visibility = call.wire.is_shared.then(|| quote! { pub(crate) });
    let statuses = statuses(&call.wire.statuses);
    let timeout = timeout.map(self::timeout);
    quote! {
        #visibility static #constant: runtime::Operation = runtime::Operation {
            name: #name,
            #http_method
            path: #path,
            #security
            #body
            #accept
            #pages
            #idempotent
            #key
            #success
            #paging
            #redirect
            #statuses
            #timeout
            ..DEFAULTS
        };
    }
}

/// The methods for which the `http` crate has a constant.
const HTTP_METHODS: &[&str] =
    &["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];

fn http_method(name: &str) -> TokenStream {
    if !HTTP_METHODS.contains(&name) {
        return quote! { extension_method: Some(#name), };
    }
    let constant = format_ident!("{name}");
    quote! { method: &http::Method::#constant, }
}

fn timeout(seconds: u64) -> TokenStream {
    let seconds = Literal::u64_unsuffixed(seconds);
    quote! { timeout: Some(std::time::Duration::from_secs(#seconds)), }
}

fn redirect(response: &Response) -> Option<TokenStream> {
    response.is_location().then(|| quote! { redirect: runtime::Redirect::Return, })
}

fn declared_pages(pages: &[(u16, bool)]) -> Option<TokenStream> {
    let rows = pages.iter().map(|(number, may_be_page)| {
        let number = Literal::u16_unsuffixed(*number);
        quote! { (#number, #may_be_page) }
    });
    (!pages.is_empty()).then(|| quote! { declared_pages: &[#(#rows),*], })
}

fn statuses(declared: &[u16]) -> Option<TokenStream> {
    let numbers = declared.iter().map(|number| Literal::u16_unsuffixed(*number));
    (!declared.is_empty()).then(|| quote! { statuses: &[#(#numbers),*], })
}

/// The value of `accept` in `runtime::Operation::DEFAULT`.
const DEFAULT_ACCEPT: &str = "application/json";

fn setter(setter: &Setter) -> TokenStream {
    let doc =
        docs_or(&setter.docs, &format!("Sets `{}`.", setter.destination.wire.replace('`', "'")));
    let deprecation = deprecated(setter.deprecated);
    let (name, ty) = (ident(&setter.name), argument_type(&setter.argument_type, Module::Other));
    let aliases = aliases(setter.name.plain(), [&setter.destination.wire]);
    let binding = bind(&setter.destination, &setter.argument_type, &setter.name);
    let write = write(&setter.destination, &setter.argument_type, &setter.name);
    let clear = setter.clear.as_ref().map(|clear| {
        let doc = format!(" Sets {} to `null`.", crate::surface::docs::code(setter.name.plain()));
        let (clear, wire) = (ident(clear), &setter.destination.wire);
        quote! {
            #[doc = #doc]
            #deprecation
            pub fn #clear(self) -> Self {
                Self(self.0.clear_field(#wire))
            }
        }
    });
    let entry = setter.entry.as_ref().map(|entry| self::entry(setter, entry));
    quote! {
        #doc
        #aliases
        #deprecation
        pub fn #name(self, #name: #ty) -> Self {
            #binding
            Self(self.0 #write)
        }
        #clear
        #entry
    }
}

/// Renders the setter that adds an entry to the JSON object in a string.
fn entry(setter: &Setter, entry: &Ident) -> TokenStream {
    let wire = &setter.destination.wire;
    let doc = docs(&entry_docs(&setter.name));
    let (deprecation, entry) = (deprecated(setter.deprecated), ident(entry));
    quote! {
        #doc
        #deprecation
        pub fn #entry(self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
            Self(self.0.json_entry(#wire, name.into(), value.into()))
        }
    }
}

fn whole_body(body: &Ident) -> TokenStream {
    let body = model(body, Module::Other);
    let doc = docs(&[WHOLE_BODY.to_owned()]);
    quote! {
        #doc
        pub fn with_body(self, body: &#body) -> Self {
            Self(self.0.fields_of(body))
        }
    }
}
