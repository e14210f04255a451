//! Replaces secrets in text from the server with `[redacted]`, in every common escaping.

use http::header::{HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

mod neighbor;

use self::neighbor::{ends_with_word, starts_with_word};

/// The text that replaces a secret.
pub(super) const REDACTED: &str = "[redacted]";

/// The minimum length in bytes of a secret that is redacted everywhere. A shorter one is redacted only if it is a whole
/// word, because it would match unrelated text.
const SHORTEST: usize = 6;

/// Replaces every secret with `[redacted]`. Returns `None` if the text contains none.
pub(super) fn redacted(text: &[u8], secrets: &[SecretString]) -> Option<Vec<u8>> {
    let secrets: Vec<&str> = secrets
        .iter()
        .map(|secret| secret.expose_secret().trim())
        .filter(|secret| !secret.is_empty())
        .collect();
    let starts = Starts::of(&secrets);
    // Bytes are copied only once a secret was found, because most texts contain none.
    let (mut shown, mut copied, mut position) = (Vec::new(), 0, 0);
    while let Some(offset) = text.get(position..).and_then(|rest| starts.position(rest)) {
        let (before, rest) = text.split_at_checked(position + offset)?;
        let ends = secrets.iter().filter_map(|secret| strip_secret(before, rest, secret));
        position = before.len() + 1;
        // Of several secrets, the longest one is redacted. Otherwise, the rest of it would be shown.
        if let Some(after) = ends.min_by_key(|after| after.len()) {
            shown.extend_from_slice(text.get(copied..before.len()).unwrap_or_default());
            shown.extend_from_slice(REDACTED.as_bytes());
            (copied, position) = (text.len() - after.len(), text.len() - after.len());
        }
    }
    (copied > 0).then(|| {
        shown.extend_from_slice(text.get(copied..).unwrap_or_default());
        shown
    })
}

/// The bytes that a secret may start with: its first byte, or the start of an escape.
struct Starts([bool; 256]);

impl Starts {
    fn of(secrets: &[&str]) -> Self {
        let mut starts = [false; 256];
        let escapes = if secrets.is_empty() { &[][..] } else { b"\\%&" };
        let firsts = secrets.iter().filter_map(|secret| secret.as_bytes().first());
        for first in firsts.chain(escapes) {
            if let Some(start) = starts.get_mut(usize::from(*first)) {
                *start = true;
            }
        }
        Self(starts)
    }

    /// Returns the position of the first byte with which a secret may start.
    fn position(&self, text: &[u8]) -> Option<usize> {
        text.iter().position(|byte| self.0.get(usize::from(*byte)) == Some(&true))
    }
}

/// Returns the header values that are probably secret, judged by the names of the headers. An idempotency key is not
/// secret and is useful in an error. Its header is `Idempotency-Key` or has a similar name, or it is `idempotency_key`.
pub(super) fn secrets_in(
    headers: &HeaderMap,
    idempotency_key: Option<&'static str>,
) -> impl Iterator<Item = SecretString> {
    let is_shown = move |name: &str| {
        name.ends_with("idempotency-key") || idempotency_key.is_some_and(|shown| name == shown)
    };
    let is_secret = move |name: &str| !is_shown(name) && is_secret_name(name);
    let named = headers.iter().filter(move |(name, _)| is_secret(name.as_str()));
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    // A scheme may precede the secret, as in `Bearer …`. The server may echo the secret without the scheme.
    named.flat_map(move |(_, value)| {
        let text = text(value);
        let bare = text.split_once(' ').map(|(_, bare)| bare.to_owned());
        [Some(text), bare].into_iter().flatten().map(SecretString::from)
    })
}

/// Returns whether the value with this name, in lower case, is probably secret.
pub(super) fn is_secret_name(name: &str) -> bool {
    const WORDS: [&str; 7] = ["auth", "cookie", "key", "password", "secret", "session", "token"];
    WORDS.iter().any(|word| name.contains(word))
}

/// Replaces secrets in text, like [`redacted`].
pub(super) fn redacted_text(text: &str, secrets: &[SecretString]) -> Option<String> {
    let shown = redacted(text.as_bytes(), secrets)?;
    Some(String::from_utf8_lossy(&shown).into_owned())
}

/// Returns the rest of the text if it starts with the secret. Truncated text may end with a prefix of a long secret. A
/// short secret must not be a part of a longer word.
fn strip_secret<'t>(before: &[u8], text: &'t [u8], secret: &str) -> Option<&'t [u8]> {
    let mut rest = text;
    for (length, byte) in secret.bytes().enumerate() {
        if rest.is_empty() && length >= SHORTEST {
            return Some(rest);
        }
        rest = unescaped(rest, byte)?;
    }
    let is_whole = || !ends_with_word(before) && !starts_with_word(rest);
    (secret.len() >= SHORTEST || is_whole()).then_some(rest)
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
    use http::HeaderName;

    use super::*;

    #[test]
    fn finds_secrets_by_header_name_with_and_without_scheme() {
        let headers = [
            ("authorization", "Bearer b"),
            ("x-api-key", "k"),
            ("idempotency-key", "i"),
            ("x-idempotency-key", "i"),
            ("x-request-key", "r"),
            ("accept", "a"),
        ];
        let headers = headers
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        let headers = HeaderMap::from_iter(headers);
        let mut secrets: Vec<String> = secrets_in(&headers, Some("x-request-key"))
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
        for text in ["", "shorter", "AbC+d", "&#;&;\\u00"] {
            assert_eq!(redacted_text(text, &secrets), None, "{text}");
        }
    }

    #[test]
    fn redacts_a_short_secret_only_as_a_whole_word() {
        let secrets = ["k".into(), " ab-1\n".into(), "".into(), " ".into()];
        for (text, expected) in [
            ("k", "[redacted]"),
            ("key k, kk k_ _k k1 1k ék k", "key [redacted], kk k_ _k k1 1k ék [redacted]"),
            (r#"{"a":"k","k":"ab-1"}"#, r#"{"a":"[redacted]","[redacted]":"[redacted]"}"#),
            (r"\nk\n\u0020\u006b\u002e xab-1", r"\n[redacted]\n\u0020[redacted]\u002e xab-1"),
            ("q=k&r=%20k%20&s=%6B", "q=[redacted]&r=%20[redacted]%20&s=[redacted]"),
            ("<b>&#107;&#32;&quot;k&quot;", "<b>[redacted]&#32;&quot;[redacted]&quot;"),
        ] {
            assert_eq!(redacted_text(text, &secrets).as_deref(), Some(expected), "{text}");
        }
        for text in ["", " ", "kk", "ab-12", r"\u0061k", "%61k", "k%61", "k&#97;", "ab-"] {
            assert_eq!(redacted_text(text, &secrets), None, "{text}");
        }
    }

    #[test]
    fn redacts_the_longest_of_several_secrets() {
        let secrets = ["ab".into(), "ab-cdefgh".into(), "ab-cdefgh-ijk".into()];
        let shown = |text| redacted_text(text, &secrets).unwrap();
        assert_eq!(shown("xab-cdefgh-ijky"), "x[redacted]y");
        assert_eq!(shown("ab ab-cdefgh-ij"), "[redacted] [redacted]");
        assert_eq!(shown("ab-cdefg"), "[redacted]");
    }

    /// Returns texts of a few characters that often contain the secrets of the test below, in a fixed order.
    fn texts() -> impl Iterator<Item = String> {
        const PIECES: [&str; 12] =
            ["longkey", "abc", "a", "bc", " ", "-", "_", "é", "\\n", "%20", "\"", "lon"];
        let mut state = 1_u32;
        let mut next = move || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            usize::try_from(state >> 16).unwrap()
        };
        (0..20_000).map(move |_| (0..next() % 9).map(|_| PIECES[next() % PIECES.len()]).collect())
    }

    #[test]
    fn redacts_exactly_the_secrets_of_every_text() {
        let secrets = ["longkey".into(), "abc".into(), "".into()];
        let is_word =
            |letter: Option<char>| letter.is_some_and(|it| it.is_alphanumeric() || it == '_');
        for text in texts() {
            // A line break and a space in the place of the escapes, which have the same number of neighbors.
            let plain = text.replace("\\n", "\n").replace("%20", " ");
            let mut expected = plain.replace("longkey", "\0");
            // A neighbor that was redacted is a letter, too.
            let word = |letter| is_word(letter) || letter == Some('\0');
            let at: Vec<usize> = expected.match_indices("abc").map(|(at, _)| at).collect();
            for at in at.into_iter().rev() {
                let (before, after) = expected.split_at(at);
                let after = after.strip_prefix("abc").unwrap();
                if !word(before.chars().next_back()) && !word(after.chars().next()) {
                    expected = format!("{before}[redacted]{after}");
                }
            }
            let expected = expected.replace('\0', "[redacted]");
            let shown = redacted_text(&text, &secrets);
            assert_eq!(shown.is_some(), expected != plain, "{text:?}");
            let shown = shown.unwrap_or(text.clone()).replace("\\n", "\n").replace("%20", " ");
            assert_eq!(shown, expected, "{text:?}");
        }
    }
}
