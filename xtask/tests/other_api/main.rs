//! Tests crates of other APIs, as a user makes them: `new`, facts in the overlay, `regen --crate`.
//! The programs in the folders of this test are the tests of these crates.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod conveniences;
mod crates;
mod service;
