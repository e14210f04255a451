//! Which addresses of an API a client takes.

use url::{Host, Url};

/// The address of an API. Plain HTTP is for this machine, unless allowed.
pub(super) fn base_url(text: &str, allow_http: bool) -> Result<Url, String> {
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
}
