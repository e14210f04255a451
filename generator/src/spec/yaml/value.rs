//! Turns a tree of YAML into JSON: aliases are written out, `<<` is merged, keys are strings.

use serde_json::Map;

use super::{Fault, MAX_DEPTH, Tree, What, too_deep};
use crate::spec::Json;

/// What the parts of a document may take, about, in bytes: each of them this much, and its text.
const PART: usize = 64;

/// What aliases may add to a document, in the same measure, however small it is.
const ALLOWANCE: usize = 64 << 20;

/// The JSON that a tree means.
///
/// # Errors
/// Written out, it is nested too deep or too large, or something is merged that is no mapping.
pub fn json(tree: &Tree) -> Result<Json, Fault> {
    let own = tree.nodes.iter().map(|node| match &node.what {
        What::Scalar(scalar) => PART + scalar.text.len(),
        _ => PART,
    });
    let left = own.sum::<usize>() + ALLOWANCE;
    Writer { tree, left }.node(tree.root, 1)
}

struct Writer<'a> {
    tree: &'a Tree,
    /// What may still be written.
    left: usize,
}

impl Writer<'_> {
    fn node(&mut self, index: usize, depth: usize) -> Result<Json, Fault> {
        let Some(node) = self.tree.nodes.get(index) else { return Ok(Json::Null) };
        let size = match &node.what {
            What::Scalar(scalar) => PART + scalar.text.len(),
            _ if depth >= MAX_DEPTH => return Err(too_deep(node.at)),
            _ => PART,
        };
        self.left = self.left.checked_sub(size).ok_or_else(|| {
            let help = "each alias is a copy of what it names: write less of them";
            Fault::new(node.at, "with its aliases written out, the document is too large", help)
        })?;
        match &node.what {
            What::Scalar(scalar) => Ok(scalar.json()),
            What::List(elements) => {
                elements.iter().map(|element| self.node(*element, depth + 1)).collect()
            }
            What::Mapping(members) => self.mapping(members, depth),
        }
    }

    /// What a mapping says itself counts more than what is merged into it.
    fn mapping(&mut self, members: &[(usize, usize)], depth: usize) -> Result<Json, Fault> {
        let mut object = Map::new();
        for (key, value) in members {
            let Some(What::Scalar(scalar)) = self.tree.nodes.get(*key).map(|key| &key.what) else {
                continue;
            };
            if scalar.is_merge() {
                self.merge(*value, depth, &mut object)?;
            } else {
                self.left = self.left.saturating_sub(scalar.text.len());
                let value = self.node(*value, depth + 1)?;
                object.insert(scalar.text.clone(), value);
            }
        }
        Ok(Json::Object(object))
    }

    fn merge(
        &mut self,
        index: usize,
        depth: usize,
        object: &mut Map<String, Json>,
    ) -> Result<(), Fault> {
        let tree = self.tree;
        let Some(node) = tree.nodes.get(index) else { return Ok(()) };
        let all = match &node.what {
            What::List(all) => all.as_slice(),
            _ => &[index],
        };
        for each in all {
            let Json::Object(members) = self.node(*each, depth + 1)? else {
                let help = "`<<` takes a mapping, or a list of them, mostly by an alias";
                return Err(Fault::new(node.at, "what is merged here is no mapping", help));
            };
            for (key, value) in members {
                object.entry(key).or_insert(value);
            }
        }
        Ok(())
    }
}
