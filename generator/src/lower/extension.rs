//! Reads the `x-` extensions of this generator.
//!
//! A value of the wrong type is reported and ignored.

use openapiv3::OpenAPI;
use serde_json::{Map, Value as Json};

use super::context::Cx;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::spec::refs::Node;
use crate::pointer::Pointer;

/// The client settings in the root of the document.
#[derive(Debug)]
pub(crate) struct ClientFacts {
    /// The name of the library in examples.
    pub crate_name: String,
    /// The environment variable that overrides the base URL.
    pub base_url_env: Option<String>,
    /// Whether responses always contain their non-nullable properties.
    pub responses_are_complete: bool,
}

/// Reads `x-client` and `x-response-presence`.
pub(crate) fn client(cx: &mut Cx<'_>, root: &Node<'_, OpenAPI>) -> ClientFacts {
    let extensions = Extensions::new(&root.value.extensions, &root.at);
    let facts = extensions.object(cx, "x-client");
    let facts = facts.map(|facts| Extensions::new(facts, &root.at.child("x-client")));
    if let Some(facts) = &facts {
        facts.only(cx, "`x-client`", &["base-url-env", "crate"]);
    }
    let mut text = |key: &str| facts.as_ref().and_then(|facts| facts.text(cx, key));
    let (crate_name, base_url_env) = (text("crate"), text("base-url-env"));
    let presence = extensions.text(cx, "x-response-presence");
    if presence.as_deref().is_some_and(|presence| presence != "non-nullable") {
        let at = root.at.child("x-response-presence");
        cx.report(
            Diagnostic::new(
                Code::InvalidExtensionValue,
                &at,
                "`x-response-presence` must be \"non-nullable\"",
            )
            .help("write \"non-nullable\", or remove the key"),
        );
    }
    ClientFacts {
        crate_name: crate_name.unwrap_or_else(|| "client".to_owned()),
        base_url_env,
        responses_are_complete: presence.is_some(),
    }
}

/// The extensions of a node.
#[derive(Clone, Debug)]
pub(crate) struct Extensions<'a, M> {
    map: &'a M,
    at: Pointer,
}

/// A map of extensions, for which `serde_json` and `openapiv3` use different types.
pub(crate) trait ExtensionMap {
    /// Returns the value of a key.
    fn value(&self, key: &str) -> Option<&Json>;
}

impl ExtensionMap for Map<String, Json> {
    fn value(&self, key: &str) -> Option<&Json> {
        self.get(key)
    }
}

impl<S: std::hash::BuildHasher> ExtensionMap for indexmap::IndexMap<String, Json, S> {
    fn value(&self, key: &str) -> Option<&Json> {
        self.get(key)
    }
}

impl<'a, M: ExtensionMap> Extensions<'a, M> {
    /// Creates the extensions of the node at `at`.
    pub(crate) fn new(map: &'a M, at: &Pointer) -> Self {
        Self { map, at: at.clone() }
    }

    fn read<T>(
        &self,
        cx: &mut Cx<'_>,
        key: &str,
        kind: &str,
        read: impl FnOnce(&'a Json) -> Option<T>,
    ) -> Option<T> {
        let raw = self.map.value(key)?;
        let value = read(raw);
        if value.is_none() {
            cx.report(Diagnostic::new(
                Code::InvalidExtensionValue,
                &self.at.child(key),
                format!("`{key}` must be {kind}"),
            ));
        }
        value
    }

    /// Reports the keys that are not in `known`.
    pub(crate) fn only(&self, cx: &mut Cx<'_>, what: &str, known: &[&str])
    where
        &'a M: IntoIterator<Item = (&'a String, &'a Json)>,
    {
        for (key, _) in self.map {
            if !known.contains(&key.as_str()) {
                let message = format!("unknown key `{key}` in {what}");
                cx.report(
                    Diagnostic::new(Code::UnknownExtensionKey, &self.at.child(key), message)
                        .help(format!("use one of `{}`", known.join("`, `"))),
                );
            }
        }
    }

    /// Reads a string.
    pub(crate) fn text(&self, cx: &mut Cx<'_>, key: &str) -> Option<String> {
        self.read(cx, key, "a string", |json| json.as_str().map(str::to_owned))
    }

    /// Reads a boolean.
    pub(crate) fn flag(&self, cx: &mut Cx<'_>, key: &str) -> Option<bool> {
        self.read(cx, key, "`true` or `false`", Json::as_bool)
    }

    /// Reads a non-negative integer.
    pub(crate) fn number(&self, cx: &mut Cx<'_>, key: &str) -> Option<u64> {
        self.read(cx, key, "a non-negative integer", Json::as_u64)
    }

    /// Reads an object.
    pub(crate) fn object(&self, cx: &mut Cx<'_>, key: &str) -> Option<&'a Map<String, Json>> {
        self.read(cx, key, "an object", Json::as_object)
    }

    /// Reads an array of strings. The result is empty if the key is absent or the value has the wrong type.
    pub(crate) fn texts(&self, cx: &mut Cx<'_>, key: &str) -> Vec<String> {
        let texts = |json: &Json| {
            let elements = json.as_array()?.iter();
            elements.map(|element| element.as_str().map(str::to_owned)).collect()
        };
        self.read(cx, key, "an array of strings", texts).unwrap_or_default()
    }
}
