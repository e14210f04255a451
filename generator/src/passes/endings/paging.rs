//! Resolves `pages` and `page`: the inputs that request a page, and the types of its content.

use super::operations::{input, suggestion};
use super::properties::{elements, response, structure};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::ending::{NamedInput, PageTypes, Paging, Selector, StatedPages, StatedSelector};
use crate::ir::input::{Input, Location};
use crate::ir::model::{Field, Struct};
use crate::ir::operation::{Method, Operation};
use crate::ir::response::Success;
use crate::ir::types::Type;
use crate::pointer::Pointer;

/// Resolves the inputs.
pub(super) fn request(
    operation: &Operation,
    stated: &StatedPages,
    sink: &mut Diagnostics,
) -> Option<Paging> {
    let mut selector = None;
    if let Some(own) = &stated.selector {
        selector = Some(self::selector(operation, own, &stated.at, sink)?);
    }
    let (mut size, mut default_size) = (None, stated.default_size);
    if let Some(wire) = &stated.size {
        size = Some(number(operation, wire, &stated.at.child("size"), sink)?);
        default_size =
            default_size.or_else(|| self::default_size(operation, wire, stated.max_size));
    }
    Some(Paging {
        items: stated.items.clone(),
        totals: stated.total.clone(),
        selector,
        size,
        default_size,
        max_size: stated.max_size,
    })
}

/// Returns the size of a page that the document states as the default, or else the largest size.
fn default_size(operation: &Operation, wire: &str, max_size: Option<u32>) -> Option<u32> {
    let input = operation.inputs.iter().find(|input| input.wire == wire)?;
    let declared = input.default.as_ref().and_then(|default| u32::try_from(default.as_u64()?).ok());
    let limit = |size: u32| size.min(max_size.unwrap_or(size));
    declared.filter(|size| *size > 0).map(limit).or(max_size)
}

fn selector(
    operation: &Operation,
    stated: &StatedSelector,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Option<Selector> {
    Some(match stated {
        StatedSelector::Index(wire, first) => {
            let input = number(operation, wire, &at.child("index"), sink)?;
            Selector::Index { input, first: *first }
        }
        StatedSelector::Offset(wire) => {
            Selector::Offset { input: number(operation, wire, &at.child("offset"), sink)? }
        }
        StatedSelector::Cursor(wire, next) => {
            let input = located(operation, wire, &at.child("cursor"), sink)?;
            Selector::Cursor { input: named(input), next: next.clone() }
        }
    })
}

/// Finds an input that is an integer.
fn number(
    operation: &Operation,
    wire: &str,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Option<NamedInput> {
    let input = located(operation, wire, at, sink)?;
    let is_integer = [Type::Int32, Type::Int64, Type::UInt64].contains(&input.ty);
    if !is_integer {
        let message = format!("the input `{wire}` is not an integer");
        let help = "name an input of type integer, or fix the type of the input in the overlay";
        sink.push(Diagnostic::new(Code::UnsuitableFactInput, at, message).help(help));
    }
    is_integer.then(|| named(input))
}

/// Finds an input in the query, a header or a field of the body.
pub(super) fn located<'a>(
    operation: &'a Operation,
    wire: &str,
    at: &Pointer,
    sink: &mut Diagnostics,
) -> Option<&'a Input> {
    let found = input(operation, wire, at, sink)?;
    match found.location {
        Location::Query | Location::Header | Location::Field => Some(found),
        Location::Path
        | Location::Cookie
        | Location::Part
        | Location::PartValue
        | Location::Body => {
            let message =
                format!("the input `{wire}` is not in the query, a header or a field of the body");
            let help = "name an input that is in one of these locations";
            sink.push(Diagnostic::new(Code::UnsuitableFactInput, at, message).help(help));
            None
        }
    }
}

/// Returns the name and the location of an input.
pub(super) fn named(input: &Input) -> NamedInput {
    NamedInput { wire: input.wire.clone(), location: input.location }
}

