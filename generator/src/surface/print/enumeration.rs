//! Prints enumerations.

use crate::ir::model::Repr;
use crate::names::ident::Ident;
use crate::surface::model::{Enumeration, Item};

/// Describes an enumeration in one line for each of its values, and for each method of the status of a process.
pub(super) fn lines(item: &Item, enumeration: &Enumeration) -> Vec<String> {
    let name = &item.name;
    let deprecated = if item.deprecated { "  deprecated" } else { "" };
    let mut lines = vec![format!("enum {name}: {}{deprecated}", repr(enumeration.repr))];
    let variants = enumeration.variants.iter();
    lines.extend(
        variants.map(|(variant, value, _)| format!("{name}::{variant} = {}", value.literal())),
    );
    lines.push(format!("{name}::{}(…)", enumeration.rest));
    if let Some(ended) = &enumeration.ended {
        let methods = [("is_terminal", &ended.terminal), ("is_success", &ended.success)];
        for (method, variants) in methods.into_iter().filter(|(_, all)| !all.is_empty()) {
            let variants: Vec<&str> = variants.iter().map(Ident::as_str).collect();
            lines.push(format!("{name}.{method}()  {}", variants.join(" or ")));
        }
    }
    lines
}

/// Returns the Rust type of the values.
pub(super) fn repr(repr: Repr) -> &'static str {
    match repr {
        Repr::Integer => "i64",
        Repr::Text => "str",
    }
}
