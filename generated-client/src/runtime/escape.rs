//! Percent-encoding for each location of a parameter.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// The location of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
    /// A part of a multipart body.
    Part,
}

impl ParameterLocation {
    /// Escapes text so that the server receives it unchanged. Headers are not escaped; invalid characters in them are
    /// rejected elsewhere. Parts need no escaping.
    pub(super) fn escape(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Path | Self::Query => escape(text),
            Self::Header | Self::Part => text.into(),
            Self::Cookie => utf8_percent_encode(text, IN_COOKIE).into(),
        }
    }

    /// Escapes text in a path or a query except for reserved characters and existing escapes. In a query with a `list`,
    /// commas are escaped too, because they separate the elements. In other locations, this is the same as `escape`.
    pub(super) fn escape_unreserved(self, text: &str, list: bool) -> Cow<'_, str> {
        match (self, list) {
            (Self::Path, _) => unreserved(text, RESERVED_IN_PATH).into(),
            (Self::Query, true) => unreserved(text, RESERVED_IN_LIST).into(),
            (Self::Query, false) => unreserved(text, RESERVED_IN_QUERY).into(),
            (Self::Header | Self::Cookie | Self::Part, _) => self.escape(text),
        }
    }
}

pub(super) fn escape(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, ESCAPED).into()
}

/// Escapes text like [`escape`]. An owned text without characters to escape is not copied.
pub(super) fn escape_owned(text: Cow<'_, str>) -> String {
    match escape(&text) {
        // The escape of a single character is borrowed too.
        Cow::Borrowed(escaped) if escaped == text => {}
        escaped => return escaped.into_owned(),
    }
    text.into_owned()
}

/// Escapes the invalid characters of a path. Existing escapes are kept.
pub(super) fn escape_in_url(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, IN_URL).into()
}

/// Everything except the unreserved characters of RFC 3986, which all servers read in the same way.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Characters that are not allowed in a path, or that URL parsers change.
const IN_URL: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The characters that are escaped in a cookie: those that RFC 6265 forbids, `=` (the end of the name) and `%` (the
/// start of an escape).
const IN_COOKIE: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\').add(b'=').add(b'%');

/// The characters that are escaped in a query even if reserved characters are allowed. `#`, `[` and `]` are invalid in
/// a query, `&` ends a value, and servers read `+` as a space.
const RESERVED_IN_QUERY: &AsciiSet = &RESERVED_IN_LIST.remove(b',');
const RESERVED_IN_LIST: &AsciiSet = &ESCAPED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b';')
    .remove(b'=');

/// The characters that are escaped in a path even if reserved characters are allowed. `?` and `#` would end the path,
/// and brackets are invalid in it.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED_IN_QUERY.remove(b'&').remove(b'+').add(b'?');

/// Escapes the characters of a set. Existing escapes are kept.
fn unreserved(text: &str, set: &'static AsciiSet) -> String {
    let begins_escape = |rest: &str| {
        let digits = rest.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    let mut escaped = String::new();
    for (index, piece) in text.split('%').enumerate() {
        match index {
            0 => {}
            _ if begins_escape(piece) => escaped.push('%'),
            _ => escaped.push_str("%25"),
        }
        escaped.extend(utf8_percent_encode(piece, set));
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: &str = "aZ09-._~:/?#[]@!$&'()*+,;= \"<>\\^`{|}%41%ä\n";

    #[test]
    fn escapes_for_each_location() {
        let strict = "aZ09-._~%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%20%22%3C%3E\
                      %5C%5E%60%7B%7C%7D%2541%25%C3%A4%0A";
        assert_eq!(ParameterLocation::Path.escape(ALL), strict);
        assert_eq!(ParameterLocation::Query.escape(ALL), strict);
        assert_eq!(ParameterLocation::Header.escape(ALL), ALL);
        assert_eq!(
            ParameterLocation::Cookie.escape(ALL),
            "aZ09-._~:/?#[]@!$&'()*+%2C%3B%3D%20%22<>%5C^`{|}%2541%25%C3%A4%0A"
        );
        assert_eq!(escape_in_url("/a%20 b{ä}|"), "/a%20%20b%7B%C3%A4%7D%7C");
    }

    #[test]
    fn escapes_owned_and_borrowed_text_alike() {
        for text in ["", " ", "/", "a", "a b", ALL] {
            assert_eq!(escape_owned(text.into()), escape(text), "{text:?}");
            assert_eq!(escape_owned(text.to_owned().into()), escape(text), "{text:?}");
        }
    }

    #[test]
    fn keeps_reserved_characters_that_cannot_be_misread() {
        let tail = "%20%22%3C%3E%5C%5E%60%7B%7C%7D%41%25%C3%A4%0A";
        let query = format!("aZ09-._~:/?%23%5B%5D@!$%26'()*%2B,;={tail}");
        assert_eq!(ParameterLocation::Query.escape_unreserved(ALL, false), query);
        assert_eq!(ParameterLocation::Query.escape_unreserved("1,2", true), "1%2C2");
        let path = format!("aZ09-._~:/%3F%23%5B%5D@!$&'()*+,;={tail}");
        assert_eq!(ParameterLocation::Path.escape_unreserved(ALL, false), path);
        assert_eq!(ParameterLocation::Query.escape_unreserved("%", false), "%25");
        assert_eq!(ParameterLocation::Query.escape_unreserved("%é1", false), "%25%C3%A91");
    }
}
