//! Renders the facts about processes and events, and the endings `until_done` and `follow`.

use proc_macro2::{Ident, Punct, Spacing, TokenStream};
use quote::quote;

use super::condition::scalar;
use super::docs::docs;
use super::fixed::fixed;
use super::pages::input;
use super::ty::{Module, ident, ty};
use crate::surface::docs::cleaned;
use crate::surface::endings::{Explanation, Follow, OperationConstant, Wait};
use crate::surface::item::Call;
use crate::surface::{EventFacts, FinalStatus, Match, Statuses, Value};

/// Renders the facts about a process, and `until_done`.
pub(crate) fn wait(call: &Ident, wait: &Wait) -> TokenStream {
    let (constant, state) = (ident(&wait.constant), ty(&wait.state, Module::Other));
    let Statuses { pointer, success, failure } = &wait.statuses;
    let (success, failure) = (scalars(success), scalars(failure));
    let poll = operation(&wait.poll);
    let inputs = wait.inputs.iter().map(|(wire, pointer)| quote! { (#wire, #pointer) });
    let (stop, stoppable) = stop(wait);
    let status_name = wait.status_type.as_ref().map(|status| {
        let status = ty(status, Module::Other);
        quote! { Some(runtime::status_name::<#status>) }
    });
    let status_name = status_name.unwrap_or_else(|| quote! { None });
    let message = optional(wait.message.as_deref());
    let docs = cleaned(&wait.docs);
    let starts_with_state = wait.starts_with_state;
    let reference = joint_reference();
    quote! {
        static #constant: runtime::Polling = runtime::Polling {
            operation: #poll,
            inputs: &[#(#inputs),*],
            status: #pointer,
            success: #success,
            failure: #failure,
            status_name: #status_name,
            message: #message,
            stop: #stop,
            starts_with_state: #starts_with_state,
        };

        runtime::until_done!(#call => #state, #reference #constant, #docs #stoppable);
    }
}

/// Renders the operation that stops a process, and the argument of `until_done!` that states that there is one.
fn stop(wait: &Wait) -> (TokenStream, TokenStream) {
    match &wait.stop {
        Some(stop) => {
            let stop = operation(stop);
            (quote! { Some(#stop) }, quote! { , stoppable })
        }
        None => (quote! { None }, TokenStream::new()),
    }
}

/// Renders `&`. Without `Joint`, the formatter would write a space after it in a long line.
fn joint_reference() -> Punct {
    Punct::new('&', Spacing::Joint)
}

/// Renders the facts about events, and `follow`.
pub(crate) fn follow(call: &Ident, follow: &Follow) -> TokenStream {
    let constant = ident(&follow.constant);
    let [event, response] = [&follow.event, &follow.response].map(|own| ty(own, Module::Other));
    let cursor = input(&follow.cursor);
    let EventFacts { first, next, events, index, end, last } = &follow.facts;
    let (first, end, last) = (scalar(first), matches(end), matches(last));
    let index = optional(index.as_deref());
    let status = match &follow.status {
        Some((status, FinalStatus { values: Match { pointer, values }, last })) => {
            let (status, values) = (operation(status), scalars(values));
            let last = optional(last.as_deref());
            quote! {
                Some(runtime::FinalStatus {
                    operation: #status,
                    pointer: #pointer,
                    values: #values,
                    last: #last,
                })
            }
        }
        None => quote! { None },
    };
    let reference = joint_reference();
    quote! {
        static #constant: runtime::Following = runtime::Following {
            cursor: #cursor,
            first: #first,
            next: #next,
            events: #events,
            index: #index,
            end: #end,
            last: #last,
            status: #status,
        };

        runtime::follow!(#call => #event, of #response, #reference #constant);
    }
}

/// Renders `diagnostics` of the error of a wait.
pub(crate) fn explanation(call: &Call, explanation: &Explanation) -> TokenStream {
    let state = ty(&explanation.state, Module::Other);
    let (builder, constant) = (ident(&call.builder), ident(&call.constant));
    let doc = docs(&explanation.docs);
    let wrap = match call.fixed.as_slice() {
        [] => quote! { #builder },
        all => {
            let all = all.iter().map(fixed);
            quote! { |call| #builder(call #(#all)*) }
        }
    };
    quote! {
        impl runtime::WaitError<#state> {
            #doc
            pub fn diagnostics(&self) -> Option<#builder> {
                self.call(&#constant).map(#wrap)
            }
        }
    }
}

/// Renders a reference to the constant of an operation.
fn operation(operation: &OperationConstant) -> TokenStream {
    let constant = ident(&operation.constant);
    match &operation.module {
        Some(module) => {
            let module = ident(module);
            quote! { &super::#module::#constant }
        }
        None => quote! { &#constant },
    }
}

fn optional(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote! { Some(#text) },
        None => quote! { None },
    }
}

fn matches(matches: &[Match]) -> TokenStream {
    let each = matches.iter().map(|Match { pointer, values }| {
        let values = scalars(values);
        quote! { (#pointer, #values) }
    });
    quote! { &[#(#each),*] }
}

fn scalars(values: &[Value]) -> TokenStream {
    let values = values.iter().map(scalar);
    quote! { &[#(#values),*] }
}
