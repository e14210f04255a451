//! Renders how the pages of a list are requested and read, and the endings `items` and `pages`.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::ty::{Module, ty};
use crate::surface::endings::Pages;
use crate::surface::{Location, NamedInput, Paging, Selector};

/// Renders the field `paging` of an operation.
pub(crate) fn paging(paging: &Paging) -> TokenStream {
    let items = texts("items", &paging.items);
    let totals = texts("totals", &paging.totals);
    let selector = paging.selector.as_ref().map(|own| {
        let own = selector(own);
        quote! { selector: #own, }
    });
    let size = paging.size.as_ref().map(|size| {
        let size = input(size);
        quote! { size: Some(#size), }
    });
    let default_size = paging.default_size.map(|size| {
        let size = Literal::u32_unsuffixed(size);
        quote! { default_size: #size, }
    });
    let max_size = paging.max_size.map(|size| {
        let size = Literal::u32_unsuffixed(size);
        quote! { max_size: Some(#size), }
    });
    let rest = (!is_complete(paging)).then(|| quote! { ..runtime::Paging::DEFAULT });
    quote! {
        paging: Some(&runtime::Paging {
            #items
            #totals
            #selector
            #size
            #default_size
            #max_size
            #rest
        }),
    }
}

/// Returns whether no field has its default value. Clippy rejects a rest that has no effect.
fn is_complete(paging: &Paging) -> bool {
    let Paging { items, totals, selector, size, default_size, max_size } = paging;
    let sizes = size.is_some() && default_size.is_some() && max_size.is_some();
    !items.is_empty() && !totals.is_empty() && selector.is_some() && sizes
}

fn texts(field: &str, texts: &[String]) -> TokenStream {
    let field = quote::format_ident!("{field}");
    if texts.is_empty() {
        return TokenStream::new();
    }
    quote! { #field: &[#(#texts),*], }
}

fn selector(selector: &Selector) -> TokenStream {
    let input = input(selector.input());
    match selector {
        Selector::Index { first, .. } => {
            let first = Literal::u32_unsuffixed(*first);
            quote! { runtime::Selector::Index { input: #input, first: #first } }
        }
        Selector::Offset { .. } => quote! { runtime::Selector::Offset { input: #input } },
        Selector::Cursor { next, .. } => {
            quote! { runtime::Selector::Cursor { input: #input, next: &[#(#next),*] } }
        }
    }
}

/// Renders an input. The passes permit only these three locations.
pub(super) fn input(input: &NamedInput) -> TokenStream {
    let wire = &input.wire;
    let location = match input.location {
        Location::Header => quote! { runtime::InputLocation::Header },
        Location::Field => quote! { runtime::InputLocation::Field },
        Location::Path
        | Location::Query
        | Location::Cookie
        | Location::Part
        | Location::PartValue
        | Location::Body => quote! { runtime::InputLocation::Query },
    };
    quote! { runtime::Input { name: #wire, location: #location } }
}

/// Renders `items` and `pages`.
pub(crate) fn pages(call: &Ident, pages: &Pages) -> TokenStream {
    let item = ty(&pages.item, Module::Other);
    let envelope = pages.envelope.as_ref().map(|envelope| {
        let envelope = ty(envelope, Module::Other);
        quote! { , #envelope }
    });
    let size = (!pages.has_size).then(|| quote! { , server_size });
    quote! { runtime::pages!(#call => #item #envelope #size); }
}
