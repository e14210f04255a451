//! Brings whatever is referred to into `components`, so that every `$ref` behind this step is a name there.
//!
//! Schemas, parameters and the like move there, and a `$ref` stays behind. What `components` has no place for, such as
//! paths and whole groups of schemas, is written out where it is referred to. Works on a document of any version.

use std::collections::BTreeMap;

use serde_json::Map;

use super::files::{file_of, is_within_files};
use super::find::{Found, Lens};
use super::names;
use super::sites::{self, Scope, Site};
use super::walk::{self, Spot, is_two};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::document::Json;
use crate::document::grammar::{Holds, Part};
use crate::pointer::{Moves, Origin, Pointer, Source};

/// How often what was brought in may refer to more.
const ROUNDS: usize = 500;

/// How deep a document may become by what is written out in it: far less than the stack has room for.
const MAX_DEPTH: usize = 200;

/// How many values may be written out anew.
const MOST: usize = 2_000_000;

/// Brings in what can be brought in; what cannot is left as it is.
pub(crate) fn gather(
    json: &mut Json,
    scope: Scope,
    main: &str,
    moves: &mut Moves,
    sink: &mut Diagnostics,
) {
    let two = is_two(json);
    let (placed, written) = (BTreeMap::new(), BTreeMap::new());
    let mut gather = Gather { json, scope, main, two, placed, written, left: MOST, moves, sink };
    for _ in 0..ROUNDS {
        if !gather.round() {
            break;
        }
    }
}

struct Gather<'a> {
    json: &'a mut Json,
    scope: Scope,
    /// The name of the document's own file.
    main: &'a str,
    /// Whether it is of version 2.0.
    two: bool,
    /// Where what stood elsewhere stands now.
    placed: BTreeMap<Pointer, Pointer>,
    /// What was written out, by where.
    written: BTreeMap<Pointer, Pointer>,
    /// How many values may still be written out.
    left: usize,
    moves: &'a mut Moves,
    sink: &'a mut Diagnostics,
}

