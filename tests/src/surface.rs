//! The public API of the client, one line per item: what a reviewer reads in a pull request.

use crate::fixtures;

#[test]
fn a_client_without_a_server_says_so() {
    let text = r#"{"openapi": "3.0.1", "info": {"title": "", "version": ""}, "paths": {}}"#;
    let output = fixtures::generate("accept", "nothing", text).unwrap();
    assert_eq!(output.surface.lines().next(), Some("Client  no server, requires base_url"));
}

#[test]
fn the_surface_is_the_one_that_was_reviewed() {
    let output = fixtures::own();
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
    }, {
        insta::assert_snapshot!("surface", output.surface);
    });
}
