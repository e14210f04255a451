//! Resolves references, including chains of references.

use std::collections::VecDeque;

use super::address::{self, Address};
use super::files::FILES;
use super::walk::{self, Expected, section};
use crate::document::Json;
use crate::document::grammar::{ObjectType, Relation};
use crate::pointer::{Pointer, decoded, unescaped};

/// The maximum length of a chain of references.
const JUMPS: usize = 100;

/// The target of a reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Resolution {
    /// The reference directly names a component in the required section.
    Plain,
    /// Any other existing target, at this pointer.
    Target(Pointer),
    /// The target does not have the type that the reference requires. Contains the actual type, or the required type if
    /// the actual type is unknown.
    Mismatch(Expected),
    /// The target does not exist: the value at this pointer does not have this key or index.
    Missing(Pointer, String),
    /// The chain of references is a cycle, or longer than [`JUMPS`].
    Cycle,
    /// The target is in a file or at a URL that is not loaded, or at an anchor that does not exist.
    NotLoaded(Address),
}

/// A document in which references are resolved.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Resolver<'a> {
    /// The document, which contains the other files under [`FILES`].
    pub json: &'a Json,
    /// The file name of the document.
    pub main: &'a str,
    /// Whether the document is a Swagger 2.0 document.
    pub is_swagger_2: bool,
}

impl Resolver<'_> {
    /// Resolves a reference whose target must be `expected`.
    pub(crate) fn find(&self, reference: &str, expected: Expected) -> Resolution {
        if self.is_plain(reference, expected) == Some(true) {
            return Resolution::Plain;
        }
        let address = address::of(reference, self.main);
        let Some(pointer) = self.inside(&address) else { return Resolution::NotLoaded(address) };
        match self.follow(&pointer) {
            Resolution::Target(target) => self.check(target, expected),
            other => other,
        }
    }

    /// Returns `Some(true)` if a reference directly names a component in the required section. This check comes first,
    /// because nearly all references do so.
    fn is_plain(&self, reference: &str, expected: Expected) -> Option<bool> {
        let (mut rest, mut json) = (reference.strip_prefix("#/")?, self.json);
        for name in section(expected.object_type()?, self.is_swagger_2)? {
            rest = rest.strip_prefix(name)?.strip_prefix('/')?;
            json = json.get(name)?;
        }
        let name = decoded(rest);
        Some(!name.contains('/') && json.get(unescaped(&name).as_ref()).is_some())
    }

    /// Resolves a bare component name, unless the name looks like a file name.
    pub(crate) fn bare(&self, reference: &str, expected: Expected) -> Option<Pointer> {
        let section = section(expected.object_type()?, self.is_swagger_2)
            .filter(|_| !address::is_file(reference))?;
        let location = Pointer::of(section).child(&decoded(reference));
        self.json.pointer(location.as_str()).map(|_| location)
    }

    fn check(&self, target: Pointer, expected: Expected) -> Resolution {
        let actual = walk::at(&target).or_else(|| walk::metadata(&target));
        let matches = |actual: &Expected| {
            *actual == expected
                || (expected.object_type().is_some()
                    && actual.object_type() == expected.object_type())
        };
        if let Some(other) = actual.filter(|actual| !matches(actual)) {
            return Resolution::Mismatch(other);
        }
        let value = self.json.pointer(target.as_str());
        let fits = match expected {
            Expected::Of(Relation::List(_)) => value.is_some_and(Json::is_array),
            // A boolean is a schema too. Repair reports all other values.
            _ if expected.object_type() == Some(ObjectType::Schema) => true,
            _ => value.is_some_and(Json::is_object),
        };
        if fits { Resolution::Target(target) } else { Resolution::Mismatch(expected) }
    }

    /// Returns the pointer to an address in the merged document; `None` if the target is not loaded.
    fn inside(&self, address: &Address) -> Option<Pointer> {
        match address {
            Address::Pointer(file, pointer) if file == self.main => Some(pointer.clone()),
            Address::Pointer(file, pointer) => {
                let root = self.file(file)?;
                pointer.rebased(&Pointer::root(), &root)
            }
            Address::Anchor(file, name) => {
                let root = if file == self.main { Pointer::root() } else { self.file(file)? };
                anchor(self.json.pointer(root.as_str())?, &root, name)
            }
            Address::Network | Address::Outside => None,
        }
    }

    fn file(&self, name: &str) -> Option<Pointer> {
        self.json.get(FILES)?.get(name)?;
        Some(Pointer::of(&[FILES, name]))
    }

    fn follow(&self, pointer: &Pointer) -> Resolution {
        let mut remaining: VecDeque<String> = pointer.tokens().collect();
        let (mut node, mut at, mut jumps) = (self.json, Pointer::root(), 0);
        loop {
            let token = remaining.pop_front();
            let inner = token.as_deref().and_then(|token| inner(node, token));
            match (token, inner) {
                (Some(token), Some(inner)) => (node, at) = (inner, at.child(&token)),
                (token, _) => {
                    let alone =
                        token.is_some() || node.as_object().is_some_and(|all| all.len() == 1);
                    let next = reference(node).filter(|_| alone);
                    let next = next.and_then(|next| self.inside(&address::of(next, self.main)));
                    let Some(next) = next else {
                        return token.map_or(Resolution::Target(at.clone()), |token| {
                            Resolution::Missing(at, token)
                        });
                    };
                    jumps += 1;
                    if jumps > JUMPS {
                        return Resolution::Cycle;
                    }
                    next.tokens()
                        .chain(token)
                        .collect::<Vec<_>>()
                        .into_iter()
                        .rev()
                        .for_each(|token| remaining.push_front(token));
                    (node, at) = (self.json, Pointer::root());
                }
            }
        }
    }
}

/// Returns the `$ref` of an object.
pub(crate) fn reference(json: &Json) -> Option<&str> {
    json.get("$ref")?.as_str()
}

fn inner<'a>(json: &'a Json, token: &str) -> Option<&'a Json> {
    match json {
        Json::Object(members) => members.get(token),
        Json::Array(elements) => elements.get(token.parse::<usize>().ok()?),
        _ => None,
    }
}

/// Returns the pointer to the object with this `$anchor`.
fn anchor(json: &Json, root: &Pointer, name: &str) -> Option<Pointer> {
    let mut open = vec![(json, root.clone())];
    while let Some((json, at)) = open.pop() {
        match json {
            Json::Object(members) => {
                if members.get("$anchor").and_then(Json::as_str) == Some(name) {
                    return Some(at);
                }
                open.extend(members.iter().map(|(key, value)| (value, at.child(key))));
            }
            Json::Array(elements) => {
                open.extend(elements.iter().enumerate().map(|(key, value)| (value, at.index(key))));
            }
            _ => {}
        }
    }
    None
}
