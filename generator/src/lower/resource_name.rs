//! Recognizes the patterns of resource names. Their slashes separate segments of the path; they are not characters of one
//! segment, which would be escaped.

/// Ways to write a segment of any name.
const WILDCARDS: &[&str] = &["([^/]+)", "[^/]+", "[^/]*", ".+", ".*"];

/// Returns whether a pattern consists of words and wildcards that slashes separate, such as `projects/[^/]+`. Gateways for
/// gRPC write such a pattern for the variable `{parent=projects/*}`. In other patterns, such as those of URLs, a slash is
/// an ordinary character of the value.
pub(super) fn has_segments(pattern: &str) -> bool {
    let mut text = pattern.trim().replace("\\/", "/");
    for wildcard in WILDCARDS {
        text = text.replace(wildcard, "*");
    }
    let text = text.strip_prefix('^').unwrap_or(&text);
    let text = text.strip_suffix('$').unwrap_or(text);
    let is_word = |segment: &str| {
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_~".contains(letter);
        !segment.is_empty() && segment.replace("\\.", "").chars().all(is_plain)
    };
    let is_segment = |segment: &str| segment == "*" || is_word(segment);
    text.contains('/') && text.contains('*') && text.split('/').all(is_segment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognizes_words_and_wildcards_between_slashes() {
        for pattern in [
            "projects/[^/]+",
            "^projects/[^/]+/secrets/[^/]+$",
            "^projects\\/[^\\/]+\\/zones\\/global$",
            "[^/]+/[^/]+",
            "trees/.+",
            "v1\\.0/([^/]+)",
        ] {
            assert!(has_segments(pattern), "{pattern}");
        }
        for pattern in [
            "[^/]+",
            ".+",
            "^.*$",
            "projects/global",
            "^arn:aws:s3:::[^/]+/.*$",
            "^https?://.+$",
            "^/.+$",
            "[a-z/]+",
            "^[0-9]+/[0-9]+$",
            "",
        ] {
            assert!(!has_segments(pattern), "{pattern}");
        }
    }
}
