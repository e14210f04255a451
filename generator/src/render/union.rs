//! Draws enums of structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{deprecated, docs, docs_or};
use super::ty::ident;
use crate::surface::docs::{code, section};
use crate::surface::{Item, UnionItem, UnionVariant};

/// An enum of structs, and one variant for kinds that are not known.
pub fn union(item: &Item, union: &UnionItem) -> TokenStream {
    let words = docs_or(&item.docs, &format!("{}.", item.name.plain()));
    let told = format!(
        " {} tells the branches apart; a kind that this crate does not know is kept as it came.",
        code(&union.tag)
    );
    let retired = deprecated(item.deprecated);
    let name = ident(&item.name);
    let rest = ident(&union.rest);
    let variants =
        union.variants.iter().map(|UnionVariant { name: variant, member, tags, docs: words }| {
            let tags: Vec<String> = tags.iter().map(|tag| code(&format!("{tag:?}"))).collect();
            let mut lines = words.clone();
            section(&mut lines, vec![format!("{} on the wire.", tags.join(" or "))]);
            let words = docs(&lines);
            let (variant, member) = (ident(variant), ident(member));
            quote! {
                #words
                #variant(#member),
            }
        });
    let table = table(item, union);
    quote! {
        #words
        ///
        #[doc = #told]
        #retired
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A kind that this crate does not know; it survives a round trip.
            #rest(runtime::UnknownVariant),
        }

        #table
    }
}

fn table(item: &Item, union: &UnionItem) -> TokenStream {
    let (name, tag) = (ident(&item.name), &union.tag);
    let rest = (union.rest.as_str() != "Unknown").then(|| {
        let rest = ident(&union.rest);
        quote! { , #rest }
    });
    let rows = union.variants.iter().map(|UnionVariant { name: variant, member, tags, .. }| {
        let (variant, member) = (ident(variant), ident(member));
        quote! { #(#tags)|* => #variant(#member) }
    });
    quote! {
        runtime::union! {
            #name by #tag #rest { #(#rows),* }
        }
    }
}
