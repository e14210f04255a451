//! Builds the surface from an API and its names.

use super::Surface;
use super::calls::{handle, schemes};
use super::docs::{code, errors, markdown, page, section};
use super::item::{
    Client, Credential, CredentialLocation, CredentialNeed, Handle, HeaderConst, ServerVariable,
    Tokens,
};
use super::items::item;
use super::model::Item;
use super::statuses;
use super::types::Cx;
use crate::ir::Api;
use crate::ir::operation::{Operation, Tag, Variable};
use crate::ir::security::{Scheme, SchemeKind};
use crate::ir::types::ModelId;
use crate::names::ident::Ident;
use crate::names::spellings::{Names, SchemeNames};

/// Builds the surface of an API. `fingerprint` is the fingerprint of its document.
pub(crate) fn build(api: &Api, names: &Names, fingerprint: &str) -> Surface {
    let cx = Cx::new(api, names);
    let common_errors = errors::common(cx, api);
    let waiting = statuses::waiting(api);
    let cx = Cx { common_errors: &common_errors, waiting: &waiting, ..cx };
    let mut models: Vec<Item> = api
        .models
        .iter()
        .zip(&names.models)
        .enumerate()
        .map(|(id, (model, names))| item(cx, ModelId(id), model, names))
        .collect();
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
        common_errors: cx.common_errors.to_vec(),
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
