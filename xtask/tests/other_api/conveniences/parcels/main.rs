//! Tests a crate with pages by cursor, a long poll and an upload.

use parcels as client;

#[path = "../shared/server.rs"]
mod server;

mod events;
mod lists;
mod numbers;
mod uploads;
