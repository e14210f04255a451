//! What a whole document of 2.0 says for all of its operations.

use super::servers;
use crate::document::members::Members;

/// What the whole document says for all of its operations.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    /// The media types of bodies, if any are named.
    pub consumes: Vec<String>,
    /// The media types of answers, if any are named.
    pub produces: Vec<String>,
    /// The parameters that others refer to.
    pub parameters: Members,
    /// The responses that others refer to.
    pub responses: Members,
    /// Where the API is served.
    pub home: servers::Home,
}
