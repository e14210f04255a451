//! Resolves `$ref`s to nodes of the parsed document, without copying.
//!
//! Uses openapiv3's types, and is independent of later stages.

use std::collections::BTreeSet;

use openapiv3::{Example, Header, Parameter, ReferenceOr, RequestBody, Response, Schema};

use super::parse::Spec;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::references::component::{missing, name_in};
use crate::pointer::Pointer;

/// A value of the document and its pointer.
#[derive(Debug)]
pub(crate) struct Node<'a, T: ?Sized> {
    /// The value.
    pub value: &'a T,
    /// The pointer to the value.
    pub at: Pointer,
}

impl<T: ?Sized> Clone for Node<'_, T> {
    fn clone(&self) -> Self {
        Self { value: self.value, at: self.at.clone() }
    }
}

impl<'a, T: ?Sized> Node<'a, T> {
    /// Creates a node.
    pub(crate) fn new(value: &'a T, at: Pointer) -> Self {
        Self { value, at }
    }

    /// Returns the node of the child at `token`.
    pub(crate) fn child<U: ?Sized>(&self, token: &str, value: &'a U) -> Node<'a, U> {
        Node { value, at: self.at.child(token) }
    }
}

/// A definition or a reference, and its pointer.
#[derive(Debug)]
pub(crate) struct Slot<'a, T> {
    /// The definition or reference.
    pub value: Use<'a, T>,
    /// The pointer to the definition or reference.
    pub at: Pointer,
}

/// A definition, or a reference to one.
#[derive(Debug)]
pub(crate) enum Use<'a, T> {
    /// An inline definition.
    Item(&'a T),
    /// A reference to a definition.
    Reference(&'a str),
}

impl<'a, T> Use<'a, T> {
    /// Returns the definition, if it is inline.
    pub(crate) fn as_item(self) -> Option<&'a T> {
        if let Self::Item(item) = self { Some(item) } else { None }
    }

    /// Returns the reference, if it is one.
    pub(crate) fn as_reference(self) -> Option<&'a str> {
        if let Self::Reference(reference) = self { Some(reference) } else { None }
    }
}

impl<T> Clone for Use<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Use<'_, T> {}

impl<T> Clone for Slot<'_, T> {
    fn clone(&self) -> Self {
        Self { value: self.value, at: self.at.clone() }
    }
}

impl<'a, T> From<&'a ReferenceOr<T>> for Use<'a, T> {
    fn from(either: &'a ReferenceOr<T>) -> Self {
        match either {
            ReferenceOr::Item(item) => Self::Item(item),
            ReferenceOr::Reference { reference } => Self::Reference(reference),
        }
    }
}

impl<'a, T> From<&'a ReferenceOr<Box<T>>> for Use<'a, T> {
    fn from(either: &'a ReferenceOr<Box<T>>) -> Self {
        match either {
            ReferenceOr::Item(item) => Self::Item(item),
            ReferenceOr::Reference { reference } => Self::Reference(reference),
        }
    }
}

impl<'a, T> Slot<'a, T> {
    /// Creates a slot.
    pub(crate) fn new(value: impl Into<Use<'a, T>>, at: Pointer) -> Self {
        Self { value: value.into(), at }
    }
}

/// A type of component that a `$ref` may refer to.
pub(crate) trait Target: Sized + 'static {
    /// The section of `components`.
    const SECTION: &'static str;
    /// Returns the definition with this name.
    fn find<'a>(spec: &'a Spec, name: &str) -> Option<&'a ReferenceOr<Self>>;
    /// Returns all names in the section, for suggestions.
    fn names(spec: &Spec) -> Vec<&str>;
}

macro_rules! target {
    ($($ty:ty, $field:ident, $section:literal;)*) => {$(
        impl Target for $ty {
            const SECTION: &'static str = $section;
            fn find<'a>(spec: &'a Spec, name: &str) -> Option<&'a ReferenceOr<Self>> {
                spec.components()?.$field.get(name)
            }
            fn names(spec: &Spec) -> Vec<&str> {
                let components = spec.components();
                components.iter().flat_map(|all| all.$field.keys()).map(String::as_str).collect()
            }
        }
    )*};
}

target! {
    Schema, schemas, "schemas";
    Response, responses, "responses";
    Parameter, parameters, "parameters";
    RequestBody, request_bodies, "requestBodies";
    Header, headers, "headers";
    Example, examples, "examples";
}

impl Spec {
    /// Resolves a slot through a chain of `$ref`s to its definition.
    ///
    /// # Errors
    /// Returns an error if a `$ref` points outside `components`, is unresolved, or is part of a cycle.
    pub(crate) fn follow<'a, T: Target>(
        &'a self,
        slot: &Slot<'a, T>,
    ) -> Result<Node<'a, T>, Diagnostic> {
        let mut slot = slot.clone();
        let mut passed = BTreeSet::new();
        loop {
            let reference = match slot.value {
                Use::Item(item) => return Ok(Node::new(item, slot.at)),
                Use::Reference(reference) => reference,
            };
            let at = slot.at.child("$ref");
            if !passed.insert(reference) {
                return Err(Diagnostic::new(
                    Code::CyclicReference,
                    &slot.at,
                    "this `$ref` is part of a cycle",
                ));
            }
            slot = self.target::<T>(reference, &at)?;
        }
    }

    /// Returns the component that a reference names. The component may be a reference itself.
    ///
    /// # Errors
    /// Returns an error if the reference points outside `components` or is unresolved.
    pub(crate) fn target<'a, T: Target>(
        &'a self,
        reference: &str,
        at: &Pointer,
    ) -> Result<Slot<'a, T>, Diagnostic> {
        // `references` has made every target a component, so a reference to anything else is unresolved.
        let name = name_in(reference, T::SECTION).unwrap_or_default();
        let location = Pointer::of(&["components", T::SECTION, &name]);
        match T::find(self, &name) {
            Some(component) => Ok(Slot::new(component, location)),
            None => Err(missing(reference, at, &name, &T::names(self))),
        }
    }
}
