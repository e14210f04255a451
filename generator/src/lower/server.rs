//! Lowers servers into base URLs with the defaults of their variables, and reports missing servers.

use openapiv3::{Operation, PathItem, Server as SpecServer};

use super::context::Cx;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::Node;
use crate::ir::docs::Docs;
use crate::ir::operation::{Server, Variable};
use crate::pointer::Pointer;

/// Returns the servers of the document: those with absolute URLs, otherwise the first relative one with a path.
/// `called` states whether there are operations; only then is a missing server reported.
pub(crate) fn servers(cx: &mut Cx<'_>, called: bool) -> Vec<Server> {
    let spec = cx.spec;
    let at = Pointer::of(&["servers"]);
    let (mut servers, mut relative, mut refused) = (Vec::new(), Vec::new(), false);
    for (index, server) in spec.document().servers.iter().enumerate() {
        let at = at.index(index);
        match server_of(server, &at) {
            Ok(server) if is_absolute(&server.url) => servers.push(server),
            Ok(server) => relative.push((server, at.child("url"))),
            Err(diagnostic) => {
                refused = true;
                cx.report(diagnostic);
            }
        }
    }
    for (server, at) in &relative {
        cx.report(of_relative(&server.url, at, servers.is_empty()));
    }
    if called && servers.is_empty() && relative.is_empty() && !refused && cx.fault_count() == 0 {
        cx.report(Diagnostic::new(
            Code::MissingServer,
            &at,
            "no server is declared; callers must set the base URL",
        ));
    }
    if servers.is_empty() {
        // A relative URL without a path adds nothing to the caller's base URL.
        let has_path =
            |(server, _): &(Server, Pointer)| !matches!(server.url.as_str(), "" | "/" | ".");
        servers.extend(relative.into_iter().find(has_path).map(|(server, _)| server));
    }
    servers
}

/// Lowers a server, with the defaults of its variables.
fn server_of(server: &SpecServer, at: &Pointer) -> Result<Server, Diagnostic> {
    // A URL such as `//example.com` has the scheme of the document's URL, which is unknown, so `https` is assumed.
    let scheme = if server.url.trim().starts_with("//") { "https:" } else { "" };
    let template = format!("{scheme}{}", server.url.trim());
    let (mut url, here) = (template.clone(), at.child("url"));
    let mut variables = Vec::new();
    for (name, variable) in server.variables.iter().flatten() {
        let placeholder = format!("{{{name}}}");
        if url.contains(&placeholder) {
            variables.push(Variable {
                name: name.clone(),
                default: variable.default.clone(),
                values: variable.enumeration.clone(),
                docs: Docs::of(variable.description.as_deref()),
                origin: at.child("variables").child(name),
            });
        }
        url = url.replace(&placeholder, &variable.default);
    }
    if url.contains('{') {
        return Err(Diagnostic::new(
            Code::ServerVariableWithoutDefault,
            &here,
            format!("`{url}` has variables without a default; the server is omitted"),
        ));
    }
    if is_absolute(&url) || is_relative(&url) {
        return Ok(Server {
            url,
            template,
            variables,
            docs: Docs::of(server.description.as_deref()),
        });
    }
    let message = format!("{}; the server is omitted", fault(&url));
    Err(Diagnostic::new(Code::InvalidServerUrl, &here, message))
}

/// Returns the reason why a URL is invalid. A URL that may contain a password is not repeated.
fn fault(url: &str) -> String {
    let scheme = url.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        _ if url.contains('@') => "this URL contains credentials".to_owned(),
        Some("http" | "https") | None if url.contains(['?', '#']) => {
            format!("`{url}` has a query or a fragment, so no path can be appended")
        }
        Some("http" | "https") | None => format!("`{url}` is not a valid URL"),
        Some(scheme) => format!("`{url}` is served over `{scheme}`, not over HTTP"),
    }
}

fn of_relative(url: &str, at: &Pointer, is_only_server: bool) -> Diagnostic {
    let rest =
        if is_only_server { "callers must set the base URL" } else { "the server is omitted" };
    Diagnostic::new(
        Code::RelativeServer,
        at,
        format!("`{url}` is relative to the URL of the document; {rest}"),
    )
}

fn is_relative(url: &str) -> bool {
    (url.is_empty() || url.starts_with(['/', '.'])) && is_plain(url)
}

/// Returns whether a URL has a supported scheme and a host.
fn is_absolute(url: &str) -> bool {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    host.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && is_plain(url))
}

/// Returns whether a path can be appended to a URL: the URL has no query, fragment, credentials or invalid characters.
fn is_plain(url: &str) -> bool {
    let ends = |letter: char| letter.is_whitespace() || "?#\\@`<>\"".contains(letter);
    !url.contains(ends)
}

/// Returns the server URL of an operation or, if it has none, of its path. Returns `None` if the API has the same URL.
pub(crate) fn of_operation(
    cx: &mut Cx<'_>,
    item: &Node<'_, PathItem>,
    operation: &Node<'_, Operation>,
) -> Option<String> {
    let (servers, at) = match (&operation.value.servers, &item.value.servers) {
        (own, of_path) if own.is_empty() => (of_path, &item.at),
        (own, _) => (own, &operation.at),
    };
    let at = at.child("servers");
    let mut first = None;
    for (index, server) in servers.iter().enumerate() {
        match server_of(server, &at.index(index)) {
            Ok(server) => first = first.or(Some(server.url)),
            Err(diagnostic) => cx.report(diagnostic),
        }
    }
    if servers.len() > 1 && first.is_some() {
        cx.report(Diagnostic::new(
            Code::SeveralServers,
            &at,
            "only the first of these servers is used",
        ));
    }
    let api_server = cx.spec.document().servers.first();
    let api_server = api_server.and_then(|server| server_of(server, &at).ok());
    first.filter(|url| api_server.is_none_or(|server| server.url != *url))
}
