//! Finds the OpenAPI documents in a folder and reads the attributes by which the sample is selected.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A document of the corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Document {
    /// The package, followed by the path in the package.
    pub(super) name: String,
    /// The path of the document's file.
    pub(super) path: PathBuf,
    /// The major and minor version of OpenAPI, such as `3.0`.
    pub(super) version: String,
    /// Whether ASP.NET generated the document.
    pub(super) is_aspnet: bool,
    /// The size of the document.
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

/// Finds all documents in a package's folder, sorted by name. Dereferenced copies are ignored, because real documents
/// are not written in this form.
pub(super) fn find(package: &str, folder: &Path) -> Result<Vec<Document>> {
    let mut files = Vec::new();
    let mut pending = vec![folder.to_path_buf()];
    while let Some(folder) = pending.pop() {
        let cannot = || format!("cannot read {}", folder.display());
        for entry in fs::read_dir(&folder).with_context(cannot)? {
            let entry = entry.with_context(cannot)?;
            match entry.file_type().with_context(cannot)?.is_dir() {
                true => pending.push(entry.path()),
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
    let extensions = [".json", ".yaml", ".yml"];
    extensions.iter().any(|extension| path.ends_with(extension)) && !path.ends_with(".deref.json")
}

/// Returns the version of a document, or `None` if the text has neither the key `openapi` nor the key `swagger` with a
/// version. The generator detects whether the text is JSON or YAML.
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

/// Returns the `3.0` of `: "3.0.1"`.
fn number(rest: &str) -> Option<String> {
    let value = rest.trim_start_matches(['"', '\'']).trim_start().strip_prefix(':')?;
    let value = value.trim_start_matches([' ', '\n', '\r', '\t', '"', '\'']);
    let end = value.find(|letter: char| letter != '.' && !letter.is_ascii_digit());
    let mut parts = value.get(..end.unwrap_or(value.len()))?.split('.');
    let (major, minor) = (parts.next()?, parts.next()?);
    (!major.is_empty()).then(|| format!("{major}.{minor}"))
}

/// Whether ASP.NET generated a document. Swashbuckle and its predecessor list the media types of ASP.NET's JSON
/// formatters, and no other tool lists `text/json`. NSwag writes its name into the document. ASP.NET names the schema
/// of its errors after its class `ProblemDetails`.
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
    fn recognizes_documents_generated_by_aspnet() {
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
