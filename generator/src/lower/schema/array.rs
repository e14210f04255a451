//! Lowers arrays.

use openapiv3::{ReferenceOr, Schema};

use super::{SchemaNode, schema, tuple};
use crate::document::spec::refs::Slot;
use crate::ir::hint::Hint;
use crate::ir::types::Type;
use crate::lower::context::Cx;

/// Lowers a schema of type `array`. Without `items`, any elements are allowed.
pub(crate) fn lower(
    cx: &mut Cx<'_>,
    node: &SchemaNode<'_>,
    items: Option<&ReferenceOr<Box<Schema>>>,
    hint: &Hint,
) -> Type {
    if let Some(tuple) = tuple::lower(cx, node, items, hint) {
        return tuple;
    }
    let Some(items) = items else { return Type::List(Box::new(Type::Any)) };
    let slot = Slot::new(items, node.at.child("items"));
    Type::List(Box::new(schema(cx, &slot, &one_of_several(hint))))
}

/// Returns the hint for an item of a list or a map.
pub(crate) fn one_of_several(hint: &Hint) -> Hint {
    match hint {
        Hint::Derived { owner, words, .. } => {
            Hint::Derived { owner: owner.clone(), words: words.clone(), item: true }
        }
        Hint::Declared(name) => Hint::Declared(format!("{name}Item")),
        Hint::Pinned(name) => Hint::Pinned(name.clone()),
    }
}
