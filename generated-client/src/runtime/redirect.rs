//! Whether a redirect is followed, and where to. It sends nothing and knows no credentials.

use http::header::LOCATION;
use http::{HeaderMap, Method, StatusCode};
use url::Url;

use super::operation::Redirect;

/// How many redirects one call follows.
const LIMIT: usize = 10;

/// The next address; none if the answer is no redirect or stands for itself; an error if the redirect cannot be
/// followed.
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
        return Err("only GET and HEAD follow redirects");
    }
    if followed >= LIMIT {
        return Err("too many redirects");
    }
    let to = location(from, headers).ok_or("no usable location")?;
    match (from.scheme(), to.scheme()) {
        (_, "https") | ("http", "http") => Ok(Some(to)),
        ("https", "http") => Err("not followed from https to http"),
        _ => Err("not followed to another scheme"),
    }
}

/// The statuses that send a client elsewhere; 300 and 304 do not.
pub(super) fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// The `Location`, resolved against the address that sent it.
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
    fn redirects_are_followed_as_far_as_that_is_safe() {
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
