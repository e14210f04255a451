//! Selects the proxy of a client.

use percent_encoding::percent_decode_str;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::base::is_loopback;
use super::secret::Secret;
use super::transport::settings::Route;

/// Returns the proxy setting for a base URL. Unencrypted requests to this machine must not go through another machine,
/// unless `allow_http` is set.
pub(super) fn route(base: &Url, proxy: Option<&Secret>, allow_http: bool) -> Result<Route, String> {
    let direct = base.scheme() == "http" && is_loopback(base);
    let Some(proxy) = proxy else {
        return Ok(if direct { Route::Direct } else { Route::Environment });
    };
    let Some(proxy) = proxy.constant() else {
        return Err("the URL of the proxy must not come from a provider".to_owned());
    };
    let proxy = self::proxy(proxy.expose_secret())?;
    if direct && !allow_http && !is_loopback(&proxy) {
        let reason = "unencrypted requests to this machine must not go through another one";
        return Err(format!("{reason}: use https or set `allow_http`"));
    }
    Ok(Route::Proxy(proxy))
}

/// Parses the URL of a proxy. Errors do not show it, because it may contain a password.
fn proxy(text: &str) -> Result<Url, String> {
    let url = Url::parse(text.trim())
        .map_err(|error| format!("the URL of the proxy is not valid: {error}"))?;
    match url.scheme() {
        "http" | "https" => Ok(url),
        scheme => Err(format!("the URL of the proxy has the scheme `{scheme}`: use http or https")),
    }
}

/// Returns the password in the URL of the proxy.
pub(super) fn password(route: &Route) -> Option<SecretString> {
    let Route::Proxy(url) = route else { return None };
    Some(percent_decode_str(url.password()?).decode_utf8_lossy().into_owned().into())
}
