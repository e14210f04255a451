//! Reads the OpenAPI version of a document, including unconventional spellings.

use crate::diagnostic::{Code, Diagnostic};
use crate::document::Json;
use crate::document::log::Log;
use crate::pointer::Pointer;

/// The version that every document is converted to.
pub(crate) const TARGET: &str = "3.0.4";

/// A supported version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Version {
    /// Swagger 2.0.
    Two,
    /// OpenAPI 3.0.
    ThreeZero,
    /// OpenAPI 3.1.
    ThreeOne,
    /// OpenAPI 3.2 and later 3.x versions.
    ThreeTwo,
}

/// Reads the version, and reports an unconventional spelling.
///
/// # Errors
/// Returns an error if the version is missing, malformed or unsupported.
pub(crate) fn read(json: &Json, log: &mut Log<'_>) -> Result<Version, Diagnostic> {
    let field = |name: &'static str| json.get(name).map(|value| (name, value));
    let Some((name, written)) = field("openapi").or_else(|| field("swagger")) else {
        return Err(nameless(json));
    };
    let at = Pointer::of(&[name]);
    let Some((major, minor, tidy)) = parts(written) else {
        let message = format!("`{name}` must be a version such as \"3.0.1\"");
        return Err(Diagnostic::new(Code::InvalidVersion, &at, message));
    };
    let version = match (major, minor) {
        (2, _) => Version::Two,
        (3, 0) => Version::ThreeZero,
        (3, 1) => Version::ThreeOne,
        (3, 2) => Version::ThreeTwo,
        (3, _) => {
            let message = format!("unknown version OpenAPI {major}.{minor}; it is read as 3.2");
            log.report(Diagnostic::new(Code::UnknownVersion, &at, message));
            Version::ThreeTwo
        }
        _ => return Err(unknown(name, major, minor, &at)),
    };
    let own = if version == Version::Two { "swagger" } else { "openapi" };
    let standard = if version == Version::Two { "Swagger" } else { "OpenAPI" };
    let unconventional = if name != own {
        let message = format!("{standard} {major}.{minor} version under the key `{name}`");
        Some((message, format!("rename the key to `{own}`")))
    } else if !tidy {
        let message = format!("unconventional version; it is read as {standard} {major}.{minor}");
        let usual = if version == Version::Two { "2.0" } else { "3.0.1" };
        Some((message, format!("write the version as a string such as \"{usual}\"")))
    } else {
        None
    };
    if let Some((message, help)) = unconventional {
        log.report(Diagnostic::new(Code::UnconventionalVersion, &at, message).help(help));
    }
    Ok(version)
}

/// Returns the major and minor version, and whether the spelling is conventional. Returns `None` if the value is not a
/// version.
fn parts(written: &Json) -> Option<(u64, u64, bool)> {
    let text = match written {
        Json::String(text) => text.clone(),
        Json::Number(number) => number.to_string(),
        _ => return None,
    };
    let bare = text.trim().trim_start_matches(['v', 'V']);
    let mut numbers = bare.split(['.', '-']);
    let major = numbers.next()?.parse().ok()?;
    let minor = numbers.next().map_or(Some(0), |minor| minor.parse().ok())?;
    let whole = major == 2 || numbers.next().is_some();
    Some((major, minor, written.is_string() && bare == text && whole))
}

fn unknown(name: &str, major: u64, minor: u64, at: &Pointer) -> Diagnostic {
    let help = match major {
        0 | 1 => "convert the document to OpenAPI 3.0 with a conversion tool",
        _ => "use a document that is written in OpenAPI 3.0, 3.1 or 3.2",
    };
    Diagnostic::new(
        Code::UnsupportedVersion,
        at,
        format!("`{name}: {major}.{minor}` is not supported"),
    )
    .help(help)
}

fn nameless(json: &Json) -> Diagnostic {
    if json.get("swaggerVersion").is_some() {
        return Diagnostic::new(
            Code::UnsupportedVersion,
            &Pointer::of(&["swaggerVersion"]),
            "Swagger 1 is not supported",
        );
    }
    Diagnostic::new(
        Code::MissingVersion,
        &Pointer::root(),
        "not an OpenAPI document: missing key `openapi`",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn reads_versions_in_many_spellings() {
        let table = [
            (json!("3.0.1"), Some((3, 0, true))),
            (json!("3.1.0-rc1"), Some((3, 1, true))),
            (json!("2.0"), Some((2, 0, true))),
            (json!("3.0"), Some((3, 0, false))),
            (json!(" v3.0.1"), Some((3, 0, false))),
            (json!(3.1), Some((3, 1, false))),
            (json!(3), Some((3, 0, false))),
            (json!("three"), None),
            (json!("3.x"), None),
            (json!([3]), None),
        ];
        for (written, expected) in table {
            assert_eq!(parts(&written), expected, "{written}");
        }
    }
}
