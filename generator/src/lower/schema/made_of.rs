//! What a schema is made of, by `allOf`: as deep as what is merged, the nearest first.

use std::collections::{BTreeSet, VecDeque};

use openapiv3::{ReferenceOr, Schema};

use super::SchemaNode;
use super::object::{Said, said};
use super::role::MAX_DEPTH;
use crate::document::spec::parse::Spec;
use crate::document::spec::refs::Slot;

/// A schema and all it is made of, itself first.
pub(crate) fn all<'a>(
    spec: &'a Spec,
    node: &SchemaNode<'a>,
) -> impl Iterator<Item = SchemaNode<'a>> {
    all_but(spec, node, |_| false)
}

/// The same, without the components that these references lead to, nor what those are made of.
pub(crate) fn all_but<'a>(
    spec: &'a Spec,
    node: &SchemaNode<'a>,
    passed_over: impl Fn(&str) -> bool,
) -> impl Iterator<Item = SchemaNode<'a>> {
    let mut open = VecDeque::from([(node.clone(), 0)]);
    let (mut named, mut seen) = (BTreeSet::new(), BTreeSet::new());
    std::iter::from_fn(move || {
        let (mut node, mut depth) = open.pop_front()?;
        while !seen.insert(node.at.clone()) {
            (node, depth) = open.pop_front()?;
        }
        for (index, part) in said(&node).parts.iter().enumerate().rev() {
            // The name alone tells soonest: in a clique, each is made of all others.
            let new = match part {
                ReferenceOr::Reference { reference } => {
                    named.insert(reference) && !passed_over(reference)
                }
                ReferenceOr::Item(_) => true,
            };
            if new && depth < MAX_DEPTH {
                let slot = Slot::new(part, node.at.child("allOf").index(index));
                open.extend(spec.follow(&slot).ok().map(|found| (found, depth + 1)));
            }
        }
        Some(node)
    })
}

/// Whether a schema is a part of something that it is made of.
pub(crate) fn leads_back(spec: &Spec, node: &SchemaNode<'_>) -> bool {
    let own = node.at.to_reference();
    let leads = |part: &ReferenceOr<Schema>| matches!(part, ReferenceOr::Reference { reference } if *reference == own);
    all(spec, node).any(|inner| said(&inner).parts.iter().any(leads))
}

/// What a schema and all it is made of say of their members, itself first.
pub(crate) fn said_by_all<'a>(
    spec: &'a Spec,
    node: &SchemaNode<'a>,
) -> impl Iterator<Item = Said<'a>> {
    all(spec, node).map(|node| said(&node))
}

/// The member `wire` of a schema or of what it is made of: the narrowest word of it.
pub(crate) fn member<'a>(
    spec: &'a Spec,
    node: &SchemaNode<'a>,
    wire: &str,
) -> Option<Slot<'a, Schema>> {
    let mut members = said_by_all(spec, node).flat_map(|said| said.properties);
    members.find(|(name, _)| *name == wire).map(|(_, slot)| slot)
}
