//! Chooses the Rust names of all items from hints and wire names.
//!
//! Depends on the IR, but not on tokens.

#![warn(clippy::wildcard_enum_match_arm)]

pub(crate) mod branches;
pub(crate) mod case;
pub(crate) mod ident;
pub(crate) mod keywords;
pub(crate) mod members;
pub(crate) mod method;
pub(crate) mod models;
pub(crate) mod scope;
pub(crate) mod spellings;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::ir::security::{Scheme, SchemeKind};
use ident::Ident;
use scope::Scope;
use spellings::Names;
use spellings::SchemeNames;
use spellings::TagNames;

/// Chooses all names of an API. If the preferred name of an item is not available, the item gets a different name
/// and, unless such a conflict is expected, a note is reported.
pub(crate) fn assign(api: &Api, sink: &mut Diagnostics) -> Names {
    let tags = tags(api, sink);
    let methods = method::assign(api, sink);
    let models = models::assign(api, &tags, &methods, sink);
    let (headers, (schemes, variables)) = (headers(api, sink), client(api, sink));
    Names { tags, methods, models, headers, schemes, variables }
}

fn tags(api: &Api, sink: &mut Diagnostics) -> Vec<TagNames> {
    let mut modules = Scope::of_modules(keywords::MODULES);
    let mut handles = Scope::new("type", keywords::TYPES);
    api.tags
        .iter()
        .map(|tag| TagNames {
            module: modules.claim(&case::module(&tag.name), &["api"], &tag.origin, sink),
            handle: handles.claim(&case::camel(&tag.name), &["Api"], &tag.origin, sink),
        })
        .collect()
}

fn headers(api: &Api, sink: &mut Diagnostics) -> Vec<Ident> {
    let mut scope = Scope::new("constant", &[]);
    let headers = api.headers.iter();
    headers
        .map(|header| {
            scope.claim(&case::screaming(&header.wire), &["HEADER"], &header.origin, sink)
        })
        .collect()
}

/// Names the setters of the client builder for credentials and server variables, and the constants of the security
/// schemes.
fn client(api: &Api, sink: &mut Diagnostics) -> (Vec<SchemeNames>, Vec<Ident>) {
    let mut setters = Scope::new("setter", keywords::CLIENT_SETTERS);
    let schemes = schemes(api, &mut setters, sink);
    let variables = api.servers.first().into_iter().flat_map(|server| &server.variables);
    let variables = variables.map(|variable| {
        let preferred = format!("server_{}", case::snake(&variable.name));
        setters.claim(&preferred, &["variable"], &variable.origin, sink)
    });
    (schemes, variables.collect())
}

/// Returns the words for a scheme whose name is not unique: with the place of the credential in a request.
fn placed(scheme: &Scheme, name: &str) -> String {
    let prefix = &scheme.prefix;
    match &scheme.kind {
        SchemeKind::Header(header) => format!("{name} header {header} {prefix}"),
        SchemeKind::Query(key) => format!("{name} query {key} {prefix}"),
        SchemeKind::Cookie(key) => format!("{name} cookie {key} {prefix}"),
        SchemeKind::Basic => format!("{name} basic"),
    }
}

fn schemes(api: &Api, setters: &mut Scope, sink: &mut Diagnostics) -> Vec<SchemeNames> {
    let mut constants = Scope::new("constant", &[]);
    let mut names: Vec<SchemeNames> = Vec::new();
    let plain = |scheme: &Scheme| case::snake(scheme.method.as_ref().unwrap_or(&scheme.key));
    for scheme in &api.schemes {
        let setter = plain(scheme);
        let is_shared = api.schemes.iter().filter(|other| plain(other) == setter).count() > 1;
        // A name that depends on the order could give a secret to a scheme that is inserted later.
        let setter = if is_shared { case::snake(&placed(scheme, &setter)) } else { setter };
        let constant = case::screaming(&scheme.key);
        names.push(SchemeNames {
            constant: constants.claim(&constant, &["SCHEME"], &scheme.origin, sink),
            setter: setters.claim(&setter, &["credential"], &scheme.origin, sink),
            client: None,
        });
    }
    // This loop runs after all schemes are named, because a scheme may be called `oauth_client`.
    for (scheme, names) in api.schemes.iter().zip(&mut names).filter(|(it, _)| it.tokens.is_some())
    {
        let preferred = format!("{}_client", names.setter.plain());
        names.client = Some(setters.claim(&preferred, &["credential"], &scheme.origin, sink));
    }
    names
}
