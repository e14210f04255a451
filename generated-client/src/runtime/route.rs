//! Through which proxy a client goes, if any.

use percent_encoding::percent_decode_str;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::base::is_loopback;
use super::secret::Secret;
use super::transport::Route;

/// The way to a base URL. What goes unencrypted to this machine must not go through another one.
pub(super) fn route(base: &Url, proxy: Option<&Secret>, allow_http: bool) -> Result<Route, String> {
    let direct = base.scheme() == "http" && is_loopback(base);
    let Some(proxy) = proxy else {
        return Ok(if direct { Route::Direct } else { Route::Environment });
    };
    let Some(proxy) = proxy.constant() else {
        return Err("the proxy must be known when the client is made".to_owned());
    };
    let proxy = self::proxy(proxy.expose_secret())?;
    if direct && !allow_http && !is_loopback(&proxy) {
        let reason = "what goes unencrypted to this machine goes through no other";
        return Err(format!("{reason}: use https, or allow http"));
    }
    Ok(Route::Proxy(proxy))
}

/// The address of a proxy. Its text is not shown: it may hold a password.
fn proxy(text: &str) -> Result<Url, String> {
    let url = Url::parse(text.trim())
        .map_err(|error| format!("the proxy's URL is not valid: {error}"))?;
    match url.scheme() {
        "http" | "https" => Ok(url),
        scheme => {
            Err(format!("the proxy's URL has the scheme `{scheme}`: http and https are known"))
        }
    }
}

/// The password of a proxy.
pub(super) fn password(route: &Route) -> Option<SecretString> {
    let Route::Proxy(url) = route else { return None };
    Some(percent_decode_str(url.password()?).decode_utf8_lossy().into_owned().into())
}
