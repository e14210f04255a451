//! Opens the built-in transport. It exists if the feature `rustls` or `native-tls` is enabled.

use super::SharedTransport;
use super::error::BoxError;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
use super::reqwest::ReqwestTransport;
use super::settings::{HttpSettings, Route};

/// Opens the transport of a client that has no other one.
///
/// # Errors
/// Returns an error if a setting is invalid.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(in crate::runtime) fn open(
    settings: &HttpSettings,
    route: Route,
) -> Result<SharedTransport, BoxError> {
    Ok(SharedTransport::new(ReqwestTransport::new(settings, route)?))
}

/// Returns an error, because there is no built-in transport.
///
/// # Errors
/// Always.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(in crate::runtime) fn open(_: &HttpSettings, _: Route) -> Result<SharedTransport, BoxError> {
    let reason = "there is no built-in HTTP client: enable the feature `rustls` or `native-tls` of this crate, or set \
                  a `transport`";
    Err(reason.into())
}
