//! Internal extensions, which pass information that openapiv3 cannot represent to the stages after parsing, the extensions
//! that documents and overlays may set, and the keys that are not extensions although they start with `x-`.

/// A copy of the `prefixItems` of an array, which openapiv3 does not support.
pub(crate) const TUPLE: &str = "x-tuple";

/// Marks an array with [`TUPLE`] that allows no further elements.
pub(crate) const TUPLE_CLOSED: &str = "x-tuple-closed";

/// Marks a schema with properties that are not known: an unresolved reference, or properties that depend on a condition.
/// An object that has the schema in its `allOf` keeps additional properties.
pub(crate) const INCOMPLETE: &str = "x-incomplete";

/// The name of a keyword of an untyped schema that restricts its values without determining their type, for example `if`.
/// openapiv3 does not keep such keywords.
pub(crate) const RESTRICTING: &str = "x-restricting";

/// Marks a component that describes no value: it only restricts the schemas that have it in their `allOf`.
pub(crate) const PART: &str = "x-part";

/// The schema of a stream item in a media type: `itemSchema` of OpenAPI 3.2.
pub(crate) const ITEM_SCHEMA: &str = "x-item-schema";

/// The `collectionFormat` of Swagger 2.0, if no style of OpenAPI 3.0 is equivalent.
pub(crate) const COLLECTION_FORMAT: &str = "x-collection-format";

/// The `explode` of an encoding: openapiv3 parses an absent value as `false`, but the default depends on the
/// style.
pub(crate) const EXPLODE: &str = "x-explode";

/// Marks an encoding whose style also applies in multipart bodies, where OpenAPI 3.0 ignores styles.
pub(crate) const STYLED: &str = "x-styled";

/// The `allowReserved` of a parameter outside of the query. OpenAPI 3.2 allows the field in such a parameter; 3.0 does
/// not.
pub(crate) const ALLOW_RESERVED: &str = "x-allow-reserved";

/// The `examples` of a schema after the first one, if they contain integers that do not fit every type.
pub(crate) const FURTHER_EXAMPLES: &str = "x-further-examples";

/// All internal extensions. A document cannot set them: [`internal`](super::internal) removes them when a file is read.
pub(crate) const INTERNAL: &[&str] = &[
    TUPLE,
    TUPLE_CLOSED,
    INCOMPLETE,
    RESTRICTING,
    PART,
    ITEM_SCHEMA,
    COLLECTION_FORMAT,
    EXPLODE,
    STYLED,
    ALLOW_RESERVED,
    FURTHER_EXAMPLES,
];

/// The extensions that documents and overlays may set. A key that differs from one of them by a letter or two is taken
/// for a misspelling.
pub(crate) const OURS: &[&str] = &[
    "x-aliases",
    "x-client",
    "x-enum-descriptions",
    "x-enum-varnames",
    "x-enumDescriptions",
    "x-enumNames",
    "x-env",
    "x-handle",
    "x-idempotency-key",
    "x-idempotent",
    "x-json-text",
    "x-method",
    "x-methods",
    "x-model",
    "x-name",
    "x-prefix",
    "x-presence",
    "x-rate-limit",
    "x-response-presence",
    "x-retry-header",
    "x-success",
    "x-variants",
];

/// Keys whose values are objects with arbitrary names as keys. A header or a parameter, for example, may be named
/// `x-rate-limit`.
pub(crate) const NAMES: &[&str] =
    &["headers", "parameters", "properties", "schemas", "securityDefinitions", "securitySchemes"];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    /// Extensions of other tools that the generator reads too. A similar key is not taken for a misspelling of one.
    const OF_OTHER_TOOLS: &[&str] = &[
        "x-any-of",
        "x-anyOf",
        "x-deprecated",
        "x-description",
        "x-discriminator-value",
        "x-isnullable",
        "x-kubernetes-int-or-string",
        "x-ms-discriminator-value",
        "x-ms-paths",
        "x-ms-skip-url-encoding",
        "x-nullable",
        "x-one-of",
        "x-oneOf",
        "x-writeOnly",
    ];

    /// Media subtypes, which start like extensions.
    const SUBTYPES: &[&str] =
        &["x-javascript", "x-pem-file", "x-sh", "x-tar", "x-www-form-urlencoded"];

    /// Adds the string literals in the code of a folder that start with `x-`, without those in tests.
    fn literals(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                literals(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                let starts = code.split("\"x-").skip(1).filter_map(|rest| rest.split('"').next());
                found.extend(starts.map(|rest| format!("x-{rest}")));
            }
        }
    }

    #[test]
    fn every_extension_is_internal_or_public() {
        let mut found = BTreeSet::new();
        literals(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
        let is_name = |key: &&String| {
            key.len() > 2 && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        let found: BTreeSet<&str> = found.iter().filter(is_name).map(String::as_str).collect();
        let known: BTreeSet<&str> =
            [INTERNAL, OURS, OF_OTHER_TOOLS, SUBTYPES].concat().into_iter().collect();
        assert_eq!(
            found, known,
            "list a new key in `OURS`, if documents and overlays may set it, or in `INTERNAL`"
        );
    }
}
