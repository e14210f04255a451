//! Tests for `load`.
use super::*;

/// Creates a temporary folder with these files.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn names(loaded: &Loaded) -> Vec<&str> {
    loaded.files.iter().map(|file| file.name.as_str()).collect()
}

#[test]
fn loads_files_that_are_referenced_directly_or_indirectly() {
    let folder = folder(&[
        ("api/main.json", r##"{"a": {"$ref": "models/b.json#/B"}, "c": {"$ref": "none.json"}}"##),
        (
            "api/models/b.json",
            r##"{"B": {"$ref": "../d.json"}, "C": {"$ref": "../main.json#/a"}}"##,
        ),
        ("api/d.json", r##"{"$ref": "models/b.json#/B"}"##),
        ("api/unused.json", "{}"),
    ]);
    let loaded = load(&folder.path().join("api/main.json")).unwrap();
    assert_eq!(names(&loaded), ["d.json", "models/b.json"]);
}

#[test]
fn loads_no_files_outside_the_documents_folder() {
    let folder = folder(&[
        ("secret.json", "{}"),
        (
            "api/main.json",
            r#"[{"$ref": "../secret.json"}, {"$ref": "link.json"}, {"$ref": "sub"}]"#,
        ),
        ("api/sub/x.json", "{}"),
    ]);
    #[cfg(unix)]
    std::os::unix::fs::symlink("../secret.json", folder.path().join("api/link.json")).unwrap();
    let loaded = load(&folder.path().join("api/main.json")).unwrap();
    assert_eq!(names(&loaded), [""; 0]);
}

#[test]
fn decodes_utf8_and_utf16_by_the_byte_order_mark() {
    assert_eq!(text(b"\xef\xbb\xbf{}".to_vec()).unwrap(), "{}");
    assert_eq!(text(b"\xff\xfe{\0\xe4\0".to_vec()).unwrap(), "{ä");
    assert_eq!(text(b"\xfe\xff\0{\0\xe4".to_vec()).unwrap(), "{ä");
    assert!(text(b"\xff\xfe{".to_vec()).is_err());
    let error = text(b"{\n\"\xc3\xa4\xe4\"}".to_vec()).unwrap_err().to_string();
    assert_eq!(error, "not valid UTF-8 at line 2, column 3");
}
