//! Cookies of a request: those of the call, and those that credentials are, in one header.

use http::HeaderMap;
use http::header::{COOKIE, HeaderValue};

/// Puts the cookies of a call behind those that are there.
pub(super) fn add_all(headers: &mut HeaderMap, cookies: Option<String>) -> Result<(), String> {
    if let Some(cookies) = cookies {
        let value = HeaderValue::try_from(cookies)
            .map_err(|_| "a cookie holds a character that cannot be sent".to_owned())?;
        add(headers, value);
    }
    Ok(())
}

/// Puts a cookie behind those that are there: RFC 6265 wants all of them in one header.
pub(super) fn add(headers: &mut HeaderMap, new: HeaderValue) {
    let old = headers.get(COOKIE);
    let joined = old.map(|old| [old.as_bytes(), b"; ", new.as_bytes()].concat());
    let joined = joined.and_then(|joined| HeaderValue::from_bytes(&joined).ok());
    let mut joined = joined.unwrap_or(new);
    joined.set_sensitive(true);
    headers.insert(COOKIE, joined);
}
