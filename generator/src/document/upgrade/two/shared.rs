//! The settings of a Swagger 2.0 document that apply to all operations.

use super::servers;
use crate::document::members::Members;

/// The settings of a document that apply to all operations.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    /// The media types of bodies.
    pub consumes: Vec<String>,
    /// The media types of responses.
    pub produces: Vec<String>,
    /// The shared parameters.
    pub parameters: Members,
    /// The shared responses.
    pub responses: Members,
    /// The host, base path and schemes.
    pub home: servers::Home,
}
