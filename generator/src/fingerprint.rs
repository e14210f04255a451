//! Computes the fingerprint of a document.

use sha2::{Digest, Sha256};

/// The number of bytes in a fingerprint. They are enough to distinguish the documents of one API.
const BYTES: usize = 6;

/// Returns the first digits of the SHA-256 of the text. For a document in canonical layout, the lock file contains the
/// whole hash.
pub(crate) fn of(text: &str) -> String {
    Sha256::digest(text).iter().take(BYTES).map(|byte| format!("{byte:02x}")).collect()
}
