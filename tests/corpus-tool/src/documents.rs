//! Finds the OpenAPI documents in folders, sorted by name, with the properties by which a sample is drawn.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A document of the corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Document {
    /// The package and the path in it.
    pub(super) name: String,
    /// The path of its file.
    pub(super) path: PathBuf,
    /// The major and minor version of OpenAPI: `3.0`.
    pub(super) version: String,
    /// Whether ASP.NET wrote it.
    pub(super) is_aspnet: bool,
    /// Its size.
    pub(super) bytes: usize,
}

impl Document {
    fn read(name: String, path: PathBuf) -> Result<Option<Self>> {
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let text = String::from_utf8_lossy(&bytes);
        let Some(version) = version(&text) else { return Ok(None) };
        let is_aspnet = is_aspnet(&text);
        Ok(Some(Self { name, path, version, is_aspnet, bytes: bytes.len() }))
    }
}

/// Finds all documents below a package's folder, except dereferenced copies, which nobody writes by hand.
pub(super) fn find(package: &str, folder: &Path) -> Result<Vec<Document>> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        let cannot = || format!("cannot read {}", folder.display());
        for entry in fs::read_dir(&folder).with_context(cannot)? {
            let entry = entry.with_context(cannot)?;
            match entry.file_type().with_context(cannot)?.is_dir() {
                true => open.push(entry.path()),
                false => files.push(entry.path()),
            }
        }
    }
    files.retain(|file| is_candidate(&file.to_string_lossy()));
    files.sort();
    let name = |file: &Path| {
        let inside = file.strip_prefix(folder).unwrap_or(file).to_string_lossy();
        format!("{package}/{}", inside.replace('\\', "/"))
    };
    files.into_iter().filter_map(|file| Document::read(name(&file), file).transpose()).collect()
}

fn is_candidate(path: &str) -> bool {
    let ending = [".json", ".yaml", ".yml"].iter().any(|ending| path.ends_with(ending));
    ending && !path.ends_with(".deref.json")
}

/// The version of a document: a text is a document if it has the key `openapi` or `swagger` with a version. The generator
/// decides whether the rest is JSON or YAML.
fn version(text: &str) -> Option<String> {
    let key = |key: &str| {
        let quoted = format!("\"{key}\"");
        let json = text.match_indices(&quoted).map(|(at, matched)| at + matched.len());
        let json = json.filter_map(|at| number(text.get(at..)?)).next();
        json.or_else(|| {
            let plain = |line: &str| {
                line.trim_start_matches(['\'', '"']).strip_prefix(key).map(str::to_owned)
            };
            text.lines().find_map(plain).and_then(|rest| number(&rest))
        })
    };
    key("openapi").or_else(|| key("swagger"))
}

/// The `3.0` of `: "3.0.1"`.
fn number(rest: &str) -> Option<String> {
    let value = rest.trim_start_matches(['"', '\'']).trim_start().strip_prefix(':')?;
    let value = value.trim_start_matches([' ', '\n', '\r', '\t', '"', '\'']);
    let end = value.find(|letter: char| letter != '.' && !letter.is_ascii_digit());
    let mut parts = value.get(..end.unwrap_or(value.len()))?.split('.');
    let (major, minor) = (parts.next()?, parts.next()?);
    (!major.is_empty()).then(|| format!("{major}.{minor}"))
}

/// Whether ASP.NET wrote a document. Swashbuckle and its predecessor list the media types of ASP.NET's JSON formatters,
/// and only those include `text/json`. NSwag writes its name into the document. ASP.NET names the schema of its errors
/// after its class `ProblemDetails`.
fn is_aspnet(text: &str) -> bool {
    let signs = ["\"text/json\"", "- text/json", " text/json:", "\"x-generator\": \"NSwag"];
    let problem = ["ProblemDetails\": {", " ProblemDetails:"];
    signs.iter().chain(&problem).any(|sign| text.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognizes_a_document_by_its_version_key() {
        let table = [
            (r#"{"openapi": "3.0.1"}"#, Some("3.0")),
            (r#"{"info": {}, "swagger" : "2.0"}"#, Some("2.0")),
            ("openapi: 3.1.0\ninfo:", Some("3.1")),
            ("# x\n'openapi': \"3.0.3\"\n", Some("3.0")),
            ("swagger: '2.0'\n", Some("2.0")),
            (r#"{"name": "openapi", "version": "3.0"}"#, None),
            (r#"{"keywords": ["openapi", "swagger"]}"#, None),
            ("title: openapi: 3.0", None),
        ];
        for (text, expected) in table {
            assert_eq!(version(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn recognizes_documents_of_aspnet() {
        assert!(is_aspnet(r#"{"content": {"text/json": {}, "application/json": {}}}"#));
        assert!(is_aspnet(r#"{"x-generator": "NSwag v13.0"}"#));
        assert!(!is_aspnet(r#"{"content": {"application/json": {}}}"#));
    }

    #[test]
    fn finds_documents_sorted_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let file = folder.path().join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        };
        write("package.json", r#"{"name": "x"}"#);
        write("b/two.yaml", "openapi: 3.0.0");
        write("a/one.json", r#"{"swagger": "2.0"}"#);
        write("a/one.deref.json", r#"{"swagger": "2.0"}"#);
        write("a/readme.md", "openapi: 3.0.0");
        let documents = find("p", folder.path()).unwrap();
        let names: Vec<&str> = documents.iter().map(|each| each.name.as_str()).collect();
        assert_eq!(names, ["p/a/one.json", "p/b/two.yaml"]);
    }
}
