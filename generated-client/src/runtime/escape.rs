//! What must be escaped in a path, a query, a header, a cookie or a part, and how. It knows texts alone.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// Where a value stands.
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
    /// A text so that it arrives as it was. Headers are not escaped: what they cannot hold is refused. A part ends where
    /// no value can: it holds any.
    pub(super) fn escape(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Path | Self::Query => escape(text),
            Self::Header | Self::Part => text.into(),
            Self::Cookie => utf8_percent_encode(text, IN_COOKIE).into(),
        }
    }

    /// A text in which reserved characters, and escapes that are there, mean what they mean in a URL. A `list` keeps
    /// its commas for itself.
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

/// A part of a path that is a URL's already, but for what no URL may hold.
pub(super) fn escape_in_url(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, IN_URL).into()
}

/// All but RFC 3986's unreserved characters are escaped: no server reads those in two ways.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What no path may hold, and what a URL parser would read in its own way.
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

/// What no cookie may hold (RFC 6265), what ends its name, and what escapes begin with.
const IN_COOKIE: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\').add(b'=').add(b'%');

/// Of what is reserved: `#`, `[` and `]` cannot stand in a query, and servers read `&` and `+` as the end of a value
/// and as a space.
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

/// A `?` or `#` would end the path, and brackets cannot stand in it.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED_IN_QUERY.remove(b'&').remove(b'+').add(b'?');

/// Escapes what is in the set, and leaves what is escaped already.
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
    fn each_place_escapes_what_it_must() {
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
    fn what_is_reserved_passes_but_for_what_would_be_misread() {
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
