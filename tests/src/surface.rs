//! Compares the client's public API with its snapshot, which lists one item per line for reviewers.

use crate::fixtures;

#[test]
fn marks_a_client_without_a_server() {
    let text = r#"{"openapi": "3.0.1", "info": {"title": "", "version": ""}, "paths": {}}"#;
    let output = fixtures::generate("accept", "nothing", text).unwrap();
    assert_eq!(output.surface.lines().next(), Some("Client  no server, requires base_url"));
}

#[test]
fn surface_matches_the_snapshot() {
    let output = fixtures::own();
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
    }, {
        insta::assert_snapshot!("surface", output.surface);
    });
}
