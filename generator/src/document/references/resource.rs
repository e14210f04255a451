//! The resources of JSON Schema, and the files that contain them.

use std::collections::BTreeMap;

use crate::document::Json;
use crate::pointer::Pointer;

/// A file.
#[derive(Debug)]
pub(crate) struct File<'a> {
    /// The path, relative to the folder of the document.
    pub name: &'a str,
    /// The content.
    pub json: &'a mut Json,
}

/// A resource of JSON Schema.
#[derive(Debug)]
pub(super) struct Resource {
    /// The index of its file.
    pub file: usize,
    /// The schema, or the root of the file.
    pub root: Pointer,
    /// The absolute `$id`, as far as it is known.
    pub id: Option<String>,
    /// The schemas with an anchor of this name. Only one is valid, but templates often share a name.
    pub anchors: BTreeMap<String, Vec<Pointer>>,
    /// Whether references are resolved from the root of the file first, because the version does not define `$id`.
    pub is_older: bool,
}
