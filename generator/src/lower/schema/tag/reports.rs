//! Reports facts about the discriminator values of branches.

use openapiv3::Discriminator;

use super::candidate::{Candidate, TaggedUnion};
use super::values::Allowed;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::model::Value;
use crate::lower::context::Cx;
use crate::pointer::Pointer;

/// The reason why a value is not a discriminator value.
const ONLY_TAGS: &str =
    "but only strings, booleans and 64-bit integers can be discriminator values";

/// Reports a key of the mapping that the property cannot have.
pub(super) fn impossible_key(
    cx: &mut Cx<'_>,
    (discriminator, at): (&Discriminator, &Pointer),
    (key, name): (&str, &str),
    allowed: &Allowed,
) {
    let (tag, values) = (&discriminator.property_name, allowed.shown());
    let (code, message) = if allowed.is_unsupported(key) {
        let message =
            format!("the number `{key}` is mapped to `{name}`, {ONLY_TAGS}; the key is ignored");
        (Code::UnsupportedDiscriminatorValue, message)
    } else {
        let message = format!(
            "`{key}` is mapped to `{name}`, which allows only {values} for `{tag}`; the key is ignored"
        );
        (Code::ContradictoryDiscriminatorMapping, message)
    };
    let at = at.child("discriminator").child("mapping").child(key);
    cx.report(Diagnostic::new(code, &at, message));
}

/// Reports mapped values that the branch does not allow.
pub(super) fn contradictory_mapping(
    cx: &mut Cx<'_>,
    union: &TaggedUnion<'_>,
    branch: &Candidate,
    allowed: &[Value],
) {
    let (name, tag) = (branch.shown(), &union.discriminator.property_name);
    let values = shown(allowed);
    let message = format!(
        "`{name}` allows only {values} for `{tag}`, but the mapping gives it another value; both are read, and {values} is sent"
    );
    report(cx, union, Code::ContradictoryDiscriminatorMapping, message);
}

/// Reports an allowed value that the name of a branch spells differently.
pub(super) fn spelled_value(
    cx: &mut Cx<'_>,
    union: &TaggedUnion<'_>,
    branch: &Candidate,
    value: &Value,
) {
    let (name, tag) = (branch.shown(), &union.discriminator.property_name);
    let value = shown(std::slice::from_ref(value));
    let message =
        format!("`{name}` is not a value of `{tag}`; {value} is used as its discriminator value");
    report(cx, union, Code::SpelledDiscriminatorValue, message);
}

/// Reports that no value belongs only to a branch.
pub(super) fn no_exclusive_value(cx: &mut Cx<'_>, union: &TaggedUnion<'_>, branch: &Candidate) {
    let (name, tag) = (branch.shown(), &union.discriminator.property_name);
    let allowed = branch.allowed.shown();
    if union.inherited.as_ref().is_some_and(Allowed::is_listed) {
        return unlisted(cx, union, branch);
    }
    let message = format!(
        "`{name}` allows {allowed} for `{tag}`, which other branches allow too; the value of `{tag}` does not select this branch"
    );
    report(cx, union, Code::SharedDiscriminatorValue, message);
}

/// Reports that a branch has no discriminator value, because the property cannot have the name of the component. The name
/// of an inline branch is unknown, so its structure always selects it.
pub(super) fn no_value(cx: &mut Cx<'_>, union: &TaggedUnion<'_>, branch: &Candidate) {
    if branch.name.is_none() {
        return;
    }
    if branch.allowed.allows_keys() {
        return unlisted(cx, union, branch);
    }
    let (name, tag) = (branch.shown(), &union.discriminator.property_name);
    let allowed = branch.allowed.shown();
    let message = format!(
        "`{name}` allows {allowed} for `{tag}`, {ONLY_TAGS}; the value of `{tag}` does not select this branch"
    );
    report(cx, union, Code::UnsupportedDiscriminatorValue, message);
}

fn unlisted(cx: &mut Cx<'_>, union: &TaggedUnion<'_>, branch: &Candidate) {
    let (name, tag) = (branch.shown(), &union.discriminator.property_name);
    let allowed = branch.allowed.shown();
    let message = format!(
        "no value of `{tag}` belongs only to `{name}`, which allows {allowed}; the value of `{tag}` does not select this schema"
    );
    report(cx, union, Code::UnlistedDiscriminatorValue, message);
}

/// Reports a branch that the mapping does not contain.
pub(super) fn unmapped(cx: &mut Cx<'_>, union: &TaggedUnion<'_>, branch: &Candidate) {
    let at = union.at.child("discriminator").child("mapping");
    let message = format!(
        "`{}` is missing from the mapping; the name is used as its discriminator value",
        branch.shown()
    );
    cx.report(Diagnostic::new(Code::UnmappedBranch, &at, message));
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
