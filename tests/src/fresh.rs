//! Spec, overlay, lock, generated code and snapshot agree: what `cargo xtask check` says, as a test.

#[test]
fn what_is_committed_is_what_the_generator_writes() {
    let disagreements = xtask::disagreements().unwrap();
    assert!(
        disagreements.is_empty(),
        "{}\n\nTo mend: cargo xtask regen --offline",
        disagreements.join("\n")
    );
}
