//! Converts a YAML tree to JSON: expands aliases, merges `<<` and converts keys to strings.

use std::collections::BTreeMap;

use serde_json::Map;

use super::{Content, Fault, Tree, too_deep};
use crate::diagnostic::{Code, Position};
use crate::document::Json;
use crate::document::text::scan::MAX_DEPTH;

/// The approximate size of a node in bytes, in addition to its text.
const NODE_SIZE: usize = 64;

/// The approximate number of bytes that the expansion of aliases may add to a document.
const ALLOWANCE: usize = 64 << 20;

/// The schema keywords whose values have the type that the schema describes, directly or as elements of an array.
const OF_TYPE: &[&str] = &["enum", "const", "default", "example", "examples"];

/// A number and its position.
pub(crate) type Number = (String, Position);

/// Converts a tree to JSON. Also returns the numbers outside the range of `f64`.
///
/// # Errors
/// Returns an error if the expanded document is nested too deeply or too large, or if the value of `<<` is neither a
/// mapping nor a sequence of mappings.
pub(crate) fn json(tree: &Tree) -> Result<(Json, Vec<Number>), Fault> {
    let own = tree.nodes.iter().map(|node| match &node.content {
        Content::Scalar(scalar) => NODE_SIZE + scalar.text.len(),
        Content::List(_) | Content::Mapping(_) => NODE_SIZE,
    });
    let left = own.sum::<usize>() + ALLOWANCE;
    let mut writer = Writer { tree, left, out_of_range: BTreeMap::new() };
    let json = writer.node(tree.root, 1)?;
    Ok((json, writer.out_of_range.into_values().collect()))
}

struct Writer<'a> {
    tree: &'a Tree,
    /// The approximate number of bytes that may still be added.
    left: usize,
    /// The numbers outside the range of `f64`, by node.
    out_of_range: BTreeMap<usize, Number>,
}

/// Returns whether a mapping is a schema of strings, possibly nullable.
fn is_text(object: &Map<String, Json>) -> bool {
    let is = |json: &Json, name| json.as_str() == Some(name);
    match object.get("type") {
        Some(Json::Array(types)) => {
            types.iter().any(|ty| is(ty, "string"))
                && types.iter().all(|ty| is(ty, "string") || is(ty, "null"))
        }
        Some(one) => is(one, "string"),
        None => false,
    }
}

impl Writer<'_> {
    fn node(&mut self, index: usize, depth: usize) -> Result<Json, Fault> {
        let Some(node) = self.tree.nodes.get(index) else { return Ok(Json::Null) };
        let size = match &node.content {
            Content::Scalar(scalar) => NODE_SIZE + scalar.text.len(),
            Content::List(_) | Content::Mapping(_) if depth > MAX_DEPTH => {
                return Err(too_deep(node.at));
            }
            Content::List(_) | Content::Mapping(_) => NODE_SIZE,
        };
        self.left = self.left.checked_sub(size).ok_or_else(|| {
            let message = "the document is too large when its aliases are expanded";
            Fault::new(Code::YamlAliasesTooLarge, node.at, message)
        })?;
        match &node.content {
            Content::Scalar(scalar) => {
                if scalar.is_out_of_range() {
                    self.out_of_range.insert(index, (scalar.text.clone(), node.at));
                }
                Ok(scalar.json())
            }
            Content::List(elements) => {
                elements.iter().map(|element| self.node(*element, depth + 1)).collect()
            }
            Content::Mapping(members) => self.mapping(members, depth),
        }
    }

    /// Converts a mapping. Its own entries override merged ones.
    fn mapping(&mut self, members: &[(usize, usize)], depth: usize) -> Result<Json, Fault> {
        let mut object = Map::new();
        for (key, value) in members {
            let Some(Content::Scalar(scalar)) = self.tree.nodes.get(*key).map(|key| &key.content)
            else {
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
        if is_text(&object) {
            self.restore_text(members, &mut object);
        }
        Ok(Json::Object(object))
    }

    /// Restores the source text of values that have the type of a string schema: in an `enum` of strings, `012` must
    /// not become `12`.
    fn restore_text(&mut self, members: &[(usize, usize)], object: &mut Map<String, Json>) {
        let tree = self.tree;
        let node = |index: usize| tree.nodes.get(index).map(|node| &node.content);
        for name in OF_TYPE {
            let is_name =
                |key| matches!(node(key), Some(Content::Scalar(key)) if key.text == *name);
            let member = members.iter().rev().find(|(key, _)| is_name(*key));
            let Some(((_, value), converted)) = member.zip(object.get_mut(*name)) else {
                continue;
            };
            let pairs: Vec<(usize, &mut Json)> = match (node(*value), converted) {
                (Some(Content::List(elements)), Json::Array(values)) => {
                    elements.iter().copied().zip(values).collect()
                }
                (_, one) => vec![(*value, one)],
            };
            for (index, value) in pairs {
                if let Some(Content::Scalar(scalar)) = node(index) {
                    scalar.restore_text(value);
                    self.out_of_range.remove(&index);
                }
            }
        }
    }

    fn merge(
        &mut self,
        index: usize,
        depth: usize,
        object: &mut Map<String, Json>,
    ) -> Result<(), Fault> {
        let tree = self.tree;
        let Some(node) = tree.nodes.get(index) else { return Ok(()) };
        let all = match &node.content {
            Content::List(all) => all.as_slice(),
            Content::Scalar(_) | Content::Mapping(_) => &[index],
        };
        for each in all {
            let Json::Object(members) = self.node(*each, depth + 1)? else {
                let message = "the value of `<<` must be a mapping or a sequence of mappings";
                return Err(Fault::new(Code::InvalidYamlMerge, node.at, message));
            };
            for (key, value) in members {
                object.entry(key).or_insert(value);
            }
        }
        Ok(())
    }
}
