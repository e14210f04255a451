//! Turns a document into the few digits that tell it from any other. It does not know what is in it.

use sha2::{Digest, Sha256};

/// How many bytes of the hash are enough to tell the documents of one API apart.
const BYTES: usize = 6;

/// The beginning of the SHA-256 of a text, in hexadecimal digits: of a document in canonical layout, that of its lock.
pub(crate) fn of(text: &str) -> String {
    Sha256::digest(text).iter().take(BYTES).map(|byte| format!("{byte:02x}")).collect()
}
