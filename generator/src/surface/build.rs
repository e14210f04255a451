//! Builds the surface from an API and its names.

use super::Surface;
use super::calls::{handle, schemes};
use super::docs::{code, markdown, page, section, with_default};
use super::item::{
    Client, Credential, CredentialLocation, CredentialNeed, Handle, HeaderConst, ServerVariable,
    Tokens,
};
use super::model::{
    Access, Case, Enumeration, FieldRow, Item, ItemKind, Row, Structure, UnionItem, UnionVariant,
};
use super::ty::{ArgumentType, Ty};
use super::types::{Cx, response_of};
use crate::ir::Api;
use crate::ir::docs::Docs;
use crate::ir::model::{Field, FieldKind, Model, Presence, Shape, Struct, Union};
use crate::ir::operation::{Operation, Tag, Variable};
use crate::ir::security::{Scheme, SchemeKind};
use crate::names::ident::Ident;
use crate::names::spellings::{InputNames, ModelNames, Names, SchemeNames};

/// Builds the surface of an API. `fingerprint` is the fingerprint of its document.
pub(crate) fn build(api: &Api, names: &Names, fingerprint: &str) -> Surface {
    let cx = Cx::new(api, names);
    let mut models: Vec<Item> =
        api.models.iter().zip(&names.models).map(|(model, names)| item(cx, model, names)).collect();
    models.sort_by(|left, right| left.name.cmp(&right.name));
    let mut surface = Surface {
        crate_name: api.crate_name.clone(),
        docs: crate_docs(api),
        client: client(cx, fingerprint),
        handles: api
            .tags
            .iter()
            .enumerate()
            .filter_map(|(index, tag)| used(cx, index, tag))
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

/// Builds the handle of a tag, or returns `None` if it has no calls.
fn used(cx: Cx<'_>, index: usize, tag: &Tag) -> Option<Handle> {
    let handle = handle(cx, index, tag)?;
    (!handle.calls.is_empty()).then_some(handle)
}

fn client(cx: Cx<'_>, fingerprint: &str) -> Client {
    let Cx { api, names, .. } = cx;
    let mut servers = api.servers.iter();
    let first = servers.next();
    let is_elsewhere = |operation: &Operation| {
        operation.server.as_ref().is_some_and(|server| server.contains("://"))
    };
    Client {
        docs: markdown(&api.title),
        base_url: first.map(|server| server.url.clone()).unwrap_or_default(),
        template: first.map(|server| server.template.clone()).unwrap_or_default(),
        variables: first
            .into_iter()
            .flat_map(|server| &server.variables)
            .zip(&names.variables)
            .map(variable)
            .collect(),
        other_servers: servers
            .map(|server| (server.url.clone(), page(&server.docs).join(" ")))
            .collect(),
        has_own_servers: api.operations.iter().any(is_elsewhere),
        base_url_env: api.base_url_env.clone(),
        fingerprint: fingerprint.to_owned(),
        credentials: api.schemes.iter().zip(&names.schemes).map(credential).collect(),
        security: schemes(cx, cx.security),
        credential_need: credential_need(&api.operations),
        conditions: api.conditions.clone(),
        service: api.service.clone(),
        idempotency_key: api.idempotency_key.clone(),
    }
}

/// Returns which operations need a credential: those with security requirements, none of which is empty.
fn credential_need(operations: &[Operation]) -> CredentialNeed {
    let needs_one = |operation: &&Operation| {
        let security = &operation.security;
        !security.is_empty() && !security.iter().any(Vec::is_empty)
    };
    match operations.iter().filter(needs_one).count() {
        0 => CredentialNeed::NoCall,
        count if count == operations.len() => CredentialNeed::AllCalls,
        _ => CredentialNeed::SomeCalls,
    }
}

fn credential((scheme, names): (&Scheme, &SchemeNames)) -> Credential {
    Credential {
        constant: names.constant.clone(),
        setter: names.setter.clone(),
        key: scheme.key.clone(),
        location: match &scheme.kind {
            SchemeKind::Header(name) => CredentialLocation::Header(name.clone()),
            SchemeKind::Query(name) => CredentialLocation::Query(name.clone()),
            SchemeKind::Cookie(name) => CredentialLocation::Cookie(name.clone()),
            SchemeKind::Basic => CredentialLocation::Basic,
        },
        prefix: scheme.prefix.clone(),
        env: scheme.env.clone(),
        tokens: names.client.as_ref().and_then(|setter| tokens(scheme, setter)),
        docs: page(&scheme.docs),
    }
}

fn tokens(scheme: &Scheme, setter: &Ident) -> Option<Tokens> {
    let tokens = scheme.tokens.as_ref()?;
    let mut docs = vec![
        format!(
            "Fetches access tokens for {} with the client credentials grant.",
            code(&scheme.key)
        ),
        String::new(),
        format!(
            "The token URL is {}. Tokens are cached and renewed when they expire.",
            code(&tokens.url)
        ),
    ];
    let scopes = tokens.scopes.iter().map(|(scope, text)| {
        let text = markdown(text).join(" ");
        let text = if text.is_empty() { text } else { format!(": {text}") };
        format!("- {}{text}", code(scope))
    });
    let scopes: Vec<String> = scopes.collect();
    if !scopes.is_empty() {
        section(&mut docs, vec!["Available scopes:".to_owned()]);
        section(&mut docs, scopes);
    }
    Some(Tokens { setter: setter.clone(), url: tokens.url.clone(), docs })
}

/// Builds the setter of a server variable.
fn variable((variable, setter): (&Variable, &Ident)) -> ServerVariable {
    let (name, default) = (code(&variable.name), code(&variable.default));
    let mut docs = vec![format!("Sets the server variable {name}. Default: {default}.")];
    section(&mut docs, page(&variable.docs));
    let values = variable.values.iter().map(|value| code(value)).collect::<Vec<_>>().join(", ");
    if !values.is_empty() {
        section(&mut docs, vec![format!("Allowed values: {values}.")]);
    }
    ServerVariable {
        setter: setter.clone(),
        name: variable.name.clone(),
        default: variable.default.clone(),
        docs,
    }
}

fn item(cx: Cx<'_>, model: &Model, names: &ModelNames) -> Item {
    Item {
        name: names.ty.clone(),
        module: names.module.clone(),
        docs: page(&model.docs),
        kind: item_kind(cx, model, names),
        deprecated: model.deprecated,
        origin: model.origin.clone(),
    }
}

fn item_kind(cx: Cx<'_>, model: &Model, names: &ModelNames) -> ItemKind {
    match &model.shape {
        Shape::Struct(structure) => ItemKind::Struct(self::structure(cx, structure, names)),
        Shape::Enumeration(enumeration) => {
            let variants = enumeration.variants.iter().zip(&names.members);
            ItemKind::Enumeration(Enumeration {
                repr: enumeration.repr,
                variants: variants
                    .map(|(variant, name)| {
                        (name.clone(), variant.value.clone(), page(&variant.docs))
                    })
                    .collect(),
                rest: names.rest.clone(),
            })
        }
        Shape::Union(union) => ItemKind::Union(self::union(cx, union, names)),
        Shape::AmbiguousUnion(types) => ItemKind::AmbiguousUnion(
            types.iter().zip(&names.members).map(|(ty, name)| (name.clone(), cx.ty(ty))).collect(),
        ),
        Shape::Alias(ty) => ItemKind::Alias(cx.ty(ty)),
        Shape::Newtype(repr) => ItemKind::Id(*repr),
        Shape::Choice(cases) => ItemKind::Choice(
            cases
                .iter()
                .zip(&names.members)
                .map(|(case, name)| Case {
                    name: name.clone(),
                    status: case.status,
                    media: case.media.clone(),
                    response: response_of(cx, &case.payload),
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
                matcher: branch.matcher.clone(),
                docs: cx.docs_or_type_docs(&Docs::default(), &branch.ty),
            })
            .collect(),
        rest: names.rest.clone(),
    }
}

fn structure(cx: Cx<'_>, structure: &Struct, names: &ModelNames) -> Structure {
    let fields = structure.fields.iter().zip(names.members.iter().zip(&names.setters));
    Structure {
        rows: fields
            .map(|(field, (name, setters))| row(cx, structure, field, name, setters))
            .collect(),
        additional: structure.additional.as_ref().map(|ty| (names.rest.clone(), cx.ty(ty))),
        explicit_nulls: structure.fields.iter().any(|field| structure.distinguishes_null(field)),
        constants: structure.fields.iter().any(|field| field.ty().is_none()),
        sent: structure.sent,
    }
}

fn row(cx: Cx<'_>, structure: &Struct, field: &Field, name: &Ident, setters: &InputNames) -> Row {
    let ty = match &field.kind {
        FieldKind::Constant(value) => {
            return Row::Constant { wire: field.wire.clone(), value: value.clone() };
        }
        FieldKind::Value(ty) => cx.field(ty, field.presence),
    };
    let required = structure.constructor_takes(field);
    let value_type = unboxed(ty.as_option().filter(|_| !required).unwrap_or(&ty));
    let access = match (required, structure.sent) {
        (true, _) => Access::Argument,
        (false, true) => Access::Setter {
            name: setters.name.clone(),
            clear: structure.distinguishes_null(field).then(|| setters.clear.clone()),
        },
        (false, false) => Access::Field,
    };
    Row::Field(FieldRow {
        name: name.clone(),
        wire: field.wire.clone(),
        written_null: field.presence == Presence::Nullable && ty.as_option().is_some(),
        argument_type: ArgumentType::of(value_type),
        access,
        nullable: field.presence.is_nullable(),
        docs: with_default(
            field.ty().map(|ty| cx.docs_or_type_docs(&field.docs, ty)).unwrap_or_default(),
            field.default.as_ref(),
        ),
        deprecated: field.deprecated,
        ty,
    })
}

fn unboxed(ty: &Ty) -> Ty {
    ty.as_box().unwrap_or(ty).clone()
}
