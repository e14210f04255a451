//! Decides whether an example conforms to its schema, with the crate `jsonschema`.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jsonschema::Validator;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::collect::version;
use super::dialect::translate;

/// The decision about an example.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub(super) enum Judgment {
    /// The example conforms to its schema.
    Accepted,
    /// The example contradicts its schema; the text is the first contradiction.
    Refused(String),
    /// There is no decision, because the schema is invalid or unresolvable.
    NotJudged(String),
}

/// The judge of the examples of a document.
pub(super) struct Judge<'a> {
    document: &'a Value,
    /// The validators, by the pointer to the schema.
    validators: BTreeMap<String, Result<Validator, String>>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(document: &'a Value) -> Self {
        Self { document, validators: BTreeMap::new() }
    }

    /// Decides whether a value conforms to the schema at a pointer.
    pub(super) fn judge(&mut self, schema: &str, value: &Value) -> Judgment {
        let document = self.document;
        let validator = self
            .validators
            .entry(schema.to_owned())
            .or_insert_with(|| compiled(&translate(document, version(document), schema)?));
        match validator {
            Err(reason) => Judgment::NotJudged(reason.clone()),
            Ok(validator) => match validator.validate(value) {
                Ok(()) => Judgment::Accepted,
                Err(error) => Judgment::Refused(format!("{}: {error}", error.instance_path())),
            },
        }
    }
}

/// Compiles a schema. Formats are asserted, and no reference leaves the schema.
fn compiled(schema: &Value) -> Result<Validator, String> {
    let options = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .with_format("byte", |text: &str| STANDARD.decode(text).is_ok());
    options.build(schema).map_err(|error| format!("{}: {error}", error.instance_path()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn accepts(schema: &Value, value: &Value) -> bool {
        let document = json!({"openapi": "3.0.0", "it": schema});
        match Judge::new(&document).judge("/it", value) {
            Judgment::Accepted => true,
            Judgment::Refused(_) => false,
            Judgment::NotJudged(reason) => panic!("{schema}: {reason}"),
        }
    }

    #[test]
    fn asserts_formats() {
        let table = [
            ("date", "2024-02-29", "2023-02-29"),
            ("date-time", "2024-01-01T00:00:00+01:00", "2024-01-01 00:00:00"),
            ("uuid", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae"),
            ("ipv4", "192.0.2.1", "192.0.2.256"),
            ("ipv6", "2001:db8::1", "2001:db8::x"),
            ("duration", "PT1H30M", "1h"),
            ("byte", "aGVsbG8=", "hello!"),
            ("email", "a@example.test", "a"),
        ];
        for (format, right, wrong) in table {
            let schema = json!({"type": "string", "format": format});
            assert!(accepts(&schema, &json!(right)), "{format} {right}");
            assert!(!accepts(&schema, &json!(wrong)), "{format} {wrong}");
        }
        let schema = json!({"type": "integer", "format": "int32"});
        assert!(accepts(&schema, &json!(i32::MAX)));
        assert!(!accepts(&schema, &json!(i64::from(i32::MAX) + 1)));
        assert!(accepts(&json!({"format": "unknown"}), &json!("anything")));
    }

    #[test]
    fn refuses_null_unless_the_schema_is_nullable() {
        let schema = |nullable| json!({"type": "object", "nullable": nullable});
        assert!(accepts(&schema(true), &json!(null)));
        assert!(!accepts(&schema(false), &json!(null)));
    }

    #[test]
    fn judges_by_recursive_schemas() {
        let document = json!({
            "openapi": "3.0.0",
            "components": {"schemas": {
                "Own": {"allOf": [{"$ref": "#/components/schemas/Own"}], "type": "object"},
                "List": {"type": "object", "required": ["id"], "properties": {
                    "id": {"type": "integer"},
                    "next": {"$ref": "#/components/schemas/List"},
                }},
            }},
        });
        let mut judge = Judge::new(&document);
        let mut accepts = |name: &str, value: Value| {
            judge.judge(&format!("/components/schemas/{name}"), &value) == Judgment::Accepted
        };
        assert!(accepts("List", json!({"id": 1, "next": {"id": 2}})));
        assert!(!accepts("List", json!({"id": 1, "next": {}})));
        assert!(accepts("Own", json!({})));
    }

    #[test]
    fn does_not_judge_by_an_invalid_schema() {
        let document = json!({"openapi": "3.0.0", "it": {"type": "date"}});
        let judgment = Judge::new(&document).judge("/it", &json!("x"));
        assert!(matches!(judgment, Judgment::NotJudged(_)), "{judgment:?}");
    }
}
