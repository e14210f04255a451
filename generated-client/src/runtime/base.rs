//! The base URL of a client and of each call.

use std::borrow::Cow;

use http::Uri;
use url::{Host, ParseError, Url};

/// The advice for a base URL that is not valid.
const ADVICE: &str = "set an absolute URL, such as `https://api.example.com`";

/// The base URL, and the rules for the servers of operations.
#[derive(Clone, Debug)]
pub(super) struct Base {
    url: Url,
    allow_http: bool,
    /// Whether the base URL overrides the servers of operations. A caller who sets a base URL uses a mock or a gateway,
    /// so no call and no credential may be sent to the original servers.
    overrides_servers: bool,
}

impl Base {
    /// Creates a base URL from the caller's URL, or from the document's if the caller sets none. If the document's URL
    /// is only a path, it is appended to a caller's URL without a path.
    pub(super) fn new(
        document: &str,
        given: Option<&str>,
        allow_http: bool,
        overrides_servers: bool,
    ) -> Result<Self, String> {
        let relative = document.starts_with(['/', '.']);
        let url = match given {
            Some(given) => {
                let url = base_url(given, allow_http)?;
                if relative && url.path() == "/" { joined(&url, document)? } else { url }
            }
            None if document.trim().is_empty() => {
                return Err(format!("the base URL is not set: {ADVICE} with `base_url`"));
            }
            None if relative => {
                return Err(format!(
                    "the base URL is not set: the document has only the path `{document}`; set the host with `base_url`"
                ));
            }
            None => base_url(document, allow_http)?,
        };
        Ok(Self { url, allow_http, overrides_servers })
    }

    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    /// Returns the base URL for an operation, which may have its own server. The rules for base URLs also apply to that
    /// server.
    pub(super) fn of(&self, server: Option<&str>) -> Result<Cow<'_, Url>, String> {
        match server {
            Some(relative) if !relative.contains("://") => self.joined(relative).map(Cow::Owned),
            Some(server) if !self.overrides_servers => {
                let url = self.absolute_url(server);
                url.map(Cow::Owned).map_err(|reason| format!("{server}: {reason}"))
            }
            _ => Ok(Cow::Borrowed(&self.url)),
        }
    }

    /// Returns the URI of a path and query, below the base URL of an operation.
    pub(super) fn uri(&self, server: Option<&str>, target: &str) -> Result<Uri, String> {
        let url = self.of(server)?;
        let base = url.as_str().trim_end_matches('/');
        let mut uri = String::with_capacity(base.len() + target.len());
        uri.push_str(base);
        uri.push_str(target);
        Uri::try_from(uri).map_err(|error| format!("the URL is invalid: {error}"))
    }

    /// Returns the path of a request as it is sent: that of the base URL of its operation, and then `path`.
    pub(super) fn sent_path(&self, server: Option<&str>, path: &str) -> String {
        // A request to an invalid server is not sent.
        let base = self.of(server).map_or_else(|_| String::new(), |url| url.path().to_owned());
        format!("{}{path}", base.trim_end_matches('/'))
    }

    /// Returns whether a URI has the origin of the base URL.
    pub(super) fn is_origin_of(&self, uri: &Uri) -> bool {
        let base = self.url.as_str().as_bytes();
        let (scheme, host) = (uri.scheme_str().unwrap_or_default(), uri.authority());
        let host = host.map_or("", http::uri::Authority::as_str);
        // Most URIs are made from the base URL, so they need not be parsed.
        let rest = base.strip_prefix(scheme.as_bytes()).and_then(|rest| rest.strip_prefix(b"://"));
        let rest = rest.and_then(|rest| rest.strip_prefix(host.as_bytes()));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(b"/"))
            || Url::parse(&uri.to_string()).is_ok_and(|url| url.origin() == self.url.origin())
    }

    /// Resolves a relative URL. Returns an error if the result has a different origin than the base URL.
    pub(super) fn joined(&self, relative: &str) -> Result<Url, String> {
        joined(&self.url, relative)
    }

    /// Parses an absolute URL by the rules for base URLs.
    pub(super) fn absolute_url(&self, address: &str) -> Result<Url, String> {
        base_url(address, self.allow_http)
    }
}

