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
use ident::Ident;
use scope::Scope;
use spellings::GroupNames;
use spellings::Names;
use spellings::SchemeNames;

/// Chooses all names of an API. A name that is already used gets a suffix, which is reported as a note.
pub(crate) fn assign(api: &Api, sink: &mut Diagnostics) -> Names {
    let groups = groups(api, sink);
    let methods = method::assign(api, sink);
    let models = models::assign(api, &groups, &methods, sink);
    let (headers, (schemes, variables)) = (headers(api, sink), client(api, sink));
    Names { groups, methods, models, headers, schemes, variables }
}

fn groups(api: &Api, sink: &mut Diagnostics) -> Vec<GroupNames> {
    let mut modules = Scope::of_modules(keywords::MODULES);
    let mut handles = Scope::new("type", keywords::TYPES);
    api.groups
        .iter()
        .map(|group| GroupNames {
            module: modules.claim(&case::module(&group.tag), &["api"], &group.origin, sink),
            handle: handles.claim(&case::camel(&group.tag), &["Api"], &group.origin, sink),
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

/// Names the setters of the client builder: credentials and server variables.
fn client(api: &Api, sink: &mut Diagnostics) -> (Vec<SchemeNames>, Vec<Ident>) {
    let mut setters = Scope::new("setter", keywords::CLIENT_SETTERS);
    let schemes = schemes(api, &mut setters, sink);
    let variables = api.servers.first().into_iter().flat_map(|server| &server.variables);
    let variables = variables.map(|variable| {
        let wanted = format!("server_{}", case::snake(&variable.name));
        setters.claim(&wanted, &["variable"], &variable.origin, sink)
    });
    (schemes, variables.collect())
}

fn schemes(api: &Api, setters: &mut Scope, sink: &mut Diagnostics) -> Vec<SchemeNames> {
    let mut constants = Scope::new("constant", &[]);
    let mut names: Vec<SchemeNames> = Vec::new();
    for scheme in &api.schemes {
        let setter = case::snake(scheme.method.as_ref().unwrap_or(&scheme.key));
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
        let wanted = format!("{}_client", names.setter.plain());
        names.client = Some(setters.claim(&wanted, &["credential"], &scheme.origin, sink));
    }
    names
}
