//! Walks a document along the table, repairs each OpenAPI object, and omits those that cannot be repaired.

use std::collections::BTreeSet;

use super::context::RepairContext;
use super::shape::{Relation, Shape};
use super::{keys, values};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::members::Members;
use crate::pointer::Pointer;

/// The maximum depth of a walk, twice the maximum depth of a document.
const MAX_DEPTH: usize = 256;

impl RepairContext<'_> {
    /// Repairs an OpenAPI object and the objects inside it. Returns `false` if the object must be omitted.
    pub(crate) fn part(&mut self, shape: &'static Shape, json: &mut Json, at: &Pointer) -> bool {
        if self.depth >= MAX_DEPTH {
            return true;
        }
        self.depth += 1;
        let stays = self.object(shape, json, at) && self.members(shape, json, at);
        self.depth -= 1;
        stays
    }

    /// Converts a value to a JSON object. Returns `false` if the value must be omitted.
    fn object(&mut self, shape: &Shape, json: &mut Json, at: &Pointer) -> bool {
        if json.is_object() || shape.from.is_some_and(|from| from(self, json, at)) {
            return true;
        }
        if json.is_null() {
            let message = format!("{} is null; an empty object is assumed", shape.name);
            self.report(Diagnostic::new(Code::NullObject, at, message));
            *json = Json::Object(Members::new());
            return true;
        }
        let message = format!("{} must be an object", shape.name);
        self.report_type_mismatch(shape.consequence, at, message, "write an object");
        false
    }

    fn members(&mut self, shape: &'static Shape, json: &mut Json, at: &Pointer) -> bool {
        let Json::Object(members) = json else { return false };
        if shape.refers && members.get("$ref").is_some_and(|reference| !reference.is_string()) {
            let help = "write a reference such as `\"#/components/schemas/Name\"`";
            self.report(
                Diagnostic::new(
                    Code::NonStringReference,
                    &at.child("$ref"),
                    "`$ref` must be a string",
                )
                .help(help),
            );
            members.shift_remove("$ref");
        }
        let refers = shape.refers && members.contains_key("$ref");
        if refers && self.refers_to_omitted(members) {
            let message = "the target of this `$ref` is omitted, so the `$ref` is omitted too";
            self.report(Diagnostic::new(Code::OmittedReference, at, message));
            return false;
        }
        keys::spell(self, shape, members, at);
        for (key, kind) in shape.values {
            values::repair(self, *kind, key, members, &at.child(key));
        }
        if !refers && !(shape.repair)(self, members, at) {
            return false;
        }
        keys::check(self, shape, members, at);
        for (key, relation) in shape.parts {
            if !self.inner(relation, key, members, &at.child(key)) {
                members.shift_remove(*key);
            }
        }
        true
    }

    /// Repairs the value of a key. Returns `false` if the key must be removed.
    fn inner(
        &mut self,
        relation: &Relation,
        key: &str,
        members: &mut Members,
        at: &Pointer,
    ) -> bool {
        let Some(value) = members.get_mut(key) else { return true };
        if value.is_null() {
            self.report(
                Diagnostic::new(Code::NullValue, at, format!("`{key}` is null; it is ignored"))
                    .help("write a value, or remove the key"),
            );
            return false;
        }
        match relation {
            Relation::One(shape) => self.part(shape, value, at) || replace_by_neutral(shape, value),
            Relation::Flagged(shape) => {
                values::coerce_boolean(self, value, at) || self.part(shape, value, at)
            }
            Relation::Named(shape) => self.named(shape, key, value, at, |_| true),
            Relation::Keyed(shape) => {
                self.named(shape, key, value, at, |name| !name.starts_with("x-"))
            }
            Relation::Each(shape) => self.repair_elements(shape, key, value, at),
        }
    }

    /// Repairs a map of OpenAPI objects. Returns `false` if the value is not a map.
    fn named(
        &mut self,
        shape: &'static Shape,
        key: &str,
        value: &mut Json,
        at: &Pointer,
        is_part: fn(&str) -> bool,
    ) -> bool {
        let Json::Object(members) = value else {
            let message = format!("`{key}` must be an object");
            self.report_type_mismatch(shape.consequence, at, message, "write an object");
            return false;
        };
        let mut gone = Vec::new();
        for (name, part) in members.iter_mut().filter(|(name, _)| is_part(name)) {
            let at = at.child(name);
            if !self.part(shape, part, &at) && !replace_by_neutral(shape, part) {
                self.mark_omitted(at);
                gone.push(name.clone());
            }
        }
        gone.iter().for_each(|name| drop(members.shift_remove(name)));
        while let Some(name) = self.unresolved_name(members) {
            self.mark_omitted(at.child(&name));
            members.shift_remove(&name);
        }
        true
    }

    /// Returns the name of an entry whose target was omitted after the entry was repaired.
    fn unresolved_name(&self, members: &Members) -> Option<String> {
        let refers =
            |part: &Json| part.as_object().is_some_and(|part| self.refers_to_omitted(part));
        members.iter().find(|(_, part)| refers(part)).map(|(name, _)| name.clone())
    }

    /// Repairs an array of OpenAPI objects, and removes those that must be omitted. Returns `false` if the value is not
    /// an array.
    fn repair_elements(
        &mut self,
        shape: &'static Shape,
        key: &str,
        value: &mut Json,
        at: &Pointer,
    ) -> bool {
        let Json::Array(elements) = value else {
            let message = format!("`{key}` must be an array");
            self.report_type_mismatch(shape.consequence, at, message, "write an array");
            return false;
        };
        let mut gone = BTreeSet::new();
        for (index, element) in elements.iter_mut().enumerate() {
            let here = at.index(index);
            if element.is_null() {
                self.report(Diagnostic::new(
                    Code::NullElement,
                    &here,
                    format!("{} is null; it is omitted", shape.name),
                ));
                gone.insert(index);
            } else if !self.part(shape, element, &here) && !replace_by_neutral(shape, element) {
                gone.insert(index);
            }
        }
        self.keep(elements, at, |index| !gone.contains(&index));
        true
    }
}

/// Replaces an object with the neutral value of its shape. Returns `false` if the shape has no neutral value.
fn replace_by_neutral(shape: &Shape, json: &mut Json) -> bool {
    let Some(neutral) = shape.neutral else { return false };
    *json = neutral();
    true
}
