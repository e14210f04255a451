//! `accept/compiles_a_client_without_operations.json`.

// mod
mod client;

// use
pub use client::{Client, ClientBuilder};

// Client
/// Client for Nothing.
///
/// There is nothing yet.
///
/// Cloning a client is cheap: all clones share their connections.
pub struct Client {
    core: runtime::Core,
}

// Client::BASE_URL
/// Default base URL.
pub const BASE_URL: &'static str = "";

// ClientBuilder!
runtime::client_builder!(ClientBuilder => Client);
