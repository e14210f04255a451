//! Derives the name of a crate from a document, and validates names.

use std::path::Path;

use anyhow::{Result, ensure};
use generator::naming::{is_reserved, latin};
use serde_json::Value;
use url::Url;

/// The maximum length of a name on crates.io.
const LONGEST: usize = 64;

/// Names that cargo rejects, or that every generated crate already uses.
const TAKEN: &[&str] = &[
    "alloc",
    "build",
    "core",
    "deps",
    "doc",
    "example",
    "examples",
    "incremental",
    "lib",
    "main",
    "proc-macro",
    "proc_macro",
    "runtime",
    "std",
    "test",
    "tests",
];

/// The crates that a new crate may depend on or expose in its API. A new crate cannot have the name of one of them.
const USED: &[&str] = &[
    "base64",
    "bytes",
    "encoding_rs",
    "fastrand",
    "futures-core",
    "http",
    "http-body",
    "http-body-util",
    "httpdate",
    "jiff",
    "memchr",
    "mime",
    "mime_guess",
    "percent-encoding",
    "reqwest",
    "secrecy",
    "serde",
    "serde_json",
    "tokio",
    "tokio-util",
    "tower-service",
    "tracing",
    "url",
];

/// Returns an error if a string is not a valid name for a new crate.
pub(super) fn check(name: &str) -> Result<()> {
    let is_letter = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    let is_well_formed = name.starts_with(|letter: char| letter.is_ascii_lowercase())
        && name.chars().all(|letter| is_letter(letter) || matches!(letter, '-' | '_'))
        && name.ends_with(is_letter);
    ensure!(
        is_well_formed && name.len() <= LONGEST,
        "invalid crate name {name:?}: use at most {LONGEST} characters of `a-z`, `0-9`, `-` and `_`; start with a letter, \
         and do not end with `-` or `_`"
    );
    let is_taken = TAKEN.contains(&name) || USED.contains(&name);
    ensure!(
        !(is_reserved(name) || is_taken),
        "the crate name `{name}` is reserved; try `{name}-client`"
    );
    Ok(())
}

/// Derives a name from a document's title, or else from its server, or else from its file name or URL (`location`).
pub(super) fn of(document: &Value, location: &str) -> String {
    let title = document.pointer("/info/title").and_then(Value::as_str).unwrap_or_default();
    let candidates = [words(title), words(&host(document)), words(&stem(location))];
    let mut words = candidates.into_iter().find(|words| !words.is_empty()).unwrap_or_default();
    words.retain(|word| word != "client");
    if words
        .first()
        .is_none_or(|word| !word.starts_with(|letter: char| letter.is_ascii_lowercase()))
    {
        words.insert(0, "api".to_owned());
    }
    while words.len() > 1 && words.join("-").len() + "-client".len() > LONGEST {
        words.pop();
    }
    let name: String = words.join("-").chars().take(LONGEST - "-client".len()).collect();
    format!("{}-client", name.trim_end_matches('-'))
}

/// Returns the words of a string in ASCII. Words in scripts other than Latin are omitted.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).filter_map(latin).collect()
}

/// Returns the API's host without `www`, `api` and the top-level domain, joined with `-`.
fn host(document: &Value) -> String {
    let url = document.pointer("/servers/0/url").and_then(Value::as_str);
    let host = url.and_then(|url| Url::parse(url).ok()?.host_str().map(str::to_owned));
    let named = host.or_else(|| document.get("host")?.as_str().map(str::to_owned));
    let parts: Vec<String> = named.unwrap_or_default().split('.').map(str::to_owned).collect();
    let plain = |part: &&String| !["www", "api"].contains(&part.as_str());
    parts
        .iter()
        .take(parts.len().saturating_sub(1))
        .filter(plain)
        .cloned()
        .collect::<Vec<_>>()
        .join("-")
}

fn stem(location: &str) -> String {
    let path = location.split(['?', '#']).next().unwrap_or_default();
    Path::new(path).file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use cargo_toml::Manifest;
    use serde_json::json;

    use super::*;
    use crate::scratch;
    use crate::workspace::CLIENT_MANIFEST;

    fn of_title(title: &str) -> String {
        of(&json!({"info": {"title": title}}), "specs/pets.v2.json")
    }

    #[test]
    fn derives_a_valid_crate_name_from_any_title() {
        let table = [
            ("Swagger Petstore - OpenAPI 3.0", "swagger-petstore-openapi-3-0-client"),
            ("GitHub v3 REST API", "github-v3-rest-api-client"),
            ("Größe & Maß", "groesse-mass-client"),
            ("全国天気", "pets-v2-client"),
            ("", "pets-v2-client"),
            ("3scale", "api-3scale-client"),
            ("Client", "api-client"),
            ("../../etc/passwd", "etc-passwd-client"),
            ("a\"\n[dependencies]\nevil = \"1\"", "a-dependencies-evil-1-client"),
            ("std", "std-client"),
        ];
        for (title, expected) in table {
            assert_eq!(of_title(title), expected, "{title}");
            check(&of_title(title)).unwrap();
        }
        let long = of_title(&"word ".repeat(40));
        assert!(long.len() <= LONGEST && check(&long).is_ok(), "{long}");
        let long = of_title(&"w".repeat(400));
        assert!(long.len() <= LONGEST && check(&long).is_ok(), "{long}");
    }

    #[test]
    fn reserves_the_names_of_all_dependencies() {
        let manifest = Manifest::from_path(scratch::this().root().join(CLIENT_MANIFEST)).unwrap();
        let tables = [&manifest.dependencies, &manifest.dev_dependencies];
        let dependencies: BTreeSet<&str> =
            tables.into_iter().flatten().map(|(name, _)| name.as_str()).collect();
        assert_eq!(USED.iter().copied().collect::<BTreeSet<_>>(), dependencies);
    }

    #[test]
    fn falls_back_to_the_server_or_the_file_name() {
        let servers = json!({"servers": [{"url": "https://api.pets.example.com/v1"}]});
        assert_eq!(of(&servers, "x.json"), "pets-example-client");
        assert_eq!(of(&json!({"host": "www.pets.org"}), "x.json"), "pets-client");
        assert_eq!(of(&json!({}), "https://a.b/v1/openapi.json?x=../y"), "openapi-client");
        assert_eq!(of(&json!([]), ""), "api-client");
    }

    #[test]
    fn rejects_invalid_crate_names() {
        let bad = [
            "",
            "Pets",
            "pets client",
            "../pets",
            "/pets",
            "9pets",
            "-pets",
            "pets-",
            "päts",
            "fn",
            "self",
            "std",
            "core",
            "test",
            "con",
            "serde",
            "tokio",
            "a\nb",
            "a\"b",
            "pets.rs",
        ];
        for name in bad {
            assert!(check(name).is_err(), "{name}");
        }
        assert!(check(&"a".repeat(65)).is_err());
        for name in ["pets", "pets-client", "pets_2", "a"] {
            check(name).unwrap();
        }
    }
}
