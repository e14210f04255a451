//! Draws enums of the forms of an answer.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{deprecated, docs_or};
use super::ty::{From, ident, ty};
use crate::surface::{Answer, Case, Item, Status};

/// An enum with a variant for each form, and how an answer becomes one.
pub fn choice(item: &Item, cases: &[Case]) -> TokenStream {
    let words = docs_or(&item.docs, "What the call answers, by the kind of answer.");
    let retired = deprecated(item.deprecated);
    let name = ident(&item.name);
    let variants = cases.iter().map(variant);
    // No text is a text too, unless nothing is a form of its own.
    let empty = cases.iter().any(|case| case.answer == Answer::Empty);
    // What takes any body comes last, and leaves nothing unexpected.
    let takes_any = |case: &&Case| case.answer == Answer::Bytes;
    let (any, exact): (Vec<&Case>, Vec<&Case>) = cases.iter().partition(takes_any);
    let unexpected = (!any.iter().any(|case| case.status.is_none()))
        .then(|| quote! { _ => Err(reply.unexpected()), });
    let arms = exact.into_iter().chain(any).map(|case| arm(case, empty));
    quote! {
        #words
        #retired
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }

        impl #name {
            /// Reads the form that an answer has.
            pub(crate) fn read(reply: runtime::Reply) -> Result<Self, runtime::Error> {
                match (reply.status().as_u16(), reply.media()) {
                    #(#arms)*
                    #unexpected
                }
            }
        }
    }
}

fn variant(case: &Case) -> TokenStream {
    let name = ident(&case.name);
    let words = match case.answer {
        Answer::Empty => " Nothing.",
        Answer::Text => " Text.",
        Answer::Bytes => " Bytes.",
        _ => " JSON.",
    };
    match &case.answer {
        Answer::Empty => quote! {
            #[doc = #words]
            #name,
        },
        answer => {
            let ty = ty(&answer.ty(), From::Models);
            quote! {
                #[doc = #words]
                #name(#ty),
            }
        }
    }
}

fn arm(case: &Case, empty: bool) -> TokenStream {
    let name = ident(&case.name);
    let status = match case.status {
        Some(Status::Code(code)) => {
            let code = Literal::u16_unsuffixed(code);
            quote! { #code }
        }
        Some(Status::Range(digit)) => {
            let (from, to) = (digit * 100, digit * 100 + 99);
            let (from, to) = (Literal::u16_unsuffixed(from), Literal::u16_unsuffixed(to));
            quote! { #from..=#to }
        }
        Some(Status::Default) | None => quote! { _ },
    };
    let (media, read) = match &case.answer {
        Answer::Empty => return quote! { (#status, runtime::Media::Empty) => Ok(Self::#name), },
        Answer::Text if empty => (quote! { runtime::Media::Text }, quote! { reply.text() }),
        Answer::Text => {
            (quote! { runtime::Media::Text | runtime::Media::Empty }, quote! { reply.text() })
        }
        Answer::Bytes => (quote! { _ }, quote! { reply.bytes() }),
        _ => (quote! { runtime::Media::Json }, quote! { reply.json() }),
    };
    quote! { (#status, #media) => #read.map(Self::#name), }
}