/// Resolves a relative URL. Returns an error if the result has a different origin than the base URL.
fn joined(base: &Url, relative: &str) -> Result<Url, String> {
    let joined = base.join(relative).ok().filter(|joined| joined.origin() == base.origin());
    joined.ok_or_else(|| format!("`{relative}` resolves to a different origin than the base URL"))
}

/// Parses a base URL. Plain HTTP is accepted only for this machine, unless `allow_http` is set.
fn base_url(text: &str, allow_http: bool) -> Result<Url, String> {
    if text.trim().is_empty() {
        return Err(format!("the base URL is empty: {ADVICE}"));
    }
    // The URL is not shown, because it may contain a password.
    let url = Url::parse(text.trim()).map_err(|error| match error {
        ParseError::RelativeUrlWithoutBase => format!("the base URL has no scheme: {ADVICE}"),
        error => format!("the base URL is not valid ({error}): {ADVICE}"),
    })?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(
            "the base URL must not contain a user name or a password: remove them, and set a \
                    credential or a header of the client"
                .to_owned(),
        );
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("the base URL must not contain a query or a fragment: remove it".to_owned());
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if allow_http || is_loopback(&url) => Ok(url),
        "http" => Err("the base URL is not encrypted: use https or set `allow_http`".to_owned()),
        // `localhost:8080` is a URL with the scheme `localhost`.
        scheme => Err(format!("the base URL has the scheme `{scheme}`: {ADVICE}")),
    }
}

/// Returns whether a URL points to this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_plain_http_for_this_machine_only() {
        for good in [
            "https://a.b",
            "https://a.b/x/",
            "http://localhost:1",
            "http://127.0.0.1",
            "http://[::1]:8",
        ] {
            assert!(base_url(good, false).is_ok(), "{good}");
        }
        for bad in [
            "",
            "a.b",
            "http://a.b",
            "http://127.0.0.1.a.b",
            "ftp://a.b",
            "https://u:p@a.b",
            "https://a.b?x",
        ] {
            assert!(base_url(bad, false).is_err(), "{bad}");
        }
        assert!(base_url("http://a.b", true).is_ok());
    }

    #[test]
    fn error_states_what_is_wrong_and_what_to_do() {
        let advice = "set an absolute URL, such as `https://api.example.com`";
        for (text, expected) in [
            (" ", "the base URL is empty"),
            ("a.b", "the base URL has no scheme"),
            ("/v1", "the base URL has no scheme"),
            ("localhost:8080", "the base URL has the scheme `localhost`"),
            ("https://", "the base URL is not valid (empty host)"),
        ] {
            assert_eq!(base_url(text, false).unwrap_err(), format!("{expected}: {advice}"));
        }
        let unset = Base::new("", None, false, true).unwrap_err();
        assert_eq!(unset, format!("the base URL is not set: {advice} with `base_url`"));
    }

    #[test]
    fn appends_the_document_path_to_a_caller_url_without_a_path() {
        let base = |document: &str, given| {
            Base::new(document, given, false, true).map(|base| base.url().to_string())
        };
        assert!(base("/v1", None).unwrap_err().contains("`/v1`"));
        assert!(base("", None).is_err());
        assert_eq!(base("/v1", Some("https://a.b")).unwrap(), "https://a.b/v1");
        assert_eq!(base("./v1", Some("https://a.b/")).unwrap(), "https://a.b/v1");
        assert_eq!(base("/v1", Some("https://a.b/c")).unwrap(), "https://a.b/c");
        assert_eq!(base("https://x.y/v1", Some("https://a.b")).unwrap(), "https://a.b/");
        assert_eq!(base("https://x.y/v1", None).unwrap(), "https://x.y/v1");
        assert!(base("//evil.example", Some("https://a.b")).is_err());
    }

    #[test]
    fn uses_the_server_of_an_operation_unless_the_base_url_is_overridden() {
        let base = |overrides| Base::new("https://a.b/v1", None, false, overrides).unwrap();
        let of = |overrides: bool, server| base(overrides).of(server).map(|url| url.to_string());
        assert_eq!(of(false, None).unwrap(), "https://a.b/v1");
        assert_eq!(of(false, Some("https://c.d/up")).unwrap(), "https://c.d/up");
        assert_eq!(of(true, Some("https://c.d/up")).unwrap(), "https://a.b/v1");
        assert_eq!(of(true, Some("/v2")).unwrap(), "https://a.b/v2");
        assert!(of(false, Some("http://c.d")).unwrap_err().contains("not encrypted"));
    }
}
