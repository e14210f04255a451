//! JSON pointers, and the origins of nodes in the source documents.
//!
//! Steps that move or add nodes record the changes in [`Moves`], so that every node can be traced back to its source.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// A JSON pointer (RFC 6901) into the effective document.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// Returns the pointer to the whole document.
    pub const fn root() -> Self {
        Self(String::new())
    }

    /// Returns the pointer that consists of these unescaped tokens.
    pub fn of(tokens: &[&str]) -> Self {
        tokens.iter().fold(Self::root(), |at, token| at.child(token))
    }

    /// Parses `/a/b`, or `#/a/b` with percent-encoding; returns `None` for other text.
    pub fn parse(text: &str) -> Option<Self> {
        let text = fragment(text).unwrap_or(Cow::Borrowed(text));
        (text.is_empty() || text.starts_with('/')).then(|| Self(text.into_owned()))
    }

    /// Returns the pointer to the property or element `token` of this node.
    #[must_use]
    pub fn child(&self, token: &str) -> Self {
        Self(format!("{}/{}", self.0, token.replace('~', "~0").replace('/', "~1")))
    }

    /// Returns the pointer to the element `index` of this array.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// Returns the unescaped tokens.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        self.0.split('/').skip(1).map(|token| unescaped(token).into_owned())
    }

    /// Returns the last token, unescaped. It is empty for the root.
    pub fn last(&self) -> String {
        self.tokens().last().unwrap_or_default()
    }

    /// Returns the string for `serde_json::Value::pointer`, such as `/a/b`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether this node is `base` or inside it.
    pub fn is_within(&self, base: &Self) -> bool {
        self.below(base).is_some()
    }

    /// Replaces the prefix `from` with `to`. Returns `None` if this node is outside `from`.
    pub fn rebased(&self, from: &Self, to: &Self) -> Option<Self> {
        self.below(from).map(|rest| Self(format!("{}{rest}", to.0)))
    }

    /// Returns the value of a `$ref` to this node: a fragment with `%` escaped.
    pub fn to_reference(&self) -> String {
        format!("#{}", self.0.replace('%', "%25"))
    }

    /// Returns the pointers to all ancestors of this node and to the node itself, outermost first.
    pub fn ancestors(&self) -> impl Iterator<Item = Self> + '_ {
        let ends = self.0.match_indices('/').map(|(end, _)| end).chain([self.0.len()]);
        ends.filter_map(|end| Some(Self(self.0.get(..end)?.to_owned())))
    }

    /// Returns the rest of this pointer below `base`: `Some("/c")` for `/a/b/c` below `/a/b`.
    fn below(&self, base: &Self) -> Option<&str> {
        let rest = self.0.strip_prefix(&base.0)?;
        (rest.is_empty() || rest.starts_with('/')).then_some(rest)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// Decodes the fragment of a reference such as `#/a/b%20c`, which is percent-encoded (RFC 6901, section 6). Returns
/// `None` if the reference does not start with `#`.
pub(crate) fn fragment(reference: &str) -> Option<Cow<'_, str>> {
    let text = reference.strip_prefix('#')?;
    Some(if text.contains('%') { decoded(text) } else { Cow::Borrowed(text) })
}

/// Unescapes a token.
pub(crate) fn unescaped(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        token.replace("~1", "/").replace("~0", "~").into()
    } else {
        Cow::Borrowed(token)
    }
}

/// Decodes percent-encoding. Invalid escapes are kept. If the result would not be valid UTF-8, the text is returned
/// unchanged.
pub(crate) fn decoded(text: &str) -> Cow<'_, str> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        match (first, after) {
            (b'%', [high, low, after @ ..])
                if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() =>
            {
                bytes.push(hex(*high) << 4 | hex(*low));
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Returns the value of a hexadecimal digit.
fn hex(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => (digit | 0x20) - b'a' + 10,
    }
}

/// A document that the effective document is built from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    /// The OpenAPI document.
    Spec,
    /// The file at this index in the list of referenced files.
    File(usize),
    /// The overlay.
    Overlay,
}

