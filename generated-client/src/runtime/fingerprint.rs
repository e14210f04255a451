//! A fingerprint of bytes: the hash FNV-1a with 64 bits. It is the same on all machines and in all versions.

/// The fingerprint of the bytes that were added so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fingerprint(u64);

impl Fingerprint {
    /// Creates the fingerprint of no bytes.
    pub(super) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Returns the fingerprint of several texts. The fingerprint depends on where one of them ends.
    pub(super) fn of<'t>(texts: impl IntoIterator<Item = &'t [u8]>) -> u64 {
        let mut all = Self::new();
        texts.into_iter().for_each(|text| all.add_text(text));
        all.0
    }

    /// Adds a text and its length.
    pub(super) fn add_text(&mut self, text: &[u8]) {
        self.add(text);
        self.add(&(text.len() as u64).to_le_bytes());
    }

    /// Adds bytes.
    pub(super) fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_the_published_values_and_separates_texts() {
        let of = |bytes: &[u8]| {
            let mut all = Fingerprint::new();
            all.add(bytes);
            all.0
        };
        assert_eq!(
            [of(b""), of(b"a"), of(b"foobar")],
            [0xcbf29ce484222325, 0xaf63dc4c8601ec8c, 0x85944171f73967e8]
        );
        assert_ne!(Fingerprint::of([&b"ab"[..], b"c"]), Fingerprint::of([&b"a"[..], b"bc"]));
    }
}
