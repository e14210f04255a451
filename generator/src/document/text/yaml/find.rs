//! Turns pointers into the spots of a YAML text where their values start.

use std::collections::BTreeMap;

use super::{Tree, What};
use crate::diagnostic::Position;
use crate::pointer::Pointer;

/// A tree whose parts can be found; what was found on the way to one place serves the next.
#[derive(Debug)]
pub(crate) struct Finder {
    tree: Tree,
    /// The mappings that were entered so far, and their members.
    entered: BTreeMap<usize, BTreeMap<String, usize>>,
}

impl Finder {
    /// Prepares to find the parts of a tree.
    pub(crate) fn new(tree: Tree) -> Self {
        Self { tree, entered: BTreeMap::new() }
    }

    /// The spot of a node, or of its nearest ancestor that exists.
    pub(crate) fn locate(&mut self, pointer: &Pointer) -> Option<Position> {
        let mut found = self.tree.root;
        for token in pointer.tokens() {
            match self.step(found, &token) {
                Some(inner) => found = inner,
                None => break,
            }
        }
        Some(self.tree.nodes.get(found)?.at)
    }

    fn step(&mut self, within: usize, token: &str) -> Option<usize> {
        match &self.tree.nodes.get(within)?.what {
            What::Scalar(_) => None,
            What::List(elements) => elements.get(token.parse::<usize>().ok()?).copied(),
            What::Mapping(_) => {
                let tree = &self.tree;
                let members = self.entered.entry(within).or_insert_with(|| members(tree, within));
                members.get(token).copied()
            }
        }
    }
}

/// The members of a mapping, those that are merged into it too: what comes first counts less.
fn members(tree: &Tree, mapping: usize) -> BTreeMap<String, usize> {
    let (mut all, mut open) = (Vec::new(), vec![mapping]);
    while let Some(node) = open.pop() {
        match tree.nodes.get(node).map(|node| &node.what) {
            Some(What::List(elements)) => open.extend(elements.iter().rev()),
            Some(What::Mapping(members)) => {
                for (key, value) in members.iter().rev() {
                    match tree.nodes.get(*key).map(|key| &key.what) {
                        Some(What::Scalar(key)) if key.is_merge() => open.push(*value),
                        Some(What::Scalar(key)) => all.push((key.text.clone(), *value)),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    all.into_iter().rev().collect()
}
