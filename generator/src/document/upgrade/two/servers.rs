//! Converts `schemes`, `host` and `basePath` to `servers`.

use serde_json::json;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::log::Log;
use crate::document::members::{Members, texts};
use crate::pointer::Pointer;

/// The host, base path and schemes of an API.
#[derive(Debug, Default)]
pub(crate) struct ServerParts {
    schemes: Vec<String>,
    host: Option<String>,
    path: String,
}

impl ServerParts {
    /// Removes `schemes`, `host` and `basePath` from a document and returns their values.
    pub(crate) fn take(document: &mut Members) -> Self {
        let schemes = texts(document.shift_remove("schemes").as_ref());
        let mut text = |key: &str| match document.shift_remove(key) {
            Some(Json::String(text)) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            _ => None,
        };
        let host = text("host").map(|host| host.trim_end_matches('/').to_owned());
        let path = text("basePath").unwrap_or_default();
        let path = path.trim_matches('/');
        let path = if path.is_empty() { String::new() } else { format!("/{path}") };
        Self { schemes, host, path }
    }

    /// Returns the servers of the document, `https` first; `None` if the document has neither a host nor a base path.
    pub(crate) fn servers(&self, log: &mut Log<'_>) -> Option<Json> {
        let urls = self.urls(&self.schemes, log);
        let from = Pointer::of(&[if self.host.is_some() { "host" } else { "basePath" }]);
        for index in 0..urls.len() {
            log.created(Pointer::of(&["servers"]).index(index), &from);
            log.created(Pointer::of(&["servers"]).index(index).child("url"), &from);
        }
        server_list(&urls)
    }

    /// Returns the servers of an operation with its own schemes; `None` if the servers of the document apply.
    pub(crate) fn of_operation(&self, schemes: &[String], log: &mut Log<'_>) -> Option<Json> {
        let known = schemes.is_empty() || self.host.is_none();
        if known || schemes.iter().any(|scheme| self.schemes.contains(scheme)) {
            return None;
        }
        server_list(&self.urls(schemes, log))
    }

    fn urls(&self, schemes: &[String], log: &mut Log<'_>) -> Vec<String> {
        let Some(host) = &self.host else {
            return if self.path.is_empty() { Vec::new() } else { vec![self.path.clone()] };
        };
        if host.contains("://") {
            let message =
                format!("the host `{host}` is a URL and is used as the URL of the server");
            log.report_once(Diagnostic::new(Code::HostIsUrl, &Pointer::of(&["host"]), message));
            return vec![format!("{host}{}", self.path)];
        }
        let (mut schemes, others): (Vec<&str>, Vec<&str>) = schemes
            .iter()
            .map(String::as_str)
            .partition(|scheme| matches!(*scheme, "http" | "https"));
        if !others.is_empty() {
            let others = others.join("`, `");
            let message = format!("schemes other than HTTP and HTTPS are omitted: `{others}`");
            log.report_once(Diagnostic::new(
                Code::NonHttpScheme,
                &Pointer::of(&["schemes"]),
                message,
            ));
        }
        schemes.sort_by_key(|scheme| *scheme != "https");
        if schemes.is_empty() {
            schemes.push("https");
        }
        schemes.iter().map(|scheme| format!("{scheme}://{host}{}", self.path)).collect()
    }
}

fn server_list(urls: &[String]) -> Option<Json> {
    let servers: Vec<Json> = urls.iter().map(|url| json!({ "url": url })).collect();
    (!servers.is_empty()).then_some(Json::Array(servers))
}
