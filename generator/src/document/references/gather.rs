//! Moves the targets of references into `components`, so that afterwards every `$ref` names a component.
//!
//! Schemas, parameters and other objects that can be components are moved, and each is replaced with a `$ref`. Objects
//! without a section in `components`, such as path items and maps of schemas, are inlined. Supports documents of all
//! versions.

use std::collections::BTreeMap;

use serde_json::Map;

use super::files::{file_of, is_within_files};
use super::find::{Resolution, Resolver};
use super::names;
use super::sites::{self, ReferenceSite, Scope};
use super::walk::{self, Expected, is_swagger_2};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::document::Json;
use crate::document::grammar::{ObjectType, Relation};
use crate::pointer::{Moves, Origin, Pointer, Source};

/// The maximum number of rounds; each round resolves the references in the objects that the previous round added.
const ROUNDS: usize = 500;

/// The maximum depth of a document after inlining. Much deeper documents would overflow the stack.
const MAX_DEPTH: usize = 200;

/// The maximum number of values that are inlined.
const MAX_INLINED: usize = 2_000_000;

/// Moves or inlines the targets of all references in `scope`. Unresolved references stay unchanged.
pub(crate) fn gather(
    json: &mut Json,
    scope: Scope,
    main: &str,
    moves: &mut Moves,
    sink: &mut Diagnostics,
) {
    let is_swagger_2 = is_swagger_2(json);
    let (new_locations, written) = (BTreeMap::new(), BTreeMap::new());
    let mut gather = Gather {
        json,
        scope,
        main,
        is_swagger_2,
        new_locations,
        written,
        left: MAX_INLINED,
        moves,
        sink,
    };
    for _ in 0..ROUNDS {
        if !gather.run_round() {
            break;
        }
    }
}

struct Gather<'a> {
    json: &'a mut Json,
    scope: Scope,
    /// The file name of the document.
    main: &'a str,
    /// Whether the document is a Swagger 2.0 document.
    is_swagger_2: bool,
    /// The new pointer of each moved or inlined object, by its old pointer.
    new_locations: BTreeMap<Pointer, Pointer>,
    /// The target of each inlined reference, by the pointer to the reference.
    written: BTreeMap<Pointer, Pointer>,
    /// The number of values that may still be inlined.
    left: usize,
    moves: &'a mut Moves,
    sink: &'a mut Diagnostics,
}

