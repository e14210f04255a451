//! Renders identifiers, types and arguments.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::surface::Ident;
use crate::surface::ty::{ArgumentType, Ty};

/// The module in which a type is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Module {
    /// The module of a model, which imports other models by name.
    Models,
    /// Any other module, which uses models as `models::Name`.
    Other,
}

/// Renders an identifier.
pub(crate) fn ident(name: &Ident) -> proc_macro2::Ident {
    let span = proc_macro2::Span::call_site();
    if name.as_str() == name.plain() {
        proc_macro2::Ident::new(name.plain(), span)
    } else {
        proc_macro2::Ident::new_raw(name.plain(), span)
    }
}

/// Renders the path of a model.
pub(crate) fn model(name: &Ident, module: Module) -> TokenStream {
    let name = ident(name);
    match module {
        Module::Models => quote! { #name },
        Module::Other => quote! { models::#name },
    }
}

/// Renders a type.
pub(crate) fn ty(ty: &Ty, module: Module) -> TokenStream {
    match ty {
        Ty::Unit => quote! { () },
        Ty::Bool => quote! { bool },
        Ty::I32 => quote! { i32 },
        Ty::I64 => quote! { i64 },
        Ty::U32 => quote! { u32 },
        Ty::U64 => quote! { u64 },
        Ty::I128 => quote! { i128 },
        Ty::F64 => quote! { f64 },
        Ty::String => quote! { String },
        Ty::DateTime => quote! { runtime::DateTime },
        Ty::Date => quote! { runtime::Date },
        Ty::Base64 => quote! { runtime::Base64 },
        Ty::Base64Url => quote! { runtime::Base64Url },
        Ty::IntOrString => quote! { runtime::IntOrString },
        Ty::Bytes => quote! { bytes::Bytes },
        Ty::FilePart => quote! { runtime::FilePart },
        Ty::Part => quote! { runtime::Part },
        Ty::Body => quote! { runtime::Body },
        Ty::Formatted(format) => in_runtime(&format!("{format:?}")),
        Ty::Json => quote! { serde_json::Value },
        Ty::Vec(_) => generic(&quote! { Vec }, ty, module),
        Ty::Tuple(items) => tuple(items, module),
        Ty::Open(_, _, None) => generic(&quote! { runtime::Open }, ty, module),
        Ty::Open(tuple, rest, Some(required)) => {
            let (tuple, rest) = (self::ty(tuple, module), self::ty(rest, module));
            let required = Literal::usize_unsuffixed(*required);
            quote! { runtime::Open<#tuple, #rest, #required> }
        }
        Ty::Map(value) => {
            let value = self::ty(value, module);
            quote! { BTreeMap<String, #value> }
        }
        Ty::Option(_) => generic(&quote! { Option }, ty, module),
        Ty::Box(_) => generic(&quote! { Box }, ty, module),
        Ty::Page(_) => generic(&quote! { runtime::Page }, ty, module),
        Ty::Events(_) => generic(&quote! { runtime::EventStream }, ty, module),
        Ty::Lines(_) => generic(&quote! { runtime::JsonStream }, ty, module),
        Ty::Id(name) | Ty::Model(name) => model(name, module),
    }
}

fn in_runtime(name: &str) -> TokenStream {
    let name = proc_macro2::Ident::new(name, proc_macro2::Span::call_site());
    quote! { runtime::#name }
}

fn generic(path: &TokenStream, ty: &Ty, module: Module) -> TokenStream {
    let parts = ty.parts().into_iter().map(|part| self::ty(part, module));
    quote! { #path<#(#parts),*> }
}

fn tuple(items: &[Ty], module: Module) -> TokenStream {
    let last = (items.len() == 1).then(|| quote! { , });
    let items = items.iter().map(|item| ty(item, module));
    quote! { (#(#items),* #last) }
}

/// Renders the type of an argument.
pub(crate) fn argument_type(argument_type: &ArgumentType, module: Module) -> TokenStream {
    let ty = ty(argument_type.ty(), module);
    match argument_type {
        ArgumentType::Plain(_) => ty,
        ArgumentType::Into(_) => quote! { impl Into<#ty> },
        ArgumentType::Each(_) => quote! { impl IntoIterator<Item = #ty> },
        ArgumentType::EachInto(_) => quote! { impl IntoIterator<Item = impl Into<#ty>> },
    }
}

/// Renders the conversion of an argument to its value type.
pub(crate) fn value(argument_type: &ArgumentType, name: &Ident) -> TokenStream {
    let name = ident(name);
    match argument_type {
        ArgumentType::Plain(_) => quote! { #name },
        ArgumentType::Into(_) => quote! { #name.into() },
        ArgumentType::Each(_) => quote! { #name.into_iter().collect() },
        ArgumentType::EachInto(_) => quote! { #name.into_iter().map(Into::into).collect() },
    }
}

/// Returns whether the predicate is true for a type, or for a type inside it.
pub(crate) fn uses(ty: &Ty, predicate: &dyn Fn(&Ty) -> bool) -> bool {
    predicate(ty) || ty.parts().into_iter().any(|part| uses(part, predicate))
}

/// Renders `use std::collections::BTreeMap;` if one of the types needs it.
pub(crate) fn map_import<'a>(mut types: impl Iterator<Item = &'a Ty>) -> TokenStream {
    if types.any(|ty| uses(ty, &Ty::is_map)) {
        quote! { use std::collections::BTreeMap; }
    } else {
        TokenStream::new()
    }
}
