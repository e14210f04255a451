//! Reads, converts, repairs and parses an OpenAPI document, and tracks the source position of every node.
//!
//! The layers, from the lowest to the highest:
//!
//! | layer | task |
//! |---|---|
//! | [`text`] | parse JSON or YAML, and map pointers to lines and columns |
//! | [`grammar`] | list the keys whose values contain OpenAPI objects |
//! | [`internal`] | remove internal extensions that a document contains by chance |
//! | [`references`] | merge files into one document, and turn targets of `$ref`s into components |
//! | [`upgrade`] | convert a document of any version to 3.0 |
//! | [`repair`] | repair mistakes, so that openapiv3 can parse the document |
//! | [`hints`] | move names and annotations from the uses of a schema to the schema |
//! | [`spec`] | parse JSON with openapiv3, and resolve `$ref`s on access |

pub(crate) mod extension;
pub(crate) mod grammar;
pub(crate) mod hints;
pub(crate) mod internal;
pub(crate) mod log;
pub(crate) mod members;
pub(crate) mod merge;
pub(crate) mod objects;
pub(crate) mod references;
pub(crate) mod repair;
pub(crate) mod spec;
pub(crate) mod text;
pub(crate) mod upgrade;

/// A document as JSON, before it is parsed as OpenAPI.
pub(crate) type Json = serde_json::Value;

/// The name and text of a document.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// The name in diagnostics, such as `spec/swagger.json`.
    pub name: &'a str,
    /// The text: JSON or YAML.
    pub text: &'a str,
}