impl Gather<'_> {
    /// One step further; says whether there was anything to do.
    fn round(&mut self) -> bool {
        let lens = Lens { json: self.json, main: self.main, two: self.two };
        let (mut found, mut bare) = (Vec::new(), Vec::new());
        for site in sites::of(&lens, self.scope) {
            match lens.find(&site.reference, site.spot) {
                Found::Place(target) => found.push((site, target)),
                Found::Elsewhere(_) => {
                    bare.extend(lens.bare(&site.reference, site.spot).map(|target| (site, target)));
                }
                _ => {}
            }
        }
        self.dress(&bare) | (self.write_out(&found) || self.bring_in(&found))
    }

    /// Lets what refers to a component by nothing but its name refer to its place.
    fn dress(&mut self, bare: &[(Site, Pointer)]) -> bool {
        for (site, target) in bare {
            let place = target.to_reference();
            let message = format!(
                "`$ref` refers to `{}`, which is not a JSON pointer; using `{place}`",
                site.reference
            );
            let at = Place::Written(self.moves.trace(&site.place()));
            let help = format!("write `{place}`: a reference without `#` is the name of a file");
            self.sink.push(Diagnostic::at_place(Code::BareReference, at, message).help(help));
            site.point_at(self.json, target);
        }
        !bare.is_empty()
    }

    /// Writes out what `components` has no place for, and what a component is that is nothing but a reference.
    fn write_out(&mut self, found: &[(Site, Pointer)]) -> bool {
        let mut changed = false;
        for (site, target) in found {
            let adopted = is_within_files(target) && self.is_component(site);
            if (adopted || site.section(self.two).is_none()) && site.spot != Spot::Branch {
                changed |= self.write_one(site, target, adopted);
            }
        }
        changed
    }

    fn is_component(&self, site: &Site) -> bool {
        site.alone && site.section(self.two).is_some_and(|section| is_in(&site.at, section))
    }

    fn write_one(&mut self, site: &Site, target: &Pointer, adopted: bool) -> bool {
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
        let beside = beside(kept, &mut value);
        *there = value;
        // Found before the place is said to come from elsewhere.
        let origins: Vec<(Pointer, Origin)> = beside
            .iter()
            .map(|key| site.at.child(key))
            .map(|at| (at.clone(), self.moves.trace(&at)))
            .collect();
        if !origins.is_empty() && site.spot == Spot::Of(Holds::One(Part::PathItem)) {
            let told = "the keys next to this `$ref` are merged into its target";
            let place = Place::Written(self.moves.trace(&site.at));
            self.sink.push(Diagnostic::at_place(Code::ReferenceSiblingsMerged, place, told));
        }
        self.came(&site.at, target);
        self.written.insert(site.at.clone(), target.clone());
        origins.into_iter().for_each(|(at, origin)| self.moves.settle(at, origin));
        self.placed.entry(target.clone()).or_insert_with(|| site.at.clone());
        true
    }

    /// Whether what stands at a place was written within its target, once: it would come again and again.
    fn is_endless(&self, at: &Pointer, target: &Pointer) -> bool {
        at.ancestors().any(|above| {
            let before = self.written.get(&above).and_then(|from| at.rebased(&above, from));
            before.is_some_and(|before| before.is_within(target))
        })
    }

    /// Moves the others into their section, and lets every reference to them say so.
    fn bring_in(&mut self, found: &[(Site, Pointer)]) -> bool {
        let mut moved = Vec::new();
        let mut changed = false;
        for (site, target) in found {
            let Some(section) = site.section(self.two) else { continue };
            let place = self.destination(target, section, &mut moved);
            changed |= site.point_at(self.json, &place);
        }
        // The inner ones first, so that a place is what it was called until it is moved itself.
        moved.sort_by_key(|(target, _): &(Pointer, Pointer)| {
            std::cmp::Reverse(target.tokens().count())
        });
        for (target, place) in &moved {
            self.bring_one(target, place);
        }
        changed || !moved.is_empty()
    }

    /// Where a target will stand.
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
        // Taken from now on.
        names::insert(self.json, &place, Json::Null);
        self.placed.insert(target.clone(), place.clone());
        moved.push((target.clone(), place.clone()));
        place
    }

    fn bring_one(&mut self, target: &Pointer, place: &Pointer) {
        let Some(there) = self.json.pointer_mut(target.as_str()) else { return };
        let value = match walk::at(target) {
            Some(_) => {
                let reference = serde_json::json!({ "$ref": place.to_reference() });
                std::mem::replace(there, reference)
            }
            // What is of no kind may be something to others.
            None => there.clone(),
        };
        names::insert(self.json, place, value);
        self.came(place, target);
    }

    /// Notes that what is at `to` was at `from`.
    fn came(&mut self, to: &Pointer, from: &Pointer) {
        match file_of(self.json, from) {
            Some(origin) => self.moves.settle(to.clone(), origin),
            None => {
                let from = Origin { source: Source::Spec, pointer: from.clone() };
                self.moves.record(to.clone(), from);
            }
        }
    }
}

/// Puts what stood beside a reference to what was behind it, where it counts more; says which keys those are.
fn beside(kept: Map<String, Json>, value: &mut Json) -> Vec<String> {
    let Json::Object(members) = value else { return Vec::new() };
    let kept = kept.into_iter().filter(|(key, _)| key != "$ref");
    let mut keys = Vec::new();
    for (key, value) in kept {
        keys.push(key.clone());
        members.insert(key, value);
    }
    keys
}

/// Whether a place is a member of this section.
fn is_in(place: &Pointer, section: &[&str]) -> bool {
    let tokens: Vec<String> = place.tokens().collect();
    tokens.len() == section.len() + 1
        && tokens.iter().zip(section).all(|(token, name)| token == name)
}

/// How many values there are in one, and how deep.
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
