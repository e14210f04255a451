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

pub mod extension;
pub mod grammar;
pub mod hints;
pub mod log;
pub mod members;
pub mod near;
pub mod references;
pub mod repair;
pub mod spec;
pub mod text;
pub mod upgrade;
pub mod whole;

/// A document as plain data, before it is known to be an OpenAPI document.
pub type Json = serde_json::Value;

/// A text and what to call it.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// Its name in complaints, such as `spec/swagger.json`.
    pub name: &'a str,
    /// What it says.
    pub text: &'a str,
}
