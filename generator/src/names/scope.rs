//! A namespace: names are claimed in it, and no two claims get the same.

use std::collections::BTreeSet;

use super::Ident;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;

/// The names of one namespace.
#[derive(Clone, Debug)]
pub struct Scope {
    kind: &'static str,
    reserved: &'static [&'static str],
    taken: BTreeSet<String>,
}

impl Scope {
    /// An empty namespace of names of this kind, where these words are nobody's to claim.
    pub fn new(kind: &'static str, reserved: &'static [&'static str]) -> Self {
        Self { kind, reserved, taken: BTreeSet::new() }
    }

    /// Makes a name nobody's to claim.
    pub fn reserve(&mut self, name: &str) {
        self.taken.insert(key(name));
    }

    /// The wanted name, or with the first suffix (or number) that makes it free; then it is noted.
    pub fn claim(
        &mut self,
        wanted: &str,
        suffixes: &[&str],
        at: &Pointer,
        sink: &mut Diagnostics,
    ) -> Ident {
        let others: Vec<String> =
            suffixes.iter().map(|suffix| self.joined(wanted, suffix)).collect();
        self.claim_or(wanted, &others, at, sink)
    }

    /// The wanted name, or the first of the others that is free, or a numbered one; then it is noted.
    pub fn claim_or(
        &mut self,
        wanted: &str,
        others: &[String],
        at: &Pointer,
        sink: &mut Diagnostics,
    ) -> Ident {
        let name = self.free(wanted, others);
        let ident = Ident::new(&name);
        if name != wanted {
            let message = format!("the {} `{wanted}` is taken; this one is `{ident}`", self.kind);
            sink.push(Diagnostic::note(at, message));
        }
        self.taken.insert(key(&name));
        ident
    }

    fn free(&self, wanted: &str, others: &[String]) -> String {
        let is_free = |name: &String| {
            !self.taken.contains(&key(name)) && !self.reserved.contains(&name.as_str())
        };
        let numbered = (2..).map(|number: usize| self.joined(wanted, &number.to_string()));
        std::iter::once(wanted.to_owned())
            .chain(others.iter().cloned())
            .chain(numbered)
            .find(is_free)
            .unwrap_or_else(|| wanted.to_owned())
    }

    fn joined(&self, name: &str, suffix: &str) -> String {
        let digits = name.ends_with(char::is_numeric) && suffix.starts_with(char::is_numeric);
        let camel = matches!(self.kind, "type" | "variant");
        if camel && !digits { format!("{name}{suffix}") } else { format!("{name}_{suffix}") }
    }
}

/// Names that differ in case only would be one file on some machines, and one module for readers.
fn key(name: &str) -> String {
    name.to_lowercase()
}
