//! Determines the discriminator values of each branch of a union, with the JSON types that the document gives them.

pub(super) mod allowed;
mod spelling;

use openapiv3::{Discriminator, Schema};

use super::SchemaNode;
use super::memo::Role;
use super::reference::component_of;
use super::role::role;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::{Slot, Use};
use crate::ir::model::Value;
use crate::lower::context::Cx;
use crate::pointer::Pointer;
use allowed::{allowed, definitions};
use spelling::spelled;

/// A union whose branches a discriminator distinguishes.
pub(super) struct TaggedUnion<'d> {
    /// The discriminator.
    pub discriminator: &'d Discriminator,
    /// The location of the union.
    pub at: &'d Pointer,
    /// The values that the parent schema of all branches allows, if the branches are its subtypes.
    pub inherited: Option<Vec<Value>>,
}

/// The facts about a branch that determine its discriminator values.
struct Candidate {
    /// The name of the component.
    name: Option<String>,
    /// The values in the mapping.
    mapped: Vec<Value>,
    /// The values that the schema of the branch allows.
    allowed: Option<Vec<Value>>,
    /// Whether the branch allows exactly the values of its parent schema.
    inherits: bool,
    /// The allowed value that the name of the component spells.
    spelled: Option<Value>,
}

impl Candidate {
    /// Returns the name for a message.
    fn shown(&self) -> &str {
        self.name.as_deref().unwrap_or("an inline branch")
    }

    /// Returns the values that the document gives to this branch rather than to its parent schema.
    fn claims(&self) -> &[Value] {
        match &self.allowed {
            Some(allowed) if self.mapped.is_empty() && !self.inherits => allowed,
            _ => &self.mapped,
        }
    }

    /// Returns whether a value can belong to this branch: the document gives it to the branch, or its name spells it.
    fn takes(&self, value: &Value) -> bool {
        let is_spelled = self.inherits && self.mapped.is_empty();
        self.claims().contains(value) || is_spelled && self.spelled.as_ref() == Some(value)
    }
}

