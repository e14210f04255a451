//! Decides whether a redirect is followed, and to which URL.

use http::header::LOCATION;
use http::{HeaderMap, Method, StatusCode, Uri};
use url::Url;

use super::operation::Redirect;

/// The maximum number of redirects of one call.
const LIMIT: usize = 10;

/// Returns the URL of a redirect that is followed, or `None` if the response is not a redirect or is returned to the
/// caller. Returns an error if the redirect must not be followed.
pub(super) fn next(
    redirect: Redirect,
    method: &Method,
    from: &Uri,
    status: StatusCode,
    headers: &HeaderMap,
    followed: usize,
) -> Result<Option<Url>, String> {
    if !is_redirect(status) || redirect == Redirect::Return {
        return Ok(None);
    }
    let mut to = location(from, headers).ok_or("the redirect has no valid `Location` header")?;
    // A user name and a password in a redirect are not the caller's.
    if to.set_username("").and(to.set_password(None)).is_err() {
        return Err("the redirect has no valid `Location` header".to_owned());
    }
    let reason = match (from.scheme_str(), to.scheme()) {
        _ if method != Method::GET && method != Method::HEAD => {
            "redirects are followed for GET and HEAD only"
        }
        _ if followed >= LIMIT => "too many redirects",
        (_, "https") | (Some("http"), "http") => return Ok(Some(to)),
        (Some("https"), "http") => "a redirect from https to http is not followed",
        _ => "a redirect to a different scheme is not followed",
    };
    Err(format!("{reason} (the target is {}{})", host(&to), to.path()))
}

/// Formats the host and the port of a URL, without a user name or a password.
pub(super) fn host(url: &Url) -> String {
    match (url.host_str().unwrap_or_default(), url.port()) {
        (host, Some(port)) => format!("{host}:{port}"),
        (host, None) => host.to_owned(),
    }
}

/// Returns whether a URL has the same scheme, host and port as the URI of a request.
pub(super) fn is_same_origin(from: &Uri, to: &Url) -> bool {
    parsed(from).is_some_and(|from| from.origin() == to.origin())
}

fn parsed(uri: &Uri) -> Option<Url> {
    Url::parse(&uri.to_string()).ok()
}

/// Returns whether a status is a redirect to a different URL. This does not include 300 and 304.
pub(super) fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// Returns the `Location` header, resolved against the URI of the request.
pub(super) fn location(from: &Uri, headers: &HeaderMap) -> Option<Url> {
    let location = std::str::from_utf8(headers.get(LOCATION)?.as_bytes()).ok()?;
    parsed(from)?.join(location.trim()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(
        method: Method,
        from: &str,
        location: &str,
        followed: usize,
    ) -> Result<Option<String>, String> {
        let headers = HeaderMap::from_iter([(LOCATION, location.parse().unwrap())]);
        let from = from.parse().unwrap();
        let url = next(Redirect::Follow, &method, &from, StatusCode::FOUND, &headers, followed)?;
        Ok(url.map(Into::into))
    }

    #[test]
    fn follows_only_safe_redirects() {
        let get = |from, location| to(Method::GET, from, location, 0);
        assert_eq!(get("https://a.b/c/d", "../e?f"), Ok(Some("https://a.b/e?f".into())));
        assert_eq!(get("https://a.b", "https://x.y/z"), Ok(Some("https://x.y/z".into())));
        assert!(get("https://a.b", "http://a.b/z").is_err());
        assert!(get("https://a.b", "file:///etc/passwd").is_err());
        assert!(to(Method::POST, "https://a.b", "/z", 0).is_err());
        assert!(to(Method::GET, "https://a.b", "/z", 9).is_ok());
        assert!(to(Method::GET, "https://a.b", "/z", 10).is_err());
    }
}
