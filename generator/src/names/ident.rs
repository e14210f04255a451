//! A Rust identifier that is known to be one.

use std::fmt;

use super::keywords;

/// A valid Rust identifier, raw (`r#type`) where it must be. Nothing else makes one, so nothing
/// from a document reaches the code as anything but an identifier.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// Makes an identifier of any text: what cannot stand in one is left out.
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

    /// As it is written in code, `r#` included.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Without `r#`, as in file names and prose.
    pub fn plain(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
