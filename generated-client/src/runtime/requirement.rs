//! Decides whether a request satisfies a security requirement, and explains which credentials are missing.

use http::HeaderMap;
use http::Uri;
use http::header::COOKIE;
use url::form_urlencoded;

use super::scheme::{CredentialLocation, Scheme};

/// Returns whether the caller set the credential of a scheme directly: a header, a cookie or a query parameter.
pub(super) fn is_set_by_caller(scheme: &Scheme, uri: Option<&Uri>, headers: &HeaderMap) -> bool {
    match scheme.location {
        CredentialLocation::Header(name) => headers.contains_key(name),
        CredentialLocation::Query(name) => {
            let query = uri.and_then(Uri::query).unwrap_or_default();
            form_urlencoded::parse(query.as_bytes()).any(|(known, _)| known == name)
        }
        CredentialLocation::Cookie(name) => {
            let texts = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
            let mut names =
                texts.flat_map(|text| text.split(';')).map(|pair| pair.split('=').next());
            names.any(|known| known.is_some_and(|known| known.trim() == name))
        }
    }
}

/// Returns the first alternative whose schemes all have a credential, or else the first one whose missing credentials
/// the caller set directly. Without alternatives, no credentials are needed. The error names the missing credentials.
pub(super) fn choose<'s>(
    alternatives: &[&'s [&'static Scheme]],
    has: impl Fn(&Scheme) -> bool,
    is_set_by_caller: impl Fn(&Scheme) -> bool,
) -> Result<&'s [&'static Scheme], String> {
    if alternatives.is_empty() {
        return Ok(&[]);
    }
    let is_set = |scheme: &Scheme| has(scheme) || is_set_by_caller(scheme);
    let complete = |is_set: &dyn Fn(&Scheme) -> bool| {
        alternatives.iter().copied().find(|all| all.iter().all(|scheme| is_set(scheme)))
    };
    let chosen = complete(&has).or_else(|| complete(&is_set));
    chosen.ok_or_else(|| explanation(alternatives, is_set))
}

/// Returns the message for a requirement that is not satisfied. It names the setters and variables of the missing
/// credentials.
fn explanation(alternatives: &[&[&'static Scheme]], is_set: impl Fn(&Scheme) -> bool) -> String {
    let missing = |all: &[&'static Scheme]| -> Vec<&'static Scheme> {
        all.iter().copied().filter(|scheme| !is_set(scheme)).collect()
    };
    let (mut calls, mut variables, mut is_partial) = (Vec::new(), Vec::new(), false);
    for alternative in alternatives {
        let missing = missing(alternative);
        is_partial |= missing.len() < alternative.len();
        match missing.as_slice() {
            [only] => {
                calls.extend(only.setters.iter().map(|setter| call(setter)));
                variables.extend(only.env);
            }
            several => {
                let first = several.iter().filter_map(|scheme| scheme.setters.first());
                calls.push(first.map(|setter| call(setter)).collect::<Vec<_>>().join(" and "));
            }
        }
    }
    let start = if is_partial { "a credential is missing" } else { "no credential is set" };
    let variables = match variables.is_empty() {
        true => String::new(),
        false => format!(", or use `from_env()` with `{}`", distinct(variables).join("` or `")),
    };
    format!("{start}: call {} on the builder{variables}", distinct(calls).join(" or "))
}

/// Formats the call of a setter.
fn call(setter: &str) -> String {
    format!("`{setter}(…)`")
}

fn distinct<T: PartialEq>(all: Vec<T>) -> Vec<T> {
    all.into_iter().fold(Vec::new(), |mut known, each| {
        if !known.contains(&each) {
            known.push(each);
        }
        known
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    static KEY: Scheme = Scheme {
        name: "Key",
        location: CredentialLocation::Header("x-key"),
        prefix: "",
        setters: &["key"],
        env: Some("API_KEY"),
    };
    static TOKEN: Scheme = Scheme {
        name: "Token",
        location: CredentialLocation::Query("token"),
        prefix: "",
        setters: &["token", "token_client"],
        env: None,
    };
    static JAR: Scheme = Scheme {
        name: "Jar",
        location: CredentialLocation::Cookie("sid"),
        prefix: "",
        setters: &["jar"],
        env: Some("API_KEY"),
    };

    #[test]
    fn names_the_setters_and_variables_of_missing_credentials() {
        let none = |_: &Scheme| false;
        assert_eq!(
            explanation(&[&[&KEY]], none),
            "no credential is set: call `key(…)` on the builder, or use `from_env()` with `API_KEY`"
        );
        assert_eq!(
            explanation(&[&[&TOKEN], &[&TOKEN]], none),
            "no credential is set: call `token(…)` or `token_client(…)` on the builder"
        );
        assert_eq!(
            explanation(&[&[&KEY, &TOKEN], &[&KEY], &[&JAR]], none),
            "no credential is set: call `key(…)` and `token(…)` or `key(…)` or `jar(…)` on the builder, or use \
             `from_env()` with `API_KEY`"
        );
        assert_eq!(
            explanation(&[&[&KEY, &JAR]], |scheme| scheme.name == "Key"),
            "a credential is missing: call `jar(…)` on the builder, or use `from_env()` with `API_KEY`"
        );
    }

    #[test]
    fn finds_credentials_that_the_caller_set() {
        let url = "https://a.example/x?q=1&token=t".parse().unwrap();
        let mut headers = HeaderMap::new();
        assert!(!is_set_by_caller(&KEY, Some(&url), &headers));
        assert!(!is_set_by_caller(&JAR, Some(&url), &headers));
        assert!(is_set_by_caller(&TOKEN, Some(&url), &headers));
        assert!(!is_set_by_caller(&TOKEN, None, &headers));
        headers.insert("x-key", "k".parse().unwrap());
        headers.insert(COOKIE, "a=sid; sid=1".parse().unwrap());
        assert!(is_set_by_caller(&KEY, None, &headers));
        assert!(is_set_by_caller(&JAR, None, &headers));
        headers.insert(COOKIE, "a=sid; sidecar=1".parse().unwrap());
        assert!(!is_set_by_caller(&JAR, None, &headers));
    }

    #[test]
    fn chooses_an_alternative_that_needs_nothing_from_the_caller() {
        let (none, all) = (|_: &Scheme| false, |_: &Scheme| true);
        let only = |name: &'static str| move |scheme: &Scheme| scheme.name == name;
        let chosen = |result: Result<&[&'static Scheme], String>| -> Vec<&'static str> {
            result.unwrap().iter().map(|scheme| scheme.name).collect()
        };
        assert!(chosen(choose(&[], none, none)).is_empty());
        assert!(chosen(choose(&[&[&KEY], &[]], none, all)).is_empty());
        assert_eq!(chosen(choose(&[&[&KEY], &[&JAR]], only("Jar"), all)), ["Jar"]);
        assert_eq!(chosen(choose(&[&[&KEY], &[&JAR]], none, all)), ["Key"]);
        assert_eq!(chosen(choose(&[&[&KEY, &JAR]], only("Jar"), only("Key"))), ["Key", "Jar"]);
        assert!(choose(&[&[&KEY], &[&JAR]], none, none).is_err());
        assert!(choose(&[&[&KEY, &JAR]], only("Jar"), none).is_err());
    }
}
