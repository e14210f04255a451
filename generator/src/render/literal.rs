//! Renders scalars as literals.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::surface::Value;

/// Renders a scalar. The compiler infers the type of an integer.
pub(crate) fn constant(value: &Value) -> TokenStream {
    literal(value, Literal::i64_unsuffixed)
}

/// Renders a scalar with a suffix on integers.
pub(crate) fn typed(value: &Value) -> TokenStream {
    literal(value, Literal::i64_suffixed)
}

fn literal(value: &Value, integer: fn(i64) -> Literal) -> TokenStream {
    match value {
        Value::Integer(number) => {
            let number = integer(*number);
            quote! { #number }
        }
        Value::Text(text) => quote! { #text },
        Value::Boolean(boolean) => quote! { #boolean },
    }
}
