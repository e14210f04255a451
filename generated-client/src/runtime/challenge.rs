//! The header `WWW-Authenticate` (RFC 9110, section 11.6.1): the scope that a credential lacks.

use http::HeaderMap;
use http::header::WWW_AUTHENTICATE;

/// Returns the scope that a call needs, after a challenge with the error `insufficient_scope` (RFC 6750, section 3.1).
/// It may consist of several scopes, separated by spaces.
pub(super) fn insufficient_scope(headers: &HeaderMap) -> Option<&str> {
    let values = headers.get_all(WWW_AUTHENTICATE).iter();
    values.filter_map(|value| value.to_str().ok()).find_map(scope)
}

/// Returns the scope in the first challenge that has both the error and a scope. The name of the scheme does not matter:
/// it may be `Bearer`, `DPoP` or one of the service's own.
fn scope(header: &str) -> Option<&str> {
    let (mut is_insufficient, mut scope) = (false, None);
    for part in (Challenges { rest: header }) {
        match part {
            Part::Scheme => (is_insufficient, scope) = (false, None),
            Part::Parameter(name, value) if name.eq_ignore_ascii_case("error") => {
                is_insufficient = value == "insufficient_scope";
            }
            Part::Parameter(name, value) if name.eq_ignore_ascii_case("scope") => {
                scope = Some(value.trim_matches(' ')).filter(|value| is_scope(value));
            }
            Part::Parameter(..) => {}
        }
        if let Some(scope) = scope.filter(|_| is_insufficient) {
            return Some(scope);
        }
    }
    None
}

/// Returns whether a text contains only characters that RFC 6750 permits in a scope. A backslash is not one of them, so a
/// scope has no escapes.
fn is_scope(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| matches!(byte, b' '..=b'~') && !b"\"\\".contains(&byte))
}

/// The parts of a header with challenges, in their order. Parameters may be separated by spaces instead of commas, and a
/// value without quotes may contain any character except spaces and commas, because some servers send such headers.
struct Challenges<'h> {
    rest: &'h str,
}

#[derive(Debug, PartialEq, Eq)]
enum Part<'h> {
    /// The name of a scheme, with which a challenge begins, or a credential without a name (`token68`).
    Scheme,
    /// The name and the value of a parameter. Escapes in the value are kept.
    Parameter(&'h str, &'h str),
}

impl<'h> Iterator for Challenges<'h> {
    type Item = Part<'h>;

    fn next(&mut self) -> Option<Part<'h>> {
        let text = self.rest.trim_start_matches([' ', '\t', ',', '=']);
        let name_end = text.find([' ', '\t', ',', '=', '"']).unwrap_or(text.len());
        let (name, after_name) = text.split_at_checked(name_end)?;
        if text.is_empty() {
            return None;
        }
        let Some(value) = after_name.trim_start_matches([' ', '\t']).strip_prefix('=') else {
            // A quoted string without a name is skipped.
            let unnamed = after_name.strip_prefix('"').map(quoted);
            self.rest = unnamed.map_or(after_name, |unnamed| unnamed.map_or("", |(_, rest)| rest));
            return Some(Part::Scheme);
        };
        let value = value.trim_start_matches([' ', '\t']);
        let (value, rest) = match value.strip_prefix('"') {
            Some(value) => quoted(value)?,
            None => value.split_at_checked(value.find([' ', '\t', ',']).unwrap_or(value.len()))?,
        };
        self.rest = rest;
        Some(Part::Parameter(name, value))
    }
}

