//! Which addresses of an API a client takes, and where a call goes.

use url::{Host, Url};

/// The address of an API, and what is to be done with places that the document names besides.
#[derive(Clone, Debug)]
pub(super) struct Base {
    url: Url,
    allow_http: bool,
    /// Whether it stands for all places: who gives an address means a mock or a gateway, and must not find that some
    /// calls, and their credentials, still go to where the document says.
    moved: bool,
}

impl Base {
    /// The address that a caller gives, or that of the document. A path that the document gives relative to the host
    /// follows an address without one.
    pub(super) fn new(
        document: &str,
        given: Option<&str>,
        allow_http: bool,
        moved: bool,
    ) -> Result<Self, String> {
        let relative = document.starts_with(['/', '.']);
        let url = match given {
            Some(given) => {
                let url = base_url(given, allow_http)?;
                if relative && url.path() == "/" { joined(&url, document)? } else { url }
            }
            None if relative => {
                return Err(format!(
                    "the base URL is not set: the document says `{document}`, and no host; tell `base_url` one"
                ));
            }
            None => base_url(document, allow_http)?,
        };
        Ok(Self { url, allow_http, moved })
    }

    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    /// Where a call goes that is served at a place of its own. That place is held to the same rules as any.
    pub(super) fn of(&self, server: Option<&str>) -> Result<Url, String> {
        match server {
            Some(relative) if !relative.contains("://") => self.joined(relative),
            Some(server) if !self.moved => {
                self.elsewhere(server).map_err(|reason| format!("{server}: {reason}"))
            }
            _ => Ok(self.url.clone()),
        }
    }

    /// A place at the same host.
    pub(super) fn joined(&self, relative: &str) -> Result<Url, String> {
        joined(&self.url, relative)
    }

    /// A place of its own, under the same rules.
    pub(super) fn elsewhere(&self, address: &str) -> Result<Url, String> {
        base_url(address, self.allow_http)
    }
}

/// A place at the same host.
fn joined(base: &Url, relative: &str) -> Result<Url, String> {
    let joined = base.join(relative).ok().filter(|joined| joined.origin() == base.origin());
    joined.ok_or_else(|| format!("`{relative}` is no place at the base URL"))
}

/// The address of an API. Plain HTTP is for this machine, unless allowed.
fn base_url(text: &str, allow_http: bool) -> Result<Url, String> {
    if text.trim().is_empty() {
        return Err("the base URL is not set".to_owned());
    }
    // The text is not shown: it may hold a password.
    let url =
        Url::parse(text.trim()).map_err(|error| format!("the base URL is not valid: {error}"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("the base URL must not hold a user or a password".to_owned());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("the base URL must not hold a query or a fragment".to_owned());
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if allow_http || is_loopback(&url) => Ok(url),
        "http" => Err("the base URL is not encrypted: use https, or allow http".to_owned()),
        scheme => Err(format!("the base URL has the scheme `{scheme}`: use https")),
    }
}

/// Whether this machine is meant.
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
    fn plain_http_is_for_this_machine() {
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
    fn a_relative_path_follows_the_host_that_is_given() {
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
    fn a_call_goes_to_its_own_server_unless_the_base_was_moved() {
        let base = |moved| Base::new("https://a.b/v1", None, false, moved).unwrap();
        let of = |moved: bool, server| base(moved).of(server).map(|url| url.to_string());
        assert_eq!(of(false, None).unwrap(), "https://a.b/v1");
        assert_eq!(of(false, Some("https://c.d/up")).unwrap(), "https://c.d/up");
        assert_eq!(of(true, Some("https://c.d/up")).unwrap(), "https://a.b/v1");
        assert_eq!(of(true, Some("/v2")).unwrap(), "https://a.b/v2");
        assert!(of(false, Some("http://c.d")).unwrap_err().contains("not encrypted"));
    }
}
