//! File names that are safe to use, made from names that a server has chosen.

/// The maximum length of a file name in bytes. File systems permit 255; `save` appends up to ten more to the name.
const LONGEST: usize = 240;

/// The maximum length of an extension in bytes. A longer one is cut as a part of the name.
const LONGEST_EXTENSION: usize = 32;

/// The names of devices on Windows, whatever their extension and their case. A digit may be a superscript.
const DEVICES: [&str; 6] = ["AUX", "CON", "CONIN$", "CONOUT$", "NUL", "PRN"];

/// Returns a file name that is safe on Windows, macOS and Linux, made from a name that a server has chosen. Joined to a
/// folder, it is a file in that folder.
///
/// Of a path, only the last component is kept. Characters that a system forbids are replaced by `_`, and characters that
/// change the text direction are removed, as are leading dots, trailing dots and spaces around the name. The name of a
/// device, such as `NUL.txt`, gets a leading `_`. A name of more than 240 bytes is cut and keeps its extension. If nothing
/// is left, or there is no name, the result is made from `fallback` in the same way, or is `file`.
///
/// Two names can have the same result, so a file of that name may exist already.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::safe_file_name;")]
///
/// assert_eq!(safe_file_name(Some("../../etc/passwd"), "file-1"), "passwd");
/// assert_eq!(safe_file_name(Some("Preise: März?.csv"), "file-1"), "Preise_ März_.csv");
/// assert_eq!(safe_file_name(Some("nul.txt"), "file-1"), "_nul.txt");
/// assert_eq!(safe_file_name(None, "file-1"), "file-1");
/// ```
#[must_use]
pub fn safe_file_name(name: Option<&str>, fallback: &str) -> String {
    let safe = name.and_then(safe).or_else(|| safe(fallback));
    safe.unwrap_or_else(|| "file".to_owned())
}

/// Returns the safe form of a name, or `None` if nothing is left of it.
fn safe(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let shown: String = last.chars().filter(|letter| !is_direction(*letter)).collect();
    let plain: String = shown.chars().map(|c| if is_forbidden(c) { '_' } else { c }).collect();
    let cut = cut(trimmed(&plain));
    let safe = trimmed(&cut);
    match is_device(safe) {
        _ if safe.is_empty() => None,
        true => Some(format!("_{safe}")),
        false => Some(safe.to_owned()),
    }
}

/// Removes spaces around a name, leading dots and trailing dots. Windows ignores the latter, and other systems hide a file
/// with the former.
fn trimmed(name: &str) -> &str {
    name.trim_matches(|letter: char| letter == '.' || letter.is_whitespace())
}

/// Shortens a name that is too long, before its extension.
fn cut(name: &str) -> String {
    let dot = name.rfind('.').filter(|dot| name.len() - dot <= LONGEST_EXTENSION);
    let (stem, extension) = name.split_at(dot.unwrap_or(name.len()));
    // A device name gets one more byte.
    let room = (LONGEST - 1).saturating_sub(extension.len());
    let kept = (0..=room.min(stem.len())).rev().find_map(|length| stem.get(..length));
    format!("{}{extension}", kept.unwrap_or_default())
}

/// Returns whether a character may not be in a file name on some system, or breaks a line.
fn is_forbidden(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' | '\u{2028}' | '\u{2029}'
        )
}

/// Returns whether a character changes the text direction. It could hide the real extension of a file.
fn is_direction(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns whether a name is that of a device on Windows.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    let is_port = |port: &str| {
        let digit =
            stem.get(..3).filter(|start| start.eq_ignore_ascii_case(port)).and(stem.get(3..));
        let mut digit = digit.unwrap_or_default().chars();
        let is_digit = |letter: char| letter.is_ascii_digit() || matches!(letter, '¹' | '²' | '³');
        digit.next().is_some_and(is_digit) && digit.next().is_none()
    };
    DEVICES.iter().any(|device| stem.eq_ignore_ascii_case(device))
        || is_port("COM")
        || is_port("LPT")
}

#[cfg(test)]
mod tests {
    use std::path::{Component, Path};

