//! Typed names of response headers, and checks of request headers.

use std::fmt;

use http::header::{
    CONNECTION, CONTENT_LENGTH, EXPECT, HOST, HeaderMap, HeaderName, HeaderValue, TE, TRAILER,
    TRANSFER_ENCODING, UPGRADE,
};

use super::wire::{Token, Wire};

/// Parses a header of a request, and marks its value as sensitive. Returns an error if the header cannot be sent.
pub(super) fn checked(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let header = parse(name, value)?;
    if is_framing(&header.0) {
        return Err(format!("the header `{name}` is set by the connection"));
    }
    Ok(header)
}

/// Parses a header, and marks its value as sensitive. An error does not contain the value.
pub(super) fn parse(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let parsed = HeaderName::from_bytes(name.as_bytes()).map_err(|_| {
        // The caller may have passed a whole line, such as `Authorization: Bearer …`.
        let shown: String = name.chars().take_while(|letter| is_in_name(*letter)).collect();
        format!("the name of the header `{shown}…` contains a character that is not allowed")
    })?;
    // Servers disagree on the encoding of non-ASCII bytes.
    if !value.is_ascii() {
        return Err(format!(
            "the value of the header `{name}` contains characters that are not ASCII"
        ));
    }
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| format!("the value of the header `{name}` contains a control character"))?;
    value.set_sensitive(true);
    Ok((parsed, value))
}

fn is_in_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(letter)
}

/// Returns whether a header controls the connection or the length of the message. A wrong value would make the server
/// wait, or split one message into two.
fn is_framing(name: &HeaderName) -> bool {
    const FRAMING: [HeaderName; 8] =
        [CONNECTION, CONTENT_LENGTH, EXPECT, HOST, TE, TRAILER, TRANSFER_ENCODING, UPGRADE];
    FRAMING.contains(name)
}

/// The name of a header and the type of its value.
pub struct Header<T> {
    name: &'static str,
    read: fn(&str) -> Option<T>,
}

impl<T> Header<T> {
    /// Creates a header with this name.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str) -> Self
    where
        T: Wire,
    {
        Self { name, read }
    }

    /// Returns the name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }

    pub(super) fn read(self, headers: &HeaderMap) -> Option<T> {
        let text = std::str::from_utf8(headers.get(self.name)?.as_bytes()).ok()?;
        (self.read)(text.trim())
    }
}

fn read<T: Wire>(text: &str) -> Option<T> {
    let mut value = T::blank();
    let is_read = tokens(text).any(|token| value.read(token).is_ok());
    value.keep_text(text);
    is_read.then_some(value)
}

/// Returns the tokens that a header value can be read as. Numbers come first; otherwise a type that also accepts
/// strings would never receive one. A string is an integer only if formatting the integer gives the same string: an id
/// may be `007`.
fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let integer =
        text.parse::<i64>().ok().filter(|number| number.to_string() == text).map(Token::Integer);
    let unsigned =
        text.parse::<u64>().ok().filter(|number| number.to_string() == text).map(Token::Unsigned);
    let float = text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Token::Float);
    let boolean = text.to_ascii_lowercase().parse().ok().map(Token::Boolean);
    let wide = text.parse::<i128>().ok().filter(|_| integer.is_none() && unsigned.is_none());
    let is_float = wide.is_some() || text.contains('.');
    integer
        .or(unsigned)
        .into_iter()
        .chain(float.filter(|_| is_float))
        .chain(boolean)
        .chain([Token::Text(text)])
}

impl<T> Clone for Header<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Header<T> {}

impl<T> fmt::Debug for Header<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Header({})", self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: Wire>(text: &str) -> Option<T> {
        let headers = HeaderMap::from_iter([(http::header::AGE, text.parse().unwrap())]);
        Header::<T>::new("age").read(&headers)
    }

    #[test]
    fn errors_name_the_header_but_not_its_value() {
        for (name, value, expected) in [
            ("x-a", "hunter2\n", "the value of the header `x-a` contains a control character"),
            ("x-a", "hunter2é", "the value of the header `x-a` contains characters that are not"),
            ("x-a: hunter2", "", "the name of the header `x-a…` contains a character that is not"),
            ("x-a hunter2", "hunter2", "the name of the header `x-a…` contains a character"),
            ("", "hunter2", "the name of the header"),
            ("Content-Length", "hunter2", "the header `Content-Length` is set by the connection"),
        ] {
            let error = checked(name, value).unwrap_err();
            assert!(error.starts_with(expected) && !error.contains("hunter2"), "{error}");
        }
        let (name, value) = checked("X-A", "hunter2").unwrap();
        assert_eq!(format!("{name} {value:?}"), "x-a Sensitive");
    }

    #[test]
    fn parses_headers_by_type() {
        assert_eq!(read::<i32>("12"), Some(12));
        assert_eq!(read::<i32>("soon"), None);
        assert_eq!(read::<u64>("18446744073709551615"), Some(u64::MAX));
        assert_eq!(read::<i128>("-9223372036854775809"), Some(-9_223_372_036_854_775_809));
        assert_eq!(read::<i128>("18446744073709551615"), Some(u64::MAX.into()));
        assert_eq!(read::<i64>("18446744073709551615"), None);
        assert_eq!(read::<String>("99999999999999999999"), Some("99999999999999999999".to_owned()));
        assert_eq!(read::<f64>("12"), Some(12.0));
        assert_eq!(read::<bool>("True"), Some(true));
        assert_eq!(read::<String>("007"), Some("007".to_owned()));
        assert_eq!(
            read::<crate::runtime::DateTime>("2026-09-01T00:00:00")
                .unwrap()
                .timestamp()
                .to_string(),
            "2026-09-01T00:00:00Z"
        );
        assert_eq!(Header::<i32>::new("etag").read(&HeaderMap::new()), None);
    }
}
