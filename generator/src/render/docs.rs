//! Draws documentation and deprecation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::surface::docs::cleaned;

/// One doc attribute for each line. What comes from a document unprepared, such as a wire name, is cleaned here.
pub(crate) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| cleaned(line));
    let lines = lines.map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// The lines, or one that says something where the document says nothing.
pub(crate) fn docs_or(lines: &[String], otherwise: &str) -> TokenStream {
    if lines.is_empty() { docs(&[otherwise.to_owned()]) } else { docs(lines) }
}

/// `#[deprecated]`, where it applies.
pub(crate) fn deprecated(is: bool) -> TokenStream {
    if is {
        quote! { #[deprecated] }
    } else {
        TokenStream::new()
    }
}
