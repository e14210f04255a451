//! Turns servers into base URLs, and says where callers must give one themselves.

use openapiv3::{Operation, PathItem, Server as Found};

use super::Cx;
use crate::diagnostic::Diagnostic;
use crate::ir::{Docs, Server};
use crate::pointer::Pointer;
use crate::spec::Node;

/// The servers of the whole document, preferred first. Where something is `called`, one is missed.
pub fn servers(cx: &mut Cx<'_>, called: bool) -> Vec<Server> {
    let spec = cx.spec;
    let at = Pointer::of(&["servers"]);
    let (mut servers, mut relative, mut refused) = (Vec::new(), Vec::new(), false);
    for (index, found) in spec.document().servers.iter().enumerate() {
        let at = at.index(index).child("url");
        match url_of(found, &at) {
            Ok(url) if is_absolute(&url) => {
                servers.push(Server { url, docs: Docs::of(found.description.as_deref()) });
            }
            Ok(url) => relative.push((url, at)),
            Err(complaint) => {
                refused = true;
                cx.say(complaint);
            }
        }
    }
    for (url, at) in &relative {
        cx.say(of_relative(url, at, servers.is_empty()));
    }
    if called && servers.is_empty() && relative.is_empty() && !refused && cx.doubts() == 0 {
        cx.say(
            Diagnostic::note(&at, "no server is named; callers must give the base URL")
                .help("name one under `servers` in the overlay, such as `https://api.example.com`"),
        );
    }
    servers
}

/// The URL of a server, its variables filled in.
fn url_of(found: &Found, at: &Pointer) -> Result<String, Diagnostic> {
    let mut url = found.url.clone();
    for (name, variable) in found.variables.iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), &variable.default);
    }
    if url.contains('{') {
        return Err(Diagnostic::warning(at, format!("`{url}` has variables without a default"))
            .help("give each a default under `variables`"));
    }
    if is_absolute(&url) || is_relative(&url) {
        return Ok(url);
    }
    Err(Diagnostic::warning(at, format!("`{url}` is not a URL; it is left out"))
        .help("a server is named like `https://api.example.com/v1`"))
}

fn of_relative(url: &str, at: &Pointer, alone: bool) -> Diagnostic {
    let rest = if alone { "callers must give the base URL" } else { "it is left out" };
    Diagnostic::note(at, format!("`{url}` is relative to where the document is served; {rest}"))
        .help("give the whole URL in the overlay, such as `https://api.example.com/v1`")
}

fn is_relative(url: &str) -> bool {
    (url.is_empty() || url.starts_with(['/', '.'])) && !url.contains(char::is_whitespace)
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
