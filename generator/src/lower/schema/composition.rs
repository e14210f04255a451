//! Iterates over a schema and its `allOf` parts, nearest first.

use std::collections::{BTreeSet, VecDeque};

use openapiv3::{ReferenceOr, Schema};

use super::SchemaNode;
use super::object::{ObjectKeywords, object_keywords};
use super::role::MAX_DEPTH;
use crate::document::extension::INCOMPLETE;
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::Slot;

/// Returns a schema and all its `allOf` parts, itself first.
pub(crate) fn with_parts<'a>(
    spec: &'a Spec,
    node: &SchemaNode<'a>,
) -> impl Iterator<Item = SchemaNode<'a>> + use<'a> {
    with_parts_except(spec, node, |_| false)
}

/// Returns a schema and its `allOf` parts, itself first. A reference for which `is_excluded` returns `true` is omitted,
/// together with the parts of its target.
pub(crate) fn with_parts_except<'a, F: Fn(&str) -> bool>(
    spec: &'a Spec,
    node: &SchemaNode<'a>,
    is_excluded: F,
) -> impl Iterator<Item = SchemaNode<'a>> + use<'a, F> {
    let mut open = VecDeque::from([(node.clone(), 0)]);
    let (mut named, mut seen) = (BTreeSet::new(), BTreeSet::new());
    std::iter::from_fn(move || {
        let (mut node, mut depth) = open.pop_front()?;
        while !seen.insert(node.at.clone()) {
            (node, depth) = open.pop_front()?;
        }
        for (index, part) in object_keywords(&node).parts.iter().enumerate().rev() {
            // Each reference is followed once, because n schemas can have n-1 parts each.
            let new = match part {
                ReferenceOr::Reference { reference } => {
                    named.insert(reference) && !is_excluded(reference)
                }
                ReferenceOr::Item(_) => true,
            };
            if new && depth < MAX_DEPTH {
                let slot = Slot::new(part, node.at.child("allOf").index(index));
                open.extend(spec.follow(&slot).ok().map(|node| (node, depth + 1)));
            }
        }
        Some(node)
    })
}

/// Returns whether a schema or one of its `allOf` parts has properties that are not known.
pub(crate) fn is_incomplete(spec: &Spec, slot: &Slot<'_, Schema>) -> bool {
    spec.follow(slot).is_ok_and(|node| with_parts(spec, &node).any(|part| is_marked(&part)))
}

/// Returns whether a schema itself has properties that are not known.
pub(crate) fn is_marked(node: &SchemaNode<'_>) -> bool {
    node.value.schema_data.extensions.contains_key(INCOMPLETE)
}

/// Returns whether a schema is one of its own `allOf` parts.
pub(crate) fn is_cyclic(spec: &Spec, node: &SchemaNode<'_>) -> bool {
    let own = node.at.to_reference();
    let refers_to_itself = |part: &ReferenceOr<Schema>| matches!(part, ReferenceOr::Reference { reference } if *reference == own);
    with_parts(spec, node).any(|inner| object_keywords(&inner).parts.iter().any(refers_to_itself))
}

/// Returns the object keywords of a schema and all its `allOf` parts, itself first.
pub(crate) fn declared_by_all<'a>(
    spec: &'a Spec,
    node: &SchemaNode<'a>,
) -> impl Iterator<Item = ObjectKeywords<'a>> {
    with_parts(spec, node).map(|node| object_keywords(&node))
}
