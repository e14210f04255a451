//! The redirect that led to a request, as errors show it.

use std::fmt;

/// The redirect that led to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Redirected {
    /// A redirect within the origin of the API, to this path.
    Within(String),
    /// A redirect to another origin, with this host.
    Away(String),
}

impl fmt::Display for Redirected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Within(target) | Self::Away(target) => write!(f, "after a redirect to {target}"),
        }
    }
}
