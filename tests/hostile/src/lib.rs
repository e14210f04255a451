//! A local imitation of the Sequentum service for tests. It is stateful, and its faults are determined by a seed.
//!
//! [`Server::start`] listens on two free ports: that of the API, and that of the storage to which downloads redirect. A
//! correct client loses no data on any fault of the default [`Settings`]: each call succeeds if the client follows the
//! rules of the service. [`Server::violations`] returns the rules that the client broke.

mod agents;
mod analytics;
mod billing;
mod catalog;
mod checks;
mod dice;
mod faults;
mod limit;
mod multipart;
mod oddities;
mod request;
mod response;
mod runs;
mod schedules;
mod server;
mod service;
mod sessions;
mod settings;
mod spaces;
mod storage;

pub use self::catalog::records_help;
pub use self::checks::Violation;
pub use self::multipart::Upload;
pub use self::request::{Origin, Received};
pub use self::server::Server;
pub use self::settings::Settings;
pub use self::storage::file_content;

/// The API key that the service accepts.
pub const API_KEY: &str = "sk-test";
