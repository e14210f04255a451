//! Renders the methods that send a call and return a value or a stream.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::pages::pages;
use super::ty::{Module, ident, ty};
use super::wait::{explanation, follow, wait};
use crate::surface::body::Response;
use crate::surface::item::Call;
use crate::surface::ty::Ty;

/// Renders the methods that send a call. A response of bytes can be streamed too.
pub(crate) fn endings(name: &Ident, call: &Call) -> TokenStream {
    let response = ty(&call.response.ty(), Module::Other);
    let last = match &call.response {
        Response::Bytes => quote! { runtime::download!(#name); },
        stream @ (Response::Events(_) | Response::Lines(_)) => {
            let open = open(stream);
            quote! { runtime::call!(#name => stream #response, #open); }
        }
        other @ (Response::Empty
        | Response::Json(_)
        | Response::Optional(..)
        | Response::Text
        | Response::Location
        | Response::Page(_)
        | Response::Choice(_)) => {
            let read = read(other);
            quote! { runtime::call!(#name => #response, #read); }
        }
    };
    let streams = call.streams.iter().map(|(stream, media)| {
        let (ending, open) = (format_ident!("{}", stream.ending()), open(stream));
        let blocking = format_ident!("{ending}_blocking");
        let ty = ty(&stream.ty(), Module::Other);
        quote! { runtime::call!(#name.#ending(#blocking) => stream #ty, #open, #media); }
    });
    let undeclared =
        call.has_undeclared_body.then(|| quote! { runtime::download!(undeclared #name); });
    let facts = &call.endings;
    let pages = facts.pages.iter().map(|own| pages(name, own));
    let wait = facts.wait.iter().map(|own| wait(name, own));
    let follow = facts.follow.iter().map(|own| follow(name, own));
    let explanations = facts.explanations.iter().map(|own| explanation(call, own));
    quote! {
        #(#pages)*
        #(#wait)*
        #(#follow)*
        #last
        #undeclared
        #(#streams)*
        #(#explanations)*
    }
}

/// Renders the path of the function that opens a stream. The data of an event may be text instead of JSON.
fn open(stream: &Response) -> TokenStream {
    match stream {
        Response::Events(Ty::String) => quote! { runtime::EventStream::text },
        Response::Events(_) => quote! { runtime::EventStream::json },
        Response::Lines(_)
        | Response::Bytes
        | Response::Empty
        | Response::Json(_)
        | Response::Optional(..)
        | Response::Text
        | Response::Location
        | Response::Page(_)
        | Response::Choice(_) => quote! { runtime::JsonStream::json },
    }
}

/// Renders the path of the function that reads the response.
fn read(response: &Response) -> TokenStream {
    match response {
        Response::Empty => quote! { runtime::Reply::empty },
        Response::Json(_) => quote! { runtime::Reply::json },
        Response::Optional(_, empty) if empty.is_empty() => quote! { runtime::Reply::optional },
        Response::Optional(_, empty) => {
            let ranges = empty.iter().map(|(first, last)| {
                let (first, last) =
                    (Literal::u16_unsuffixed(*first), Literal::u16_unsuffixed(*last));
                quote! { (#first, #last) }
            });
            quote! { |reply| reply.optional_in(&[#(#ranges),*]) }
        }
        Response::Text => quote! { runtime::Reply::into_text },
        Response::Bytes => quote! { runtime::Reply::bytes },
        Response::Location => quote! { runtime::Reply::location },
        Response::Page(_) => quote! { runtime::Page::read },
        Response::Choice(name) => {
            let name = ident(name);
            quote! { models::#name::read }
        }
        Response::Events(_) | Response::Lines(_) => open(response),
    }
}
