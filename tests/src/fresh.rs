//! Tests that the document, overlay, lock, generated code and snapshots are up to date, like `cargo xtask check`.

use crate::fixtures::workspace;

#[test]
fn committed_files_are_up_to_date() {
    let differences = xtask::differences(&workspace("")).unwrap();
    assert!(differences.is_none(), "{}", differences.unwrap_or_default());
}
