//! Finds the places of a document that refer to something which is not simply a component's name.

use serde_json::Map;

use super::address::is_path;
use super::find::{Found, Lens, reference};
use super::walk::{self, Spot, section};
use crate::document::Json;
use crate::pointer::Pointer;

/// Which references are followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Those that lead into other files.
    Files,
    /// All.
    All,
}

/// A place that refers to something.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    /// The place: an object with a `$ref`, or a member of a `mapping`.
    pub at: Pointer,
    /// What belongs there.
    pub spot: Spot,
    /// The reference.
    pub reference: String,
    /// Whether nothing stands beside the `$ref`.
    pub alone: bool,
}

impl Site {
    /// Where that is kept to which it refers; `None` if it has to be written out.
    pub(crate) fn section(&self, two: bool) -> Option<&'static [&'static str]> {
        section(self.spot.part()?, two)
    }

    /// The reference itself, to complain about.
    pub(crate) fn place(&self) -> Pointer {
        if self.spot == Spot::Branch { self.at.clone() } else { self.at.child("$ref") }
    }

    /// Lets it refer to a place of its document; says whether it did not before.
    pub(crate) fn point_at(&self, json: &mut Json, place: &Pointer) -> bool {
        let text = place.to_reference();
        let Some(there) = json.pointer_mut(self.place().as_str()) else { return false };
        let changed = there.as_str() != Some(&text);
        *there = Json::from(text);
        changed
    }
}

/// The places of a document that refer to something in scope, but for plain names of what exists.
pub(crate) fn of(lens: &Lens<'_>, scope: Scope) -> Vec<Site> {
    let mut sites = Vec::new();
    walk::visit(lens.json, &mut |json, spot, trail| {
        let Some(text) = refers(json, spot) else { return };
        let outward = !text.starts_with('#') || text.starts_with(INWARD);
        if (scope == Scope::Files && !outward) || lens.find(text, spot) == Found::Plain {
            return;
        }
        let alone = json.as_object().map(Map::len) == Some(1);
        sites.push(Site { at: trail.pointer(), spot, reference: text.to_owned(), alone });
    });
    sites
}

/// How references into other files begin while those are within the document.
const INWARD: &str = "#/\0files/";

fn refers(json: &Json, spot: Spot) -> Option<&str> {
    match spot {
        Spot::Branch => json.as_str().filter(|text| is_path(text)),
        _ => reference(json),
    }
}
