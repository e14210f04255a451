//! Tests for `suitability`.
use crate::cli::RegenOptions;
use crate::scratch::Scratch;

/// A document of a different API.
const OTHER: &str = r#"{"openapi":"3.0.1","info":{"title":"Pets","version":"1"},"paths":{"/pets":{"get":{
    "responses":{"204":{"description":"None"}}}}}}"#;

#[test]
fn rejects_files_that_are_not_usable_documents() {
    let table = [
        (r#"{"openapi":"3.0.1","info":{},"paths":{}}"#, "`paths` is missing or empty"),
        (
            r#"{"openapi":"3.0.1","info":{"title":"A","version":"1"},"paths":{"/a":{}}}"#,
            "has no operations",
        ),
        ("{\"message\":\"Sign in\"}", "the version (`openapi` or `swagger`) is missing"),
        ("", "the document was rejected"),
    ];
    let scratch = Scratch::new();
    for (text, reason) in table {
        let file = scratch.file("saved.json", text);
        let error = scratch.rejected(|scratch| scratch.spec(file));
        assert!(error.contains(reason), "{error}");
    }
}

#[test]
fn rejects_a_different_api_and_names_the_option_that_accepts_it() {
    let scratch = Scratch::new();
    let file = scratch.file("pets.json", OTHER);
    let error = scratch.rejected(|scratch| scratch.spec(file.clone()));
    assert!(
        error.contains("which probably describes a different API; nothing was written"),
        "{error}"
    );
    assert!(error.contains(&format!("--spec {} --allow-stale-overlay", file.display())), "{error}");

    let options =
        RegenOptions { spec: Some(file), allow_stale_overlay: true, ..RegenOptions::default() };
    scratch.regen(&options).unwrap();
    assert!(scratch.text("tests/snapshots/surface.snap").contains("/pets"));
    scratch.offline().unwrap();
}

#[test]
fn summarizes_stale_actions_of_a_rejected_document() {
    let scratch = Scratch::new();
    let file = scratch.file("pets.json", &OTHER.replace("\"204\"", "204"));
    let error = scratch.rejected(|scratch| scratch.spec(file));
    assert!(error.contains("the document was rejected (1 error, no warnings)"), "{error}");
    let file =
        scratch.file("pets.json", &OTHER.replace("\"info\":{", "\"components\":[],\"info\":{"));
    let error = scratch.rejected(|scratch| scratch.spec(file));
    assert!(error.contains("no warnings)"), "{error}");
    assert!(
        error.contains("match nothing in the document; does it describe a different API?"),
        "{error}"
    );
}
