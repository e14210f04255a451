//! Tests that the document, overlay, lock, generated code and snapshots are up to date, like `cargo xtask check`.

use crate::fixtures::workspace;

#[test]
fn committed_files_are_up_to_date() {
    let disagreements = xtask::disagreements(&workspace("")).unwrap();
    assert!(disagreements.is_none(), "{}", disagreements.unwrap_or_default());
}
