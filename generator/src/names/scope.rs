//! A namespace: names are claimed in it, and no two claims get the same.

use std::collections::{BTreeMap, BTreeSet};

use super::ident::Ident;
use super::{case, keywords};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::pointer::Pointer;

/// How many bytes a type's or constant's name may have: each is a page of rustdoc, so a file, whose name ends in more.
pub(crate) const LONGEST: usize = 180;

/// The names of one namespace.
#[derive(Clone, Debug)]
pub(crate) struct Scope {
    kind: &'static str,
    reserved: &'static [&'static str],
    taken: BTreeSet<String>,
    /// The number that was given last to a name that is wanted often: those before it are taken.
    numbers: BTreeMap<String, usize>,
}

impl Scope {
    /// An empty namespace of names of this kind, where these words are nobody's to claim.
    pub(crate) fn new(kind: &'static str, reserved: &'static [&'static str]) -> Self {
        Self { kind, reserved, taken: BTreeSet::new(), numbers: BTreeMap::new() }
    }

    /// An empty namespace of modules, each of which is a file too.
    pub(crate) fn of_modules(reserved: &'static [&'static str]) -> Self {
        let mut scope = Self::new("module", reserved);
        keywords::DEVICES.iter().for_each(|device| scope.reserve(device));
        scope
    }

    /// Makes a name nobody's to claim.
    pub(crate) fn reserve(&mut self, name: &str) {
        self.taken.insert(key(name));
    }

    /// The wanted name, or with the first suffix (or number) that makes it free; then it is noted.
    pub(crate) fn claim(
        &mut self,
        wanted: &str,
        suffixes: &[&str],
        at: &Pointer,
        sink: &mut Diagnostics,
    ) -> Ident {
        let wanted = &self.fitting(wanted);
        let others: Vec<String> =
            suffixes.iter().map(|suffix| self.joined(wanted, suffix)).collect();
        self.claim_or(wanted, &others, at, sink)
    }

    /// The wanted name, or the first of the others that is free, or a numbered one; then it is noted.
    pub(crate) fn claim_or(
        &mut self,
        wanted: &str,
        others: &[String],
        at: &Pointer,
        sink: &mut Diagnostics,
    ) -> Ident {
        let wanted = &self.fitting(wanted);
        let name = self.free(wanted, others);
        let ident = Ident::new(&name);
        if name != *wanted {
            let message = format!("the {} `{wanted}` is taken; this one is `{ident}`", self.kind);
            sink.push(Diagnostic::new(Code::RenamedItem, at, message));
        }
        self.taken.insert(key(&name));
        ident
    }

    fn fitting(&self, wanted: &str) -> String {
        if matches!(self.kind, "type" | "constant") {
            case::cut(wanted, LONGEST)
        } else {
            wanted.to_owned()
        }
    }

    fn free(&mut self, wanted: &str, others: &[String]) -> String {
        let given = std::iter::once(wanted).chain(others.iter().map(String::as_str));
        if let Some(name) = given.into_iter().find(|name| self.is_free(name)) {
            return name.to_owned();
        }
        let mut number = self.numbers.get(wanted).map_or(2, |last| last + 1);
        let mut name = self.joined(wanted, &number.to_string());
        while !self.is_free(&name) {
            number += 1;
            name = self.joined(wanted, &number.to_string());
        }
        self.numbers.insert(wanted.to_owned(), number);
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

/// Names that differ in case only would be one file on some machines, and one module for readers.
fn key(name: &str) -> String {
    name.to_lowercase()
}
