//! Tests of `unfit`.
use crate::cli::RegenOptions;
use crate::scratch::Scratch;

/// The document of another API.
const OTHER: &str = r#"{"openapi":"3.0.1","info":{"title":"Pets","version":"1"},"paths":{"/pets":{"get":{
    "responses":{"204":{"description":"None"}}}}}}"#;

#[test]
fn refuses_a_file_without_operations() {
    let table = [
        (r#"{"openapi":"3.0.1","info":{},"paths":{}}"#, "it has no paths"),
        (
            r#"{"openapi":"3.0.1","info":{"title":"A","version":"1"},"paths":{"/a":{}}}"#,
            "has no operations",
        ),
        ("{\"message\":\"Sign in\"}", "JSON without an `openapi`"),
        ("", "the document was refused"),
    ];
    let scratch = Scratch::new();
    for (text, reason) in table {
        let file = scratch.file("saved.json", text);
        let error = scratch.refused(|scratch| scratch.spec(file));
        assert!(error.contains(reason), "{error}");
    }
}

#[test]
fn refuses_another_api_and_names_the_option_that_accepts_it() {
    let scratch = Scratch::new();
    let file = scratch.file("pets.json", OTHER);
    let error = scratch.refused(|scratch| scratch.spec(file.clone()));
    assert!(
        error.contains("looks like the document of another API; nothing was written"),
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
fn summarizes_stale_actions_of_a_refused_document() {
    let scratch = Scratch::new();
    let file = scratch.file("pets.json", &OTHER.replace("\"204\"", "204"));
    let error = scratch.refused(|scratch| scratch.spec(file));
    assert!(error.contains("the document was refused (1 error, no warnings)"), "{error}");
    let file =
        scratch.file("pets.json", &OTHER.replace("\"info\":{", "\"components\":[],\"info\":{"));
    let error = scratch.refused(|scratch| scratch.spec(file));
    assert!(error.contains("no warnings)"), "{error}");
    assert!(error.contains("match nothing in it; does it describe another API?"), "{error}");
}
