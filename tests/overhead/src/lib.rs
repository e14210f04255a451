//! Measures how much a call of the generated client costs, compared to the same call by hand with reqwest and serde, and
//! how close the rate limit comes to the shortest possible time.

pub mod calls;
pub mod limited_calls;
pub mod limited_server;
pub mod server;
