//! A branch of a union with a discriminator, and the facts that determine its values.

use openapiv3::Discriminator;

use super::values::Allowed;
use crate::ir::model::Value;
use crate::lower::context::Cx;
use crate::lower::schema::subtypes;
use crate::pointer::Pointer;

/// A union whose branches a discriminator distinguishes.
pub(crate) struct TaggedUnion<'d> {
    /// The discriminator.
    pub discriminator: &'d Discriminator,
    /// The location of the union.
    pub at: &'d Pointer,
    /// The values that the parent schema of all branches allows, if the branches are its subtypes.
    pub inherited: Option<Allowed>,
}

/// The facts about a branch that determine its discriminator values.
pub(crate) struct Candidate {
    /// The name of the component.
    pub name: Option<String>,
    /// The values in the mapping.
    pub mapped: Vec<Value>,
    /// The values that the schema of the branch allows.
    pub allowed: Allowed,
    /// The listed values, if all of them can be discriminator values.
    pub listed: Option<Vec<Value>>,
    /// Whether the branch allows exactly the values of its parent schema.
    pub inherits: bool,
    /// The allowed value that the name of the component spells.
    pub spelled: Option<Value>,
}

impl Candidate {
    /// Returns the name for a message.
    pub(crate) fn shown(&self) -> &str {
        self.name.as_deref().unwrap_or("an inline branch")
    }

    /// Returns the values that the document gives to this branch rather than to its parent schema.
    pub(crate) fn claims(&self) -> &[Value] {
        match &self.listed {
            Some(listed) if self.mapped.is_empty() && !self.inherits => listed,
            _ => &self.mapped,
        }
    }

    /// Returns whether a value can belong to this branch: the document gives it to the branch, or its name spells it.
    pub(crate) fn takes(&self, value: &Value) -> bool {
        let is_spelled = self.inherits && self.mapped.is_empty();
        self.claims().contains(value) || is_spelled && self.spelled.as_ref() == Some(value)
    }
}

/// Removes the values of each branch that one of its subtypes owns: a subtype that lists only a part of the values of the
/// branch. The mapping overrides this.
pub(super) fn most_specific(cx: &Cx<'_>, candidates: Vec<Candidate>) -> Vec<Candidate> {
    let taken: Vec<Vec<Value>> =
        candidates.iter().map(|branch| taken(cx, branch, &candidates)).collect();
    let without_taken = |(mut branch, taken): (Candidate, Vec<Value>)| {
        if let Some(listed) = &mut branch.listed {
            listed.retain(|value| branch.mapped.contains(value) || !taken.contains(value));
        }
        branch
    };
    candidates.into_iter().zip(taken).map(without_taken).collect()
}

/// Returns the values of a branch that its subtypes own.
fn taken(cx: &Cx<'_>, branch: &Candidate, candidates: &[Candidate]) -> Vec<Value> {
    let (Some(name), Some(listed)) = (&branch.name, &branch.listed) else { return Vec::new() };
    let subtypes = subtypes::all(&cx.subtypes, name);
    let narrowed = candidates.iter().filter_map(|other| {
        let is_subtype = other.name.as_ref().is_some_and(|name| subtypes.contains(name));
        let values = other.listed.as_ref().filter(|_| is_subtype && !other.inherits)?;
        let is_part = !listed.iter().all(|value| values.contains(value));
        is_part.then_some(values)
    });
    narrowed.flatten().cloned().collect()
}
