//! Checks that spec, overlay, lock, generated code and snapshots agree, as `cargo xtask check` does.

use crate::fixtures::workspace;

#[test]
fn committed_code_is_up_to_date() {
    let disagreements = xtask::disagreements(&workspace("")).unwrap();
    assert!(disagreements.is_none(), "{}", disagreements.unwrap_or_default());
}
