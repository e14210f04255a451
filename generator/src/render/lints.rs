//! Renders `#[allow]` and `#[expect]` attributes for lints that can fire in generated code.

use proc_macro2::TokenStream;
use quote::quote;

use crate::surface::Surface;
use crate::surface::model::ItemKind;
use crate::surface::ty::Ty;

/// Renders the lint attributes of the root module.
pub(crate) fn lints(surface: &Surface) -> TokenStream {
    let deprecated = uses_deprecated_items(surface).then(|| {
        quote! {
            #![expect(deprecated, reason = "deprecated fields and models are still serialized and deserialized")]
        }
    });
    // These two lints depend on sizes and limits that only the compiler and clippy know. `#[expect]` would warn if
    // the lint did not fire.
    let large = has_variants(surface).then(|| {
        quote! {
            #![allow(
                clippy::large_enum_variant,
                reason = "the size of a variant depends on the document, and boxing it would change the API"
            )]
        }
    });
    let complex = types(surface).iter().any(|ty| depth(ty) > MAX_DEPTH).then(|| {
        quote! {
            #![allow(
                clippy::type_complexity,
                reason = "types are nested as deeply as in the document"
            )]
        }
    });
    quote! {
        #deprecated
        #large
        #complex
    }
}

/// The maximum depth of nested types for which `clippy::type_complexity` cannot fire.
const MAX_DEPTH: usize = 3;

fn depth(ty: &Ty) -> usize {
    let parts = ty.parts();
    let own = match (ty.is_tuple(), parts.is_empty()) {
        (true, _) => 2,
        (false, false) => 1,
        (false, true) => 0,
    };
    own + parts.into_iter().map(depth).max().unwrap_or_default()
}

/// Returns whether generated code uses an item that is marked as deprecated.
fn uses_deprecated_items(surface: &Surface) -> bool {
    surface.models.iter().any(|item| {
        let structure = item.kind.as_struct();
        item.deprecated
            || structure.is_some_and(|structure| structure.fields().any(|field| field.deprecated))
    })
}

/// Returns whether there are enums whose variants contain values of different types.
fn has_variants(surface: &Surface) -> bool {
    let has_models = |kind: &ItemKind| match kind {
        ItemKind::Union(_) | ItemKind::Choice(_) => true,
        ItemKind::Struct(_)
        | ItemKind::Enumeration(_)
        | ItemKind::AmbiguousUnion(_)
        | ItemKind::Alias(_)
        | ItemKind::Id(_) => false,
    };
    surface.models.iter().any(|item| has_models(&item.kind))
}

/// Collects the types of models, arguments, setters and responses.
pub(super) fn types(surface: &Surface) -> Vec<Ty> {
    let models = surface.models.iter().flat_map(|item| item.kind.types());
    let calls = surface.handles.iter().flat_map(|handle| &handle.calls);
    let in_calls = calls.flat_map(|call| {
        let arguments = call.arguments.iter().map(|argument| argument.argument_type.ty().clone());
        let setters = call.setters.iter().map(|setter| setter.argument_type.ty().clone());
        let streams = call.streams.iter().map(|(stream, _)| stream.ty());
        arguments.chain(setters).chain(streams).chain([call.response.ty()])
    });
    models.chain(in_calls).collect()
}
