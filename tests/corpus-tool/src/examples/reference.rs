//! Follows `$ref` inside a document.

use std::borrow::Cow;

use serde_json::Value;

/// The maximum length of a chain of references.
const MAX_CHAIN: usize = 32;

/// A node of a document with its position.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    /// The JSON pointer.
    pub(super) pointer: String,
    /// The value.
    pub(super) value: &'a Value,
}

impl<'a> Node<'a> {
    /// Returns a property of an object.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.as_object()?.get(key)?;
        Some(Self { pointer: child(&self.pointer, key), value })
    }

    /// Returns the text of `$ref`.
    pub(super) fn reference(&self) -> Option<&'a str> {
        self.value.as_object()?.get("$ref")?.as_str()
    }
}

/// Returns the pointer to a property or an element of a node.
pub(super) fn child(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}

/// Resolves references inside a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Resolver<'a>(&'a Value);

impl<'a> Resolver<'a> {
    pub(super) fn new(document: &'a Value) -> Self {
        Self(document)
    }

    pub(super) fn root(&self) -> Node<'a> {
        Node { pointer: String::new(), value: self.0 }
    }

    /// Returns the node at a JSON pointer.
    pub(super) fn at(&self, pointer: &str) -> Option<Node<'a>> {
        let value = self.0.pointer(pointer)?;
        Some(Node { pointer: pointer.to_owned(), value })
    }

    /// Returns the target of a reference, which must be a pointer into this document.
    pub(super) fn target(&self, reference: &str) -> Option<Node<'a>> {
        self.at(&unescaped(reference.strip_prefix('#')?))
    }

    /// Follows a chain of references to its end. Returns `None` if there is no end.
    pub(super) fn follow(&self, node: Node<'a>) -> Option<Node<'a>> {
        let mut node = node;
        for _ in 0..MAX_CHAIN {
            match node.reference() {
                Some(reference) => node = self.target(reference)?,
                None => return Some(node),
            }
        }
        None
    }
}

/// Replaces `%7B` and the like. A fragment that contains no valid escape is returned unchanged.
fn unescaped(fragment: &str) -> Cow<'_, str> {
    if !fragment.contains('%') {
        return Cow::Borrowed(fragment);
    }
    let (mut bytes, mut rest) = (Vec::new(), fragment.as_bytes());
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.filter(|_| *first == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(fragment), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn follows_chains_with_escapes_but_not_circles() {
        let document = json!({
            "a/b": {"{c}": {"$ref": "#/d"}},
            "d": {"e": 1},
            "circle": {"$ref": "#/circle"},
            "file": {"$ref": "other.json#/a"},
        });
        let resolver = Resolver::new(&document);
        let end = |reference: &str| {
            let node = resolver.follow(resolver.target(reference)?)?;
            Some((node.pointer, node.value.clone()))
        };
        assert_eq!(end("#/a~1b/%7Bc%7D"), Some(("/d".to_owned(), json!({"e": 1}))));
        assert_eq!(end("#/circle"), None);
        assert_eq!(end("#/file"), None);
        assert_eq!(end("#/nothing"), None);
    }
}