    use super::*;

    /// Asserts that a name is one plain component on every system.
    fn assert_safe(name: &str) {
        let path = Path::new("/folder").join(name);
        assert_eq!(path.parent(), Some(Path::new("/folder")), "{name:?}");
        assert!(matches!(path.components().next_back(), Some(Component::Normal(_))), "{name:?}");
        assert!(!name.is_empty() && name.len() <= 240, "{name:?}");
        assert!(!name.starts_with(['.', ' ']) && !name.ends_with(['.', ' ']), "{name:?}");
        assert!(!name.chars().any(|c| is_forbidden(c) || is_direction(c)), "{name:?}");
        assert!(!is_device(name), "{name:?}");
    }

    #[test]
    fn keeps_the_name_and_removes_what_a_system_forbids() {
        for (name, expected) in [
            ("prices.csv", "prices.csv"),
            ("Preise März 日本 👩‍💻.csv", "Preise März 日本 👩‍💻.csv"),
            ("../../x", "x"),
            (r"..\..\x.csv", "x.csv"),
            ("C:\\Windows\\a.txt", "a.txt"),
            ("C:evil.txt", "C_evil.txt"),
            ("a.txt:stream", "a.txt_stream"),
            (".bashrc", "bashrc"),
            ("a.txt. . .", "a.txt"),
            ("a\0b\nc\u{7f}.txt", "a_b_c_.txt"),
            ("gpj.\u{202e}exe", "gpj.exe"),
            ("con", "_con"),
            ("NUL .tar.gz", "_NUL .tar.gz"),
            ("com¹.txt", "_com¹.txt"),
            ("COM10", "COM10"),
            ("LPT", "LPT"),
            ("conin$", "_conin$"),
            ("console.log", "console.log"),
            ("a..b", "a..b"),
        ] {
            assert_eq!(safe_file_name(Some(name), "none"), expected, "{name:?}");
            assert_safe(expected);
        }
    }

    #[test]
    fn uses_the_fallback_if_nothing_is_left() {
        for name in ["", ".", "..", "../..", "a/", " . ", "\u{202e}", "/"] {
            assert_eq!(safe_file_name(Some(name), "file-1"), "file-1", "{name:?}");
        }
        assert_eq!(safe_file_name(None, "../nul"), "_nul");
        assert_eq!(safe_file_name(Some(".."), ".."), "file");
    }

    #[test]
    fn cuts_a_long_name_before_its_extension() {
        let cut = |name: &str| safe_file_name(Some(name), "none");
        assert_eq!(cut(&format!("{}.csv", "a".repeat(300))), format!("{}.csv", "a".repeat(235)));
        assert_eq!(cut(&format!("{}.csv", "ä".repeat(300))), format!("{}.csv", "ä".repeat(117)));
        assert_eq!(cut(&format!("a.{}", "b".repeat(300))).len(), 239);
        assert_safe(&cut(&format!("con.{}", "b".repeat(300))));
        assert_safe(&cut(&format!("{} . .{}", "a".repeat(236), "b".repeat(9))));
    }

    #[test]
    fn random_names_are_safe() {
        const NASTY: [&str; 24] = [
            "/",
            "\\",
            "..",
            ".",
            ":",
            " ",
            "\0",
            "\n",
            "\u{202e}",
            "\u{2066}",
            "con",
            "NUL",
            "COM1",
            "¹",
            "$",
            "|",
            "?",
            "*",
            "\"",
            "\u{2028}",
            "é",
            "\u{301}",
            "😀",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ];
        let mut random = fastrand::Rng::with_seed(13);
        for _ in 0..20_000 {
            let length = random.usize(0..12);
            let pieces = (0..length).map(|_| match random.bool() {
                true => random.choice(NASTY).unwrap_or_default().to_owned(),
                false => random.char(..).to_string(),
            });
            let name: String = pieces.collect();
            let safe = safe_file_name(Some(&name), "file-1");
            assert_safe(&safe);
            assert_eq!(safe_file_name(Some(&safe), "none"), safe, "{name:?}");
        }
    }
}
