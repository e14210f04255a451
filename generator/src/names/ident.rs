//! Valid Rust identifiers.

use std::fmt;

use super::keywords;

/// A valid Rust identifier, raw (`r#type`) if necessary. Only values of this type turn names from a document into
/// identifiers, so such a name cannot inject code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// Creates an identifier from any text: omits invalid characters, adds `_` if necessary, and makes keywords raw.
    pub fn new(text: &str) -> Self {
        let mut name: String =
            text.chars().filter(|letter| unicode_ident::is_xid_continue(*letter)).collect();
        let starts = name
            .chars()
            .next()
            .is_some_and(|first| unicode_ident::is_xid_start(first) || first == '_');
        if !starts {
            name.insert(0, '_');
        }
        if name == "_" || keywords::NEVER_RAW.contains(&name.as_str()) {
            name.push('_');
        } else if keywords::RESERVED.contains(&name.as_str()) {
            name.insert_str(0, "r#");
        }
        Self(name)
    }

    /// Returns the identifier as it is written in code, including `r#`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the identifier without `r#`, for file names and prose.
    pub fn plain(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
