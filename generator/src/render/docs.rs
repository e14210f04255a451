//! Renders `doc` and `deprecated` attributes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::surface::docs::{aliases, cleaned};

/// Renders one `doc` attribute for each line. Lines may contain raw text of a document, such as a wire name, so they
/// are cleaned.
pub(crate) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| cleaned(line));
    let lines = lines.map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// Renders `doc(alias)` attributes, so that a search in the documentation finds the item `name` by other names.
pub(crate) fn aliases(
    name: &str,
    others: impl IntoIterator<Item = impl AsRef<str>>,
) -> TokenStream {
    let aliases = aliases::valid(name, others);
    quote! { #(#[doc(alias = #aliases)])* }
}

/// Renders the lines, or a fallback if there are none.
pub(crate) fn docs_or(lines: &[String], fallback: &str) -> TokenStream {
    if lines.is_empty() { docs(&[fallback.to_owned()]) } else { docs(lines) }
}

/// Renders `#[deprecated]` for deprecated items.
pub(crate) fn deprecated(is_deprecated: bool) -> TokenStream {
    if is_deprecated {
        quote! { #[deprecated] }
    } else {
        TokenStream::new()
    }
}
