//! Decides whether a redirect is followed, and to which URL.

use http::header::LOCATION;
use http::{HeaderMap, Method, StatusCode};
use url::Url;

use super::operation::Redirect;

/// The maximum number of redirects of one call.
const LIMIT: usize = 10;

/// Returns the URL of a redirect that is followed, or `None` if the response is not a redirect or is returned to the
/// caller. Returns an error if the redirect must not be followed.
pub(super) fn next(
    redirect: Redirect,
    method: &Method,
    from: &Url,
    status: StatusCode,
    headers: &HeaderMap,
    followed: usize,
) -> Result<Option<Url>, &'static str> {
    if !is_redirect(status) || redirect == Redirect::Return {
        return Ok(None);
    }
    if method != Method::GET && method != Method::HEAD {
        return Err("redirects are followed for GET and HEAD only");
    }
    if followed >= LIMIT {
        return Err("too many redirects");
    }
    let to = location(from, headers).ok_or("the redirect has no valid `Location` header")?;
    match (from.scheme(), to.scheme()) {
        (_, "https") | ("http", "http") => Ok(Some(to)),
        ("https", "http") => Err("a redirect from https to http is not followed"),
        _ => Err("a redirect to a different scheme is not followed"),
    }
}

/// Returns whether a status is a redirect to a different URL. This does not include 300 and 304.
pub(super) fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// Returns the `Location` header, resolved against the URL of the request.
pub(super) fn location(from: &Url, headers: &HeaderMap) -> Option<Url> {
    let location = std::str::from_utf8(headers.get(LOCATION)?.as_bytes()).ok()?;
    from.join(location.trim()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(
        method: Method,
        from: &str,
        location: &str,
        followed: usize,
    ) -> Result<Option<String>, &'static str> {
        let headers = HeaderMap::from_iter([(LOCATION, location.parse().unwrap())]);
        let from = Url::parse(from).unwrap();
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
