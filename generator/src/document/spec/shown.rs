//! Finds the integers that the document shows for each schema: in the example or the default of the schema or of an object
//! or array around it, and in the examples of parameters, headers and media types.

mod branch;
mod examples;

use std::collections::{BTreeMap, HashSet};

use crate::document::Json;
use crate::document::extension::TUPLE;
use crate::document::upgrade::scalars::wide::{count_steps, is_wide};
use crate::pointer::Pointer;
use branch::{resolved, selected};

/// The smallest and the largest integer that the document shows, by the location of the schema. Integers of 31 bits are
/// omitted, because they fit every type.
pub(super) type Shown = BTreeMap<Pointer, [Json; 2]>;

/// The maximum number of values that are visited, which limits the time for documents with many examples and `allOf` parts.
/// Examples beyond it are ignored.
const MAX_STEPS: usize = 10_000_000;

/// The number of steps to compare a value with a branch of a union.
const STEPS_OF_BRANCH: usize = 64;

/// Returns the integers that a repaired document shows.
pub(super) fn integers(json: &mut Json) -> Shown {
    let examples = examples::all(json);
    let mut search = Search {
        document: json,
        shown: Shown::new(),
        open: Vec::new(),
        seen: HashSet::new(),
        steps: 0,
    };
    for (at, example) in &examples {
        let schema = search.document.pointer(at.as_str());
        if let (Some(value), Some(schema)) = (example.value(search.document), schema) {
            search.open.push(Pair { schema, at: at.clone(), value });
        }
    }
    search.run();
    search.shown
}

/// A value, and a schema that describes it.
struct Pair<'d> {
    schema: &'d Json,
    at: Pointer,
    value: &'d Json,
}

/// The state of the search.
struct Search<'d> {
    document: &'d Json,
    shown: Shown,
    open: Vec<Pair<'d>>,
    /// The addresses of the schemas and values that are compared already.
    seen: HashSet<(usize, usize)>,
    /// The number of values that were visited.
    steps: usize,
}

impl<'d> Search<'d> {
    fn run(&mut self) {
        while let Some(pair) = self.open.pop() {
            let addresses =
                (std::ptr::from_ref(pair.schema).addr(), std::ptr::from_ref(pair.value).addr());
            if self.steps >= MAX_STEPS || !self.seen.insert(addresses) {
                continue;
            }
            self.steps += 1;
            self.record(&pair);
            self.inner(&pair);
            self.same_value(&pair);
        }
    }

    /// Records the integer that a schema describes.
    fn record(&mut self, pair: &Pair<'d>) {
        if !is_wide(pair.value) {
            return;
        }
        let value = || pair.value.clone();
        let less = |left: &Json, right: &Json| left.as_f64() < right.as_f64();
        let known = self.shown.entry(pair.at.clone()).or_insert_with(|| [value(), value()]);
        let [low, high] = known;
        if less(pair.value, low) {
            *low = value();
        }
        if less(high, pair.value) {
            *high = value();
        }
    }

    /// Adds the properties and elements of a value, with their schemas.
    fn inner(&mut self, pair: &Pair<'d>) {
        let Pair { schema, at, value } = pair;
        let member = |key: &str| Some((schema.get(key)?, at.child(key)));
        match value {
            Json::Object(members) => {
                for (name, value) in members {
                    let own = schema.get("properties").and_then(|all| all.get(name));
                    let own = own.map(|own| (own, at.child("properties").child(name)));
                    self.add_inner(own.or_else(|| member("additionalProperties")), value);
                }
            }
            Json::Array(elements) => {
                for (index, value) in elements.iter().enumerate() {
                    let own = schema.get(TUPLE).and_then(|all| all.get(index));
                    let own = own.map(|own| (own, at.child(TUPLE).index(index)));
                    self.add_inner(own.or_else(|| member("items")), value);
                }
            }
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
        }
    }

    /// Adds a property or an element, if it contains an integer of interest.
    fn add_inner(&mut self, schema: Option<(&'d Json, Pointer)>, value: &'d Json) {
        self.steps += 1;
        if schema.is_some() {
            let (is_wide, steps) = count_steps(value);
            self.steps += steps;
            self.add(schema.filter(|_| is_wide), value);
        }
    }

    /// Adds the other schemas that describe the same value: the target of a reference, the parts of `allOf`, the branch of
    /// a union that is certain, and the subtype that the discriminator names.
    fn same_value(&mut self, pair: &Pair<'d>) {
        let Pair { schema, at, value } = pair;
        if let Some(reference) = schema.get("$ref").and_then(Json::as_str) {
            return self.add(resolved(self.document, reference), value);
        }
        let list = |key: &str| schema.get(key).and_then(Json::as_array);
        for (index, part) in list("allOf").into_iter().flatten().enumerate() {
            self.add(Some((part, at.child("allOf").index(index))), value);
        }
        let mut is_union = false;
        for key in ["oneOf", "anyOf"] {
            let Some(branches) = list(key) else { continue };
            is_union = true;
            self.steps += branches.len() * STEPS_OF_BRANCH;
            let index = selected(self.document, schema, branches, value);
            let branch = index.and_then(|index| Some((branches.get(index)?, index)));
            self.add(branch.map(|(branch, index)| (branch, at.child(key).index(index))), value);
        }
        if !is_union {
            self.add(self.subtype(pair), value);
        }
    }

    /// Returns the subtype that the discriminator of a parent schema names.
    fn subtype(&self, pair: &Pair<'d>) -> Option<(&'d Json, Pointer)> {
        let name = branch::named(pair.schema, pair.value)?;
        let (subtype, at) = resolved(
            self.document,
            &Pointer::of(&["components", "schemas", &name]).to_reference(),
        )?;
        let parents = branch::parts(self.document, subtype);
        let is_parent = |part: &&Json| std::ptr::eq(*part, pair.schema);
        parents.iter().any(is_parent).then_some((subtype, at))
    }

    fn add(&mut self, schema: Option<(&'d Json, Pointer)>, value: &'d Json) {
        self.open.extend(schema.map(|(schema, at)| Pair { schema, at, value }));
    }
}

#[cfg(test)]
mod tests;
