//! Measures how much a call of the generated client costs, compared to the same call by hand with reqwest and serde.

pub mod calls;
pub mod server;
