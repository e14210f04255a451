//! Lowers security schemes and requirements.

use openapiv3::{APIKeyLocation, ReferenceOr, SecurityRequirement, SecurityScheme};

use super::context::Cx;
use super::extension::Extensions;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::Node;
use crate::ir::docs::Docs;
use crate::ir::security::{Alternative, Scheme, SchemeKind, Tokens};
use crate::pointer::Pointer;

/// Returns the supported security schemes, and reports the others.
pub(crate) fn schemes(cx: &mut Cx<'_>) -> Vec<Scheme> {
    let spec = cx.spec;
    let declared =
        spec.components().into_iter().flat_map(|components| &components.security_schemes);
    let mut schemes = Vec::new();
    for (key, declared_scheme) in declared {
        let at = Pointer::of(&["components", "securitySchemes", key]);
        match declared_scheme {
            ReferenceOr::Item(scheme) => schemes.extend(scheme_of(cx, key, &Node::new(scheme, at))),
            ReferenceOr::Reference { .. } => {
                cx.report(Diagnostic::new(
                    Code::ReferencedSecurityScheme,
                    &at,
                    "a security scheme with a `$ref` is not supported; the scheme is omitted",
                ));
            }
        }
    }
    schemes
}

fn scheme_of(cx: &mut Cx<'_>, key: &str, node: &Node<'_, SecurityScheme>) -> Option<Scheme> {
    let (description, extensions) = match node.value {
        SecurityScheme::APIKey { description, extensions, .. }
        | SecurityScheme::HTTP { description, extensions, .. }
        | SecurityScheme::OAuth2 { description, extensions, .. }
        | SecurityScheme::OpenIDConnect { description, extensions, .. } => {
            (description, extensions)
        }
    };
    let (kind, prefix) = kind_of(cx, key, node)?;
    let extensions = Extensions::new(extensions, &node.at);
    Some(Scheme {
        key: key.to_owned(),
        kind,
        tokens: tokens_of(cx, node),
        prefix: extensions.text(cx, "x-prefix").unwrap_or_else(|| prefix.to_owned()),
        env: extensions.text(cx, "x-env"),
        method: extensions.text(cx, "x-method"),
        docs: Docs::of(description.as_deref()),
        origin: node.at.clone(),
    })
}

/// Returns the location of the credential, and its prefix.
fn kind_of(
    cx: &mut Cx<'_>,
    key: &str,
    node: &Node<'_, SecurityScheme>,
) -> Option<(SchemeKind, &'static str)> {
    let bearer = (SchemeKind::Header("Authorization".to_owned()), "Bearer ");
    match node.value {
        SecurityScheme::APIKey { location, name, .. } => Some(match location {
            APIKeyLocation::Header => (SchemeKind::Header(name.clone()), ""),
            APIKeyLocation::Query => (SchemeKind::Query(name.clone()), ""),
            APIKeyLocation::Cookie => (SchemeKind::Cookie(name.clone()), ""),
        }),
        SecurityScheme::HTTP { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
            "bearer" => Some(bearer),
            "basic" => Some((SchemeKind::Basic, "Basic ")),
            other => {
                let message = format!(
                    "the HTTP scheme `{other}` is not supported; callers must send the credentials"
                );
                cx.report(Diagnostic::new(
                    Code::UnsupportedHttpScheme,
                    &node.at.child("scheme"),
                    message,
                ));
                None
            }
        },
        SecurityScheme::OAuth2 { flows, .. } if flows.client_credentials.is_some() => Some(bearer),
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => {
            let message =
                format!("`{key}` is treated as a bearer token, which callers must obtain");
            cx.report(Diagnostic::new(Code::CallerProvidedToken, &node.at, message));
            Some(bearer)
        }
    }
}

/// Returns the token endpoint for client credentials.
fn tokens_of(cx: &mut Cx<'_>, node: &Node<'_, SecurityScheme>) -> Option<Tokens> {
    let SecurityScheme::OAuth2 { flows, .. } = node.value else { return None };
    let flow = flows.client_credentials.as_ref()?;
    let url = flow.token_url.trim();
    let whole = url.starts_with("https://") || url.starts_with("http://");
    let is_invalid = |letter: char| letter.is_whitespace() || letter.is_control();
    if url.is_empty()
        || url.contains(is_invalid)
        || (!whole && url.contains(':'))
        || url.starts_with("//")
    {
        let at = node.at.child("flows").child("clientCredentials").child("tokenUrl");
        cx.report(Diagnostic::new(
            Code::InvalidTokenUrl,
            &at,
            format!("`{url}` is not a valid URL; callers must obtain tokens"),
        ));
        return None;
    }
    Some(Tokens { url: url.to_owned(), scopes: flow.scopes.clone().into_iter().collect() })
}

