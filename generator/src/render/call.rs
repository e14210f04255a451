//! Draws calls: what they are on the wire, the type that prepares one, and its setters.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::{deprecated, docs, docs_or};
use super::ty::{From, ident, model, taken, ty};
use crate::surface::{
    Answer, Body, Call, FieldEncoding, FieldStyle, Fixed, Ident, PartEncoding, Put, Setter, Spot,
    Take, Wire,
};

/// The constant, the type and the setters of a call.
pub fn call(call: &Call) -> TokenStream {
    let constant = constant(call);
    let words = docs(&call.builder_docs);
    let name = ident(&call.builder);
    let setters = call.setters.iter().map(setter);
    let whole = call.whole_body.iter().map(whole_body);
    let setters: Vec<TokenStream> = setters.chain(whole).collect();
    let setters = (!setters.is_empty()).then(|| {
        quote! {
            impl #name {
                #(#setters)*
            }
        }
    });
    let endings = endings(&name, &call.answer);
    quote! {
        #constant

        #words
        #[must_use = "a call does nothing until it is awaited or sent"]
        #[derive(Clone, Debug)]
        pub struct #name(runtime::Request);

        #setters

        #endings
    }
}

/// How the call can end; bytes can be streamed too.
fn endings(name: &proc_macro2::Ident, answer: &Answer) -> TokenStream {
    if *answer == Answer::Bytes {
        return quote! { runtime::call!(#name); };
    }
    let (answer, read) = (ty(&answer.ty(), From::Elsewhere), read(answer));
    quote! { runtime::call!(#name => #answer, #read); }
}

fn constant(call: &Call) -> TokenStream {
    let Wire { verb, path, security, body, accept, idempotent, timeout } = &call.wire;
    let (constant, name, verb) = (ident(&call.constant), &call.name, format_ident!("{verb}"));
    let security = self::security(security);
    let body = self::body(body);
    let redirect = match call.answer {
        Answer::Location => format_ident!("Answer"),
        _ => format_ident!("Follow"),
    };
    let timeout = match timeout {
        Some(seconds) => {
            let seconds = Literal::u64_unsuffixed(*seconds);
            quote! { Some(std::time::Duration::from_secs(#seconds)) }
        }
        None => quote! { None },
    };
    quote! {
        static #constant: runtime::Operation = runtime::Operation {
            name: #name,
            method: http::Method::#verb,
            path: #path,
            security: #security,
            body: #body,
            accept: #accept,
            idempotent: #idempotent,
            redirect: runtime::Redirect::#redirect,
            timeout: #timeout,
        };
    }
}

/// Ways to authenticate, any one of which will do.
pub fn security(alternatives: &[Vec<Ident>]) -> TokenStream {
    let alternatives = alternatives.iter().map(|all| {
        let all = all.iter().map(ident);
        quote! { &[#(&credentials::#all),*] }
    });
    quote! { &[#(#alternatives),*] }
}

fn body(body: &Body) -> TokenStream {
    match body {
        Body::None => quote! { runtime::BodyKind::None },
        Body::Json { media, required } => {
            quote! { runtime::BodyKind::Json { media: #media, required: #required } }
        }
        Body::Form { required, encodings } => {
            let fields = encodings.iter().map(field_encoding);
            quote! { runtime::BodyKind::Form { required: #required, fields: &[#(#fields),*] } }
        }
        Body::Multipart { media, required, encodings } => {
            let parts = encodings.iter().map(part_encoding);
            quote! {
                runtime::BodyKind::Multipart {
                    media: #media, required: #required, parts: &[#(#parts),*]
                }
            }
        }
        Body::Raw { media, required } => {
            quote! { runtime::BodyKind::Raw { media: #media, required: #required } }
        }
    }
}

fn field_encoding(FieldEncoding { wire, style, reserved }: &FieldEncoding) -> TokenStream {
    let style = match style {
        FieldStyle::Exploded => quote! { Exploded },
        FieldStyle::Joined(by) => quote! { Joined(#by) },
        FieldStyle::Deep => quote! { Deep },
        FieldStyle::Json => quote! { Json },
    };
    quote! {
        runtime::FieldEncoding {
            name: #wire, style: runtime::FieldStyle::#style, reserved: #reserved
        }
    }
}

fn part_encoding(PartEncoding { wire, media_type, headers }: &PartEncoding) -> TokenStream {
    let headers = headers.iter().map(|(name, value)| quote! { (#name, #value) });
    quote! {
        runtime::PartEncoding { name: #wire, media: #media_type, headers: &[#(#headers),*] }
    }
}

/// `.query("name", &name)`: how a value gets into the request.
pub fn put(put: &Put, take: &Take, name: &Ident) -> TokenStream {
    let (wire, each) = (&put.wire, matches!(take, Take::Each(_) | Take::EachInto(_)));
    let Forms { one, many, of, listed } = forms(take, name);
    let name = ident(name);
    match put.spot {
        Spot::Path => quote! { .path #of (#wire, #one) },
        Spot::PathJoined(by) => quote! { .path_joined #listed (#wire, #many, #by) },
        Spot::Query => quote! { .query #of (#wire, #one) },
        Spot::QueryList => quote! { .query_list #listed (#wire, #many) },
        Spot::QueryJoined(by) => quote! { .query_joined #listed (#wire, #many, #by) },
        Spot::Header => quote! { .header #of (#wire, #one) },
        Spot::HeaderJoined(by) => quote! { .header_joined #listed (#wire, #many, #by) },
        Spot::Field if each => quote! { .field_list #listed (#wire, #many) },
        Spot::Field => quote! { .field #of (#wire, #one) },
        Spot::FilePart => quote! { .part(#wire, #name) },
        Spot::FileParts => quote! { .parts(#wire, #name) },
        Spot::TextPart => quote! { .part_text #of (#wire, #one) },
        Spot::TextParts => quote! { .part_texts #listed (#wire, #many) },
        Spot::PartValue => quote! { .part_value #of (#wire, #one) },
        Spot::AnyParts => quote! { .any_parts(#name) },
        Spot::Fields => quote! { .fields_of #of (&#one) },
        Spot::Json => quote! { .json #of (#one) },
        Spot::Lines => quote! { .json_lines #listed (#many) },
        Spot::Text => quote! { .text #of (#one) },
        Spot::Bytes => quote! { .body(#name) },
    }
}

/// A value as an expression, alone and as a list. The request takes any type that can be written, so a conversion must
/// say into which.
struct Forms {
    one: TokenStream,
    many: TokenStream,
    /// `::<T>`, where there is a conversion.
    of: Option<TokenStream>,
    /// `::<T>` for the elements of a list.
    listed: Option<TokenStream>,
}

fn forms(take: &Take, name: &Ident) -> Forms {
    let name = ident(name);
    let ty = ty(take.ty(), From::Elsewhere);
    let one = match take {
        Take::Plain(_) => quote! { #name },
        Take::Into(_) => quote! { #name.into() },
        Take::Each(_) => quote! { #name.into_iter().collect::<Vec<_>>() },
        Take::EachInto(_) => quote! { #name.into_iter().map(Into::into).collect() },
    };
    match take {
        Take::Plain(_) | Take::Each(_) => {
            Forms { one, many: quote! { #name }, of: None, listed: None }
        }
        Take::Into(_) => {
            Forms { one, many: quote! { #name }, of: Some(quote! { ::<#ty> }), listed: None }
        }
        Take::EachInto(_) => Forms {
            one,
            many: quote! { #name.into_iter().map(Into::into) },
            of: Some(quote! { ::<Vec<#ty>> }),
            listed: Some(quote! { ::<#ty> }),
        },
    }
}

/// `.query("name", &value)` for a value that is always the same.
pub fn fixed(fixed: &Fixed) -> TokenStream {
    let wire = &fixed.put.wire;
    let value = match &fixed.value {
        serde_json::Value::Bool(value) => quote! { #value },
        serde_json::Value::String(text) => quote! { String::from(#text) },
        serde_json::Value::Number(number) if number.is_i64() => {
            let number = Literal::i64_suffixed(number.as_i64().unwrap_or_default());
            quote! { #number }
        }
        other => {
            let json = other.to_string();
            quote! { serde_json::from_str::<serde_json::Value>(#json).unwrap_or_default() }
        }
    };
    match fixed.put.spot {
        Spot::Field => quote! { .field(#wire, #value) },
        Spot::Header => quote! { .header(#wire, #value) },
        Spot::TextPart | Spot::TextParts => quote! { .part_text(#wire, #value) },
        Spot::PartValue => quote! { .part_value(#wire, #value) },
        Spot::Path => quote! { .path(#wire, #value) },
        _ => quote! { .query(#wire, #value) },
    }
}

fn setter(setter: &Setter) -> TokenStream {
    let words = docs_or(&setter.docs, &format!("Sets `{}`.", setter.put.wire.replace('`', "'")));
    let retired = deprecated(setter.deprecated);
    let (name, ty) = (ident(&setter.name), taken(&setter.take, From::Elsewhere));
    let put = put(&setter.put, &setter.take, &setter.name);
    let clear = setter.clear.as_ref().map(|clear| {
        let words = format!(" Sends `null` as {}.", crate::surface::docs::code(&setter.put.wire));
        let (clear, wire) = (ident(clear), &setter.put.wire);
        quote! {
            #[doc = #words]
            #retired
            pub fn #clear(self) -> Self {
                Self(self.0.clear_field(#wire))
            }
        }
    });
    quote! {
        #words
        #retired
        pub fn #name(self, #name: #ty) -> Self {
            Self(self.0 #put)
        }
        #clear
    }
}

fn whole_body(body: &Ident) -> TokenStream {
    let body = model(body, From::Elsewhere);
    quote! {
        /// Sets every member of the body that this value holds.
        pub fn with_body(self, body: &#body) -> Self {
            Self(self.0.fields_of(body))
        }
    }
}

/// The function that reads the answer.
fn read(answer: &Answer) -> TokenStream {
    match answer {
        Answer::Empty => quote! { runtime::Reply::empty },
        Answer::Json(_) => quote! { runtime::Reply::json },
        Answer::Optional(_) => quote! { runtime::Reply::optional },
        Answer::Text => quote! { runtime::Reply::text },
        Answer::Bytes => quote! { runtime::Reply::bytes },
        Answer::Location => quote! { runtime::Reply::location },
        Answer::Page { items, total, .. } => {
            quote! { |reply| runtime::Page::read(reply, &[#(#items),*], &[#(#total),*]) }
        }
        Answer::Choice(name) => {
            let name = ident(name);
            quote! { models::#name::read }
        }
    }
}
