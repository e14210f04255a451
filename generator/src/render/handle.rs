//! Renders handles: a type for each tag, with a method for each call.

use proc_macro2::TokenStream;
use quote::quote;

use super::call::call;
use super::destination::{bind, write};
use super::docs::{aliases, deprecated, docs};
use super::structure::too_many;
use super::ty::{Module, argument_type, ident, map_import};
use crate::surface::item::{Call, Handle};
use crate::surface::ty::Ty;

/// Renders the file of a handle.
pub(crate) fn handle(handle: &Handle) -> TokenStream {
    let imports = imports(handle);
    let doc = docs(&handle.docs);
    let made = format!(" Returned by [`Client::{0}`](super::Client::{0}).", handle.module.plain());
    let name = ident(&handle.ty);
    let methods = handle.calls.iter().map(method);
    let calls = handle.calls.iter().map(call);
    quote! {
        #imports

        #doc
        ///
        #[doc = #made]
        #[derive(Clone, Debug)]
        pub struct #name {
            core: runtime::Core,
        }

        impl #name {
            pub(crate) fn new(core: runtime::Core) -> Self {
                Self { core }
            }

            #(#methods)*
        }

        #(#calls)*
    }
}

fn imports(handle: &Handle) -> TokenStream {
    let types: Vec<Ty> = handle.calls.iter().flat_map(Call::types).collect();
    let map = map_import(types.iter());
    let models =
        types.iter().any(|ty| !ty.models().is_empty()).then(|| quote! { use super::models; });
    let own = handle.calls.iter().filter_map(|call| call.wire.security.as_ref());
    let signed = own.flatten().any(|all| !all.is_empty());
    let credentials = signed.then(|| quote! { use super::credentials; });
    quote! {
        #map
        use super::client::DEFAULTS;
        #credentials
        #models
        use crate::runtime;
    }
}

fn method(call: &Call) -> TokenStream {
    let doc = docs(&call.docs);
    let aliases = aliases(call.method.plain(), &call.aliases);
    let deprecation = deprecated(call.deprecated);
    let (method, builder, constant) =
        (ident(&call.method), ident(&call.builder), ident(&call.constant));
    let arguments = call.arguments.iter().map(|argument| {
        let (name, ty) =
            (ident(&argument.name), argument_type(&argument.argument_type, Module::Other));
        quote! { #name: #ty }
    });
    let bindings = call
        .arguments
        .iter()
        .map(|argument| bind(&argument.destination, &argument.argument_type, &argument.name));
    let writes = call
        .arguments
        .iter()
        .map(|argument| write(&argument.destination, &argument.argument_type, &argument.name));
    let fixed = call.fixed.iter().map(super::fixed::fixed);
    let server = call.wire.server.as_ref().map(|server| quote! { .served_at(#server) });
    let expect = too_many(call.arguments.len() + 1);
    quote! {
        #doc
        #aliases
        #deprecation
        #expect
        pub fn #method(&self, #(#arguments),*) -> #builder {
            #(#bindings)*
            #builder(self.core.call(&#constant) #server #(#writes)* #(#fixed)*)
        }
    }
}
