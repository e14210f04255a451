//! Converts between the list of public items and an insta snapshot file, byte for byte as insta writes it.

use crate::workspace::{HOME, Layout};

/// The header that insta writes. It must match the test in `tests/src/surface.rs`; otherwise `cargo insta review` and
/// `INSTA_UPDATE` would change the file.
const HEADER: &str = "---\nsource: tests/src/surface.rs\nexpression: output.surface\n---\n";

/// Returns the text of the file. Only this workspace has a snapshot test, which requires the header.
pub(crate) fn wrap(layout: &Layout, surface: &str) -> String {
    let header = if *layout == HOME { HEADER } else { "" };
    // insta removes blank lines at the end.
    format!("{header}{}\n", surface.trim_end())
}

/// Returns the list of public items in a file. A file with a different header is returned unchanged, so that the diff
/// shows the header.
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
