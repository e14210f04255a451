//! The results of examples.

use serde::Deserialize;
use serde_json::Value;

use super::collect::Example;
use super::compare::{Comparison, compare};
use super::judge::{Judge, Judgment};
use super::plan::Plan;
use super::prepare::PreparedExample;

/// A document whose examples were tried.
#[derive(Debug)]
pub(super) struct TriedDocument {
    /// The name of the document.
    pub(super) name: String,
    /// The version of OpenAPI.
    pub(super) version: String,
    /// The examples with their results.
    pub(super) examples: Vec<TriedExample>,
    /// Why no example was tried: the crate cannot be created or compiled, or the program failed.
    pub(super) failure: Option<String>,
}

/// An example with its result.
#[derive(Debug)]
pub(super) struct TriedExample {
    /// The example.
    pub(super) example: Example,
    /// Whether the example conforms to its schema.
    pub(super) judgment: Judgment,
    /// The result.
    pub(super) result: ExampleResult,
    /// Whether the example was only read as the type of the response, because the request of its call cannot be sent.
    pub(super) is_without_call: bool,
}

/// The result of an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ExampleResult {
    /// The client has no such operation.
    Skipped,
    /// HTTP allows no body for this status.
    Bodiless,
    /// The client gives this error response no type.
    Untyped,
    /// The client cannot read the example.
    Unread(String),
    /// The client has read the example, but writes a different value.
    Changed(String),
    /// The client has read the example and writes an equal value.
    Kept,
}

/// A line of the output of a program.
#[derive(Debug, Deserialize)]
pub(super) struct ProgramResult {
    /// How the example was read: by the call, or only as the type of the response.
    by: String,
    /// The JSON that the client has written.
    written: Option<String>,
    /// The error.
    error: Option<String>,
}

impl TriedDocument {
    /// Whether the client reads all examples that conform to their schemas, and writes equal values.
    pub(super) fn is_clean(&self) -> bool {
        self.failure.is_none() && !self.examples.iter().any(TriedExample::is_fault)
    }
}

impl TriedExample {
    /// Combines an example with the result of the program that tried it.
    pub(super) fn of(
        prepared: PreparedExample,
        program: Option<&ProgramResult>,
        judge: &mut Judge<'_>,
    ) -> Self {
        let PreparedExample { example, judgment, plan } = prepared;
        let result = match plan {
            Plan::Skipped => ExampleResult::Skipped,
            Plan::Bodiless => ExampleResult::Bodiless,
            Plan::Untyped => ExampleResult::Untyped,
            Plan::Unread(reason) => ExampleResult::Unread(reason),
            Plan::Probe(_) => result(&example, &judgment, program, judge),
        };
        let is_without_call = program.is_some_and(|program| program.by == "type");
        Self { example, judgment, result, is_without_call }
    }

    /// Whether the client should read and write the example, because it conforms to its schema.
    pub(super) fn is_accepted(&self) -> bool {
        self.judgment == Judgment::Accepted && self.is_tried()
    }

    /// Whether the client has an operation with a type for the example.
    pub(super) fn is_tried(&self) -> bool {
        !matches!(
            self.result,
            ExampleResult::Skipped | ExampleResult::Bodiless | ExampleResult::Untyped
        )
    }

    /// Whether the client can read the example.
    pub(super) fn is_read(&self) -> bool {
        matches!(self.result, ExampleResult::Changed(_)) || self.is_kept()
    }

    /// Whether the example conforms to its schema, but is not read or changes.
    pub(super) fn is_fault(&self) -> bool {
        self.is_accepted() && !self.is_kept()
    }

    /// Whether the client writes an equal value.
    pub(super) fn is_kept(&self) -> bool {
        self.result == ExampleResult::Kept
    }
}

fn result(
    example: &Example,
    judgment: &Judgment,
    program: Option<&ProgramResult>,
    judge: &mut Judge<'_>,
) -> ExampleResult {
    let Some(ProgramResult { written, error, .. }) = program else {
        return ExampleResult::Unread("the program has printed no result".to_owned());
    };
    let Some(written) = written else {
        return ExampleResult::Unread(error.clone().unwrap_or_default());
    };
    let value: Value = match serde_json::from_str(written) {
        Ok(value) => value,
        Err(error) => return ExampleResult::Changed(format!("the client writes no JSON: {error}")),
    };
    match compare(&example.value, &value) {
        Comparison::Equal => ExampleResult::Kept,
        Comparison::Different(difference) => ExampleResult::Changed(difference),
        // Null equals absent only if the property is optional and nullable. Its schema shows that.
        Comparison::EqualButForNulls => {
            if *judgment != Judgment::Accepted {
                return ExampleResult::Kept;
            }
            match judge.judge(&example.schema, &value) {
                Judgment::Refused(reason) => ExampleResult::Changed(format!(
                    "the written value contradicts the schema: {reason}"
                )),
                Judgment::Accepted | Judgment::NotJudged(_) => ExampleResult::Kept,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn tried(schema: &Value, value: Value, written: &Value) -> TriedExample {
        let document = json!({"openapi": "3.0.0", "it": schema});
        let mut judge = Judge::new(&document);
        let judgment = judge.judge("/it", &value);
        let example = Example {
            http_method: "GET".to_owned(),
            path: "/a".to_owned(),
            status: "200".to_owned(),
            statuses: Vec::new(),
            media: "application/json".to_owned(),
            schema: "/it".to_owned(),
            pointer: String::new(),
            value,
        };
        let by = "call".to_owned();
        let program = ProgramResult { by, written: Some(written.to_string()), error: None };
        let prepared = PreparedExample { example, judgment, plan: Plan::Probe(0) };
        TriedExample::of(prepared, Some(&program), &mut judge)
    }

    #[test]
    fn null_equals_absent_only_for_optional_properties() {
        let nullable = json!({"type": "string", "nullable": true});
        let optional = json!({"properties": {"a": nullable}});
        let required = json!({"properties": {"a": nullable}, "required": ["a"]});
        let example = json!({"a": null});
        assert_eq!(tried(&optional, example.clone(), &json!({})).result, ExampleResult::Kept);
        let lost = tried(&required, example, &json!({}));
        assert!(matches!(lost.result, ExampleResult::Changed(_)), "{lost:?}");
        assert!(lost.is_fault());
        let added = tried(
            &json!({"properties": {"a": {"type": "string"}}}),
            json!({}),
            &json!({"a": null}),
        );
        assert!(added.is_fault(), "{added:?}");
    }

    #[test]
    fn no_property_may_be_lost() {
        let schema = json!({"properties": {"a": {"type": "string"}}});
        let example = json!({"a": "x", "b": "y"});
        let kept = tried(&schema, example.clone(), &example);
        assert!(kept.result == ExampleResult::Kept && !kept.is_fault() && kept.is_read());
        for written in [json!({"a": "x"}), json!({"b": "y"})] {
            let lost = tried(&schema, example.clone(), &written);
            assert!(lost.is_fault() && lost.is_read(), "{lost:?}");
        }
    }

    #[test]
    fn a_refused_example_is_no_fault() {
        let changed = tried(&json!({"type": "string"}), json!(1), &json!("1"));
        assert!(matches!(changed.result, ExampleResult::Changed(_)) && !changed.is_fault());
        let changed = tried(&json!({"type": "number"}), json!(1), &json!(2));
        assert!(changed.is_fault() && changed.is_read());
    }
}
