//! Combines the cookies of a call and of its credentials in one `Cookie` header.

use http::HeaderMap;
use http::header::{COOKIE, HeaderValue};

/// Appends the cookies of a call.
pub(super) fn add_all<'c>(
    headers: &mut HeaderMap,
    mut cookies: impl Iterator<Item = &'c str>,
) -> Result<(), String> {
    let Some(first) = cookies.next() else { return Ok(()) };
    let mut joined = first.to_owned();
    for cookie in cookies {
        joined.extend(["; ", cookie]);
    }
    let value = HeaderValue::try_from(joined)
        .map_err(|_| "a cookie contains a character that cannot be sent".to_owned())?;
    add(headers, value);
    Ok(())
}

/// Appends a cookie. RFC 6265 requires a single header for all cookies.
pub(super) fn add(headers: &mut HeaderMap, new: HeaderValue) {
    let old = headers.get(COOKIE);
    let joined = old.map(|old| [old.as_bytes(), b"; ", new.as_bytes()].concat());
    let joined = joined.and_then(|joined| HeaderValue::from_bytes(&joined).ok());
    let mut joined = joined.unwrap_or(new);
    joined.set_sensitive(true);
    headers.insert(COOKIE, joined);
}
