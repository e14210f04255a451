//! Converts between the printed surface and an insta snapshot file, byte for byte as insta writes it.

use crate::workspace::{HOME, Layout};

/// The header that insta writes: the test's file and the asserted expression. `tests/src/surface.rs` uses exactly these,
/// so that neither `cargo insta review` nor `INSTA_UPDATE` changes the file.
const HEADER: &str = "---\nsource: tests/src/surface.rs\nexpression: output.surface\n---\n";

/// Returns the file for a surface. Only this workspace has a test that reads it with a header.
pub(crate) fn wrap(layout: &Layout, surface: &str) -> String {
    let header = if *layout == HOME { HEADER } else { "" };
    // Like insta, without blank lines at the end.
    format!("{header}{}\n", surface.trim_end())
}

/// Returns the surface in a file. A file without the header is returned unchanged, so that the diff shows it.
pub(crate) fn unwrap(file: &str) -> &str {
    file.strip_prefix(HEADER).unwrap_or(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unwraps_a_wrapped_surface() {
        assert_eq!(unwrap(&wrap(&HOME, "client\n  agents\n\n")), "client\n  agents\n");
    }
}
