//! Replaces secrets in text from the server with `[redacted]`, in every common escaping.

use http::header::{HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

const SHOWN: &[u8] = b"[redacted]";

/// The minimum length in bytes of a secret that is redacted. Shorter secrets would match unrelated text.
const SHORTEST: usize = 6;

/// Replaces every secret with `[redacted]`. Returns `None` if the text contains none.
pub(super) fn redacted(text: &[u8], secrets: &[SecretString]) -> Option<Vec<u8>> {
    let secrets: Vec<&str> = secrets
        .iter()
        .map(|secret| secret.expose_secret().trim())
        .filter(|secret| secret.len() >= SHORTEST)
        .collect();
    let mut shown = Vec::new();
    let (mut rest, mut is_redacted) = (text, false);
    while let Some((first, after)) = rest.split_first() {
        match secrets.iter().find_map(|secret| strip_secret(rest, secret)) {
            Some(after) => {
                shown.extend_from_slice(SHOWN);
                (rest, is_redacted) = (after, true);
            }
            None => {
                shown.push(*first);
                rest = after;
            }
        }
    }
    // Truncated text may end with a prefix of a secret.
    let tail = secrets.iter().filter_map(|secret| secret_prefix_length(&shown, secret)).max();
    if let Some(length) = tail {
        shown.truncate(shown.len() - length);
        shown.extend_from_slice(SHOWN);
    }
    (is_redacted || tail.is_some()).then_some(shown)
}

/// Returns the length of the longest incomplete prefix of the secret with which the text ends. Prefixes shorter than
/// `SHORTEST` are ignored.
fn secret_prefix_length(text: &[u8], secret: &str) -> Option<usize> {
    let lengths = (SHORTEST..secret.len()).rev();
    lengths.into_iter().find(|length| {
        secret.as_bytes().get(..*length).is_some_and(|prefix| text.ends_with(prefix))
    })
}

/// Returns the header values that are probably secret, judged by the names of the headers.
pub(super) fn secrets_in(headers: &HeaderMap) -> impl Iterator<Item = SecretString> + '_ {
    const WORDS: [&str; 7] = ["auth", "cookie", "key", "password", "secret", "session", "token"];
    // An idempotency key is not secret and is useful in an error.
    let secret = |name: &HeaderName| {
        name != "idempotency-key" && WORDS.iter().any(|word| name.as_str().contains(word))
    };
    let named = headers.iter().filter(move |(name, _)| secret(name));
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    // A scheme may precede the secret, as in `Bearer …`. The server may echo the secret without the scheme.
    named.flat_map(move |(_, value)| {
        let text = text(value);
        let bare = text.split_once(' ').map(|(_, bare)| bare.to_owned());
        [Some(text), bare].into_iter().flatten().map(SecretString::from)
    })
}

/// Replaces secrets in text, like [`redacted`].
pub(super) fn redacted_text(text: &str, secrets: &[SecretString]) -> Option<String> {
    let shown = redacted(text.as_bytes(), secrets)?;
    Some(String::from_utf8_lossy(&shown).into_owned())
}

/// Returns the rest of the text if it starts with the secret.
fn strip_secret<'t>(text: &'t [u8], secret: &str) -> Option<&'t [u8]> {
    secret.bytes().try_fold(text, |text, byte| unescaped(text, byte))
}

/// Returns the rest of the text if it starts with the byte, verbatim or escaped as in JSON, a URL or HTML.
fn unescaped(text: &[u8], byte: u8) -> Option<&[u8]> {
    // Escapes are tried first, because an `&` may start `&amp;`.
    escaped(text, byte).or_else(|| {
        let (first, rest) = text.split_first()?;
        (*first == byte).then_some(rest)
    })
}

fn escaped(text: &[u8], byte: u8) -> Option<&[u8]> {
    let hex = |digits: &[u8]| u32::from_str_radix(str::from_utf8(digits).ok()?, 16).ok();
    let is = |code: Option<u32>| code == Some(u32::from(byte));
    match text {
        [b'\\', b'u', a, b, c, d, rest @ ..] if is(hex(&[*a, *b, *c, *d])) => Some(rest),
        [b'\\', next, rest @ ..] if *next == byte => Some(rest),
        [b'%', a, b, rest @ ..] if is(hex(&[*a, *b])) => Some(rest),
        [b'&', b'#', b'x' | b'X', rest @ ..] => entity(rest, |digits| is(hex(digits))),
        [b'&', b'#', rest @ ..] => {
            entity(rest, |digits| is(str::from_utf8(digits).ok().and_then(|it| it.parse().ok())))
        }
        [b'&', rest @ ..] => entity(rest, |name| match byte {
            b'&' => name == b"amp",
            b'<' => name == b"lt",
            b'>' => name == b"gt",
            b'"' => name == b"quot",
            b'\'' => name == b"apos",
            _ => false,
        }),
        _ => None,
    }
}

/// Returns the rest of the text after an HTML entity whose name or number matches.
fn entity(text: &[u8], is: impl Fn(&[u8]) -> bool) -> Option<&[u8]> {
    let end = text.iter().take(8).position(|byte| *byte == b';')?;
    let (name, rest) = text.split_at_checked(end)?;
    is(name).then(|| rest.get(1..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_secrets_by_header_name_with_and_without_scheme() {
        let headers = [
            ("authorization", "Bearer b"),
            ("x-api-key", "k"),
            ("idempotency-key", "i"),
            ("accept", "a"),
        ];
        let headers = headers
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        let mut secrets: Vec<String> = secrets_in(&HeaderMap::from_iter(headers))
            .map(|secret| secret.expose_secret().to_owned())
            .collect();
        secrets.sort();
        assert_eq!(secrets, ["Bearer b", "b", "k"]);
    }

    #[test]
    fn finds_a_secret_in_every_escaping() {
        let secrets = ["AbC+dEf/1\"&=".into(), "ünïcode".into(), "short".into()];
        for (text, expected) in [
            ("x AbC+dEf/1\"&= y", "x [redacted] y"),
            (r#"AbC\u002BdEf\/1\"\u0026="#, "[redacted]"),
            (r"AbC\u002bdEf\u002F1\u0022&\u003D", "[redacted]"),
            ("a=AbC%2BdEf%2f1%22%26%3D&b", "a=[redacted]&b"),
            ("AbC&#x2B;dEf/1&quot;&amp;=<", "[redacted]<"),
            ("AbC&#43;dEf/1&#34;&#38;=", "[redacted]"),
            ("%C3%BCn%C3%AFcode ünïcode", "[redacted] [redacted]"),
        ] {
            assert_eq!(redacted_text(text, &secrets).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(redacted_text("x AbC+dEf/", &secrets).as_deref(), Some("x [redacted]"), "cut");
        for text in ["", "short", "AbC+d", "&#;&;\\u00"] {
            assert_eq!(redacted_text(text, &secrets), None, "{text}");
        }
    }
}
