//! Renders the re-exports of the runtime's types that some call of this API uses. `runtime/public.rs` has the types that
//! every client needs.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::lints::types;
use crate::surface::Surface;
use crate::surface::endings::Endings;
use crate::surface::item::Call;
use crate::surface::model::ItemKind;
use crate::surface::ty::Ty;

/// Renders the re-exports.
pub(crate) fn exports(surface: &Surface) -> TokenStream {
    let mut names = BTreeSet::new();
    let headers = surface.headers.iter().map(|header| header.ty.clone());
    types(surface).into_iter().chain(headers).for_each(|ty| collect(&ty, &mut names));
    names.extend(surface.models.iter().filter_map(|item| unknown_value(&item.kind)));
    let calls = surface.handles.iter().flat_map(|handle| &handle.calls);
    names.extend(calls.flat_map(of_endings).map(str::to_owned));
    let names: Vec<_> = names.iter().map(|name| format_ident!("{name}")).collect();
    if names.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[doc(inline)]
        pub use crate::runtime::{#(#names),*};
    }
}

fn collect(ty: &Ty, names: &mut BTreeSet<String>) {
    names.extend(names_of(ty));
    ty.parts().into_iter().for_each(|part| collect(part, names));
}

/// Returns the names in the runtime of a type, and of the types that its methods return.
pub(super) fn names_of(ty: &Ty) -> Vec<String> {
    let names: &[&str] = match ty {
        Ty::Formatted(format) => return vec![format!("{format:?}")],
        Ty::Base64 => &["Base64", "Base64Error"],
        Ty::Base64Url => &["Base64Error", "Base64Url"],
        Ty::DateTime => &["DateTime"],
        Ty::Date => &["Date"],
        Ty::IntOrString => &["IntOrString"],
        Ty::FilePart => &["FilePart"],
        Ty::Part => &["FilePart", "Part"],
        Ty::Body => &["Body"],
        Ty::Open(..) => &["Open"],
        Ty::Page(_) => &["Page"],
        Ty::Events(_) => &["Event", "EventStream"],
        Ty::Lines(_) => &["JsonStream"],
        Ty::Unit
        | Ty::Bool
        | Ty::I32
        | Ty::I64
        | Ty::U32
        | Ty::U64
        | Ty::I128
        | Ty::F64
        | Ty::String
        | Ty::Bytes
        | Ty::Json
        | Ty::Vec(_)
        | Ty::Tuple(_)
        | Ty::Map(_)
        | Ty::Option(_)
        | Ty::Box(_)
        | Ty::Id(_)
        | Ty::Model(_) => &[],
    };
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Returns the names in the runtime of the types that the endings of a call return.
fn of_endings(call: &Call) -> Vec<&'static str> {
    let Endings { pages, wait, follow, explanations: _ } = &call.endings;
    let pages = pages.iter().flat_map(|_| ["Items", "Page", "Pages", "Position"]);
    let stop = wait.iter().filter(|wait| wait.stop.is_some()).map(|_| "Stoppable");
    let wait = wait.iter().flat_map(|_| ["Changes", "Wait", "WaitError"]);
    let follow = follow.iter().flat_map(|_| ["Cursor", "CursorError", "Follow"]);
    pages.chain(stop).chain(wait).chain(follow).collect()
}

/// Returns the type of the unknown values of a model.
fn unknown_value(kind: &ItemKind) -> Option<String> {
    match kind {
        ItemKind::Enumeration(_) => Some("UnknownValue".to_owned()),
        ItemKind::Union(_) => Some("UnknownVariant".to_owned()),
        ItemKind::Struct(_)
        | ItemKind::AmbiguousUnion(_)
        | ItemKind::Alias(_)
        | ItemKind::Id(_)
        | ItemKind::Choice(_) => None,
    }
}
