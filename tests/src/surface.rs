//! The public API of the client, one line per item: what a reviewer reads in a pull request.

use crate::fixtures;

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
