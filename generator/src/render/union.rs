//! Renders unions as enums.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{aliases, deprecated, docs, docs_or};
use super::literal::typed;
use super::ty::{Module, ident, ty};
use crate::surface::docs::{code, section};
use crate::surface::model::{Item, UnionItem, UnionVariant};
use crate::surface::{JsonKind, Matcher, Value};

/// Renders an enum with a variant for each branch and one for unknown values.
pub(crate) fn union(item: &Item, union: &UnionItem) -> TokenStream {
    let doc = docs_or(&item.docs, "One of several types of the API.");
    let selection = match &union.tag {
        Some(tag) => format!(
            " The discriminator is {}. Values with an unknown discriminator are kept unchanged.",
            code(tag)
        ),
        None => " A value is parsed as the variant that matches and describes most of its properties. Values that match no variant are kept unchanged.".to_owned(),
    };
    let aliases = aliases(item.name.plain(), item.component());
    let deprecation = deprecated(item.deprecated);
    let name = ident(&item.name);
    let rest = ident(&union.rest);
    let variants = union.variants.iter().map(variant);
    let table = table(item, union);
    quote! {
        #doc
        ///
        #[doc = #selection]
        #aliases
        #deprecation
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// Value of an unknown type. It is serialized unchanged.
            #rest(runtime::UnknownVariant),
        }

        #table
    }
}

fn variant(variant: &UnionVariant) -> TokenStream {
    let mut lines = variant.docs.clone();
    let description = if variant.tags.is_empty() {
        described(&variant.matcher)
    } else {
        let tags: Vec<String> = variant.tags.iter().map(|tag| code(&tag.literal())).collect();
        format!("Discriminator: {}.", tags.join(" or "))
    };
    section(&mut lines, vec![description]);
    let doc = docs(&lines);
    let aliases = aliases(variant.name.plain(), variant.tags.iter().filter_map(Value::as_text));
    let (name, member) = (ident(&variant.name), ty(&variant.member, Module::Models));
    quote! {
        #doc
        #aliases
        #name(#member),
    }
}

/// Describes the values of a variant without discriminator values.
fn described(matcher: &Matcher) -> String {
    let mut description = String::new();
    for (index, kind) in matcher.kinds.iter().enumerate() {
        description.push_str(if index == 0 { "" } else { " of " });
        description.push_str(match kind {
            JsonKind::Boolean => "boolean",
            JsonKind::Integer => "integer",
            JsonKind::Number => "number",
            JsonKind::Date => "date",
            JsonKind::DateTime => "timestamp",
            JsonKind::Text => "string",
            JsonKind::Object => "object",
            JsonKind::List => "list",
            JsonKind::Map => "map",
            JsonKind::Any => "value",
        });
    }
    let keys: Vec<String> = matcher.keys.iter().map(|(key, _)| code(key)).collect();
    let with = if keys.is_empty() { "" } else { " with " };
    let only = if matcher.only.is_some() { " and no other properties" } else { "" };
    let article = if description.starts_with(['i', 'o']) { "An" } else { "A" };
    format!("{article} {description}{with}{}{only}.", keys.join(", "))
}

fn table(item: &Item, union: &UnionItem) -> TokenStream {
    let name = ident(&item.name);
    let by = union.tag.as_ref().map(|tag| quote! { by #tag });
    let rest = (union.rest.as_str() != "Unknown").then(|| {
        let rest = ident(&union.rest);
        quote! { , #rest }
    });
    let rows = union.variants.iter().map(|UnionVariant { name, member, tags, matcher, .. }| {
        let (variant, member) = (ident(name), ty(member, Module::Models));
        if tags.is_empty() {
            let matcher = self::matcher(matcher);
            quote! { #variant(#member) = #matcher }
        } else {
            // A boolean alone could also be the name of a variant without discriminator values.
            let boolean = tags.first().is_some_and(Value::is_boolean).then(|| quote! { = });
            let tags = tags.iter().map(typed);
            quote! { #boolean #(#tags)|* => #variant(#member) }
        }
    });
    quote! {
        runtime::union! {
            #name #by #rest { #(#rows),* }
        }
    }
}

/// Renders a matcher, such as `List Object ["id", "kind" = "cat"]`. Without other properties, it is
/// `Object ["id"; "id", "name"]`.
fn matcher(matcher: &Matcher) -> TokenStream {
    let kinds = matcher.kinds.iter().map(|kind| {
        let kind = format!("{kind:?}");
        let kind = proc_macro2::Ident::new(&kind, proc_macro2::Span::call_site());
        quote! { #kind }
    });
    let keys = matcher.keys.iter().map(|(key, values)| {
        let known = values.iter().map(typed);
        let known = (!values.is_empty()).then(|| quote! { = #(#known)|* });
        quote! { #key #known }
    });
    let only = matcher.only.as_ref().map(|only| quote! { ; #(#only),* });
    let has_keys = !matcher.keys.is_empty() || only.is_some();
    let keys = has_keys.then(|| quote! { [#(#keys),* #only] });
    quote! { #(#kinds)* #keys }
}
