//! Finds the positions of values in YAML text by their pointers.

use std::collections::BTreeMap;

use super::{Content, Tree};
use crate::diagnostic::Position;
use crate::pointer::Pointer;

/// A tree with a cache of the mappings that lookups have visited.
#[derive(Debug)]
pub(crate) struct Finder {
    tree: Tree,
    /// The entries of each visited mapping.
    entered: BTreeMap<usize, BTreeMap<String, usize>>,
}

impl Finder {
    /// Creates a finder with an empty cache.
    pub(crate) fn new(tree: Tree) -> Self {
        Self { tree, entered: BTreeMap::new() }
    }

    /// Returns the position of a node, or of its nearest existing ancestor.
    pub(crate) fn locate(&mut self, pointer: &Pointer) -> Option<Position> {
        let mut node = self.tree.root;
        for token in pointer.tokens() {
            match self.step(node, &token) {
                Some(inner) => node = inner,
                None => break,
            }
        }
        Some(self.tree.nodes.get(node)?.at)
    }

    fn step(&mut self, within: usize, token: &str) -> Option<usize> {
        match &self.tree.nodes.get(within)?.content {
            Content::Scalar(_) => None,
            Content::List(elements) => elements.get(token.parse::<usize>().ok()?).copied(),
            Content::Mapping(_) => {
                let tree = &self.tree;
                let members = self.entered.entry(within).or_insert_with(|| members(tree, within));
                members.get(token).copied()
            }
        }
    }
}

/// Returns the entries of a mapping, including merged ones. The last of several entries with the same key is used. The
/// mapping's own entries override merged ones.
fn members(tree: &Tree, mapping: usize) -> BTreeMap<String, usize> {
    let (mut all, mut open) = (Vec::new(), vec![mapping]);
    while let Some(node) = open.pop() {
        match tree.nodes.get(node).map(|node| &node.content) {
            Some(Content::List(elements)) => open.extend(elements.iter().rev()),
            Some(Content::Mapping(members)) => {
                for (key, value) in members.iter().rev() {
                    match tree.nodes.get(*key).map(|key| &key.content) {
                        Some(Content::Scalar(key)) if key.is_merge() => open.push(*value),
                        Some(Content::Scalar(key)) => all.push((key.text.clone(), *value)),
                        Some(Content::List(_) | Content::Mapping(_)) | None => {}
                    }
                }
            }
            Some(Content::Scalar(_)) | None => {}
        }
    }
    all.into_iter().rev().collect()
}