/// Returns the discriminator values of each branch: the mapped values, the values that only this branch allows, or the
/// name of the component. A branch without values is distinguished by its structure.
///
/// `holders` are the schemas whose properties all branches share.
pub(super) fn of_branches(
    cx: &mut Cx<'_>,
    union: &TaggedUnion<'_>,
    holders: &[&SchemaNode<'_>],
    slots: &[Slot<'_, Schema>],
) -> Vec<Vec<Value>> {
    let candidates: Vec<Candidate> =
        slots.iter().map(|slot| candidate(cx, union, holders, slot)).collect();
    (0..candidates.len()).filter_map(|index| values(cx, union, &candidates, index)).collect()
}

fn candidate(
    cx: &Cx<'_>,
    union: &TaggedUnion<'_>,
    holders: &[&SchemaNode<'_>],
    slot: &Slot<'_, Schema>,
) -> Candidate {
    let tag = &union.discriminator.property_name;
    let branch = cx.spec.follow(slot).ok();
    let nodes: Vec<&SchemaNode<'_>> = branch.iter().chain(holders.iter().copied()).collect();
    let allowed = allowed(cx, &nodes, tag);
    let name = match slot.value {
        Use::Reference(reference) => component_of(reference),
        // The slot of a subtype is the component itself.
        Use::Item(_) => Some(slot.at.last())
            .filter(|name| slot.at == Pointer::of(&["components", "schemas", name])),
    };
    let mapped = match &name {
        Some(name) => mapped_to(cx, union.discriminator, name, &nodes, allowed.as_deref()),
        None => Vec::new(),
    };
    let inherits = allowed.is_some() && allowed == union.inherited;
    let spelled =
        name.as_deref().and_then(|name| spelled(name, &union.at.last(), allowed.as_deref()?));
    Candidate { name, mapped, allowed, inherits, spelled }
}

/// Returns the values that the mapping of a parent schema gives to the parent itself.
pub(super) fn mapped(
    cx: &Cx<'_>,
    discriminator: &Discriminator,
    parent: &SchemaNode<'_>,
) -> Vec<Value> {
    let allowed = allowed(cx, &[parent], &discriminator.property_name);
    mapped_to(cx, discriminator, &parent.at.last(), &[parent], allowed.as_deref())
}

/// Returns the keys of the mapping for a component, as values of the type of the tag property in these schemas.
fn mapped_to(
    cx: &Cx<'_>,
    discriminator: &Discriminator,
    name: &str,
    nodes: &[&SchemaNode<'_>],
    allowed: Option<&[Value]>,
) -> Vec<Value> {
    let keys = discriminator.mapping.iter();
    let keys = keys.filter(|(_, target)| component_of(target).as_deref() == Some(name));
    keys.map(|(key, _)| typed(cx, nodes, &discriminator.property_name, allowed, key)).collect()
}

/// Returns the values of the branch at `index`.
fn values(
    cx: &mut Cx<'_>,
    union: &TaggedUnion<'_>,
    candidates: &[Candidate],
    index: usize,
) -> Option<Vec<Value>> {
    let branch = candidates.get(index)?;
    let others = || candidates.iter().enumerate().filter(|(other, _)| *other != index);
    let exclusive = |value: &Value| others().all(|(_, other)| !other.takes(value));
    Some(match &branch.allowed {
        Some(allowed) if !branch.inherits && allowed.iter().all(exclusive) => {
            allowed_and_mapped(cx, union, branch, allowed)
        }
        _ if !branch.mapped.is_empty() => branch.mapped.clone(),
        Some(allowed) => {
            let others: Vec<&Candidate> = others().map(|(_, other)| other).collect();
            spelled_value(cx, union, branch, &others, allowed)
        }
        None => name(cx, union, branch),
    })
}

/// Returns the values that only this branch allows, those in the mapping first, and the mapped values that the branch
/// does not allow last.
fn allowed_and_mapped(
    cx: &mut Cx<'_>,
    union: &TaggedUnion<'_>,
    branch: &Candidate,
    allowed: &[Value],
) -> Vec<Value> {
    let (first, last): (Vec<Value>, Vec<Value>) =
        branch.mapped.iter().cloned().partition(|value| allowed.contains(value));
    if !last.is_empty() {
        let (name, tag) = (branch.shown(), &union.discriminator.property_name);
        let values = shown(allowed);
        let message = format!(
            "`{name}` allows only {values} for `{tag}`, but the mapping gives it another value; both are read, and {values} is sent"
        );
        report(cx, union, Code::ContradictoryDiscriminatorMapping, message);
    }
    let others = allowed.iter().filter(|value| !first.contains(value)).cloned();
    let others: Vec<Value> = others.collect();
    [first, others, last].concat()
}

/// Returns the allowed value that the name of the component spells, unless it can belong to another branch.
fn spelled_value(
    cx: &mut Cx<'_>,
    union: &TaggedUnion<'_>,
    branch: &Candidate,
    others: &[&Candidate],
    allowed: &[Value],
) -> Vec<Value> {
    let is_of_other = |value: &&Value| {
        others.iter().any(|other| {
            let unmapped = other.mapped.is_empty();
            let spells = unmapped && other.spelled.as_ref() == Some(*value);
            spells
                || unmapped && other.claims() == [(*value).clone()]
                || other.mapped.contains(value)
        })
    };
    let value = branch.spelled.as_ref().filter(|value| !is_of_other(value));
    match value {
        Some(value) if value.as_text() == branch.name.as_deref() => {}
        Some(value) => {
            let (name, tag) = (branch.shown(), &union.discriminator.property_name);
            let value = shown(std::slice::from_ref(value));
            let message = format!(
                "`{name}` is not a value of `{tag}`; {value} is used as its discriminator value"
            );
            report(cx, union, Code::SpelledDiscriminatorValue, message);
        }
        None => report_missing(cx, union, branch, allowed),
    }
    value.into_iter().cloned().collect()
}

/// Reports that no value belongs only to a branch.
fn report_missing(cx: &mut Cx<'_>, union: &TaggedUnion<'_>, branch: &Candidate, allowed: &[Value]) {
    let (name, tag) = (branch.shown(), &union.discriminator.property_name);
    let allowed = shown(allowed);
    let (code, message) = match union.inherited {
        None => (
            Code::SharedDiscriminatorValue,
            format!(
                "`{name}` allows {allowed} for `{tag}`, which other branches allow too; the structure of a value selects the branch"
            ),
        ),
        Some(_) => (
            Code::UnlistedDiscriminatorValue,
            format!(
                "no value of `{tag}` belongs only to `{name}`, which allows {allowed}; the value of `{tag}` does not select this schema"
            ),
        ),
    };
    report(cx, union, code, message);
}

/// Returns the name of the component as the only value.
fn name(cx: &mut Cx<'_>, union: &TaggedUnion<'_>, branch: &Candidate) -> Vec<Value> {
    let has_mapping = !union.discriminator.mapping.is_empty() && union.inherited.is_none();
    if let Some(name) = branch.name.as_ref().filter(|_| has_mapping) {
        let at = union.at.child("discriminator").child("mapping");
        let message = format!(
            "`{name}` is missing from the mapping; the name is used as its discriminator value"
        );
        cx.report(Diagnostic::new(Code::UnmappedBranch, &at, message));
    }
    branch.name.iter().cloned().map(Value::Text).collect()
}

/// Reports a fact about a branch.
fn report(cx: &mut Cx<'_>, union: &TaggedUnion<'_>, code: Code, message: String) {
    cx.report(Diagnostic::new(code, &union.at.child("discriminator"), message));
}

/// Formats values for a message.
fn shown(values: &[Value]) -> String {
    let values: Vec<String> = values.iter().map(|value| format!("`{}`", value.literal())).collect();
    values.join(", ")
}

/// Returns a key of the mapping, which is always a string, as a value of the type of the tag property.
fn typed(
    cx: &Cx<'_>,
    nodes: &[&SchemaNode<'_>],
    tag: &str,
    allowed: Option<&[Value]>,
    key: &str,
) -> Value {
    let listed = allowed.into_iter().flatten().find(|value| value.text() == key);
    if let Some(listed) = listed {
        return listed.clone();
    }
    let kinds = definitions(cx, nodes, tag);
    let kind = kinds.iter().find_map(|slot| match role(cx, slot) {
        Role::Plain(kind, _) => Some(kind),
        Role::Nothing | Role::Object | Role::Other => None,
    });
    let value = match kind {
        Some("integer" | "number") => key.parse().ok().map(Value::Integer),
        Some("boolean") => key.parse().ok().map(Value::Boolean),
        _ => None,
    };
    value.unwrap_or_else(|| Value::Text(key.to_owned()))
}
