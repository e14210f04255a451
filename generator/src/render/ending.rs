//! Renders the methods that send a call and return a value or a stream.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::ty::{From, ident, ty};
use crate::surface::body::Answer;
use crate::surface::item::Call;
use crate::surface::ty::Ty;

/// Renders the methods that send a call. A response of bytes can be streamed too.
pub(crate) fn endings(name: &Ident, call: &Call) -> TokenStream {
    let answer = ty(&call.answer.ty(), From::Elsewhere);
    let last = match &call.answer {
        Answer::Bytes => quote! { runtime::call!(#name); },
        stream @ (Answer::Events(_) | Answer::Lines(_)) => {
            let open = open(stream);
            quote! { runtime::call!(#name => stream #answer, #open); }
        }
        answered @ (Answer::Empty
        | Answer::Json(_)
        | Answer::Optional(_)
        | Answer::Text
        | Answer::Location
        | Answer::Page { .. }
        | Answer::Choice(_)) => {
            let read = read(answered);
            quote! { runtime::call!(#name => #answer, #read); }
        }
    };
    let streams = call.streams.iter().map(|(stream, media)| {
        let (ending, open) = (format_ident!("{}", stream.ending()), open(stream));
        let ty = ty(&stream.ty(), From::Elsewhere);
        quote! { runtime::call!(#name.#ending => stream #ty, #open, #media); }
    });
    quote! {
        #last
        #(#streams)*
    }
}

/// Renders the function that opens a stream. The data of an event may be text instead of JSON.
fn open(stream: &Answer) -> TokenStream {
    match stream {
        Answer::Events(Ty::String) => quote! { runtime::EventStream::text },
        Answer::Events(_) => quote! { runtime::EventStream::json },
        Answer::Lines(_)
        | Answer::Bytes
        | Answer::Empty
        | Answer::Json(_)
        | Answer::Optional(_)
        | Answer::Text
        | Answer::Location
        | Answer::Page { .. }
        | Answer::Choice(_) => quote! { runtime::JsonStream::json },
    }
}

/// Renders the function that reads the response.
fn read(answer: &Answer) -> TokenStream {
    match answer {
        Answer::Empty => quote! { runtime::Reply::empty },
        Answer::Json(_) => quote! { runtime::Reply::json },
        Answer::Optional(_) => quote! { runtime::Reply::optional },
        Answer::Text => quote! { runtime::Reply::into_text },
        Answer::Bytes => quote! { runtime::Reply::bytes },
        Answer::Location => quote! { runtime::Reply::location },
        Answer::Page { items, total, .. } => {
            quote! { |reply| runtime::Page::read(reply, &[#(#items),*], &[#(#total),*]) }
        }
        Answer::Choice(name) => {
            let name = ident(name);
            quote! { models::#name::read }
        }
        Answer::Events(_) | Answer::Lines(_) => open(answer),
    }
}
