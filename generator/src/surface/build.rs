//! Turns an API and its names into the surface.

use super::calls::handle;
use super::docs::{markdown, page};
use super::item::{Client, Credential, HeaderConst, Place};
use super::model::{
    Case, Enumeration, FieldRow, Item, Kind, Row, Structure, UnionItem, UnionVariant,
};
use super::types::Cx;
use super::{Answer, Surface, Take, Ty};
use crate::ir::{
    Api, Carried, Docs, Field, FieldKind, Group, Model, Presence, Scheme, SchemeKind, Shape,
    Struct, Union,
};
use crate::names::{InputNames, ModelNames, Names};

/// The surface of an API; the fingerprint is that of its document.
pub fn build(api: &Api, names: &Names, fingerprint: &str) -> Surface {
    let cx = Cx { api, names };
    let mut models: Vec<Item> =
        api.models.iter().zip(&names.models).map(|(model, names)| item(cx, model, names)).collect();
    models.sort_by(|left, right| left.name.cmp(&right.name));
    let mut surface = Surface {
        crate_name: api.crate_name.clone(),
        docs: crate_docs(api),
        client: client(api, names, fingerprint),
        handles: api
            .groups
            .iter()
            .enumerate()
            .filter_map(|(index, group)| used(cx, index, group))
            .collect(),
        models,
        headers: api
            .headers
            .iter()
            .zip(&names.headers)
            .map(|(header, name)| HeaderConst {
                name: name.clone(),
                wire: header.wire.clone(),
                ty: cx.ty(&header.ty),
                docs: page(&header.docs),
            })
            .collect(),
    };
    super::example::add(&mut surface);
    surface
}

fn crate_docs(api: &Api) -> Vec<String> {
    page(&api.docs)
}

/// A group that something belongs to.
fn used(cx: Cx<'_>, index: usize, group: &Group) -> Option<super::Handle> {
    let handle = handle(cx, index, group)?;
    (!handle.calls.is_empty()).then_some(handle)
}

fn client(api: &Api, names: &Names, fingerprint: &str) -> Client {
    let mut servers = api.servers.iter();
    let credential = |(scheme, names): (&Scheme, &crate::names::SchemeNames)| Credential {
        constant: names.constant.clone(),
        setter: names.setter.clone(),
        key: scheme.key.clone(),
        place: match &scheme.kind {
            SchemeKind::Header(name) => Place::Header(name.clone()),
            SchemeKind::Query(name) => Place::Query(name.clone()),
            SchemeKind::Cookie(name) => Place::Cookie(name.clone()),
            SchemeKind::Basic => Place::Basic,
        },
        prefix: scheme.prefix.clone(),
        env: scheme.env.clone(),
        docs: page(&scheme.docs),
    };
    Client {
        docs: markdown(&api.title),
        base_url: servers.next().map(|server| server.url.clone()).unwrap_or_default(),
        other_servers: servers
            .map(|server| (server.url.clone(), page(&server.docs).join(" ")))
            .collect(),
        base_url_env: api.base_url_env.clone(),
        fingerprint: fingerprint.to_owned(),
        credentials: api.schemes.iter().zip(&names.schemes).map(credential).collect(),
    }
}

fn item(cx: Cx<'_>, model: &Model, names: &ModelNames) -> Item {
    Item {
        name: names.ty.clone(),
        module: names.module.clone(),
        docs: page(&model.docs),
        kind: kind(cx, model, names),
        deprecated: model.deprecated,
        origin: model.origin.clone(),
    }
}

fn kind(cx: Cx<'_>, model: &Model, names: &ModelNames) -> Kind {
    match &model.shape {
        Shape::Struct(structure) => Kind::Struct(self::structure(cx, structure, names)),
        Shape::Enumeration(enumeration) => {
            let variants = enumeration.variants.iter().zip(&names.members);
            Kind::Enumeration(Enumeration {
                repr: enumeration.repr,
                variants: variants
                    .map(|(variant, name)| {
                        (name.clone(), variant.value.clone(), page(&variant.docs))
                    })
                    .collect(),
                rest: names.rest.clone(),
            })
        }
        Shape::Union(union) => Kind::Union(self::union(cx, union, names)),
        Shape::Loose(types) => Kind::Loose(
            types.iter().zip(&names.members).map(|(ty, name)| (name.clone(), cx.ty(ty))).collect(),
        ),
        Shape::Alias(ty) => Kind::Alias(cx.ty(ty)),
        Shape::Newtype(repr) => Kind::Id(*repr),
        Shape::Choice(cases) => Kind::Choice(
            cases
                .iter()
                .zip(&names.members)
                .map(|(case, name)| Case {
                    name: name.clone(),
                    status: case.status,
                    answer: carried(cx, &case.carried),
                })
                .collect(),
        ),
    }
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
                clue: branch.clue.clone(),
                docs: cx.words(&Docs::default(), &branch.ty),
            })
            .collect(),
        rest: names.rest.clone(),
    }
}

/// What one kind of body is in Rust.
pub fn carried(cx: Cx<'_>, carried: &Carried) -> Answer {
    match carried {
        Carried::Empty => Answer::Empty,
        Carried::Json(ty) => Answer::Json(cx.ty(ty)),
        Carried::Text => Answer::Text,
        Carried::Bytes => Answer::Bytes,
    }
}

fn structure(cx: Cx<'_>, structure: &Struct, names: &ModelNames) -> Structure {
    let fields = structure.fields.iter().zip(names.members.iter().zip(&names.setters));
    Structure {
        rows: fields
            .map(|(field, (name, setters))| row(cx, structure, field, name, setters))
            .collect(),
        additional: structure.additional.as_ref().map(|ty| (names.rest.clone(), cx.ty(ty))),
        nulls: structure.fields.iter().any(|field| structure.tells_null(field)),
    }
}

fn row(
    cx: Cx<'_>,
    structure: &Struct,
    field: &Field,
    name: &crate::names::Ident,
    setters: &InputNames,
) -> Row {
    let ty = match &field.kind {
        FieldKind::Constant(value) => {
            return Row::Constant { wire: field.wire.clone(), value: value.clone() };
        }
        FieldKind::Value(ty) => cx.field(ty, field.presence),
    };
    let demanded = structure.demands(field);
    let taken = match &ty {
        Ty::Option(inner) if !demanded => unboxed(inner),
        other => unboxed(other),
    };
    Row::Field(FieldRow {
        name: name.clone(),
        wire: field.wire.clone(),
        written_null: field.presence == Presence::Nullable && matches!(ty, Ty::Option(_)),
        take: Take::of(taken),
        setter: (!demanded).then(|| setters.name.clone()),
        clear: structure.tells_null(field).then(|| setters.clear.clone()),
        docs: with_default(
            field.ty().map(|ty| cx.words(&field.docs, ty)).unwrap_or_default(),
            field.default.as_ref(),
        ),
        deprecated: field.deprecated,
        ty,
    })
}

fn unboxed(ty: &Ty) -> Ty {
    match ty {
        Ty::Box(inner) => (**inner).clone(),
        other => other.clone(),
    }
}

/// Words, and what the server takes when nothing is said.
pub fn with_default(mut docs: Vec<String>, default: Option<&serde_json::Value>) -> Vec<String> {
    if let Some(default) = default {
        let text = default.as_str().map_or_else(|| default.to_string(), str::to_owned);
        super::docs::section(
            &mut docs,
            vec![format!("When absent: {}.", super::docs::code(&text))],
        );
    }
    docs
}
