//! Documents the inputs that set an idempotency key, and finds those that the document declares itself.

use super::docs::{code, section};
use super::input::MethodInput;
use crate::ir::input::{Input, Location};

/// Returns whether an input is the header by which the server recognizes a repeated call.
pub(super) fn is_key(input: &Input, header: Option<&str>) -> bool {
    input.location == Location::Header
        && header.is_some_and(|header| header.eq_ignore_ascii_case(&input.wire))
}

/// Returns the header if `with_idempotency_key` sets it. A declared parameter for the same header replaces this method:
/// otherwise, two methods would set the same header.
pub(super) fn option(inputs: &[MethodInput<'_>], header: Option<&str>) -> Option<String> {
    let is_declared = inputs.iter().any(|input| is_key(input.input, header));
    header.filter(|_| !is_declared).map(str::to_owned)
}

/// Returns the documentation of `with_idempotency_key`.
pub(crate) fn option_docs(header: &str) -> Vec<String> {
    let mut docs = vec![format!("Sets the idempotency key, in the header {}.", code(header))];
    section(&mut docs, vec![EFFECT.to_owned()]);
    docs
}

/// Appends the effect of an idempotency key to the documentation of a setter.
pub(super) fn add_effect(docs: &mut Vec<String>, header: &str) {
    if docs.is_empty() {
        docs.push(format!("Sets {}.", code(header)));
    }
    section(docs, vec![format!("This is an idempotency key. {EFFECT}")]);
}

/// Documents the argument that is an idempotency key.
pub(super) fn argument_docs(name: &str) -> String {
    format!("{} is an idempotency key. {EFFECT}", code(name))
}

/// Documents the header for calls that have no method.
pub(crate) fn header_docs(header: &str) -> String {
    format!(
        "The header {} is an idempotency key: set it with `with_header`. {EFFECT}",
        code(header)
    )
}

const EFFECT: &str = "Use a new key for each call: the server executes calls with the same key only once. A call \
                      with a key is retried like an idempotent one, with the same key.";
