//! Finds the dynamic anchors that a schema declares, and those on which a schema depends.

use std::collections::{BTreeMap, BTreeSet};

use super::find::reference;
use crate::document::Json;
use crate::document::grammar::{self, ObjectType};
use crate::document::objects;
use crate::pointer::Pointer;

/// The maximum length of a chain of references.
const JUMPS: usize = 100;

/// The schemas to which dynamic references resolve, by the name of the anchor.
pub(super) type Anchors = BTreeMap<String, Pointer>;

/// The schemas of a document before their dynamic references are resolved.
#[derive(Debug)]
pub(super) struct Templates<'a> {
    json: &'a Json,
}

impl<'a> Templates<'a> {
    /// Creates the view of a document.
    pub(super) const fn new(json: &'a Json) -> Self {
        Self { json }
    }

    /// Returns the schema at a pointer.
    pub(super) fn schema(&self, at: &Pointer) -> Option<&'a Json> {
        self.json.pointer(at.as_str())
    }

    /// Returns the anchors that apply in a schema: those of its users, and those that it declares itself.
    pub(super) fn within(&self, at: &Pointer, outer: &Anchors) -> Anchors {
        let mut anchors = self.declared(at);
        anchors.extend(outer.iter().map(|(name, at)| (name.clone(), at.clone())));
        anchors
    }

    /// Returns the anchors that a schema declares: its own, those of its definitions, and, if it has an `$id`, all inside
    /// it.
    fn declared(&self, at: &Pointer) -> Anchors {
        let Some(schema) = self.schema(at) else { return Anchors::new() };
        let mut pointers = vec![at.clone()];
        for section in ["$defs", "definitions"] {
            let definitions = schema.get(section).and_then(Json::as_object);
            let names = definitions.into_iter().flatten().map(|(name, _)| name);
            pointers.extend(names.map(|name| at.child(section).child(name)));
        }
        if schema.get("$id").is_some_and(Json::is_string) {
            let inner = objects::pointers(schema);
            pointers.extend(inner.iter().filter_map(|one| one.rebased(&Pointer::root(), at)));
        }
        let mut anchors = Anchors::new();
        for pointer in pointers {
            let anchor = self.schema(&pointer).and_then(|one| one.get("$dynamicAnchor"));
            if let Some(name) = anchor.and_then(Json::as_str) {
                let target = self.without_aliases(pointer, &["$dynamicAnchor"]);
                anchors.entry(name.to_owned()).or_insert(target);
            }
        }
        anchors
    }

    /// Returns the schema to which a schema is only a reference.
    pub(super) fn target(&self, at: Pointer) -> Pointer {
        self.without_aliases(at, &[])
    }

    /// Follows references that only have these and neutral keywords next to them.
    fn without_aliases(&self, mut at: Pointer, allowed: &[&str]) -> Pointer {
        const NEUTRAL: &[&str] = &["$ref", "$anchor", "$comment"];
        for _ in 0..JUMPS {
            let schema = self.schema(&at).and_then(Json::as_object);
            let alias = schema.filter(|all| {
                all.keys().all(|key| [NEUTRAL, allowed].concat().contains(&key.as_str()))
            });
            let target = alias
                .and_then(|members| members.get("$ref")?.as_str())
                .filter(|text| text.starts_with("#/"))
                .and_then(Pointer::parse);
            match target {
                Some(target) => at = target,
                None => break,
            }
        }
        at
    }

    /// Returns the anchors on which a schema depends, without those that it declares in the same way.
    pub(super) fn relevant(&self, target: &Pointer, anchors: &Anchors) -> Anchors {
        if anchors.is_empty() {
            return Anchors::new();
        }
        let (mut names, mut seen) = (BTreeSet::new(), BTreeSet::new());
        self.uses(target, &mut names, &mut seen);
        // The schemas behind the anchors are in the same dynamic scope.
        let mut open: Vec<String> = names.iter().cloned().collect();
        while let Some(name) = open.pop() {
            let Some(behind) = anchors.get(&name) else { continue };
            let before = names.clone();
            self.uses(behind, &mut names, &mut seen);
            open.extend(names.difference(&before).cloned());
        }
        let declared = self.declared(target);
        let is_relevant = |(name, at): &(&String, &Pointer)| {
            names.contains(*name) && declared.get(*name) != Some(*at)
        };
        let relevant = anchors.iter().filter(is_relevant);
        relevant.map(|(name, at)| (name.clone(), at.clone())).collect()
    }

    /// Adds the names of the dynamic references that a schema contains or refers to.
    fn uses(&self, at: &Pointer, names: &mut BTreeSet<String>, seen: &mut BTreeSet<Pointer>) {
        let mut open = vec![at.clone()];
        while let Some(at) = open.pop() {
            if !seen.insert(at.clone()) {
                continue;
            }
            let Some(schema) = self.schema(&at) else { continue };
            let name = schema.get("$dynamicRef").and_then(Json::as_str);
            names.extend(name.and_then(|name| name.strip_prefix('#')).map(str::to_owned));
            open.extend(
                reference(schema).filter(|text| text.starts_with("#/")).and_then(Pointer::parse),
            );
            open.extend(inner(schema, &at));
        }
    }
}

/// Returns the pointers to the values of a schema that are or contain schemas, except definitions, which only references
/// use.
fn inner(json: &Json, at: &Pointer) -> Vec<Pointer> {
    let is_inner = |key: &str| {
        !["$defs", "definitions"].contains(&key)
            && grammar::member(ObjectType::Schema, key).is_some()
    };
    let mut pointers = Vec::new();
    for (key, value) in json.as_object().into_iter().flatten().filter(|(key, _)| is_inner(key)) {
        let at = at.child(key);
        let is_map =
            matches!(grammar::member(ObjectType::Schema, key), Some(grammar::Relation::Map(_)));
        match value {
            Json::Object(members) if is_map => {
                pointers.extend(members.keys().map(|name| at.child(name)));
            }
            Json::Array(elements) => {
                pointers.extend((0..elements.len()).map(|index| at.index(index)));
            }
            _ => pointers.push(at),
        }
    }
    pointers
}
