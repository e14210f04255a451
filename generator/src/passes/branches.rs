//! Distinguishes untagged union branches by the structure of their values. Unions with indistinguishable branches
//! become raw JSON.
//!
//! A branch with a discriminator value of its own needs no structure: the value selects it, even if the branch is a closed
//! object and the service has added a property. A value that several branches share is removed from all but the first of
//! them, or from all of them when the schemas are lowered. The structure of a closed object excludes JSON with other
//! properties.

pub(crate) mod signature;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::ir::model::{Branch, Shape, Union, Value};
use crate::ir::types::{ModelId, Parts, Type};
use crate::pointer::Pointer;
use signature::{Signature, signature};

/// The maximum depth of aliases and nested types.
const MAX_ALIASES: usize = 32;

/// Computes the matcher of every branch, and sorts the branches from specific to general.
///
/// A union inside another union comes first: if it becomes an alias of one type, the outer union has that type as a
/// branch.
pub(crate) fn run(mut api: Api, sink: &mut Diagnostics) -> Api {
    for id in inner_unions_first(&api) {
        let Some(union) = api.model(id).and_then(|model| model.shape.as_union()) else { continue };
        let shape = with_distinct_branches(&api, id, union);
        let ambiguous = shape.is_ambiguous_union().then(|| help(&api, id, union));
        let Some(model) = api.models.get_mut(id.0) else { continue };
        if let Some(help) = ambiguous {
            sink.push(report(&model.origin, help));
        }
        model.shape = shape;
    }
    api
}

/// Returns the help line for a union whose branches are indistinguishable, unless it is the default of the code.
/// Neither discriminators nor required properties distinguish scalars.
fn help(api: &Api, id: ModelId, union: &Union) -> Option<&'static str> {
    if signature::has_equal_scalars(&untagged_signatures(api, &distinct(api, id, union))) {
        return Some(
            "replace the branches of the same JSON type with one that allows the values of all of them, in the overlay",
        );
    }
    union.tag.is_some().then_some("give each branch a value of the discriminator that the others lack, or a `required` property that the others lack")
}

/// Returns the diagnostic for a union whose branches are indistinguishable.
fn report(at: &Pointer, help: Option<&'static str>) -> Diagnostic {
    let message = "these branches are indistinguishable; the value is kept as raw JSON, which can be parsed as each of them";
    let ambiguous = Diagnostic::new(Code::AmbiguousUnion, at, message);
    match help {
        Some(help) => ambiguous.help(help),
        None => ambiguous,
    }
}

/// Returns the unions in an order in which those inside a branch come before the union of that branch. In a cycle, the
/// order is that of the document.
fn inner_unions_first(api: &Api) -> Vec<ModelId> {
    let (mut order, mut seen) = (Vec::new(), BTreeSet::new());
    for start in (0..api.models.len()).map(ModelId) {
        // The flag is set once the branches of a union are in the order.
        let mut open = vec![(start, false)];
        while let Some((id, done)) = open.pop() {
            let Some(union) = api.model(id).and_then(|model| model.shape.as_union()) else {
                continue;
            };
            if done {
                order.push(id);
            } else if seen.insert(id) {
                open.push((id, true));
                let cycle = cycle(api, id, union);
                let inner = union.branches.iter().rev();
                open.extend(
                    inner
                        .flat_map(|branch| innermost(api, &branch.ty))
                        .filter(|inner| !cycle.contains(inner))
                        .map(|id| (id, false)),
                );
            }
        }
    }
    order
}

/// Returns the models in a type, with its aliases resolved: those inside null, boxes, lists, tuples and maps.
fn innermost(api: &Api, ty: &Type) -> Vec<ModelId> {
    let (mut models, mut open) = (Vec::new(), vec![resolved(api, ty, 0)]);
    while let Some(ty) = open.pop() {
        match ty.parts() {
            Parts::Model(id) => models.push(id),
            Parts::List(inner)
            | Parts::Map(inner)
            | Parts::Nullable(inner)
            | Parts::Boxed(inner) => open.push(inner.clone()),
            Parts::Tuple(items, lengths) => {
                open.extend(lengths.map(|lengths| lengths.rest.clone()));
                open.extend(items.iter().cloned());
            }
            Parts::Scalar | Parts::Any | Parts::File => {}
        }
    }
    models
}

