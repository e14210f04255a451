//! Tests a crate with pages by offset, a process, a download and server-sent events.

use prints as client;

#[path = "../shared/server.rs"]
mod server;

mod lists;
mod streams;
mod waits;