/// Returns the alternatives of an operation: its own, or those of the document. If no alternative is fully supported,
/// callers must set the missing headers themselves.
pub(crate) fn alternatives(
    cx: &mut Cx<'_>,
    own: Option<&Vec<SecurityRequirement>>,
    at: &Pointer,
    schemes: &[Scheme],
) -> Vec<Alternative> {
    if let Some(own) = own {
        return supported_alternatives(cx, own, &at.child("security"), schemes);
    }
    // The document's requirement is lowered once, so that its diagnostics are reported once.
    if cx.security.is_none() {
        let all = cx.spec.document().security.as_deref().unwrap_or_default();
        cx.security = Some(supported_alternatives(cx, all, &Pointer::of(&["security"]), schemes));
    }
    cx.security.clone().unwrap_or_default()
}

fn supported_alternatives(
    cx: &mut Cx<'_>,
    requirements: &[SecurityRequirement],
    at: &Pointer,
    schemes: &[Scheme],
) -> Vec<Alternative> {
    let (mut whole, mut partial) = (Vec::new(), Vec::new());
    for (index, requirement) in requirements.iter().enumerate() {
        let at = at.index(index);
        let supported = supported_schemes(cx, requirement, &at, schemes);
        let is_whole = supported.len() == requirement.len();
        let alternatives = split(cx, supported, &at, schemes);
        if is_whole { whole.extend(alternatives) } else { partial.extend(alternatives) }
    }
    // An unsupported alternative must not make calls fail: the caller may satisfy it without the client's help.
    let is_optional = !whole.is_empty() && !partial.is_empty();
    let mut all = if whole.is_empty() { partial } else { whole };
    if is_optional && !all.iter().any(Alternative::is_empty) {
        all.push(Alternative::new());
    }
    // The client uses the first alternative whose credentials are all set. `{}` always qualifies, so it comes last;
    // otherwise credentials would never be sent.
    all.sort_by_key(Alternative::is_empty);
    all
}

/// Returns the supported schemes of a requirement, and reports undeclared schemes.
fn supported_schemes(
    cx: &mut Cx<'_>,
    requirement: &SecurityRequirement,
    at: &Pointer,
    schemes: &[Scheme],
) -> Alternative {
    let mut all = Alternative::new();
    for key in requirement.keys() {
        match schemes.iter().position(|scheme| scheme.key == *key) {
            Some(index) => all.push(index),
            None if is_declared(cx, key) => {}
            None => {
                let message = format!("the security scheme `{key}` is not declared");
                cx.report(Diagnostic::new(Code::UndeclaredSecurityScheme, &at.child(key), message));
            }
        }
    }
    all
}

/// Returns whether a scheme is declared. An omitted scheme is reported at its declaration.
fn is_declared(cx: &Cx<'_>, key: &str) -> bool {
    let declared = cx.spec.components().map(|components| &components.security_schemes);
    cx.spec.is_omitted(key) || declared.is_some_and(|schemes| schemes.contains_key(key))
}

/// The maximum number of alternatives per requirement.
const MOST: usize = 16;

/// Splits a requirement into alternatives if several schemes have the same location, because a request can contain only
/// one credential per location.
fn split(cx: &mut Cx<'_>, all: Alternative, at: &Pointer, schemes: &[Scheme]) -> Vec<Alternative> {
    let mut locations: Vec<(SchemeKind, Alternative)> = Vec::new();
    for index in all {
        let Some(credential_location) = schemes.get(index).and_then(credential_location) else {
            continue;
        };
        match locations.iter_mut().find(|(known, _)| *known == credential_location) {
            Some((_, sharing)) => sharing.push(index),
            None => locations.push((credential_location, vec![index])),
        }
    }
    if locations.iter().any(|(_, sharing)| sharing.len() > 1) {
        cx.report(Diagnostic::new(
            Code::ConflictingCredentials,
            at,
            "these schemes set the same header, query parameter or cookie, so they are treated as alternatives",
        ));
    }
    locations.iter().fold(vec![Alternative::new()], |chosen, (_, sharing)| {
        let with = |one: &usize| {
            let one = *one;
            chosen.iter().map(move |chosen| chosen.iter().copied().chain([one]).collect())
        };
        sharing.iter().flat_map(with).take(MOST).collect()
    })
}

fn credential_location(scheme: &Scheme) -> Option<SchemeKind> {
    Some(match &scheme.kind {
        SchemeKind::Header(name) => SchemeKind::Header(name.to_ascii_lowercase()),
        SchemeKind::Basic => SchemeKind::Header("authorization".to_owned()),
        SchemeKind::Query(_) | SchemeKind::Cookie(_) => scheme.kind.clone(),
    })
}
