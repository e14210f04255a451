//! Turns security schemes and requirements into the alternatives of who may call what.

use openapiv3::{APIKeyLocation, ReferenceOr, SecurityRequirement, SecurityScheme};

use super::Cx;
use super::extension::Extensions;
use crate::diagnostic::Diagnostic;
use crate::ir::{Alternative, Docs, Scheme, SchemeKind};
use crate::pointer::Pointer;
use crate::spec::Node;

/// The schemes that callers can satisfy.
pub fn schemes(cx: &mut Cx<'_>) -> Vec<Scheme> {
    let spec = cx.spec;
    let declared =
        spec.components().into_iter().flat_map(|components| &components.security_schemes);
    let mut schemes = Vec::new();
    for (key, found) in declared {
        let at = Pointer::of(&["components", "securitySchemes", key]);
        match found {
            ReferenceOr::Item(scheme) => schemes.extend(scheme_of(cx, key, &Node::new(scheme, at))),
            ReferenceOr::Reference { .. } => {
                cx.say(
                    Diagnostic::warning(&at, "a security scheme behind a `$ref` is left out")
                        .help("declare it here"),
                );
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
        prefix: extensions.text(cx, "x-prefix").unwrap_or_else(|| prefix.to_owned()),
        env: extensions.text(cx, "x-env"),
        method: extensions.text(cx, "x-method"),
        docs: Docs::of(description.as_deref()),
        origin: node.at.clone(),
    })
}

/// Where the secret goes, and what stands before it there.
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
            "basic" => Some((SchemeKind::Basic, "")),
            other => {
                let message = format!("the HTTP scheme `{other}` is left out");
                let help =
                    "`bearer` and `basic` are understood; send others by a header of your own";
                cx.say(Diagnostic::warning(&node.at.child("scheme"), message).help(help));
                None
            }
        },
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => {
            let message =
                format!("`{key}` is taken as a bearer token; fetching one is the caller's");
            cx.say(
                Diagnostic::note(&node.at, message)
                    .help("fetch a token by other means, and give it to the client"),
            );
            Some(bearer)
        }
    }
}

/// The alternatives of an operation: its own, or those of the whole document. `None` if there are
/// some, but none that callers can satisfy.
pub fn alternatives(
    cx: &mut Cx<'_>,
    own: Option<&Vec<SecurityRequirement>>,
    at: &Pointer,
    schemes: &[Scheme],
) -> Option<Vec<Alternative>> {
    let spec = cx.spec;
    let (requirements, at) = match (own, &spec.document().security) {
        (Some(own), _) => (own, at.child("security")),
        (None, Some(all)) => (all, Pointer::of(&["security"])),
        (None, None) => return Some(Vec::new()),
    };
    let mut alternatives = Vec::new();
    for (index, requirement) in requirements.iter().enumerate() {
        if let Some(all) = requirement_of(cx, requirement, &at.index(index), schemes) {
            alternatives.extend(split(cx, all, &at.index(index), schemes));
        }
    }
    (requirements.is_empty() || !alternatives.is_empty()).then_some(alternatives)
}

/// The schemes of one requirement; `None` if one of them is not understood.
fn requirement_of(
    cx: &mut Cx<'_>,
    requirement: &SecurityRequirement,
    at: &Pointer,
    schemes: &[Scheme],
) -> Option<Alternative> {
    let mut all = Alternative::new();
    for key in requirement.keys() {
        match schemes.iter().position(|scheme| scheme.key == *key) {
            Some(index) => all.push(index),
            None => {
                if !is_declared(cx, key) {
                    let message = format!("the security scheme `{key}` is not declared");
                    cx.say(
                        Diagnostic::warning(&at.child(key), message)
                            .help("declare it under `components.securitySchemes`"),
                    );
                }
                return None;
            }
        }
    }
    Some(all)
}

/// Whether a scheme is declared at all; one that is left out is told of where it is declared.
fn is_declared(cx: &Cx<'_>, key: &str) -> bool {
    let declared = cx.spec.components().map(|components| &components.security_schemes);
    cx.spec.is_dropped(key) || declared.is_some_and(|schemes| schemes.contains_key(key))
}

/// Two schemes that write the same place cannot both be satisfied: they are alternatives.
fn split(cx: &mut Cx<'_>, all: Alternative, at: &Pointer, schemes: &[Scheme]) -> Vec<Alternative> {
    let mut places: Vec<SchemeKind> =
        all.iter().filter_map(|index| place(schemes.get(*index)?)).collect();
    let before = places.len();
    let mut seen = Vec::new();
    places.retain(|place| {
        !seen.contains(place) && {
            seen.push(place.clone());
            true
        }
    });
    if places.len() == before {
        return vec![all];
    }
    cx.say(
        Diagnostic::note(
            at,
            "these schemes share one place in a request, so they are alternatives",
        )
        .help("list them as alternatives of their own in the overlay"),
    );
    all.into_iter().map(|index| vec![index]).collect()
}

fn place(scheme: &Scheme) -> Option<SchemeKind> {
    Some(match &scheme.kind {
        SchemeKind::Header(name) => SchemeKind::Header(name.to_ascii_lowercase()),
        SchemeKind::Basic => SchemeKind::Header("authorization".to_owned()),
        other => other.clone(),
    })
}
