//! Turns the text of an OpenAPI document into a parsed one whose every node can be found again.
//!
//! Knows JSON and OpenAPI; knows nothing of the client that is made of it. From the lowest layer to the highest:
//!
//! | layer | turns |
//! |---|---|
//! | [`text`] | JSON or YAML text into [`Json`], and pointers into lines and columns |
//! | [`grammar`] | a key of OpenAPI into the part that it holds |
//! | [`references`] | files into one document, and targets of `$ref`s into components |
//! | [`upgrade`] | a document of any version into one of 3.0 |
//! | [`repair`] | a document with mistakes into one that openapiv3 reads |
//! | [`hints`] | names and annotations given where a type is used into ones on the type |
//! | [`spec`] | JSON into openapiv3's types, whose `$ref`s are followed on access |

pub(crate) mod extension;
pub(crate) mod grammar;
pub(crate) mod hints;
pub(crate) mod log;
pub(crate) mod members;
pub(crate) mod near;
pub(crate) mod references;
pub(crate) mod repair;
pub(crate) mod spec;
pub(crate) mod text;
pub(crate) mod upgrade;
pub(crate) mod whole;

/// A document as plain data, before it is known to be an OpenAPI document.
pub(crate) type Json = serde_json::Value;

/// A text and what to call it.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// Its name in complaints, such as `spec/swagger.json`.
    pub name: &'a str,
    /// What it says.
    pub text: &'a str,
}
