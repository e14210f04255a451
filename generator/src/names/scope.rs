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
        let name = self.free(wanted, suffixes);
        let ident = Ident::new(&name);
        if name != wanted {
            let message = format!("the {} `{wanted}` is taken; this one is `{ident}`", self.kind);
            sink.push(Diagnostic::note(at, message));
        }
        self.taken.insert(key(&name));
        ident
    }

    fn free(&self, wanted: &str, suffixes: &[&str]) -> String {
        let is_free = |name: &String| {
            !self.taken.contains(&key(name)) && !self.reserved.contains(&name.as_str())
        };
        let camel = wanted.starts_with(char::is_uppercase);
        let join = |suffix: &str| {
            if camel && !wanted.contains('_') {
                format!("{wanted}{suffix}")
            } else {
                format!("{wanted}_{suffix}")
            }
        };
        let numbered = (2..).map(|number: usize| join(&number.to_string()));
        std::iter::once(wanted.to_owned())
            .chain(suffixes.iter().map(|suffix| join(suffix)))
            .chain(numbered)
            .find(is_free)
            .unwrap_or_else(|| wanted.to_owned())
    }
}

/// Names that differ in case only would be one file on some machines, and one module for readers.
fn key(name: &str) -> String {
    name.to_lowercase()
}
