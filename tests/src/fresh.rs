//! Spec, overlay, lock, generated code and snapshot agree: what `cargo xtask check` says, as a test.

use crate::fixtures::workspace;

#[test]
fn committed_code_is_up_to_date() {
    let disagreements = xtask::disagreements(&workspace("")).unwrap();
    assert!(disagreements.is_none(), "{}", disagreements.unwrap_or_default());
}
