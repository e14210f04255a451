//! Spec, overlay, lock, generated code and snapshot agree: what `cargo xtask check` says, as a test.

use crate::fixtures::workspace;

#[test]
fn what_is_committed_is_what_the_generator_writes() {
    let disagreements = xtask::disagreements(&workspace("")).unwrap();
    assert!(disagreements.is_none(), "{}", disagreements.unwrap_or_default());
}