impl Gather<'_> {
    /// Runs one round. Returns whether it changed anything.
    fn run_round(&mut self) -> bool {
        let resolver =
            Resolver { json: self.json, main: self.main, is_swagger_2: self.is_swagger_2 };
        let (mut resolved, mut bare) = (Vec::new(), Vec::new());
        for site in sites::of(&resolver, self.scope) {
            match resolver.find(&site.reference, site.expected) {
                Resolution::Target(target) => resolved.push((site, target)),
                Resolution::NotLoaded(_) => {
                    bare.extend(
                        resolver.bare(&site.reference, site.expected).map(|target| (site, target)),
                    );
                }
                _ => {}
            }
        }
        self.resolve_bare_names(&bare) | (self.inline(&resolved) || self.move_targets(&resolved))
    }

    /// Replaces bare component names with JSON pointers, and reports each. Returns whether there were any.
    fn resolve_bare_names(&mut self, bare: &[(ReferenceSite, Pointer)]) -> bool {
        for (site, target) in bare {
            let location = target.to_reference();
            let message = format!(
                "`$ref` refers to `{}`, which is not a JSON pointer; `{location}` is used",
                site.reference
            );
            let at = Location::Written(self.moves.trace(&site.location()));
            let help = format!("write `{location}`: a reference without `#` is the name of a file");
            self.sink.push(Diagnostic::at_location(Code::BareReference, at, message).help(help));
            site.point_at(self.json, target);
        }
        !bare.is_empty()
    }

    /// Inlines each target that has no section in `components`. If a component is only a reference into another file,
    /// the target replaces the component. Returns whether anything changed.
    fn inline(&mut self, resolved: &[(ReferenceSite, Pointer)]) -> bool {
        let mut changed = false;
        for (site, target) in resolved {
            let adopted = is_within_files(target) && self.is_component(site);
            if (adopted || site.section(self.is_swagger_2).is_none())
                && site.expected != Expected::MappingValue
            {
                changed |= self.inline_one(site, target, adopted);
            }
        }
        changed
    }

    fn is_component(&self, site: &ReferenceSite) -> bool {
        site.is_only_key
            && site.section(self.is_swagger_2).is_some_and(|section| is_in(&site.at, section))
    }

    fn inline_one(&mut self, site: &ReferenceSite, target: &Pointer, adopted: bool) -> bool {
        if adopted && self.new_locations.contains_key(target) {
            return false;
        }
        let Some(mut value) = self.json.pointer(target.as_str()).cloned() else { return false };
        let (size, depth) = measure(&value);
        let fits = size <= self.left && site.at.tokens().count() + depth <= MAX_DEPTH;
        if !fits || site.at.is_within(target) || self.is_endless(&site.at, target) {
            return false;
        }
        self.left -= size;
        let Some(node) = self.json.pointer_mut(site.at.as_str()) else { return false };
        let properties = node.as_object_mut().map(std::mem::take).unwrap_or_default();
        let siblings = merge_siblings(properties, &mut value);
        *node = value;
        // Recording the move changes the result of `trace`, so the origins are traced first.
        let origins: Vec<(Pointer, Origin)> = siblings
            .iter()
            .map(|key| site.at.child(key))
            .map(|at| (at.clone(), self.moves.trace(&at)))
            .collect();
        if !origins.is_empty() && site.expected == Expected::Of(Relation::One(ObjectType::PathItem))
        {
            let message = "the keys next to this `$ref` are merged into its target";
            let location = Location::Written(self.moves.trace(&site.at));
            self.sink.push(Diagnostic::at_location(
                Code::ReferenceSiblingsMerged,
                location,
                message,
            ));
        }
        self.record_move(&site.at, target);
        self.written.insert(site.at.clone(), target.clone());
        origins.into_iter().for_each(|(at, origin)| self.moves.record_final(at, origin));
        self.new_locations.entry(target.clone()).or_insert_with(|| site.at.clone());
        true
    }

    /// Returns whether the reference is inside an earlier copy of its target, so that inlining would never end.
    fn is_endless(&self, at: &Pointer, target: &Pointer) -> bool {
        at.ancestors().any(|above| {
            let before = self.written.get(&above).and_then(|from| at.rebased(&above, from));
            before.is_some_and(|before| before.is_within(target))
        })
    }

    /// Moves the other targets into their sections, and rewrites the references to these targets. Returns whether
    /// anything changed.
    fn move_targets(&mut self, resolved: &[(ReferenceSite, Pointer)]) -> bool {
        let mut moved = Vec::new();
        let mut changed = false;
        for (site, target) in resolved {
            let Some(section) = site.section(self.is_swagger_2) else { continue };
            let location = self.destination(target, section, &mut moved);
            changed |= site.point_at(self.json, &location);
        }
        // Inner targets first: moving an outer target would invalidate the pointers to the targets inside it.
        moved.sort_by_key(|(target, _): &(Pointer, Pointer)| {
            std::cmp::Reverse(target.tokens().count())
        });
        for (target, location) in &moved {
            self.move_one(target, location);
        }
        changed || !moved.is_empty()
    }

    /// Returns the pointer to which a target will move.
    fn destination(
        &mut self,
        target: &Pointer,
        section: &[&str],
        moved: &mut Vec<(Pointer, Pointer)>,
    ) -> Pointer {
        if is_in(target, section) {
            return target.clone();
        }
        for above in target.ancestors() {
            if let Some(location) = self.new_locations.get(&above) {
                return target.rebased(&above, location).unwrap_or_else(|| target.clone());
            }
        }
        let location = names::free(self.json, section, &names::of(target));
        // Reserves the name, so that later targets get other names.
        names::insert(self.json, &location, Json::Null);
        self.new_locations.insert(target.clone(), location.clone());
        moved.push((target.clone(), location.clone()));
        location
    }

    fn move_one(&mut self, target: &Pointer, location: &Pointer) {
        let Some(node) = self.json.pointer_mut(target.as_str()) else { return };
        let value = match walk::at(target) {
            Some(_) => {
                let reference = serde_json::json!({ "$ref": location.to_reference() });
                std::mem::replace(node, reference)
            }
            // OpenAPI does not define the key of this value, so the value may have other uses and is copied.
            None => node.clone(),
        };
        names::insert(self.json, location, value);
        self.record_move(location, target);
    }

    /// Records the move of a node from `from` to `to`.
    fn record_move(&mut self, to: &Pointer, from: &Pointer) {
        match file_of(self.json, from) {
            Some(origin) => self.moves.record_final(to.clone(), origin),
            None => {
                let from = Origin { source: Source::Spec, pointer: from.clone() };
                self.moves.record(to.clone(), from);
            }
        }
    }
}

/// Merges the keys next to a `$ref` into its target, where they override existing keys. Returns the merged keys.
fn merge_siblings(properties: Map<String, Json>, value: &mut Json) -> Vec<String> {
    let Json::Object(members) = value else { return Vec::new() };
    let properties = properties.into_iter().filter(|(key, _)| key != "$ref");
    let mut keys = Vec::new();
    for (key, value) in properties {
        keys.push(key.clone());
        members.insert(key, value);
    }
    keys
}

/// Returns whether a pointer points to a component in this section.
fn is_in(location: &Pointer, section: &[&str]) -> bool {
    let tokens: Vec<String> = location.tokens().collect();
    tokens.len() == section.len() + 1
        && tokens.iter().zip(section).all(|(token, name)| token == name)
}

/// Returns the number of values in `json`, including `json` itself, and the maximum depth.
fn measure(json: &Json) -> (usize, usize) {
    let (mut size, mut deepest, mut open) = (0, 0, vec![(json, 1)]);
    while let Some((json, depth)) = open.pop() {
        (size, deepest) = (size + 1, deepest.max(depth));
        match json {
            Json::Object(members) => open.extend(members.values().map(|value| (value, depth + 1))),
            Json::Array(elements) => open.extend(elements.iter().map(|value| (value, depth + 1))),
            _ => {}
        }
    }
    (size, deepest)
}