/// Returns whether a method returns one page of a list.
pub(super) fn returns_page(method: &Method) -> bool {
    match method.success {
        Success::Page(_) => true,
        Success::One(_) | Success::Optional(..) | Success::Redirect | Success::Choice(_) => false,
    }
}

/// Resolves the type of the items and, if the response is an object, of the response.
pub(super) fn types(
    api: &Api,
    method: &Method,
    stated: &StatedPages,
    sink: &mut Diagnostics,
) -> Option<PageTypes> {
    let whole = response(method);
    if let Some(item) = whole.and_then(Type::as_list) {
        return Some(PageTypes { item: item.clone(), envelope: None });
    }
    if returns_page(method) {
        return None;
    }
    let Some((envelope, (_, structure))) = whole.and_then(|ty| Some((ty, structure(api, ty)?)))
    else {
        let message = "`pages` requires a response that is an array, or an object with an array";
        let help = "remove `pages`, or fix the response of the operation in the overlay";
        sink.push(Diagnostic::new(Code::UnsuitableFactResponse, &stated.at, message).help(help));
        return None;
    };
    let list = |key: &String| list(structure, key);
    let Some(item) = stated.items.iter().find_map(list) else {
        report_missing(structure, ("items", &stated.items), "an array", &stated.at, sink);
        return None;
    };
    let next = match &stated.selector {
        Some(StatedSelector::Cursor(_, next)) => next.as_slice(),
        Some(StatedSelector::Index(..) | StatedSelector::Offset(_)) | None => &[],
    };
    for (key, names) in [("total", stated.total.as_slice()), ("next", next)] {
        if !names.is_empty() && !names.iter().any(|name| field(structure, name).is_some()) {
            report_missing(structure, (key, names), "a property", &stated.at, sink);
            return None;
        }
    }
    Some(PageTypes { item, envelope: Some(envelope.clone()) })
}

fn field<'a>(structure: &'a Struct, key: &str) -> Option<&'a Field> {
    structure.fields.iter().find(|field| field.wire == key)
}

/// Returns the type of the elements of a field.
fn list(structure: &Struct, key: &str) -> Option<Type> {
    elements(field(structure, key)?.ty()?).cloned()
}

fn report_missing(
    structure: &Struct,
    (key, stated): (&str, &[String]),
    noun: &str,
    at: &Pointer,
    sink: &mut Diagnostics,
) {
    let is_known = |field: &&Field| key != "items" || list(structure, &field.wire).is_some();
    let fields = structure.fields.iter().filter(is_known);
    let known: Vec<&str> = fields.map(|field| field.wire.as_str()).collect();
    let message = match stated {
        [] => format!("`{key}` must name {noun} of the response"),
        _ => format!("none of the names in `{key}` is {noun} of the response"),
    };
    let diagnostic = Diagnostic::new(Code::MissingFactProperty, &at.child(key), message);
    sink.push(diagnostic.help(suggestion("", &known, "property")));
}

/// Adds the facts that a `page` does not state.
pub(super) fn inherit(own: &mut Paging, other: &Paging) {
    if own.items.is_empty() && own.totals.is_empty() {
        (own.items, own.totals) = (other.items.clone(), other.totals.clone());
    }
    *own = Paging { items: own.items.clone(), totals: own.totals.clone(), ..other.clone() };
}

/// Returns the smallest values of the number and the size of a page, by the names of their inputs.
pub(super) fn minimums(paging: &Paging) -> Vec<(String, u32)> {
    let index = match &paging.selector {
        Some(Selector::Index { input, first }) => Some((input.wire.clone(), *first)),
        Some(Selector::Offset { .. } | Selector::Cursor { .. }) | None => None,
    };
    let size = paging.size.as_ref().map(|input| (input.wire.clone(), 1));
    index.into_iter().chain(size).collect()
}
