//! Moves the targets of references into `components`, so that afterwards every `$ref` names a component.
//!
//! Schemas, parameters and other objects that can be components are moved, and a `$ref` replaces them. Objects without
//! a section in `components`, such as path items and maps of schemas, are inlined. Supports documents of all versions.

use std::collections::BTreeMap;

use serde_json::Map;

use super::files::{file_of, is_within_files};
use super::find::{Lens, Resolution};
use super::names;
use super::sites::{self, Scope, Site};
use super::walk::{self, Expected, is_two};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::document::Json;
use crate::document::grammar::{Holds, Part};
use crate::pointer::{Moves, Origin, Pointer, Source};

/// The maximum number of rounds; each round resolves the references in the objects that the previous round added.
const ROUNDS: usize = 500;

/// The maximum depth of a document after inlining. Much deeper documents would overflow the stack.
const MAX_DEPTH: usize = 200;

/// The maximum number of values that are inlined.
const MAX_INLINED: usize = 2_000_000;

/// Moves or inlines all targets of references. Unresolved references stay unchanged.
pub(crate) fn gather(
    json: &mut Json,
    scope: Scope,
    main: &str,
    moves: &mut Moves,
    sink: &mut Diagnostics,
) {
    let two = is_two(json);
    let (placed, written) = (BTreeMap::new(), BTreeMap::new());
    let mut gather =
        Gather { json, scope, main, two, placed, written, left: MAX_INLINED, moves, sink };
    for _ in 0..ROUNDS {
        if !gather.round() {
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
    two: bool,
    /// The new pointer of each moved or inlined object, by its old pointer.
    placed: BTreeMap<Pointer, Pointer>,
    /// The target of each inlined reference, by the pointer to the reference.
    written: BTreeMap<Pointer, Pointer>,
    /// The number of values that may still be inlined.
    left: usize,
    moves: &'a mut Moves,
    sink: &'a mut Diagnostics,
}

impl Gather<'_> {
    /// Runs one round. Returns whether it changed anything.
    fn round(&mut self) -> bool {
        let lens = Lens { json: self.json, main: self.main, two: self.two };
        let (mut found, mut bare) = (Vec::new(), Vec::new());
        for site in sites::of(&lens, self.scope) {
            match lens.find(&site.reference, site.expected) {
                Resolution::Place(target) => found.push((site, target)),
                Resolution::NotLoaded(_) => {
                    bare.extend(
                        lens.bare(&site.reference, site.expected).map(|target| (site, target)),
                    );
                }
                _ => {}
            }
        }
        self.resolve_bare_names(&bare) | (self.inline(&found) || self.move_targets(&found))
    }

    /// Replaces bare component names with JSON pointers, and reports them.
    fn resolve_bare_names(&mut self, bare: &[(Site, Pointer)]) -> bool {
        for (site, target) in bare {
            let place = target.to_reference();
            let message = format!(
                "`$ref` refers to `{}`, which is not a JSON pointer; `{place}` is used",
                site.reference
            );
            let at = Location::Written(self.moves.trace(&site.place()));
            let help = format!("write `{place}`: a reference without `#` is the name of a file");
            self.sink.push(Diagnostic::at_location(Code::BareReference, at, message).help(help));
            site.point_at(self.json, target);
        }
        !bare.is_empty()
    }

    /// Inlines targets without a section in `components`, and components that consist only of a reference
    /// into another file.
    fn inline(&mut self, found: &[(Site, Pointer)]) -> bool {
        let mut changed = false;
        for (site, target) in found {
            let adopted = is_within_files(target) && self.is_component(site);
            if (adopted || site.section(self.two).is_none())
                && site.expected != Expected::MappingValue
            {
                changed |= self.inline_one(site, target, adopted);
            }
        }
        changed
    }

    fn is_component(&self, site: &Site) -> bool {
        site.alone && site.section(self.two).is_some_and(|section| is_in(&site.at, section))
    }

    fn inline_one(&mut self, site: &Site, target: &Pointer, adopted: bool) -> bool {
        if adopted && self.placed.contains_key(target) {
            return false;
        }
        let Some(mut value) = self.json.pointer(target.as_str()).cloned() else { return false };
        let (size, depth) = measure(&value);
        let fits = size <= self.left && site.at.tokens().count() + depth <= MAX_DEPTH;
        if !fits || site.at.is_within(target) || self.is_endless(&site.at, target) {
            return false;
        }
        self.left -= size;
        let Some(there) = self.json.pointer_mut(site.at.as_str()) else { return false };
        let kept = there.as_object_mut().map(std::mem::take).unwrap_or_default();
        let siblings = merge_siblings(kept, &mut value);
        *there = value;
        // Recording the move changes the result of `trace`, so the origins are traced first.
        let origins: Vec<(Pointer, Origin)> = siblings
            .iter()
            .map(|key| site.at.child(key))
            .map(|at| (at.clone(), self.moves.trace(&at)))
            .collect();
        if !origins.is_empty() && site.expected == Expected::Of(Holds::One(Part::PathItem)) {
            let message = "the keys next to this `$ref` are merged into its target";
            let place = Location::Written(self.moves.trace(&site.at));
            self.sink.push(Diagnostic::at_location(Code::ReferenceSiblingsMerged, place, message));
        }
        self.record_move(&site.at, target);
        self.written.insert(site.at.clone(), target.clone());
        origins.into_iter().for_each(|(at, origin)| self.moves.settle(at, origin));
        self.placed.entry(target.clone()).or_insert_with(|| site.at.clone());
        true
    }

    /// Returns whether the reference is inside an earlier copy of its target, so that inlining would never end.
    fn is_endless(&self, at: &Pointer, target: &Pointer) -> bool {
        at.ancestors().any(|above| {
            let before = self.written.get(&above).and_then(|from| at.rebased(&above, from));
            before.is_some_and(|before| before.is_within(target))
        })
    }

    /// Moves the other targets into their section and rewrites the references to them.
    fn move_targets(&mut self, found: &[(Site, Pointer)]) -> bool {
        let mut moved = Vec::new();
        let mut changed = false;
        for (site, target) in found {
            let Some(section) = site.section(self.two) else { continue };
            let place = self.destination(target, section, &mut moved);
            changed |= site.point_at(self.json, &place);
        }
        // Inner targets first: moving an outer target would invalidate the pointers to the targets inside it.
        moved.sort_by_key(|(target, _): &(Pointer, Pointer)| {
            std::cmp::Reverse(target.tokens().count())
        });
        for (target, place) in &moved {
            self.move_one(target, place);
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
            if let Some(place) = self.placed.get(&above) {
                return target.rebased(&above, place).unwrap_or_else(|| target.clone());
            }
        }
        let place = names::free(self.json, section, &names::of(target));
        // Reserves the name for the next targets.
        names::insert(self.json, &place, Json::Null);
        self.placed.insert(target.clone(), place.clone());
        moved.push((target.clone(), place.clone()));
        place
    }

    fn move_one(&mut self, target: &Pointer, place: &Pointer) {
        let Some(there) = self.json.pointer_mut(target.as_str()) else { return };
        let value = match walk::at(target) {
            Some(_) => {
                let reference = serde_json::json!({ "$ref": place.to_reference() });
                std::mem::replace(there, reference)
            }
            // The value is not at a known key and may have other uses, so it is copied.
            None => there.clone(),
        };
        names::insert(self.json, place, value);
        self.record_move(place, target);
    }

    /// Records the move of a node from `from` to `to`.
    fn record_move(&mut self, to: &Pointer, from: &Pointer) {
        match file_of(self.json, from) {
            Some(origin) => self.moves.settle(to.clone(), origin),
            None => {
                let from = Origin { source: Source::Spec, pointer: from.clone() };
                self.moves.record(to.clone(), from);
            }
        }
    }
}

/// Merges the keys next to a `$ref` into its target, where they override existing keys. Returns the merged keys.
fn merge_siblings(kept: Map<String, Json>, value: &mut Json) -> Vec<String> {
    let Json::Object(members) = value else { return Vec::new() };
    let kept = kept.into_iter().filter(|(key, _)| key != "$ref");
    let mut keys = Vec::new();
    for (key, value) in kept {
        keys.push(key.clone());
        members.insert(key, value);
    }
    keys
}

/// Returns whether a pointer points to a component in this section.
fn is_in(place: &Pointer, section: &[&str]) -> bool {
    let tokens: Vec<String> = place.tokens().collect();
    tokens.len() == section.len() + 1
        && tokens.iter().zip(section).all(|(token, name)| token == name)
}

/// Returns the size of a value, which is the number of values in it, and its depth.
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