fn with_distinct_branches(api: &Api, id: ModelId, union: &Union) -> Shape {
    let mut union = distinct(api, id, union);
    if union.branches.iter().all(|branch| branch.tags.is_empty()) {
        union.tag = None;
    }
    if let (None, [only]) = (&union.tag, union.branches.as_slice())
        && !is_alias_or_union(api, &only.ty)
    {
        return Shape::Alias(only.ty.clone());
    }
    let mut signatures = untagged_signatures(api, &union);
    let distinguishable = union.by_type
        || signature::all_distinguishable(&signatures)
        || signature::add_distinguishing_key(&mut signatures)
            && signature::all_distinguishable(&signatures);
    if !distinguishable {
        let types = union.branches.into_iter().map(|branch| branch.ty);
        return Shape::AmbiguousUnion(types.filter(|ty| *ty != Type::Any).collect());
    }
    let mut signatures = signatures.into_iter();
    let mut ranked: Vec<_> = union
        .branches
        .into_iter()
        .map(|branch| match branch.tags.is_empty().then(|| signatures.next()).flatten() {
            Some(signature) => {
                (Some(signature.rank()), Branch { matcher: signature.matcher, ..branch })
            }
            None => (None, branch),
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    union.branches = ranked.into_iter().map(|(_, branch)| branch).collect();
    Shape::Union(union)
}

/// Returns the structures of the branches without discriminator values.
fn untagged_signatures(api: &Api, union: &Union) -> Vec<Signature> {
    let untagged = union.branches.iter().filter(|branch| branch.tags.is_empty());
    untagged.map(|branch| signature(api, &branch.ty)).collect()
}

/// Removes cyclic and duplicate branches. Branches that resolve to the same type are duplicates, and their tags are
/// merged. A branch that is itself a union gets the tags of that union.
fn distinct(api: &Api, id: ModelId, union: &Union) -> Union {
    let mut known: Vec<Type> = Vec::new();
    let mut branches: Vec<Branch> = Vec::new();
    for branch in without_cycle(api, id, union) {
        let ty = resolved(api, &branch.ty, 0);
        if let Some(index) = known.iter().position(|known| *known == ty) {
            if let Some(first) = branches.get_mut(index) {
                first.tags.extend(branch.tags.iter().cloned());
            }
            continue;
        }
        let mut branch = branch;
        if branch.tags.is_empty()
            && let Some(tag) = &union.tag
        {
            branch.tags = inner_tags(api, &ty, tag);
        }
        known.push(ty);
        branches.push(branch);
    }
    let mut claimed = BTreeSet::new();
    for branch in &mut branches {
        branch.tags.retain(|tag| claimed.insert(tag.clone()));
    }
    Union { branches, ..union.clone() }
}

/// Removes branches that refer back to the union, because their values would be infinite. If such a branch is a
/// different union, the branches of that union that do not refer back replace it.
fn without_cycle(api: &Api, id: ModelId, union: &Union) -> Vec<Branch> {
    let cycle = cycle(api, id, union);
    let back = |ty: &Type| inner_union(api, ty).is_some_and(|(inner, _)| cycle.contains(&inner));
    let (circular, straight): (Vec<Branch>, Vec<Branch>) =
        union.branches.iter().cloned().partition(|branch| back(&branch.ty));
    let inner = circular.iter().flat_map(|branch| match inner_union(api, &branch.ty) {
        Some((inner, union)) if inner != id => union.branches.clone(),
        _ => Vec::new(),
    });
    let inner = inner.filter(|branch| !back(&branch.ty));
    let inner = inner.map(|branch| Branch { tags: Vec::new(), ..branch });
    straight.into_iter().chain(inner).collect()
}

/// Returns this union and the unions that form a cycle with it. A list or a struct breaks a cycle.
fn cycle(api: &Api, id: ModelId, union: &Union) -> BTreeSet<ModelId> {
    let mut users: BTreeMap<ModelId, Vec<ModelId>> = BTreeMap::new();
    let (mut seen, mut open) = (BTreeSet::from([id]), vec![(id, union)]);
    while let Some((user, union)) = open.pop() {
        for (inner, union) in
            union.branches.iter().filter_map(|branch| inner_union(api, &branch.ty))
        {
            users.entry(inner).or_default().push(user);
            if seen.insert(inner) {
                open.push((inner, union));
            }
        }
    }
    let (mut cycle, mut open) = (BTreeSet::from([id]), vec![id]);
    while let Some(inner) = open.pop() {
        let users = users.get(&inner).into_iter().flatten();
        open.extend(users.filter(|user| cycle.insert(**user)));
    }
    cycle
}

fn inner_union<'a>(api: &'a Api, ty: &Type) -> Option<(ModelId, &'a Union)> {
    let id = resolved(api, ty, 0).as_model()?;
    api.model(id)?.shape.as_union().map(|union| (id, union))
}

/// Returns the tag values of a branch that is itself a union with the same tag property. There are none if the structure
/// of a value selects some of its branches, because these have other values.
fn inner_tags(api: &Api, ty: &Type, tag: &str) -> Vec<Value> {
    match inner_union(api, ty) {
        Some((_, inner))
            if inner.tag.as_deref() == Some(tag)
                && inner.branches.iter().all(|branch| !branch.tags.is_empty()) =>
        {
            inner.branches.iter().flat_map(|branch| branch.tags.clone()).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns whether a type is an alias or a union. An alias to such a type could be cyclic.
fn is_alias_or_union(api: &Api, ty: &Type) -> bool {
    let model = ty.as_model().and_then(|id| api.model(id));
    model.is_some_and(|model| match model.shape {
        Shape::Alias(_) | Shape::Union(_) | Shape::AmbiguousUnion(_) => true,
        Shape::Struct(_) | Shape::Enumeration(_) | Shape::Newtype(_) | Shape::Choice(_) => false,
    })
}

/// Returns a type with its aliases resolved, and without null and boxes.
pub(crate) fn resolved(api: &Api, ty: &Type, depth: usize) -> Type {
    if depth > MAX_ALIASES {
        return ty.clone();
    }
    let inner = |ty: &Type| resolved(api, ty, depth + 1);
    match ty.parts() {
        Parts::Model(id) => {
            let alias = api.model(id).and_then(|model| model.shape.as_alias());
            alias.map_or_else(|| ty.clone(), inner)
        }
        Parts::Nullable(ty) | Parts::Boxed(ty) => inner(ty),
        Parts::List(_) | Parts::Tuple(..) | Parts::Map(_) => ty.map_parts(&inner),
        // Raw bytes in JSON are text.
        Parts::File => Type::Text,
        Parts::Scalar | Parts::Any => ty.clone(),
    }
}
