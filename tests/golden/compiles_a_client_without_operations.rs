//! `accept/compiles_a_client_without_operations.json`.

// mod
mod client;

// use
pub use client::{Client, ClientBuilder};

// Client
/// A client of the Nothing.
///
/// There is nothing yet.
///
/// It is cheap to clone, and all clones share their connections.
pub struct Client {
    core: runtime::Core,
}

// Client::BASE_URL
/// Where the API is served, unless told otherwise.
pub const BASE_URL: &'static str = "";

// ClientBuilder!
runtime::client_builder!(ClientBuilder => Client);