/// Splits text after an opening quote at the closing quote. Returns `None` if the text has none.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let mut is_escaped = false;
    let end = text.find(|letter| {
        let is_end = letter == '"' && !is_escaped;
        is_escaped = letter == '\\' && !is_escaped;
        is_end
    })?;
    Some((text.get(..end)?, text.get(end + 1..)?))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn scope_of(all: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for text in all {
            let value = HeaderValue::from_bytes(text.as_bytes()).unwrap();
            headers.append(WWW_AUTHENTICATE, value);
        }
        insufficient_scope(&headers).map(str::to_owned)
    }

    #[test]
    fn finds_the_scope_of_an_insufficient_credential() {
        for (header, expected) in [
            (r#"Bearer error="insufficient_scope", scope="agents:write""#, "agents:write"),
            (r#"Bearer scope="a b" , error="insufficient_scope""#, "a b"),
            (r#"BEARER ERROR=insufficient_scope,SCOPE=agents:write"#, "agents:write"),
            (r#"bearer error = "insufficient_scope" , scope = a"#, "a"),
            (r#"Bearer error="insufficient_scope" scope="a" realm="r""#, "a"),
            (r#"Bearer realm="r, scope=\"x\"", error="insufficient_scope", scope="a""#, "a"),
            (r#"Bearer realm="\\", error="insufficient_scope", scope=" a ""#, "a"),
            (r#", ,Bearer error="insufficient_scope",,scope="a","#, "a"),
            (
                r#"Bearer error="insufficient_scope", error_description="say \"no\", ok", scope="a""#,
                "a",
            ),
            (r#"Basic realm="x", Bearer error="insufficient_scope", scope="a""#, "a"),
            (r#"Negotiate, Bearer error="insufficient_scope", scope="a""#, "a"),
            (r#"Negotiate abc/+d==, Bearer error="insufficient_scope", scope="a""#, "a"),
            (r#"Bearer error="insufficient_scope", scope="a", DPoP algs="ES256""#, "a"),
            (r#"Bearer scope="x", DPoP error="insufficient_scope", scope="a""#, "a"),
            (
                r#"ApiKey error="insufficient_scope", scope="https://a.example/b?c=d,e""#,
                "https://a.example/b?c=d,e",
            ),
        ] {
            assert_eq!(scope_of(&[header]).as_deref(), Some(expected), "{header}");
        }
        let several = ["Basic", r#"Bearer error="insufficient_scope", scope="a""#, "Digest"];
        assert_eq!(scope_of(&several).as_deref(), Some("a"));
    }

    #[test]
    fn finds_no_scope_without_the_error_and_a_valid_scope_in_one_challenge() {
        for header in [
            "",
            "Bearer",
            "Bearer=",
            r#"Bearer scope="a""#,
            r#"Bearer error="invalid_token", scope="a""#,
            r#"Bearer error="insufficient_scope""#,
            r#"Bearer error="insufficient_scope", scope="""#,
            r#"Bearer error="insufficient_scope", scope=" ""#,
            r#"Bearer error="insufficient_scope", scope="a"#,
            r#"Bearer error="insufficient_scope, scope=a"#,
            r#"Bearer error="insufficient_scope", scope="a\"b""#,
            r#"Bearer error="insufficient_scope", x_scope="a""#,
            r#"Bearer error="insufficient_scope", DPoP scope="a""#,
            r#"Bearer error_description="error=\"insufficient_scope\", scope=\"a\"""#,
            r#"Bearer realm="r" "error=insufficient_scope, scope=a""#,
            "Bearer error=\"insufficient_scope\", scope=\"\u{e9}\"",
        ] {
            assert_eq!(scope_of(&[header]), None, "{header}");
        }
        let split = [r#"Bearer error="insufficient_scope""#, r#"Bearer scope="a""#];
        assert_eq!(scope_of(&split), None);
        assert_eq!(scope_of(&[]), None);
    }

    #[test]
    fn ends_for_every_text() {
        let pieces = [
            "Bearer",
            " ",
            ",",
            "=",
            "\"",
            "\\",
            "scope",
            "error",
            "\t",
            "insufficient_scope",
            "/",
            "=",
        ];
        let mut state: u32 = 1;
        for _ in 0..20_000 {
            let mut text = String::new();
            for _ in 0..(state >> 8) % 14 {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                text.push_str(pieces[(state >> 16) as usize % pieces.len()]);
            }
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let parts = Challenges { rest: &text }.take(text.len() + 1).count();
            assert!(parts <= text.len(), "{text}");
        }
    }
}
