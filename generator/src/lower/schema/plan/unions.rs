//! Plans how a union and other schemas that describe the same value become one type.

use openapiv3::{AdditionalProperties, Schema};

use super::{Plan, WithRole, plain};
use crate::document::spec::refs::Slot;
use crate::ir::model::Repr;
use crate::lower::context::Cx;
use crate::lower::schema::memo::Role;
use crate::lower::schema::object::object_keywords;
use crate::lower::schema::parent::described;
use crate::lower::schema::role::role;
use crate::lower::schema::{choice, composition};

/// Returns the plan for objects. A parent schema is the union of its subtypes. Several of them conflict.
pub(super) fn of_objects<'a>(cx: &Cx<'a>, many: &[WithRole<'a>]) -> Plan<'a> {
    let slots = many.iter().map(|(_, slot)| slot.clone());
    let (parents, others): (Vec<_>, Vec<_>) =
        slots.partition(|slot| described::is_parent(cx, slot));
    match parents.as_slice() {
        [] => Plan::Objects,
        [parent] if others.iter().all(|object| only_restricts(cx, object)) => {
            Plan::One(parent.clone())
        }
        [parent] => Plan::Union(parent.clone(), others),
        _ => Plan::Clash,
    }
}

/// Returns the plan for schemas of which at most one is a union. Objects are merged with each branch. Several unions
/// conflict.
pub(super) fn plan<'a>(cx: &Cx<'a>, many: &[WithRole<'a>]) -> Plan<'a> {
    let (unions, others): (Vec<WithRole<'a>>, Vec<WithRole<'a>>) =
        many.iter().cloned().partition(|(role, _)| *role == Role::Other);
    match unions.as_slice() {
        [(_, union)] if others.iter().all(|(role, _)| *role == Role::Object) => {
            with_objects(cx, union, others.into_iter().map(|(_, slot)| slot).collect())
        }
        [(_, union)] => with_plain(cx, union, &others),
        _ => plain(cx, many),
    }
}

/// Returns the plan for a union and scalars or arrays, which exclude the branches of other types.
fn with_plain<'a>(cx: &Cx<'a>, union: &Slot<'a, Schema>, others: &[WithRole<'a>]) -> Plan<'a> {
    let branches = branches(cx, union);
    let is_possible = |(branch, _): &&(Role, Slot<'a, Schema>)| {
        branch.plain_type().is_some_and(|branch| {
            let is_number = |role: &Role| role.is_of("number") && branch == "integer";
            others.iter().any(|(role, _)| role.is_of(branch) || is_number(role))
        })
    };
    let possible: Vec<_> = branches.iter().filter(is_possible).collect();
    let is_specific = others.iter().any(|(role, _)| role.is_specific());
    match possible.as_slice() {
        [] => Plan::Clash,
        // The items of both would have to be merged.
        _ if is_specific && others.iter().any(|(role, _)| role.is_of("array")) => Plan::Clash,
        _ if is_specific => plain(cx, others),
        [(_, only)] if branches.len() > 1 => Plan::One(only.clone()),
        _ => Plan::One(union.clone()),
    }
}

/// Returns the plan for a union and objects.
fn with_objects<'a>(
    cx: &Cx<'a>,
    union: &Slot<'a, Schema>,
    objects: Vec<Slot<'a, Schema>>,
) -> Plan<'a> {
    let branches = branches(cx, union);
    let (parents, objects): (Vec<_>, Vec<_>) =
        objects.into_iter().partition(|object| described::is_parent(cx, object));
    let extend = |parent: &Slot<'a, Schema>| {
        branches.iter().all(|(_, branch)| described::extends(cx, branch, parent))
    };
    let is_clash = !parents.iter().all(extend);
    if is_clash || !branches.iter().any(|(role, _)| role.is_mergeable()) {
        Plan::Clash
    } else if branches.iter().all(|(role, _)| role.is_mergeable())
        && objects.iter().all(|object| only_restricts(cx, object))
    {
        Plan::One(union.clone())
    } else {
        Plan::Union(union.clone(), objects)
    }
}

/// Returns the branches of a union with their roles. Values of one type are one branch.
fn branches<'a>(cx: &Cx<'a>, union: &Slot<'a, Schema>) -> Vec<(Role, Slot<'a, Schema>)> {
    let Ok(node) = cx.spec.follow(union) else { return Vec::new() };
    let with_role = |slot: Slot<'a, Schema>| (role(cx, &slot), slot);
    match choice::of(cx.spec, &node) {
        Some(choice::Plan::Several(slots)) => slots.into_iter().map(with_role).collect(),
        Some(choice::Plan::One(slot)) => vec![with_role(slot)],
        Some(choice::Plan::Values(Repr::Text, _)) => {
            vec![(Role::Plain("string", true), union.clone())]
        }
        Some(choice::Plan::Values(Repr::Integer, _)) => {
            vec![(Role::Plain("integer", true), union.clone())]
        }
        Some(choice::Plan::Nothing) | None => Vec::new(),
    }
}

/// Returns whether an object describes no properties, so that the branches lose nothing without it.
fn only_restricts(cx: &Cx<'_>, object: &Slot<'_, Schema>) -> bool {
    cx.spec.follow(object).is_ok_and(|node| {
        composition::with_parts(cx.spec, &node).all(|part| {
            let keywords = object_keywords(&part);
            let is_open =
                matches!(keywords.additional, None | Some(AdditionalProperties::Any(true)));
            keywords.properties.is_empty() && is_open && choice::branches(&part).is_none()
        })
    })
}
