//! Turns the printed surface into an insta snapshot file and back, byte for byte as insta itself writes it.

use crate::workspace::{HOME, Layout};

/// What insta puts in front: the test's file and the asserted expression. `tests/src/surface.rs` asserts with
/// exactly these, so that neither `cargo insta review` nor `INSTA_UPDATE` has anything to change.
const HEADER: &str = "---\nsource: tests/src/surface.rs\nexpression: output.surface\n---\n";

/// The file for a surface; only this workspace has a test that reads it.
pub(crate) fn wrap(layout: &Layout, surface: &str) -> String {
    let header = if *layout == HOME { HEADER } else { "" };
    // As insta does: no blank lines at the end, whatever the text has.
    format!("{header}{}\n", surface.trim_end())
}

/// The surface in a file; a file of another form is taken as it is, so that it shows up in the diff.
pub(crate) fn unwrap(file: &str) -> &str {
    file.strip_prefix(HEADER).unwrap_or(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrapped_can_be_unwrapped() {
        assert_eq!(unwrap(&wrap(&HOME, "client\n  agents\n\n")), "client\n  agents\n");
    }
}
