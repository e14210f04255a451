//! Collects the tags of operations. Names that become the same identifier are one tag.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::docs::Docs;
use crate::ir::operation::{Tag, is_prefix};
use crate::lower::context::Cx;
use crate::pointer::Pointer;

/// The tags of a document.
#[derive(Default)]
pub(super) struct Tags {
    tags: Vec<Tag>,
    /// The index of each tag by its [`identifier`].
    indices: BTreeMap<String, usize>,
    /// The indices of the tags that are named after a path.
    of_paths: BTreeSet<usize>,
}

impl Tags {
    /// Returns the tags that the document describes.
    pub(super) fn described(cx: &Cx<'_>) -> Self {
        let declared = cx.spec.document().tags.iter().enumerate();
        Self::of(declared.map(|(index, tag)| Tag {
            name: tag.name.clone(),
            docs: Docs::of(tag.description.as_deref()),
            origin: Pointer::of(&["tags"]).index(index),
        }))
    }

    /// Unites tags that are the same identifier. The first description applies.
    fn of(declared: impl Iterator<Item = Tag>) -> Self {
        let mut tags = Self::default();
        for tag in declared {
            match tags.indices.get(&identifier(&tag.name)).and_then(|at| tags.tags.get_mut(*at)) {
                Some(known) => known.docs = std::mem::take(&mut known.docs).or(tag.docs),
                None => {
                    tags.add(tag);
                }
            }
        }
        tags
    }

    /// Returns the index of a tag, which is added if it is new. An operation without a tag gets one named after its path.
    pub(super) fn index(&mut self, tag: Option<&String>, path: &str, at: &Pointer) -> usize {
        let name = tag.cloned().unwrap_or_else(|| of_path(path));
        let Some(index) = self.indices.get(&identifier(&name)).copied() else {
            let index = self.add(Tag { name, docs: Docs::default(), origin: at.clone() });
            if tag.is_none() {
                self.of_paths.insert(index);
            }
            return index;
        };
        // The spelling of a tag counts more than that of a path, whichever comes first.
        if tag.is_some()
            && self.of_paths.remove(&index)
            && let Some(known) = self.tags.get_mut(index)
        {
            known.name = name;
        }
        index
    }

    /// Adds a tag and returns its index.
    fn add(&mut self, tag: Tag) -> usize {
        let index = self.tags.len();
        self.indices.insert(identifier(&tag.name), index);
        self.tags.push(tag);
        index
    }

    pub(super) fn into_tags(self) -> Vec<Tag> {
        self.tags
    }
}

/// Returns what the names have in common that become the same module or the same type. A name without letters and digits
/// has nothing in common with others.
fn identifier(name: &str) -> String {
    let spelled = spelled(name);
    if spelled.is_empty() { name.to_owned() } else { spelled }
}

/// Returns the letters and digits of a name in lower case. Numbers stay separate: `1.1` is not `11`.
fn spelled(name: &str) -> String {
    let mut spelled = String::new();
    let mut is_separated = false;
    for letter in name.chars() {
        if !letter.is_alphanumeric() {
            is_separated = true;
            continue;
        }
        let is_number = letter.is_numeric() && spelled.ends_with(char::is_numeric);
        spelled.extend((is_separated && is_number).then_some('_'));
        spelled.extend(letter.to_lowercase());
        is_separated = false;
    }
    spelled
}

/// Returns the first noun of a path.
fn of_path(path: &str) -> String {
    let is_name =
        |segment: &&str| !segment.is_empty() && !segment.starts_with('{') && !is_prefix(segment);
    // The text after a colon is a verb, such as `run` in `/agents:run`.
    let path = path.split(['?', '#']).next().unwrap_or(path);
    let mut nouns = path.split('/').map(|segment| segment.split(':').next().unwrap_or(segment));
    nouns.find(is_name).unwrap_or("api").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unites_spellings_of_the_same_identifier() {
        for (left, right, is_same) in [
            ("users", "Users", true),
            ("user-groups", "User Groups", true),
            ("user_groups", "userGroups", true),
            ("API 1.1", "API 11", false),
            ("users", "user", false),
            ("+", "-", false),
        ] {
            assert_eq!(identifier(left) == identifier(right), is_same, "{left} {right}");
        }
    }

    #[test]
    fn unites_declared_tags_and_keeps_the_first_description() {
        let tag = |name: &str, words: Option<&str>| Tag {
            name: name.to_owned(),
            docs: Docs::of(words),
            origin: Pointer::root(),
        };
        let declared = [
            tag("UserGroups", None),
            tag("user-groups", Some("The groups.")),
            tag("user_groups", Some("Again.")),
        ];
        let tags = Tags::of(declared.into_iter()).into_tags();
        let tags: Vec<_> = tags.iter().map(|tag| (tag.name.as_str(), tag.docs.clone())).collect();
        assert_eq!(tags, [("UserGroups", Docs::of(Some("The groups.")))]);
    }

    #[test]
    fn prefers_the_spelling_of_a_tag_in_any_order() {
        for tags in [[None, Some("Users".to_owned())], [Some("Users".to_owned()), None]] {
            let mut all = Tags::default();
            for tag in &tags {
                assert_eq!(all.index(tag.as_ref(), "/users/{id}", &Pointer::root()), 0);
            }
            let names: Vec<String> = all.into_tags().into_iter().map(|tag| tag.name).collect();
            assert_eq!(names, ["Users"]);
        }
    }
}
