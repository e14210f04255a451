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

/// Renders the name of a model.
pub(crate) fn model(name: &Ident, module: Module) -> TokenStream {
    let name = ident(name);
    match module {
        Module::Models => quote! { #name },
        Module::Other => quote! { models::#name },
    }
}

/// Renders a type.
pub(crate) fn ty(ty: &Ty, module: Module) -> TokenStream {
    let parts = ty.parts().into_iter().map(|part| self::ty(part, module));
    let (path, parts) = (path(ty, module), parts.collect::<Vec<_>>());
    if let Ty::Tuple(items) = ty {
        let last = (items.len() == 1).then(|| quote! { , });
        quote! { (#(#parts),* #last) }
    } else if let Ty::Map(_) = ty {
        quote! { #path<String, #(#parts),*> }
    } else if let Ty::Open(_, _, Some(least)) = ty {
        let least = Literal::usize_unsuffixed(*least);
        quote! { #path<#(#parts),*, #least> }
    } else if parts.is_empty() {
        path
    } else {
        quote! { #path<#(#parts),*> }
    }
}

/// Renders a type without its arguments. A tuple has no name.
fn path(ty: &Ty, module: Module) -> TokenStream {
    match ty {
        Ty::Unit => quote! { () },
        Ty::Bool => quote! { bool },
        Ty::I32 => quote! { i32 },
        Ty::I64 => quote! { i64 },
        Ty::U64 => quote! { u64 },
        Ty::F32 => quote! { f32 },
        Ty::F64 => quote! { f64 },
        Ty::String => quote! { String },
        Ty::Timestamp => quote! { jiff::Timestamp },
        Ty::Date => quote! { jiff::civil::Date },
        Ty::Base64 => quote! { runtime::Base64 },
        Ty::Bytes => quote! { bytes::Bytes },
        Ty::FilePart => quote! { runtime::FilePart },
        Ty::Part => quote! { runtime::Part },
        Ty::Body => quote! { runtime::Body },
        Ty::Formatted(format) => {
            let name = format!("{format:?}");
            let name = proc_macro2::Ident::new(&name, proc_macro2::Span::call_site());
            quote! { runtime::#name }
        }
        Ty::Json => quote! { serde_json::Value },
        Ty::Vec(_) => quote! { Vec },
        Ty::Tuple(_) => TokenStream::new(),
        Ty::Open(..) => quote! { runtime::Open },
        Ty::Map(_) => quote! { BTreeMap },
        Ty::Option(_) => quote! { Option },
        Ty::Box(_) => quote! { Box },
        Ty::Page(_) => quote! { runtime::Page },
        Ty::Events(_) => quote! { runtime::EventStream },
        Ty::Lines(_) => quote! { runtime::JsonStream },
        Ty::Id(name) | Ty::Model(name) => model(name, module),
    }
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

/// Returns whether a type or one of its type arguments matches.
pub(crate) fn uses(ty: &Ty, predicate: &dyn Fn(&Ty) -> bool) -> bool {
    predicate(ty) || ty.parts().into_iter().any(|part| uses(part, predicate))
}

/// Renders `use std::collections::BTreeMap;` if one of the types needs it.
pub(crate) fn map_import<'a>(mut types: impl Iterator<Item = &'a Ty>) -> TokenStream {
    if types.any(|ty| uses(ty, &|ty| matches!(ty, Ty::Map(_)))) {
        quote! { use std::collections::BTreeMap; }
    } else {
        TokenStream::new()
    }
}
