//! A namespace in which every claimed name is unique.

use std::collections::{BTreeMap, BTreeSet};

use super::ident::Ident;
use super::{case, keywords};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::pointer::Pointer;

/// The maximum length of the name of a type or constant, in bytes. Rustdoc writes a file for each of them, and adds a
/// prefix and an extension to the name.
pub(crate) const MAX_NAME_LENGTH: usize = 180;

/// A namespace.
#[derive(Clone, Debug)]
pub(crate) struct Scope {
    kind: &'static str,
    reserved: &'static [&'static str],
    taken: BTreeSet<String>,
    /// The last number that was appended to each name. Smaller numbers are in use.
    numbers: BTreeMap<String, usize>,
}

impl Scope {
    /// Creates an empty namespace for items of this kind, in which `reserved` names cannot be claimed.
    pub(crate) fn new(kind: &'static str, reserved: &'static [&'static str]) -> Self {
        Self { kind, reserved, taken: BTreeSet::new(), numbers: BTreeMap::new() }
    }

    /// Creates an empty namespace for modules. Device names are reserved too, because each module is a file.
    pub(crate) fn of_modules(reserved: &'static [&'static str]) -> Self {
        let mut scope = Self::new("module", reserved);
        keywords::DEVICES.iter().for_each(|device| scope.reserve(device));
        scope
    }

    /// Reserves a name.
    pub(crate) fn reserve(&mut self, name: &str) {
        self.taken.insert(key(name));
    }

    /// Claims a name. If it is in use, the first suffix that makes it unique, or else a number, is appended, and a note
    /// is reported.
    pub(crate) fn claim(
        &mut self,
        preferred: &str,
        suffixes: &[&str],
        at: &Pointer,
        sink: &mut Diagnostics,
    ) -> Ident {
        let preferred = &self.shortened(preferred);
        let alternatives: Vec<String> =
            suffixes.iter().map(|suffix| self.joined(preferred, suffix)).collect();
        self.claim_or(preferred, &alternatives, at, sink)
    }

    /// Claims a name. If it is in use, the first free name in `alternatives`, or else a numbered name, is claimed, and
    /// a note is reported.
    pub(crate) fn claim_or(
        &mut self,
        preferred: &str,
        alternatives: &[String],
        at: &Pointer,
        sink: &mut Diagnostics,
    ) -> Ident {
        let preferred = &self.shortened(preferred);
        let name = self.free(preferred, alternatives);
        let ident = Ident::new(&name);
        if name != *preferred {
            let message = format!(
                "the {} name `{preferred}` is not available; `{ident}` is used instead",
                self.kind
            );
            sink.push(Diagnostic::new(Code::RenamedItem, at, message));
        }
        self.taken.insert(key(&name));
        ident
    }

    fn shortened(&self, preferred: &str) -> String {
        if matches!(self.kind, "type" | "constant") {
            case::cut(preferred, MAX_NAME_LENGTH)
        } else {
            preferred.to_owned()
        }
    }

    fn free(&mut self, preferred: &str, alternatives: &[String]) -> String {
        let candidates = std::iter::once(preferred).chain(alternatives.iter().map(String::as_str));
        if let Some(name) = candidates.into_iter().find(|name| self.is_free(name)) {
            return name.to_owned();
        }
        let mut number = self.numbers.get(preferred).map_or(2, |last| last + 1);
        let mut name = self.joined(preferred, &number.to_string());
        while !self.is_free(&name) {
            number += 1;
            name = self.joined(preferred, &number.to_string());
        }
        self.numbers.insert(preferred.to_owned(), number);
        name
    }

    fn is_free(&self, name: &str) -> bool {
        !self.taken.contains(&key(name)) && !self.reserved.contains(&name)
    }

    fn joined(&self, name: &str, suffix: &str) -> String {
        let digits = name.ends_with(char::is_numeric) && suffix.starts_with(char::is_numeric);
        let camel = matches!(self.kind, "type" | "variant");
        if camel && !digits { format!("{name}{suffix}") } else { format!("{name}_{suffix}") }
    }
}

/// Returns the name in lower case. On some file systems, names that differ only in case refer to the same file.
fn key(name: &str) -> String {
    name.to_lowercase()
}
