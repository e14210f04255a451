//! Renders the module of models, with one file for each model.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{aliases, deprecated, docs_or};
use super::exports::names_of;
use super::feature::any_of;
use super::file::SourceFile;
use super::ty::{Module, ident, map_import, ty};
use super::{ambiguous_union, choice, enumeration, identifier, structure, union};
use crate::surface::Ident;
use crate::surface::model::{Item, ItemKind};
use crate::surface::ty::Ty;

/// Renders the files of all models and of their parent module.
pub(crate) fn models(items: &[Item]) -> impl Iterator<Item = SourceFile> {
    let title = "Types of requests and responses.";
    let root = SourceFile::new("models/mod.rs", title, root(items));
    std::iter::once(root).chain(items.iter().map(|item| {
        let path = format!("models/{}.rs", item.module.plain());
        SourceFile::new(path, format!("`{}`.", item.name.plain()), file(item))
    }))
}

fn root(items: &[Item]) -> TokenStream {
    let mut items: Vec<&Item> = items.iter().collect();
    items.sort_by_key(|item| (&item.module, &item.name));
    let declared = items.iter().map(|item| {
        let (feature, module) = (any_of(&item.features), ident(&item.module));
        quote! { #feature mod #module; }
    });
    let exported = items.iter().map(|item| {
        let (module, name) = (ident(&item.module), ident(&item.name));
        let feature = any_of(&item.features);
        quote! { #feature pub use #module::#name; }
    });
    quote! {
        #(#declared)*
        #(#exported)*
    }
}

fn file(item: &Item) -> TokenStream {
    let body = match &item.kind {
        ItemKind::Struct(structure) => structure::structure(item, structure),
        ItemKind::Enumeration(enumeration) => enumeration::enumeration(item, enumeration),
        ItemKind::Union(union) => union::union(item, union),
        ItemKind::AmbiguousUnion(types) => ambiguous_union::ambiguous_union(item, types),
        ItemKind::Alias(aliased) => alias(item, aliased),
        ItemKind::Id(repr) => identifier::identifier(item, *repr),
        ItemKind::Choice(choice) => choice::choice(item, choice),
    };
    let types = item.kind.types();
    // The field for additional properties is always a map.
    let others = item.kind.as_struct().and_then(|structure| structure.additional.as_ref());
    let map = match others {
        Some(_) => quote! { use std::collections::BTreeMap; },
        None => map_import(types.iter()),
    };
    let mut needed: Vec<&Ident> =
        types.iter().flat_map(Ty::models).filter(|name| **name != item.name).collect();
    needed.sort();
    needed.dedup();
    let needed = needed.into_iter().map(ident).collect::<Vec<_>>();
    let siblings = if needed.is_empty() {
        TokenStream::new()
    } else {
        quote! { use super::{#(#needed),*}; }
    };
    let runtime = needs_runtime(&item.kind).then(|| quote! { use crate::runtime; });
    quote! {
        #map
        #siblings
        #runtime
        #body
    }
}

fn needs_runtime(kind: &ItemKind) -> bool {
    match kind {
        ItemKind::Alias(ty) => super::ty::uses(ty, &|ty| !names_of(ty).is_empty()),
        ItemKind::Struct(_)
        | ItemKind::Enumeration(_)
        | ItemKind::Union(_)
        | ItemKind::AmbiguousUnion(_)
        | ItemKind::Id(_)
        | ItemKind::Choice(_) => true,
    }
}

fn alias(item: &Item, aliased: &Ty) -> TokenStream {
    let docs = docs_or(&item.docs, "A type of the API.");
    let aliases = aliases(item.name.plain(), item.component());
    let deprecated = deprecated(item.deprecated);
    let name = ident(&item.name);
    let aliased = ty(aliased, Module::Models);
    quote! {
        #docs
        #aliases
        #deprecated
        pub type #name = #aliased;
    }
}
