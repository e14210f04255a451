//! Turns servers into base URLs, and says where callers must give one themselves.

use openapiv3::{Operation, PathItem, Server as Found};

use super::Cx;
use crate::diagnostic::Diagnostic;
use crate::ir::{Docs, Server};
use crate::pointer::Pointer;
use crate::spec::Node;

/// The servers of the whole document, preferred first.
pub fn servers(cx: &mut Cx<'_>) -> Vec<Server> {
    let spec = cx.spec;
    let at = Pointer::of(&["servers"]);
    let found = &spec.document().servers;
    let mut servers = Vec::new();
    let mut complaints = 0;
    for (index, server) in found.iter().enumerate() {
        match server_of(server, &at.index(index).child("url")) {
            Ok(server) => servers.push(server),
            Err(complaint) => {
                complaints += 1;
                cx.say(complaint);
            }
        }
    }
    if servers.is_empty() && complaints == 0 {
        cx.say(
            Diagnostic::note(&at, "no server is named; callers must give the base URL")
                .help("name one under `servers` in the overlay, such as `https://api.example.com`"),
        );
    }
    servers
}

fn server_of(found: &Found, at: &Pointer) -> Result<Server, Diagnostic> {
    let mut url = found.url.clone();
    for (name, variable) in found.variables.iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), &variable.default);
    }
    if url.contains('{') {
        return Err(Diagnostic::warning(at, format!("`{url}` has variables without a default"))
            .help("give each a default under `variables`"));
    }
    if is_absolute(&url) {
        return Ok(Server { url, docs: Docs::of(found.description.as_deref()) });
    }
    if url.contains("://") || url.contains(char::is_whitespace) || !url.starts_with(['/', '.']) {
        return Err(Diagnostic::warning(at, format!("`{url}` is not a URL; it is left out"))
            .help("a server is named like `https://api.example.com/v1`"));
    }
    let message = format!(
        "`{url}` is relative to where the document was found; callers must give the base URL"
    );
    Err(Diagnostic::note(at, message)
        .help(format!("name the whole of it in the overlay: `https://…{url}`")))
}

/// Whether a URL starts with a scheme that is understood, and names a host.
fn is_absolute(url: &str) -> bool {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    host.is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with('/') && !url.contains(char::is_whitespace)
    })
}

/// Servers of a single path are not called.
pub fn of_path(cx: &mut Cx<'_>, item: &Node<'_, PathItem>) {
    ignored(cx, &item.value.servers, &item.at);
}

/// Servers of a single operation are not called.
pub fn of_operation(cx: &mut Cx<'_>, operation: &Node<'_, Operation>) {
    ignored(cx, &operation.value.servers, &operation.at);
}

fn ignored(cx: &mut Cx<'_>, servers: &[Found], at: &Pointer) {
    if !servers.is_empty() {
        let at = at.child("servers");
        cx.say(
            Diagnostic::note(&at, "these servers are not called: the client has one base URL")
                .help("callers make a second client, with this base URL, for what is served here"),
        );
    }
}
