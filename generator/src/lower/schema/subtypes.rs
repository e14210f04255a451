//! Finds the subtypes of components. A subtype refers to its parents in `allOf`.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{ReferenceOr, Schema, SchemaKind};

use super::reference::component_name;
use crate::document::spec::parse::Spec;

/// The direct subtypes of each component, in document order.
pub(crate) type Subtypes = BTreeMap<String, Vec<String>>;

/// Finds the direct subtypes of all components.
pub(crate) fn of(spec: &Spec) -> Subtypes {
    let mut subtypes = Subtypes::new();
    for (name, schema) in spec.components().into_iter().flat_map(|components| &components.schemas) {
        for parent in parts(schema).iter().filter_map(component_name) {
            let known = subtypes.entry(parent).or_default();
            if known.last() != Some(name) {
                known.push(name.clone());
            }
        }
    }
    subtypes
}

/// Returns all direct and indirect subtypes of a component, nearest first.
pub(crate) fn all(subtypes: &Subtypes, parent: &str) -> Vec<String> {
    let direct = |name: &str| subtypes.get(name).into_iter().flatten().map(String::as_str);
    let (mut descendants, mut seen) = (Vec::new(), BTreeSet::from([parent]));
    let mut open: Vec<&str> = vec![parent];
    while !open.is_empty() {
        let next: Vec<&str> = open.iter().flat_map(|name| direct(name)).collect();
        open = next.into_iter().filter(|name| seen.insert(name)).collect();
        descendants.extend(open.iter().map(|name| (*name).to_owned()));
    }
    descendants
}

fn parts(schema: &ReferenceOr<Schema>) -> &[ReferenceOr<Schema>] {
    match schema.as_item().map(|item| &item.schema_kind) {
        Some(SchemaKind::AllOf { all_of }) => all_of,
        Some(SchemaKind::Any(any)) => &any.all_of,
        _ => &[],
    }
}
