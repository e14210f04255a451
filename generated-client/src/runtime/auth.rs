//! Credentials: how they are held, and where they go on a request. Which origin may see them is decided in `core`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::{COOKIE, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

/// A way to authenticate.
#[derive(Debug)]
pub struct Scheme {
    /// Its name in the document.
    pub name: &'static str,
    /// Where the credential goes.
    pub place: Place,
    /// What stands before it, as in `Bearer `.
    pub prefix: &'static str,
}

/// Where a credential goes.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// A header.
    Header(&'static str),
    /// A query parameter.
    Query(&'static str),
    /// A cookie.
    Cookie(&'static str),
}

/// A scheme and the secret for it.
#[derive(Clone, Debug)]
pub(super) struct Credential {
    scheme: &'static Scheme,
    secret: SecretString,
}

impl Credential {
    pub(super) fn new(scheme: &'static Scheme, secret: SecretString) -> Self {
        Self { scheme, secret }
    }

    pub(super) fn basic(scheme: &'static Scheme, user: &str, password: &SecretString) -> Self {
        let pair = SecretString::from(format!("{user}:{}", password.expose_secret()));
        Self::new(scheme, STANDARD.encode(pair.expose_secret()).into())
    }

    pub(super) fn is_for(&self, scheme: &Scheme) -> bool {
        self.scheme.name == scheme.name
    }

    /// Why this credential cannot be sent, without telling it.
    pub(super) fn fault(&self) -> Option<String> {
        let name = self.scheme.name;
        if self.secret.expose_secret().trim().is_empty() {
            return Some(format!("the credential for {name} is empty"));
        }
        let fits = match self.scheme.place {
            Place::Header(header) => {
                HeaderName::from_bytes(header.as_bytes()).is_ok() && self.value().is_some()
            }
            Place::Cookie(_) => {
                self.value().is_some() && !self.secret.expose_secret().contains(';')
            }
            Place::Query(_) => true,
        };
        (!fits).then(|| format!("the credential for {name} holds a character that cannot be sent"))
    }

    fn value(&self) -> Option<HeaderValue> {
        let secret = self.secret.expose_secret();
        let text = match self.scheme.place {
            Place::Cookie(name) => {
                SecretString::from(format!("{name}={}{secret}", self.scheme.prefix))
            }
            Place::Header(_) | Place::Query(_) => {
                SecretString::from(format!("{}{secret}", self.scheme.prefix))
            }
        };
        let mut value = HeaderValue::from_str(text.expose_secret()).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Puts the credential on a request.
    fn apply(&self, url: &mut Url, headers: &mut HeaderMap) {
        match self.scheme.place {
            Place::Query(name) => {
                let secret = SecretString::from(format!(
                    "{}{}",
                    self.scheme.prefix,
                    self.secret.expose_secret()
                ));
                url.query_pairs_mut().append_pair(name, secret.expose_secret());
            }
            Place::Header(name) => {
                if let (Ok(name), Some(value)) =
                    (HeaderName::from_bytes(name.as_bytes()), self.value())
                {
                    headers.insert(name, value);
                }
            }
            Place::Cookie(_) => {
                if let Some(value) = self.value() {
                    headers.insert(COOKIE, join(headers.get(COOKIE), value));
                }
            }
        }
    }
}

/// RFC 6265 wants all cookies in one header.
fn join(old: Option<&HeaderValue>, new: HeaderValue) -> HeaderValue {
    let joined = old.map(|old| [old.as_bytes(), b"; ", new.as_bytes()].concat());
    let joined = joined.and_then(|joined| HeaderValue::from_bytes(&joined).ok());
    let mut joined = joined.unwrap_or(new);
    joined.set_sensitive(true);
    joined
}

/// Uses the first alternative for which all credentials are there. With none the request goes as it is: the
/// server's 401 says more than anything that could be said here.
pub(super) fn authorize(
    security: &[&[&'static Scheme]],
    credentials: &[Credential],
    url: &mut Url,
    headers: &mut HeaderMap,
) {
    let find = |scheme: &&Scheme| credentials.iter().find(|credential| credential.is_for(scheme));
    let complete = security.iter().find_map(|all| all.iter().map(find).collect::<Option<Vec<_>>>());
    for credential in complete.unwrap_or_default() {
        credential.apply(url, headers);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static KEY: Scheme =
        Scheme { name: "Key", place: Place::Header("authorization"), prefix: "ApiKey " };
    static TOKEN: Scheme = Scheme { name: "Token", place: Place::Query("token"), prefix: "" };
    static JAR: Scheme = Scheme { name: "Jar", place: Place::Cookie("sid"), prefix: "" };

    fn sent(security: &[&[&'static Scheme]], credentials: &[Credential]) -> (String, HeaderMap) {
        let (mut url, mut headers) =
            (Url::parse("https://a.example/x?q=1").unwrap(), HeaderMap::new());
        authorize(security, credentials, &mut url, &mut headers);
        (url.into(), headers)
    }

    #[test]
    fn the_first_complete_alternative_is_used_and_no_other() {
        let key = Credential::new(&KEY, "sk-1".into());
        let all = [Credential::new(&TOKEN, "a&b".into()), Credential::new(&JAR, "j".into()), key];
        let (url, headers) = sent(&[&[&TOKEN, &JAR], &[&KEY]], &all);
        assert_eq!(url, "https://a.example/x?q=1&token=a%26b");
        assert_eq!(headers.get("cookie").unwrap(), "sid=j");
        assert!(headers.get("authorization").is_none());

        let (url, headers) = sent(&[&[&TOKEN, &JAR], &[&KEY]], all.get(1..).unwrap());
        assert_eq!(url, "https://a.example/x?q=1");
        assert_eq!(headers.get("authorization").unwrap(), "ApiKey sk-1");
        assert!(headers.get("authorization").unwrap().is_sensitive());
        assert!(sent(&[], &all).1.is_empty());
    }

    #[test]
    fn a_secret_is_never_shown() {
        let credential = Credential::new(&KEY, "sk-secret\r\nx: y".into());
        assert!(!format!("{credential:?}").contains("sk-secret"));
        assert!(!credential.fault().unwrap().contains("sk-secret"));
    }
}
