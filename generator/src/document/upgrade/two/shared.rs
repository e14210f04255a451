//! The root-level fields of a Swagger 2.0 document that its operations use: defaults and shared definitions.

use super::servers;
use crate::document::members::Members;

/// The root-level fields of a document that its operations use.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    /// The default media types of request bodies.
    pub consumes: Vec<String>,
    /// The default media types of responses.
    pub produces: Vec<String>,
    /// The shared parameters.
    pub parameters: Members,
    /// The shared responses.
    pub responses: Members,
    /// The host, base path and schemes.
    pub server_parts: servers::ServerParts,
}
