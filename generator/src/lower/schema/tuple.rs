//! Lowers tuples: arrays with a schema for each element. The element schemas are in `x-tuple`, because openapiv3 does
//! not support tuples.

use openapiv3::{ReferenceOr, Schema, SchemaKind, Type as SchemaType};
use serde_json::Value as Json;

use super::array::one_of_several;
use super::{SchemaNode, schema};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::extension::{TUPLE, TUPLE_CLOSED};
use crate::document::spec::refs::Slot;
use crate::ir::hint::Hint;
use crate::ir::types::{Type, VariableLength};
use crate::lower::context::Cx;

/// The maximum number of elements of a tuple. Longer Rust tuples do not implement traits such as `Debug`.
const MAX_ELEMENTS: usize = 12;

/// Returns whether an array is a tuple.
pub(crate) fn is_one(node: &SchemaNode<'_>) -> bool {
    elements(node).is_some()
}

fn elements<'a>(node: &SchemaNode<'a>) -> Option<&'a Vec<Json>> {
    let elements = node.value.schema_data.extensions.get(TUPLE)?.as_array()?;
    (!elements.is_empty()).then_some(elements)
}

/// Lowers a tuple. Returns `None` if the array is not a tuple.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    items: Option<&ReferenceOr<Box<Schema>>>,
    hint: &Hint,
) -> Option<Type> {
    let (elements, at) = (elements(node)?, node.at.child(TUPLE));
    if elements.len() > MAX_ELEMENTS {
        cx.report(
            Diagnostic::new(
                Code::TupleTooLong,
                &at,
                "a tuple with this many elements is not supported; it becomes an array of raw JSON",
            )
            .help(format!("use an object, or at most {MAX_ELEMENTS} elements")),
        );
        return Some(Type::List(Box::new(Type::Any)));
    }
    let hint = one_of_several(hint);
    let required = required(node);
    let types = elements.iter().enumerate().map(|(index, element)| {
        let element = serde_json::from_value::<ReferenceOr<Schema>>(element.clone());
        match element {
            Ok(element) => {
                schema(cx, &Slot::new(&element, at.index(index)), &hint).nullable(index >= required)
            }
            Err(_) => {
                let message = "not a valid schema; the value becomes raw JSON";
                cx.report(
                    Diagnostic::new(Code::InvalidSchema, &at.index(index), message)
                        .help("write a schema for this element"),
                );
                Type::Any
            }
        }
    });
    let types: Vec<Type> = types.collect();
    let closed = node.value.schema_data.extensions.contains_key(TUPLE_CLOSED);
    if closed && required >= types.len() {
        return Some(Type::Tuple(types, None));
    }
    // Without `items`, trailing elements of any type are allowed; they are kept.
    let rest = items.filter(|_| !closed).map_or(Type::Any, |items| {
        let slot = Slot::new(items, node.at.child("items"));
        schema(cx, &slot, &hint)
    });
    Some(Type::Tuple(types, Some(Box::new(VariableLength { required, rest }))))
}

/// Returns the number of elements that are always present.
fn required(node: &SchemaNode<'_>) -> usize {
    let required = match &node.value.schema_kind {
        SchemaKind::Type(SchemaType::Array(array)) => array.min_items,
        SchemaKind::Any(any) => any.min_items,
        _ => None,
    };
    required.unwrap_or_default()
}