/// The origin of a node: a source document and a pointer into it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Origin {
    /// The document.
    pub source: Source,
    /// The pointer into that document.
    pub pointer: Pointer,
}

/// The nodes that the steps before parsing moved or added, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Moves {
    steps: Vec<Move>,
    /// The indices of the steps that moved a node to this pointer, in order. Most pointers have none.
    to: BTreeMap<Pointer, Vec<usize>>,
}

#[derive(Clone, Debug)]
struct Move {
    to: Pointer,
    from: Origin,
    /// Whether `from` is the final origin instead of a pointer into the document before this step.
    is_final: bool,
}

impl Moves {
    /// Records that the node at `to` was at `from` before this step, or comes from `from` in a different document.
    pub(crate) fn record(&mut self, to: Pointer, from: Origin) {
        let is_final = from.source != Source::Spec;
        self.push(Move { to, from, is_final });
    }

    /// Records that the final origin of the node at `to` is `from`, regardless of earlier steps.
    pub(crate) fn record_final(&mut self, to: Pointer, from: Origin) {
        self.push(Move { to, from, is_final: true });
    }

    fn push(&mut self, step: Move) {
        self.to.entry(step.to.clone()).or_default().push(self.steps.len());
        self.steps.push(step);
    }

    /// Returns the origin of a node of the effective document.
    pub(crate) fn trace(&self, location: &Pointer) -> Origin {
        let (mut location, mut before) = (location.clone(), self.steps.len());
        while let Some((index, step)) = self.latest(&location, before) {
            before = index;
            let Some(rest) = location.below(&step.to) else { continue };
            let moved = Pointer(format!("{}{rest}", step.from.pointer.0));
            if step.is_final {
                return Origin { source: step.from.source, pointer: moved };
            }
            location = moved;
        }
        Origin { source: Source::Spec, pointer: location }
    }

    /// Returns the latest step before index `before` that moved a node to `location` or to one of its ancestors.
    fn latest(&self, location: &Pointer, before: usize) -> Option<(usize, &Move)> {
        let steps = location.ancestors().filter_map(|above| {
            let steps = self.to.get(&above)?;
            steps.iter().rev().find(|step| **step < before).copied()
        });
        let index = steps.max()?;
        Some((index, self.steps.get(index)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_slashes_and_tildes() {
        let pointer = Pointer::of(&["paths", "/a/{b~c}"]);
        assert_eq!(pointer.to_string(), "#/paths/~1a~1{b~0c}");
        assert_eq!(pointer.last(), "/a/{b~c}");
    }

    #[test]
    fn decodes_fragments() {
        let read = |text| Pointer::parse(text).unwrap().tokens().collect::<Vec<_>>();
        assert_eq!(read("#/a%20b/List%601/%7e1%C3%A4"), ["a b", "List`1", "/ä"]);
        assert_eq!(read("/a%20b"), ["a%20b"], "only fragments are percent-encoded");
        assert_eq!(read("#/100%/%zz/%ff"), ["100%", "%zz", "%ff"], "invalid escapes are kept");
        assert_eq!(fragment("other.json#/a"), None);
    }

    #[test]
    fn traces_a_location_through_all_moves() {
        let mut moves = Moves::default();
        let added = Origin { source: Source::Overlay, pointer: Pointer::of(&["actions", "0"]) };
        moves.record(Pointer::of(&["a", "b"]), added);
        let wrapped = Origin { source: Source::Spec, pointer: Pointer::of(&["a"]) };
        moves.record(Pointer::of(&["a", "allOf"]), wrapped);
        let origin = moves.trace(&Pointer::of(&["a", "allOf", "b", "c"]));
        assert_eq!(origin.source, Source::Overlay);
        assert_eq!(origin.pointer.to_string(), "#/actions/0/c");
        assert_eq!(moves.trace(&Pointer::of(&["ab"])).pointer.to_string(), "#/ab");
    }
}
