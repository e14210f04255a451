//! Renders the conditions that the body of a successful response meets.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::surface::{Condition, Expected, Value};

/// Renders the field `success` of an operation.
pub(crate) fn success(conditions: &[Condition]) -> TokenStream {
    let conditions = conditions.iter().map(|condition| {
        let (pointer, expected) = (&condition.pointer, expected(&condition.expected));
        quote! { runtime::Condition { pointer: #pointer, expected: #expected } }
    });
    quote! { success: &[#(#conditions),*], }
}

fn expected(expected: &Expected) -> TokenStream {
    match expected {
        Expected::OneOf(values) => {
            let values = values.iter().map(scalar);
            quote! { runtime::Expected::OneOf(&[#(#values),*]) }
        }
        Expected::Below(limit) => {
            let limit = Literal::i64_unsuffixed(*limit);
            quote! { runtime::Expected::Below(#limit) }
        }
    }
}

/// Renders a scalar.
pub(super) fn scalar(value: &Value) -> TokenStream {
    let literal = super::literal::constant(value);
    match value {
        Value::Boolean(_) => quote! { runtime::Scalar::Boolean(#literal) },
        Value::Integer(_) => quote! { runtime::Scalar::Integer(#literal) },
        Value::Text(_) => quote! { runtime::Scalar::Text(#literal) },
    }
}
