//! Builds the models of the surface.

use super::docs::wire_names::WireNames;
use super::docs::{page, with_default};
use super::ended::ended;
use super::model::{
    Access, Case, Choice, Enumeration, FieldRow, Item, ItemKind, Row, Structure, UnionItem,
    UnionVariant,
};
use super::statuses::enumeration_docs;
use super::ty::{ArgumentType, Ty};
use super::types::{Cx, response_of};
use crate::ir::docs::Docs;
use crate::ir::model::{Field, FieldKind, Model, Shape, Struct, Union, Value, Variant};
use crate::ir::presence::Presence;
use crate::ir::response;
use crate::ir::types::ModelId;
use crate::names::ident::Ident;
use crate::names::spellings::{InputNames, ModelNames};

/// Builds a model.
pub(super) fn item(cx: Cx<'_>, id: ModelId, model: &Model, names: &ModelNames) -> Item {
    Item {
        name: names.ty.clone(),
        module: names.module.clone(),
        features: Vec::new(),
        docs: with_statuses(cx, id, wire_names(model, names).replace(page(&model.docs))),
        kind: item_kind(cx, id, model, names),
        deprecated: model.deprecated,
        origin: model.origin.clone(),
    }
}

/// Adds to the documentation of a model which statuses end a wait, if the model is the status of a process.
fn with_statuses(cx: Cx<'_>, id: ModelId, mut docs: Vec<String>) -> Vec<String> {
    if let Some(statuses) = enumeration_docs(cx, id) {
        if !docs.is_empty() {
            docs.push(String::new());
        }
        docs.push(statuses);
    }
    docs
}

/// Returns the wire names of fields and values with their names in Rust.
fn wire_names(model: &Model, names: &ModelNames) -> WireNames {
    let wire: Vec<String> = match &model.shape {
        Shape::Struct(structure) => {
            structure.fields.iter().map(|field| field.wire.clone()).collect()
        }
        Shape::Enumeration(enumeration) => {
            enumeration.variants.iter().map(|variant| variant.value.text()).collect()
        }
        Shape::Union(_)
        | Shape::AmbiguousUnion(_)
        | Shape::Alias(_)
        | Shape::Newtype(_)
        | Shape::Choice(_) => Vec::new(),
    };
    let names = names.members.iter().map(|name| name.plain().to_owned());
    WireNames::new(wire.into_iter().zip(names))
}

fn item_kind(cx: Cx<'_>, id: ModelId, model: &Model, names: &ModelNames) -> ItemKind {
    let wire_names = wire_names(model, names);
    match &model.shape {
        Shape::Struct(structure) => {
            ItemKind::Struct(self::structure(cx, structure, names, &wire_names))
        }
        Shape::Enumeration(enumeration) => {
            let variants = Vec::from_iter(enumeration.variants.iter().zip(&names.members));
            ItemKind::Enumeration(Enumeration {
                repr: enumeration.repr,
                ended: ended(cx, id, &variants),
                variants: documented(&variants, &wire_names),
                rest: names.rest.clone(),
            })
        }
        Shape::Union(union) => ItemKind::Union(self::union(cx, union, names)),
        Shape::AmbiguousUnion(types) => ItemKind::AmbiguousUnion(
            types.iter().zip(&names.members).map(|(ty, name)| (name.clone(), cx.ty(ty))).collect(),
        ),
        Shape::Alias(ty) => ItemKind::Alias(cx.ty(ty)),
        Shape::Newtype(repr) => ItemKind::Id(*repr),
        Shape::Choice(cases) => ItemKind::Choice(choice(cx, id, cases, names)),
    }
}

fn choice(cx: Cx<'_>, id: ModelId, cases: &[response::Case], names: &ModelNames) -> Choice {
    let cases = cases.iter().zip(&names.members).map(|(case, name)| Case {
        name: name.clone(),
        status: case.status,
        media: case.media.clone(),
        response: response_of(cx, &case.payload),
    });
    let mut errors = cx.api.operations.iter().flat_map(|operation| &operation.errors);
    Choice { cases: cases.collect(), is_error: errors.any(|error| error.choice == Some(id)) }
}

/// Returns the values of an enum, each with its name, value and documentation.
fn documented(
    variants: &[(&Variant, &Ident)],
    wire_names: &WireNames,
) -> Vec<(Ident, Value, Vec<String>)> {
    let variants = variants.iter().map(|(variant, name)| {
        let docs = wire_names.replace(page(&variant.docs));
        ((*name).clone(), variant.value.clone(), docs)
    });
    variants.collect()
}

fn union(cx: Cx<'_>, union: &Union, names: &ModelNames) -> UnionItem {
    let variants = union.branches.iter().zip(&names.members);
    UnionItem {
        tag: union.tag.clone(),
        variants: variants
            .map(|(branch, name)| UnionVariant {
                name: name.clone(),
                member: cx.ty(&branch.ty),
                tags: branch.tags.clone(),
                matcher: branch.matcher.clone(),
                docs: cx.docs_or_type_docs(&Docs::default(), &branch.ty),
            })
            .collect(),
        rest: names.rest.clone(),
    }
}

fn structure(
    cx: Cx<'_>,
    structure: &Struct,
    names: &ModelNames,
    wire_names: &WireNames,
) -> Structure {
    let fields = structure.fields.iter().zip(names.members.iter().zip(&names.setters));
    let row = |(field, (name, setters))| row(cx, structure, field, name, setters, wire_names);
    Structure {
        rows: fields.map(row).collect(),
        additional: structure.additional.as_ref().map(|ty| (names.rest.clone(), cx.ty(ty))),
        explicit_nulls: structure.fields.iter().any(|field| structure.distinguishes_null(field)),
        constants: structure.fields.iter().any(|field| field.ty().is_none()),
        undescribed: structure.keeps_undescribed(),
        sent: structure.sent,
    }
}

fn row(
    cx: Cx<'_>,
    structure: &Struct,
    field: &Field,
    name: &Ident,
    setters: &InputNames,
    wire_names: &WireNames,
) -> Row {
    let own = match &field.kind {
        FieldKind::Constant(value) => {
            let (wire, value) = (field.wire.clone(), value.clone());
            return Row::Constant { wire, value, optional: !field.presence.is_required() };
        }
        FieldKind::Value(own) => own,
    };
    let ty = cx.field(own, field.presence);
    let default = field.default.as_ref().map(|default| cx.default_text(own, default));
    let required = structure.constructor_takes(field);
    let value_type = unboxed(ty.as_option().filter(|_| !required).unwrap_or(&ty));
    Row::Field(FieldRow {
        name: name.clone(),
        wire: field.wire.clone(),
        written_null: field.presence == Presence::Nullable && ty.as_option().is_some(),
        argument_type: ArgumentType::of(value_type),
        access: access(structure, field, setters),
        nullable: field.presence.is_nullable(),
        sample: field.samples.best().cloned().map(Box::new),
        docs: with_default(wire_names.replace(cx.docs_or_type_docs(&field.docs, own)), default),
        deprecated: field.deprecated,
        ty,
    })
}

/// Returns how callers set a field.
fn access(structure: &Struct, field: &Field, setters: &InputNames) -> Access {
    match (structure.constructor_takes(field), structure.sent) {
        (true, _) => Access::Argument,
        (false, true) => Access::Setter {
            name: setters.name.clone(),
            clear: structure.distinguishes_null(field).then(|| setters.clear.clone()),
        },
        (false, false) => Access::Field,
    }
}

fn unboxed(ty: &Ty) -> Ty {
    ty.as_box().unwrap_or(ty).clone()
}
