//! Renders responses with several variants as enums.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{aliases, deprecated, docs_or};
use super::ty::{Module, ident, ty};
use crate::surface::Status;
use crate::surface::body::Response;
use crate::surface::model::{Case, Choice, Item};

/// Renders an enum with a variant for each declared response, and the functions that parse a response.
pub(crate) fn choice(item: &Item, Choice { cases, is_error }: &Choice) -> TokenStream {
    let doc = docs_or(
        &item.docs,
        match is_error {
            true => {
                "Body of an error, with a variant for each declared media type. Parse it with `from_error`."
            }
            false => "Response of a call, with a variant for each declared response.",
        },
    );
    let from_error = is_error.then(from_error);
    let aliases = aliases(item.name.plain(), item.component());
    let deprecation = deprecated(item.deprecated);
    let name = ident(&item.name);
    let variants = cases.iter().map(variant);
    let conditions = cases.iter().map(condition);
    let arms = cases.iter().enumerate().map(|(index, case)| arm(index, case));
    quote! {
        #doc
        #aliases
        #deprecation
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }

        impl #name {
            #from_error

            /// Parses the response as the variant that matches its status code and media type.
            pub(crate) fn read(reply: runtime::Reply) -> Result<Self, runtime::Error> {
                const CASES: &[runtime::Case] = &[#(#conditions),*];
                match reply.pick(CASES) {
                    #(#arms)*
                    _ => Err(reply.unexpected()),
                }
            }
        }
    }
}

/// Renders the function that parses the body of an error.
fn from_error() -> TokenStream {
    quote! {
        /// Parses the body of an error as the variant that matches its media type. Returns `None` if there is no body or it
        /// does not match.
        #[must_use]
        pub fn from_error(error: &runtime::Error) -> Option<Self> {
            Self::read(runtime::Reply::of_error(error)?).ok()
        }
    }
}

fn variant(case: &Case) -> TokenStream {
    let name = ident(&case.name);
    let with_body = |doc: &str| {
        let ty = ty(&case.response.ty(), Module::Models);
        quote! {
            #[doc = #doc]
            #name(#ty),
        }
    };
    match Body::of(&case.response) {
        Body::Empty => quote! {
            #[doc = " Response without a body."]
            #name,
        },
        Body::Text => with_body(" Text response."),
        Body::Bytes => with_body(" Binary response."),
        Body::Json => with_body(" JSON response."),
    }
}

/// The body of a variant.
enum Body {
    Empty,
    Text,
    Bytes,
    Json,
}

impl Body {
    fn of(response: &Response) -> Self {
        match response {
            Response::Empty => Self::Empty,
            Response::Text => Self::Text,
            Response::Bytes => Self::Bytes,
            Response::Json(_)
            | Response::Optional(..)
            | Response::Location
            | Response::Page(_)
            | Response::Choice(_)
            | Response::Events(_)
            | Response::Lines(_) => Self::Json,
        }
    }
}

/// Renders the condition that selects a variant.
fn condition(case: &Case) -> TokenStream {
    let (from, to) = match case.status {
        Some(Status::Code(code)) => (code, code),
        Some(Status::Range(digit)) => (digit * 100, digit * 100 + 99),
        Some(Status::Default) | None => (0, 999),
    };
    let (from, to) = (Literal::u16_unsuffixed(from), Literal::u16_unsuffixed(to));
    let media = match Body::of(&case.response) {
        Body::Empty => quote! { Empty },
        Body::Text => quote! { Text },
        Body::Bytes => quote! { Bytes },
        Body::Json => quote! { Json },
    };
    let name = &case.media;
    quote! {
        runtime::Case { status: (#from, #to), media: runtime::Media::#media, name: #name }
    }
}

fn arm(index: usize, case: &Case) -> TokenStream {
    let (index, name) = (Literal::usize_unsuffixed(index), ident(&case.name));
    match Body::of(&case.response) {
        Body::Empty => quote! { Some(#index) => reply.empty().map(|()| Self::#name), },
        Body::Text => quote! { Some(#index) => reply.into_text().map(Self::#name), },
        Body::Bytes => quote! { Some(#index) => reply.bytes().map(Self::#name), },
        Body::Json => quote! { Some(#index) => reply.json().map(Self::#name), },
    }
}
